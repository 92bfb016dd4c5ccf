// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/word.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

#include "core/extract/word_list.h"

namespace collate {
namespace {

Word wordOf(std::string_view folded) { return {folded, hashOf(folded)}; }

TEST(Word, IsTheSpellingOfItsLetters) {
  EXPECT_TRUE(wordOf("of") == "of");
  EXPECT_TRUE(wordOf("'s") == "'s");
  for (const std::string_view other : {"o", "off", "fo", "to", ""}) EXPECT_FALSE(wordOf(other) == "of") << other;
}

TEST(Word, OfNoTokenIsNothing) {
  EXPECT_TRUE(Word{} == "");
  EXPECT_TRUE(Word{}.empty());
  EXPECT_EQ(Word{}.hash(), wordOf("").hash());
}

TEST(Word, IsComparedWithOtherTextByItsLetters) {
  const std::string found = "depot";
  EXPECT_TRUE(wordOf("depot") == found);
  EXPECT_TRUE(wordOf("depot") == wordOf(found));
  EXPECT_FALSE(wordOf("depots") == found);
}

TEST(Word, IsFoundInListsAsItsLettersAre) {
  constexpr std::array<Spelling, 3> kSpellings = {"killed", "wounded", "dead"};
  constexpr std::array<std::string_view, 3> kLetters = {"killed", "wounded", "dead"};
  for (const std::string_view w : {"killed", "dead", "kill", "deadly", ""}) {
    EXPECT_EQ(isOneOf(wordOf(w), kSpellings), isOneOf(w, kLetters)) << w;
    EXPECT_EQ(isOneOf(wordOf(w), {"killed", "wounded", "dead"}), isOneOf(w, kLetters)) << w;
  }
}

TEST(WordSet, HoldsItsWordsAndNoOthers) {
  constexpr WordSet kSet({"killed", "wounded", "dead", "of", "a", "'s"});
  for (const std::string_view w : {"killed", "wounded", "dead", "of", "a", "'s"}) EXPECT_TRUE(isOneOf(wordOf(w), kSet)) << w;
  for (const std::string_view w : {"kill", "woundeds", "", "off", "b", "s", "the"}) EXPECT_FALSE(isOneOf(wordOf(w), kSet)) << w;
}

TEST(Word, OfTheCodeIsThatOfAText) {
  EXPECT_EQ("depot"_word, wordOf("depot"));
  EXPECT_EQ("depot"_word.hash(), wordOf("depot").hash());
}

}  // namespace
}  // namespace collate
