// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/extract/entity.h"
#include "core/resolve/timex.h"

namespace collate {

// One expression of time as TIMEX3 knows it: all that a text says of when, how long and how often, also where no claim rests on
// it ("now", "three days", "every Friday").
struct Temporal {
  TokenRange range;
  MentionKind kind = MentionKind::Date;
  TimexType type = TimexType::Date;
  std::string value;
  std::string clock;   // of a time: "T02:30", "TMO"; value is the day it lies on, then this
  bool tells = false;  // a date that later expressions may rest on
  const Entity* entity = nullptr;
};

// Against which day "next month" and "20 August" are read: the day of publication, or, in a text that tells of years long past or
// has no day of publication, the date told last. A text is such a narrative when most of the years that it names lie before its
// publication and it hardly ever says "yesterday" or "on Friday".
class TimeFrame {
 public:
  TimeFrame(const Document& doc, const Entities& entities);

  bool narrative() const { return m_narrative; }
  const KnownDate& told() const { return m_told; }  // the publication date until a date is told
  const KnownDate& now() const { return m_narrative ? m_told : m_published; }
  void tell(const KnownDate& date);

  // The year of a month or day that has none.
  int yearOf(int month) const;

 private:
  KnownDate m_published;
  KnownDate m_told;
  bool m_narrative = false;
};

// Durations, sets and ages: "three days", "a two-year truce", "every Friday", "days later"; null where none starts at i.
std::optional<Temporal> readPeriod(const Document& doc, const TimeFrame& frame, std::uint32_t i);

// What rests on another date: "the next day", "that year", "last summer", "the end of the month"; null where none starts at i.
std::optional<Temporal> readAnchored(const Document& doc, const Entities& entities, const TimeFrame& frame, std::uint32_t i);

// All expressions of time in the text, in order. Dates and times that claims rest on are among them, with what belongs to them
// ("early December", "the night of 10 August").
std::vector<Temporal> readTemporal(const Document& doc, const Entities& entities);

// The unit at i, with whether it is a plural.
struct UnitAt {
  TimeUnit unit{};
  bool plural = false;
};
std::optional<UnitAt> unitAt(const Document& doc, std::uint32_t i);

}  // namespace collate
