// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/when.h"

#include <gtest/gtest.h>

#include "tests/core/conflict/support.h"

namespace collate {
namespace {

using test::dateValue;

struct FitRow {
  const char* a;
  const char* b;
  DateFit fit;
};

TEST(DateFit, TellsHowTwoDatesLie) {
  constexpr FitRow kRows[] = {
      {"2025-08-20", "2025-08-20", DateFit::SameDay},
      {"2025-08-20", "2025-08-21", DateFit::Apart},
      {"2025-07", "2025-07-24", DateFit::SecondWithin},
      {"2025-07-24", "2025-07", DateFit::FirstWithin},
      {"2025-07", "2025-07", DateFit::SameRange},
      {"2025-07", "2025-08-01", DateFit::Apart},
      {"2025", "2025-08", DateFit::SecondWithin},
      {"2025-08-18/2025-08-21", "2025-08-20/2025-08-24", DateFit::Crossing},
      {"XXXX-08-20", "2025-08-20", DateFit::SameDay},
      {"XXXX-08-20", "2025-08-21", DateFit::Apart},
      {"XXXX-08-20", "2025-08", DateFit::FirstWithin},
      {"XXXX-08-20", "2025-07", DateFit::Apart},
      {"XXXX-08-20", "XXXX-08-20", DateFit::SameDay},
      {"XXXX-07", "2025-07", DateFit::SameRange},
      {"XXXX-07", "2025-07-24", DateFit::SecondWithin},
      {"2025-07-24", "XXXX-07", DateFit::FirstWithin},
      {"XXXX-07", "2025-08", DateFit::Apart},
      {"XXXX-07", "XXXX-07-24", DateFit::SecondWithin},
      {"XXXX-07", "XXXX-07", DateFit::SameRange},
      {"XXXX-07", "2025", DateFit::FirstWithin},
      {"XXXX-WXX-5", "2025-08-22", DateFit::SecondWithin},  // a Friday
      {"XXXX-WXX-5", "2025-08-20", DateFit::Apart},         // a Wednesday
      {"XXXX-WXX-5", "2025-08", DateFit::SecondWithin},
      {"XXXX-WXX-5", "XXXX-WXX-5", DateFit::Unknown},
      {"PAST_REF", "2025-08-20", DateFit::Unknown},
  };
  for (const FitRow& row : kRows) {
    const auto value = [](std::string_view timex) {
      return timex == "PAST_REF" ? DateValue{{}, {}, DatePrecision::Unknown, "PAST_REF"} : dateValue(std::string(timex));
    };
    EXPECT_EQ(fitOf(value(row.a), value(row.b)), row.fit) << row.a << " / " << row.b;
  }
}

TEST(YearlessDay, KnowsLeapDays) {
  const auto leap = yearlessDay(dateValue("XXXX-02-29"));
  ASSERT_TRUE(leap);
  EXPECT_TRUE(leap->fits(*dayRange(dateValue("2024-02"))));
  EXPECT_FALSE(leap->fits(*dayRange(dateValue("2025-02"))));
  EXPECT_FALSE(yearlessDay(dateValue("XXXX-13-01")));
  EXPECT_FALSE(yearlessDay(dateValue("XXXX-WXX-5")));
}

TEST(Dates, AreSaidInWords) {
  EXPECT_EQ(dateWords(dateValue("2025-08-20")), "20 August 2025");
  EXPECT_EQ(dateWords(dateValue("2025-07")), "July 2025");
  EXPECT_EQ(dateWords(dateValue("2013")), "2013");
  EXPECT_EQ(dateWords(dateValue("XXXX-08-20")), "20 August");
  EXPECT_EQ(dateWords(dateValue("XXXX-07")), "July");
  EXPECT_EQ(dateWords(dateValue("XXXX-WXX-5")), "a Friday");
  EXPECT_EQ(dateWords(dateValue("2025-08-18/2025-08-20")), "18 August 2025 to 20 August 2025");
}

TEST(Dates, AreOrderedByHowMuchTheySay) {
  EXPECT_GT(fineness(dateValue("2025-08-20")), fineness(dateValue("2025-08")));
  EXPECT_GT(fineness(dateValue("2025-08")), fineness(dateValue("2025")));
  EXPECT_GT(fineness(dateValue("2025")), fineness(dateValue("XXXX-08-20")));
  EXPECT_GT(fineness(dateValue("XXXX-08-20")), fineness(dateValue("XXXX-WXX-5")));
}

}  // namespace
}  // namespace collate
