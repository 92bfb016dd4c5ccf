// SPDX-License-Identifier: GPL-3.0-or-later
// What a case says must not depend on the order in which its reports came in.
#include <algorithm>
#include <set>

#include "core/conflict/conflict.h"
#include "core/workspace/source_reader.h"
#include "tests/core/random.h"
#include "tests/core/workspace/workspace_fixture.h"

namespace collate {
namespace {

using testing_workspace::kBombing;
using testing_workspace::kCourier;
using testing_workspace::kHerald;

const std::vector<std::string> kReports = {
    kCourier,
    kHerald,
    kBombing,
    "Toll of market bomb rises\n\nPublished: 5 May 2025\n\nSeven people were killed by the bomb at a market in Idlib on 2 May 2025, "
    "a hospital said.\n",
    "Army denies Atmeh deaths\n\nPublished: 23 August 2025\n\nThe army denied that anyone was killed in the raid in Atmeh on 20 "
    "August 2025.\n",
    "Shooting in Tamanah\n\nPublished: 9 June 2025\n\nA man was shot dead in Tamanah on 8 June 2025, relatives said.\n"};

// An incident without positions: which accounts it holds, and how each attribute stands.
struct Told {
  std::set<std::string> accounts;
  std::set<std::string> comparisons;
  std::string title;
  auto operator<=>(const Told&) const = default;
};

std::set<Told> toldBy(const std::vector<Source>& sources, const std::vector<Reading>& readings) {
  std::set<Told> all;
  for (const Incident& incident : collateIncidents(sources, readings, *testing_workspace::lexicon())) {
    Told told{{}, {}, incident.title};
    for (const AccountRef& a : incident.accounts)
      told.accounts.insert(accountKey(sources[a.source].sha256, readings[a.source].accounts[a.account].anchor));
    for (const Comparison& c : incident.comparisons) {
      std::set<std::string> cells;
      for (std::size_t i = 0; i < c.cells.size(); ++i)
        cells.insert(std::format("{}:{}:{}", sources[incident.accounts[i].source].sha256, stanceName(c.cells[i].stance),
                                 c.cells[i].value));
      std::string line = std::format("{} {} {} {} ", attributeName(c.attribute), static_cast<int>(c.standing),
                                     c.kind ? kindName(*c.kind) : "none", c.independent);
      for (const std::string& cell : cells) line += cell + ' ';
      told.comparisons.insert(line);
    }
    all.insert(std::move(told));
  }
  return all;
}

class OrderTest : public ::testing::Test {
 protected:
  OrderTest() {
    for (const std::string& report : kReports) {
      Source source;
      source.text = report;
      source.sha256 = std::format("{:064}", sources.size() * 7919 + 13);
      source.published = publishedFromIso(std::format("2025-08-{:02}", 21 + sources.size() % 3));
      sources.push_back(source);
      readings.push_back(readStored(source, {*testing_workspace::lexicon()}).stored.reading);
    }
  }
  std::vector<Source> sources;
  std::vector<Reading> readings;
};

TEST_F(OrderTest, IncidentsAndComparisonsAreTheSameInAnyOrder) {
  const std::set<Told> told = toldBy(sources, readings);
  ASSERT_GE(told.size(), 3U);
  for (unsigned seed = 0; seed < 40; ++seed) {
    test::Random random(seed);
    std::vector<std::size_t> order(sources.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    for (std::size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[random.below(i)]);
    std::vector<Source> s;
    std::vector<Reading> r;
    for (const std::size_t i : order) {
      s.push_back(sources[i]);
      r.push_back(readings[i]);
    }
    EXPECT_EQ(toldBy(s, r), told) << ::testing::PrintToString(order);
  }
}

TEST_F(OrderTest, WhatDiffersBetweenTwoDiffersTheOtherWayRound) {
  for (std::size_t a = 0; a < sources.size(); ++a)
    for (std::size_t b = a + 1; b < sources.size(); ++b)
      EXPECT_EQ(toldBy({sources[a], sources[b]}, {readings[a], readings[b]}),
                toldBy({sources[b], sources[a]}, {readings[b], readings[a]}))
          << a << " " << b;
}

TEST_F(OrderTest, AReportThatTellsOfSomethingElseChangesNoComparison) {
  const std::vector<Source> two = {sources[0], sources[1]};
  const std::vector<Reading> read = {readings[0], readings[1]};
  const std::set<Told> before = toldBy(two, read);
  const std::set<Told> after = toldBy({sources[0], sources[1], sources[5]}, {readings[0], readings[1], readings[5]});
  for (const Told& t : before) EXPECT_TRUE(after.contains(t)) << t.title;
}

}  // namespace
}  // namespace collate
