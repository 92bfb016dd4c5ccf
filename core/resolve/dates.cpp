// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/dates.h"

#include <algorithm>
#include <format>

namespace collate {
namespace {

using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::months;
using std::chrono::year;
using std::chrono::year_month;
using std::chrono::year_month_day;
using std::chrono::year_month_day_last;
using Expression = DateExpression;

CalendarDay firstOf(int y, int m) { return CalendarDay{year{y} / month{static_cast<unsigned>(m)} / day{1}}; }
CalendarDay lastOf(int y, int m) {
  return CalendarDay{year_month_day_last{year{y}, std::chrono::month_day_last{month{static_cast<unsigned>(m)}}}};
}

DateValue whole(CalendarDay d) { return {d, d, DatePrecision::Day, isoDay(d)}; }
DateValue wholeMonth(int y, int m) {
  return {firstOf(y, m), lastOf(y, m), DatePrecision::Month, std::format("{:04}-{:02}", y, m)};
}
DateValue wholeYear(int y) { return {firstOf(y, 1), lastOf(y, 12), DatePrecision::Year, std::format("{:04}", y)}; }

int isoWeekday(CalendarDay d) { return static_cast<int>(std::chrono::weekday{d}.iso_encoding()); }

std::optional<int> yearFor(const Expression& e, const std::optional<Published>& published,
                           const std::optional<DateValue>& before) {
  if (e.year) return e.year;
  std::optional<CalendarDay> reference;
  if (published)
    reference = published->day;
  else if (before && before->to)
    reference = before->to;
  if (!reference || !e.month) return std::nullopt;
  const year_month_day r{*reference};
  const int y = static_cast<int>(r.year());
  const int m = static_cast<int>(static_cast<unsigned>(r.month()));
  // News tells of what was: a month or day that would lie after the reference is last year's, but for "next August".
  if (e.direction == Expression::Direction::Next) return *e.month > m ? y : y + 1;
  // "this October" and what a sentence does not tell of as past lie ahead: up to three months, for a call for papers is out about
  // so long before. What it says is to come ("will be heard in May") lies where it is nearest.
  const bool promised = e.direction == Expression::Direction::FarAhead;
  const days kAhead{promised ? 183 : 92};
  const bool announced = promised || e.direction == Expression::Direction::Ahead || e.direction == Expression::Direction::This;
  if (published && announced) {
    const auto place = [&](int in) {
      return CalendarDay{year{in} / month{static_cast<unsigned>(*e.month)} / day{1}} + days{e.day.value_or(1) - 1};
    };
    if (place(y) > *reference && place(y) - *reference <= kAhead) return y;
    if (place(y + 1) - *reference <= kAhead) return y + 1;
  }
  const bool later =
      *e.month > m || (published && *e.month == m && e.day && *e.day > static_cast<int>(static_cast<unsigned>(r.day())) + 1);
  if (later) return y - 1;
  const bool last = e.direction == Expression::Direction::Last && !e.day && *e.month == m;
  return last ? y - 1 : y;
}

DateValue calendar(const Expression& e, const std::optional<Published>& published, const std::optional<DateValue>& before) {
  if (!e.month) return e.year ? wholeYear(*e.year) : DateValue{};
  const std::optional<int> y = yearFor(e, published, before);
  if (!y) {
    DateValue partial;
    partial.precision = e.day ? DatePrecision::Day : DatePrecision::Month;
    partial.timex = e.day ? std::format("XXXX-{:02}-{:02}", *e.month, *e.day) : std::format("XXXX-{:02}", *e.month);
    return partial;
  }
  if (!e.day) return wholeMonth(*y, *e.month);
  const auto at = [&](int d) {
    const year_month_day date{year{*y}, month{static_cast<unsigned>(*e.month)}, day{static_cast<unsigned>(d)}};
    return date.ok() ? CalendarDay{date} : lastOf(*y, *e.month);
  };
  if (!e.lastDay) return whole(at(*e.day));
  return {at(*e.day), at(*e.lastDay), DatePrecision::Range, std::format("{}/{}", isoDay(at(*e.day)), isoDay(at(*e.lastDay)))};
}

DateValue weekday(const Expression& e, const std::optional<Published>& published) {
  if (!published) return {{}, {}, DatePrecision::Unknown, std::format("XXXX-WXX-{}", e.weekday)};
  if (e.offset != 0)  // "Friday of last week"
    return whole(published->day - days{isoWeekday(published->day) - e.weekday} + days{7 * e.offset});
  int back = (isoWeekday(published->day) - e.weekday + 7) % 7;
  const bool ahead = e.direction == Expression::Direction::This || e.direction == Expression::Direction::Ahead;
  if (e.direction == Expression::Direction::Next || (ahead && back > 0)) back -= 7;
  if (e.direction == Expression::Direction::Last && back == 0) back = 7;
  return whole(published->day - days{back});
}

DateValue shifted(const Expression& e, const std::optional<Published>& published) {
  if (!published)
    return {{}, {}, DatePrecision::Unknown, e.offset < 0 ? "PAST_REF" : e.offset > 0 ? "FUTURE_REF" : "PRESENT_REF"};
  const year_month_day p{published->day};
  switch (e.unit) {
    case Expression::Unit::Day: return whole(published->day + days{e.offset});
    case Expression::Unit::Week: {
      const CalendarDay monday = published->day - days{isoWeekday(published->day) - 1} + days{7 * e.offset};
      const CalendarDay thursday = monday + days{3};
      const int y = static_cast<int>(year_month_day{thursday}.year());
      const auto week = (thursday - firstOf(y, 1)).count() / 7 + 1;
      return {monday, monday + days{6}, DatePrecision::Week, std::format("{:04}-W{:02}", y, week)};
    }
    case Expression::Unit::Month: {
      const year_month ym = year_month{p.year(), p.month()} + months{e.offset};
      return wholeMonth(static_cast<int>(ym.year()), static_cast<int>(static_cast<unsigned>(ym.month())));
    }
    case Expression::Unit::Year: return wholeYear(static_cast<int>(p.year()) + e.offset);
  }
  return {};
}

// Northern seasons as news uses them: spring is March to May.
DateValue season(const Expression& e, const std::optional<Published>& published) {
  const int first = e.season == "SP" ? 3 : e.season == "SU" ? 6 : e.season == "FA" ? 9 : 12;
  std::optional<int> y = e.year;
  if (!y && published) {
    y = static_cast<int>(year_month_day{published->day}.year());
    if (firstOf(*y, first) > published->day) --*y;
  }
  if (!y) return {{}, {}, DatePrecision::Season, std::format("XXXX-{}", e.season)};
  const CalendarDay from = firstOf(*y, first);
  const CalendarDay to = first == 12 ? lastOf(*y + 1, 2) : lastOf(*y, first + 2);
  return {from, to, DatePrecision::Season, std::format("{:04}-{}", *y, e.season)};
}

bool isPartial(const DateValue& d) { return d.timex.starts_with("XXXX-") && !d.timex.starts_with("XXXX-W"); }

// Month and day of a partial date against a full range.
bool partialFits(const DateValue& partial, const DateValue& full) {
  if (!full.from || full.precision == DatePrecision::Unknown) return true;
  const year_month_day from{*full.from};
  const std::string md = std::format("{:02}-{:02}", static_cast<unsigned>(from.month()), static_cast<unsigned>(from.day()));
  const std::string_view want = std::string_view(partial.timex).substr(5);
  if (full.precision == DatePrecision::Year || full.precision == DatePrecision::Season) return true;
  if (want.size() == 5 && full.precision == DatePrecision::Day) return want == md;
  return want.substr(0, 2) == std::string_view(md).substr(0, 2);
}

}  // namespace

DateValue resolveDate(const Expression& e, const std::optional<Published>& published, const std::optional<DateValue>& before) {
  switch (e.kind) {
    case Expression::Kind::Calendar: return calendar(e, published, before);
    case Expression::Kind::Weekday: return weekday(e, published);
    case Expression::Kind::Offset: return shifted(e, published);
    case Expression::Kind::Season: return season(e, published);
    case Expression::Kind::SameDay: return before.value_or(DateValue{});
  }
  return {};
}

bool datesAgreeWhereBothKnown(const DateValue& a, const DateValue& b) {
  if (a.timex.starts_with("XXXX-WXX-") && b.timex.starts_with("XXXX-WXX-")) return a.timex == b.timex;
  if (isPartial(a) && isPartial(b)) {
    const std::size_t n = std::min(a.timex.size(), b.timex.size());
    return a.timex.substr(0, n) == b.timex.substr(0, n);
  }
  if (isPartial(a)) return partialFits(a, b);
  if (isPartial(b)) return partialFits(b, a);
  if (!a.from || !a.to || !b.from || !b.to) return true;
  return *a.from <= *b.to && *b.from <= *a.to;
}

}  // namespace collate
