// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <random>
#include <thread>

#include "tests/core/extract/extract_text.h"

namespace collate {
namespace {

using testing::Contains;
using testing::Not;

// Published on Wednesday 20 August 2025.
struct ClaimRow {
  const char* text;
  const char* claim;
};
class ReadsClaim : public testing::TestWithParam<ClaimRow> {};
TEST_P(ReadsClaim, Test) { EXPECT_THAT(claimsOf(GetParam().text), Contains(GetParam().claim)) << GetParam().text; }
INSTANTIATE_TEST_SUITE_P(
    Rows, ReadsClaim,
    testing::Values(
        ClaimRow{"A drone strike hit a car in Atmeh on Monday.", "event_type=drone strike"},
        ClaimRow{"A drone strike hit a car in Atmeh on Monday.", "date=2025-08-18"},
        ClaimRow{"A drone strike hit a car in Atmeh on Easter Sunday.", "date=2025-04-20"},
        ClaimRow{"Two men were killed in a Christmas Day shooting in Atmeh.", "date=2024-12-25"},
        ClaimRow{"A drone strike hit a car in Atmeh about 2:30 p.m., police said.", "date=2025-08-20!"},
        ClaimRow{"A drone strike hit a car in Atmeh on Monday.", "place=Atmeh"},
        ClaimRow{"What is believed to be a drone strike hit a car in Atmeh.", "event_type=drone strike!"},
        ClaimRow{"Security forces arrested three men in Idlib on Monday.", "event_type=arrest operation"},
        ClaimRow{"Gunmen shot dead a guard in Atmeh on Monday.", "event_type=shooting"},
        ClaimRow{"Artillery fire killed two men in Atmeh on Monday.", "event_type=shelling"},
        ClaimRow{"Three villagers were kidnapped near Atmeh on Monday.", "event_type=abduction"},
        ClaimRow{"US-led coalition forces killed an ISIS leader in Atmeh on Monday.", "actor=US-led coalition"},
        ClaimRow{"A raid was carried out by the army in Atmeh on Monday, killing a man.", "actor=army"},
        ClaimRow{"The army killed Samer Kanaan in Atmeh on Monday.", "target=Samer Kanaan"},
        ClaimRow{"A raid targeted the house of Samer Kanaan in Atmeh on Monday.", "target=Samer Kanaan"},
        ClaimRow{"The target of Monday's raid in Atmeh was Samer Kanaan.", "target=Samer Kanaan"},
        ClaimRow{"The army killed Samer Kanaan, also known as Abu Yaman, in Atmeh.", "alias=Abu Yaman"},
        ClaimRow{"The army killed Iraqi national Samer Kanaan in Atmeh.", "nationality=Iraqi"},
        ClaimRow{"The army killed Samer Kanaan, a senior ISIS commander, in Atmeh.", "role=senior ISIS commander"},
        ClaimRow{"The army killed an alleged ISIS leader in Atmeh.", "role=alleged ISIS leader!"},
        ClaimRow{"The army killed Samer Kanaan, 41, in Atmeh.", "age=41"},
        ClaimRow{"The raid in Atmeh killed a 24-year-old man.", "age=24"},
        ClaimRow{"Helicopters landed as troops raided a house in Atmeh.", "means=helicopter"},
        ClaimRow{"Troops raided a house in Atmeh around 2:30 am.", "time=02:30"},
        ClaimRow{"A pre-dawn raid in Atmeh killed a man.", "time=pre-dawn"},
        ClaimRow{"Troops raided a house in Atmeh. The man lived on the second floor.", "floor=second floor"},
        ClaimRow{"The army killed Samer Kanaan in Atmeh, who lived there with his wife and mother.", "household=wife, mother"},
        ClaimRow{"A raid in Atmeh killed a man. The coalition has not released any statement.", "official_response=none~"},
        ClaimRow{
            "The army carried out a raid in Atmeh. The army said, \"This operation shows that we keep our word to everyone.\"",
            "official_response=This operation shows that we keep our word to everyone."},
        ClaimRow{"Gunmen killed two policemen and wounded five in Atmeh.", "wounded=5"},
        ClaimRow{"A strike in Atmeh reportedly killed two men.", "killed=2!"}));

struct NoClaimRow {
  const char* text;
  const char* attribute;
};
class ReadsNoSuchClaim : public testing::TestWithParam<NoClaimRow> {};
TEST_P(ReadsNoSuchClaim, Test) {
  for (const std::string& c : claimsOf(GetParam().text))
    EXPECT_FALSE(c.starts_with(std::string(GetParam().attribute) + "=")) << GetParam().text << " -> " << c;
}
INSTANTIATE_TEST_SUITE_P(
    Rows, ReadsNoSuchClaim,
    testing::Values(NoClaimRow{"A raid in Atmeh killed a man, state television said.", "actor"},
                    NoClaimRow{"A raid in Atmeh killed nine on Monday, said Samer Kanaan.", "target"},
                    NoClaimRow{"A strike in Atmeh killed a man. Residents of the first floor were led out.", "floor"},
                    NoClaimRow{"A strike in Atmeh killed a man. Troops left at sunrise.", "time"},
                    NoClaimRow{"A raid in Atmeh killed a man.", "detained"},
                    NoClaimRow{"A drone strike hit a car in Atmeh.", "date"},
                    NoClaimRow{"A drone strike hit a car near the Easter Road in Atmeh.", "date"},
                    NoClaimRow{"Troops arrested a man in Atmeh.", "killed"},
                    NoClaimRow{"A raid in Atmeh killed a man.", "force_casualties"},
                    NoClaimRow{"A raid in Atmeh killed a man near a school.", "household"},
                    NoClaimRow{"The army carried out a raid in Atmeh, a witness said.", "official_response"},
                    NoClaimRow{"A raid in Atmeh killed a man. The man's landlord is Turkish.", "nationality"},
                    NoClaimRow{"Troops killed a man and his two sons in Atmeh.", "household"},
                    NoClaimRow{"A raid in Atmeh killed a man. A witness said “we ran”.", "alias"}));

TEST(Accounts, OfTwoTownsOnOneDayStayApart) {
  const Reading r = readingOf(
      "A drone strike killed one man in Tamanah on Sunday. In a separate operation the same day, police arrested four men in "
      "Atmeh.");
  ASSERT_EQ(r.accounts.size(), 2U);
  EXPECT_THAT(claimsOf(r.accounts[0]), Not(Contains("detained=4")));
}

TEST(Accounts, OfADatedAsideStandAlone) {
  const Reading r = readingOf(
      "US-led coalition forces killed Samer Kanaan in Atmeh on Monday. Witnesses heard aircraft. "
      "Kanaan was the cousin of an ISIS leader killed in a 2019 coalition strike in Raqqa province.");
  ASSERT_EQ(r.accounts.size(), 2U);
  EXPECT_FALSE(r.accounts[0].background);
  EXPECT_TRUE(r.accounts[1].background);
  EXPECT_EQ(r.accounts[1].date->timex, "2019");
  EXPECT_EQ(r.accounts[1].place->id, "raqqa-governorate");
}

TEST(Accounts, GoOnWithTheRaidAtHand) {
  const Reading r =
      readingOf("Troops carried out a raid in Atmeh on Monday. The raid killed one man. The man was buried in Atmeh.");
  ASSERT_EQ(r.accounts.size(), 1U);
  EXPECT_THAT(claimsOf(r.accounts[0]), Contains("killed=1"));
}

TEST(Accounts, PutFirstWhatTheReportIsAbout) {
  const Reading r = readingOf(
      "A bombing killed nine people in Atmeh on Monday, the army said. Police arrested two men, and helicopters carried the "
      "wounded away. "
      "In June, a raid in Aleppo province killed one man.");
  ASSERT_GE(r.accounts.size(), 2U);
  EXPECT_EQ(r.accounts[0].type, EventType::Bombing);
}

TEST(Readings, SpansLieInTheText) {
  const std::string text = "“Troops” raided a house in Atmeh on Monday – killing “Samer Kanaan”, an Iraqi, state TV said.";
  const Reading r = readingOf(text);
  for (const Account& a : r.accounts)
    for (const Claim& c : a.claims) {
      EXPECT_LT(c.span.begin, c.span.end);
      EXPECT_LE(c.span.end, text.size());
      for (const Originator& o : c.originators) EXPECT_LE(o.span.end, text.size());
    }
}

TEST(Readings, AreTheSameTwiceAndInParallel) {
  const std::string text =
      "US-led coalition forces killed Samer Kanaan, an Iraqi, in Atmeh on Monday, state TV said. Three men were detained.";
  const Reading once = readingOf(text);
  std::vector<Reading> others(4);
  {
    std::vector<std::jthread> threads;
    for (Reading& r : others) threads.emplace_back([&] { r = readingOf(text); });
  }
  for (const Reading& r : others) EXPECT_EQ(r, once);
}

TEST(Readings, KnowTheRuleThatMadeEachClaim) {
  for (const Account& a : readingOf("A raid in Atmeh on Monday killed Samer Kanaan.").accounts)
    for (const Claim& c : a.claims) EXPECT_FALSE(c.rule.empty());
}

TEST(Readings, SurviveTextsThatAreNone) {
  std::mt19937 random(7);
  const std::string pieces[] = {"killed", " ",  "\"", "(",    "Atmeh", "said", ",",    "\n\n", "three", "of",  "the", "raid",
                                "\xFF",   "’s", "-",  "2025", "on",    "é",    "ISIS", "and",  ".",     "who", "by"};
  for (int round = 0; round < 400; ++round) {
    std::string text;
    const std::size_t n = random() % 60;
    for (std::size_t i = 0; i < n; ++i) text += pieces[random() % std::size(pieces)] + (random() % 2 ? " " : "");
    const Reading r = readingOf(text, round % 2 ? "2025-08-20" : "");
    for (const Account& a : r.accounts)
      for (const Claim& c : a.claims) ASSERT_LE(c.span.end, text.size());
  }
}

TEST(Readings, SurviveASentenceWithoutAnEnd) {
  std::string text = "The men ";
  for (int i = 0; i < 30'000; ++i) text += "zorped and ";
  EXPECT_LE(readingOf(text + "killed two men.").accounts.size(), 1U);
}

TEST(Readings, OfALongTextAreLinearEnough) {
  std::string text;
  for (int i = 0; i < 2000; ++i) text += "Troops raided a house in Atmeh on Monday, killing two men, residents said. ";
  EXPECT_FALSE(readingOf(text).accounts.empty());
}

TEST(Reading, TellsEachIncidentOfARoundUpApart) {
  const Reading r = readingOf(
      "Four people were killed and nine wounded in shootings across Ferrin since Friday.\n\nAbout 9 p.m. on Friday, a baker was "
      "shot and killed in the Mill neighborhood.\n\nAbout 3 a.m. on Saturday, two clerks were wounded in the Harbor "
      "neighborhood.");
  EXPECT_EQ(r.accounts.size(), 2U) << "and none of the sum";
}

TEST(Reading, GoesOnInParagraphsOfOneIncident) {
  const Reading r = readingOf(
      "A shooting in Ferrin left four people wounded.\n\nAbout 9 p.m. on Friday, a baker was shot in the leg.\n\nAbout 9:30 p.m., "
      "two clerks were taken to a hospital.");
  EXPECT_EQ(r.accounts.size(), 1U);
}

TEST(Reading, TurnsToAnotherIncident) {
  EXPECT_EQ(readingOf("A bomb killed a clerk on Monday. Meanwhile, two guards were shot near the bridge.").accounts.size(), 2U);
  EXPECT_EQ(readingOf("A bomb killed a clerk on Monday. Meanwhile, the attack was condemned.").accounts.size(), 1U);
}

}  // namespace
}  // namespace collate
