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
constexpr std::array<std::string_view, 7> kWeekdays = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                       "Friday", "Saturday", "Sunday"};

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
  if (t.size() < 7 || !t.starts_with("XXXX-")) return std::nullopt;
  const auto m = number(t.substr(5, 2));
  if (!m || *m < 1 || *m > 12) return std::nullopt;
  if (t.size() == 7) return YearlessDay{*m, 0};
  const auto d = t.size() >= 10 && t[7] == '-' ? number(t.substr(8, 2)) : std::nullopt;
  if (!d || *d < 1 || *d > 31) return std::nullopt;
  return YearlessDay{*m, *d};
}

bool YearlessDay::fits(YearlessDay other) const {
  return month == other.month && (day == other.day || day == 0 || other.day == 0);
}

bool YearlessDay::fits(DayRange range) const {
  const auto first = static_cast<int>(year_month_day{range.from}.year());
  const auto last = static_cast<int>(year_month_day{range.to}.year());
  for (int y = first; y <= std::min(last, first + 1); ++y) {
    const year_month m{std::chrono::year{y}, std::chrono::month{month}};
    const year_month_day from = day == 0 ? m / 1 : m / static_cast<int>(day);
    if (!from.ok()) continue;
    const CalendarDay to = day == 0 ? CalendarDay{m / std::chrono::last} : CalendarDay{from};
    if (range.overlaps({CalendarDay{from}, to})) return true;
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

namespace {

DateFit mirrored(DateFit fit) {
  if (fit == DateFit::FirstWithin) return DateFit::SecondWithin;
  return fit == DateFit::SecondWithin ? DateFit::FirstWithin : fit;
}

DateFit fitOfYearless(YearlessDay a, YearlessDay b) {
  if (!a.fits(b)) return DateFit::Apart;
  if (a == b) return a.day == 0 ? DateFit::SameRange : DateFit::SameDay;
  return a.day == 0 ? DateFit::SecondWithin : DateFit::FirstWithin;
}

// A missing year is no lack of precision: "20 August" and 20 August 2025 are one day, "July" and July 2025 one month.
DateFit fitOfYearless(YearlessDay a, DayRange b) {
  if (!a.fits(b)) return DateFit::Apart;
  if (a.day != 0) return b.single() ? DateFit::SameDay : DateFit::FirstWithin;
  const year_month_day first{b.from};
  const bool wholeMonth = first.day() == day{1} && b.to == CalendarDay{first.year() / first.month() / last};
  if (wholeMonth) return DateFit::SameRange;
  return b.days() < 28 ? DateFit::SecondWithin : DateFit::FirstWithin;
}

}  // namespace

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
  if (ya && yb) return fitOfYearless(*ya, *yb);
  if (ya && rb) return fitOfYearless(*ya, *rb);
  if (yb && ra) return mirrored(fitOfYearless(*yb, *ra));
  const auto wa = bareWeekday(a);
  const auto wb = bareWeekday(b);
  if (wa && rb) return fallsOn(*rb, *wa) ? DateFit::SecondWithin : DateFit::Apart;
  if (wb && ra) return fallsOn(*ra, *wb) ? DateFit::FirstWithin : DateFit::Apart;
  if (wa && wb && *wa != *wb) return DateFit::Apart;
  return DateFit::Unknown;
}

int fineness(const DateValue& date) {
  if (const auto range = dayRange(date)) return 1'000'000 - std::min(range->days(), 900'000);
  if (const auto yearless = yearlessDay(date)) return yearless->day == 0 ? 500 : 900;
  return bareWeekday(date) ? 100 : 0;
}

std::string dayWords(CalendarDay day) {
  const year_month_day d{day};
  return std::format("{} {} {}", static_cast<unsigned>(d.day()), kMonths[static_cast<unsigned>(d.month()) - 1],
                     static_cast<int>(d.year()));
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
  if (const auto yearless = yearlessDay(date))
    return yearless->day == 0 ? std::string(kMonths[yearless->month - 1])
                              : std::format("{} {}", yearless->day, kMonths[yearless->month - 1]);
  if (const auto weekday = bareWeekday(date)) return std::format("a {}", kWeekdays[*weekday - 1]);
  return date.timex;
}

}  // namespace collate
