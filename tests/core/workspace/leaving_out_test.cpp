// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "tests/core/workspace/editing_fixture.h"

namespace collate {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

class LeavingOutTest : public testing_workspace::EditingTest {};

TEST_F(LeavingOutTest, ASourceThatIsLeftOutStaysAndNothingInItCounts) {
  apply(reviewEdit(state(), claimOn(Attribute::Killed), {Review::Confirmed, ""}));
  const CaseState whole = state();
  const std::size_t out = claimOn(Attribute::Killed).account.source;
  const std::array all{std::size_t{0}, std::size_t{1}, std::size_t{2}};
  apply(leaveOutEdit(state(), std::array{out}, true));
  EXPECT_EQ(state().journal.back().label, "Leave out: " + speakerOf(whole.sources[out], out + 1));
  ASSERT_THAT(state().sources, SizeIs(3));
  EXPECT_TRUE(state().sources[out].leftOut);
  EXPECT_EQ(state().sources[out].text, whole.sources[out].text);
  for (const Incident& i : state().incidents)
    for (const AccountRef& a : i.accounts) EXPECT_NE(a.source, out);
  EXPECT_THAT(state().orphanedEdits, IsEmpty()) << "the review waits for it";
  EXPECT_THAT(leaveOutEdit(state(), std::array{out}, true).changes, IsEmpty()) << "it is out already";
  EXPECT_THAT(leaveOutEdit(state(), all, true).changes, SizeIs(2));
  ASSERT_TRUE(workspace->undo());
  expectSame(state(), whole);
  ASSERT_TRUE(workspace->redo());
  reopen();
  EXPECT_TRUE(state().sources[out].leftOut);
  apply(leaveOutEdit(state(), all, false));
  EXPECT_FALSE(state().sources[out].leftOut);
  EXPECT_EQ(state().readings, whole.readings);
}

TEST_F(LeavingOutTest, WhatWasDecidedOnAnIncidentStaysWithTheAccountsThatStay) {
  std::vector<IncidentId> all;
  for (const Incident& i : state().incidents) all.push_back(i.id);
  apply(mergeEdit(state(), all));
  ASSERT_THAT(state().incidents, SizeIs(1));
  const Assessment decided{"Atmeh", "both registers", "B", "2", "likely", Status::Settled, "R. Example", "2025-09-02T10:00:00Z"};
  apply(assessEdit(state(), state().incidents[0].id, Attribute::Place, decided));
  const CaseState whole = state();
  const std::size_t first = state().incidents[0].accounts.front().source;
  apply(leaveOutEdit(state(), std::array{first}, true));
  ASSERT_THAT(state().incidents, SizeIs(1)) << "the others were put together by way of the one that went";
  const Comparison* place = state().incidents[0].comparison(Attribute::Place);
  ASSERT_TRUE(place && place->assessment);
  EXPECT_EQ(*place->assessment, decided);
  EXPECT_THAT(state().orphanedEdits, IsEmpty());
  ASSERT_TRUE(workspace->undo());
  expectSame(state(), whole);
  ASSERT_TRUE(workspace->redo());
  apply(leaveOutEdit(state(), std::array{first}, false));
  ASSERT_THAT(state().incidents, SizeIs(1));
  EXPECT_EQ(state().incidents[0].comparison(Attribute::Place)->assessment, decided);
}

}  // namespace
}  // namespace collate
