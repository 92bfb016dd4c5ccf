// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/state_builder.h"

#include <array>
#include <thread>

#include "tests/core/workspace/workspace_fixture.h"

namespace collate {
namespace {

using ::testing::IsEmpty;
using ::testing::SizeIs;

// A case that is large already with two sources.
class SettlingTest : public testing_workspace::WorkspaceTest {
 protected:
  void SetUp() override {
    importThree();
    at_once = state().incidents;
    WorkspaceContext late = context();
    late.settleLaterFrom = 2;
    workspace.reset();
    auto opened = Workspace::open(file, false, late);
    ASSERT_TRUE(opened);
    workspace = std::move(*opened);
  }
  bool settle() {
    const auto job = workspace->startSettling();
    if (!job) return false;
    job->run();
    return workspace->takeSettled().value();
  }
  static std::vector<IncidentId> idsOf(const std::vector<Incident>& incidents) {
    std::vector<IncidentId> ids;
    for (const Incident& i : incidents) ids.push_back(i.id);
    return ids;
  }
  Shared<std::vector<Incident>> at_once;
};

TEST_F(SettlingTest, SourcesAreThereBeforeTheIncidents) {
  EXPECT_TRUE(state().settling);
  EXPECT_THAT(state().sources, SizeIs(3));
  EXPECT_THAT(state().readings, SizeIs(3));
  EXPECT_THAT(state().incidents, IsEmpty());
  EXPECT_FALSE(workspace->takeSettled().value()) << "nothing ran";
  EXPECT_TRUE(settle());
  EXPECT_FALSE(state().settling);
  EXPECT_EQ(idsOf(state().incidents), idsOf(at_once)) << "the same as at once";
  EXPECT_FALSE(workspace->startSettling()) << "nothing is left";
}

TEST_F(SettlingTest, AnEditIsSavedAtOnceAndSettlesLater) {
  ASSERT_TRUE(settle());
  const ClaimRef killed = claimOn(Attribute::Killed);
  const Edit edit = reviewEdit(state(), killed, {Review::Rejected, ""});
  ASSERT_TRUE(workspace->apply(edit));
  EXPECT_EQ(state().undoLabel, edit.label);
  EXPECT_TRUE(state().settling);
  EXPECT_EQ(state().claimOf(killed).review, Review::Rejected) << "judgments are seen at once";
  ASSERT_TRUE(workspace->apply(confirmEdit(state(), std::array{incidentOf(0).id})));
  EXPECT_EQ(state().claimOf(killed).review, Review::Rejected) << "and are not overridden";
  ASSERT_TRUE(workspace->undo());
  ASSERT_TRUE(settle());
  EXPECT_EQ(state().claimOf(killed).review, Review::Rejected);
  ASSERT_TRUE(workspace->undo());
  EXPECT_EQ(state().claimOf(killed).review, Review::Unchecked);
  ASSERT_TRUE(settle());
  EXPECT_EQ(state().claimOf(killed).review, Review::Unchecked);
  EXPECT_EQ(idsOf(state().incidents), idsOf(at_once));
}

TEST_F(SettlingTest, ADecisionIsSeenAtOnce) {
  ASSERT_TRUE(settle());
  const Assessment decision{"3", "two registers", "B", "2", "likely", Status::Settled, "R. Example", "2025-09-02T10:00:00Z"};
  ASSERT_TRUE(workspace->apply(assessEdit(state(), incidentOf(0).id, Attribute::Killed, decision)));
  EXPECT_TRUE(state().settling);
  EXPECT_EQ(incidentOf(0).comparison(Attribute::Killed)->assessment, decision);
  ASSERT_TRUE(workspace->undo());
  EXPECT_FALSE(incidentOf(0).comparison(Attribute::Killed)->assessment);
}

TEST_F(SettlingTest, SourcesThatComeInAreThereAtOnce) {
  ASSERT_TRUE(settle());
  put("4.txt", "Clash in Azaz\n\nPublished: 5 June 2025\n\nTwo men died in a clash in Azaz on 4 June 2025, police said.\n");
  import({folder / "in" / "4.txt"});
  EXPECT_TRUE(state().settling);
  ASSERT_THAT(state().sources, SizeIs(4));
  EXPECT_THAT(state().readings, SizeIs(4));
  EXPECT_EQ(state().sources.back().title, "Clash in Azaz");
  ASSERT_TRUE(settle());
  EXPECT_THAT(state().incidents, SizeIs(3));
}

TEST_F(SettlingTest, AJobOnAnotherThreadIsTakenOnlyWhenItIsDone) {
  const auto job = workspace->startSettling();
  std::thread runs([job] { job->run(); });
  while (!workspace->takeSettled().value()) std::this_thread::yield();
  runs.join();
  EXPECT_EQ(idsOf(state().incidents), idsOf(at_once));
}

TEST_F(SettlingTest, WhatIsEditedWhileAJobRunsTakesAnother) {
  ASSERT_TRUE(settle());
  const ClaimRef killed = claimOn(Attribute::Killed);
  ASSERT_TRUE(workspace->apply(reviewEdit(state(), killed, {Review::Rejected, ""})));
  const auto job = workspace->startSettling();
  ASSERT_TRUE(job);
  ASSERT_TRUE(workspace->apply(reviewEdit(state(), killed, {Review::Confirmed, ""})));
  ASSERT_TRUE(workspace->apply(annotateEdit(state(), 1, {0, 4}, "Who counted?", {}, context())));
  EXPECT_FALSE(workspace->startSettling()) << "one at a time";
  job->run();
  ASSERT_TRUE(workspace->takeSettled().value());
  EXPECT_TRUE(state().settling);
  EXPECT_THAT(state().annotations, SizeIs(1)) << "notes do not wait";
  EXPECT_THAT(state().journal, SizeIs(3));
  ASSERT_TRUE(settle());
  EXPECT_FALSE(state().settling);
  EXPECT_EQ(state().claimOf(killed).review, Review::Confirmed);
}

TEST_F(SettlingTest, AJobThatNobodyWaitsForEnds) {
  const auto job = workspace->startSettling();
  job->stop.request_stop();
  job->run();
  EXPECT_FALSE(job->state);
  EXPECT_FALSE(workspace->takeSettled()) << "what a stopped one made is not taken";
  EXPECT_TRUE(settle()) << "and the next tries again";
  EXPECT_EQ(idsOf(state().incidents), idsOf(at_once));
}

TEST_F(SettlingTest, WhatIsLeftOutSaysSoBeforeTheIncidentsFollow) {
  ASSERT_TRUE(settle());
  const std::array first{std::size_t{0}};
  ASSERT_TRUE(workspace->apply(leaveOutEdit(state(), first, true)));
  EXPECT_TRUE(state().settling);
  EXPECT_TRUE(state().sources[0].leftOut);
  ASSERT_TRUE(workspace->apply(leaveOutEdit(state(), first, false)));
  EXPECT_FALSE(state().sources[0].leftOut);
  ASSERT_TRUE(workspace->undo());
  EXPECT_TRUE(state().sources[0].leftOut);
  WorkspaceContext late = context();
  late.settleLaterFrom = 2;
  workspace.reset();
  workspace = std::move(Workspace::open(file, false, late).value());
  EXPECT_TRUE(state().sources[0].leftOut) << "also right after opening";
  EXPECT_THAT(leaveOutEdit(state(), first, true).changes, IsEmpty());
  ASSERT_TRUE(settle());
  for (const Incident& i : state().incidents)
    for (const AccountRef& a : i.accounts) EXPECT_NE(a.source, 0u);
}

TEST_F(SettlingTest, GroupsAreFollowedThroughMergesAndImports) {
  ASSERT_TRUE(settle());
  const std::array both{state().incidents[0].id, state().incidents[1].id};
  ASSERT_TRUE(workspace->apply(mergeEdit(state(), both)));
  ASSERT_TRUE(settle());
  EXPECT_THAT(state().incidents, SizeIs(1));
  put("4.txt", "Clash in Azaz\n\nPublished: 5 June 2025\n\nTwo men died in a clash in Azaz on 4 June 2025, police said.\n");
  import({folder / "in" / "4.txt"});
  ASSERT_TRUE(settle());
  EXPECT_THAT(state().incidents, SizeIs(2));
  ASSERT_TRUE(workspace->undo());
  ASSERT_TRUE(settle());
  EXPECT_THAT(state().incidents, SizeIs(3));
}

}  // namespace
}  // namespace collate
