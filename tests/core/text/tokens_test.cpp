// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/tokens.h"

#include <gmock/gmock.h>

namespace collate {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> folds(std::string_view text) {
  const Tokens t = tokenize(text);
  std::vector<std::string> out;
  for (std::size_t i = 0; i < t.size(); ++i) out.emplace_back(t.folded(i));
  return out;
}

std::vector<std::string> sentences(std::string_view text) {
  const Tokens t = tokenize(text);
  std::vector<std::string> out;
  for (const TokenRange r : splitSentences(t)) out.emplace_back(spanOf(t, r).of(text));
  return out;
}

TEST(Tokens, SplitsWordsAtHyphens) {
  EXPECT_THAT(folds("US-led air-strike"), ElementsAre("us", "led", "air", "strike"));
  const Tokens t = tokenize("US-led");
  EXPECT_FALSE(t.list[0].joined);
  EXPECT_TRUE(t.list[1].joined);
}

TEST(Tokens, KeepsADashAsAMark) {
  EXPECT_THAT(folds("HARIM — The raid - and more"), ElementsAre("harim", "--", "the", "raid", "--", "and", "more"));
}

TEST(Tokens, SplitsThePossessive) {
  EXPECT_THAT(folds("Raslan's car, Raslan’s house"), ElementsAre("raslan", "'s", "car", ",", "raslan", "'s", "house"));
}

TEST(Tokens, DropApostrophesWithinNames) { EXPECT_THAT(folds("Ma'arrat and don’t"), ElementsAre("maarrat", "and", "dont")); }

TEST(Tokens, LeavesATrailingApostropheAside) { EXPECT_THAT(folds("Dhiya' Salim"), ElementsAre("dhiya", "'", "salim")); }

TEST(Tokens, SplitsNumbersFromLetters) {
  EXPECT_THAT(folds("20th 2am MQ-9"), ElementsAre("20", "th", "2", "am", "mq", "9"));
  const Tokens t = tokenize("20th");
  EXPECT_TRUE(t.list[1].glued);
}

TEST(Tokens, ReadsThousands) {
  EXPECT_THAT(folds("1,500 people, 3.5 km, 5, 6"), ElementsAre("1500", "people", ",", "3.5", "km", ",", "5", ",", "6"));
}

TEST(Tokens, ReadsArabicDigits) { EXPECT_THAT(folds("٢٠٢٥"), ElementsAre("2025")); }

TEST(Tokens, FoldsAbbreviationsOfLetters) { EXPECT_THAT(folds("the U.S. at 2 a.m."), ElementsAre("the", "us", "at", "2", "am")); }

TEST(Tokens, LeavesAnInitialAlone) { EXPECT_THAT(folds("John F. Smith"), ElementsAre("john", "f", ".", "smith")); }

TEST(Tokens, FoldsQuotes) { EXPECT_THAT(folds("“so” «la» ‘x’"), ElementsAre("\"", "so", "\"", "\"", "la", "\"", "'", "x", "'")); }

TEST(Tokens, FoldsAccentsAndHalfRings) {
  EXPECT_THAT(folds("Türkiye ʿAbd Łódź Straße"), ElementsAre("turkiye", "abd", "lodz", "strasse"));
}

TEST(Tokens, UnifiesArabicLetters) {
  EXPECT_EQ(folds("أطمة"), folds("اطمه"));
  EXPECT_EQ(folds("إِدْلِب"), folds("ادلب"));
}

TEST(Tokens, KnowsCapitals) {
  const Tokens t = tokenize("SDF Hama x");
  EXPECT_TRUE(t.list[0].allCaps);
  EXPECT_TRUE(t.list[1].capital);
  EXPECT_FALSE(t.list[1].allCaps);
  EXPECT_FALSE(t.list[2].capital);
}

TEST(Tokens, KnowsLinesAndGaps) {
  const Tokens t = tokenize("one\ntwo\n\nthree");
  EXPECT_TRUE(t.list[0].lineStart);
  EXPECT_TRUE(t.list[1].lineStart);
  EXPECT_FALSE(t.list[1].gap);
  EXPECT_TRUE(t.list[2].gap);
}

TEST(Tokens, SpansPointIntoTheText) {
  const std::string_view text = "  “Atmeh”, said";
  const Tokens t = tokenize(text);
  EXPECT_EQ(t.list[1].span.of(text), "Atmeh");
  EXPECT_EQ(t.list[4].span.of(text), "said");
}

TEST(Tokens, SurvivesBytesThatAreNoText) {
  EXPECT_THAT(folds(""), IsEmpty());
  EXPECT_THAT(folds("   \n "), IsEmpty());
  EXPECT_FALSE(folds("a\xFF\xC3").empty());
  EXPECT_FALSE(folds(std::string(70'000, 'x')).empty());
}

TEST(Sentences, EndAtAStopBeforeACapital) {
  EXPECT_THAT(sentences("He left. She stayed! Who? Them."), ElementsAre("He left.", "She stayed!", "Who?", "Them."));
}

TEST(Sentences, TakeTheClosingQuoteAlong) {
  EXPECT_THAT(sentences("“He left.” She stayed."), ElementsAre("“He left.”", "She stayed."));
}

struct OneSentence {
  const char* text;
};
class StaysOneSentence : public testing::TestWithParam<OneSentence> {};
TEST_P(StaysOneSentence, Test) { EXPECT_EQ(sentences(GetParam().text).size(), 1U) << GetParam().text; }
INSTANTIATE_TEST_SUITE_P(Rows, StaysOneSentence,
                         testing::Values(OneSentence{"Gen. Farid Nasser spoke."}, OneSentence{"It fell on Aug. 20 near Hama."},
                                         OneSentence{"John F. Smith came."}, OneSentence{"It was 3.5 km off."},
                                         OneSentence{"See No. 5 of the list."}, OneSentence{"Adm. Brown and Dr. Green met."},
                                         OneSentence{"Troops of the U.S. Army left."},
                                         OneSentence{"They wrote to example.org about it."},
                                         OneSentence{"The two of them had seen the film The last days of a town."},
                                         OneSentence{"Shops closed early on Sunday at Stop One and at The old mill."},
                                         OneSentence{"The men who went to the camp called The green field left."}));

TEST(Sentences, EndWhereTheStopWasLost) {
  EXPECT_THAT(
      sentences("Shells killed ten men in the town a monitor said The hospital is near. In all nine were hurt in Orlen At "
                "least two died."),
      ElementsAre("Shells killed ten men in the town a monitor said", "The hospital is near.", "In all nine were hurt in Orlen",
                  "At least two died."));
}

TEST(Sentences, EndAfterAPlainNo) {
  EXPECT_THAT(sentences("Was it a strike? No. Troops landed."), ElementsAre("Was it a strike?", "No.", "Troops landed."));
}

TEST(Sentences, EndAtLinesOfAPage) {
  EXPECT_THAT(sentences("A headline\nThe text begins."), ElementsAre("A headline", "The text begins."));
}

TEST(Sentences, RunOnOverHardWraps) {
  const std::string wrapped =
      "TROOPS OF THE SECOND BRIGADE\nENTERED THE VILLAGE AT DAWN AND\nTOOK FOUR MEN AWAY WITH THEM\nTO A PLACE THAT NOBODY "
      "KNOWS,\nA TEACHER SAID TODAY.\n";
  EXPECT_EQ(sentences(wrapped).size(), 1U);
}

TEST(Sentences, AreCutWhereNoMarkEverComes) {
  std::string text;
  for (int i = 0; i < 2000; ++i) text += "men and ";
  for (const std::string& s : sentences(text)) EXPECT_LE(tokenize(s).size(), 500U);
}

TEST(Sentences, EndAtAnEmptyLineAlways) { EXPECT_THAT(sentences("one two\n\nthree four"), ElementsAre("one two", "three four")); }

}  // namespace
}  // namespace collate
