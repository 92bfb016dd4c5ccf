// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/value.h"

#include <charconv>
#include <format>
#include <limits>
#include <string>
#include <utility>

namespace collate {
namespace {

std::optional<int> digits(std::string_view s) {
  int n = 0;
  const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), n);
  if (error != std::errc{} || end != s.data() + s.size()) return std::nullopt;
  return n;
}

std::string_view trimmed(std::string_view s) {
  constexpr std::string_view kSpace = " \t\n\r";
  const std::size_t first = s.find_first_not_of(kSpace);
  return first == std::string_view::npos ? std::string_view{} : s.substr(first, s.find_last_not_of(kSpace) - first + 1);
}

std::optional<int> figure(std::string_view s) {
  const auto n = digits(trimmed(s));
  return n && *n >= 0 ? n : std::nullopt;
}

// The figure after one of the openings.
template <std::size_t N>
std::optional<int> figureAfter(std::string_view s, const std::string_view (&openings)[N]) {
  for (const std::string_view opening : openings)
    if (s.starts_with(opening))
      if (const auto n = figure(s.substr(opening.size()))) return n;
  return std::nullopt;
}

template <std::size_t N>
std::optional<int> figureBefore(std::string_view s, const std::string_view (&endings)[N]) {
  for (const std::string_view ending : endings)
    if (s.ends_with(ending))
      if (const auto n = figure(s.substr(0, s.size() - ending.size()))) return n;
  return std::nullopt;
}

// "Up to 7 people" as "up to 7".
std::string loweredWithoutPeople(std::string_view text) {
  std::string lower(trimmed(text));
  for (char& c : lower)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
  for (const std::string_view people : {" people", " persons", " person"})
    if (lower.ends_with(people)) lower.resize(lower.size() - people.size());
  return lower;
}

// Two figures with the mark between them, the smaller first.
std::optional<CountRange> figuresAround(std::string_view s, std::string_view mark) {
  const std::size_t at = s.find(mark);
  if (at == std::string_view::npos) return std::nullopt;
  const auto low = figure(s.substr(0, at));
  const auto high = figure(s.substr(at + mark.size()));
  return low && high && *low <= *high ? std::optional(CountRange{low, high}) : std::nullopt;
}

}  // namespace

std::string isoDay(CalendarDay day) {
  const std::chrono::year_month_day d{day};
  const int year = static_cast<int>(d.year());
  const auto month = static_cast<unsigned>(d.month()), dayOfMonth = static_cast<unsigned>(d.day());
  if (year < 0 || year > 9999) return std::format("{:04}-{:02}-{:02}", year, month, dayOfMonth);
  std::string out = "0000-00-00";  // a report has a hundred, and std::format is slow
  const auto put = [&](std::size_t end, unsigned n) {
    for (; n > 0; n /= 10) out[--end] = static_cast<char>('0' + n % 10);
  };
  put(4, static_cast<unsigned>(year));
  put(7, month);
  put(10, dayOfMonth);
  return out;
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

std::optional<CountRange> countFromText(std::string_view text) {
  static constexpr std::string_view kAtLeast[] = {"at least ", "no fewer than ", "no less than ", ">= ", ">="};
  static constexpr std::string_view kAtMost[] = {"up to ", "at most ", "no more than ", "<= ", "<="};
  static constexpr std::string_view kMoreThan[] = {"more than ", "over "};
  static constexpr std::string_view kFewerThan[] = {"fewer than ", "less than ", "under "};
  static constexpr std::string_view kOrMore[] = {" or more", " and more", "+"};
  static constexpr std::string_view kOrFewer[] = {" or fewer", " or less"};
  const std::string lower = loweredWithoutPeople(text);
  const std::string_view s = lower;
  if (s == "none" || s == "no one" || s == "nobody") return CountRange::exactly(0);
  if (const auto n = figure(s)) return CountRange::exactly(*n);
  if (const auto n = figureAfter(s, kAtLeast)) return CountRange{n, std::nullopt};
  if (const auto n = figureAfter(s, kAtMost)) return CountRange{std::nullopt, n};
  if (const auto n = figureAfter(s, kMoreThan); n && *n < std::numeric_limits<int>::max())
    return CountRange{*n + 1, std::nullopt};
  if (const auto n = figureAfter(s, kFewerThan); n && *n > 0) return CountRange{std::nullopt, *n - 1};
  if (const auto n = figureBefore(s, kOrMore)) return CountRange{n, std::nullopt};
  if (const auto n = figureBefore(s, kOrFewer)) return CountRange{std::nullopt, n};
  for (const std::string_view mark : {" to ", "–", "-"})
    if (const auto range = figuresAround(s, mark)) return range;
  const std::size_t comma = s.find(',');
  if (comma == std::string_view::npos) return std::nullopt;
  const std::string_view first = s.substr(0, comma);
  const std::string_view rest = trimmed(s.substr(comma + 1));
  if (const auto high = figureAfter(rest, kAtMost)) {
    const auto low = figureAfter(first, kAtLeast);
    return low && *low <= *high ? std::optional(CountRange{low, high}) : std::nullopt;
  }
  const bool isList = rest.empty() || (rest.front() >= '0' && rest.front() <= '9');
  return isList ? std::nullopt : countFromText(first);
}

std::string clockText(int minutes) { return std::format("{:02}:{:02}", minutes / 60 % 24, minutes % 60); }

}  // namespace collate
