// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include <gtest/gtest.h>

#include "core/text/offsets.h"

namespace collate {
namespace {

TEST(Fold, DecodesAllLengths) {
  const std::string_view text = "aé€𝄞";
  std::size_t at = 0;
  EXPECT_EQ(nextCharacter(text, at), U'a');
  EXPECT_EQ(nextCharacter(text, at), U'é');
  EXPECT_EQ(nextCharacter(text, at), U'€');
  EXPECT_EQ(nextCharacter(text, at), U'𝄞');
  EXPECT_EQ(at, text.size());
}

TEST(Fold, ReplacesWhatIsNoUtf8OneByteAtATime) {
  for (const std::string_view bad : {"\xFF", "\x80", "\xC3", "\xE2\x82", "\xF0\x9D\x84", "\xC0\xAF", "\xF5\x80\x80\x80"}) {
    std::size_t at = 0;
    EXPECT_EQ(nextCharacter(bad, at), 0xFFFDU);
    EXPECT_EQ(at, 1U);
  }
}

TEST(Fold, EncodesWhatItDecodes) {
  for (const char32_t c : {U'a', U'é', U'€', U'𝄞', U'ش'}) {
    std::string out;
    appendUtf8(out, c);
    std::size_t at = 0;
    EXPECT_EQ(nextCharacter(out, at), c);
  }
}

struct Pair {
  const char* text;
  const char* key;
};
class Folds : public testing::TestWithParam<Pair> {};
TEST_P(Folds, Test) { EXPECT_EQ(folded(GetParam().text), GetParam().key); }
INSTANTIATE_TEST_SUITE_P(Rows, Folds,
                         testing::Values(Pair{"ATMEH", "atmeh"}, Pair{"Şanlıurfa", "sanliurfa"},
                                         Pair{"Dayr az‐Zawr", "dayr az‐zawr"}, Pair{"Ḥamāh", "hamah"}, Pair{"Øst", "ost"},
                                         Pair{"ʾIdlib", "idlib"}, Pair{"ادلبــ", "ادلب"}, Pair{"مصطفى", "مصطفي"}, Pair{"", ""}));

TEST(Letters, AreToldFromMarks) {
  EXPECT_TRUE(isLetter(U'x') && isLetter(U'ه') && isLetter(U'Ж'));
  EXPECT_FALSE(isLetter(U'-') || isLetter(U'1') || isLetter(U'،'));
  EXPECT_TRUE(isUpper(U'É'));
  EXPECT_FALSE(isUpper(U'é') || isUpper(U'ش'));
  EXPECT_TRUE(isSpace(0x00A0) && isSpace('\n'));
}

TEST(CodePointIndex, GoesBothWays) {
  std::string text;
  for (int i = 0; i < 900; ++i) text += i % 3 == 0 ? "é" : i % 3 == 1 ? "x" : "€";
  const CodePointIndex index(text);
  std::uint32_t points = 0;
  for (std::size_t at = 0; at < text.size();) {
    EXPECT_EQ(index.codePoints(static_cast<std::uint32_t>(at)), points);
    EXPECT_EQ(index.bytes(points), at);
    nextCharacter(text, at);
    ++points;
  }
  EXPECT_EQ(index.codePoints(static_cast<std::uint32_t>(text.size())), points);
  EXPECT_EQ(index.bytes(points + 5), text.size());
}

TEST(CodePointIndex, KnowsAnEmptyText) {
  const CodePointIndex index("");
  EXPECT_EQ(index.codePoints(0), 0U);
  EXPECT_EQ(index.bytes(0), 0U);
}

}  // namespace
}  // namespace collate
