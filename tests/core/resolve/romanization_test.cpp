// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/romanization.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace collate {
namespace {

std::string latin(std::string_view word) { return std::string(latinSounds(word).view()); }
std::string arabic(std::u32string_view word) { return std::string(arabicSounds(word).view()); }

TEST(Sounds, ReadDigraphsAndDoubledLetters) {
  EXPECT_EQ(latin("khalid"), "xalid");
  EXPECT_EQ(latin("ghazi"), "Gazi");
  EXPECT_EQ(latin("hassan"), "hasan");
  EXPECT_EQ(latin("yousef"), "yusef");
  EXPECT_EQ(latin("naeem"), "naim");
  EXPECT_EQ(latin("chokri"), "Cokri");
  EXPECT_EQ(latin("akhkhal"), "axal");
  EXPECT_EQ(latin("abdullah"), "abdula");
  EXPECT_EQ(latin(""), "");
  EXPECT_EQ(latin(std::string(200, 'k')), "k");
}

TEST(Sounds, ReadArabicScriptWithoutItsArticle) {
  EXPECT_EQ(arabic(U"محمد"), "mhmd");
  EXPECT_EQ(arabic(U"النجار"), "njar");
  EXPECT_EQ(arabic(U"عمر"), "amr");
  EXPECT_EQ(arabic(U"حمزة"), "hmz");
  EXPECT_TRUE(arabicSounds(U"محمد").unvoweled);
}

TEST(ConsonantKey, DropsVowelsAndMergesNearLetters) {
  const auto key = [](std::string_view w) { return std::string(consonantKey(latinSounds(w)).view()); };
  EXPECT_EQ(key("muslih"), "mslh");
  EXPECT_EQ(key("dhiya"), "d");
  EXPECT_EQ(key("zubaa"), "db");
  EXPECT_EQ(key("uways"), "as");
  EXPECT_EQ(key("yasin"), "ysn");
}

struct NearRow {
  const char* a;
  const char* b;
  double most;
};

TEST(SoundDistance, IsSmallForTranscriptionsOfOneName) {
  constexpr NearRow kRows[] = {
      {"muslih", "musleh", 0.05}, {"zafir", "dhafir", 0.12},  {"husayn", "hussein", 0.1}, {"qadhafi", "gaddafi", 0.15},
      {"yusuf", "youssef", 0.2},  {"jamal", "gamal", 0.12},   {"umayr", "omair", 0.1},    {"faycal", "faisal", 0.1},
      {"omar", "umar", 0.05},     {"khalid", "khaled", 0.05}, {"naim", "naeem", 0.01},    {"rahman", "rehman", 0.05},
  };
  for (const NearRow& row : kRows)
    EXPECT_LE(soundDistance(latinSounds(row.a), latinSounds(row.b)), row.most) << row.a << " / " << row.b;
}

TEST(SoundDistance, IsLargeForOtherNames) {
  constexpr NearRow kRows[] = {{"hasan", "husayn", 0.2},
                               {"salim", "karim", 0.2},
                               {"khalid", "walid", 0.2},
                               {"omar", "amin", 0.3},
                               {"nabil", "jamil", 0.2}};
  for (const NearRow& row : kRows)
    EXPECT_GT(soundDistance(latinSounds(row.a), latinSounds(row.b)), row.most) << row.a << " / " << row.b;
}

TEST(SoundDistance, ComparesTheTwoScripts) {
  EXPECT_LE(soundDistance(latinSounds("mohammed"), arabicSounds(U"محمد")), 0.1);
  EXPECT_LE(soundDistance(latinSounds("umar"), arabicSounds(U"عمر")), 0.1);
  EXPECT_LE(soundDistance(latinSounds("husayn"), arabicSounds(U"حسين")), 0.1);
  EXPECT_GT(soundDistance(latinSounds("khalid"), arabicSounds(U"محمد")), 0.4);
}

std::string randomWord(std::mt19937& random) {
  std::string word;
  for (auto n = random() % 9 + 1; n > 0; --n) word.push_back(static_cast<char>('a' + random() % 26));
  return word;
}

TEST(SoundDistanceProperty, IsSymmetricBoundedAndZeroForItself) {
  std::mt19937 random(3);
  for (int i = 0; i < 3000; ++i) {
    const Sounds a = latinSounds(randomWord(random));
    const Sounds b = latinSounds(randomWord(random));
    EXPECT_DOUBLE_EQ(soundDistance(a, b), soundDistance(b, a)) << a.view() << " / " << b.view();
    EXPECT_GE(soundDistance(a, b), 0);
    EXPECT_LE(soundDistance(a, b), 1);
    EXPECT_DOUBLE_EQ(soundDistance(a, a), 0);
  }
}

// Giving up early changes nothing about what is near.
TEST(SoundDistanceProperty, TheEarlyEndAgreesWithTheFullDistance) {
  std::mt19937 random(5);
  for (int i = 0; i < 3000; ++i) {
    const Sounds a = latinSounds(randomWord(random));
    const Sounds b = latinSounds(randomWord(random));
    const double full = soundDistance(a, b);
    const double early = soundDistance(a, b, 0.4);
    if (full <= 0.4) {
      EXPECT_DOUBLE_EQ(early, full);
    } else {
      EXPECT_GT(early, 0.4);
    }
  }
}

}  // namespace
}  // namespace collate
