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
                    EffectRow{"Troops landed, killing a man and his two sons.", kKilled, "3", "Troops"},
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
                    EffectRow{"Between 5 and 7 villagers were abducted.", kDetained, "5 to 7", ""},
                    EffectRow{"An air strike killed five people, two of them children.", kKilled, "5", "An air strike"},
                    EffectRow{"Gunmen killed ten people, eight of whom were civilians.", kKilled, "10", "Gunmen"},
                    EffectRow{"Troops killed two men, Salah Numan and his guard.", kKilled, "2", "Troops"},
                    EffectRow{"Troops killed three people, a woman and two children.", kKilled, "3", "Troops"},
                    EffectRow{"Three soldiers, two policemen and a civilian were killed.", kKilled, "6", ""},
                    EffectRow{"Police arrested two smugglers, a dealer and a driver.", kDetained, "2", "Police"},
                    EffectRow{"Two women, Rima Haddad, 42, and Lina Khoury, 38, were killed.", kKilled, "2", ""},
                    EffectRow{"A weaver, a baker and two clerks were killed.", kKilled, "4", ""},
                    EffectRow{"A family of five was killed.", kKilled, "5", ""},
                    EffectRow{"An Iraqi and two Syrians were killed.", kKilled, "3", ""},
                    EffectRow{"Rockets hit the quay and killed a vendor.", kKilled, "1", "Rockets"},
                    EffectRow{"The fire killed one person and injured eight.", kWounded, "8", "The fire"},
                    EffectRow{"The blast left a girl and two men wounded.", kWounded, "3", ""},
                    EffectRow{"The blast left three clerks injured and a boy dead.", kKilled, "1", ""},
                    EffectRow{"A baker was killed and another injured.", kWounded, "1", ""}));

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

struct ClaimRow {
  const char* text;
  const char* claim;  // as claimsOf() writes it
};
class TellsClaim : public testing::TestWithParam<ClaimRow> {};
TEST_P(TellsClaim, Test) { EXPECT_THAT(claimsOf(GetParam().text), Contains(GetParam().claim)) << GetParam().text; }
INSTANTIATE_TEST_SUITE_P(
    Rows, TellsClaim,
    testing::Values(
        ClaimRow{"The blast claimed four lives in Atmeh on Monday.", "killed=4"},
        ClaimRow{"The toll from the blast in Atmeh rose to nine on Monday.", "killed=9"},
        ClaimRow{"Police found a man with a gunshot wound after a shooting in Atmeh on Monday.", "wounded=1"},
        ClaimRow{"Six clerks were rushed to a hospital after a blast in Atmeh on Monday.", "wounded=6"},
        ClaimRow{"He is charged in the shooting deaths of three men in Atmeh on Monday.", "killed=3"},
        ClaimRow{"A raid hit Atmeh on Monday. No civilians were killed.", "killed=0~"},
        ClaimRow{"A raid hit Atmeh on Monday. No one was hurt.", "wounded=0~"},
        ClaimRow{"Gunmen in Atmeh killed no one on Monday.", "killed=0~"},
        ClaimRow{"The ministry denied that three civilians were killed in Atmeh on Monday.", "killed=3~"},
        ClaimRow{"The army rejected reports that five people were killed in Atmeh on Monday.", "killed=5~"},
        ClaimRow{"Troops raided a house in Salqin on Monday. The ministry denied that any of the detainees had died.",
                 "killed=0~"},
        ClaimRow{"Troops raided a house in Salqin on Monday. The ministry denied that any of the nine men had died.",
                 "killed=0~"},
        ClaimRow{"Troops raided a house in Salqin on Monday. Before any help came three men were killed, police said.",
                 "killed=3"},
        ClaimRow{"Troops raided a house in Salqin on Monday. Two of the detainees had died, police said.", "killed=2"},
        ClaimRow{"The army denied that it had raided a house in Atmeh on Monday.", "event_type=raid~"},
        ClaimRow{"There was no air strike on Atmeh, the ministry said.", "event_type=air strike~"},
        ClaimRow{"It is not clear whether three people were killed in Atmeh on Monday.", "killed=3!"},
        ClaimRow{"The army struck Atmeh on Monday, denying that three men were killed.", "killed=3~"}));

class TellsNoSuchClaim : public testing::TestWithParam<ClaimRow> {};
TEST_P(TellsNoSuchClaim, Test) {
  for (const std::string& c : claimsOf(GetParam().text)) EXPECT_FALSE(c.starts_with(GetParam().claim)) << GetParam().text << c;
}
INSTANTIATE_TEST_SUITE_P(
    Rows, TellsNoSuchClaim,
    testing::Values(ClaimRow{"A shooting on the 900 block of Harbor Street in Atmeh on Monday drew police.", "wounded"},
                    ClaimRow{"The blast in Atmeh on Monday destroyed a kiln. The toll road opened at nine.", "killed"},
                    ClaimRow{"Gunmen nearly killed a man in Atmeh on Monday and fled.", "killed"},
                    ClaimRow{"A man suffered a wound in Atmeh on Monday. He was pronounced dead at a clinic.", "wounded"},
                    ClaimRow{"A raid hit Atmeh on Monday. Nobody could say whether any of the detainees had died.", "killed"},
                    ClaimRow{"A raid hit Atmeh on Monday. A clerk was taken to the market.", "wounded"},
                    ClaimRow{"A baker was killed in a shooting in Atmeh on Monday with a wound to his head.", "wounded"}));

TEST(Frames, WhatAnEarlierReportGotWrongIsCorrected) {
  const Reading r = readingOf("Earlier reports that four were killed in the strike on Atmeh were wrong; two men died.");
  ASSERT_EQ(r.accounts.size(), 1U);
  for (const Claim& c : r.accounts.front().claims) {
    if (c.attribute != Attribute::Killed) continue;
    const bool four = *c.value.count() == CountRange::exactly(4);
    EXPECT_EQ(c.modality, four ? Modality::Corrected : Modality::Stated) << c.value.text;
  }
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
                    CitedRow{"Landlord Samer Kanaan said he heard shots.", {"Samer Kanaan"}},
                    CitedRow{"A man was killed, the civil defense said.", {"civil defense"}},
                    CitedRow{"The municipal council said a man was killed.", {"municipal council"}},
                    CitedRow{"A man was killed, according to the health office in Atmeh.", {"health office"}},
                    CitedRow{"A man was killed, according to a list that the clerk kept.", {"list"}},
                    CitedRow{"The ships left early, a move the experts said was late.", {"experts"}}));

class ReadsNoChain : public testing::TestWithParam<Text> {};
TEST_P(ReadsNoChain, Test) { EXPECT_THAT(ReadText(GetParam().text).cited(), IsEmpty()) << GetParam().text; }
INSTANTIATE_TEST_SUITE_P(Rows, ReadsNoChain,
                         testing::Values(Text{"A man was killed in the raid."}, Text{"Troops killed an alleged leader."},
                                         Text{"A separate report came out."}, Text{"The recently announced chief fled."},
                                         Text{"An Islamic State cell fled."}, Text{"It is according to plan."},
                                         Text{"The coalition has not commented on the raid."},
                                         Text{"Police arrested three suspects in the raid."}));

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

TEST(Attribution, TheChannelIsTheBroadcasterThatSpokeLast) {
  const ReadText t("State television reported that troops came. The channel identified a man.");
  ASSERT_EQ(t.cited().size(), 2U);
  EXPECT_EQ(t.cited()[1].chain.front().name, "State television");
}

TEST(Attribution, GivenBehindCoversTheSentenceBefore) {
  const ReadText t("A man was killed. State television gave the news, citing a security source.");
  ASSERT_EQ(t.cited().size(), 2U);
  EXPECT_EQ(t.cited()[0].sentence, 0U);
  EXPECT_EQ(t.cited()[0].chain.size(), 2U);
}

TEST(Frames, TheRaidThatADenialSpeaksOfIsNotDenied) {
  const Reading r = readingOf("A raid hit a house in Atmeh on Monday. The council denied that a child was killed in the raid.");
  ASSERT_EQ(r.accounts.size(), 1U);
  for (const Claim& c : r.accounts.front().claims)
    EXPECT_EQ(c.modality == Modality::Denied, c.attribute == Attribute::Killed) << c.value.text;
}

TEST(Attribution, EndsWhereTheNextSentenceSaysThatNothingWasSaid) {
  EXPECT_EQ(ReadText("State television reported that troops came. No statement was issued.").cited().size(), 1U);
}

TEST(Attribution, OfAPersonEndsWithTheSentence) {
  EXPECT_EQ(ReadText("A shopkeeper said he heard shots. Troops searched a house.").cited().size(), 1U);
  EXPECT_EQ(ReadText("Samer Kanaan said he heard shots. Troops searched a house.").cited().size(), 1U);
}

}  // namespace
}  // namespace collate
