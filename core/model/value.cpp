// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/value.h"

#include <charconv>
#include <format>

namespace collate {
namespace {

std::optional<int> digits(std::string_view s) {
  int n = 0;
  const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), n);
  if (error != std::errc{} || end != s.data() + s.size()) return std::nullopt;
  return n;
}

}  // namespace

std::string isoDay(CalendarDay day) {
  const std::chrono::year_month_day d{day};
  return std::format("{:04}-{:02}-{:02}", static_cast<int>(d.year()), static_cast<unsigned>(d.month()),
                     static_cast<unsigned>(d.day()));
}

std::optional<CalendarDay> dayFromIso(std::string_view s) {
  if (s.size() != 10 || s[4] != '-' || s[7] != '-') return std::nullopt;
  const auto y = digits(s.substr(0, 4));
  const auto m = digits(s.substr(5, 2));
  const auto d = digits(s.substr(8, 2));
  if (!y || !m || !d || *m < 1 || *d < 1) return std::nullopt;
  const std::chrono::year_month_day day{std::chrono::year{*y}, std::chrono::month{static_cast<unsigned>(*m)},
                                        std::chrono::day{static_cast<unsigned>(*d)}};
  if (!day.ok()) return std::nullopt;
  return CalendarDay{day};
}

std::string_view precisionName(DatePrecision p) {
  switch (p) {
    case DatePrecision::Day: return "day";
    case DatePrecision::Week: return "week";
    case DatePrecision::Month: return "month";
    case DatePrecision::Season: return "season";
    case DatePrecision::Year: return "year";
    case DatePrecision::Range: return "range";
    case DatePrecision::Unknown: return "unknown";
  }
  return "unknown";
}

std::string_view precisionName(PlacePrecision p) {
  switch (p) {
    case PlacePrecision::Point: return "point";
    case PlacePrecision::Town: return "town";
    case PlacePrecision::Area: return "area";
    case PlacePrecision::Admin1: return "admin1";
    case PlacePrecision::Country: return "country";
    case PlacePrecision::Unknown: return "unknown";
  }
  return "unknown";
}

std::string countText(const CountRange& c) {
  if (c.exact()) return std::to_string(*c.min);
  if (c.min && c.max) return std::format("{} to {}", *c.min, *c.max);
  if (c.min) return std::format("at least {}", *c.min);
  if (c.max) return std::format("up to {}", *c.max);
  return "some";
}

std::string clockText(int minutes) { return std::format("{:02}:{:02}", minutes / 60 % 24, minutes % 60); }

}  // namespace collate
