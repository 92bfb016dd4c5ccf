// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

struct EffectRow {
  const char* text;
  Attribute effect;
  const char* count;
  const char* agent;  // words of the actor; empty where none is told
};
class ReadsEffect : public testing::TestWithParam<EffectRow> {};
TEST_P(ReadsEffect, Test) {
  const EffectRow& row = GetParam();
  const ReadText t(row.text);
  for (const Frame& f : t.frames()) {
    if (f.effect != row.effect || !f.real) continue;
    EXPECT_EQ(countText(f.party.count), row.count) << row.text << " [" << t.doc().words(f.patient) << "]";
    EXPECT_EQ(f.agent.empty() ? "" : t.doc().words(f.agent), row.agent) << row.text;
    return;
  }
  FAIL() << "no such effect in: " << row.text;
}
constexpr auto kKilled = Attribute::Killed;
constexpr auto kWounded = Attribute::Wounded;
constexpr auto kDetained = Attribute::Detained;
constexpr auto kFreed = Attribute::Freed;
INSTANTIATE_TEST_SUITE_P(
    Rows, ReadsEffect,
    testing::Values(EffectRow{"Gunmen killed three soldiers.", kKilled, "3", "Gunmen"},
                    EffectRow{"Three soldiers were killed by gunmen.", kKilled, "3", "gunmen"},
                    EffectRow{"Three soldiers were killed on the road.", kKilled, "3", ""},
                    EffectRow{"A shepherd was killed.", kKilled, "1", ""},
                    EffectRow{"At least four people have been killed.", kKilled, "at least 4", ""},
                    EffectRow{"The death of Samer Kanaan was confirmed.", kKilled, "1", ""},
                    EffectRow{"Samer Kanaan's sudden death shocked all.", kKilled, "1", ""},
                    EffectRow{"The blast left eight men dead.", kKilled, "8", ""},
                    EffectRow{"The blast left six rebels dead, two wounded and four in custody.", kWounded, "2", ""},
                    EffectRow{"The blast left six rebels dead, two wounded and four in custody.", kDetained, "4", ""},
                    EffectRow{"Troops landed, killing a man and his two sons.", kKilled, "3", ""},
                    EffectRow{"Police arrested five people.", kDetained, "5", "Police"},
                    EffectRow{"Police announced the capture of 12 suspects.", kDetained, "12", ""},
                    EffectRow{"The army freed four of its men.", kFreed, "4", "The army"},
                    EffectRow{"Two women and a child were wounded.", kWounded, "3", ""},
                    EffectRow{"Samer Kanaan, a leader of the group, was killed.", kKilled, "1", ""},
                    EffectRow{"Troops killed Samer Kanaan, a trader, and two of his guards.", kKilled, "3", "Troops"},
                    EffectRow{"An Iraqi citizen and ISIS commander, Samer Kanaan, was detained.", kDetained, "1", ""},
                    EffectRow{"Five people died in the fire.", kKilled, "5", ""},
                    EffectRow{"The smith's wives were arrested in the raid.", kDetained, "at least 2", ""},
                    EffectRow{"A drone struck a car, reportedly killing one man, an Iraqi national.", kKilled, "1", "A drone"},
                    EffectRow{"Three people, including a child, were killed.", kKilled, "3", ""},
                    EffectRow{"The army on Monday traced and killed a trader.", kKilled, "1", "The army"},
                    EffectRow{"Between 5 and 7 villagers were abducted.", kDetained, "5 to 7", ""}));

struct Text {
  const char* text;
};
class ReadsNothingReal : public testing::TestWithParam<Text> {};
TEST_P(ReadsNothingReal, Test) {
  const Reading r = readingOf(GetParam().text);
  for (const Account& a : r.accounts) ADD_FAILURE() << GetParam().text << " -> " << testing::PrintToString(claimsOf(a));
}
INSTANTIATE_TEST_SUITE_P(Rows, ReadsNothingReal,
                         testing::Values(Text{"The group threatened to kill three judges."},
                                         Text{"Police plan to arrest five men."},
                                         Text{"The army regularly carries out raids in the hills."},
                                         Text{"More than six leaders have been killed over the past two months."},
                                         Text{"Any attempt to attack the town would be met with force."},
                                         Text{"The ministers met in May to discuss security."},
                                         Text{"The group took control of the province in 2014."},
                                         Text{"He was accused of killing a trader."}, Text{"Officials vowed to prevent attacks."},
                                         Text{"Attacks and raids are what they know."}, Text{"They fear a raid."},
                                         Text{"Commanders were arrested or killed in army operations."}, Text{""}, Text{"..."}));

TEST(Frames, DeniedEffectsAreZero) {
  EXPECT_THAT(claimsOf("A drone strike hit a car in Atmeh on Monday. The strike caused no injuries."), Contains("wounded=0~"));
}

TEST(Frames, TheShotAreWoundedUnlessDead) {
  EXPECT_THAT(claimsOf("Five people were shot in Atmeh on Monday."), Contains("wounded=5"));
  const auto claims = claimsOf("Five people were shot in Atmeh on Monday. Two men were killed.");
  EXPECT_THAT(claims, Contains("wounded=3"));
  EXPECT_THAT(claims, Contains("killed=2"));
  EXPECT_THAT(claimsOf("A man was fatally shot in Atmeh on Monday."), Contains("killed=1"));
}

TEST(Frames, AParticipleHangsOnTheNounNextToIt) {
  const ReadText t("Kanaan was the brother of a commander killed in a 2020 strike.");
  for (const Frame& f : t.frames()) {
    if (f.effect == Attribute::Killed) {
      EXPECT_EQ(t.doc().words(f.patient), "a commander");
    }
  }
}

TEST(Frames, OnlyCaptivesAreFreed) {
  EXPECT_THAT(claimsOf("Gunmen in Atmeh released three hostages on Monday."), Contains("freed=3"));
  for (const std::string& c : claimsOf("A man was shot in Atmeh. The man was released from hospital."))
    EXPECT_FALSE(c.starts_with("freed")) << c;
}

TEST(Frames, OwnLossesAreToldApart) {
  const auto claims =
      claimsOf("Troops raided a house in Atmeh on Monday and killed one man. There were no losses among the attacking force.");
  EXPECT_THAT(claims, Contains("force_casualties=0~"));
  EXPECT_THAT(claims, Contains("killed=1"));
}

TEST(Frames, ADefiniteNounGoesOnWithWhatWasTold) {
  const ReadText text("A raid began. The raid ended.");
  const std::vector<Frame> frames = text.frames();
  ASSERT_EQ(frames.size(), 2U);
  EXPECT_FALSE(frames[0].definite);
  EXPECT_TRUE(frames[1].definite);
}

TEST(Frames, KnowTheDateOfTheirOwn) {
  const ReadText text("He was the cousin of a man killed in a 2020 strike.");
  const std::vector<Frame> frames = text.frames();
  EXPECT_THAT(frames, Contains(testing::Truly([](const Frame& f) { return f.date != nullptr && f.date->name == "2020"; })));
}

struct CitedRow {
  const char* text;
  std::vector<std::string> chain;
};
class ReadsChain : public testing::TestWithParam<CitedRow> {};
TEST_P(ReadsChain, Test) {
  const ReadText t(GetParam().text);
  ASSERT_FALSE(t.cited().empty()) << GetParam().text;
  std::vector<std::string> names;
  for (const Originator& o : t.cited().front().chain) names.push_back(o.name);
  EXPECT_EQ(names, GetParam().chain) << GetParam().text;
}
INSTANTIATE_TEST_SUITE_P(
    Rows, ReadsChain,
    testing::Values(CitedRow{"State television reported that a man was killed.", {"State television"}},
                    CitedRow{"A man was killed, state TV said, citing government sources.", {"state TV", "government sources"}},
                    CitedRow{"A man was killed, according to two witnesses.", {"two witnesses"}},
                    CitedRow{"According to sources speaking to state media, a man was killed.", {"state media", "sources"}},
                    CitedRow{"Local sources told Wadi Post that a man was killed.", {"Wadi Post", "Local sources"}},
                    CitedRow{"“A man was killed,” said Reuters in a separate report.", {"Reuters"}},
                    CitedRow{"AFP, citing state media, identified the dead man.", {"AFP", "state media"}},
                    CitedRow{"The Wadi Council on Saturday announced the arrest of two men.", {"Wadi Council"}},
                    CitedRow{"Landlord Samer Kanaan said he heard shots.", {"Samer Kanaan"}}));

class ReadsNoChain : public testing::TestWithParam<Text> {};
TEST_P(ReadsNoChain, Test) { EXPECT_THAT(ReadText(GetParam().text).cited(), IsEmpty()) << GetParam().text; }
INSTANTIATE_TEST_SUITE_P(Rows, ReadsNoChain,
                         testing::Values(Text{"A man was killed in the raid."}, Text{"Troops killed an alleged leader."},
                                         Text{"A separate report came out."}, Text{"The recently announced chief fled."},
                                         Text{"An Islamic State cell fled."}, Text{"It is according to plan."}));

TEST(Attribution, HeIsWhoeverSpokeLast) {
  const ReadText t("Samer Kanaan said he heard shots. “They took my car,” he added.");
  ASSERT_EQ(t.cited().size(), 2U);
  EXPECT_EQ(t.cited()[1].chain.front().name, "Samer Kanaan");
}

TEST(Attribution, GoesOnIntoTheNextSentenceOnce) {
  const ReadText t("State television reported that troops came. They searched a house. The sun rose.");
  ASSERT_EQ(t.cited().size(), 2U);
  EXPECT_TRUE(t.cited()[1].inherited);
}

TEST(Attribution, OfAPersonEndsWithTheSentence) {
  EXPECT_EQ(ReadText("Samer Kanaan said he heard shots. Troops searched a house.").cited().size(), 1U);
}

}  // namespace
}  // namespace collate
