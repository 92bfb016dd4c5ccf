// SPDX-License-Identifier: GPL-3.0-or-later
// A case that grows an account at a time, in any order, is grouped as it would be at once.
#include "core/conflict/growing_grouping.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <format>
#include <random>

#include "tests/core/conflict/support.h"

namespace collate::test {
namespace {

// Raids told by several outlets each, in few towns and days, so that much is nearly alike. `crowd`: of one town and month, so
// that blocks are full.
CaseBuilder randomCase(std::mt19937& random, int accounts, bool crowd) {
  CaseBuilder c;
  for (int i = 0; i < accounts; ++i) {
    const int event = static_cast<int>(random()) & 0x3f;
    const int town = crowd ? 0 : event % 7;
    const std::string day = std::format("2025-08-{:02}", 1 + event % (crowd ? 28 : 9));
    c.source(std::format("Outlet {}", i), random() % 6 == 0 ? "" : day).sources.back().sha256 = std::format("{:064x}", i);
    c.account(event % 3 == 0 ? EventType::Raid : EventType::AirStrike, random() % 4 == 0);
    if (random() % 4 != 0) c.date(random() % 5 == 0 ? "2025-08" : day);
    if (random() % 5 != 0)
      c.place(collate::test::town(std::format("Town {}", town), std::format("Province {}", town % 2), 34 + town, 36 + town));
    if (random() % 2 == 0) c.count(Attribute::Killed, event % 5);
    if (random() % 3 == 0) c.words(Attribute::Target, std::format("Yasin{} Rahmoun{}", event % 11, event % 5));
    std::string text;
    for (int w = 0; w < 30; ++w)
      text += random() % 3 == 0 ? std::format("e{}w{} ", event, random() % 12) : std::format("w{} ", random() % 300);
    c.text(text);
    if (random() % 5 == 0) c.account(EventType::Raid).date(day);
  }
  return c;
}

std::vector<std::vector<std::string>> keysOf(const Grouping& grouping, std::span<const AccountFacts> ordered) {
  std::vector<std::vector<std::string>> groups;
  for (const AccountGroup& g : grouping.groups)
    for (auto& keys = groups.emplace_back(); const std::size_t i : g) keys.push_back(ordered[i].key);
  return groups;
}

struct Grown {
  std::vector<AccountFacts> all;  // in order, weighed by the rarity of those that came first
  Grouping grouping;
};

// The first `atOnce` sources at once, the others one after the other in any order.
Grown grow(const CaseBuilder& c, std::size_t atOnce, std::mt19937& random, const std::vector<GroupingDecision>& decisions = {}) {
  std::vector<AccountFacts> first = factsOf(std::span(c.sources).first(atOnce), std::span(c.readings).first(atOnce));
  for (AccountFacts& f : first) f.words.clear();
  const WordRarity rarity = findTellingWords(first);
  GrowingGrouping growing(first, rarity);
  std::vector<std::size_t> rest;
  for (std::size_t s = atOnce; s < c.sources.size(); ++s) rest.push_back(s);
  std::ranges::shuffle(rest, random);
  for (const std::size_t s : rest) growing.add(factsOf(c.sources[s], c.readings[s], s));

  Grown out;
  for (GrowingGrouping::AccountNumber i = 0; i < growing.size(); ++i) out.all.push_back(growing.facts(i));
  std::ranges::sort(out.all, comesBefore);
  const auto numberOf = [&](std::size_t position) {
    GrowingGrouping::AccountNumber i = 0;
    while (growing.facts(i).key != out.all[position].key) ++i;
    return i;
  };
  for (const GroupingDecision& d : decisions) growing.decide(numberOf(d.a), numberOf(d.b), d.together);
  out.grouping = growing.grouping();
  for (std::size_t g = 0; g < out.grouping.groups.size(); ++g)
    for (const std::size_t i : out.grouping.groups[g])
      EXPECT_EQ(growing.groupOf(numberOf(i)).size(), out.grouping.groups[g].size());
  return out;
}

void expectAsAtOnce(const Grown& grown, const std::vector<GroupingDecision>& decisions = {}) {
  const Grouping slow = groupAccounts(grown.all, decisions);
  EXPECT_EQ(keysOf(grown.grouping, grown.all), keysOf(slow, grown.all));
  EXPECT_EQ(grown.grouping.perhaps, slow.perhaps);
}

TEST(GrowingGrouping, IsWhatGroupingAtOnceGives) {
  std::mt19937 random(3);
  for (int round = 0; round < 8; ++round) {
    const CaseBuilder c = randomCase(random, 70, false);
    const Grown grown = grow(c, std::array{0U, 30U, 50U, 69U}[static_cast<std::size_t>(round) % 4], random);
    expectAsAtOnce(grown);
    EXPECT_LT(grown.grouping.groups.size(), grown.all.size()) << "some belong together";
  }
}

TEST(GrowingGrouping, IsSoInBlocksThatAreFull) {
  std::mt19937 random(5);
  for (int round = 0; round < 2; ++round) expectAsAtOnce(grow(randomCase(random, 130, true), 100, random));
}

TEST(GrowingGrouping, KeepsToWhatWasDecided) {
  std::mt19937 random(9);
  for (int round = 0; round < 6; ++round) {
    const CaseBuilder c = randomCase(random, 60, false);
    std::vector<GroupingDecision> decisions;
    for (int d = 0; d < 6; ++d) {
      const std::size_t a = random() % 60;
      const std::size_t b = random() % 60;
      const auto same = [&](const GroupingDecision& o) { return o.a == std::min(a, b) && o.b == std::max(a, b); };
      if (a != b && std::ranges::none_of(decisions, same))
        decisions.push_back({std::min(a, b), std::max(a, b), random() % 2 == 0});
    }
    std::ranges::sort(decisions);
    expectAsAtOnce(grow(c, 40, random, decisions), decisions);
  }
}

TEST(GrowingGrouping, ALaterAccountCanBringTwoGroupsTogether) {
  const PlaceValue sarmada = town("Sarmada", "Idlib", 36.18, 36.72);
  CaseBuilder c;
  c.source("Plain Record", "2025-08-21").account().date("2025-08-20").words(Attribute::Target, "Omar Nabil Haddad");
  c.source("Bay Dispatch", "2025-08-21").account().place(sarmada).words(Attribute::Means, "helicopter");
  c.source("Harbor Brief", "2025-08-22")
      .account()
      .date("2025-08-20")
      .place(sarmada)
      .words(Attribute::Target, "Omar Nabil Haddad");
  std::mt19937 random(1);
  const Grown grown = grow(c, 1, random);
  expectAsAtOnce(grown);
  EXPECT_EQ(grown.grouping.groups.front().size(), 2U);
}

}  // namespace
}  // namespace collate::test
