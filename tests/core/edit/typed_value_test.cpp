// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/typed_value.h"

#include <gmock/gmock.h>

namespace collate {
namespace {

struct CountRow {
  const char* typed;
  std::optional<int> min, max;
};

TEST(TypedValue, ReadsCounts) {
  for (const CountRow& row : {CountRow{"3", 3, 3},
                              {" 3 ", 3, 3},
                              {"at least 3", 3, {}},
                              {">= 3", 3, {}},
                              {"3+", 3, {}},
                              {"up to 5", {}, 5},
                              {"at most 5", {}, 5},
                              {"3 to 5", 3, 5},
                              {"3-5", 3, 5},
                              {"3–5", 3, 5},
                              {"none", 0, 0},
                              {"0", 0, 0}}) {
    const Value value = typedValue(Attribute::Killed, row.typed);
    ASSERT_TRUE(value.count()) << row.typed;
    EXPECT_EQ(*value.count(), (CountRange{row.min, row.max})) << row.typed;
  }
}

TEST(TypedValue, LeavesWhatIsNoCountAsWords) {
  for (const char* typed : {"", "several", "about 3", "-3", "5 to 3", "3.5", "99999999999", "at least", "3 dead"}) {
    const Value value = typedValue(Attribute::Wounded, typed);
    EXPECT_FALSE(value.count()) << typed;
    EXPECT_EQ(value.text, typed);
  }
}

struct DateRow {
  const char* typed;
  const char* from;
  const char* to;
  DatePrecision precision;
};

TEST(TypedValue, ReadsDates) {
  for (const DateRow& row : {DateRow{"2025-08-20", "2025-08-20", "2025-08-20", DatePrecision::Day},
                             {"2024-02", "2024-02-01", "2024-02-29", DatePrecision::Month},
                             {"2025", "2025-01-01", "2025-12-31", DatePrecision::Year},
                             {"2025-08-19/2025-08-20", "2025-08-19", "2025-08-20", DatePrecision::Range},
                             {"2025-08/2025-09-03", "2025-08-01", "2025-09-03", DatePrecision::Range}}) {
    const Value value = typedValue(Attribute::Date, row.typed);
    ASSERT_TRUE(value.date()) << row.typed;
    EXPECT_EQ(isoDay(*value.date()->from), row.from);
    EXPECT_EQ(isoDay(*value.date()->to), row.to);
    EXPECT_EQ(value.date()->precision, row.precision);
    EXPECT_EQ(value.date()->timex, row.typed);
  }
}

TEST(TypedValue, LeavesWhatIsNoDateAsWords) {
  for (const char* typed : {"", "2025-13", "2025-02-30", "20 August", "2025-08-20/2025-08-19", "25", "2025-8-1", "/", "2025-00"})
    EXPECT_FALSE(typedValue(Attribute::Date, typed).date()) << typed;
}

struct TimeRow {
  const char* typed;
  int from, to;
  const char* zone;
};

TEST(TypedValue, ReadsTimes) {
  for (const TimeRow& row : {TimeRow{"02:30", 150, 150, ""},
                             {"2:30", 150, 150, ""},
                             {"02:30 GMT", 150, 150, "GMT"},
                             {"02:00-04:00", 120, 240, ""},
                             {"23:00–02:00", 1380, 1560, ""}}) {
    const Value value = typedValue(Attribute::Time, row.typed);
    ASSERT_TRUE(value.time()) << row.typed;
    EXPECT_EQ(*value.time(), (TimeValue{row.from, row.to, row.zone})) << row.typed;
  }
  for (const char* typed : {"", "dawn", "25:00", "02:60", "2", "02:3"})
    EXPECT_FALSE(typedValue(Attribute::Time, typed).time()) << typed;
}

TEST(TypedValue, ReadsEventTypesByName) {
  EXPECT_EQ(*typedValue(Attribute::EventType, "drone strike").event(), EventType::DroneStrike);
  EXPECT_FALSE(typedValue(Attribute::EventType, "picnic").event());
}

TEST(TypedValue, OtherAttributesAreWords) {
  EXPECT_EQ(typedValue(Attribute::Target, " 3 ").text, "3");
  EXPECT_TRUE(std::holds_alternative<std::monostate>(typedValue(Attribute::Target, "3").detail));
}

}  // namespace
}  // namespace collate
