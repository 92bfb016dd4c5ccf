// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/time_ticks.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>
#include <array>

#include "ui/text/dated.h"

namespace collate::ui {
namespace {

enum class Unit { Hour, Day, Week, Month, Year };

struct Step {
  Unit unit;
  int count;
  Instant about;     // its length, nearly
  double reach = 1;  // how much farther than others its marks must be apart
};

// Every second week says less than months do, so it has to wait until these are 300 px apart.
constexpr std::array<Step, 17> kSteps = {{{Unit::Hour, 1, kHour},
                                          {Unit::Hour, 3, 3 * kHour},
                                          {Unit::Hour, 6, 6 * kHour},
                                          {Unit::Hour, 12, 12 * kHour},
                                          {Unit::Day, 1, kDay},
                                          {Unit::Week, 1, 7 * kDay},
                                          {Unit::Week, 2, 14 * kDay, 1.85},
                                          {Unit::Month, 1, 30 * kDay},
                                          {Unit::Month, 3, 91 * kDay},
                                          {Unit::Month, 6, 182 * kDay},
                                          {Unit::Year, 1, 365 * kDay},
                                          {Unit::Year, 2, 730 * kDay},
                                          {Unit::Year, 5, 1826 * kDay},
                                          {Unit::Year, 10, 3652 * kDay},
                                          {Unit::Year, 25, 9131 * kDay},
                                          {Unit::Year, 50, 18262 * kDay},
                                          {Unit::Year, 100, 36524 * kDay}}};
constexpr double kMinorApart = 14;

QDateTime utc(Instant at) { return QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()); }
Instant instant(QDate day) { return QDateTime(day, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch(); }

Instant floorTo(Instant at, Instant length) {
  const Instant over = at % length;
  return at - (over < 0 ? over + length : over);
}

// The last mark of `step` at or before `at`.
Instant markBefore(Instant at, const Step& step) {
  const QDate day = utc(at).date();
  switch (step.unit) {
    case Unit::Hour: return floorTo(at, step.count * kHour);
    case Unit::Day: return floorTo(at, kDay);
    // 1970 began on a Thursday; weeks begin on the locale's first day.
    case Unit::Week: {
      const int shift = (static_cast<int>(QLocale().firstDayOfWeek()) - 4 + 7) % 7;
      return floorTo(at - shift * kDay, step.count * 7 * kDay) + shift * kDay;
    }
    case Unit::Month: return instant(QDate(day.year(), day.month() - (day.month() - 1) % step.count, 1));
    case Unit::Year: return instant(QDate(day.year() - day.year() % step.count, 1, 1));
  }
  return at;
}

Instant next(Instant mark, const Step& step) {
  switch (step.unit) {
    case Unit::Month: return instant(utc(mark).date().addMonths(step.count));
    case Unit::Year: return instant(utc(mark).date().addYears(step.count));
    default: return mark + step.about;
  }
}

constexpr double kRoomForMonth = 70;  // "September 2025" is wider, but stands where a year begins

QString labelOf(Instant at, Unit unit, bool first, bool tight) {
  const QDateTime t = utc(at);
  const bool newYear = t.date().dayOfYear() == 1;
  switch (unit) {
    case Unit::Hour:
      if (first || t.time().hour() == 0) return dated(t, first ? "d MMM yyyy, HH:mm" : "d MMM, HH:mm");
      return dated(t, "HH:mm");
    case Unit::Day: return dated(t, first || newYear ? "ddd d MMM yyyy" : t.date().day() == 1 ? "ddd d MMM" : "ddd d");
    case Unit::Week: return dated(t, first || t.date().dayOfYear() <= 14 ? "d MMM yyyy" : "d MMM");
    case Unit::Month:
      if (tight) return newYear ? dated(t, "yyyy") : shortMonth(t.date());
      return dated(t, first || newYear ? "MMMM yyyy" : "MMMM");
    case Unit::Year: return QString::number(t.date().year());
  }
  return {};
}

QString briefOf(Instant at, Unit unit) {
  if (unit == Unit::Month) return shortMonth(utc(at).date());
  return unit == Unit::Year ? QString::number(utc(at).date().year()) : QString();
}

void addMarks(std::vector<TimeTick>& ticks, TimeSpan span, const Step& step, bool major, bool tight) {
  bool first = major;
  for (Instant at = markBefore(span.from, step); at <= span.to; at = next(at, step)) {
    if (at < span.from) continue;
    if (major)
      ticks.push_back({at, labelOf(at, step.unit, first, tight), true, briefOf(at, step.unit)});
    else
      ticks.push_back({at, {}, false, {}});
    first = false;
  }
}

}  // namespace

std::vector<TimeTick> timeTicks(TimeSpan span, double pixels, double apart) {
  std::vector<TimeTick> ticks;
  if (span.length() <= 0 || pixels <= 0) return ticks;
  const double perMs = pixels / static_cast<double>(span.length());
  const auto fits = [&](double least) {
    return std::ranges::find_if(kSteps, [&](const Step& s) { return static_cast<double>(s.about) * perMs >= least * s.reach; });
  };
  const auto major = fits(apart);
  const Step& step = major == kSteps.end() ? kSteps.back() : *major;
  addMarks(ticks, span, step, true, apart < kRoomForMonth);
  const auto minor = fits(kMinorApart);
  if (minor != kSteps.end() && minor->about < step.about) addMarks(ticks, span, *minor, false, false);
  return ticks;
}

}  // namespace collate::ui
