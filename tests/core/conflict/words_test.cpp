// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/words.h"

#include <gtest/gtest.h>

#include <array>

namespace collate {
namespace {

using Words = std::vector<std::string>;

TEST(ContentWords, DropWhatNamesNothing) {
  EXPECT_EQ(contentWords("the global US-led coalition forces"), (Words{"us", "coalition"}));
  EXPECT_EQ(contentWords("American forces"), (Words{"us"}));
  EXPECT_EQ(contentWords("U.S. troops"), (Words{"us"}));
  EXPECT_EQ(contentWords("helicopters"), (Words{"helicopter"}));
  EXPECT_EQ(contentWords("Daesh"), contentWords("ISIL"));
  EXPECT_TRUE(contentWords("").empty());
  EXPECT_TRUE(contentWords("the of an").empty());
}

TEST(ContentWords, KeepShortWordsOnS) { EXPECT_EQ(contentWords("bus glass chassis"), (Words{"bus", "glass", "chassis"})); }

TEST(Overlap, TellsHowTwoSetsLie) {
  const Words ab = {"a", "b"}, a = {"a"}, bc = {"b", "c"}, d = {"d"}, ba = {"b", "a", "b"};
  EXPECT_EQ(overlapOf(ab, ba), Overlap::Equal);
  EXPECT_EQ(overlapOf(a, ab), Overlap::FirstWithin);
  EXPECT_EQ(overlapOf(ab, a), Overlap::SecondWithin);
  EXPECT_EQ(overlapOf(ab, bc), Overlap::Crossing);
  EXPECT_EQ(overlapOf(ab, d), Overlap::Apart);
  EXPECT_EQ(overlapOf(Words{}, ab), Overlap::Apart);
}

TEST(PersonNames, AreCapitalizedButForParticles) {
  for (const char* name : {"Omar Haddad", "Abu Layth al-Qasimi", "Khalid ibn Nasser", "Ludwig van der Berg", "Na'im Sha'ban",
                           "HADDAD", "عمر حداد", "Jean-Luc Moreau", "Ali"})
    EXPECT_TRUE(isPersonName(name)) << name;
  for (const char* other :
       {"an Iraqi national", "his wives", "Senior ISIS leader", "ISIS leader", "five people", "a house", "Iraqi national",
        "two of his sons", "14-member cell", "", "al", "the man", "ISIS Financier", "Two Guards"})
    EXPECT_FALSE(isPersonName(other)) << other;
  EXPECT_FALSE(isPersonName("A POLICE CONSTABLE"));
  EXPECT_TRUE(isPersonName("ANN LEE"));
}

TEST(Acronyms, AreFoundAndSpelledOut) {
  EXPECT_EQ(acronymOf("Counter Raid Service (CRS)"), "crs");
  EXPECT_EQ(acronymOf("SDF"), "sdf");
  EXPECT_EQ(acronymOf("Border Guard"), "");
  EXPECT_TRUE(abbreviates("sdf", "Syrian Democratic Forces"));
  EXPECT_TRUE(abbreviates("centcom", "US Central Command"));
  EXPECT_TRUE(abbreviates("ctp", "Commission for the Trial of Pirates"));
  EXPECT_FALSE(abbreviates("sdf", "Syrian Defense Ministry"));
  EXPECT_FALSE(abbreviates("sdf", "coalition"));
  EXPECT_FALSE(abbreviates("", "Syrian Democratic Forces"));
}

TEST(Lists, ReadAsEnglish) {
  EXPECT_EQ(listed(Words{}), "");
  EXPECT_EQ(listed(Words{"a"}), "a");
  EXPECT_EQ(listed(Words{"a", "b"}), "a and b");
  EXPECT_EQ(listed(Words{"a", "b", "c"}), "a, b and c");
  EXPECT_EQ(sentenceCase("drone strike"), "Drone strike");
}

TEST(Words, AListWithinAValueEndsWithAnd) {
  EXPECT_EQ(listedWithin("wife, mother, young child"), "wife, mother and young child");
  EXPECT_EQ(listedWithin("Border Guard, river police"), "Border Guard and river police");
  EXPECT_EQ(listedWithin("Omar Bassam, a miller"), "Omar Bassam, a miller");
  EXPECT_EQ(listedWithin("wife, sons and a guest"), "wife, sons and a guest");
  EXPECT_EQ(listedWithin("wives"), "wives");
}

}  // namespace
}  // namespace collate
