// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/settled.h"

#include <gtest/gtest.h>

#include <functional>

#include "core/conflict/comparing.h"
#include "tests/core/conflict/support.h"

namespace collate::test {
namespace {

using Telling = std::function<void(CaseBuilder&)>;

const PlaceValue kSarmada = town("Sarmada", "Idlib", 36.18, 36.72);

// Settled on 1 September; what `later` tells came in the day after.
bool contradicted(Attribute attribute, const char* decided, const Telling& earlier, const Telling& later) {
  CaseBuilder c;
  c.source("Plain Record", "2025-08-21").takenIn("2025-08-22T08:00:00Z").account().date("2025-08-20");
  earlier(c.words(Attribute::Target, "Omar Nabil Haddad"));
  c.source("Bay Dispatch", "2025-08-22").takenIn("2025-09-02T08:00:00Z").account().date("2025-08-20");
  later(c.words(Attribute::Target, "Omar Nabil Haddad"));
  Assessment a;
  a.value = decided;
  a.status = Status::Settled;
  a.when = "2025-09-01T10:00:00Z";
  const std::vector<Incident> before = c.collate();
  EXPECT_EQ(before.size(), 1U);
  const Incident incident = c.collate({{before[0].key + " " + std::string(attributeName(attribute)), a}})[0];
  const Comparison* row = incident.comparison(attribute);
  if (!row) return false;
  EXPECT_TRUE(row->assessment && row->assessment->value == decided) << "never overwritten";
  EXPECT_EQ(row->stale, !row->against.empty());
  for (const std::size_t i : row->against) EXPECT_EQ(c.sources[incident.accounts.at(i).source].outlet, "Bay Dispatch");
  return row->stale;
}

Telling killed(std::optional<int> min, std::optional<int> max) {
  return [=](CaseBuilder& c) { c.count(Attribute::Killed, min, max); };
}
Telling words(Attribute attribute, const char* text) {
  return [=](CaseBuilder& c) { c.words(attribute, text); };
}
Telling event(EventType type) {
  return [=](CaseBuilder& c) { c.claim(Attribute::EventType, {std::string(eventTypeName(type)), type}); };
}

TEST(Settled, IsFlaggedWhereLaterEvidenceContradicts) {
  EXPECT_TRUE(contradicted(Attribute::Killed, "3", killed(3, 3), killed(5, 5)));
  EXPECT_TRUE(contradicted(Attribute::Killed, "3", killed(3, 3), killed(4, {})));
  EXPECT_TRUE(contradicted(Attribute::Killed, "2 to 3", killed(3, 3), killed(5, 5)));
  EXPECT_TRUE(contradicted(Attribute::Nationality, "Iraqi", words(Attribute::Nationality, "Iraqi"),
                           words(Attribute::Nationality, "French")));
  EXPECT_TRUE(contradicted(Attribute::EventType, "raid", event(EventType::Raid), event(EventType::AirStrike)));
  EXPECT_TRUE(contradicted(Attribute::Floor, "first floor", words(Attribute::Floor, "first floor"),
                           words(Attribute::Floor, "fourth floor")));
}

TEST(Settled, HoldsWhereLaterEvidenceOnlySaysItOtherwise) {
  EXPECT_FALSE(contradicted(Attribute::Killed, "3", killed(3, 3), killed(3, 3)));
  EXPECT_FALSE(contradicted(Attribute::Killed, "3", killed(3, 3), killed(2, {}))) << "at least two allows three";
  EXPECT_FALSE(contradicted(Attribute::Killed, "3, among them a child", killed(3, 3), killed(3, 3)));
  EXPECT_FALSE(
      contradicted(Attribute::Alias, "Abu Layth", words(Attribute::Alias, "Abu Layth"), words(Attribute::Alias, "Abou Leith")))
      << "a spelling";
  EXPECT_FALSE(contradicted(Attribute::Nationality, "Iraqi", words(Attribute::Nationality, "Iraqi"),
                            words(Attribute::Nationality, "an Iraqi national")));
  EXPECT_FALSE(contradicted(Attribute::EventType, "air strike", event(EventType::AirStrike), event(EventType::DroneStrike)))
      << "more closely";
  EXPECT_FALSE(contradicted(Attribute::Floor, "first floor", words(Attribute::Floor, "first floor"),
                            words(Attribute::Floor, "second floor")))
      << "another way of counting";
  EXPECT_FALSE(contradicted(Attribute::Killed, "3", killed(3, 3), [](CaseBuilder&) {})) << "silence";
}

TEST(Settled, IsHeldAgainstWhatCameInAfterwardsOnly) {
  EXPECT_FALSE(contradicted(Attribute::Killed, "5", killed(3, 3), killed(5, 5))) << "the other figure was known then";
}

TEST(Settled, InWordsOfTheAnalystsOwnIsHeldAgainstTheWords) {
  const auto place = [](const PlaceValue& p) { return [=](CaseBuilder& c) { c.place(p); }; };
  const PlaceValue dana = town("al-Dana", "Idlib", 36.21, 36.77);
  EXPECT_TRUE(contradicted(Attribute::Place, "the mill east of Sarmada", place(kSarmada), place(dana)));
  EXPECT_FALSE(contradicted(Attribute::Place, "the mill east of Sarmada", place(kSarmada), place(kSarmada)));
}

}  // namespace
}  // namespace collate::test
