// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/model/source.h"
#include "core/model/value.h"

namespace collate {

// A date as a text puts it, before it is placed: any part may be missing.
struct DateExpression {
  enum class Kind {
    Calendar,  // year, month, day, as far as given
    Weekday,   // "Friday"
    Offset,    // "yesterday", "two days earlier": offset in `unit`
    Season,    // "summer 2025"
    SameDay,   // "the same day": that of the date before
  };
  Kind kind = Kind::Calendar;
  std::optional<int> year;
  std::optional<int> month;    // 1 to 12
  std::optional<int> day;      // 1 to 31
  std::optional<int> lastDay;  // "24 to 26 July"
  int weekday = 0;             // 1 Monday to 7 Sunday; 0 none
  int offset = 0;              // in `unit`; of a weekday in weeks: "Friday of last week" is -1
  enum class Unit { Day, Week, Month, Year } unit = Unit::Day;
  std::string season;  // SP, SU, FA, WI
  // Ahead: may lie up to three months after publication, FarAhead half a year; Nearest lies before it.
  enum class Direction { Nearest, Last, Next, This, Ahead, FarAhead } direction = Direction::Nearest;
};

// Places an expression against the publication date and the date told of last. Without a publication date what has no year stays
// partial (XXXX-08-20, XXXX-WXX-5) and gets no `from` and `to`. A weekday is the one on or before publication, for news tells of
// what was; "this Friday" and one that is announced the one on or behind it.
DateValue resolveDate(const DateExpression& expression, const std::optional<Published>& published,
                      const std::optional<DateValue>& before);

// Do two dates leave a day on which both hold? A partial date agrees with a full one that has the same month and day. Missing
// agrees with all.
bool datesAgreeWhereBothKnown(const DateValue& a, const DateValue& b);

}  // namespace collate
