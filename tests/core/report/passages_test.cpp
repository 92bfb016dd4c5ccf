// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/passages.h"

#include <gmock/gmock.h>

#include <format>

#include "tests/core/report/small_case.h"

namespace collate {
namespace {

using report_test::SmallCase;
using report_test::words;
using testing::ElementsAre;
using testing::SizeIs;

std::string around(std::string_view text, std::string_view at) {
  const std::size_t begin = text.find(at);
  EXPECT_NE(begin, std::string_view::npos) << at;
  return std::string(
      sentenceAround(text, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + at.size())}).of(text));
}

struct Row {
  const char* name;
  const char* text;
  const char* at;
  const char* sentence;
};

class SentenceAround : public testing::TestWithParam<Row> {};

TEST_P(SentenceAround, HoldsTheSpan) { EXPECT_EQ(around(GetParam().text, GetParam().at), GetParam().sentence); }

INSTANTIATE_TEST_SUITE_P(
    Rows, SentenceAround,
    testing::Values(
        Row{"Middle", "Rain fell. Two men died. It was dark.", "died", "Two men died."},
        Row{"RowOfATable", "Log\nDate | Place | Killed\n3 June | Orlen. Hill | 3\n4 June | Ferrin | 2\nTotals rose.", "Hill",
            "3 June | Orlen. Hill | 3"},
        Row{"BehindATable", "3 June | Orlen | 3\n4 June | Ferrin | 2\ntotals rose.", "rose", "totals rose."},
        Row{"OneBarIsNoTable", "Two men died. A | B went\non. It was dark.", "went", "A | B went\non."},
        Row{"First", "Two men died. It was dark.", "Two", "Two men died."},
        Row{"Last", "Rain fell. It was dark", "dark", "It was dark"},
        Row{"WholeText", "It was dark", "It was dark", "It was dark"},
        Row{"Abbreviation", "He met Gov. Salem. They left.", "Salem", "He met Gov. Salem."},
        Row{"Rank", "He met Adm. Salem and Brig. Gen. Noor. They left.", "Salem", "He met Adm. Salem and Brig. Gen. Noor."},
        Row{"Initials", "J. B. Haddad fled. They left.", "fled", "J. B. Haddad fled."},
        Row{"Country", "The U.S. Army left. All was calm.", "Army", "The U.S. Army left."},
        Row{"Month", "On Aug. 20 they came. Then they left.", "they came", "On Aug. 20 they came."},
        Row{"Decimal", "It cost 3.5 million. Nobody paid.", "million", "It cost 3.5 million."},
        Row{"Address", "See example.org for more. Thanks.", "more", "See example.org for more."},
        Row{"QuoteCloses", "“Five were taken.” He did not say who.", "Five", "“Five were taken.”"},
        Row{"AfterQuote", "“Five were taken.” He did not say who.", "did not", "He did not say who."},
        Row{"Question", "Who died? Nobody knows.", "died", "Who died?"},
        Row{"LowerCaseGoesOn", "The firm Alma Inc. said so. It rained.", "said", "The firm Alma Inc. said so."},
        Row{"Paragraph", "A headline without a stop\nTwo men died in the night.\n", "headline", "A headline without a stop"},
        Row{"BelowHeadline", "A headline without a stop\nTwo men died in the night.\n", "died", "Two men died in the night."},
        Row{"HardWrapped", "The troops came at night and led the family of the tenant\naway in two cars. Then it rained.",
            "family", "The troops came at night and led the family of the tenant\naway in two cars."},
        Row{"WrappedBeforeADigit", "The troops came at night and led the family of\n12 away in two cars. Then it rained.", "cars",
            "The troops came at night and led the family of\n12 away in two cars."},
        Row{"BlankLineEnds", "The troops came at night and led\n\naway in two cars.", "night",
            "The troops came at night and led"},
        Row{"SpanOverTwo", "One died. Two fled. It rained.", "died. Two", "One died. Two fled."},
        Row{"SpanWithItsStop", "One died. Two fled.", "One died.", "One died."},
        Row{"SpanWithStopAndQuote", "“One died.” Two fled.", "One died.”", "“One died.”"},
        Row{"Arabic", "قتل رجل؟ فر اثنان. ثم هدأ.", "اثنان", "فر اثنان."}),
    [](const auto& row) { return row.param.name; });

TEST(SentenceAroundEdges, EmptyTextAndSpanPastTheEnd) {
  EXPECT_EQ(sentenceAround("", {0, 0}), (ByteSpan{0, 0}));
  EXPECT_EQ(sentenceAround("Short.", {3, 400}).of("Short."), "Short.");
}

TEST(SentenceAroundEdges, AlwaysHoldsTheSpanAndEndsAtCharacters) {
  const std::string text = "« Deux morts. » Zoë fled… Mr. X? “No.” he said\nnext line، ثم هدأ. End";
  for (std::uint32_t begin = 0; begin < text.size(); ++begin) {
    if ((static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) continue;
    for (std::uint32_t end = begin + 1; end <= text.size(); ++end) {
      if (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) continue;
      const ByteSpan sentence = sentenceAround(text, {begin, end});
      const std::string_view marked = ByteSpan{begin, end}.of(text);
      if (marked.find_first_not_of(" \n") == std::string_view::npos) continue;
      ASSERT_LE(sentence.begin, begin + marked.find_first_not_of(" \n")) << marked;
      ASSERT_GE(sentence.end, begin + marked.find_last_not_of(" \n") + 1) << marked;
      ASSERT_TRUE(sentence.end == text.size() || (static_cast<unsigned char>(text[sentence.end]) & 0xC0) != 0x80) << marked;
    }
  }
}

TEST(Cleaned, JoinsWhiteSpaceAndMovesMarks) {
  const std::string text = "xx  Two\n\tmen\xC2\xA0 died  yy";
  const CleanText clean = cleaned(text, {2, static_cast<std::uint32_t>(text.size() - 2)}, {{4, 11}, {0, 7}});
  EXPECT_EQ(clean.text, "Two men died");
  ASSERT_THAT(clean.marks, SizeIs(2));
  EXPECT_EQ(clean.marks[0].of(clean.text), "Two me");
  EXPECT_EQ(clean.marks[1].of(clean.text), "Two") << "clipped to the passage";
}

TEST(StartsRightToLeft, GoesByTheFirstLetter) {
  EXPECT_TRUE(startsRightToLeft("«قال مصدر» said"));
  EXPECT_FALSE(startsRightToLeft("He said «قال»"));
  EXPECT_FALSE(startsRightToLeft("2025 – !"));
  EXPECT_TRUE(startsRightToLeft("12. שלום"));
}

TEST(PassageBook, NumbersSentencesInTheOrderOfTheText) {
  SmallCase c;
  const std::size_t s = c.source("A", "One fell. Two stood. Three sat.");
  const AccountRef a = c.account(s);
  const ClaimRef last = c.claim(a, Attribute::Killed, words("3"), "Three");
  const ClaimRef first = c.claim(a, Attribute::Killed, words("1"), "One");
  const ClaimRef again = c.claim(a, Attribute::Means, words("fall"), "fell");
  const ReportInput input = c.input();
  const PassageBook book(input);
  EXPECT_EQ(refLabel(book.ref(first)), "S1.1");
  EXPECT_EQ(refLabel(book.ref(again)), "S1.1") << "one sentence is one passage";
  EXPECT_EQ(refLabel(book.ref(last)), "S1.2") << "sentences that nothing rests on have no number";
  ASSERT_THAT(book.entries()[0].passages, SizeIs(2));
  EXPECT_THAT(book.entries()[0].passages[0].marks, SizeIs(2));
  EXPECT_EQ(book.find(book.ref(last))->text, "Three sat.");
}

TEST(PassageBook, LeavesOutRejectedClaimsAndTakesNotesForTheReport) {
  SmallCase c;
  const std::size_t s = c.source("A", "One fell. Two stood. Three sat.");
  const AccountRef a = c.account(s);
  const ClaimRef rejected = c.claim(a, Attribute::Killed, words("1"), "One");
  c.at(rejected).review = Review::Rejected;
  c.note(s, "Three", "look again", true);
  c.note(s, "Two", "private", false);
  const ReportInput input = c.input();
  const PassageBook book(input);
  EXPECT_EQ(book.ref(rejected), PassageRef{});
  ASSERT_THAT(book.entries()[0].passages, SizeIs(1));
  EXPECT_EQ(book.entries()[0].passages[0].text, "Three sat.");
}

TEST(PassageBook, SaysWhatAPassageIsUsedFor) {
  SmallCase c = report_test::riverTowns();
  const ReportInput input = c.input();
  const PassageBook book(input);
  const Passage& first = book.entries()[0].passages[0];
  ASSERT_THAT(first.uses, SizeIs(1));
  EXPECT_EQ(first.uses[0].words, "Raid in Ferrin: event");
}

TEST(PassageBook, FindsNothingForNumbersThatAreNotThere) {
  SmallCase c = report_test::riverTowns();
  const ReportInput input = c.input();
  const PassageBook book(input);
  EXPECT_EQ(book.find({0, 0}), nullptr);
  EXPECT_EQ(book.find({9, 1}), nullptr);
  EXPECT_EQ(book.find({1, 99}), nullptr);
}

TEST(OutletLabel, FallsBackToWhatIsKnown) {
  Source s;
  EXPECT_EQ(outletLabel(s, 4), "Source 4");
  s.file = "/cases/in/004_17b053d1.txt";
  EXPECT_EQ(outletLabel(s, 4), "Source 4") << "a file's name says nothing to a reader";
  s.title = "What is known";
  EXPECT_EQ(outletLabel(s, 4), "Source 4") << "a headline is no speaker";
  s.agency = "Wire";
  EXPECT_EQ(outletLabel(s, 4), "Wire");
  s.outlet = "Gazette";
  EXPECT_EQ(outletLabel(s, 4), "Gazette");
}

}  // namespace
}  // namespace collate
