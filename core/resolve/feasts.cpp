// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/feasts.h"

#include <charconv>

namespace collate {
namespace {

using std::chrono::days;
using std::chrono::month;
using std::chrono::year;

std::optional<int> number(std::string_view s) {
  if (s.starts_with('+')) s.remove_prefix(1);
  int n = 0;
  const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), n);
  if (error != std::errc{} || end != s.data() + s.size()) return std::nullopt;
  return n;
}

// After Meeus, Jones and Butcher: the Gregorian computus.
CalendarDay easterSunday(int y) {
  const int a = y % 19;
  const int b = y / 100;
  const int c = y % 100;
  const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
  const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  return year{y} / month{static_cast<unsigned>(n / 31)} / std::chrono::day{static_cast<unsigned>(n % 31 + 1)};
}

}  // namespace

bool isYearly(std::string_view rule) { return rule.size() == 5 && !rule.starts_with("easter"); }

std::optional<CalendarDay> feastDay(std::string_view rule, int y) {
  if (rule.starts_with("easter")) {
    const auto shift = number(rule.substr(6));
    if (!shift) return std::nullopt;
    return easterSunday(y) + days{*shift};
  }
  if (rule.size() != 5 && rule.size() != 6) return std::nullopt;
  const auto m = number(rule.substr(0, 2));
  if (!m || *m < 1 || *m > 12) return std::nullopt;
  const auto inMonth = year{y} / month{static_cast<unsigned>(*m)};
  if (rule.size() == 5) {
    const auto d = number(rule.substr(3));
    if (!d || *d < 1 || *d > 31) return std::nullopt;
    return CalendarDay{inMonth / std::chrono::day{static_cast<unsigned>(*d)}};
  }
  const auto weekday = number(rule.substr(3, 1));
  const auto which = number(rule.substr(5, 1));
  if (!weekday || !which || *weekday < 1 || *weekday > 7 || *which < 1 || *which > 4) return std::nullopt;
  return CalendarDay{inMonth / std::chrono::weekday{static_cast<unsigned>(*weekday)}[static_cast<unsigned>(*which)]};
}

}  // namespace collate
