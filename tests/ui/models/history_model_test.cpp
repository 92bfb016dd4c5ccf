// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/history_model.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>

#include "tests/ui/support/sample_state.h"
#include "ui/session/session.h"

namespace collate::ui {
namespace {

class HistoryModelTest : public testing::Test {
 protected:
  // Steps from the oldest on; each is the kind and whether a later one took it back. `redone` are those that hold all the same.
  void show(const std::vector<std::pair<StepKind, bool>>& steps, const std::vector<std::size_t>& redone = {}) {
    auto state = std::make_shared<CaseState>(*test::sampleState());
    state->journal.clear();
    for (const auto& [kind, undone] : steps) {
      JournalEntry e;
      e.label = "Confirm claim: killed " + std::to_string(state->journal.size());
      e.author = state->journal.empty() ? "N. Karam" : "R. Saleh";
      e.kind = kind;
      e.undone = undone;
      e.holds = !undone || std::ranges::find(redone, state->journal.size()) != redone.end();
      state->journal.push_back(e);
    }
    session.showState(state);
  }
  QString step(int row) const { return model.index(row, HistoryModel::StepColumn).data().toString(); }

  Session session;
  HistoryModel model{session};
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(HistoryModelTest, NewestComesFirstWithWhatBecameOfIt) {
  using enum StepKind;
  show({{Edit, false}, {Edit, true}, {Undo, false}});
  ASSERT_EQ(model.rowCount(), 3);
  EXPECT_EQ(step(0), "Undo: Confirm claim: killed 2");
  EXPECT_EQ(step(1), "Confirm claim: killed 1 (taken back)");
  EXPECT_EQ(step(2), "Confirm claim: killed 0");
  EXPECT_FALSE(model.index(1, 0).data(HistoryModel::StandsRole).toBool());
  EXPECT_TRUE(model.index(2, 0).data(HistoryModel::StandsRole).toBool());
}

TEST_F(HistoryModelTest, WhatWasRedoneIsNotTakenBack) {
  using enum StepKind;
  show({{Edit, true}, {Undo, true}, {Redo, false}}, {0});
  EXPECT_EQ(step(2), "Confirm claim: killed 0");
  EXPECT_TRUE(model.index(2, 0).data(HistoryModel::StandsRole).toBool());
  EXPECT_TRUE(model.index(0, 0).data(HistoryModel::StandsRole).toBool()) << "the redo";
  EXPECT_FALSE(model.index(1, 0).data(HistoryModel::StandsRole).toBool()) << "the undo";
}

TEST_F(HistoryModelTest, CountsTheUndosThatLeadBack) {
  using enum StepKind;
  show({{Edit, false}, {Edit, true}, {Undo, true}, {Redo, false}, {Edit, false}});
  EXPECT_EQ(model.undosBackTo(4), 2) << "the redo and the last edit";
  EXPECT_EQ(model.undosBackTo(3), 0) << "a step that does not stand is nowhere to go back to";
  EXPECT_EQ(model.undosBackTo(1), 1);
  EXPECT_EQ(model.undosBackTo(0), 0);
  EXPECT_EQ(model.undosBackTo(-1), 0);
}

TEST_F(HistoryModelTest, FiltersByAllWords) {
  using enum StepKind;
  show({{Edit, false}, {Edit, false}, {Edit, false}});
  model.setFilter("SALEH killed");
  EXPECT_EQ(model.rowCount(), 2);
  EXPECT_EQ(model.all(), 3);
  model.setFilter("karam");
  EXPECT_EQ(step(0), "Confirm claim: killed 0");
  model.setFilter({});
  EXPECT_EQ(model.rowCount(), 3);
}

TEST(PlaceOf, LeadsToClaimIncidentNoteAndSource) {
  const auto state = test::sampleState();
  const auto place = [&](const std::string& key) {
    JournalEntry e;
    e.keys = {key};
    return placeOf(*state, e);
  };
  const ClaimRef ref{{0, 0}, 3};
  const Claim& claim = state->claimOf(ref);
  const std::string& hash = state->sources[0].sha256;
  EXPECT_EQ(place(claimKey(hash, claim.span, claim.attribute)).claim, ref);
  const Incident& incident = state->incidents[1];
  EXPECT_EQ(place(assessmentKey(incident.key, Attribute::Killed)).incident, incident.id);
  EXPECT_EQ(place(assessmentKey(incident.key, Attribute::Killed)).attribute, Attribute::Killed);
  EXPECT_EQ(place(std::to_string(state->annotations[1].id.value)).annotation, state->annotations[1].id);
  EXPECT_EQ(place(sourceFieldKey(state->sources[2].sha256, "outlet")).source, 2u);
  EXPECT_EQ(place("nothing of this case"), Selection{});
  EXPECT_EQ(placeOf(*state, {}), Selection{});
}

}  // namespace
}  // namespace collate::ui
