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

template <class Check>
void onEveryDay(const Check& check) {
  for (CalendarDay day = *dayFromIso("2023-12-20"); day < *dayFromIso("2025-01-15"); day += std::chrono::days{1}) check(day);
}

TEST(TimexProperty, EveryDayIsReadBackWholeAndInPart) {
  onEveryDay([](CalendarDay day) {
    const KnownDate d = knownDate(day);
    EXPECT_TRUE(d.whole());
    EXPECT_EQ(timexOf(d), isoDay(day));
    EXPECT_EQ(knownDate(isoDay(day)), d);
    EXPECT_EQ(knownDate(isoDay(day).substr(0, 7)), (KnownDate{d.year, d.month, 0}));
    EXPECT_EQ(knownDate("XXXX" + isoDay(day).substr(4)), (KnownDate{0, d.month, d.day}));
  });
}

TEST(TimexProperty, ShiftedByDaysItIsTheCalendarsOwnDay) {
  onEveryDay([](CalendarDay day) {
    for (int n = -400; n <= 400; n += 37)
      EXPECT_EQ(timexShifted(knownDate(day), n, TimeUnit::Day), isoDay(day + std::chrono::days{n})) << isoDay(day) << " " << n;
  });
}

TEST(TimexProperty, ThereAndBackIsTheUnitItself) {
  onEveryDay([](CalendarDay day) {
    const KnownDate d = knownDate(day);
    for (int n = -30; n <= 30; n += 5) {
      EXPECT_EQ(timexShifted(knownDate(timexShifted(d, n, TimeUnit::Month)), -n, TimeUnit::Month), isoDay(day).substr(0, 7));
      EXPECT_EQ(timexShifted(knownDate(timexShifted(d, n, TimeUnit::Year)), -n, TimeUnit::Year), isoDay(day).substr(0, 4));
    }
  });
}

TEST(TimexProperty, SevenDaysMakeTheNextWeek) {
  onEveryDay([](CalendarDay day) {
    const KnownDate d = knownDate(day), next = knownDate(day + std::chrono::days{7});
    EXPECT_EQ(timexShifted(d, 1, TimeUnit::Week), timexShifted(next, 0, TimeUnit::Week)) << isoDay(day);
    EXPECT_EQ(timexShifted(d, 1, TimeUnit::Weekend), timexShifted(next, 0, TimeUnit::Weekend)) << isoDay(day);
    EXPECT_NE(timexShifted(d, 0, TimeUnit::Week), timexShifted(next, 0, TimeUnit::Week)) << isoDay(day);
  });
}

TEST(TimexProperty, QuartersAreThreeMonths) {
  onEveryDay([](CalendarDay day) {
    const KnownDate d = knownDate(day);
    EXPECT_EQ(timexShifted(d, 0, TimeUnit::Quarter), std::to_string(d.year) + "-Q" +
                                                         std::to_string(d.month <= 3   ? 1
                                                                        : d.month <= 6 ? 2
                                                                        : d.month <= 9 ? 3
                                                                                       : 4));
    EXPECT_EQ(timexShifted(d, 4, TimeUnit::Quarter).substr(4), timexShifted(d, 0, TimeUnit::Quarter).substr(4));
  });
}

TEST(TimexProperty, TimeOfDayStaysOnItsDay) {
  onEveryDay([](CalendarDay day) {
    for (const TimeUnit unit : {TimeUnit::Second, TimeUnit::Minute, TimeUnit::Hour})
      EXPECT_EQ(timexShifted(knownDate(day), 5, unit), isoDay(day) + "TXX");
  });
}

}  // namespace
}  // namespace collate
