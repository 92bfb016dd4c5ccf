// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/when.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <format>

namespace collate {
namespace {

using namespace std::chrono;

constexpr std::array<std::string_view, 12> kMonths = {"January", "February", "March",     "April",   "May",      "June",
                                                      "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 7> kWeekdays = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

std::optional<unsigned> number(std::string_view s) {
  unsigned n = 0;
  const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), n);
  if (s.empty() || error != std::errc{} || end != s.data() + s.size()) return std::nullopt;
  return n;
}

}  // namespace

int DayRange::gap(DayRange o) const {
  if (overlaps(o)) return 0;
  return static_cast<int>(from > o.to ? (from - o.to).count() : (o.from - to).count());
}

std::optional<DayRange> dayRange(const DateValue& date) {
  if (!date.from || !date.to || *date.to < *date.from) return std::nullopt;
  return DayRange{*date.from, *date.to};
}

std::optional<YearlessDay> yearlessDay(const DateValue& date) {
  const std::string_view t = date.timex;
  if (t.size() < 10 || !t.starts_with("XXXX-") || t[7] != '-') return std::nullopt;
  const auto m = number(t.substr(5, 2));
  const auto d = number(t.substr(8, 2));
  if (!m || !d || *m < 1 || *m > 12 || *d < 1 || *d > 31) return std::nullopt;
  return YearlessDay{*m, *d};
}

bool YearlessDay::fits(DayRange range) const {
  const auto first = static_cast<int>(year_month_day{range.from}.year());
  const auto last = static_cast<int>(year_month_day{range.to}.year());
  for (int y = first; y <= std::min(last, first + 1); ++y) {
    const year_month_day candidate{std::chrono::year{y}, std::chrono::month{month}, std::chrono::day{day}};
    if (candidate.ok() && range.from <= CalendarDay{candidate} && CalendarDay{candidate} <= range.to) return true;
  }
  return false;
}

std::optional<unsigned> bareWeekday(const DateValue& date) {
  const std::string_view t = date.timex;
  if (date.from || t.size() < 10 || !t.starts_with("XXXX-WXX-")) return std::nullopt;
  const auto n = number(t.substr(9, 1));
  return n && *n >= 1 && *n <= 7 ? n : std::nullopt;
}

bool fallsOn(DayRange range, unsigned weekday) {
  if (range.days() >= 7) return true;
  for (CalendarDay d = range.from; d <= range.to; d += days{1})
    if (std::chrono::weekday{d}.iso_encoding() == weekday) return true;
  return false;
}

DateFit fitOf(const DateValue& a, const DateValue& b) {
  const auto ra = dayRange(a);
  const auto rb = dayRange(b);
  if (ra && rb) {
    if (!ra->overlaps(*rb)) return DateFit::Apart;
    if (*ra == *rb) return ra->single() ? DateFit::SameDay : DateFit::SameRange;
    if (ra->within(*rb)) return DateFit::FirstWithin;
    return rb->within(*ra) ? DateFit::SecondWithin : DateFit::Crossing;
  }
  const auto ya = yearlessDay(a);
  const auto yb = yearlessDay(b);
  if (ya && yb) return *ya == *yb ? DateFit::SameDay : DateFit::Apart;
  if (ya && rb) return ya->fits(*rb) ? (rb->single() ? DateFit::SameDay : DateFit::FirstWithin) : DateFit::Apart;
  if (yb && ra) return yb->fits(*ra) ? (ra->single() ? DateFit::SameDay : DateFit::SecondWithin) : DateFit::Apart;
  const auto wa = bareWeekday(a);
  const auto wb = bareWeekday(b);
  if (wa && rb) return fallsOn(*rb, *wa) ? DateFit::SecondWithin : DateFit::Apart;
  if (wb && ra) return fallsOn(*ra, *wb) ? DateFit::FirstWithin : DateFit::Apart;
  if (wa && wb && *wa != *wb) return DateFit::Apart;
  return DateFit::Unknown;
}

int fineness(const DateValue& date) {
  if (const auto range = dayRange(date)) return 1'000'000 - std::min(range->days(), 900'000);
  if (yearlessDay(date)) return 900;
  return bareWeekday(date) ? 100 : 0;
}

std::string dayWords(CalendarDay day) {
  const year_month_day d{day};
  return std::format("{} {} {}", static_cast<unsigned>(d.day()), kMonths[static_cast<unsigned>(d.month()) - 1], static_cast<int>(d.year()));
}

std::string dateWords(const DateValue& date) {
  if (const auto range = dayRange(date)) {
    const year_month_day first{range->from};
    if (range->single()) return dayWords(range->from);
    if (date.precision == DatePrecision::Month)
      return std::format("{} {}", kMonths[static_cast<unsigned>(first.month()) - 1], static_cast<int>(first.year()));
    if (date.precision == DatePrecision::Year) return std::to_string(static_cast<int>(first.year()));
    return dayWords(range->from) + " to " + dayWords(range->to);
  }
  if (const auto yearless = yearlessDay(date)) return std::format("{} {}", yearless->day, kMonths[yearless->month - 1]);
  if (const auto weekday = bareWeekday(date)) return std::format("a {}", kWeekdays[*weekday - 1]);
  return date.timex;
}

}  // namespace collate
