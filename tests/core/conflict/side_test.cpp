// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/side.h"

#include <gtest/gtest.h>

#include "tests/core/conflict/support.h"

namespace collate::test {
namespace {

// The side of the first account, and what it shows.
struct Shown {
  std::string value;
  Stance stance{};
  std::size_t claims = 0;
};
Shown shownOn(Attribute attribute, const CaseBuilder& c) {
  const std::vector<AccountFacts> facts = factsOf(c.sources, c.readings);
  const AccountFacts* one[] = {&facts.front()};
  const Side side = sidesOn(attribute, one).front();
  return {valueWords(attribute, side), side.stance, side.claims.size()};
}

CaseBuilder account() {
  CaseBuilder c;
  c.source("Plain Record").account();
  return c;
}

TEST(Sides, ShowTheFinestClaimFirst) {
  EXPECT_EQ(
      shownOn(Attribute::Place, account().place(governorate("Idlib"), "Idlib").place(town("Sarmada", "Idlib", 36, 36), "Sarmada"))
          .value,
      "Sarmada");
  EXPECT_EQ(shownOn(Attribute::Time, account().time("early hours", 0, 360).time("02:30", 150, 150)).value, "02:30");
  EXPECT_EQ(shownOn(Attribute::Killed, account().count(Attribute::Killed, 2, {}).count(Attribute::Killed, 3)).value, "3");
  EXPECT_EQ(shownOn(Attribute::Killed, account().count(Attribute::Killed, 1).count(Attribute::Killed, 8)).value, "8");
  EXPECT_EQ(
      shownOn(Attribute::Target, account().words(Attribute::Target, "an Iraqi national").words(Attribute::Target, "Omar Haddad"))
          .value,
      "Omar Haddad");
}

TEST(Sides, PutCorrectionsAndDenialsLast) {
  CaseBuilder c = account();
  c.count(Attribute::Killed, 5).modality(Modality::Corrected).count(Attribute::Killed, 3);
  EXPECT_EQ(shownOn(Attribute::Killed, c).value, "3");
  CaseBuilder d = account();
  d.count(Attribute::Killed, 9).modality(Modality::Denied).count(Attribute::Killed, 3);
  EXPECT_EQ(shownOn(Attribute::Killed, d).value, "3");
  EXPECT_EQ(shownOn(Attribute::Killed, d).stance, Stance::Says);
  EXPECT_EQ(shownOn(Attribute::Killed, d).claims, 2U) << "the cell holds all";
}

TEST(Sides, StatedComesBeforeHedged) {
  CaseBuilder c = account();
  c.words(Attribute::Means, "rifle").modality(Modality::Hedged).words(Attribute::Means, "pistol");
  EXPECT_EQ(shownOn(Attribute::Means, c).value, "pistol");
}

TEST(Sides, WhatTheAnalystTouchedLeads) {
  CaseBuilder c = account();
  c.count(Attribute::Killed, 8).count(Attribute::Killed, 3);
  c.readings[0].accounts.edit()[0].claims[1].review = Review::Corrected;
  EXPECT_EQ(shownOn(Attribute::Killed, c).value, "3");
  c.readings[0].accounts.edit()[0].claims[1].review = Review::Rejected;
  EXPECT_EQ(shownOn(Attribute::Killed, c).value, "8");
}

TEST(Sides, AreSilentWithoutClaims) {
  const Shown shown = shownOn(Attribute::Killed, account());
  EXPECT_EQ(shown.stance, Stance::Silent);
  EXPECT_TRUE(shown.value.empty());
}

TEST(ValueWords, NameThoseCounted) {
  EXPECT_EQ(shownOn(Attribute::Detained, account().count(Attribute::Detained, 1).persons({"Omar Haddad"})).value,
            "1, Omar Haddad");
  EXPECT_EQ(shownOn(Attribute::Detained, account().count(Attribute::Detained, 2, {}).persons({"his wives"})).value,
            "at least 2, his wives");
  EXPECT_EQ(shownOn(Attribute::Detained, account().count(Attribute::Detained, 5).persons({"five people"})).value, "5")
      << "says no more than 5";
  EXPECT_EQ(shownOn(Attribute::Killed, account().count(Attribute::Killed, 3).persons({"A B", "C D", "E F"})).value, "3")
      << "too many to name";
}

TEST(ValueWords, LeaveOutWhoIsSaidNotToHaveDoneIt) {
  CaseBuilder c = account();
  c.words(Attribute::Actor, "Northern Front").words(Attribute::Actor, "army").modality(Modality::Denied);
  EXPECT_EQ(shownOn(Attribute::Actor, c).value, "Northern Front");
  CaseBuilder denied = account();
  denied.words(Attribute::Actor, "army").modality(Modality::Denied);
  EXPECT_EQ(shownOn(Attribute::Actor, denied).value, "army");
  EXPECT_EQ(shownOn(Attribute::Actor, denied).stance, Stance::Denies);
}

TEST(ValueWords, AddAliasesAndFurtherNames) {
  EXPECT_EQ(
      shownOn(Attribute::Target, account().words(Attribute::Target, "Omar Haddad").words(Attribute::Alias, "Abu Layth")).value,
      "Omar Haddad (Abu Layth)");
  EXPECT_EQ(
      shownOn(Attribute::Target, account().words(Attribute::Target, "Omar Haddad").words(Attribute::Target, "Yasin Rahmoun"))
          .value,
      "Omar Haddad, Yasin Rahmoun");
  EXPECT_EQ(
      shownOn(Attribute::Target, account().words(Attribute::Target, "Omar Haddad").words(Attribute::Target, "a leader")).value,
      "Omar Haddad");
  EXPECT_EQ(
      shownOn(Attribute::Household, account().words(Attribute::Household, "wife, mother").words(Attribute::Household, "mother"))
          .value,
      "wife, mother")
      << "restated in part";
}

TEST(ValueWords, OfSeveralTargetsTheVictimLeads) {
  CaseBuilder c = account();
  c.words(Attribute::Target, "Abu Layth al-Qasimi al-Shami")
      .words(Attribute::Target, "Omar Haddad")
      .count(Attribute::Killed, 1)
      .persons({"Omar Haddad"});
  EXPECT_EQ(shownOn(Attribute::Target, c).value, "Omar Haddad, Abu Layth al-Qasimi al-Shami");
}

TEST(ValueWords, PreferRunningTextToADateline) {
  const PlaceValue sarmada = town("Sarmada", "Idlib", 36, 36);
  EXPECT_EQ(shownOn(Attribute::Place, account().place(sarmada, "SARMADA").place(sarmada, "Sarmada")).value, "Sarmada");
}

TEST(ValueWords, AreMadeWhereAClaimHoldsNoText) {
  Claim c;
  c.value.detail = CountRange{3, std::nullopt};
  EXPECT_EQ(valueWords(c), "at least 3");
  c.value.detail = TimeValue{150, 150, {}};
  EXPECT_EQ(valueWords(c), "02:30");
  c.value.detail = dateValue("2025-08-20");
  EXPECT_EQ(valueWords(c), "20 August 2025");
  c.value.detail = EventType::DroneStrike;
  EXPECT_EQ(valueWords(c), "drone strike");
}

TEST(Sides, CasualtiesAreShownAsSuch) {
  CaseBuilder c;
  c.source("Bay Dispatch").text("The blast caused eight casualties.").account().count(Attribute::Killed, 8);
  c.readings[0].accounts.edit()[0].claims[0].span = {10, 33};
  EXPECT_EQ(shownOn(Attribute::Killed, c).value, "8 casualties");
  c.readings[0].accounts.edit()[0].claims[0].span = {0, 9};
  EXPECT_EQ(shownOn(Attribute::Killed, c).value, "8");
}

TEST(AccountLabels, FallBackFromOutletToNumber) {
  CaseBuilder c = account();
  const auto label = [&] { return accountLabel(factsOf(c.sources, c.readings).front()); };
  EXPECT_EQ(label(), "Plain Record");
  c.sources[0].outlet.clear();
  c.sources[0].agency = "Levant Wire";
  EXPECT_EQ(label(), "Levant Wire");
  c.sources[0].agency.clear();
  c.sources[0].title = "A night in Sarmada";
  EXPECT_EQ(label(), "Source 1") << "a headline is no speaker";
}

TEST(PublishedBefore, NeedsToKnowBothTimes) {
  const auto before = [](const char* a, const char* b) {
    CaseBuilder c;
    c.source("Plain Record", a).account().source("Bay Dispatch", b).account();
    AccountFacts first, second;
    first.source = &c.sources[0];
    second.source = &c.sources[1];
    return publishedBefore(Side{&first, {}, {}}, Side{&second, {}, {}});
  };
  EXPECT_TRUE(before("2025-08-20", "2025-08-21"));
  EXPECT_FALSE(before("2025-08-21", "2025-08-20"));
  EXPECT_TRUE(before("2025-08-20T08:00", "2025-08-20T09:00"));
  EXPECT_FALSE(before("2025-08-20", "2025-08-20T09:00"));
  EXPECT_FALSE(before("", "2025-08-20"));
}

}  // namespace
}  // namespace collate::test
