// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/placeless_edits.h"

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

}  // namespace
}  // namespace collate
