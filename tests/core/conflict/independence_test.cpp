// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/independence.h"

#include <gtest/gtest.h>

#include <format>

#include "core/conflict/copies.h"
#include "tests/core/conflict/support.h"

namespace collate::test {
namespace {

const PlaceValue kSarmada = town("Sarmada", "Idlib", 36.18, 36.72);

CaseBuilder& account(CaseBuilder& c, const char* outlet) {
  return c.source(outlet).account().date("2025-08-20").place(kSarmada).count(Attribute::Killed, 1);
}

const Comparison killedOf(const CaseBuilder& c) {
  const std::vector<Incident> incidents = c.collate();
  EXPECT_EQ(incidents.size(), 1U);
  return *incidents.front().comparison(Attribute::Killed);
}

TEST(Independence, OutletsOfTheirOwnWordAreIndependent) {
  CaseBuilder c;
  account(c, "Plain Record");
  account(c, "Bay Dispatch");
  EXPECT_EQ(killedOf(c).outlets, 2);
  EXPECT_EQ(killedOf(c).independent, 2);
  EXPECT_TRUE(killedOf(c).shared.empty());
}

TEST(Independence, OneBroadcasterBehindThreeOutletsIsOne) {
  CaseBuilder c;
  account(c, "Plain Record").by({{"Hilltop TV", "hilltop", {}}, {"government sources", "", {}}});
  account(c, "Bay Dispatch").by({{"the state broadcaster", "hilltop", {}}});
  account(c, "Harbor Brief").by({{"Levant Wire", "", {}}, {"Hilltop television", "hilltop", {}}});
  const Comparison killed = killedOf(c);
  EXPECT_EQ(killed.outlets, 3);
  EXPECT_EQ(killed.independent, 1);
  ASSERT_EQ(killed.shared.size(), 1U);
  EXPECT_EQ(killed.shared[0].accounts.size(), 3U);
}

TEST(Independence, NamesAreLearnedIntoTheirFamily) {
  CaseBuilder c;
  account(c, "Plain Record").by({{"Hilltop TV", "hilltop", {}}});
  account(c, "Bay Dispatch").by({{"the Hilltop TV", "", {}}});
  EXPECT_EQ(killedOf(c).independent, 1);
}

TEST(Independence, TheFirstOriginDecides) {
  CaseBuilder c;
  account(c, "Plain Record").by({{"Levant Wire", "", {}}, {"Interior Ministry", "", {}}});
  account(c, "Bay Dispatch").by({{"Levant Wire", "", {}}, {"Omar Haddad", "", {}}});
  EXPECT_EQ(killedOf(c).independent, 2) << "one agency, two origins";
  account(c, "Harbor Brief").by({{"Coast Radio", "", {}}, {"the Interior Ministry", "", {}}});
  EXPECT_EQ(killedOf(c).independent, 2) << "two outlets, one origin";
}

TEST(Independence, WhoeverCitesAnAgencyRestsOnWhatItRestsOn) {
  CaseBuilder c;
  account(c, "Plain Record").by("Levant Wire");
  account(c, "Bay Dispatch").by({{"Levant Wire", "", {}}, {"Interior Ministry", "", {}}});
  EXPECT_EQ(killedOf(c).independent, 1);
}

TEST(Independence, NamelessSourcesOfTwoOutletsAreTwo) {
  CaseBuilder c;
  account(c, "Plain Record").by("local sources");
  account(c, "Bay Dispatch").by("sources");
  EXPECT_EQ(killedOf(c).independent, 2);
}

TEST(Independence, SourcesSpeakingToABroadcasterRestOnIt) {
  CaseBuilder c;
  account(c, "Plain Record").by("sources speaking to Hilltop TV");
  account(c, "Bay Dispatch").by("Hilltop TV");
  EXPECT_EQ(killedOf(c).independent, 1);
}

TEST(Independence, AnAgencysCopyCountsAsTheAgency) {
  CaseBuilder c;
  account(c, "Plain Record").agency("Levant Wire");
  account(c, "Bay Dispatch").agency("Levant Wire");
  account(c, "Harbor Brief").by("Levant Wire");
  const Comparison killed = killedOf(c);
  EXPECT_EQ(killed.outlets, 3);
  EXPECT_EQ(killed.independent, 1);
}

TEST(Independence, RestatingInOnesOwnVoiceAddsNoWord) {
  CaseBuilder c;
  account(c, "Plain Record").by("Hilltop TV").count(Attribute::Killed, 1);
  account(c, "Bay Dispatch").by("Hilltop TV");
  EXPECT_EQ(killedOf(c).independent, 1);
}

TEST(Independence, OneAccountMayRestOnTwoWitnesses) {
  CaseBuilder c;
  account(c, "Plain Record").by("Omar Haddad").count(Attribute::Killed, 1).by("Nabil Rahmoun");
  EXPECT_EQ(killedOf(c).independent, 2);
}

TEST(Nameless, TellsNobodyFromSomebody) {
  for (const char* nobody :
       {"sources", "local residents", "three witnesses", "a security source", "government sources", "experts"})
    EXPECT_TRUE(isNameless(nobody)) << nobody;
  for (const char* somebody : {"Hilltop TV", "Interior Ministry", "Omar Haddad", "Turkish officials",
                               "sources speaking to Hilltop TV", "Kurdish Red Crescent sources"})
    EXPECT_FALSE(isNameless(somebody)) << somebody;
}

// ---- copies

std::string story(int seed, int sentences) {
  std::string text;
  for (int i = 0; i < sentences; ++i)
    for (int w = 0; w < 14; ++w) text += std::format("w{}{}", (seed * 7919 + i * 131 + w * 17) % 4999, w == 13 ? ". " : " ");
  return text;
}

TEST(Copies, FindsRepublishedText) {
  std::vector<Source> sources(4);
  const std::string wire = story(1, 20);
  sources[0].text = "A headline of our own\n\n" + wire;
  sources[1].text = story(2, 20);
  sources[2].text = "Something else in front\n\n" + wire.substr(0, wire.size() * 3 / 4);
  sources[3].text = story(3, 20);
  const std::vector<std::size_t> groups = copyGroups(sources);
  EXPECT_EQ(groups[0], groups[2]);
  EXPECT_NE(groups[0], groups[1]);
  EXPECT_NE(groups[0], groups[3]);
  EXPECT_NE(groups[1], groups[3]);
}

TEST(Copies, AQuotedSentenceIsNoCopy) {
  std::vector<Source> sources(2);
  const std::string quote = story(9, 2);
  sources[0].text = story(1, 15) + quote;
  sources[1].text = story(2, 15) + quote;
  EXPECT_NE(copyGroups(sources)[0], copyGroups(sources)[1]);
}

TEST(Copies, ShortTextsAreLeftAlone) {
  std::vector<Source> sources(2);
  sources[0].text = sources[1].text = "One killed in a raid.";
  EXPECT_NE(copyGroups(sources)[0], copyGroups(sources)[1]);
}

TEST(Copies, CountAsOneOriginator) {
  CaseBuilder c;
  account(c, "Plain Record").text(story(1, 20));
  account(c, "Bay Dispatch").text(story(1, 20));
  account(c, "Harbor Brief").text(story(2, 20));
  EXPECT_EQ(killedOf(c).independent, 2);
}

}  // namespace
}  // namespace collate::test
