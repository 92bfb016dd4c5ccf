// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/grouping.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <format>
#include <random>
#include <set>

#include "core/conflict/between.h"
#include "core/conflict/blocking.h"
#include "core/conflict/evidence.h"
#include "tests/core/conflict/support.h"

namespace collate::test {
namespace {

const PlaceValue kSarmada = town("Sarmada", "Idlib", 36.18, 36.72);
const PlaceValue kBinnish = town("Binnish", "Idlib", 35.95, 36.71);
const PlaceValue kManbij = town("Manbij", "Aleppo", 36.53, 37.95);
const PlaceValue kIdlib = governorate("Idlib", 35.9, 36.6);
const PlaceValue kAleppo = governorate("Aleppo", 36.3, 37.5);

std::size_t incidentsOf(const CaseBuilder& c) { return c.collate().size(); }

CaseBuilder& raid(CaseBuilder& c, const char* outlet, const char* date, const PlaceValue& place,
                  EventType type = EventType::Raid) {
  c.source(outlet).account(type);
  if (*date) c.date(date);
  return c.place(place);
}

TEST(Grouping, BringsOneDayAndTownTogether) {
  CaseBuilder c;
  raid(c, "Plain Record", "2025-08-20", kSarmada);
  raid(c, "Bay Dispatch", "2025-08-20", kSarmada);
  EXPECT_EQ(incidentsOf(c), 1U);
}

TEST(Grouping, KeepsTwoRaidsOnOneTownInOneWeekApart) {
  CaseBuilder c;
  raid(c, "Plain Record", "2025-08-20", kSarmada);
  raid(c, "Bay Dispatch", "2025-08-23", kSarmada);
  EXPECT_EQ(incidentsOf(c), 2U);
}

TEST(Grouping, KeepsTwoTownsOnOneDayApart) {
  CaseBuilder c;
  raid(c, "Plain Record", "2025-08-20", kSarmada);
  raid(c, "Bay Dispatch", "2025-08-20", kBinnish);
  EXPECT_EQ(incidentsOf(c), 2U);
}

TEST(Grouping, BringsTownAndItsProvinceTogether) {
  CaseBuilder c;
  raid(c, "Plain Record", "2025-08-20", kSarmada);
  raid(c, "Bay Dispatch", "2025-08-20", kIdlib);
  EXPECT_EQ(incidentsOf(c), 1U);
}

TEST(Grouping, KeepsAnotherProvinceApart) {
  CaseBuilder c;
  raid(c, "Plain Record", "2025-08-20", kSarmada);
  raid(c, "Bay Dispatch", "2025-08-20", kAleppo);
  EXPECT_EQ(incidentsOf(c), 2U);
}

TEST(Grouping, BringsARaidAndAStrikeTogetherByTheName) {
  CaseBuilder c;
  raid(c, "Plain Record", "2025-07", kAleppo, EventType::AirStrike)
      .words(Attribute::Target, "Yasin Mahmoud Rahmoun")
      .count(Attribute::Killed, 2);
  raid(c, "Bay Dispatch", "2025-07-12", kManbij).words(Attribute::Target, "Yaseen Mahmud Rahmun").count(Attribute::Killed, 2);
  EXPECT_EQ(incidentsOf(c), 1U);
}

TEST(Grouping, KeepsDifferentTargetsApart) {
  CaseBuilder c;
  raid(c, "Plain Record", "2025-08-20", kSarmada).words(Attribute::Target, "Yasin Rahmoun").count(Attribute::Killed, 1);
  raid(c, "Bay Dispatch", "2025-08-20", kSarmada).words(Attribute::Target, "Omar Haddad").count(Attribute::Killed, 1);
  EXPECT_EQ(incidentsOf(c), 2U);
}

TEST(Grouping, LetsReportsNameDifferentVictimsOfMany) {
  CaseBuilder c;
  raid(c, "Plain Record", "2025-08-20", kSarmada, EventType::Bombing)
      .words(Attribute::Target, "Yasin Rahmoun")
      .count(Attribute::Killed, 20);
  raid(c, "Bay Dispatch", "2025-08-20", kSarmada, EventType::Bombing)
      .words(Attribute::Target, "Omar Haddad")
      .count(Attribute::Killed, 20);
  EXPECT_EQ(incidentsOf(c), 1U);
}

TEST(Grouping, AMonthAndATownAreNotEnough) {
  CaseBuilder c;
  raid(c, "Plain Record", "2025-08", kSarmada);
  raid(c, "Bay Dispatch", "2025-08-20", kSarmada);
  EXPECT_EQ(incidentsOf(c), 2U);
}

PlaceValue hamlet(const char* name) {
  PlaceValue p;
  p.name = name;
  p.country = "SY";
  return p;
}

TEST(Grouping, AHamletThatNoGazetteerKnowsTellsMore) {
  CaseBuilder c;
  raid(c, "Plain Record", "XXXX-WXX-3", hamlet("Qurqush Darro"));  // a Wednesday, as 20 August 2025
  raid(c, "Bay Dispatch", "2025-08-20", hamlet("Qurqushdaro"));
  EXPECT_EQ(incidentsOf(c), 1U);
}

TEST(Grouping, ADaysSlipDoesNotSplitAHamletsEvent) {
  const auto joined = [](const char* day) {
    CaseBuilder c;
    raid(c, "Bay Dispatch", "2025-08-20", hamlet("Qurqush Darro"));
    raid(c, "Harbor Brief", day, hamlet("Qurqush Daro"));
    return incidentsOf(c) == 1;
  };
  EXPECT_TRUE(joined("2025-08-21"));
  EXPECT_FALSE(joined("2025-08-23"));
}

TEST(Grouping, GunmenMayBeAnybody) {
  const auto joined = [](const char* a, const char* b) {
    CaseBuilder c;
    c.source("Plain Record").account().date("2025-08-20").place(governorate("Idlib")).words(Attribute::Actor, a);
    c.source("Bay Dispatch").account().date("2025-08-20").place(governorate("Idlib")).words(Attribute::Actor, b);
    return incidentsOf(c) == 1;
  };
  EXPECT_TRUE(joined("unknown gunmen", "coalition"));
  EXPECT_TRUE(joined("Turkish army", "the army"));
  EXPECT_FALSE(joined("Turkish army", "coalition"));
}

TEST(Grouping, TakesTheYearFromTheOtherAccount) {
  CaseBuilder c;
  raid(c, "Plain Record", "XXXX-08-20", kSarmada);
  raid(c, "Bay Dispatch", "2025-08-20", kSarmada);
  const std::vector<Incident> incidents = c.collate();
  ASSERT_EQ(incidents.size(), 1U);
  EXPECT_EQ(isoDay(*incidents[0].date->from), "2025-08-20");
  EXPECT_EQ(incidents[0].comparison(Attribute::Date)->standing, Standing::Agreement);
}

TEST(Grouping, PlacesAnUndatedAccountByTheName) {
  CaseBuilder c;
  raid(c, "Plain Record", "", country("Syria", "SY")).words(Attribute::Target, "Yasin Mahmoud Rahmoun");
  raid(c, "Bay Dispatch", "2025-08-20", kSarmada).words(Attribute::Target, "Yasin Mahmoud Rahmoun");
  EXPECT_EQ(incidentsOf(c), 1U);
}

TEST(Grouping, LeavesAnUndatedAccountAloneOtherwise) {
  CaseBuilder c;
  raid(c, "Plain Record", "", kSarmada);
  raid(c, "Bay Dispatch", "2025-08-20", kSarmada);
  EXPECT_EQ(incidentsOf(c), 2U);
}

TEST(Grouping, NeverJoinsTwoAccountsOfOneSource) {
  CaseBuilder c;
  raid(c, "Plain Record", "2025-08-20", kSarmada);
  c.account().date("2025-08-20").place(kSarmada).words(Attribute::Target, "Omar Haddad");
  EXPECT_EQ(incidentsOf(c), 2U);
  // Nor through a third account that is like both.
  raid(c, "Bay Dispatch", "2025-08-20", kSarmada);
  EXPECT_EQ(incidentsOf(c), 2U);
}

TEST(Grouping, ADayAndATollWithoutAPlaceAreChance) {
  CaseBuilder c;
  c.source("Plain Record").account().date("2025-08-20").count(Attribute::Killed, 6);
  raid(c, "Bay Dispatch", "2025-08-20", kSarmada).count(Attribute::Killed, 6);
  EXPECT_EQ(incidentsOf(c), 2U);
}

TEST(Grouping, ADayAndARareTollAreNone) {
  CaseBuilder c;
  c.source("Plain Record").account().date("2025-08-20").count(Attribute::Killed, 3).count(Attribute::Wounded, 11);
  raid(c, "Bay Dispatch", "2025-08-20", kSarmada).count(Attribute::Killed, 3).count(Attribute::Wounded, 11);
  EXPECT_EQ(incidentsOf(c), 1U);
  raid(c, "Harbor Brief", "2025-08-21", kManbij).count(Attribute::Killed, 3).count(Attribute::Wounded, 11);
  EXPECT_EQ(incidentsOf(c), 2U) << "another day";
}

TEST(Grouping, OneSlippedDayDoesNotSplitAName) {
  CaseBuilder c;
  raid(c, "Plain Record", "2025-08-20", kSarmada).words(Attribute::Target, "Yasin Mahmoud Rahmoun").count(Attribute::Killed, 1);
  raid(c, "Bay Dispatch", "2025-08-21", kSarmada).words(Attribute::Target, "Yasin Mahmoud Rahmoun").count(Attribute::Killed, 1);
  const std::vector<Incident> incidents = c.collate();
  ASSERT_EQ(incidents.size(), 1U);
  EXPECT_EQ(incidents[0].comparison(Attribute::Date)->kind, DisagreementKind::Contradiction);
}

double scoreWithAges(const std::vector<int>& a, const std::vector<int>& b) {
  CaseBuilder c;
  for (const auto* ages : {&a, &b}) {
    c.source(std::format("Outlet {}", c.sources.size())).account().date("2025-08-20");
    for (const int age : *ages) c.count(Attribute::Age, age);
  }
  const std::vector<AccountFacts> facts = factsOf(c.sources, c.readings);
  return weigh(facts[0], facts[1]).score;
}

TEST(Grouping, TheMoreAgesTwoAccountsShareTheMoreItWeighs) {
  const double unknown = scoreWithAges({}, {3});
  EXPECT_LT(scoreWithAges({3}, {7}), unknown);
  EXPECT_LT(scoreWithAges({3, 41}, {7, 40}), unknown);
  EXPECT_GT(scoreWithAges({3, 41}, {3}), unknown) << "one tells of the man, too";
  EXPECT_GT(scoreWithAges({3, 26}, {26, 3}), scoreWithAges({3}, {3}));
  EXPECT_GT(scoreWithAges({3, 26, 39}, {39, 26, 3}), scoreWithAges({3, 26}, {26, 3}));
  EXPECT_EQ(scoreWithAges({3, 3}, {3}), scoreWithAges({3}, {3}));
}

TEST(Grouping, OtherNumbersOfThoseDetainedSpeakNotAgainst) {
  const auto score = [](std::optional<int> first, std::optional<int> second) {
    CaseBuilder c;
    for (const std::optional<int>& n : {first, second}) {
      c.source(std::format("Outlet {}", c.sources.size())).account().date("2025-08-20");
      if (n) c.count(Attribute::Detained, *n);
    }
    const std::vector<AccountFacts> facts = factsOf(c.sources, c.readings);
    return weigh(facts[0], facts[1]).score;
  };
  EXPECT_DOUBLE_EQ(score(3, 4), score(std::nullopt, 4));
  EXPECT_GT(score(4, 4), score(3, 4));
}

TEST(Grouping, MissingIsNotConflicting) {
  CaseBuilder full, bare;
  for (CaseBuilder* c : {&full, &bare}) {
    raid(*c, "Plain Record", "2025-08-20", kSarmada);
    raid(*c, "Bay Dispatch", "2025-08-20", kSarmada);
  }
  full.words(Attribute::Actor, "Border Guard").count(Attribute::Wounded, 3).words(Attribute::Means, "rifle");
  const auto score = [](const CaseBuilder& c) {
    const std::vector<AccountFacts> f = factsOf(c.sources, c.readings);
    return weigh(f[0], f[1]).score;
  };
  EXPECT_DOUBLE_EQ(score(full), score(bare));
}

// ---- properties, over random cases

CaseBuilder randomCase(unsigned seed) {
  std::mt19937 random(seed);
  const auto one = [&](auto... options) {
    const std::array all{options...};
    return all[random() % all.size()];
  };
  CaseBuilder c;
  for (int s = 0; s < 14; ++s) {
    c.source("Outlet " + std::to_string(s), one("2025-08-20", "2025-08-21", ""));
    for (unsigned a = 0; a <= random() % 2; ++a) {
      c.account(one(EventType::Raid, EventType::AirStrike, EventType::DroneStrike));
      if (random() % 4) c.date(one("2025-08-20", "2025-08-21", "2025-08", "XXXX-08-20", "XXXX-08"));
      if (random() % 4) c.place(*one(&kSarmada, &kBinnish, &kIdlib, &kManbij));
      if (random() % 2)
        c.words(Attribute::Target, one("Yasin Mahmoud Rahmoun", "Yaseen Rahmun", "Omar Haddad", "an Iraqi national"));
      if (random() % 2) c.count(Attribute::Killed, static_cast<int>(random() % 3));
    }
  }
  return c;
}

// The groups of a case as sets of outlets and anchors, whatever the order.
std::set<std::set<std::string>> groupsOf(const CaseBuilder& c) {
  std::set<std::set<std::string>> out;
  for (const Incident& i : c.collate()) {
    std::set<std::string> members;
    for (const AccountRef& a : i.accounts) members.insert(c.sources[a.source].outlet + "/" + std::to_string(a.account));
    out.insert(members);
  }
  return out;
}

TEST(GroupingProperty, DoesNotDependOnTheOrderOfSources) {
  std::mt19937 random(7);
  for (unsigned seed = 0; seed < 60; ++seed) {
    const CaseBuilder c = randomCase(seed);
    CaseBuilder shuffled;
    std::vector<std::size_t> order(c.sources.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::shuffle(order, random);
    for (const std::size_t i : order) {
      shuffled.sources.push_back(c.sources[i]);
      shuffled.readings.push_back(c.readings[i]);
    }
    EXPECT_EQ(groupsOf(c), groupsOf(shuffled)) << "seed " << seed;
    const std::vector<Incident> a = c.collate(), b = shuffled.collate();
    ASSERT_EQ(a.size(), b.size());
    for (std::size_t i = 0; i < a.size(); ++i) {
      EXPECT_EQ(a[i].key, b[i].key);
      EXPECT_EQ(a[i].title, b[i].title);
      EXPECT_EQ(a[i].why, b[i].why);
      EXPECT_EQ(a[i].perhaps, b[i].perhaps);
      EXPECT_EQ(a[i].id, b[i].id);
    }
  }
}

TEST(GroupingProperty, EveryAccountIsInExactlyOneGroup) {
  for (unsigned seed = 100; seed < 130; ++seed) {
    const CaseBuilder c = randomCase(seed);
    const std::vector<AccountFacts> facts = factsOf(c.sources, c.readings);
    std::vector<int> seen(facts.size());
    for (const AccountGroup& g : groupAccounts(facts).groups)
      for (const std::size_t i : g) ++seen[i];
    EXPECT_TRUE(std::ranges::all_of(seen, [](int n) { return n == 1; }));
  }
}

TEST(GroupingProperty, DecisionsHoldAgainstAllEvidence) {
  for (unsigned seed = 400; seed < 430; ++seed) {
    const CaseBuilder c = randomCase(seed);
    const std::vector<AccountFacts> facts = factsOf(c.sources, c.readings);
    if (facts.size() < 4) continue;
    const std::size_t last = facts.size() - 1;
    const std::vector<GroupingDecision> decisions = {{0, last, true}, {1, 2, false}};
    std::vector<std::size_t> group(facts.size());
    const std::vector<AccountGroup> groups = groupAccounts(facts, decisions).groups;
    for (std::size_t g = 0; g < groups.size(); ++g)
      for (const std::size_t i : groups[g]) group[i] = g;
    EXPECT_EQ(group[0], group[last]) << "seed " << seed;
    EXPECT_NE(group[1], group[2]) << "seed " << seed;
  }
}

TEST(PerhapsOne, AMonthAndATownAreForTheAnalyst) {
  CaseBuilder c;
  raid(c, "Plain Record", "2025-08", kSarmada);
  raid(c, "Bay Dispatch", "2025-08-20", kSarmada);
  const std::vector<Incident> incidents = c.collate();
  ASSERT_EQ(incidents.size(), 2U);
  ASSERT_EQ(incidents[0].perhaps.size(), 1U);
  EXPECT_EQ(incidents[0].perhaps[0].key, incidents[1].key);
  EXPECT_EQ(incidents[1].perhaps[0].key, incidents[0].key);
  EXPECT_EQ(incidents[0].perhaps[0].why, incidents[1].perhaps[0].why);
  EXPECT_EQ(
      incidents[0].perhaps[0].why,
      std::vector<std::string>({"For: dates that fit together (20 August 2025 and August 2025).", "For: same place (Sarmada)."}));
}

TEST(WhyBetween, SaysForAnyTwoWhatSpeaksForThemAndAgainst) {
  CaseBuilder c;
  raid(c, "Plain Record", "2025-08-20", kSarmada);
  raid(c, "Bay Dispatch", "2025-08-20", kSarmada);
  raid(c, "Harbor Brief", "2025-05-02", kManbij);
  raid(c, "Orontes Post", "", kSarmada);
  const auto why = [&](std::size_t a, std::size_t b) {
    const AccountRef one{a, 0}, other{b, 0};
    return whyBetween(c.sources, c.readings, {&one, 1}, {&other, 1});
  };
  EXPECT_THAT(why(0, 1), ::testing::Contains("For: same date (20 August 2025)."));
  EXPECT_THAT(why(0, 2), ::testing::Contains(::testing::StartsWith("Against: ")));
  EXPECT_THAT(why(0, 2), ::testing::Not(::testing::Contains(::testing::StartsWith("For: same"))));
  EXPECT_THAT(why(0, 3), ::testing::Contains("Open: Orontes Post gives no date."));
  EXPECT_EQ(why(0, 1), why(1, 0));
  EXPECT_TRUE(whyBetween(c.sources, c.readings, {}, {}).empty());
}

TEST(PerhapsOne, SaysWhatPartsTheRestOfAGroup) {
  CaseBuilder c;  // the second fits either of the others; the third was told of another day
  raid(c, "Plain Record", "2025-08-20", kSarmada).words(Attribute::Target, "Yasin Rahmoun").count(Attribute::Killed, 1);
  raid(c, "Bay Dispatch", "2025-08-20", kSarmada).count(Attribute::Killed, 1);
  raid(c, "Harbor Brief", "2025-08-20", kSarmada).words(Attribute::Target, "Omar Haddad").count(Attribute::Killed, 1);
  const std::vector<Incident> incidents = c.collate();
  ASSERT_EQ(incidents.size(), 2U);
  ASSERT_EQ(incidents[0].perhaps.size(), 1U);
  EXPECT_THAT(incidents[0].perhaps[0].why, ::testing::Contains(::testing::StartsWith("Against: another target")));
}

TEST(PerhapsOne, IsNotWhatSpeaksClearlyAgainstNorWhatOneReportTellsAsTwo) {
  CaseBuilder days;
  raid(days, "Plain Record", "2025-08-20", kSarmada);
  raid(days, "Bay Dispatch", "2025-08-23", kSarmada);
  CaseBuilder provinces;
  raid(provinces, "Plain Record", "2025-08-20", kSarmada);
  raid(provinces, "Bay Dispatch", "2025-08-20", kAleppo);
  CaseBuilder twice;
  raid(twice, "Plain Record", "2025-08", kSarmada);
  twice.account(EventType::Raid).date("2025-08-20").place(kSarmada);
  CaseBuilder chance;
  raid(chance, "Plain Record", "2025-08", kIdlib);
  raid(chance, "Bay Dispatch", "2025-08-20", kIdlib);
  for (const CaseBuilder* c : {&days, &provinces, &twice, &chance})
    for (const Incident& i : c->collate()) EXPECT_TRUE(i.perhaps.empty());
}

TEST(PerhapsOne, NamesNoMoreThanAFew) {
  CaseBuilder c;
  raid(c, "Plain Record", "2025-08", kSarmada);
  for (int day = 10; day < 20; ++day)
    raid(c, std::format("Outlet {}", day).c_str(), std::format("2025-08-{}", day).c_str(), kSarmada);
  std::size_t most = 0;
  for (const Incident& i : c.collate()) most = std::max(most, i.perhaps.size());
  EXPECT_EQ(most, static_cast<std::size_t>(kMostPerhaps));
}

TEST(PerhapsOneProperty, IsMutualAndGoneWhenDecided) {
  int found = 0;
  for (unsigned seed = 500; seed < 560; ++seed) {
    const CaseBuilder c = randomCase(seed);
    const std::vector<AccountFacts> facts = factsOf(c.sources, c.readings);
    const Grouping before = groupAccounts(facts);
    std::vector<GroupingDecision> apart;
    for (const PerhapsOne& p : before.perhaps) {
      ++found;
      EXPECT_LT(p.group, p.other);
      EXPECT_TRUE(std::ranges::contains(before.groups[p.group], p.closest.first));
      EXPECT_TRUE(std::ranges::contains(before.groups[p.other], p.closest.second));
      EXPECT_TRUE(std::ranges::contains(before.groups[p.group], p.farthest.first));
      EXPECT_TRUE(std::ranges::contains(before.groups[p.other], p.farthest.second));
      const auto [a, b] = std::minmax(p.closest.first, p.closest.second);
      apart.push_back({a, b, false});
    }
    const Grouping after = groupAccounts(facts, apart);
    EXPECT_EQ(after.groups, before.groups) << "seed " << seed;
    for (const PerhapsOne& p : after.perhaps)
      for (const GroupingDecision& d : apart)
        EXPECT_FALSE(std::ranges::contains(after.groups[p.group], d.a) && std::ranges::contains(after.groups[p.other], d.b));
    for (const Incident& i : c.collate())
      for (const Neighbor& n : i.perhaps) EXPECT_NE(n.key, i.key);
  }
  EXPECT_GT(found, 10);
}

// The fast way, over blocks, and the slow, over all pairs, find the same: a pair that belongs together is a candidate.
TEST(GroupingProperty, BlockingLosesNoPairThatBelongsTogether) {
  for (unsigned seed = 200; seed < 260; ++seed) {
    const CaseBuilder c = randomCase(seed);
    const std::vector<AccountFacts> facts = factsOf(c.sources, c.readings);
    const auto candidates = candidatePairs(facts);
    for (std::uint32_t i = 0; i < facts.size(); ++i) {
      for (std::uint32_t j = i + 1; j < facts.size(); ++j) {
        if (!weigh(facts[i], facts[j]).together()) continue;
        EXPECT_TRUE(std::ranges::binary_search(candidates, std::pair(i, j))) << "seed " << seed << ": " << i << ", " << j;
      }
    }
  }
}

TEST(EvidenceProperty, IsSymmetric) {
  for (unsigned seed = 300; seed < 330; ++seed) {
    const CaseBuilder c = randomCase(seed);
    const std::vector<AccountFacts> facts = factsOf(c.sources, c.readings);
    for (const AccountFacts& a : facts) {
      for (const AccountFacts& b : facts) {
        EXPECT_DOUBLE_EQ(weigh(a, b).score, weigh(b, a).score);
        EXPECT_EQ(weigh(a, b).apart, weigh(b, a).apart);
      }
    }
  }
}

}  // namespace
}  // namespace collate::test
