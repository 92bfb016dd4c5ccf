// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "ui/models/incident_time.h"

namespace collate::ui {

// One mark of a time axis. Major marks carry a label and a grid line.
struct TimeTick {
  Instant at = 0;
  QString label;
  bool major = false;
  QString brief;  // "Aug", where there is less room; none of days and hours
};

// Marks where the calendar turns, years to hours: majors at least `apart` px from one another, minors between them where
// there is room. QDateTimeAxis cuts its range into equal parts instead, so its ticks fall on no month's first day; it keeps
// the mapping, these are what is drawn. The first label and each January say the year; under 70 px months are
// abbreviated and January gives way to its year.
std::vector<TimeTick> timeTicks(TimeSpan span, double pixels, double apart = 76);

}  // namespace collate::ui
