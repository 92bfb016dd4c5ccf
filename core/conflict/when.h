// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "core/model/value.h"

namespace collate {

// First and last day that a date can mean.
struct DayRange {
  CalendarDay from;
  CalendarDay to;

  int days() const { return static_cast<int>((to - from).count()) + 1; }
  bool single() const { return from == to; }
  bool overlaps(DayRange o) const { return from <= o.to && o.from <= to; }
  bool within(DayRange o) const { return o.from <= from && to <= o.to; }
  int gap(DayRange o) const;  // days between two that do not overlap; 0 if they do
  bool operator==(const DayRange&) const = default;
};
std::optional<DayRange> dayRange(const DateValue& date);

// A day or month of a year that the text does not give: XXXX-08-20, XXXX-07.
struct YearlessDay {
  unsigned month = 0;
  unsigned day = 0;  // 0: any day of the month

  bool fits(DayRange range) const;     // can it fall into that range?
  bool fits(YearlessDay other) const;  // can they be one day?
  bool operator==(const YearlessDay&) const = default;
};
std::optional<YearlessDay> yearlessDay(const DateValue& date);

// 1 (Monday) to 7, where the text gives a weekday and no week: XXXX-WXX-5.
std::optional<unsigned> bareWeekday(const DateValue& date);
bool fallsOn(DayRange range, unsigned weekday);

// How two dates lie to each other. Missing years do not conflict.
enum class DateFit { Unknown, SameDay, SameRange, FirstWithin, SecondWithin, Crossing, Apart };
DateFit fitOf(const DateValue& a, const DateValue& b);

// Order by how much they say: a day with its year first, an unknown date last.
int fineness(const DateValue& date);

std::string dayWords(CalendarDay day);         // "20 August 2025"
std::string dateWords(const DateValue& date);  // "20 August 2025", "July 2025", "20 August", "a Friday"; else the TIMEX3 value

}  // namespace collate
