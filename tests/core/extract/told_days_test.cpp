// SPDX-License-Identifier: GPL-3.0-or-later
// Days that are told by another day or without a year, hours with half of the day in words.
#include <gmock/gmock.h>

#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

using testing::Contains;
using testing::Not;

struct Row {
  const char* text;
  const char* published;  // empty: the report does not say
  const char* timex;
};
std::vector<std::string> daysOf(const Row& row) {
  const ReadText t(row.text, row.published);
  std::vector<std::string> days;
  for (const Entity& e : t.entities().list())
    if (e.kind == MentionKind::Date) days.push_back(e.date.timex);
  return days;
}
class TellsDay : public testing::TestWithParam<Row> {};
TEST_P(TellsDay, Test) { EXPECT_THAT(daysOf(GetParam()), Contains(GetParam().timex)) << GetParam().text; }
INSTANTIATE_TEST_SUITE_P(
    Rows, TellsDay,
    testing::Values(
        Row{"A mine killed two on May 14. The day before, gunmen had raided a mill.", "2031-05-20", "2031-05-13"},
        Row{"A mine killed two on May 14. The following night a mill burned.", "2031-05-20", "2031-05-15"},
        Row{"A mine killed two on May 14. A day earlier, a mill had burned.", "2031-05-20", "2031-05-13"},
        Row{"A mine killed two on May 14. Three days earlier, gunmen had raided a mill.", "2031-05-20", "2031-05-11"},
        Row{"A mine killed two on May 14. A third clerk died three days later.", "2031-05-20", "2031-05-17"},
        Row{"A mill burned on May 14. On May 2 two died. The day after the attack on the mill, police came.", "2031-05-20",
            "2031-05-15"},
        Row{"A mine killed two on May 14, police said on May 18. The blast came just two days after gunmen shot a clerk.",
            "2031-05-18", "2031-05-12"},
        Row{"A mill burned in the night of 13/14 May.", "2031-05-20", "2031-05-13/2031-05-14"},
        Row{"Two died on 14 May 2031. On 18 March a mill had burned.", "", "2031-03-18"},
        Row{"Brief, 12-18 May 2031\n\n14 May: a mine killed two.", "", "2031-05-14"},
        Row{"SALEM, May 14 (NWS) - A mine killed two yesterday.", "", "XXXX-05-13"},
        Row{"SALEM, March 1 (NWS) - A mine killed two this morning.", "", "XXXX-03-01"},
        Row{"SALEM, May 14 (NWS) - A mine killed two on Tuesday, police said Wednesday.", "", "XXXX-05-13"},
        Row{"SALEM, May 14 (NWS) - A mine killed two on Wednesday, police said. Two had died on Monday.", "", "XXXX-05-12"},
        Row{"SALEM, May 14 (NWS) - A mine killed two on Wednesday, police said.", "", "XXXX-05-14"},
        Row{"SALEM, MAY 14 (NWS) - A MINE KILLED TWO ON WEDNESDAY, POLICE SAID.", "", "XXXX-05-14"},
        Row{"SALEM, May 14 (NWS) - A mine killed two last week. On Thursday, May 8, a mill burned. On Tuesday it fell.", "",
            "XXXX-05-13"},
        Row{"SALEM, May 13 (NWS) - A mine killed two. On Thursday, 8 May, a mill burned. Last Tuesday it fell.", "",
            "XXXX-05-06"},
        Row{"Issue 3, May 2031\n\n14/05 | Salem. A mine killed two.\n\n16/05 | Ferrin. A mill burned.", "", "2031-05-14"}));

class TellsNoDay : public testing::TestWithParam<Row> {};
TEST_P(TellsNoDay, Test) { EXPECT_THAT(daysOf(GetParam()), Not(Contains(GetParam().timex))) << GetParam().text; }
INSTANTIATE_TEST_SUITE_P(
    Rows, TellsNoDay,
    testing::Values(
        Row{"A mine killed two on May 14. The day before Easter is holy.", "2031-05-20", "2031-05-13"},
        Row{"A mine killed two on May 14. Police came two days after noon.", "2031-05-20", "2031-05-12"},
        Row{"A mine killed two on May 14. Police came three days before Easter.", "2031-05-20", "2031-05-11"},
        Row{"A mine killed two on May 14. Three days later editions sold out.", "2031-05-20", "2031-05-17"},
        Row{"The day before, a mill had burned.", "2031-05-20", "2031-05-19"},
        Row{"A mine killed two on May 14. The next day's paper was late.", "2031-05-20", "2031-05-15"},
        Row{"A mine killed 8/9 of the flock in November.", "2031-05-20", "2030-11-08/2030-11-09"},
        Row{"SALEM, May 14 (NWS) - A mine killed two on Tuesday, police said Wednesday. He said Friday.", "", "XXXX-05-13"},
        Row{"SALEM, May 14 (NWS) - A mine killed two a day earlier.", "", "XXXX-05-13"},
        Row{"SALEM, May 14 (NWS) - A mine killed two late on Tuesday. One died on Monday.", "", "XXXX-05-13"},
        Row{"SALEM, May 14 (NWS) - A mine killed two on Tuesday night. One died on Monday.", "", "XXXX-05-13"},
        Row{"SALEM, May 14 (NWS) - Two men held since Tuesday were freed. One died on Monday.", "", "XXXX-05-13"},
        Row{"SALEM, May 14 (NWS) - A mine killed two on Tuesday and two on Friday. One died on Monday.", "", "XXXX-05-10"},
        Row{"SALEM, March 14 (NWS) - A mine killed two. On Thursday, February 8, a mill burned. On Tuesday it fell.", "",
            "XXXX-03-12"},
        Row{"1/2 | Salem. 3 of 4 mills burned in May 2031.", "", "2031-02-01"},
        Row{"A mine killed two on Tuesday, police said Wednesday.", "", "XXXX-05-13"}));

TEST(Published, OverTheTextIsTheDayOfThePage) {
  const auto daysIn = [](const char* text) { return daysOf({text, "2031-05-20", ""}); };
  EXPECT_THAT(daysIn("Published May 6 2031 A mine killed two on Monday."), Contains("2031-05-05"));
  EXPECT_THAT(daysIn("Date of publication 6 May 2031 A mine killed two on Monday."), Contains("2031-05-05"));
  EXPECT_THAT(daysIn("Updated May 6 2031 A mine killed two on Monday."), Contains("2031-05-19"));
  EXPECT_THAT(daysIn("May 6 2031 was hot. A mine killed two on Monday."), Contains("2031-05-19"));
  EXPECT_THAT(daysIn("A mine killed two on Monday. A film was published May 6 2031."), Contains("2031-05-19"));
}

std::vector<std::string> hoursOf(const std::string& text) { return ReadText(text).names(MentionKind::Time); }

TEST(Hours, TakeTheirHalfOfTheDayFromTheWordsBehind) {
  EXPECT_THAT(hoursOf("It was 8:40 in the evening."), Contains("20:40"));
  EXPECT_THAT(hoursOf("It began at 4 in the afternoon."), Contains("16:00"));
  EXPECT_THAT(hoursOf("It began around 12:30 in the morning."), Contains("00:30"));
  EXPECT_THAT(hoursOf("It began at 1:15 at night."), Contains("01:15"));
  EXPECT_THAT(hoursOf("He killed 4 in the morning."), Not(Contains("04:00")));
  EXPECT_THAT(hoursOf("It began at 7:30am in the morning."), Contains("07:30"));
}

}  // namespace
}  // namespace collate
