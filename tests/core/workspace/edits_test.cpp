// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <thread>

#include "core/store/case_file.h"
#include "core/store/integrity.h"
#include "tests/core/store/faulty_disk.h"
#include "tests/core/workspace/editing_fixture.h"

namespace collate {
namespace {

using ::testing::Contains;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
namespace fs = testing_workspace::fs;

class EditsTest : public testing_workspace::EditingTest {
 protected:
  std::vector<Edit> oneOfEach() {
    const ClaimRef killed = claimOn(Attribute::Killed);
    const Assessment decision{"3", "two registers", "B", "2", "likely", Status::Settled, "R. Example", "2025-09-02T10:00:00Z"};
    return {reviewEdit(state(), killed, {Review::Confirmed, ""}),
            reviewEdit(state(), killed, {Review::Rejected, ""}),
            reviewEdit(state(), killed, {Review::Corrected, "at least 4"}),
            reviewEdit(state(), claimOn(Attribute::Place), {Review::Corrected, "Idlib"}),
            addClaimEdit(state(), {0, 0}, {0, 4}, Attribute::Means, "helicopters"),
            annotateEdit(state(), 1, {0, 4}, "Who counted?", {"toll"}, context()),
            assessEdit(state(), incidentOf(0).id, Attribute::Killed, decision),
            sourceFieldEdit(state(), 0, "outlet", "Valley Courier"),
            sourceFieldEdit(state(), 0, "published", "2025-08-14"),
            leaveOutEdit(state(), std::array<std::size_t, 2>{0, 1}, true),
            mergeEdit(state(), std::array{incidentOf(0).id, incidentOf(2).id}),
            keepApartEdit(state(), std::array{incidentOf(0).id, incidentOf(2).id}),
            confirmEdit(state(), std::array{incidentOf(0).id, incidentOf(2).id})};
  }
};

TEST_F(EditsTest, AnAccountThatWasSplitOffStaysSoThroughImportsAndReopening) {
  ASSERT_EQ(incidentOf(0).id, incidentOf(1).id);
  apply(splitEdit(state(), {0, 0}));
  EXPECT_NE(incidentOf(0).id, incidentOf(1).id);
  EXPECT_THAT(incidentOf(1).why, Contains(HasSubstr("keeps an account")));
  put("4.txt", std::string(testing_workspace::kHerald) + "The house stood near the mill.\n");
  import({folder / "in" / "4.txt"});
  reopen();
  EXPECT_NE(incidentOf(0).id, incidentOf(1).id);
  EXPECT_THAT(incidentOf(1).accounts, SizeIs(2)) << "the new report comes to one of the two";
  ASSERT_TRUE(workspace->undo());
  EXPECT_EQ(incidentOf(0).id, incidentOf(1).id);
}

TEST_F(EditsTest, MergedIncidentsAreOneAndAnAccountMovesOn) {
  const auto raid = incidentOf(0).id;
  const auto bombing = incidentOf(2).id;
  ASSERT_NE(raid, bombing);
  apply(mergeEdit(state(), std::array{raid, bombing}));
  EXPECT_EQ(incidentOf(0).id, incidentOf(2).id);
  EXPECT_EQ(incidentOf(0).id, raid) << "the larger one's id stays";
  EXPECT_THAT(incidentOf(0).accounts, SizeIs(3));
  EXPECT_THAT(incidentOf(0).why, Contains(HasSubstr("the analyst put accounts together")));
  apply(splitEdit(state(), {2, 0}));
  EXPECT_THAT(incidentOf(0).accounts, SizeIs(2));
  apply(moveEdit(state(), {1, 0}, incidentOf(2).id));
  EXPECT_EQ(incidentOf(1).id, incidentOf(2).id);
  EXPECT_THAT(incidentOf(0).accounts, SizeIs(1));
}

// A raid on the town in August, with no day: too little to say that it is the one of the 20th.
constexpr const char* kUndatedRaid =
    "Harbor Brief: the year so far\n\nPublished: 2 September 2025\n\nTroops raided a house in Atmeh in August 2025.\n";

TEST_F(EditsTest, WhatIsPerhapsTheSameIsSettledOneWayOrTheOther) {
  put("4.txt", kUndatedRaid);
  import({folder / "in" / "4.txt"});
  ASSERT_NE(incidentOf(3).id, incidentOf(0).id);
  ASSERT_THAT(incidentOf(3).perhaps, SizeIs(1));
  ASSERT_THAT(incidentOf(0).perhaps, SizeIs(1));
  EXPECT_EQ(incidentOf(3).perhaps[0].key, incidentOf(0).key);
  EXPECT_EQ(state().incidentOfKey(incidentOf(0).perhaps[0].key), &incidentOf(3));
  EXPECT_THAT(incidentOf(3).perhaps[0].why, Contains(HasSubstr("For: same place")));

  apply(mergeEdit(state(), std::array{incidentOf(3).id, incidentOf(0).id}));
  EXPECT_EQ(incidentOf(3).id, incidentOf(0).id);
  EXPECT_THAT(incidentOf(0).perhaps, IsEmpty());
  ASSERT_TRUE(workspace->undo());
  EXPECT_THAT(incidentOf(0).perhaps, SizeIs(1)) << "open again";

  apply(keepApartEdit(state(), std::array{incidentOf(3).id, incidentOf(0).id}));
  EXPECT_NE(incidentOf(3).id, incidentOf(0).id);
  EXPECT_THAT(incidentOf(3).perhaps, IsEmpty());
  EXPECT_THAT(incidentOf(0).perhaps, IsEmpty());
  reopen();
  EXPECT_THAT(incidentOf(0).perhaps, IsEmpty());
  ASSERT_TRUE(workspace->undo());
  EXPECT_THAT(incidentOf(0).perhaps, SizeIs(1));
}

TEST_F(EditsTest, WhatIsKeptApartStaysSoThroughImportsAndIsTakenBackByAMerge) {
  put("4.txt", kUndatedRaid);
  import({folder / "in" / "4.txt"});
  apply(keepApartEdit(state(), std::array{incidentOf(0).id, incidentOf(3).id}));
  // Of the day, and about the raid of the month as much as about that of the 20th.
  put("5.txt", "Two killed in raid\n\nPublished: 21 August 2025\n\nTwo were killed in a raid in Atmeh on 20 August 2025.\n");
  import({folder / "in" / "5.txt"});
  EXPECT_NE(incidentOf(0).id, incidentOf(3).id);
  EXPECT_EQ(incidentOf(4).id, incidentOf(0).id);
  EXPECT_THAT(incidentOf(3).perhaps, IsEmpty());
  apply(mergeEdit(state(), std::array{incidentOf(0).id, incidentOf(3).id}));
  EXPECT_EQ(incidentOf(0).id, incidentOf(3).id);
}

TEST_F(EditsTest, SeveralAreMergedOrKeptApartInOneStep) {
  put("4.txt", kUndatedRaid);
  import({folder / "in" / "4.txt"});
  const std::array all{incidentOf(0).id, incidentOf(2).id, incidentOf(3).id};
  const CaseState before = state();
  apply(keepApartEdit(state(), all));
  EXPECT_THAT(incidentOf(0).perhaps, IsEmpty());
  apply(mergeEdit(state(), all));
  EXPECT_EQ(incidentOf(0).id, incidentOf(2).id);
  EXPECT_EQ(incidentOf(0).id, incidentOf(3).id);
  reopen();
  EXPECT_THAT(incidentOf(0).accounts, SizeIs(4));
  ASSERT_TRUE(workspace->undo());
  ASSERT_TRUE(workspace->undo());
  expectSame(before, state());
}

TEST_F(EditsTest, ConfirmingIncidentsConfirmsWhatNobodyJudgedOfThem) {
  const ClaimRef killed = claimOn(Attribute::Killed);
  apply(reviewEdit(state(), killed, {Review::Rejected, ""}));
  const Edit edit = confirmEdit(state(), std::array{incidentOf(0).id});
  EXPECT_THAT(edit.label, HasSubstr("Confirm: "));
  apply(edit);
  for (const AccountRef& account : incidentOf(0).accounts)
    for (std::size_t c = 0; c < state().accountOf(account).claims.size(); ++c)
      EXPECT_EQ(state().accountOf(account).claims[c].review,
                (ClaimRef{account, c} == killed ? Review::Rejected : Review::Confirmed));
  for (const AccountRef& account : incidentOf(2).accounts)
    for (const Claim& c : state().accountOf(account).claims) EXPECT_EQ(c.review, Review::Unchecked);
  EXPECT_THAT(confirmEdit(state(), std::array{incidentOf(0).id}).changes, IsEmpty());
}

TEST_F(EditsTest, AnIncidentThatTwoIdsLeadToIsConfirmedOnce) {
  const IncidentId id = incidentOf(0).id;
  const Edit once = confirmEdit(state(), std::array{id});
  const Edit twice = confirmEdit(state(), std::array{id, id});
  EXPECT_EQ(twice, once);
  apply(twice);
}

TEST_F(EditsTest, TheIdAndTheKeyOfAMergedIncidentLeadToTheOneThatItBecame) {
  const Incident raid = incidentOf(0);
  const Incident bombing = incidentOf(2);
  apply(mergeEdit(state(), std::array{raid.id, bombing.id}));
  const auto leadToTheOne = [&] {
    ASSERT_EQ(&incidentOf(0), &incidentOf(2));
    for (const Incident* was : {&raid, &bombing}) {
      EXPECT_EQ(state().incident(was->id), &incidentOf(0));
      EXPECT_EQ(state().incidentOfKey(was->key), &incidentOf(0));
    }
  };
  leadToTheOne();
  reopen();
  leadToTheOne();
  ASSERT_TRUE(workspace->undo());
  for (const Incident* was : {&raid, &bombing}) {
    ASSERT_TRUE(state().incident(was->id));
    EXPECT_EQ(state().incident(was->id)->key, was->key) << "itself again";
    EXPECT_EQ(state().incidentOfKey(was->key)->accounts, was->accounts);
  }
  ASSERT_TRUE(workspace->redo());
  leadToTheOne();
  EXPECT_FALSE(state().incident(IncidentId{12345}));
  EXPECT_FALSE(state().incidentOfKey("nobody:0-1"));
}

TEST_F(EditsTest, ReopeningACaseGivesTheSameIds) {
  const IncidentId raid = incidentOf(0).id;
  const IncidentId bombing = incidentOf(2).id;
  reopen();
  EXPECT_EQ(incidentOf(0).id, raid);
  EXPECT_EQ(incidentOf(2).id, bombing);
}

TEST_F(EditsTest, NothingIsMergedWithItselfNorSplitFromNobody) {
  EXPECT_THAT(mergeEdit(state(), std::array{incidentOf(0).id, incidentOf(1).id}).changes, IsEmpty());
  EXPECT_THAT(keepApartEdit(state(), std::array{incidentOf(0).id, incidentOf(1).id}).changes, IsEmpty());
  EXPECT_THAT(splitEdit(state(), {2, 0}).changes, IsEmpty());
  EXPECT_THAT(moveEdit(state(), {0, 0}, incidentOf(1).id).changes, IsEmpty());
}

TEST_F(EditsTest, EachIsAppliedUndoneAndRedoneWithoutATrace) {
  for (const Edit& edit : oneOfEach()) {
    SCOPED_TRACE(edit.label);
    ASSERT_FALSE(edit.changes.empty());
    const CaseState before = state();
    apply(edit);
    const CaseState after = state();
    EXPECT_NE(after.overlay, before.overlay);
    EXPECT_EQ(after.undoLabel, edit.label);
    EXPECT_FALSE(after.redoLabel);
    ASSERT_TRUE(workspace->undo());
    expectSame(state(), before);
    EXPECT_EQ(state().redoLabel, edit.label);
    ASSERT_TRUE(workspace->redo());
    expectSame(state(), after);
    ASSERT_TRUE(workspace->undo());
    expectSame(state(), before);
  }
  EXPECT_THAT(state().journal, SizeIs(4 * oneOfEach().size())) << "the trail keeps every step";
}

TEST_F(EditsTest, UndoWorksAcrossSessions) {
  const CaseState before = state();
  for (const std::size_t which : {0U, 5U, 7U}) apply(oneOfEach()[which]);
  const CaseState after = state();
  reopen();
  expectSame(state(), after);
  for (int i = 0; i < 3; ++i) {
    ASSERT_TRUE(workspace->undo());
    reopen();
  }
  expectSame(state(), before);
  EXPECT_EQ(workspace->undo().error().code, ErrorCode::Invalid);
  for (int i = 0; i < 3; ++i) ASSERT_TRUE(workspace->redo());
  expectSame(state(), after);
  EXPECT_EQ(workspace->redo().error().code, ErrorCode::Invalid);
}

TEST_F(EditsTest, TheJournalSaysWhoWhenAndWhat) {
  apply(reviewEdit(state(), claimOn(Attribute::Killed), {Review::Rejected, ""}));
  ASSERT_TRUE(workspace->undo());
  ASSERT_THAT(state().journal, SizeIs(2));
  const JournalEntry& entry = state().journal[0];
  EXPECT_THAT(entry.label, HasSubstr("Reject claim: killed"));
  EXPECT_EQ(entry.author, "R. Example");
  EXPECT_THAT(entry.when, HasSubstr("2025-09-01T10:"));
  EXPECT_TRUE(entry.undone);
  EXPECT_EQ(state().journal[1].kind, StepKind::Undo);
  EXPECT_FALSE(state().journal[1].undone);
}

TEST_F(EditsTest, TheJournalKnowsWhatHoldsNow) {
  const auto holds = [&] {
    std::vector<bool> all;
    for (const JournalEntry& e : state().journal) all.push_back(e.holds);
    return all;
  };
  using testing::ElementsAre;
  apply(reviewEdit(state(), claimOn(Attribute::Place), {Review::Confirmed, ""}));
  apply(reviewEdit(state(), claimOn(Attribute::Killed), {Review::Rejected, ""}));
  ASSERT_TRUE(workspace->undo());
  EXPECT_THAT(holds(), ElementsAre(true, false, true));
  ASSERT_TRUE(workspace->redo());
  EXPECT_THAT(holds(), ElementsAre(true, true, false, true)) << "redone";
  ASSERT_TRUE(workspace->undo());
  EXPECT_THAT(holds(), ElementsAre(true, false, true, false, true)) << "and taken back once more";
  apply(reviewEdit(state(), claimOn(Attribute::Killed), {Review::Confirmed, ""}));
  EXPECT_THAT(holds(), ElementsAre(true, false, true, false, true, true));
}

TEST_F(EditsTest, ARejectedClaimIsKeptToBeSeenButNotCounted) {
  const ClaimRef killed = claimOn(Attribute::Killed);
  apply(reviewEdit(state(), killed, {Review::Rejected, ""}));
  EXPECT_EQ(state().claimOf(killed).review, Review::Rejected);
  apply(resetReviewEdit(state(), killed));
  EXPECT_EQ(state().claimOf(killed).review, Review::Unchecked);
  EXPECT_THAT(state().overlay, IsEmpty());
}

TEST_F(EditsTest, ACorrectedPlaceIsLookedUp) {
  const ClaimRef place = claimOn(Attribute::Place);
  const std::string read = state().claimOf(place).value.text;
  apply(reviewEdit(state(), place, {Review::Corrected, "Nowhere at all"}));
  ASSERT_TRUE(state().claimOf(place).value.place());
  EXPECT_EQ(state().claimOf(place).value.place()->id, "");
  EXPECT_EQ(state().claimOf(place).readAs, read);
  apply(reviewEdit(state(), place, {Review::Corrected, "Tamanah, Idlib"}));
  EXPECT_NE(state().claimOf(place).value.place()->id, "");
  EXPECT_EQ(state().claimOf(place).readAs, read) << "what was read, not the correction before";
}

TEST_F(EditsTest, AnAddedClaimCanBeCorrectedAndTakenAway) {
  apply(addClaimEdit(state(), {0, 0}, {0, 4}, Attribute::Means, "helicopters"));
  apply(addClaimEdit(state(), {0, 0}, {0, 4}, Attribute::Means, "drones"));
  const auto added = [&] {
    std::vector<ClaimRef> refs;
    const auto& claims = state().readings[0].accounts[0].claims;
    for (std::size_t c = 0; c < claims.size(); ++c)
      if (claims[c].review == Review::Added) refs.push_back({{0, 0}, c});
    return refs;
  };
  ASSERT_THAT(added(), SizeIs(2));
  apply(reviewEdit(state(), added()[1], {Review::Corrected, "two drones"}));
  EXPECT_EQ(state().claimOf(added()[1]).value.text, "two drones");
  EXPECT_THAT(reviewEdit(state(), added()[0], {Review::Confirmed, ""}).changes, IsEmpty());
  apply(reviewEdit(state(), added()[0], {Review::Rejected, ""}));
  ASSERT_THAT(added(), SizeIs(1));
  EXPECT_EQ(state().claimOf(added()[0]).value.text, "two drones");
  apply(resetReviewEdit(state(), added()[0]));
  EXPECT_THAT(added(), IsEmpty());
}

TEST_F(EditsTest, AnnotationsAreChangedAndRemoved) {
  apply(annotateEdit(state(), 0, {0, 4}, "first", {}, context()));
  apply(annotateEdit(state(), 0, {5, 7}, "second", {}, context()));
  ASSERT_THAT(state().annotations, SizeIs(2));
  EXPECT_NE(state().annotations[0].id, state().annotations[1].id);
  EXPECT_EQ(state().annotations[0].quote, "Raid");
  EXPECT_EQ(state().annotations[0].author, "R. Example");
  Annotation changed = state().annotations[0];
  changed.text = "first, again";
  apply(changeAnnotationEdit(state(), changed));
  EXPECT_EQ(state().annotations[0].text, "first, again");
  const AnnotationId last = state().annotations[1].id;
  apply(removeAnnotationEdit(state(), last));
  apply(annotateEdit(state(), 0, {5, 7}, "third", {}, context()));
  EXPECT_NE(state().annotations[1].id, last) << "an id is not given twice";
}

TEST_F(EditsTest, AStepThatChangesNothingLeavesNoTrace) {
  EXPECT_TRUE(workspace->apply({"Nothing", {}}));
  EXPECT_THAT(sourceFieldEdit(state(), 0, "outlet", state().sources[0].outlet).changes, IsEmpty());
  EXPECT_THAT(resetReviewEdit(state(), claimOn(Attribute::Killed)).changes, IsEmpty());
  EXPECT_THAT(assessEdit(state(), {999}, Attribute::Killed, Assessment{}).changes, IsEmpty());
  EXPECT_THAT(state().journal, IsEmpty());
}

TEST_F(EditsTest, AnOutdatedStepIsRefused) {
  const Edit confirm = reviewEdit(state(), claimOn(Attribute::Killed), {Review::Confirmed, ""});
  const Edit reject = reviewEdit(state(), claimOn(Attribute::Killed), {Review::Rejected, ""});
  apply(confirm);
  const CaseState before = state();
  EXPECT_EQ(workspace->apply(reject).error().code, ErrorCode::Invalid);
  expectSame(state(), before);
  EXPECT_FALSE(state().readOnly);
}

TEST_F(EditsTest, APublicationDateIsReadAgainst) {
  const auto wednesday = [&] {
    const auto& date = state().readings[0].accounts[0].date;
    return date && date->from ? isoDay(*date->from) : std::string();
  };
  EXPECT_EQ(wednesday(), "2025-08-20");
  apply(sourceFieldEdit(state(), 0, "published", "2025-08-14"));
  EXPECT_EQ(wednesday(), "2025-08-13");
  reopen();
  EXPECT_EQ(wednesday(), "2025-08-13");
  ASSERT_TRUE(workspace->undo());
  EXPECT_EQ(wednesday(), "2025-08-20");
  EXPECT_FALSE(workspace->apply(sourceFieldEdit(state(), 0, "published", "some day")));
}

TEST_F(EditsTest, ReadingsOfAnotherExtractorAreMadeAnew) {
  const auto readings = state().readings;
  workspace.reset();
  SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("UPDATE readings SET extractor_version = 0, json = '{}'");
  reopen();
  EXPECT_EQ(state().readings, readings);
  workspace.reset();
  SQLite::Database db(file.string(), SQLite::OPEN_READWRITE);
  EXPECT_EQ(db.execAndGet("SELECT count(*) FROM readings WHERE extractor_version = 0").getInt(), 0) << "and kept";
}

TEST_F(EditsTest, AnEditWhoseClaimIsGoneIsListedAndFindsItsPlaceAgain) {
  const std::string key = claimKey(state().sources[0].sha256, {0, 3}, Attribute::Floor);
  apply({"Confirm", {{EditTarget::ClaimReview, key, std::nullopt, toJson(ReviewPayload{Review::Confirmed, ""})}}});
  ASSERT_THAT(state().orphanedEdits, SizeIs(1));
  EXPECT_EQ(state().orphanedEdits[0].key, key);
  reopen();
  EXPECT_THAT(state().orphanedEdits, SizeIs(1));
}

TEST_F(EditsTest, IncidentsKeepTheirIdsWhenTheyAreGroupedAnew) {
  const IncidentId raid = incidentOf(0).id;
  const IncidentId bombing = incidentOf(2).id;
  import(
      {put("0.txt",
           "Police confirm Atmeh raid\n\nPublished: 20 August 2025\n\nA house in Atmeh, in Syria's Idlib province, was raided on "
           "20 August 2025, and three people were killed, police said.\n")});
  EXPECT_EQ(incidentOf(0).id, raid);
  EXPECT_EQ(incidentOf(2).id, bombing);
  apply(reviewEdit(state(), claimOn(Attribute::Killed), {Review::Rejected, ""}));
  EXPECT_EQ(incidentOf(0).id, raid);
}

TEST_F(EditsTest, ADecisionStaysWithItsIncidentWhenAnEarlierReportComesIn) {
  const Assessment decision{"3", "registers", "", "", "", Status::Settled, "R. Example", "2025-09-01T12:00:00Z"};
  apply(assessEdit(state(), incidentOf(0).id, Attribute::Killed, decision));
  ASSERT_TRUE(incidentOf(0).comparison(Attribute::Killed)->assessment);
  import(
      {put("0.txt",
           "Police confirm Atmeh raid\n\nPublished: 20 August 2025\n\nA house in Atmeh, in Syria's Idlib province, was raided on "
           "20 August 2025, and three people were killed, police said.\n")});
  ASSERT_TRUE(incidentOf(0).comparison(Attribute::Killed)->assessment);
  Assessment other = decision;
  other.value = "4";
  apply(assessEdit(state(), incidentOf(0).id, Attribute::Killed, other));
  EXPECT_EQ(incidentOf(0).comparison(Attribute::Killed)->assessment->value, "4");
  EXPECT_THAT(state().overlay, SizeIs(1)) << "one decision, not two";
  apply(assessEdit(state(), incidentOf(0).id, Attribute::Killed, std::nullopt));
  EXPECT_FALSE(incidentOf(0).comparison(Attribute::Killed)->assessment);
}

TEST_F(EditsTest, OnAFailingDiskAnEditIsRefusedAndTheCaseReadOnly) {
  workspace.reset();
  testing_store::FaultyDisk disk;
  for (int n = 0;; ++n) {
    SCOPED_TRACE(n);
    reopen();
    const CaseState before = state();
    const Edit edit = annotateEdit(state(), 0, {0, 4}, std::string(5000, 'x'), {}, context());
    disk.failFrom(n, 13);  // SQLITE_FULL
    const auto done = workspace->apply(edit);
    const bool failed = disk.failed();
    if (!done) {
      EXPECT_EQ(done.error().code, ErrorCode::Unwritable);
      EXPECT_TRUE(state().readOnly);
      expectSame(state(), before);
      EXPECT_FALSE(workspace->apply(edit)) << "nothing is written any more";
      EXPECT_FALSE(workspace->undo());
    }
    workspace.reset();
    disk.heal();
    reopen();
    expectSame(state(), before.annotations.size() == state().annotations.size() ? before : state());
    EXPECT_EQ(state().annotations.size(), before.annotations.size() + (done ? 1 : 0));
    if (!failed) break;
  }
}

TEST_F(EditsTest, ANoteCopiesNothingThatItDoesNotChange) {
  const CaseState before = state();
  apply(annotateEdit(state(), 1, {0, 4}, "Who counted?", {"toll"}, context()));
  const CaseState noted = state();
  EXPECT_TRUE(noted.sources.sharesWith(before.sources));
  EXPECT_TRUE(noted.readings.sharesWith(before.readings));
  EXPECT_TRUE(noted.incidents.sharesWith(before.incidents));
  EXPECT_THAT(before.annotations, IsEmpty()) << "whoever holds the state before sees what it was";
  Annotation changed = noted.annotations[0];
  changed.text = "Counted by the hospital.";
  for (const Edit& edit : {changeAnnotationEdit(noted, changed), removeAnnotationEdit(noted, changed.id)}) {
    apply(edit);
    EXPECT_TRUE(state().sources.sharesWith(before.sources)) << edit.label;
    EXPECT_TRUE(state().readings.sharesWith(before.readings)) << edit.label;
    EXPECT_TRUE(state().incidents.sharesWith(before.incidents)) << edit.label;
    ASSERT_TRUE(workspace->undo());
    EXPECT_TRUE(state().incidents.sharesWith(before.incidents)) << edit.label;
  }
  apply(assessEdit(state(), incidentOf(0).id, Attribute::Killed, Assessment{"3", "", "", "", "", Status::Settled, "", ""}));
  EXPECT_TRUE(state().sources.sharesWith(before.sources)) << "a decision groups anew, and changes no source";
  EXPECT_TRUE(state().readings.sharesWith(before.readings));
  EXPECT_FALSE(state().incidents.sharesWith(before.incidents));
  apply(reviewEdit(state(), claimOn(Attribute::Killed), {Review::Rejected, ""}));
  EXPECT_FALSE(state().readings.sharesWith(before.readings));
  EXPECT_NE(state().readings, before.readings);
}

TEST_F(EditsTest, AnImportLeavesTheStateBeforeItAlone) {
  const CaseState before = state();
  import({put("4.txt", "One man was shot in Idlib on 5 May 2025, police said.")});
  EXPECT_THAT(before.sources, SizeIs(3));
  EXPECT_THAT(before.readings, SizeIs(3));
  EXPECT_THAT(state().sources, SizeIs(4));
}

// The overlay is one map over all targets; behind the last added claim come notes, and whatever their keys are they are no
// claims.
TEST_F(EditsTest, ReviewingAnAddedClaimLooksAtAddedClaimsOnly) {
  apply(addClaimEdit(state(), {0, 0}, {0, 4}, Attribute::Means, "helicopters"));
  CaseState elsewhere = state();
  const auto entry = *elsewhere.overlay->begin();
  ASSERT_EQ(entry.first.target, EditTarget::AddedClaim);
  elsewhere.overlay.edit().clear();
  elsewhere.overlay.edit()[{EditTarget::Annotation, entry.first.key}] = entry.second;
  const auto& claims = elsewhere.accountOf({0, 0}).claims;
  const auto added = std::ranges::find(claims, Review::Added, &Claim::review);
  ASSERT_NE(added, claims.end());
  const ClaimRef ref{{0, 0}, static_cast<std::size_t>(added - claims.begin())};
  EXPECT_THAT(reviewEdit(elsewhere, ref, {Review::Rejected, ""}).changes, IsEmpty());
  EXPECT_THAT(reviewEdit(elsewhere, ref, {Review::Corrected, "drones"}).changes, IsEmpty());
  EXPECT_THAT(reviewEdit(state(), ref, {Review::Rejected, ""}).changes, SizeIs(1));
}

TEST_F(EditsTest, TheStateMayBeReadWhileEditsAreMade) {
  std::atomic<bool> stop = false;
  std::size_t seen = 0;
  {
    const std::jthread reader([&] {
      while (!stop) {
        const auto held = workspace->state();
        seen = std::max(seen, held->annotations.size());
        for (const Annotation& a : held->annotations) EXPECT_EQ(a.quote, "Raid");
      }
    });
    for (int i = 0; i < 20; ++i) apply(annotateEdit(*workspace->state(), 0, {0, 4}, "n", {}, context()));
    stop = true;
  }
  EXPECT_LE(seen, 20U);
  EXPECT_THAT(state().annotations, SizeIs(20));
}

TEST_F(EditsTest, TheCheckFindsACaseWholeAfterAllOfThis) {
  for (const std::size_t which : {0U, 3U, 4U, 5U, 6U, 7U}) apply(oneOfEach()[which]);
  ASSERT_TRUE(workspace->undo());
  ASSERT_TRUE(workspace->redo());
  workspace.reset();
  const auto opened = CaseFile::open(file, OpenMode::Existing, resourceFolder() / "migrations");
  ASSERT_TRUE(opened);
  const auto report = checkCase(**opened);
  ASSERT_TRUE(report);
  EXPECT_THAT(report->problems, IsEmpty());
  EXPECT_EQ(report->journalRows, 8U);
}

TEST(SourceLabel, TakesWhatThereIs) {
  Source s;
  s.file = "reports/a.txt";
  EXPECT_EQ(sourceLabel(s), "a.txt");
  s.title = "Raid";
  EXPECT_EQ(sourceLabel(s), "Raid");
  s.agency = "NNA";
  EXPECT_EQ(sourceLabel(s), "NNA");
  s.outlet = "Valley Courier";
  EXPECT_EQ(sourceLabel(s), "Valley Courier");
}

}  // namespace
}  // namespace collate
