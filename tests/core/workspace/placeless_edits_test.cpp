// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/placeless_edits.h"

#include <array>

#include "tests/core/workspace/workspace_fixture.h"

namespace collate {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

class PlacelessEditsTest : public testing_workspace::WorkspaceTest {
 protected:
  void SetUp() override { importThree(); }
  void apply(const Edit& edit) {
    const auto done = workspace->apply(edit);
    ASSERT_TRUE(done) << done.error().message;
  }
  static Assessment decided(const char* value) { return {value, "a register", "", "", "", Status::Settled, "R. Example", ""}; }
};

TEST_F(PlacelessEditsTest, AClaimWhereNothingWasReadOpensAnAccount) {
  put("4.txt", "The mayor opened a school on the hill.\n");
  import({folder / "in" / "4.txt"});
  const std::size_t last = state().sources.size() - 1;
  ASSERT_THAT(state().readings[last].accounts, IsEmpty());
  const std::size_t incidents = state().incidents.size();
  const CaseState before = state();
  apply(openAccountEdit(state(), last, {4, 9}, Attribute::Target, "the mayor"));
  ASSERT_THAT(state().readings[last].accounts, SizeIs(1));
  EXPECT_EQ(state().incidents.size(), incidents + 1);
  EXPECT_EQ(incidentOf(last).accounts, (std::vector<AccountRef>{{last, 0}}));

  apply(addClaimEdit(state(), {last, 0}, {0, 3}, Attribute::Place, "Atmeh"));
  ASSERT_THAT(state().accountOf({last, 0}).claims, SizeIs(2));
  reopen();
  ASSERT_THAT(state().readings[last].accounts, SizeIs(1));
  ASSERT_THAT(state().accountOf({last, 0}).claims, SizeIs(2));
  ClaimRef target = claimOn(Attribute::Target, last);
  apply(reviewEdit(state(), target, {Review::Corrected, "a mayor"}));
  EXPECT_EQ(state().claimOf(claimOn(Attribute::Target, last)).value.text, "a mayor");
  apply(reviewEdit(state(), claimOn(Attribute::Target, last), {Review::Rejected, ""}));
  ASSERT_THAT(state().readings[last].accounts, SizeIs(1)) << "the place holds it";
  EXPECT_THAT(state().orphanedEdits, IsEmpty());
  apply(reviewEdit(state(), claimOn(Attribute::Place, last), {Review::Rejected, ""}));
  EXPECT_THAT(state().readings[last].accounts, IsEmpty());
  EXPECT_EQ(state().incidents.size(), incidents);
  for (int i = 0; i < 5; ++i) ASSERT_TRUE(workspace->undo());
  EXPECT_EQ(state().readings, before.readings);
  EXPECT_EQ(state().overlay, before.overlay);
}

TEST_F(PlacelessEditsTest, WhatFindsNoPlaceIsTakenAway) {
  const std::string key = claimKey(state().sources[0].sha256, {1, 3}, Attribute::Killed) + "=3";
  apply({"From another extractor", {{EditTarget::ClaimReview, key, std::nullopt, toJson(ReviewPayload{Review::Confirmed, ""})}}});
  ASSERT_THAT(state().orphanedEdits, SizeIs(1));
  const Edit drop = dropOrphanEdit(state().orphanedEdits[0]);
  EXPECT_EQ(drop.label, "Delete what lost its place: killed");
  apply(drop);
  EXPECT_THAT(state().orphanedEdits, IsEmpty());
  ASSERT_TRUE(workspace->undo());
  EXPECT_THAT(state().orphanedEdits, SizeIs(1));
}

TEST_F(PlacelessEditsTest, ADecisionOnWhatNobodyTellsOfAnyMoreIsListed) {
  const ClaimRef killed = claimOn(Attribute::Killed);
  apply(assessEdit(state(), incidentOf(killed.account.source).id, Attribute::Killed, decided("3")));
  EXPECT_THAT(state().orphanedEdits, IsEmpty());
  const std::string key = accountKey(state().sources[0].sha256, {1, 3}) + " killed";
  const std::string payload = toJson(decided("4"));
  apply({"Of an account that is read no longer", {{EditTarget::Assessment, key, std::nullopt, payload}}});
  ASSERT_THAT(state().orphanedEdits, SizeIs(1));
  EXPECT_EQ(state().orphanedEdits[0], (OrphanedEdit{EditTarget::Assessment, key, payload}));
  EXPECT_EQ(dropOrphanEdit(state().orphanedEdits[0]).label, "Delete what lost its place: killed");
  apply(leaveOutEdit(state(), std::array{std::size_t{0}}, true));
  EXPECT_THAT(state().orphanedEdits, IsEmpty()) << "those of a source that is left out wait for it";
  apply(leaveOutEdit(state(), std::array{std::size_t{0}}, false));
  apply(dropOrphanEdit(state().orphanedEdits.at(0)));
  EXPECT_THAT(state().orphanedEdits, IsEmpty());
  EXPECT_TRUE(incidentOf(killed.account.source).comparison(Attribute::Killed)->assessment) << "the other holds";
}

}  // namespace
}  // namespace collate
