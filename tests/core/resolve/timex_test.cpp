// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/timex.h"

#include <gtest/gtest.h>

namespace collate {
namespace {

constexpr KnownDate kDay{1914, 8, 20};

TEST(Timex, WritesTheKnownParts) {
  EXPECT_EQ(timexOf(kDay), "1914-08-20");
  EXPECT_EQ(timexOf({1914, 8, 0}), "1914-08");
  EXPECT_EQ(timexOf({1914, 0, 0}), "1914");
  EXPECT_EQ(timexOf({0, 8, 20}), "XXXX-08-20");
  EXPECT_EQ(timexOf({}), "XXXX");
}

TEST(Timex, ReadsBackWhatItWrites) {
  for (const KnownDate& d : {kDay, KnownDate{1914, 8, 0}, KnownDate{1914, 0, 0}, KnownDate{0, 8, 20}, KnownDate{}})
    EXPECT_EQ(knownDate(timexOf(d)), d) << timexOf(d);
  EXPECT_EQ(knownDate("2014-SU"), (KnownDate{2014, 0, 0}));
  EXPECT_EQ(knownDate("2014-W30"), (KnownDate{2014, 0, 0}));
  EXPECT_EQ(knownDate("1915-XX-XX"), (KnownDate{1915, 0, 0}));
  EXPECT_EQ(knownDate("PAST_REF"), KnownDate{});
  EXPECT_EQ(knownDate(""), KnownDate{});
}

TEST(Timex, MovesByUnitsOfTheCalendar) {
  EXPECT_EQ(timexShifted(kDay, 12, TimeUnit::Day), "1914-09-01");
  EXPECT_EQ(timexShifted(kDay, -8, TimeUnit::Month), "1913-12");
  EXPECT_EQ(timexShifted(kDay, 1, TimeUnit::Year), "1915");
  EXPECT_EQ(timexShifted(kDay, -1, TimeUnit::Decade), "190");
  EXPECT_EQ(timexShifted(kDay, 0, TimeUnit::Century), "19");
  EXPECT_EQ(timexShifted(kDay, 1, TimeUnit::Quarter), "1914-Q4");
  EXPECT_EQ(timexShifted({2025, 8, 20}, 0, TimeUnit::Week), "2025-W34");
  EXPECT_EQ(timexShifted({2025, 8, 20}, 0, TimeUnit::Weekend), "2025-W34-WE");
  EXPECT_EQ(timexShifted({2021, 1, 1}, 0, TimeUnit::Week), "2020-W53");
}

TEST(Timex, LeavesOpenWhatIsNotKnown) {
  EXPECT_EQ(timexShifted({1915, 0, 0}, 4, TimeUnit::Day), "1915-XX-XX");
  EXPECT_EQ(timexShifted({1915, 6, 0}, 4, TimeUnit::Day), "1915-06-XX");
  EXPECT_EQ(timexShifted({1792, 0, 0}, 1, TimeUnit::Week), "1792-WXX");
  EXPECT_EQ(timexShifted({}, 1, TimeUnit::Year), "XXXX");
  EXPECT_EQ(timexShifted({}, 1, TimeUnit::Month), "XXXX-XX");
}

TEST(Timex, HoldsADayThatTheMonthHasNot) { EXPECT_EQ(timexShifted({2025, 6, 31}, 1, TimeUnit::Day), "2025-07-01"); }

TEST(Timex, WritesDurationsAndSets) {
  EXPECT_EQ(durationTimex("3", TimeUnit::Day), "P3D");
  EXPECT_EQ(durationTimex("X", TimeUnit::Hour), "PTXH");
  EXPECT_EQ(durationTimex("90", TimeUnit::Minute), "PT90M");
  EXPECT_EQ(durationTimex("2.5", TimeUnit::Year), "P2.5Y");
  EXPECT_EQ(durationTimex("1", TimeUnit::Decade), "P1DE");
  EXPECT_EQ(setTimex(2, TimeUnit::Week), "P2W");
}

}  // namespace
}  // namespace collate
