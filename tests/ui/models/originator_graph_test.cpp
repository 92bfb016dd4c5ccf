// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/originator_graph.h"

#include <gmock/gmock.h>

#include <algorithm>

#include "tests/ui/support/sample_state.h"

namespace collate::ui {
namespace {

const OriginatorNode* nodeOf(const OriginatorGraph& graph, const QString& name) {
  const auto it = std::ranges::find(graph.nodes, name, &OriginatorNode::name);
  return it == graph.nodes.end() ? nullptr : &*it;
}

class OriginatorGraphTest : public testing::Test {
 protected:
  std::shared_ptr<CaseState> state = std::make_shared<CaseState>(*test::sampleState());
  const Incident& raid() const { return *state->incident(test::kAtmehRaid); }
  std::vector<Claim>& claimsOf(std::size_t account) {
    const AccountRef ref = raid().accounts[account];
    return state->readings.edit()[ref.source].accounts.edit()[ref.account].claims;
  }
};

TEST_F(OriginatorGraphTest, OutletsStandFirstAndOriginsFurtherOn) {
  const OriginatorGraph graph = originatorGraph(*state, raid());
  ASSERT_EQ(std::ranges::count(graph.nodes, true, &OriginatorNode::isOutlet), 4);
  for (const OriginatorNode& n : graph.nodes) EXPECT_EQ(n.column == 0, n.isOutlet) << n.name.toStdString();
  EXPECT_GE(graph.columns, 2);
  for (const OriginatorEdge& e : graph.edges) {
    if (!graph.nodes[e.to].isOutlet) {
      EXPECT_LT(graph.nodes[e.from].column, graph.nodes[e.to].column);
    }
    EXPECT_GT(e.claims, 0);
  }
  for (const OriginatorNode& n : graph.nodes) EXPECT_FALSE(n.claims.empty()) << n.name.toStdString();
}

TEST_F(OriginatorGraphTest, OneFamilyIsOneNodeAndNamelessOnesAreNot) {
  for (std::size_t a = 0; a < raid().accounts.size(); ++a)
    for (Claim& c : claimsOf(a)) c.originators.clear();
  claimsOf(0)[0].originators = {{"state television", "state media", {}}};
  claimsOf(1)[0].originators = {{"the official agency", "state media", {}}};
  claimsOf(0)[1].originators = {{"residents", {}, {}}};
  claimsOf(1)[1].originators = {{"residents", {}, {}}};
  const OriginatorGraph graph = originatorGraph(*state, raid());
  EXPECT_TRUE(nodeOf(graph, "state television"));
  EXPECT_FALSE(nodeOf(graph, "the official agency"));
  EXPECT_EQ(std::ranges::count(graph.nodes, QStringLiteral("residents"), &OriginatorNode::name), 2);
}

TEST_F(OriginatorGraphTest, ACircleOfAgenciesIsNoLongerThanItsChains) {
  for (std::size_t a = 0; a < raid().accounts.size(); ++a)
    for (Claim& c : claimsOf(a)) c.originators.clear();
  claimsOf(0)[0].originators = {{"Levant Wire", {}, {}}, {"Coast Agency", {}, {}}};
  claimsOf(1)[0].originators = {{"Coast Agency", {}, {}}, {"Levant Wire", {}, {}}};
  EXPECT_LE(originatorGraph(*state, raid()).columns, 4);
}

TEST_F(OriginatorGraphTest, ARejectedReadingIsNotInIt) {
  for (std::size_t a = 0; a < raid().accounts.size(); ++a)
    for (Claim& c : claimsOf(a)) c.originators.clear();
  claimsOf(0)[0].originators = {{"a far cousin", {}, {}}};
  EXPECT_TRUE(nodeOf(originatorGraph(*state, raid()), "a far cousin"));
  claimsOf(0)[0].review = Review::Rejected;
  EXPECT_FALSE(nodeOf(originatorGraph(*state, raid()), "a far cousin"));
}

TEST_F(OriginatorGraphTest, OutletsThatCiteEachOtherStandInACircle) {
  for (const AccountRef& a : raid().accounts) state->sources.edit()[a.source].agency.clear();
  const auto name = [&](std::size_t a) { return sourceLabel(state->sourceOf(raid().accounts[a])); };
  for (std::size_t a = 0; a < raid().accounts.size(); ++a)
    for (Claim& c : claimsOf(a)) c.originators.clear();
  claimsOf(0)[0].originators = {{name(1), {}, {}}};
  claimsOf(1)[0].originators = {{name(0), {}, {}}};
  const OriginatorGraph graph = originatorGraph(*state, raid());
  EXPECT_EQ(graph.nodes.size(), 4u) << "an outlet that is cited is its own node";
  EXPECT_EQ(graph.edges.size(), 2u);
}

}  // namespace
}  // namespace collate::ui
