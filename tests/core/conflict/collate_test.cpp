// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <format>

#include "core/conflict/blocking.h"
#include "tests/core/conflict/support.h"

namespace collate::test {
namespace {

const PlaceValue kSarmada = town("Sarmada", "Idlib", 36.18, 36.72);

CaseBuilder twoAccounts(const char* firstDay = "2025-08-20", const char* secondDay = "2025-08-21") {
  CaseBuilder c;
  c.source("Plain Record", firstDay).account().date("2025-08-20").place(kSarmada, "Sarmada").count(Attribute::Killed, 1);
  c.source("Bay Dispatch", secondDay).account().date("2025-08-20").place(kSarmada, "Sarmadah").count(Attribute::Killed, 1);
  return c;
}

TEST(Collate, OfNothingIsNothing) { EXPECT_TRUE(CaseBuilder().collate().empty()); }

TEST(Collate, AnAccountWithoutClaimsIsAnIncident) {
  CaseBuilder c;
  c.source("").account(EventType::Other);
  const std::vector<Incident> incidents = c.collate();
  ASSERT_EQ(incidents.size(), 1U);
  EXPECT_EQ(incidents[0].agreement, Agreement::OneAccount);
  EXPECT_TRUE(incidents[0].comparisons.empty());
  EXPECT_TRUE(incidents[0].why.empty());
  EXPECT_FALSE(incidents[0].title.empty());
}

TEST(Collate, AccountsComeByPublicationUndatedLast) {
  CaseBuilder c = twoAccounts("", "2025-08-21");
  const std::vector<Incident> incidents = c.collate();
  ASSERT_EQ(incidents.size(), 1U);
  EXPECT_EQ(c.sources[incidents[0].accounts[0].source].outlet, "Bay Dispatch");
  EXPECT_EQ(incidents[0].key, c.sources[1].sha256 + ":0-10");
}

TEST(Collate, IncidentsComeNewestFirstUndatedLast) {
  CaseBuilder c;
  c.source("Plain Record").account(EventType::Raid).date("2025-06").place(kSarmada);
  c.account(EventType::Raid).place(kSarmada);
  c.account(EventType::Raid).date("2025-08-20").place(kSarmada);
  const std::vector<Incident> incidents = c.collate();
  ASSERT_EQ(incidents.size(), 3U);
  EXPECT_EQ(incidents[0].date->timex, "2025-08-20");
  EXPECT_EQ(incidents[1].date->timex, "2025-06");
  EXPECT_FALSE(incidents[2].date);
}

TEST(Collate, CellsStandInTheOrderOfAccounts) {
  CaseBuilder c = twoAccounts();
  c.words(Attribute::Means, "helicopter");
  const std::vector<Incident> incidents = c.collate();
  const Comparison* means = incidents[0].comparison(Attribute::Means);
  ASSERT_TRUE(means);
  ASSERT_EQ(means->cells.size(), 2U);
  EXPECT_EQ(means->cells[0].stance, Stance::Silent);
  EXPECT_EQ(means->cells[1].stance, Stance::Says);
  EXPECT_EQ(means->cells[1].value, "helicopter");
  EXPECT_EQ(means->standing, Standing::OneAccount);
  EXPECT_FALSE(means->kind);
}

TEST(Collate, KindIsSetExactlyForDisagreements) {
  for (const Incident& i : twoAccounts().collate())
    for (const Comparison& c : i.comparisons) {
      EXPECT_EQ(c.kind.has_value(), c.standing == Standing::Disagreement);
      EXPECT_EQ(c.sentence.empty(), c.standing != Standing::Disagreement);
    }
}

TEST(Collate, AgreementIsTheGravestOfItsRows) {
  CaseBuilder c = twoAccounts();
  EXPECT_EQ(c.collate()[0].agreement, Agreement::Compatible) << "two spellings";
  c.readings[1].accounts.edit()[0].claims[1].value.text = "Sarmada";
  EXPECT_EQ(c.collate()[0].agreement, Agreement::Agree);
  c.readings[1].accounts.edit()[0].claims[2].value = {"2", CountRange::exactly(2)};
  c.sources[1].published = c.sources[0].published;
  EXPECT_EQ(c.collate()[0].agreement, Agreement::Contradiction);
}

TEST(Collate, TheGravestKindNamesTheRow) {
  CaseBuilder c = twoAccounts("2025-08-20", "2025-08-20");
  c.source("Harbor Brief", "2025-08-25").account().date("2025-08-20").place(kSarmada).count(Attribute::Killed, 3);
  EXPECT_EQ(c.collate()[0].comparison(Attribute::Killed)->kind, DisagreementKind::Evolution);
  c.source("Coast Radio", "2025-08-26").account().date("2025-08-20").place(kSarmada).count(Attribute::Killed, 2);
  EXPECT_EQ(c.collate()[0].comparison(Attribute::Killed)->kind, DisagreementKind::Contradiction);
}

TEST(Collate, TwoFiguresOfOneDayArePartOfARisingToll) {
  CaseBuilder c;
  c.source("Plain Record", "2025-08-20T10:20").account().date("2025-08-20").place(kSarmada).count(Attribute::Killed, 1);
  c.source("Bay Dispatch", "2025-08-20").account().date("2025-08-20").place(kSarmada).count(Attribute::Killed, 2);
  EXPECT_EQ(c.collate()[0].comparison(Attribute::Killed)->kind, DisagreementKind::Contradiction);
  c.source("Harbor Brief", "2025-08-22").account().date("2025-08-20").place(kSarmada).count(Attribute::Killed, 3);
  EXPECT_EQ(c.collate()[0].comparison(Attribute::Killed)->kind, DisagreementKind::Evolution);
}

TEST(Collate, AnOutletWithSeveralReportsIsOne) {
  CaseBuilder c;
  for (const char* outlet : {"Plain Record", "plain record", "Bay Dispatch"})
    c.source(outlet, "2025-08-20").account().date("2025-08-20").place(kSarmada).count(Attribute::Killed, 1);
  const std::vector<Incident> incidents = c.collate();
  ASSERT_EQ(incidents.size(), 1U);
  ASSERT_EQ(incidents[0].accounts.size(), 3U);
  EXPECT_EQ(incidents[0].comparison(Attribute::Killed)->outlets, 2);
}

TEST(Collate, ADenialIsToldApart) {
  CaseBuilder c = twoAccounts("2025-08-20", "2025-08-20");
  c.count(Attribute::Wounded, 0).modality(Modality::Denied);
  c.readings[0].accounts.edit()[0].claims.push_back(c.readings[1].accounts.edit()[0].claims.back());
  c.readings[0].accounts.edit()[0].claims.back().modality = Modality::Stated;
  c.readings[0].accounts.edit()[0].claims.back().value = {"2", CountRange::exactly(2)};
  const std::vector<Incident> incidents = c.collate();
  ASSERT_EQ(incidents.size(), 1U);
  const Comparison* wounded = incidents[0].comparison(Attribute::Wounded);
  EXPECT_EQ(wounded->kind, DisagreementKind::Contradiction);
  EXPECT_EQ(std::ranges::count(wounded->cells, Stance::Denies, &Cell::stance), 1);
  EXPECT_EQ(wounded->outlets, 2);
}

TEST(Collate, SilenceOnTheDayIsTooEarly) {
  CaseBuilder c = twoAccounts("2025-08-20", "2025-08-20");
  c.words(Attribute::OfficialResponse, "none").modality(Modality::Denied);
  c.source("Harbor Brief", "2025-09-01").account().date("2025-08-20").place(kSarmada);
  const Incident incident = c.collate()[0];
  const Comparison* response = incident.comparison(Attribute::OfficialResponse);
  ASSERT_TRUE(response);
  const auto stanceOf = [&](const char* outlet) {
    for (std::size_t i = 0; i < incident.accounts.size(); ++i)
      if (c.sources[incident.accounts[i].source].outlet == outlet) return response->cells[i].stance;
    return Stance::Says;
  };
  EXPECT_EQ(stanceOf("Plain Record"), Stance::TooEarly);
  EXPECT_EQ(stanceOf("Bay Dispatch"), Stance::Denies);
  EXPECT_EQ(stanceOf("Harbor Brief"), Stance::Silent) << "published twelve days later";
}

TEST(Collate, SaysWhyAccountsAreTogether) {
  const std::vector<std::string> why = twoAccounts().collate()[0].why;
  ASSERT_FALSE(why.empty());
  EXPECT_EQ(why.front(), "For: same date (20 August 2025).");
  EXPECT_TRUE(std::ranges::contains(why, "For: same place, spelled Sarmada and Sarmadah."));
}

TEST(Collate, SentencesNameOutletsAndValues) {
  CaseBuilder c = twoAccounts("2025-08-20", "2025-08-20");
  c.readings[1].accounts.edit()[0].claims[2].value = {"4", CountRange::exactly(4)};
  const Incident incident = c.collate()[0];
  const Comparison* killed = incident.comparison(Attribute::Killed);
  EXPECT_NE(killed->sentence.find("Plain Record gives 1"), std::string::npos) << killed->sentence;
  EXPECT_NE(killed->sentence.find("Bay Dispatch gives 4"), std::string::npos) << killed->sentence;
  EXPECT_FALSE(killed->settle.empty());
  EXPECT_TRUE(incident.comparison(Attribute::Place)->settle.empty()) << "spellings need no settling";
}

TEST(Collate, AValueThatIsASentenceBringsNoSecondStop) {
  CaseBuilder c = twoAccounts("2025-08-20", "2025-08-20");
  c.words(Attribute::Means, "rifles of the three countries.");
  c.readings[0].accounts.edit()[0].claims.push_back(c.readings[1].accounts.edit()[0].claims.back());
  c.readings[0].accounts.edit()[0].claims.back().value = {"drones of the U.S.", {}};
  const Incident incident = c.collate()[0];
  const Comparison* means = incident.comparison(Attribute::Means);
  ASSERT_TRUE(means && means->kind);
  EXPECT_NE(means->sentence.find("three countries; "), std::string::npos) << means->sentence;
  EXPECT_NE(means->sentence.find("U.S."), std::string::npos) << means->sentence;
  EXPECT_EQ(means->sentence.find(".."), std::string::npos) << means->sentence;
}

// ---- titles

TEST(Titles, NameEventAndPlace) {
  EXPECT_EQ(twoAccounts().collate()[0].title, "Raid in Sarmada");
  CaseBuilder strike;
  strike.source("Plain Record").account(EventType::DroneStrike).date("2025-08-20").place(kSarmada);
  EXPECT_EQ(strike.collate()[0].title, "Drone strike in Sarmada");
}

TEST(Titles, NameThePersonWhereOnlyTheCountryIsKnown) {
  CaseBuilder c;
  c.source("Plain Record")
      .account()
      .place(country("Syria", "SY"))
      .words(Attribute::Target, "Omar Haddad Bassam")
      .words(Attribute::Target, "Omar Haddad")
      .count(Attribute::Killed, 1);
  EXPECT_EQ(c.collate()[0].title, "Killing of Omar Haddad");
  CaseBuilder bombing;
  bombing.source("Plain Record")
      .account(EventType::Bombing)
      .place(country("Lebanon", "LB"))
      .words(Attribute::Target, "an embassy");
  EXPECT_EQ(bombing.collate()[0].title, "Bombing in Lebanon");
  CaseBuilder taken;
  taken.source("Plain Record").account(EventType::Abduction).words(Attribute::Target, "Omar Haddad");
  EXPECT_EQ(taken.collate()[0].title, "Abduction of Omar Haddad");
}

TEST(Titles, TheFinerTypeWins) {
  CaseBuilder c;
  c.source("Plain Record").account(EventType::AirStrike).date("2025-08-20").place(kSarmada);
  c.source("Bay Dispatch").account(EventType::DroneStrike).date("2025-08-20").place(kSarmada);
  EXPECT_EQ(c.collate()[0].type, EventType::DroneStrike);
}

// ---- assessments

std::map<std::string, Assessment> settled(const Incident& incident, std::string value, std::string when) {
  Assessment a;
  a.value = std::move(value);
  a.status = Status::Settled;
  a.when = std::move(when);
  return {{incident.key + " killed", a}};
}

TEST(Assessments, AreLaidOverTheirAttribute) {
  CaseBuilder c = twoAccounts();
  const auto assessments = settled(c.collate()[0], "1", "2025-09-01T10:00:00Z");
  const Incident incident = c.collate(assessments)[0];
  ASSERT_TRUE(incident.comparison(Attribute::Killed)->assessment);
  EXPECT_FALSE(incident.comparison(Attribute::Killed)->stale);
  EXPECT_FALSE(incident.comparison(Attribute::Place)->assessment);
}

TEST(Assessments, GoStaleWhenLaterClaimsDiffer) {
  CaseBuilder c = twoAccounts();
  const auto assessments = settled(c.collate()[0], "1", "2025-09-01T10:00:00Z");
  c.source("Harbor Brief", "2025-09-02")
      .takenIn("2025-09-02T09:00:00Z")
      .account()
      .date("2025-08-20")
      .place(kSarmada)
      .count(Attribute::Killed, 1);
  EXPECT_FALSE(c.collate(assessments)[0].comparison(Attribute::Killed)->stale) << "says the same";
  c.source("Coast Radio", "2025-09-03")
      .takenIn("2025-09-03T09:00:00Z")
      .account()
      .date("2025-08-20")
      .place(kSarmada)
      .count(Attribute::Killed, 2);
  EXPECT_TRUE(c.collate(assessments)[0].comparison(Attribute::Killed)->stale);
}

TEST(Assessments, FollowWhenAnEarlierReportComesInLater) {
  CaseBuilder c = twoAccounts();
  const auto assessments = settled(c.collate()[0], "1", "2025-09-01T10:00:00Z");
  c.source("Harbor Brief", "2025-08-19").account().date("2025-08-20").place(kSarmada).count(Attribute::Killed, 1);
  const Incident incident = c.collate(assessments)[0];
  EXPECT_EQ(c.sources[incident.accounts[0].source].outlet, "Harbor Brief");
  EXPECT_TRUE(incident.comparison(Attribute::Killed)->assessment);
}

// What is looked at grows as the case does, not as its square.
TEST(Collate, StaysNearLinear) {
  const auto pairs = [](int accounts) {
    CaseBuilder c;
    for (int i = 0; i < accounts; ++i) {
      const int day = i / 8 % 28 + 1;
      const PlaceValue place = town("Town " + std::to_string(i % 40), "Province " + std::to_string(i % 5), 35 + i % 40 * 0.2, 37);
      c.source("Outlet " + std::to_string(i), "2025-09-01")
          .account()
          .date(std::format("20{:02}-{:02}-{:02}", 10 + i / 2688 % 15, i / 224 % 12 + 1, day))
          .place(place);
      c.count(Attribute::Killed, i % 3).words(Attribute::Actor, "coalition");
    }
    return candidatePairs(factsOf(c.sources, c.readings)).size();
  };
  EXPECT_LT(pairs(8000), pairs(2000) * 8) << "four times the accounts; the square would be sixteen times the pairs";
}

std::string told(const std::vector<Incident>& incidents) {
  std::string all;
  for (const Incident& i : incidents) {
    all += std::format("{} {} {}:", i.id.value, i.key, i.title);
    for (const AccountRef a : i.accounts) all += std::format(" {}.{}", a.source, a.account);
    for (const std::string& why : i.why) all += "\n  " + why;
    for (const Comparison& c : i.comparisons)
      all += std::format("\n  {} {} {}/{}", attributeName(c.attribute), c.sentence, c.independent, c.outlets);
    for (const Neighbor& n : i.perhaps) all += "\n  perhaps " + n.key;
    all += '\n';
  }
  return all;
}

TEST(Collate, OneThatRemembersFindsWhatOneThatDoesNotWould) {
  CaseBuilder c = twoAccounts();
  c.source("Harbor Brief", "2025-08-22").account().date("2025-08-20").place(kSarmada, "Sarmada").count(Attribute::Killed, 2);
  c.source("Hill Courier", "2025-09-14").account().date("2025-09-13").place(kSarmada, "Sarmada").count(Attribute::Killed, 1);
  const auto key = [&](std::size_t source) { return c.sources[source].sha256 + ":0-10"; };
  std::map<std::string, bool> decided;
  Collation remembering;
  const auto expectSame = [&](const char* after) {
    EXPECT_EQ(told(remembering.collate(c.sources, c.readings, {}, decided)),
              told(Collation().collate(c.sources, c.readings, {}, decided)))
        << after;
  };
  expectSame("nothing");
  decided[key(0) + " " + key(1)] = false;
  expectSame("keeping two apart");
  EXPECT_EQ(remembering.collate(c.sources, c.readings, {}, decided).size(), 3U);
  decided[key(0) + " " + key(3)] = true;
  expectSame("joining two");
  c.readings[1].accounts.edit()[0].claims[2].value = {"7", CountRange::exactly(7)};
  expectSame("another count");
  c.sources[2].outlet = "Plain Record";
  expectSame("another outlet");
  const std::string text =
      "The same long telling of what the watchman heard and saw on the hill that night, word for word as he told it to us.";
  c.source("North Post", "2025-08-21").text(text + text + text).account().date("2025-08-20").place(kSarmada, "Sarmada");
  expectSame("another source");
  c.source("South Post", "2025-08-21").text(text + text + text).account().date("2025-08-20").place(kSarmada, "Sarmada");
  expectSame("a copy of it");
  decided.clear();
  expectSame("nothing decided any more");
}

}  // namespace
}  // namespace collate::test
