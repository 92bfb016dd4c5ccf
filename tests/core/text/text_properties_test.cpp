// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of the tokens, sentences and folded forms of any text whatever.
#include <gmock/gmock.h>

#include <random>
#include <string>

#include "core/text/encoding.h"
#include "core/text/fold.h"
#include "core/text/offsets.h"
#include "core/text/tokens.h"

namespace collate {
namespace {

using testing::ElementsAre;

std::string randomText(std::mt19937& random) {
  const std::string pieces[] = {"Troops",  "the", "U.S.",       "a.m.", "9",    "1,500", "3.5",  "20th",   "Ma'arrat",
                                "Numan’s", "-",   "—",          "“",    "”",    "...",   "…",    ".",      "!",
                                "?",       ",",   "(",          ")",    "حلب",  "٢٠٢٥",  "\n",   "\n\n",   "\r\n",
                                " ",       "\t",  "Zoë",        "J.",   "Gen.", "'",     "’s",   "é",      "\u00AD",
                                "\u200F",  "𝄞",   "air-strike", "x-",   "-y",   "No.",   "p.m.", "\u00A0", "No"};
  std::string text;
  for (auto n = random() % 50; n > 0; --n) {
    text += pieces[random() % std::size(pieces)];
    if (random() % 2 == 0) text += ' ';
  }
  return text;
}

bool atCharacter(const std::string& text, std::uint32_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

// Nothing but white space and hyphens may stand between two tokens: every other character belongs to one.
void expectOnlyGaps(const std::string& text, std::uint32_t from, std::uint32_t to) {
  for (std::size_t i = from; i < to;) {
    const char32_t c = nextCharacter(text, i);
    EXPECT_TRUE(isSpace(c) || c == '-' || c == 0x2010 || c == 0x2011) << text << " at " << i;
  }
}

TEST(TokensProperty, CoverTheTextInOrder) {
  std::mt19937 random(3);
  for (int round = 0; round < 3000; ++round) {
    const std::string text = randomText(random);
    const Tokens t = tokenize(text);
    std::uint32_t end = 0;
    for (const Token& token : t.list) {
      ASSERT_LT(token.span.begin, token.span.end) << text;
      ASSERT_LE(end, token.span.begin) << text;
      ASSERT_LE(token.span.end, text.size()) << text;
      ASSERT_TRUE(atCharacter(text, token.span.begin) && atCharacter(text, token.span.end)) << text;
      expectOnlyGaps(text, end, token.span.begin);
      if (token.glued) {
        EXPECT_EQ(token.span.begin, end) << text;
      }
      if (token.joined) {
        EXPECT_LT(end, token.span.begin) << text;
      }
      end = token.span.end;
    }
    expectOnlyGaps(text, end, static_cast<std::uint32_t>(text.size()));
  }
}

TEST(TokensProperty, AreTheSameBehindASpace) {
  std::mt19937 random(4);
  for (int round = 0; round < 1000; ++round) {
    const std::string text = randomText(random);
    const Tokens plain = tokenize(text), moved = tokenize(" " + text);
    ASSERT_EQ(plain.size(), moved.size()) << text;
    for (std::size_t i = 0; i < plain.size(); ++i) {
      EXPECT_EQ(plain.folded(i), moved.folded(i));
      EXPECT_EQ(plain.list[i].span.begin + 1, moved.list[i].span.begin);
    }
  }
}

TEST(SentencesProperty, PartTheTokensWithoutRestOrOverlap) {
  std::mt19937 random(5);
  for (int round = 0; round < 3000; ++round) {
    const std::string text = randomText(random);
    const Tokens t = tokenize(text);
    std::uint32_t next = 0;
    for (const TokenRange s : splitSentences(t)) {
      ASSERT_EQ(s.begin, next) << text;
      ASSERT_FALSE(s.empty()) << text;
      next = s.end;
    }
    EXPECT_EQ(next, t.size()) << text;
  }
}

TEST(SentencesProperty, NeverRunOverAnEmptyLine) {
  std::mt19937 random(6);
  for (int round = 0; round < 2000; ++round) {
    const Tokens t = tokenize(randomText(random));
    for (const TokenRange s : splitSentences(t))
      for (std::uint32_t i = s.begin + 1; i < s.end; ++i) EXPECT_FALSE(t.list[i].gap);
  }
}

TEST(FoldProperty, FoldingTwiceIsFoldingOnce) {
  for (char32_t c = 1; c < 0x30000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    std::string once;
    appendFolded(once, c);
    EXPECT_EQ(folded(once), once) << std::hex << static_cast<unsigned>(c);
    EXPECT_TRUE(isValidUtf8(once));
  }
}

TEST(FoldProperty, NoLatinOrCyrillicFormHasACapital) {
  for (char32_t c = 1; c < 0x530; ++c) {
    if (c == 0x250) c = 0x400;
    std::string once;
    appendFolded(once, c);
    for (std::size_t i = 0; i < once.size();)
      EXPECT_FALSE(isUpper(nextCharacter(once, i))) << std::hex << static_cast<unsigned>(c);
  }
}

struct FoldRow {
  const char* text;
  const char* key;
};
class FoldsMore : public testing::TestWithParam<FoldRow> {};
TEST_P(FoldsMore, Test) { EXPECT_EQ(folded(GetParam().text), GetParam().key); }
INSTANTIATE_TEST_SUITE_P(Rows, FoldsMore,
                         testing::Values(FoldRow{"STRAẞE", "strasse"}, FoldRow{"ǼGIR", "aegir"}, FoldRow{"Ǿre", "ore"},
                                         FoldRow{"Ærø", "aero"}, FoldRow{"Þór", "thor"}, FoldRow{"İzmir", "izmir"},
                                         FoldRow{"ŒUVRE", "oeuvre"}, FoldRow{"Đakovo", "dakovo"}, FoldRow{"МОСКВА", "москва"},
                                         FoldRow{"ΑΘΗΝΑ", "αθηνα"}, FoldRow{"soft\u00ADened", "softened"},
                                         FoldRow{"e\u0301t", "et"}));

std::vector<std::string> sentences(std::string_view text) {
  const Tokens t = tokenize(text);
  std::vector<std::string> out;
  for (const TokenRange r : splitSentences(t)) out.emplace_back(spanOf(t, r).of(text));
  return out;
}

struct SplitRow {
  const char* name;
  const char* text;
  std::size_t count;
};
class SplitsInto : public testing::TestWithParam<SplitRow> {};
TEST_P(SplitsInto, Test) {
  EXPECT_EQ(sentences(GetParam().text).size(), GetParam().count) << testing::PrintToString(sentences(GetParam().text));
}
INSTANTIATE_TEST_SUITE_P(
    Rows, SplitsInto,
    testing::Values(SplitRow{"hourEnds", "It began at 9 p.m. Four men ran.", 2},
                    SplitRow{"hourAndDay", "It began at 9 p.m. Monday in Ferrin.", 1},
                    SplitRow{"hourAndMonth", "It began at 9 p.m. April 3 in Ferrin.", 1},
                    SplitRow{"hourAndZone", "It began at 9 p.m. GMT in Ferrin.", 1},
                    SplitRow{"ellipsisGoesOn", "They waited... and left.", 1}, SplitRow{"questionInQuotes", "“Who?” He left.", 2},
                    SplitRow{"twoMarks", "He left?! She stayed.", 2}, SplitRow{"bracketCloses", "(He left.) She stayed.", 2},
                    SplitRow{"bracketOpens", "He left. (She stayed.)", 2}, SplitRow{"digitOpens", "He left. 12 men stayed.", 2},
                    SplitRow{"lowerGoesOn", "The firm Alma Inc. said so.", 1},
                    SplitRow{"web", "Write to x@example.org. They read it.", 2},
                    SplitRow{"ranks", "Lt. Col. Omar Haddad and Maj. Gen. Ann Lee met.", 1},
                    SplitRow{"initialsBefore", "J. B. Haddad left.", 1}, SplitRow{"stopWithoutSpace", "He left.She stayed.", 2},
                    SplitRow{"quoteWithoutSpace", "“He left.”She stayed on.", 2},
                    SplitRow{"address", "Read it at ferrin.Com/news or Ferrin.Org.", 1},
                    SplitRow{"degree", "A Ph.D student left.", 1}, SplitRow{"rankWithoutSpace", "Sgt.Haddad left early.", 1},
                    SplitRow{"initialsGlued", "The U.S.Army left early.", 1}, SplitRow{"arabicStop", "قتل رجل. هرب اثنان.", 2},
                    SplitRow{"onlyMarks", "...", 1}, SplitRow{"nothing", "", 0}, SplitRow{"blank", " \n\t ", 0},
                    SplitRow{"quoteOpens", "He left. “So did I.”", 2}, SplitRow{"semicolon", "He left; She stayed.", 1}),
    [](const auto& row) { return std::string(row.param.name); });

struct WordRow {
  const char* text;
  std::vector<std::string> folds;
};
class SplitsWords : public testing::TestWithParam<WordRow> {};
TEST_P(SplitsWords, Test) {
  const Tokens t = tokenize(GetParam().text);
  std::vector<std::string> out;
  for (std::size_t i = 0; i < t.size(); ++i) out.emplace_back(t.folded(i));
  EXPECT_EQ(out, GetParam().folds);
}
INSTANTIATE_TEST_SUITE_P(Rows, SplitsWords,
                         testing::Values(WordRow{"the dogs' food", {"the", "dogs", "'", "food"}},
                                         WordRow{"O'Neil's", {"oneil", "'s"}}, WordRow{"5-year-old", {"5", "year", "old"}},
                                         WordRow{"AK-47s", {"ak", "47", "s"}}, WordRow{"2:30am", {"2", ":", "30", "am"}},
                                         WordRow{"24.07.2016", {"24.07.2016"}}, WordRow{"U.N.-led", {"un", "led"}},
                                         WordRow{"well-", {"well", "--"}}, WordRow{"50%", {"50", "%"}},
                                         WordRow{"$1,200.50", {"$", "1200.50"}}, WordRow{"a/b", {"a", "/", "b"}},
                                         WordRow{"٣٬", {"3", "٬"}}, WordRow{"x…", {"x", "..."}},
                                         WordRow{"«x»", {"\"", "x", "\""}}));

TEST(CodePointIndexProperty, AgreesWithCountingOneByOne) {
  std::mt19937 random(9);
  for (int round = 0; round < 100; ++round) {
    std::string text;
    while (text.size() < 3000) text += randomText(random);
    const CodePointIndex index(text);
    std::uint32_t points = 0;
    for (std::size_t at = 0; at < text.size(); nextCharacter(text, at), ++points) {
      if (random() % 37 != 0) continue;
      EXPECT_EQ(index.codePoints(static_cast<std::uint32_t>(at)), points);
      EXPECT_EQ(index.bytes(points), at);
    }
  }
}

TEST(CutTokens, AreThoseOfTheWholeUpToTheCut) {
  const std::string text = "Troops raided a house in Ferrin, killing two men and wounding four.";
  const Tokens whole = tokenize(text);
  for (std::size_t size = 0; size <= text.size(); ++size) {
    const std::string head = text.substr(0, size);
    const Tokens cut = tokenize(head);
    for (std::size_t i = 0; i + 1 < cut.size(); ++i) EXPECT_EQ(cut.list[i].span, whole.list[i].span) << size;
  }
}

TEST(Sentences, OfAListStandOnTheirLines) {
  EXPECT_THAT(sentences("• one man\n• two women\n• a child"), ElementsAre("• one man", "• two women", "• a child"));
}

}  // namespace
}  // namespace collate
