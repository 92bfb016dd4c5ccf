// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/model/value.h"

namespace collate {

// Units as TIMEX3 names them in durations: P3D, PT4H, P2DE.
enum class TimeUnit { Second, Minute, Hour, Day, Weekend, Week, Month, Quarter, Year, Decade, Century };

// A date of which only the first parts may be known: 1914, 1914-08, 1914-08-20. Zero is unknown. A day without a month does not
// occur.
struct KnownDate {
  int year = 0;
  int month = 0;
  int day = 0;

  bool whole() const { return year != 0 && month != 0 && day != 0; }
  bool operator==(const KnownDate&) const = default;
};

KnownDate knownDate(CalendarDay day);
// The parts that stand in a TIMEX3 value, "XXXX" being unknown; 2014-SU and 2014-W30 give the year.
KnownDate knownDate(std::string_view timex);

// 1914-08-20, 1914-08, 1914, XXXX-08-20; XXXX where nothing is known.
std::string timexOf(const KnownDate& date);

// The unit that holds `date`, moved on by `n` units: (1914-08-20, -1, Month) is 1914-07. Parts that are not known are X:
// (1915, 4, Day) is 1915-XX-XX, (1792, 1, Week) is 1792-WXX.
std::string timexShifted(const KnownDate& date, int n, TimeUnit unit);

// P3D, PT4H, PXM, P2.5Y: `amount` is a number, or X for one that is not told.
std::string durationTimex(std::string_view amount, TimeUnit unit);

// A set's period: every day is P1D.
std::string setTimex(int n, TimeUnit unit);

}  // namespace collate
