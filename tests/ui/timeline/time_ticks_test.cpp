// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/time_ticks.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace collate::ui {
namespace {

Instant at(const char* iso) { return startOf(*dayFromIso(iso)); }

std::vector<TimeTick> majors(TimeSpan span, double pixels, double apart = 76) {
  std::vector<TimeTick> ticks = timeTicks(span, pixels, apart);
  std::erase_if(ticks, [](const TimeTick& t) { return !t.major; });
  return ticks;
}

TEST(TimeTicks, StandOnTheFirstOfAMonth) {
  const auto ticks = majors({at("2025-05-25"), at("2025-10-13")}, 680);
  ASSERT_EQ(ticks.size(), 5u);
  EXPECT_EQ(ticks[0].at, at("2025-06-01"));
  EXPECT_EQ(ticks[0].label, "June 2025");
  EXPECT_EQ(ticks[1].label, "July");
  EXPECT_EQ(ticks[4].at, at("2025-10-01"));
}

TEST(TimeTicks, KeepTheirDistanceAtEveryZoom) {
  for (Instant length = 2 * kHour; length < 200 * 365 * kDay; length = length * 3 / 2) {
    const TimeSpan span{at("2025-01-20"), at("2025-01-20") + length};
    const auto ticks = majors(span, 700);
    const double perMs = 700.0 / static_cast<double>(length);
    for (std::size_t i = 1; i < ticks.size(); ++i)
      EXPECT_GE(static_cast<double>(ticks[i].at - ticks[i - 1].at) * perMs, 70) << length / kHour << " hours";
    for (const TimeTick& tick : ticks) EXPECT_FALSE(tick.label.isEmpty());
    EXPECT_LE(ticks.size(), 11u);
  }
}

TEST(TimeTicks, GoDownToHours) {
  const auto ticks = majors({at("2025-08-20"), at("2025-08-20") + 8 * kHour}, 700);
  ASSERT_GE(ticks.size(), 8u);
  EXPECT_EQ(ticks[1].label, "01:00");
  EXPECT_EQ(ticks[0].label, "20 Aug 2025, 00:00");
}

TEST(TimeTicks, GoUpToYears) {
  const auto ticks = majors({at("1990-06-01"), at("2026-01-01")}, 700);
  EXPECT_EQ(ticks.front().label, "1995");
  EXPECT_EQ(ticks[1].label, "2000");
}

TEST(TimeTicks, SayTheYearInJanuary) {
  const auto ticks = majors({at("2024-10-15"), at("2025-03-15")}, 700);
  const auto january = std::ranges::find(ticks, at("2025-01-01"), &TimeTick::at);
  ASSERT_NE(january, ticks.end());
  EXPECT_EQ(january->label, "January 2025");
}

TEST(TimeTicks, MonthsHaveABriefName) {
  const auto ticks = majors({at("2025-05-25"), at("2025-10-13")}, 680);
  EXPECT_EQ(ticks[2].label, "August");
  EXPECT_EQ(ticks[2].brief, "Aug");
  EXPECT_TRUE(majors({at("2025-08-12"), at("2025-08-18")}, 680)[0].brief.isEmpty());
}

TEST(TimeTicks, AbbreviateWhereThereIsLittleRoom) {
  const auto ticks = majors({at("2025-01-01"), at("2026-01-01")}, 680, 48);
  EXPECT_EQ(ticks[0].label, "2025");
  EXPECT_EQ(ticks[1].label, "Feb");
}

TEST(TimeTicks, HaveNoneForNothing) {
  EXPECT_TRUE(timeTicks({0, 0}, 700).empty());
  EXPECT_TRUE(timeTicks({0, kDay}, 0).empty());
}

}  // namespace
}  // namespace collate::ui
