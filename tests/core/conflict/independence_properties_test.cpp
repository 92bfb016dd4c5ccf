// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of originators and copies whatever a case holds and in whatever order it was taken in.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <format>
#include <map>
#include <random>

#include "core/conflict/copies.h"
#include "core/conflict/independence.h"
#include "tests/core/conflict/support.h"

namespace collate::test {
namespace {

const PlaceValue kSarmada = town("Sarmada", "Idlib", 36.18, 36.72);

struct Told {
  std::vector<std::string> chain;  // from the one the report names to the first
};

CaseBuilder caseOf(const std::vector<Told>& tellings, std::size_t from = 0) {
  CaseBuilder c;
  for (std::size_t i = 0; i < tellings.size(); ++i) {
    const std::size_t k = (i + from) % tellings.size();
    c.source(std::format("Outlet {}", k), "2025-08-21").account().date("2025-08-20").place(kSarmada).count(Attribute::Killed, 1);
    std::vector<Originator> chain;
    for (const std::string& name : tellings[k].chain) chain.push_back({name, "", {}});
    c.by(std::move(chain));
  }
  return c;
}

Comparison killedOf(const CaseBuilder& c) {
  const std::vector<Incident> incidents = c.collate();
  EXPECT_EQ(incidents.size(), 1U);
  return *incidents.front().comparison(Attribute::Killed);
}

std::vector<Told> randomTellings(std::mt19937& random) {
  const char* names[] = {"Levant Wire", "Hilltop TV", "Interior Ministry", "Omar Haddad", "the Interior Ministry", "residents"};
  std::vector<Told> all(1 + random() % 6);
  for (Told& t : all)
    for (auto n = random() % 3; n > 0; --n) t.chain.push_back(names[random() % std::size(names)]);
  return all;
}

TEST(SupportProperty, IsAtLeastOneAndAtMostAWordForEveryOneWhoSpeaks) {
  std::mt19937 random(127);
  for (int round = 0; round < 300; ++round) {
    const std::vector<Told> tellings = randomTellings(random);
    const Comparison killed = killedOf(caseOf(tellings));
    EXPECT_EQ(killed.outlets, static_cast<int>(tellings.size()));
    EXPECT_GE(killed.independent, 1);
    EXPECT_LE(killed.independent, killed.outlets);
    for (const SharedOriginator& s : killed.shared) {
      EXPECT_GE(s.accounts.size(), 2U);
      EXPECT_TRUE(std::ranges::is_sorted(s.accounts));
      EXPECT_LT(s.accounts.back(), tellings.size());
      EXPECT_FALSE(s.name.empty());
    }
  }
}

// Every telling with every other: one's end stands in the other's chain.
int independentBySlowTwin(const std::vector<Told>& tellings) {
  std::vector<std::vector<std::string>> chains;
  for (std::size_t i = 0; i < tellings.size(); ++i) {
    std::vector<std::string>& chain = chains.emplace_back();
    for (const std::string& name : tellings[i].chain)
      if (!isNameless(name)) chain.push_back(originatorKey(name));
    if (chain.empty()) chain.push_back(std::format("nobody but {}", i));
  }
  std::vector<std::size_t> group(chains.size());
  for (std::size_t i = 0; i < group.size(); ++i) group[i] = i;
  for (std::size_t i = 0; i < chains.size(); ++i)
    for (std::size_t j = 0; j < chains.size(); ++j)
      if (std::ranges::contains(chains[j], chains[i].back()) && group[i] != group[j])
        std::ranges::replace(group, std::size_t{group[j]}, std::size_t{group[i]});
  std::ranges::sort(group);
  return static_cast<int>(std::ranges::unique(group).begin() - group.begin());
}

TEST(SupportProperty, IsWhatComparingAllPairsGives) {
  std::mt19937 random(151);
  for (int round = 0; round < 300; ++round) {
    const std::vector<Told> tellings = randomTellings(random);
    EXPECT_EQ(killedOf(caseOf(tellings)).independent, independentBySlowTwin(tellings)) << "round " << round;
  }
}

TEST(SupportProperty, OfThousandsOfOutletsIsFound) {
  constexpr std::size_t kOutlets = 20'000;
  CaseBuilder c;
  for (std::size_t i = 0; i < kOutlets; ++i) {
    c.source(std::format("Outlet {}", i), "2025-08-21").account().count(Attribute::Killed, 1);
    c.by({{std::format("Wire {}", i % 4000), "", {}}, {std::format("Witness {}", i % 1000), "", {}}});
  }
  const Independence independence(c.sources, c.readings);
  const std::vector<AccountFacts> facts = factsOf(c.sources, c.readings);
  std::vector<const AccountFacts*> accounts;
  for (const AccountFacts& f : facts) accounts.push_back(&f);
  const std::vector<Side> sides = sidesOn(Attribute::Killed, accounts);
  const auto start = std::chrono::steady_clock::now();
  const Support support = independence.support(sides);
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
  RecordProperty("milliseconds", std::to_string(took.count()));
  ASSERT_EQ(support.origins.size(), 1000U);
  for (const SharedOriginator& origin : support.origins) EXPECT_EQ(origin.accounts.size(), kOutlets / 1000);
}

TEST(SupportProperty, DoesNotDependOnTheOrderOfSources) {
  std::mt19937 random(131);
  for (int round = 0; round < 150; ++round) {
    const std::vector<Told> tellings = randomTellings(random);
    const int independent = killedOf(caseOf(tellings)).independent;
    for (std::size_t from = 1; from < tellings.size(); ++from)
      EXPECT_EQ(killedOf(caseOf(tellings, from)).independent, independent) << "round " << round;
  }
}

TEST(SupportProperty, OneMoreOutletOnAKnownOriginAddsNoWord) {
  std::mt19937 random(137);
  for (int round = 0; round < 150; ++round) {
    std::vector<Told> tellings = randomTellings(random);
    tellings.push_back({{"Levant Wire", "Omar Haddad"}});
    const int before = killedOf(caseOf(tellings)).independent;
    tellings.push_back({{"Coast Radio", "Omar Haddad"}});
    EXPECT_LE(killedOf(caseOf(tellings)).independent, before) << "round " << round;
  }
}

TEST(SupportProperty, OneMoreOutletOfItsOwnWordAddsOne) {
  std::mt19937 random(139);
  for (int round = 0; round < 150; ++round) {
    std::vector<Told> tellings = randomTellings(random);
    const int before = killedOf(caseOf(tellings)).independent;
    tellings.push_back({});
    EXPECT_EQ(killedOf(caseOf(tellings)).independent, before + 1) << "round " << round;
  }
}

struct KeyRow {
  const char* a;
  const char* b;
};
class OneOriginator : public testing::TestWithParam<KeyRow> {};
TEST_P(OneOriginator, Test) { EXPECT_EQ(originatorKey(GetParam().a), originatorKey(GetParam().b)); }
INSTANTIATE_TEST_SUITE_P(Rows, OneOriginator,
                         testing::Values(KeyRow{"Hilltop TV", "hilltop tv"}, KeyRow{"Hilltop TV,", "the Hilltop TV"},
                                         KeyRow{"“Levant Wire”", "Levant Wire"}, KeyRow{" Levant  Wire ", "Levant Wire"}));
class TwoOriginators : public testing::TestWithParam<KeyRow> {};
TEST_P(TwoOriginators, Test) { EXPECT_NE(originatorKey(GetParam().a), originatorKey(GetParam().b)); }
INSTANTIATE_TEST_SUITE_P(Rows, TwoOriginators,
                         testing::Values(KeyRow{"Hilltop TV", "Harbor TV"}, KeyRow{"Omar Haddad", "Yasin Haddad"},
                                         KeyRow{"Interior Ministry", "Foreign Ministry"}));

// ---- copies

std::string story(unsigned seed, int sentences) {
  std::mt19937 random(seed);
  std::string text;
  for (int i = 0; i < sentences; ++i)
    for (int w = 0; w < 14; ++w) text += std::format("w{}{}", random() % 5000, w == 13 ? ". " : " ");
  return text;
}

// Groups by whom a source is with, whatever the groups' numbers are.
std::map<std::string, std::vector<std::string>> companions(const std::vector<Source>& sources) {
  const std::vector<std::size_t> groups = copyGroups(sources);
  std::map<std::string, std::vector<std::string>> out;
  for (std::size_t i = 0; i < sources.size(); ++i)
    for (std::size_t j = 0; j < sources.size(); ++j)
      if (groups[i] == groups[j]) out[sources[i].file].push_back(sources[j].file);
  for (auto& [file, others] : out) std::ranges::sort(others);
  return out;
}

TEST(CopiesProperty, AreTheSameGroupsInAnyOrder) {
  std::vector<Source> sources(8);
  for (std::size_t i = 0; i < sources.size(); ++i) {
    sources[i].file = std::format("{}.txt", i);
    sources[i].text =
        std::format("Headline {}\n\n", i) + story(static_cast<unsigned>(i / 2), 20) + (i % 2 == 0 ? "" : story(900, 1));
  }
  const auto expected = companions(sources);
  for (std::size_t i = 0; i < sources.size(); ++i) EXPECT_EQ(expected.at(sources[i].file).size(), 2U) << "each has its copy";
  std::mt19937 random(149);
  for (int round = 0; round < 10; ++round) {
    std::ranges::shuffle(sources, random);
    EXPECT_EQ(companions(sources), expected);
  }
}

TEST(CopiesProperty, CaseMarksAndBlanksMakeNoOtherText) {
  std::vector<Source> sources(2);
  sources[0].text = story(7, 20);
  for (const char c : sources[0].text) {
    sources[1].text += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    if (c == ' ') sources[1].text += " \n";
  }
  EXPECT_EQ(copyGroups(sources)[0], copyGroups(sources)[1]);
}

TEST(CopiesProperty, OfNothingAreNone) {
  EXPECT_TRUE(copyGroups(std::vector<Source>{}).empty());
  const std::vector<Source> empty(3);
  const std::vector<std::size_t> groups = copyGroups(empty);
  EXPECT_NE(groups[0], groups[1]);
  EXPECT_NE(groups[1], groups[2]);
}

}  // namespace
}  // namespace collate::test
