// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/time_range.h"

#include <gtest/gtest.h>

#include <QObject>

namespace collate::ui {
namespace {

CalendarDay day(const char* iso) { return *dayFromIso(iso); }

DateValue span(const char* from, const char* to) { return {day(from), day(to), DatePrecision::Range, ""}; }

TEST(TimeRange, CoversEverythingUntilSet) {
  const TimeRange range;
  EXPECT_FALSE(range.isSet());
  EXPECT_TRUE(range.covers(span("2013-01-01", "2013-12-31")));
  EXPECT_TRUE(range.covers(std::nullopt));
}

TEST(TimeRange, CoversADateThatMayLieInIt) {
  TimeRange range;
  range.set(day("2025-07-10"), day("2025-07-20"));
  EXPECT_TRUE(range.covers(span("2025-07-01", "2025-07-31")));
  EXPECT_TRUE(range.covers(span("2025-07-20", "2025-07-20")));
  EXPECT_TRUE(range.covers(span("2025-07-01", "2025-07-10")));
  EXPECT_FALSE(range.covers(span("2025-07-21", "2025-07-31")));
  EXPECT_FALSE(range.covers(span("2025-07-01", "2025-07-09")));
}

TEST(TimeRange, CoversNoDateWithoutDaysOnceSet) {
  TimeRange range;
  range.set(day("2025-01-01"), day("2025-12-31"));
  EXPECT_FALSE(range.covers(std::nullopt));
  EXPECT_FALSE(range.covers(DateValue{.from = {}, .to = {}, .precision = DatePrecision::Day, .timex = "XXXX-08-20"}));
}

TEST(TimeRange, PutsItsEndsInOrder) {
  TimeRange range;
  range.set(day("2025-10-12"), day("2025-05-25"));
  EXPECT_EQ(range.from(), day("2025-05-25"));
  EXPECT_EQ(range.to(), day("2025-10-12"));
}

TEST(TimeRange, TellsOnlyOfRealChanges) {
  TimeRange range;
  int told = 0;
  QObject::connect(&range, &TimeRange::changed, [&] { ++told; });
  range.clear();
  EXPECT_EQ(told, 0);
  range.set(day("2025-05-25"), day("2025-10-12"));
  range.set(day("2025-05-25"), day("2025-10-12"));
  range.set(day("2025-10-12"), day("2025-05-25"));
  EXPECT_EQ(told, 1);
  range.clear();
  EXPECT_EQ(told, 2);
}

}  // namespace
}  // namespace collate::ui
