// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <variant>

#include "core/model/attribute.h"

namespace collate {

using CalendarDay = std::chrono::sys_days;

// A number of people, or years of age, with the bounds that the text gives: "at least 3" is {3, none}.
struct CountRange {
  std::optional<int> min;
  std::optional<int> max;

  static CountRange exactly(int n) { return {n, n}; }
  bool exact() const { return min && max && *min == *max; }
  bool operator==(const CountRange&) const = default;
};

enum class DatePrecision { Day, Week, Month, Season, Year, Range, Unknown };

// When, as precisely as the text allows. `timex` is the TIMEX3 value (2025-08-20, 2025-07, XXXX-08-20, XXXX-WXX-5).
// `from` and `to` are the first and last day it can mean, both set or both missing; missing where the text gives no
// year and no publication date supplies one.
struct DateValue {
  std::optional<CalendarDay> from;
  std::optional<CalendarDay> to;
  DatePrecision precision = DatePrecision::Unknown;
  std::string timex;
  bool operator==(const DateValue&) const = default;
};

// Time of day in minutes after midnight, local time unless `zone` says otherwise ("GMT"). An exact time has from == to;
// "pre-dawn" is a range. `to` may pass 1440 for "overnight".
struct TimeValue {
  int from = 0;
  int to = 0;
  std::string zone;
  bool exact() const { return from == to; }
  bool operator==(const TimeValue&) const = default;
};

enum class PlacePrecision { Point, Town, Area, Admin1, Country, Unknown };

// A place of the gazetteer, or a name that it does not know (id empty, no coordinates). Degrees, WGS84.
struct PlaceValue {
  std::string id;
  std::string name;     // the gazetteer's spelling
  std::string admin1;   // governorate, by name
  std::string country;  // ISO 3166 alpha-2
  std::optional<double> lat;
  std::optional<double> lon;
  PlacePrecision precision = PlacePrecision::Unknown;
  bool operator==(const PlaceValue&) const = default;
};

// What a claim says. `text` is the value in words as it is shown and exported ("Salah Numan", "second floor", "Atme");
// `detail` is what comparing works with, where the attribute has more than words.
struct Value {
  std::string text;
  std::variant<std::monostate, CountRange, DateValue, TimeValue, PlaceValue, EventType> detail;

  const CountRange* count() const { return std::get_if<CountRange>(&detail); }
  const DateValue* date() const { return std::get_if<DateValue>(&detail); }
  const TimeValue* time() const { return std::get_if<TimeValue>(&detail); }
  const PlaceValue* place() const { return std::get_if<PlaceValue>(&detail); }
  const EventType* event() const { return std::get_if<EventType>(&detail); }
  bool operator==(const Value&) const = default;
};

std::string isoDay(CalendarDay);                          // 2025-08-20
std::optional<CalendarDay> dayFromIso(std::string_view);  // exactly YYYY-MM-DD, a real day
std::string_view precisionName(DatePrecision);            // "day", "month", ... "unknown"
std::string_view precisionName(PlacePrecision);           // "point", "town", "area", "admin1", "country", "unknown"
std::string countText(const CountRange&);                 // "3", "at least 3", "up to 5", "3 to 5"
// A figure as countText writes it or as people type it: "none", "3+", "3 or more", "no more than 5", "3-5", "at least 3, at most
// 5", "up to 5 people". Who is counted may follow after a comma: "1, Omar Bassam". Nothing where there is anything else.
std::optional<CountRange> countFromText(std::string_view);
std::string clockText(int minutesAfterMidnight);  // "02:30"

}  // namespace collate
