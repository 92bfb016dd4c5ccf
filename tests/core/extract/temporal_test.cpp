// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/temporal.h"

#include <gmock/gmock.h>

#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> timexOf(const std::string& text, const std::string& published = "2025-08-20") {
  const ReadText t(text, published);
  std::vector<std::string> out;
  for (const Temporal& found : readTemporal(t.doc(), t.entities())) out.push_back(t.doc().words(found.range) + "=" + found.value);
  return out;
}

// Published on Wednesday 20 August 2025.
struct Row {
  const char* name;
  const char* text;
  const char* timex;
};
class ReadsTimex : public testing::TestWithParam<Row> {};
TEST_P(ReadsTimex, Test) { EXPECT_THAT(timexOf(GetParam().text), ElementsAre(GetParam().timex)) << GetParam().text; }
INSTANTIATE_TEST_SUITE_P(
    Rows, ReadsTimex,
    testing::Values(Row{"days", "The truce held for three days there.", "three days=P3D"},
                    Row{"digits", "The siege took 14 months there.", "14 months=P14M"},
                    Row{"hyphen", "A two-year truce held.", "two-year=P2Y"},
                    Row{"hours", "They fought for six hours there.", "six hours=PT6H"},
                    Row{"few", "It took a few weeks there.", "a few weeks=PXW"},
                    Row{"plural", "Months passed there.", "Months=PXM"},
                    Row{"half", "They spent two and a half years there.", "two and a half years=P2.5Y"},
                    Row{"decade", "They waited a decade there.", "a decade=P1DE"},
                    Row{"age", "She is 34 years old there.", "34 years old=P34Y"},
                    Row{"pastTwo", "They lost ground over the past two weeks.", "past two weeks=P2W"},
                    Row{"pastYear", "They lost ground in the past year.", "past year=P1Y"},
                    Row{"everyDay", "They pray every day there.", "every day=P1D"},
                    Row{"everyFriday", "They march every Friday there.", "every Friday=XXXX-WXX-5"},
                    Row{"mondays", "The court sits on Mondays there.", "Mondays=XXXX-WXX-1"},
                    Row{"daily", "A daily patrol passes.", "daily=P1D"},
                    Row{"perWeek", "He earns 20 dinars per week there.", "per week=P1W"},
                    Row{"now", "The road is now open.", "now=PRESENT_REF"},
                    Row{"recently", "The road was recently opened.", "recently=PAST_REF"},
                    Row{"former", "The former mayor spoke.", "former=PAST_REF"},
                    Row{"future", "Nobody knows the future there.", "the future=FUTURE_REF"},
                    Row{"decadeOf", "It was built in the 1930s there.", "the 1930s=193"},
                    Row{"century", "The bridge is of the 18th century, they say.", "the 18th century=17"},
                    Row{"centuryWord", "An eighteenth-century bridge fell.", "eighteenth-century=17"},
                    Row{"beforeChrist", "It was founded in 312 BC there.", "312 BC=BC0312"},
                    Row{"early", "They came in early June there.", "early June=2025-06"},
                    Row{"mid", "They came in mid-June there.", "mid-June=2025-06"},
                    Row{"endOf", "They left at the end of March 2019.", "the end of March 2019=2019-03"},
                    Row{"late", "They left in late 2016 there.", "late 2016=2016"},
                    Row{"thisWeekend", "They meet this weekend there.", "this weekend=2025-W34-WE"},
                    Row{"nextMonth", "They meet next month there.", "next month=2025-09"},
                    Row{"lastWeek", "They met last week there.", "last week=2025-W33"},
                    Row{"nextSummer", "They meet next summer there.", "next summer=2026-SU"},
                    Row{"quarter", "Output fell in the third quarter of 2008.", "the third quarter of 2008=2008-Q3"},
                    Row{"halfYear", "Output fell in the second half of 2008.", "the second half of 2008=2008-H2"},
                    Row{"fridayNight", "They came on Friday night there.", "Friday night=2025-08-15TNI"},
                    Row{"tonight", "They meet tonight there.", "tonight=2025-08-20TNI"},
                    Row{"lastNight", "They met last night there.", "last night=2025-08-19TNI"},
                    Row{"morningOf", "They came on the morning of 4 May 2014.", "the morning of 4 May 2014=2014-05-04TMO"},
                    Row{"nightOf", "They came on the night of 4 May 2014.", "the night of 4 May 2014=2014-05-04TNI"},
                    Row{"clock", "They came at 2:30 am there.", "2:30 am=2025-08-20T02:30"},
                    Row{"clockGlued", "Doors open 430pm at the hall.", "430pm=2025-08-20T16:30"},
                    Row{"christmas", "They rested at Christmas 2007 there.", "Christmas 2007=2007-12-25"},
                    Row{"brief", "see u tmr at the hall", "tmr=2025-08-21"},
                    Row{"shortDay", "meet this Fri at the hall", "this Fri=2025-08-22"},
                    Row{"ago", "They came two days ago.", "two days ago=2025-08-18"},
                    Row{"vagueAgo", "They came a few days ago.", "a few days ago=PAST_REF"},
                    Row{"atNight", "They march at night there.", "at night=XXXX-XX-XXTNI"},
                    Row{"announced", "Entries close 30 September.", "30 September=2025-09-30"},
                    Row{"farAhead", "Entries close 30 November.", "30 November=2024-11-30"},
                    Row{"toldOf", "He was shot on 30 September.", "30 September=2024-09-30"},
                    Row{"promised", "The fair will be held on 30 November.", "30 November=2025-11-30"},
                    Row{"mayBump", "See you at the camp in November.", "November=2025-11"},
                    Row{"farPromised", "He will be tried over the deed of 3 May.", "3 May=2025-05-03"},
                    Row{"toldThough", "He will be tried over the raid of 3 August.", "3 August=2025-08-03"},
                    Row{"dotted", "The gate closed 23.03.2015 for good.", "23.03.2015=2015-03-23"},
                    Row{"hyphens", "The gate closed 23-03-2015 for good.", "23-03-2015=2015-03-23"},
                    Row{"smallLetters", "supper on fri at the hall", "fri=2025-08-15"},
                    Row{"smallNight", "they played sat nite at the hall", "sat nite=2025-08-16TNI"},
                    Row{"planned", "how about friday night at the hall", "friday night=2025-08-22TNI"},
                    Row{"wasGoing", "He was going to work on Friday there.", "Friday=2025-08-15"},
                    Row{"willHave", "They will have left on Friday, said a guard.", "Friday=2025-08-15"},
                    Row{"glued2day", "see u 2day at the hall", "2day=2025-08-20"},
                    Row{"tonightShort", "supper tn at the hall", "tn=2025-08-20TNI"},
                    Row{"rightNow", "at the hall rn with friends", "rn=PRESENT_REF"},
                    Row{"thisMorning", "ran 5 km this am with friends", "this am=2025-08-20TMO"},
                    Row{"lastWk", "met him last wk at the hall", "last wk=2025-W33"},
                    Row{"nxtWk", "off to the coast nxt wk", "nxt wk=2025-W35"},
                    Row{"wkend", "free this wkend there", "this wkend=2025-W34-WE"},
                    Row{"bareClock", "Reached the pier at 1042, soaked.", "1042=2025-08-20T10:42"},
                    Row{"nightClock", "Gates shut this Fri night, 2345!", "this Fri night, 2345=2025-08-22T23:45"},
                    Row{"overTheWeek", "It rained over the week there.", "the week=2025-W34"},
                    Row{"someDay", "Some day they return.", "day=P1D"},
                    Row{"longPast", "The treaty was signed on 4 May 1652.", "4 May 1652=1652-05-04"}),
    [](const auto& row) { return std::string(row.param.name); });

class ReadsNoTimex : public testing::TestWithParam<Row> {};
TEST_P(ReadsNoTimex, Test) { EXPECT_THAT(timexOf(GetParam().text), IsEmpty()) << GetParam().text; }
INSTANTIATE_TEST_SUITE_P(
    Rows, ReadsNoTimex,
    testing::Values(Row{"count", "They fired 2013 rounds.", ""}, Row{"people", "They took 1950 people.", ""},
                    Row{"money", "It cost $1950 there.", ""}, Row{"distance", "It lies 1900 km away.", ""},
                    Row{"second", "It was the second house.", ""}, Row{"fallOf", "It was before the fall of the city.", ""},
                    Row{"springWater", "A spring dried up.", ""}, Row{"satDown", "He sat down by the sun.", ""},
                    Row{"wedTo", "They wed in the hall.", ""}, Row{"may", "They may come.", ""},
                    Row{"march", "They march on.", ""}, Row{"each", "Each house burned.", ""}, Row{"last", "They came last.", ""},
                    Row{"next", "The next house burned.", ""}, Row{"same", "The same house burned.", ""},
                    Row{"ordinal", "The 13th house burned.", ""}, Row{"score", "They won 3:1 there.", ""},
                    Row{"few", "A few houses burned.", ""}, Row{"half", "The second half of the house burned.", ""},
                    Row{"quarter", "The Jewish quarter burned.", ""}, Row{"address", "see http://a.example/b9AM for more", ""},
                    Row{"handle", "thanks @luna9am for the song", ""}, Row{"tag", "so done with #RUN2HR", ""},
                    Row{"tennessee", "He lives in Dover, TN with friends.", ""}, Row{"nurse", "Ask an RN about it.", ""},
                    Row{"toll", "The toll was put at 1200, officials said.", ""},
                    Row{"walk", "They joined the March to the sea.", ""}, Row{"meters", "It lies at 1042 meters.", ""},
                    Row{"wedding", "They wed and left.", ""}, Row{"sunAnd", "The sun and the moon shone.", ""},
                    Row{"satNights", "We sat by the road.", ""}, Row{"pastThree", "He ate at the past three camps.", ""}),
    [](const auto& row) { return std::string(row.param.name); });

TEST(Temporal, RestsOnTheDateToldBefore) {
  EXPECT_THAT(
      timexOf("On 7 May 1938 the fort fell. The next day the town fell. Two days later the rest fled. In June peace was made. "
              "The following year it broke.",
              ""),
      ElementsAre("7 May 1938=1938-05-07", "The next day=1938-05-08", "Two days later=1938-05-10", "June=1938-06",
                  "The following year=1939"));
}

TEST(Temporal, OfAWinterRunsIntoTheNextYear) {
  EXPECT_THAT(timexOf("In November 1938 the fort fell. In January the town fell.", ""),
              ElementsAre("November 1938=1938-11", "January=1939-01"));
}

TEST(Temporal, TakesTheYearOfTheDateThatItIsJoinedTo) {
  EXPECT_THAT(timexOf("It rained in August and September 1914 there.", "2010-02-02"),
              ElementsAre("August=1914-08", "September 1914=1914-09"));
  EXPECT_THAT(timexOf("It rained on the 28 and 29 August there."), ElementsAre("the 28=2025-08-28", "29 August=2025-08-29"));
  EXPECT_THAT(timexOf("It rained from 24 to 26 July there."), ElementsAre("24=2025-07-24", "26 July=2025-07-26"));
  EXPECT_THAT(timexOf("It rained between 1914 and 1918 there."), ElementsAre("1914=1914", "1918=1918"));
}

TEST(Temporal, ReadsAHistoryAgainstItsOwnYears) {
  const std::string years =
      "It began in 1801. It grew in 1802. It stood in 1803. It burned in 1804. It rose in 1805. It fell in 1806. ";
  EXPECT_EQ(timexOf(years + "In May it was rebuilt.", "2009-12-19").back(), "May=1806-05");
  // A report that looks back keeps its own day.
  EXPECT_EQ(timexOf("It began in 2001. In May it was rebuilt.", "2009-12-19").back(), "May=2009-05");
}

TEST(Temporal, ReadsShortDaysThatStandInAList) {
  EXPECT_THAT(timexOf("fri - noodles sat - rice sun - bread"), ElementsAre("fri=2025-08-15", "sat=2025-08-16", "sun=2025-08-17"));
  EXPECT_THAT(timexOf("this fri or sat at the hall"), ElementsAre("this fri=2025-08-22", "sat=2025-08-23"));
}

TEST(Temporal, GoesOnAheadWithinASentence) {
  EXPECT_THAT(timexOf("Away from 17 October to 17 November and 21 December there."),
              ElementsAre("17 October=2025-10-17", "17 November=2025-11-17", "21 December=2025-12-21"));
  EXPECT_THAT(timexOf("A 2 day trip there."), ElementsAre("2 day=P2D"));
}

TEST(Temporal, GuessesNoDayWithoutPublication) {
  EXPECT_THAT(timexOf("They came on Friday there.", ""), ElementsAre("Friday=XXXX-WXX-5"));
  EXPECT_THAT(timexOf("They came at 2:30 am there.", ""), ElementsAre("2:30 am=XXXX-XX-XXT02:30"));
  EXPECT_THAT(timexOf("They came yesterday there.", ""), ElementsAre("yesterday=PAST_REF"));
}

TEST(Temporal, LeavesWhatClaimsRestOnAsItWas) {
  const Reading r =
      readingOf("Gunmen killed two men in Atmeh in the early hours of Tuesday. The raid lasted three days.", "2025-08-20");
  ASSERT_FALSE(r.accounts.empty());
  EXPECT_THAT(claimsOf(r.accounts.front()), testing::IsSupersetOf({"date=2025-08-19", "time=early hours"}));
  bool duration = false;
  for (const Mention& m : r.mentions) duration = duration || (m.timex == TimexType::Duration && m.value.text == "P3D");
  EXPECT_TRUE(duration);
}

TEST(Temporal, DaysListedBehindEveryAreSets) {
  EXPECT_THAT(timexOf("Guards parade every Monday, Wednesday and Friday there."),
              ElementsAre("every Monday=XXXX-WXX-1", "Wednesday=XXXX-WXX-3", "Friday=XXXX-WXX-5"));
  EXPECT_THAT(timexOf("Guards paraded on Monday, Wednesday there."), ElementsAre("Monday=2025-08-18", "Wednesday=2025-08-20"));
  EXPECT_THAT(timexOf("Every guard paraded on Monday there."), ElementsAre("Monday=2025-08-18"));
}

}  // namespace
}  // namespace collate
