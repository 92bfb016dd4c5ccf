// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/dates.h"

#include <gtest/gtest.h>

#include "core/resolve/places.h"

namespace collate {
namespace {

using Kind = DateExpression::Kind;

const Published kWednesday = *publishedFromIso("2025-08-20");

DateExpression calendar(std::optional<int> y, std::optional<int> m, std::optional<int> d = {}) {
  DateExpression e;
  e.year = y;
  e.month = m;
  e.day = d;
  return e;
}

DateExpression weekday(int n, DateExpression::Direction direction = DateExpression::Direction::Nearest) {
  DateExpression e;
  e.kind = Kind::Weekday;
  e.weekday = n;
  e.direction = direction;
  return e;
}

DateExpression offset(int n, DateExpression::Unit unit = DateExpression::Unit::Day) {
  DateExpression e;
  e.kind = Kind::Offset;
  e.offset = n;
  e.unit = unit;
  return e;
}

struct Row {
  const char* name;
  DateExpression expression;
  const char* timex;
  DatePrecision precision;
};
class ResolvesAgainstPublication : public testing::TestWithParam<Row> {};
TEST_P(ResolvesAgainstPublication, Test) {
  const DateValue v = resolveDate(GetParam().expression, kWednesday, {});
  EXPECT_EQ(v.timex, GetParam().timex);
  EXPECT_EQ(v.precision, GetParam().precision);
  EXPECT_TRUE(v.from && v.to);
  EXPECT_LE(*v.from, *v.to);
}
DateExpression season(const char* s, std::optional<int> year = {}) {
  DateExpression e;
  e.kind = Kind::Season;
  e.season = s;
  e.year = year;
  return e;
}
INSTANTIATE_TEST_SUITE_P(
    Rows, ResolvesAgainstPublication,
    testing::Values(Row{"whole", calendar(2025, 8, 20), "2025-08-20", DatePrecision::Day},
                    Row{"noYear", calendar({}, 8, 16), "2025-08-16", DatePrecision::Day},
                    Row{"laterInTheYearIsLastYears", calendar({}, 11, 3), "2024-11-03", DatePrecision::Day},
                    Row{"month", calendar({}, 7), "2025-07", DatePrecision::Month},
                    Row{"monthYear", calendar(2019, 3), "2019-03", DatePrecision::Month},
                    Row{"year", calendar(2013, {}), "2013", DatePrecision::Year},
                    Row{"sameWeekday", weekday(3), "2025-08-20", DatePrecision::Day},
                    Row{"dayBefore", weekday(2), "2025-08-19", DatePrecision::Day},
                    Row{"lastSaturday", weekday(6), "2025-08-16", DatePrecision::Day},
                    Row{"lastWednesday", weekday(3, DateExpression::Direction::Last), "2025-08-13", DatePrecision::Day},
                    Row{"yesterday", offset(-1), "2025-08-19", DatePrecision::Day},
                    Row{"today", offset(0), "2025-08-20", DatePrecision::Day},
                    Row{"lastWeek", offset(-1, DateExpression::Unit::Week), "2025-W33", DatePrecision::Week},
                    Row{"lastMonth", offset(-1, DateExpression::Unit::Month), "2025-07", DatePrecision::Month},
                    Row{"lastYear", offset(-1, DateExpression::Unit::Year), "2024", DatePrecision::Year},
                    Row{"summer", season("SU"), "2025-SU", DatePrecision::Season},
                    Row{"winter", season("WI"), "2024-WI", DatePrecision::Season},
                    Row{"springOf", season("SP", 2011), "2011-SP", DatePrecision::Season}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(ResolveDate, GuessesNothingWithoutPublication) {
  EXPECT_EQ(resolveDate(calendar({}, 8, 20), {}, {}).timex, "XXXX-08-20");
  EXPECT_EQ(resolveDate(calendar({}, 7), {}, {}).timex, "XXXX-07");
  EXPECT_EQ(resolveDate(weekday(5), {}, {}).timex, "XXXX-WXX-5");
  EXPECT_EQ(resolveDate(offset(-1), {}, {}).timex, "PAST_REF");
  for (const DateExpression& e : {calendar({}, 8, 20), weekday(5), offset(-1)}) EXPECT_FALSE(resolveDate(e, {}, {}).from);
}

TEST(ResolveDate, TakesTheYearFromTheDateToldBefore) {
  const DateValue before = resolveDate(calendar(2014, 6, 29), {}, {});
  EXPECT_EQ(resolveDate(calendar({}, 6, 10), {}, before).timex, "2014-06-10");
}

TEST(ResolveDate, RepeatsTheDayForTheSameDay) {
  DateExpression same;
  same.kind = Kind::SameDay;
  const DateValue before = resolveDate(calendar({}, 9, 28), {}, {});
  EXPECT_EQ(resolveDate(same, {}, before).timex, "XXXX-09-28");
}

TEST(ResolveDate, ReadsARangeOfDays) {
  DateExpression e = calendar(2025, 7, 24);
  e.lastDay = 26;
  const DateValue v = resolveDate(e, {}, {});
  EXPECT_EQ(v.precision, DatePrecision::Range);
  EXPECT_EQ(isoDay(*v.from), "2025-07-24");
  EXPECT_EQ(isoDay(*v.to), "2025-07-26");
}

TEST(ResolveDate, HoldsADayThatTheMonthHasNot) {
  EXPECT_EQ(isoDay(*resolveDate(calendar(2025, 2, 31), {}, {}).to), "2025-02-28");
}

TEST(DatesAgree, WhereTheyShareADay) {
  const DateValue day = resolveDate(calendar(2025, 7, 24), {}, {});
  const DateValue month = resolveDate(calendar(2025, 7), {}, {});
  const DateValue other = resolveDate(calendar(2025, 8, 1), {}, {});
  EXPECT_TRUE(datesAgreeWhereBothKnown(day, month));
  EXPECT_TRUE(datesAgreeWhereBothKnown(month, day));
  EXPECT_FALSE(datesAgreeWhereBothKnown(day, other));
  EXPECT_FALSE(datesAgreeWhereBothKnown(month, other));
  EXPECT_TRUE(datesAgreeWhereBothKnown(day, {}));
}

TEST(DatesAgree, LetAPartialDateFitItsDayAndNoOther) {
  const DateValue partial = resolveDate(calendar({}, 8, 20), {}, {});
  const DateValue partialMonth = resolveDate(calendar({}, 8), {}, {});
  EXPECT_TRUE(datesAgreeWhereBothKnown(partial, resolveDate(calendar(2025, 8, 20), {}, {})));
  EXPECT_FALSE(datesAgreeWhereBothKnown(partial, resolveDate(calendar(2025, 8, 21), {}, {})));
  EXPECT_TRUE(datesAgreeWhereBothKnown(resolveDate(calendar(2025, 8, 21), {}, {}), partialMonth));
  EXPECT_FALSE(datesAgreeWhereBothKnown(resolveDate(calendar(2025, 9, 21), {}, {}), partialMonth));
  EXPECT_TRUE(datesAgreeWhereBothKnown(partial, resolveDate(calendar(2025, {}), {}, {})));
  EXPECT_TRUE(datesAgreeWhereBothKnown(partial, partialMonth));
}

PlaceValue place(const char* id, const char* admin, const char* country, PlacePrecision p) {
  return {id, id, admin, country, 1.0, 2.0, p};
}

TEST(PlaceContains, ByGovernorateAndCountry) {
  const PlaceValue town = place("atmeh", "Idlib", "SY", PlacePrecision::Town);
  const PlaceValue governorate = place("idlib-governorate", "Idlib", "SY", PlacePrecision::Admin1);
  const PlaceValue other = place("aleppo-governorate", "Aleppo", "SY", PlacePrecision::Admin1);
  const PlaceValue country = place("syria", "", "SY", PlacePrecision::Country);
  EXPECT_TRUE(placeContains(governorate, town));
  EXPECT_TRUE(placeContains(country, governorate));
  EXPECT_TRUE(placeContains(town, town));
  EXPECT_FALSE(placeContains(town, governorate));
  EXPECT_FALSE(placeContains(other, town));
  EXPECT_TRUE(placesAgreeWhereBothKnown(town, country));
  EXPECT_FALSE(placesAgreeWhereBothKnown(town, other));
  EXPECT_FALSE(placesAgreeWhereBothKnown(town, place("dana", "Idlib", "SY", PlacePrecision::Town)));
}

TEST(PlacesAgree, WhereAPlaceIsUnknown) {
  PlaceValue unknown;
  unknown.name = "Qastal Jindu";
  EXPECT_TRUE(placesAgreeWhereBothKnown(unknown, place("atmeh", "Idlib", "SY", PlacePrecision::Town)));
  PlaceValue same;
  same.name = "qastal jindu";
  EXPECT_TRUE(placesAgreeWhereBothKnown(unknown, same));
  same.name = "Rasm";
  EXPECT_FALSE(placesAgreeWhereBothKnown(unknown, same));
}

}  // namespace
}  // namespace collate
