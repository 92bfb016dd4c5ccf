// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/feasts.h"

#include <gtest/gtest.h>

#include "core/model/value.h"

namespace collate {
namespace {

struct FeastRow {
  const char* rule;
  int year;
  const char* day;  // "" for none
};
class Feasts : public testing::TestWithParam<FeastRow> {};
TEST_P(Feasts, FallOn) {
  const std::optional<CalendarDay> day = feastDay(GetParam().rule, GetParam().year);
  EXPECT_EQ(day ? isoDay(*day) : "", GetParam().day);
}
// Days as calendars print them.
INSTANTIATE_TEST_SUITE_P(Rows, Feasts,
                         testing::Values(FeastRow{"12-25", 2025, "2025-12-25"}, FeastRow{"11-4-4", 2024, "2024-11-28"},
                                         FeastRow{"11-4-4", 2025, "2025-11-27"}, FeastRow{"09-1-1", 2025, "2025-09-01"},
                                         FeastRow{"01-1-3", 2017, "2017-01-16"}, FeastRow{"easter+0", 2000, "2000-04-23"},
                                         FeastRow{"easter+0", 2016, "2016-03-27"}, FeastRow{"easter+0", 2025, "2025-04-20"},
                                         FeastRow{"easter+0", 2038, "2038-04-25"}, FeastRow{"easter-2", 2024, "2024-03-29"},
                                         FeastRow{"easter+1", 2024, "2024-04-01"}, FeastRow{"easter", 2024, ""},
                                         FeastRow{"13-01", 2024, ""}, FeastRow{"12-32", 2024, ""}, FeastRow{"11-8-1", 2024, ""},
                                         FeastRow{"11-4-5", 2024, ""}, FeastRow{"", 2024, ""}, FeastRow{"Halloween", 2024, ""}));

// Every Easter is a Sunday between 22 March and 25 April.
TEST(Easter, IsASundayInSpring) {
  for (int y = 1900; y < 2200; ++y) {
    const CalendarDay day = *feastDay("easter+0", y);
    const std::chrono::year_month_day d{day};
    EXPECT_EQ(std::chrono::weekday{day}, std::chrono::Sunday) << y;
    EXPECT_GE(d, std::chrono::year{y} / 3 / 22);
    EXPECT_LE(d, std::chrono::year{y} / 4 / 25);
  }
}

}  // namespace
}  // namespace collate
