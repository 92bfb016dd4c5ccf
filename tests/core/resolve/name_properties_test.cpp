// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of any two names, however they are written.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "core/resolve/names.h"
#include "core/resolve/romanization.h"

namespace collate {
namespace {

const std::vector<std::string>& names() {
  static const std::vector<std::string> kNames = {"Omar Haddad",
                                                  "Omar Nabil Haddad",
                                                  "Umar al-Haddad",
                                                  "Yasin Mahmoud Rahmoun",
                                                  "Abd al-Karim Sweidan",
                                                  "Abdulkarim Swaidan",
                                                  "Abu Layth al-Qasimi",
                                                  "Sheikh Salim bin Numan",
                                                  "Salah al-Din Birqawi",
                                                  "محمد يوسف النجار",
                                                  "Mohammed Youssef Najjar",
                                                  "Ludwig van der Berg",
                                                  "Jean-Luc Moreau",
                                                  "Maria de la Cruz",
                                                  "John F. Carver",
                                                  "Hüseyin Çelik",
                                                  "Obaidullah Zadran",
                                                  "Ann Lee",
                                                  "Haddad",
                                                  "Abu Layth"};
  return kNames;
}

bool isSingle(const std::string& name) { return name == "Haddad" || name == "Abu Layth"; }

TEST(NamesProperty, EveryFullNameIsItself) {
  for (const std::string& name : names()) {
    const NameComparison c = compareNames(name, name);
    EXPECT_EQ(verdictName(c.verdict), isSingle(name) ? "undecided" : "same") << name << ": " << c.reason;
    EXPECT_EQ(c.sameSpelling, !isSingle(name)) << name;
  }
}

TEST(NamesProperty, AreComparedTheSameBothWays) {
  for (const std::string& a : names())
    for (const std::string& b : names()) {
      const NameComparison there = compareNames(a, b), back = compareNames(b, a);
      EXPECT_EQ(there.verdict, back.verdict) << a << " / " << b;
      EXPECT_EQ(there.sameSpelling, back.sameSpelling) << a << " / " << b;
      EXPECT_TRUE(!there.sameSpelling || there.verdict == NameVerdict::Same) << a << " / " << b;
    }
}

std::string upper(std::string s) {
  std::ranges::transform(s, s.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; });
  return s;
}

TEST(NamesProperty, CaseBlanksAndMarksChangeNoVerdict) {
  for (const std::string& a : names())
    for (const std::string& b : names()) {
      const NameVerdict plain = compareNames(a, b).verdict;
      EXPECT_EQ(compareNames("  " + a + " ", b).verdict, plain) << a << " / " << b;
      EXPECT_EQ(compareNames(a + ".", b).verdict, plain) << a << " / " << b;
      EXPECT_EQ(compareNames("“" + a + "”", b).verdict, plain) << a << " / " << b;
    }
}

TEST(NamesProperty, WrittenInCapitalsANameIsTheSame) {
  for (const char* name : {"Omar Haddad", "Yasin Mahmoud Rahmoun", "Ann Lee", "Obaidullah Zadran", "Umar al-Haddad"})
    EXPECT_TRUE(compareNames(name, upper(name)).sameSpelling) << name;
}

TEST(NamesProperty, ATitleChangesNoVerdict) {
  for (const std::string& a : names()) {
    if (isSingle(a) || a.starts_with("Sheikh") || a.starts_with("Abu")) continue;
    for (const std::string& b : names()) {
      if (isSingle(b)) continue;
      EXPECT_EQ(compareNames("Sheikh " + a, b).verdict, compareNames(a, b).verdict) << a << " / " << b;
    }
  }
}

TEST(NamesProperty, AnAddedMiddleNameNeverMakesTwoPersonsOfOne) {
  for (const char* middle : {"Nabil", "Yusuf", "Tariq", "Walid"}) {
    const std::string longer = std::string("Omar ") + middle + " Haddad";
    EXPECT_NE(compareNames("Omar Haddad", longer).verdict, NameVerdict::Different) << longer;
    EXPECT_NE(compareNames("Umar al-Haddad", longer).verdict, NameVerdict::Different) << longer;
  }
}

TEST(NamesProperty, SurviveWhateverBytesTheyAreMadeOf) {
  std::mt19937 random(17);
  for (int round = 0; round < 3000; ++round) {
    const auto bytes = [&] {
      std::string s;
      for (auto n = random() % 30; n > 0; --n) s += static_cast<char>(random() % 256);
      return s;
    };
    const std::string a = bytes(), b = bytes();
    const NameComparison there = compareNames(a, b);
    EXPECT_FALSE(there.reason.empty());
    EXPECT_EQ(there.verdict, compareNames(b, a).verdict);
    EXPECT_LE(namePartKeys(a).size(), a.size());
  }
}

struct KeyRow {
  const char* name;
  const char* other;
};
class SharesPartKeys : public testing::TestWithParam<KeyRow> {};
TEST_P(SharesPartKeys, Test) { EXPECT_EQ(namePartKeys(GetParam().name), namePartKeys(GetParam().other)); }
INSTANTIATE_TEST_SUITE_P(Rows, SharesPartKeys,
                         testing::Values(KeyRow{"Omar Haddad", "UMAR HADDAD"}, KeyRow{"Omar Haddad", "Haddad, Omar"},
                                         KeyRow{"Omar Haddad", "Dr. Omar al-Haddad"},
                                         KeyRow{"Omar Haddad", "Omar Haddad (born Ferrin)"},
                                         KeyRow{"Yasin Rahmoun", "Yaseen Rahmun"}, KeyRow{"Salim bin Numan", "Salim ibn Numan"},
                                         KeyRow{"Abd al-Rahman Sweidan", "Abdulrahman Suwaydan"}));

class SharesNoPartKey : public testing::TestWithParam<KeyRow> {};
TEST_P(SharesNoPartKey, Test) {
  const auto other = namePartKeys(GetParam().other);
  for (const std::string& key : namePartKeys(GetParam().name)) EXPECT_FALSE(std::ranges::contains(other, key)) << key;
}
INSTANTIATE_TEST_SUITE_P(Rows, SharesNoPartKey,
                         testing::Values(KeyRow{"Omar Haddad", "Nabil Rahmoun"}, KeyRow{"Ann Lee", "Ludwig Berg"},
                                         KeyRow{"Khalid Rahmoun", "Walid Najjar"}, KeyRow{"", "Omar Haddad"}));

TEST(RomanizationKeyProperty, IsTheSameWithABlankBehind) {
  for (const char* word : {"", "-", "'", "...", "12"})
    EXPECT_EQ(romanizationKey(word), romanizationKey(std::string(word) + " ")) << word;
}

TEST(RomanizationKeyProperty, DoesNotDependOnCaseOrApostrophes) {
  for (const char* word : {"Muslih", "Qasim", "Shaaban", "Khalaf", "Ghassan", "Dhahir", "Thamer", "Yusuf", "Chokri"}) {
    EXPECT_EQ(romanizationKey(word), romanizationKey(upper(word))) << word;
    EXPECT_EQ(romanizationKey(word), romanizationKey(std::string(word) + "'")) << word;
    EXPECT_EQ(romanizationKey(word), romanizationKey("al-" + std::string(word))) << word;
  }
}

TEST(SoundDistanceProperty, SharedKeysAreNear) {
  constexpr KeyRow kRows[] = {{"muslih", "musleh"}, {"qasim", "kassem"}, {"ghazi", "gazi"},
                              {"yusuf", "youssef"}, {"omar", "umar"},    {"shaban", "shaaban"}};
  for (const KeyRow& row : kRows) {
    const Sounds a = latinSounds(row.name), b = latinSounds(row.other);
    EXPECT_LT(soundDistance(a, b), 0.25) << row.name << " / " << row.other;
    EXPECT_LT(soundDistance(a, b), soundDistance(a, latinSounds("birqawi"))) << row.name;
  }
}

}  // namespace
}  // namespace collate
