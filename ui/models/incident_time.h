// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/model/incident.h"
#include "core/model/reading.h"
#include "core/model/source.h"

namespace collate {
struct CaseState;
}

namespace collate::ui {

// Milliseconds since 1970, UTC: what a QDateTimeAxis counts in.
using Instant = qint64;
inline constexpr Instant kHour = 3'600'000;
inline constexpr Instant kDay = 24 * kHour;

constexpr Instant startOf(CalendarDay day) { return static_cast<Instant>(day.time_since_epoch().count()) * kDay; }
CalendarDay dayOf(Instant at);  // the day that holds it

// A half-open stretch of time.
struct TimeSpan {
  Instant from = 0;
  Instant to = 0;

  Instant length() const { return to - from; }
  Instant middle() const { return from + length() / 2; }
  bool overlaps(TimeSpan o) const { return from < o.to && o.from < to; }
  bool operator==(const TimeSpan&) const = default;
};

// How sure a date is, as it is drawn: a day as a marker, the rest as the stretch it is.
enum class DateShape {
  Day,
  Range,  // somewhere in it
  UpTo,   // "by 16 August": ends there, begins nowhere: fades out to the left
  Since,  // "since June": fades out to the right
  Days,   // one of some days: "on a Friday" in a range
};

// When an incident was, ready to be placed on an axis.
struct IncidentTime {
  DateShape shape = DateShape::Day;
  TimeSpan span;                    // whole days; for UpTo and Since with the stretch that fades
  std::vector<Instant> candidates;  // Days only: the start of each
  std::optional<TimeSpan> clock;    // Day only: the hours that the accounts give, local time; empty span for an exact time
  QString words;                    // "July 2025, day not given", "by 16 Aug 2025", "on one of 5 Fridays"; empty for a Day
};

// Nothing where the incident's date has no days.
std::optional<IncidentTime> incidentTime(const CaseState& state, const Incident& incident);

// "20 Aug 2025"; without the year "20 Aug".
QString dayWords(CalendarDay day, bool year = true);
// How a date is said in a line: "20 Aug 2025", "July 2025", "2013", "25 May – 12 Oct 2025"; "no date" without days.
QString dateWords(const std::optional<DateValue>& date);
// "25 May – 12 Oct 2025", "3 Dec 2024 – 8 Jan 2025", "20 Aug 2025".
QString rangeWords(CalendarDay from, CalendarDay to);

}  // namespace collate::ui
