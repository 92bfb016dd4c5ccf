// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of every expression against every day of publication, and of any two dates.
#include <gtest/gtest.h>

#include <vector>

#include "core/resolve/dates.h"

namespace collate {
namespace {

using std::chrono::days;
using Expression = DateExpression;
using Direction = DateExpression::Direction;
using Unit = DateExpression::Unit;

// Two years with a leap day between them, every day.
template <class Check>
void onEveryDay(const Check& check) {
  for (CalendarDay day = *dayFromIso("2023-12-25"); day < *dayFromIso("2025-03-10"); day += days{1}) check(Published{day, {}});
}

Expression weekday(int n, Direction direction) {
  Expression e;
  e.kind = Expression::Kind::Weekday;
  e.weekday = n;
  e.direction = direction;
  return e;
}

Expression offset(int n, Unit unit) {
  Expression e;
  e.kind = Expression::Kind::Offset;
  e.offset = n;
  e.unit = unit;
  return e;
}

Expression calendar(std::optional<int> year, std::optional<int> month, std::optional<int> day,
                    Direction direction = Direction::Nearest) {
  Expression e;
  e.year = year;
  e.month = month;
  e.day = day;
  e.direction = direction;
  return e;
}

struct WeekdayRow {
  const char* name;
  Direction direction;
  int earliest, latest;  // days from publication
};
class Weekdays : public testing::TestWithParam<WeekdayRow> {};
TEST_P(Weekdays, LieWhereTheirDirectionPutsThem) {
  onEveryDay([&](const Published& p) {
    for (int n = 1; n <= 7; ++n) {
      const DateValue v = resolveDate(weekday(n, GetParam().direction), p, {});
      ASSERT_TRUE(v.from && v.to);
      EXPECT_EQ(*v.from, *v.to);
      EXPECT_EQ(std::chrono::weekday{*v.from}.iso_encoding(), static_cast<unsigned>(n));
      const auto away = (*v.from - p.day).count();
      EXPECT_GE(away, GetParam().earliest) << isoDay(p.day) << " " << n;
      EXPECT_LE(away, GetParam().latest) << isoDay(p.day) << " " << n;
      EXPECT_EQ(v.timex, isoDay(*v.from));
    }
  });
}
INSTANTIATE_TEST_SUITE_P(Rows, Weekdays,
                         testing::Values(WeekdayRow{"nearest", Direction::Nearest, -6, 0},
                                         WeekdayRow{"last", Direction::Last, -7, -1}, WeekdayRow{"next", Direction::Next, 1, 7},
                                         WeekdayRow{"this", Direction::This, 0, 6}, WeekdayRow{"ahead", Direction::Ahead, 0, 6}),
                         [](const auto& row) { return std::string(row.param.name); });

TEST(Offsets, OfDaysAreCountedFromPublication) {
  onEveryDay([](const Published& p) {
    for (int n = -40; n <= 40; n += 8) {
      const DateValue v = resolveDate(offset(n, Unit::Day), p, {});
      EXPECT_EQ(*v.from, p.day + days{n});
      EXPECT_EQ(v.precision, DatePrecision::Day);
    }
  });
}

TEST(Offsets, OfWeeksAreWholeWeeksThatFollowOneAnother) {
  onEveryDay([](const Published& p) {
    for (int n = -3; n <= 3; ++n) {
      const DateValue v = resolveDate(offset(n, Unit::Week), p, {});
      EXPECT_EQ(std::chrono::weekday{*v.from}, std::chrono::Monday);
      EXPECT_EQ((*v.to - *v.from).count(), 6);
      const DateValue next = resolveDate(offset(n + 1, Unit::Week), p, {});
      EXPECT_EQ(*next.from - *v.to, days{1});
      EXPECT_NE(next.timex, v.timex);
    }
    const DateValue now = resolveDate(offset(0, Unit::Week), p, {});
    EXPECT_TRUE(*now.from <= p.day && p.day <= *now.to);
  });
}

TEST(Offsets, OfMonthsAndYearsFollowOneAnother) {
  onEveryDay([](const Published& p) {
    for (const Unit unit : {Unit::Month, Unit::Year})
      for (int n = -14; n <= 14; ++n) {
        const DateValue v = resolveDate(offset(n, unit), p, {});
        const DateValue next = resolveDate(offset(n + 1, unit), p, {});
        EXPECT_EQ(*next.from - *v.to, days{1}) << isoDay(p.day) << " " << n;
        if (n == 0) {
          EXPECT_TRUE(*v.from <= p.day && p.day <= *v.to);
        }
      }
  });
}

struct IsoWeekRow {
  const char* published;
  const char* timex;
};
class IsoWeeks : public testing::TestWithParam<IsoWeekRow> {};
TEST_P(IsoWeeks, BelongToTheYearOfTheirThursday) {
  EXPECT_EQ(resolveDate(offset(0, Unit::Week), publishedFromIso(GetParam().published), {}).timex, GetParam().timex);
}
INSTANTIATE_TEST_SUITE_P(Rows, IsoWeeks,
                         testing::Values(IsoWeekRow{"2024-12-29", "2024-W52"}, IsoWeekRow{"2024-12-30", "2025-W01"},
                                         IsoWeekRow{"2021-01-03", "2020-W53"}, IsoWeekRow{"2021-01-04", "2021-W01"},
                                         IsoWeekRow{"2023-01-01", "2022-W52"}, IsoWeekRow{"2026-12-31", "2026-W53"},
                                         IsoWeekRow{"2027-01-01", "2026-W53"}));

TEST(Calendar, ADayWithoutAYearLiesWithinTheYearBeforePublication) {
  onEveryDay([](const Published& p) {
    for (int month = 1; month <= 12; ++month)
      for (const int day : {1, 15, 28}) {
        const DateValue v = resolveDate(calendar({}, month, day), p, {});
        ASSERT_TRUE(v.from);
        const auto back = (p.day - *v.from).count();
        EXPECT_GE(back, -1) << "a report of another time zone may be a day behind";
        EXPECT_LE(back, 366) << isoDay(p.day) << " " << month << "-" << day;
      }
  });
}

TEST(Calendar, AMonthWithoutAYearHasBegunByPublication) {
  onEveryDay([](const Published& p) {
    for (int month = 1; month <= 12; ++month) {
      const DateValue v = resolveDate(calendar({}, month, {}), p, {});
      EXPECT_LE(*v.from, p.day);
      EXPECT_LE((p.day - *v.from).count(), 366);
      const DateValue next = resolveDate(calendar({}, month, {}, Direction::Next), p, {});
      EXPECT_GT(*next.from, p.day) << isoDay(p.day) << " next " << month;
    }
  });
}

void expectAhead(Direction direction, std::initializer_list<int> reach) {
  onEveryDay([&](const Published& p) {
    for (const int ahead : reach) {
      const std::chrono::year_month_day then{p.day + days{ahead}};
      const auto m = static_cast<int>(static_cast<unsigned>(then.month()));
      const auto d = static_cast<int>(static_cast<unsigned>(then.day()));
      EXPECT_EQ(*resolveDate(calendar({}, m, d, direction), p, {}).from, p.day + days{ahead}) << isoDay(p.day);
    }
  });
}

TEST(Calendar, WhatIsAnnouncedMayLieThreeMonthsAhead) { expectAhead(Direction::Ahead, {1, 20, 91}); }
TEST(Calendar, WhatIsPromisedMayLieHalfAYearAhead) { expectAhead(Direction::FarAhead, {1, 20, 91, 182}); }

TEST(Calendar, AYearThatIsToldIsNeverChanged) {
  onEveryDay([](const Published& p) {
    for (const Direction d : {Direction::Nearest, Direction::Last, Direction::Next, Direction::This, Direction::Ahead})
      EXPECT_EQ(resolveDate(calendar(2014, 6, 29, d), p, {}).timex, "2014-06-29");
  });
}

TEST(Calendar, ALeapDayIsHeldToItsMonth) {
  EXPECT_EQ(resolveDate(calendar(2024, 2, 29), {}, {}).timex, "2024-02-29");
  EXPECT_EQ(resolveDate(calendar(2025, 2, 29), {}, {}).timex, "2025-02-28");
  EXPECT_EQ(resolveDate(calendar(2025, 4, 31), {}, {}).timex, "2025-04-30");
}

TEST(Seasons, RunThreeWholeMonths) {
  for (const char* name : {"SP", "SU", "FA", "WI"}) {
    Expression e;
    e.kind = Expression::Kind::Season;
    e.season = name;
    e.year = 2023;
    const DateValue v = resolveDate(e, publishedFromIso("2025-08-20"), {});
    ASSERT_TRUE(v.from && v.to) << name;
    EXPECT_GE((*v.to - *v.from).count(), 88) << name;
    EXPECT_LE((*v.to - *v.from).count(), 91) << name;
    EXPECT_EQ(std::chrono::year_month_day{*v.from}.day(), std::chrono::day{1}) << name;
    EXPECT_EQ(v.timex, std::string("2023-") + name);
  }
}

std::vector<DateValue> manyDates() {
  std::vector<DateValue> all = {{}};
  const auto published = publishedFromIso("2025-08-20");
  for (const int month : {2, 7, 8})
    for (const std::optional<int> day : {std::optional<int>(), std::optional(1), std::optional(28)})
      for (const std::optional<int> year : {std::optional<int>(), std::optional(2024), std::optional(2025)})
        all.push_back(resolveDate(calendar(year, month, day), {}, {}));
  for (const int n : {-1, 0}) {
    all.push_back(resolveDate(offset(n, Unit::Week), published, {}));
    all.push_back(resolveDate(offset(n, Unit::Year), published, {}));
    all.push_back(resolveDate(offset(n, Unit::Day), {}, {}));
  }
  for (int n = 1; n <= 7; ++n) {
    all.push_back(resolveDate(weekday(n, Direction::Nearest), published, {}));
    all.push_back(resolveDate(weekday(n, Direction::Nearest), {}, {}));
  }
  return all;
}

TEST(DatesAgreeProperty, IsSymmetricAndReflexive) {
  const std::vector<DateValue> all = manyDates();
  for (const DateValue& a : all) {
    EXPECT_TRUE(datesAgreeWhereBothKnown(a, a)) << a.timex;
    EXPECT_TRUE(datesAgreeWhereBothKnown(a, {})) << a.timex;
    for (const DateValue& b : all)
      EXPECT_EQ(datesAgreeWhereBothKnown(a, b), datesAgreeWhereBothKnown(b, a)) << a.timex << " / " << b.timex;
  }
}

TEST(DatesAgreeProperty, OfWholeDatesMeansASharedDay) {
  const std::vector<DateValue> all = manyDates();
  for (const DateValue& a : all)
    for (const DateValue& b : all) {
      if (!a.from || !b.from) continue;
      EXPECT_EQ(datesAgreeWhereBothKnown(a, b), *a.from <= *b.to && *b.from <= *a.to) << a.timex << " / " << b.timex;
    }
}

}  // namespace
}  // namespace collate
