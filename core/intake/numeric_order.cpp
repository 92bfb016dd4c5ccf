// SPDX-License-Identifier: GPL-3.0-or-later
// What a page tells, the surest first:
//
//   23/9/2031 elsewhere                     no month 23: the day comes first
//   Thursday 11/9/2031                      11 September is the Thursday
//   05/03/2031 ... 04/03/2031 ... 02/03     days follow one another, months stay
//   11/9/2031 ... "today, Thursday"         11 September is the Thursday
//   11/9/2031 ... "on 10 September"         the other month is never named
#include "core/intake/numeric_order.h"

#include <array>
#include <charconv>
#include <chrono>
#include <optional>
#include <set>
#include <vector>

#include "core/intake/source_marks.h"
#include "core/text/tokens.h"

namespace collate {
namespace {

using std::string_view;
using enum NumericOrder;

struct Numeric {
  int first = 0, second = 0, year = 0;
  std::size_t token = 0;
};

int numberAt(const Tokens& text, std::size_t i) {
  int n = -1;
  if (i >= text.size() || text.list[i].kind != TokenKind::Number) return n;
  const string_view s = text.folded(i);
  const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), n);
  return error == std::errc{} && end == s.data() + s.size() ? n : -1;
}

std::vector<Numeric> numericDates(const Tokens& text) {
  std::vector<Numeric> dates;
  for (std::size_t i = 0; i + 2 < text.size(); ++i) {
    const bool slash = text.folded(i + 1) == "/";
    const bool hyphen = !slash && text.list[i + 1].joined && text.list[i + 2].joined;
    const std::size_t step = slash ? 2 : 1;
    if (!slash && !hyphen) continue;
    if (slash && (i + 4 >= text.size() || text.folded(i + 3) != "/")) continue;
    const Numeric date{numberAt(text, i), numberAt(text, i + step), numberAt(text, i + 2 * step), i};
    if (date.first < 1 || date.first > 31 || date.second < 1 || date.second > 31 || date.year < 1900 || date.year > 2100)
      continue;
    dates.push_back(date);
    i += 2 * step;
  }
  return dates;
}

// 0 for Sunday, -1 where there is no such day
int weekdayOf(int year, int month, int day) {
  const std::chrono::year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                         std::chrono::day{static_cast<unsigned>(day)}};
  return date.ok() ? static_cast<int>(std::chrono::weekday{std::chrono::sys_days{date}}.c_encoding()) : -1;
}

int weekdayNamed(string_view word) {
  constexpr std::array<string_view, 7> kDays = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};
  for (int d = 0; d < 7; ++d)
    if (word.starts_with(kDays[static_cast<std::size_t>(d)])) return d;
  return -1;
}

NumericOrder byWeekday(const Numeric& date, int weekday) {
  const bool dayFirst = weekdayOf(date.year, date.second, date.first) == weekday;
  const bool monthFirst = weekdayOf(date.year, date.first, date.second) == weekday;
  return weekday < 0 || dayFirst == monthFirst ? Unknown : dayFirst ? DayFirst : MonthFirst;
}

class OrderReader {
 public:
  OrderReader(string_view page, const SourceMarks& marks)
      : m_marks(marks),
        m_text(tokenize(page)),
        m_dates(numericDates(m_text)) {}

  NumericOrder read() const {
    if (m_dates.empty()) return Unknown;
    for (const auto way : {&OrderReader::bySize, &OrderReader::byDayBeside, &OrderReader::bySequence, &OrderReader::byToday,
                           &OrderReader::byMonthsNamed})
      if (const NumericOrder order = (this->*way)(); order != Unknown) return order;
    return Unknown;
  }

 private:
  NumericOrder bySize() const {
    bool dayFirst = false, monthFirst = false;
    for (const Numeric& date : m_dates) {
      dayFirst |= date.first > 12;
      monthFirst |= date.second > 12;
    }
    return dayFirst == monthFirst ? Unknown : dayFirst ? DayFirst : MonthFirst;
  }

  NumericOrder byDayBeside() const {
    for (const Numeric& date : m_dates) {
      std::size_t before = date.token;
      if (before > 0 && m_text.list[before - 1].kind == TokenKind::Punct) --before;
      if (before == 0 || !m_marks.has(MarkKind::Weekday, m_text.folded(before - 1))) continue;
      if (const auto order = byWeekday(date, weekdayNamed(m_text.folded(before - 1))); order != Unknown) return order;
    }
    return Unknown;
  }

  NumericOrder bySequence() const {
    std::set<int> first, second;
    for (const Numeric& date : m_dates) {
      if (date.year != m_dates.front().year) return Unknown;  // days of other years are no sequence
      first.insert(date.first);
      second.insert(date.second);
    }
    if (first.size() > 1 && second.size() == 1) return DayFirst;
    return second.size() > 1 && first.size() == 1 ? MonthFirst : Unknown;
  }

  // "today, Thursday", "this Thursday", of the first date
  NumericOrder byToday() const {
    for (std::size_t i = 0; i + 1 < m_text.size(); ++i) {
      const bool today = m_text.folded(i) == "today", now = today || m_text.folded(i) == "this";
      const std::size_t next = i + 1 + (today && m_text.list[i + 1].kind == TokenKind::Punct ? 1 : 0);
      if (!now || next >= m_text.size() || !m_text.list[next].capital || !m_marks.has(MarkKind::Weekday, m_text.folded(next)))
        continue;
      return byWeekday(m_dates.front(), weekdayNamed(m_text.folded(next)));
    }
    return Unknown;
  }

  // Months beside a number: "10 September", "May 3"; "may" and "march" are verbs too.
  NumericOrder byMonthsNamed() const {
    std::set<int> named;
    for (std::size_t i = 0; i < m_text.size(); ++i) {
      const std::string* month = m_text.list[i].capital ? m_marks.canonical(MarkKind::Month, m_text.folded(i)) : nullptr;
      if (month == nullptr || (numberAt(m_text, i + 1) < 0 && (i == 0 || numberAt(m_text, i - 1) < 0))) continue;
      int n = 0;
      std::from_chars(month->data(), month->data() + month->size(), n);
      named.insert(n);
    }
    const bool dayFirst = named.contains(m_dates.front().second), monthFirst = named.contains(m_dates.front().first);
    return dayFirst == monthFirst ? Unknown : dayFirst ? DayFirst : MonthFirst;
  }

  const SourceMarks& m_marks;
  Tokens m_text;
  std::vector<Numeric> m_dates;
};

}  // namespace

NumericOrder numericOrderOf(string_view text, const SourceMarks& marks) { return OrderReader(text, marks).read(); }

}  // namespace collate
