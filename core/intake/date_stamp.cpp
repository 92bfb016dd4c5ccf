// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/date_stamp.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/intake/source_marks.h"

namespace collate {
namespace {

using std::string_view;

constexpr std::size_t kMostWords = 40;  // a date line has fewer

std::optional<int> numberOf(string_view s) {
  int n = 0;
  const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), n);
  if (error != std::errc{} || end != s.data() + s.size() || s.empty()) return std::nullopt;
  return n;
}

// A cursor over a line's tokens; every reader moves it only when it succeeds.
class Cursor {
 public:
  Cursor(const Tokens& line, std::size_t at, const SourceMarks& marks, ShortYears years, NumericOrder order)
      : m_line(line),
        m_marks(marks),
        m_at(at),
        m_years(years),
        m_order(order) {}

  std::size_t at() const { return m_at; }

  std::optional<DateStamp> stamp() {
    const bool weekday = skipWeekday();
    const bool digitsOnly = isNumber(m_at) && !(m_at + 1 < m_line.size() && m_line.list[m_at + 1].kind == TokenKind::Word);
    std::optional<CalendarDay> day = dottedDate();
    if (!day) day = numericDate();
    if (!day) day = dayFirst();
    if (!day) day = monthFirst();
    if (!day) return std::nullopt;
    DateStamp stamp;
    stamp.published.day = *day;
    stamp.published.minute = timeAfter();
    stamp.end = m_at;
    stamp.bare = !weekday && !digitsOnly;
    return stamp;
  }

 private:
  bool isNumber(std::size_t i) const { return i < m_line.size() && m_line.list[i].kind == TokenKind::Number; }
  string_view fold(std::size_t i) const { return i < m_line.size() ? m_line.folded(i) : string_view{}; }
  bool isMark(std::size_t i, string_view mark) const {
    return i < m_line.size() && m_line.list[i].kind == TokenKind::Punct && fold(i) == mark;
  }
  std::optional<int> number(std::size_t i) const { return isNumber(i) ? numberOf(fold(i)) : std::nullopt; }
  bool joined(std::size_t i) const { return i < m_line.size() && m_line.list[i].joined; }

  void skipMark(std::initializer_list<string_view> marks) {
    for (const string_view mark : marks)
      if (isMark(m_at, mark)) {
        ++m_at;
        return;
      }
  }

  bool skipWeekday() {
    if (!m_marks.has(MarkKind::Weekday, fold(m_at))) return false;
    ++m_at;
    skipMark({",", ".", "،"});
    return true;
  }

  std::optional<CalendarDay> real(int year, int month, int day) const {
    if (year < 1900 || year > 2100 || month < 1 || day < 1) return std::nullopt;
    const std::chrono::year_month_day d{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                        std::chrono::day{static_cast<unsigned>(day)}};
    if (!d.ok()) return std::nullopt;
    return CalendarDay{d};
  }

  // 20/08/2025 and 08/20/2025 tell themselves apart; 03/04/2025 does not.
  std::optional<CalendarDay> unordered(int first, int second, int year) const {
    if (first > 12 || first == second) return real(year, second, first);
    if (second > 12) return real(year, first, second);
    if (m_order != NumericOrder::Unknown)
      return m_order == NumericOrder::DayFirst ? real(year, second, first) : real(year, first, second);
    return std::nullopt;
  }

  // "24.07.2016" is one number to the tokenizer. With full stops the day comes first in every country that writes them.
  std::optional<CalendarDay> dottedDate() {
    if (!isNumber(m_at)) return std::nullopt;
    const string_view s = fold(m_at);
    const std::size_t first = s.find('.');
    const std::size_t second = first == string_view::npos ? first : s.find('.', first + 1);
    if (second == string_view::npos) return std::nullopt;
    const auto a = numberOf(s.substr(0, first)), b = numberOf(s.substr(first + 1, second - first - 1)),
               c = numberOf(s.substr(second + 1));
    if (!a || !b || !c) return std::nullopt;
    const auto day = first == 4 ? real(*a, *b, *c) : real(*c, *b, *a);
    m_at += day.has_value();
    return day;
  }

  // Numbers joined by hyphens or slashes.
  std::optional<CalendarDay> numericDate() {
    const auto a = number(m_at);
    const bool slashes = isMark(m_at + 1, "/");
    const std::size_t step = slashes ? 2 : 1;
    if (!a || (slashes ? !isMark(m_at + 3, "/") : !joined(m_at + 1) || !joined(m_at + 2))) return std::nullopt;
    const auto b = number(m_at + step), c = number(m_at + 2 * step);
    if (!b || !c) return std::nullopt;
    const auto day = fold(m_at).size() == 4 ? real(*a, *b, *c) : unordered(*a, *b, *c);
    if (day) m_at += 2 * step + 1;
    return day;
  }

  struct MonthName {
    int month = 0;
    std::size_t tokens = 1;
  };
  // Two of the Levantine months have two words: "تشرين الأول".
  std::optional<MonthName> monthAt(std::size_t i) const {
    const std::string pair = std::string(fold(i)) + " " + std::string(fold(i + 1));
    if (const std::string* canonical = m_marks.canonical(MarkKind::Month, pair))
      return MonthName{numberOf(*canonical).value_or(0), 2};
    const std::string* canonical = m_marks.canonical(MarkKind::Month, fold(i));
    if (canonical == nullptr) return std::nullopt;
    return MonthName{numberOf(*canonical).value_or(0), 1};
  }

  std::optional<int> yearAt(std::size_t i) const {
    const auto n = number(i);
    if (!n) return std::nullopt;
    if (fold(i).size() == 4) return n;
    // Wire copy of old: "3 JAN 90".
    if (m_years == ShortYears::Taken && fold(i).size() == 2) return *n + (*n < 70 ? 2000 : 1900);
    return std::nullopt;
  }

  bool isOrdinalEnd(std::size_t i) const {
    constexpr std::array<string_view, 5> kEnds = {"st", "nd", "rd", "th", "er"};
    return i < m_line.size() && m_line.list[i].glued && std::ranges::find(kEnds, fold(i)) != kEnds.end();
  }
  bool isOf(std::size_t i) const { return fold(i) == "de" || fold(i) == "of" || fold(i) == "del"; }

  // "20 August 2025", "20. August 2025", "20th of August, 2025", "20 آب/أغسطس 2025", "Wed 20-Aug-2025".
  std::optional<CalendarDay> dayFirst() {
    const auto day = number(m_at);
    if (!day || *day > 31) return std::nullopt;
    std::size_t i = m_at + 1;
    i += isOrdinalEnd(i) || isMark(i, ".") || isMark(i, "/");  // "07/April/2025"
    i += isOf(i);
    const auto month = monthAt(i);
    if (!month) return std::nullopt;
    i += month->tokens;
    if (const auto other = isMark(i, "/") ? monthAt(i + 1) : std::nullopt) i += 1 + other->tokens;
    i += isMark(i, ".") || isMark(i, ",") || isMark(i, "/");
    i += isOf(i);
    return ending(i, month->month, *day);
  }

  // "August 20, 2025", "Aug. 20th 2025".
  std::optional<CalendarDay> monthFirst() {
    const auto month = monthAt(m_at);
    if (!month) return std::nullopt;
    std::size_t i = m_at + month->tokens;
    i += isMark(i, ".");
    const auto day = number(i);
    if (!day || *day > 31) return std::nullopt;
    ++i;
    i += isOrdinalEnd(i);
    i += isMark(i, ",") || (isMark(i, "/") && fold(i + 1).size() == 4);  // "April 16/2024"
    return ending(i, month->month, *day);
  }

  std::optional<CalendarDay> ending(std::size_t yearToken, int month, int day) {
    const auto year = yearAt(yearToken);
    if (!year) return std::nullopt;
    const auto found = real(*year, month, day);
    if (found) m_at = yearToken + 1;
    return found;
  }

  // ", 14:03 GMT", "at 9:40 a.m. ET", "T14:03:00+03:00", "- 14:03", "at 0914".
  std::optional<int> timeAfter() {
    const std::size_t before = m_at;
    skipMark({",", "،", "--", "|", "•", "·"});
    if (fold(m_at) == "at" || fold(m_at) == "t" || fold(m_at) == "à" || fold(m_at) == "a" || fold(m_at) == "um") ++m_at;
    const auto minutes = clock();
    if (!minutes) {
      m_at = before;
      return std::nullopt;
    }
    skipZone();
    return minutes;
  }

  std::optional<int> clock() {
    if (const auto dotted = dottedClock()) return dotted;
    const auto hour = number(m_at);
    if (!hour) return std::nullopt;
    const bool zoned = fold(m_at + 1) == "utc" || fold(m_at + 1) == "gmt" || fold(m_at + 1) == "hrs" || fold(m_at + 1) == "z";
    if (fold(m_at).size() == 4 && m_at > 0 && (zoned || fold(m_at - 1) == "at")) {  // "at 0914", "1815 UTC"
      ++m_at;
      return valid(*hour / 100, *hour % 100);
    }
    const auto minute = number(m_at + 2);
    const bool clockMark = isMark(m_at + 1, ":") || fold(m_at + 1) == "h";
    if (!clockMark || !minute || fold(m_at + 2).size() != 2) return std::nullopt;
    m_at += 3;
    if (isMark(m_at, ":") && isNumber(m_at + 1)) m_at += 2;  // seconds
    return valid(halfDay(*hour), *minute);
  }

  // "14.03 BST": one number to the tokenizer, and a time only before a zone or half of the day.
  std::optional<int> dottedClock() {
    const string_view s = fold(m_at);
    const std::size_t dot = s.find('.');
    const string_view after = fold(m_at + 1);
    if (dot == string_view::npos || s.size() - dot != 3 || !m_marks.has(MarkKind::Zone, after)) return std::nullopt;
    const auto hour = numberOf(s.substr(0, dot)), minute = numberOf(s.substr(dot + 1));
    if (!hour || !minute) return std::nullopt;
    ++m_at;
    return valid(halfDay(*hour), *minute);
  }

  int halfDay(int hour) {
    const string_view half = fold(m_at);
    if (half != "am" && half != "pm" && half != "a.m" && half != "p.m") return hour;
    m_at += 1;
    skipMark({"."});
    if (hour > 12) return hour;
    return hour % 12 + (half.starts_with('p') ? 12 : 0);
  }

  static std::optional<int> valid(int hour, int minute) {
    if (hour > 23 || minute > 59) return std::nullopt;
    return hour * 60 + minute;
  }

  void skipZone() {
    while (m_at < m_line.size()) {
      if (isMark(m_at, "(") || isMark(m_at, ")") || m_marks.has(MarkKind::Zone, fold(m_at))) {
        ++m_at;
      } else if ((isMark(m_at, "+") || isMark(m_at, "--")) && isNumber(m_at + 1) && m_line.list[m_at + 1].glued) {
        m_at += 2;
        if (isMark(m_at, ":") && isNumber(m_at + 1)) m_at += 2;
      } else {
        return;
      }
    }
  }

  const Tokens& m_line;
  const SourceMarks& m_marks;
  std::size_t m_at;
  ShortYears m_years;
  NumericOrder m_order;
};

// Reads a whole line as dates, labels, times of reading, separators, and what is left between them.
class DateLineReader {
 public:
  DateLineReader(const Tokens& line, const SourceMarks& marks, NumericOrder order)
      : m_line(line),
        m_marks(marks),
        m_order(order) {}

  std::optional<DateLine> read() {
    while (m_at < m_line.size()) step();
    closeRest();
    if (!m_out.published && !m_out.updated) return std::nullopt;
    return std::move(m_out);
  }

 private:
  string_view fold(std::size_t i) const { return i < m_line.size() ? m_line.folded(i) : string_view{}; }

  // "3-9 May 2031", "from 3 to 9 May 2031": what the page tells of
  bool endsPeriod() const {
    if (m_at < 2 || m_line.list[m_at - 2].kind != TokenKind::Number || fold(m_at - 2).size() > 2) return false;
    const std::string_view between = fold(m_at - 1);
    return between == "-" || between == "--" || between == "to" || between == "and" || between == "/";
  }

  void step() {
    if (endsPeriod() || (m_at > 0 && m_line.list[m_at].joined && m_line.list[m_at - 1].kind == TokenKind::Number)) {
      if (const auto period = dateStampAt(m_line, m_at, m_marks)) {
        m_at = period->end;
        return;
      }
    }
    if (const auto stamp = dateStampAt(m_line, m_at, m_marks, ShortYears::Refused, m_order)) {
      std::optional<Published>& date = m_updated ? m_out.updated : m_out.published;
      if (!date) date = stamp->published;
      m_at = stamp->end;
      m_updated = false;
      skipHijri();
      closeRest();
    } else if (isReadingTime()) {
      closeRest();
    } else if (m_line.list[m_at].kind == TokenKind::Punct) {
      mark();
    } else if (!isLabel(fold(m_at))) {
      if (!m_restOpen) m_out.rest.push_back(m_line.list[m_at].span);
      m_restOpen = true;
      m_out.rest.back().end = m_line.list[m_at].span.end;
      ++m_at;
    } else {
      ++m_at;
    }
  }

  // "13-02-2020 / 19 Jumada al-Akhirah 1441": the same day in the Islamic calendar.
  void skipHijri() {
    constexpr std::size_t kMonthWords = 5;  // of a month: "Jumada al-Akhirah"
    constexpr std::array<string_view, 14> kMonths = {"muharram", "safar",   "rabi",     "rabii",   "jumada", "jumadi", "rajab",
                                                     "shaban",   "ramadan", "ramadhan", "shawwal", "dhu",    "dhul",   "zul"};
    std::size_t at = m_at;
    if (fold(at) == "/" || fold(at) == "|" || fold(at) == "--" || fold(at) == "(" || fold(at) == ",") ++at;
    if (at >= m_line.size() || m_line.list[at].kind != TokenKind::Number) return;
    if (std::ranges::find(kMonths, fold(at + 1)) == kMonths.end()) return;
    for (std::size_t i = at + 2; i < std::min(at + 2 + kMonthWords, m_line.size()); ++i) {
      if (m_line.list[i].kind != TokenKind::Number) continue;
      m_at = i + 1;
      if (fold(m_at) == "ah" || fold(m_at) == "h") ++m_at;
      return;
    }
  }

  // Words that only mean something beside a date. Within a name ("Daily News of Amman") they belong to it.
  bool isLabel(string_view word) {
    const bool published = m_marks.has(MarkKind::Published, word);
    const bool updated = m_marks.has(MarkKind::Updated, word);
    if (published || updated) {
      m_out.labelled = true;
      m_updated = updated;
      closeRest();
      return true;
    }
    return !m_restOpen &&
           (m_marks.has(MarkKind::Filler, word) || m_marks.has(MarkKind::Zone, word) || m_marks.has(MarkKind::Weekday, word));
  }

  // "2 min read", "3 minutes", "12 comments", "14:03".
  bool isReadingTime() {
    if (m_line.list[m_at].kind != TokenKind::Number) return false;
    const std::size_t next = m_at + 1;
    if (fold(next) == ":" && next + 1 < m_line.size() && m_line.list[next + 1].kind == TokenKind::Number) {
      m_at += 3;
      return true;
    }
    constexpr std::array<string_view, 7> kUnits = {"min", "mins", "minute", "minutes", "comments", "views", "shares"};
    if (std::ranges::find(kUnits, fold(next)) == kUnits.end()) return false;
    m_at = next + 1;
    if (fold(m_at) == ".") ++m_at;
    if (fold(m_at) == "read" || fold(m_at) == "reading") ++m_at;
    if (fold(m_at) == "time") ++m_at;
    return true;
  }

  void mark() {
    const string_view m = fold(m_at);
    if (m == "@") {  // an address or handle is one stretch with its sign
      if (!m_restOpen) m_out.rest.push_back(m_line.list[m_at].span);
      m_restOpen = true;
    }
    const bool withinName = m == "@" || m == "'" || m == "." || m == "&" || m == "\"" || m == "(" || m == ")";
    if (!withinName) closeRest();
    ++m_at;
  }

  void closeRest() { m_restOpen = false; }

  const Tokens& m_line;
  const SourceMarks& m_marks;
  NumericOrder m_order;
  DateLine m_out;
  std::size_t m_at = 0;
  bool m_updated = false;
  bool m_restOpen = false;
};

}  // namespace

std::optional<DateStamp> dateStampAt(const Tokens& line, std::size_t at, const SourceMarks& marks, ShortYears years,
                                     NumericOrder order) {
  return Cursor(line, at, marks, years, order).stamp();
}

std::optional<DateLine> readDateLine(const Tokens& line, const SourceMarks& marks, NumericOrder order) {
  if (line.size() == 0 || line.size() > kMostWords) return std::nullopt;
  return DateLineReader(line, marks, order).read();
}

std::optional<CalendarDay> dayFromWords(string_view words, const SourceMarks& marks) {
  const Tokens line = tokenize(words);
  const auto stamp = line.size() == 0 ? std::nullopt : dateStampAt(line, 0, marks);
  return stamp && stamp->end == line.size() ? std::optional(stamp->published.day) : std::nullopt;
}

std::optional<Published> publishedFromWords(string_view words, const SourceMarks& marks) {
  const std::size_t begin = words.find_first_not_of(" \t\r\n");
  if (begin == string_view::npos) return std::nullopt;
  words = words.substr(begin, 80);
  if (const auto iso = publishedFromIso(words)) return iso;
  const Tokens line = tokenize(words);
  for (std::size_t at = 0; at < line.size() && at < 6; ++at)
    if (const auto stamp = dateStampAt(line, at, marks)) return stamp->published;
  return std::nullopt;
}

}  // namespace collate
