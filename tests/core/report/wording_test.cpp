// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wording.h"

#include <gtest/gtest.h>

#include "tests/core/report/small_case.h"

namespace collate::wording {
namespace {

using report_test::dayOf;

DateValue span(const char* from, const char* to, DatePrecision precision, const char* timex = "") {
  return {dayFromIso(from), dayFromIso(to), precision, timex};
}

TEST(Wording, CountsInWordsToTwelve) {
  EXPECT_EQ(counted(0, "account", "accounts"), "no accounts");
  EXPECT_EQ(counted(1, "account", "accounts"), "one account");
  EXPECT_EQ(counted(12, "account", "accounts"), "twelve accounts");
  EXPECT_EQ(counted(13, "account", "accounts"), "13 accounts");
}

TEST(Wording, ASentenceHasItsNumbersInOneWay) {
  EXPECT_EQ(counted(3, "point", "points", 13), "3 points");
  EXPECT_EQ(numberWord(3, 12), "three");
  EXPECT_EQ(counted(0, "point", "points", 13), "no points");
}

TEST(Wording, QuotationMarksWithinAQuotationAreSingle) {
  EXPECT_EQ(inQuotes("a \"grave\" day"), "“a ‘grave’ day”");
  EXPECT_EQ(inQuotes("they left “at once.”"), "“they left ‘at once.’”");
}

TEST(Wording, SpeakersHaveTheirArticleAmidASentence) {
  EXPECT_EQ(speakerWords("landlord"), "the landlord");
  EXPECT_EQ(speakerWords("an aide"), "an aide");
  EXPECT_EQ(speakerWords("five residents"), "five residents");
  EXPECT_EQ(speakerWords("Ministry of Rivers"), "Ministry of Rivers");
}

TEST(Wording, ListsWithAnd) {
  EXPECT_EQ(listed(std::vector<std::string>{}), "");
  EXPECT_EQ(listed(std::vector<std::string>{"a"}), "a");
  EXPECT_EQ(listed(std::vector<std::string>{"a", "b"}), "a and b");
  EXPECT_EQ(listed(std::vector<std::string>{"a", "b", "c"}), "a, b and c");
}

TEST(Wording, ShortensAtAWordAndCountsCharactersNotBytes) {
  EXPECT_EQ(shortened("short", 10), "short");
  EXPECT_EQ(shortened("one two three", 9), "one two…");
  EXPECT_EQ(shortened("Zürich", 6), "Zürich");
  EXPECT_EQ(shortened("öööööööööö", 4), "öööö…") << "no blank to cut at, and no broken character";
  EXPECT_EQ(shortened("a verylongwordwithoutanyblank", 12), "a verylongwo…") << "a cut at the first blank would leave nothing";
}

TEST(Wording, BeginsSentencesInUpperCase) {
  EXPECT_EQ(sentenceCase("four outlets"), "Four outlets");
  EXPECT_EQ(sentenceCase(""), "");
  EXPECT_EQ(sentenceCase("Étain"), "Étain");
}

TEST(Wording, EveryAttributeAndEventHasWords) {
  for (std::size_t i = 0; i < kAttributeCount; ++i) {
    EXPECT_FALSE(attributeLabel(static_cast<Attribute>(i)).empty()) << i;
    EXPECT_TRUE(attributeNoun(static_cast<Attribute>(i)).starts_with("the ")) << i;
    EXPECT_TRUE(contestedSubject(static_cast<Attribute>(i)).find('_') == std::string::npos) << i;
  }
  for (std::size_t i = 0; i < kEventTypeCount; ++i) EXPECT_TRUE(eventPhrase(static_cast<EventType>(i)).starts_with("a")) << i;
  EXPECT_EQ(eventPhrase(EventType::AirStrike), "an air strike");
}

TEST(Wording, WritesDatesNoMorePreciselyThanTheyAreKnown) {
  EXPECT_EQ(dateWords(dayOf("2025-08-20")), "20 August 2025");
  EXPECT_EQ(dateWords(span("2025-07-01", "2025-07-31", DatePrecision::Month)), "July 2025");
  EXPECT_EQ(dateWords(span("2025-06-01", "2025-08-31", DatePrecision::Season, "2025-SU")), "summer 2025");
  EXPECT_EQ(dateWords(span("2013-01-01", "2013-12-31", DatePrecision::Year)), "2013");
  EXPECT_EQ(dateWords(span("2025-08-18", "2025-08-24", DatePrecision::Week)), "week of 18 August 2025");
  EXPECT_EQ(dateWords(span("2025-08-18", "2025-08-20", DatePrecision::Range)), "18 to 20 August 2025");
  EXPECT_EQ(dateWords(span("2025-07-30", "2025-08-02", DatePrecision::Range)), "30 July to 2 August 2025");
  EXPECT_EQ(dateWords(span("2024-12-30", "2025-01-02", DatePrecision::Range)), "30 December 2024 to 2 January 2025");
  EXPECT_EQ(dateWords(std::nullopt), "date not given");
}

TEST(Wording, WritesDatesWithoutAYear) {
  EXPECT_EQ(dateWords(DateValue{{}, {}, DatePrecision::Unknown, "XXXX-09-28"}), "28 September, year not given");
  EXPECT_EQ(dateWords(DateValue{{}, {}, DatePrecision::Unknown, "XXXX-09"}), "September, year not given");
  EXPECT_EQ(dateWords(DateValue{{}, {}, DatePrecision::Unknown, "XXXX-WXX-5"}), "a Friday, date not given");
  EXPECT_EQ(dateWords(DateValue{{}, {}, DatePrecision::Unknown, "XXXX-WXX-7"}), "a Sunday, date not given");
  EXPECT_EQ(dateWords(DateValue{{}, {}, DatePrecision::Unknown, "PAST_REF"}), "date not given");
}

TEST(Wording, NamesTheWeekdayOfAnExactDayOnly) {
  EXPECT_EQ(weekdayWords(dayOf("2025-08-20")), "Wednesday 20 August 2025");
  EXPECT_EQ(weekdayWords(span("2025-07-01", "2025-07-31", DatePrecision::Month)), "July 2025");
  EXPECT_EQ(weekdayWords(std::nullopt), "Date not given");
}

TEST(Wording, PutsDatesIntoSentences) {
  EXPECT_EQ(whenPhrase(dayOf("2025-08-20")), " on 20 August 2025");
  EXPECT_EQ(whenPhrase(span("2025-07-01", "2025-07-31", DatePrecision::Month)), " in July 2025");
  EXPECT_EQ(whenPhrase(span("2025-06-01", "2025-08-31", DatePrecision::Season, "2025-SU")), " in summer 2025");
  EXPECT_EQ(whenPhrase(span("2025-08-18", "2025-08-24", DatePrecision::Week)), " in the week of 18 August 2025");
  EXPECT_EQ(whenPhrase(span("2025-08-18", "2025-08-20", DatePrecision::Range)), " between 18 August 2025 and 20 August 2025");
  EXPECT_EQ(whenPhrase(DateValue{{}, {}, DatePrecision::Unknown, "XXXX-09"}), " in September, year not given");
  EXPECT_EQ(whenPhrase(std::nullopt), "");
}

TEST(Wording, ShortDatesKeepTheYear) {
  EXPECT_EQ(shortDateWords(dayOf("2025-08-20")), "20 Aug 2025");
  EXPECT_EQ(shortDateWords(span("2025-07-01", "2025-07-31", DatePrecision::Month)), "Jul 2025");
  EXPECT_EQ(shortDateWords(span("2025-08-18", "2025-08-20", DatePrecision::Range)), "18–20 Aug 2025");
  EXPECT_EQ(shortDateWords(std::nullopt), "not given");
}

TEST(Wording, ReadsTimexBackIntoWords) {
  EXPECT_EQ(timexWords("2025-08-20"), "20 August 2025");
  EXPECT_EQ(timexWords("2025-07"), "July 2025");
  EXPECT_EQ(timexWords("2025-SU"), "summer 2025");
  EXPECT_EQ(timexWords("2013"), "2013");
  EXPECT_EQ(timexWords("XXXX-09-28"), "28 September");
  EXPECT_EQ(timexWords("XXXX-WXX-5"), "a Friday");
  EXPECT_EQ(timexWords("20 August, a Wednesday"), "20 August, a Wednesday") << "what an analyst typed stays";
  EXPECT_EQ(timexWords("PAST_REF"), "PAST_REF");
  EXPECT_EQ(timexWords(""), "");
}

TEST(Wording, SetsTypographicQuotes) {
  EXPECT_EQ(typographic("\"02:30\" falls within \"early hours\"."), "“02:30” falls within “early hours”.");
  EXPECT_EQ(typographic("his wives' names, the man's"), "his wives’ names, the man’s");
  EXPECT_EQ(typographic("plain"), "plain");
}

TEST(Wording, ShortDatesWithoutAYear) {
  EXPECT_EQ(shortDateWords(DateValue{{}, {}, DatePrecision::Unknown, "XXXX-09-28"}), "28 Sep, no year");
  EXPECT_EQ(shortDateWords(DateValue{{}, {}, DatePrecision::Unknown, "XXXX-07"}), "Jul, no year");
  EXPECT_EQ(shortDateWords(DateValue{{}, {}, DatePrecision::Unknown, "XXXX-WXX-5"}), "a Friday");
  EXPECT_EQ(shortDateWords(DateValue{{}, {}, DatePrecision::Unknown, "PAST_REF"}), "not given");
}

TEST(Wording, GivesCoordinatesOfPointsOnly) {
  EXPECT_EQ(coordinateWords(report_test::town("Ferrin", -35.5, 36.25)), "35.5000 S, 36.2500 E");
  PlaceValue area = report_test::town("Plain", 35, 36);
  area.precision = PlacePrecision::Admin1;
  EXPECT_EQ(coordinateWords(area), "");
  EXPECT_EQ(placeWords(report_test::town("Ferrin", 1, 1)), "Ferrin, Plain");
  EXPECT_EQ(placeWords(area), "Plain") << "a province is not said to lie in itself";
  area.name = "Plain Governorate";
  EXPECT_EQ(placeWords(area), "Plain Governorate");
}

TEST(Wording, GradesAreWhatIsThere) {
  Assessment a;
  EXPECT_EQ(gradeWords(a), "");
  a.likelihood = "likely";
  EXPECT_EQ(gradeWords(a), "likely");
  a.reliability = "B";
  a.credibility = "2";
  EXPECT_EQ(gradeWords(a), "B2 · likely");
}

TEST(Wording, DaysOfTimesAndWhatIsNoTime) {
  EXPECT_EQ(isoDayWords("2025-11-20T10:48:26Z"), "20 November 2025");
  EXPECT_EQ(isoDayWords("soon"), "soon");
  EXPECT_EQ(isoDayWords(""), "");
}

}  // namespace
}  // namespace collate::wording
