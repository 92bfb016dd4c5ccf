// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever an analyst does, in whatever order, is taken back step by step, done again step by step, and found again after
// closing.
#include <array>
#include <set>

#include "core/edit/source_fields.h"
#include "tests/core/random.h"
#include "tests/core/workspace/workspace_fixture.h"

namespace collate {
namespace {

using test::Random;

// What edits may change and their undoing must put back.
struct Standing {
  std::vector<Reading> readings;
  std::vector<Annotation> annotations, orphans;
  Overlay overlay;
  std::vector<OrphanedEdit> orphanedEdits;
  std::vector<IncidentId> ids;
  std::vector<std::pair<std::string, std::vector<Comparison>>> incidents;  // by key
  std::vector<std::string> fields;
};

Standing standingOf(const CaseState& state) {
  Standing s{state.readings, state.annotations, state.orphans, state.overlay, state.orphanedEdits, {}, {}, {}};
  for (const Incident& i : state.incidents) {
    s.ids.push_back(i.id);
    s.incidents.emplace_back(i.key, i.comparisons);
  }
  for (const Source& source : state.sources)
    for (const std::string_view field : kSourceFields) s.fields.push_back(sourceField(source, field));
  return s;
}

void expectSame(const Standing& a, const Standing& b) {
  EXPECT_EQ(a.overlay, b.overlay);
  EXPECT_TRUE(a.readings == b.readings);
  EXPECT_TRUE(a.annotations == b.annotations);
  EXPECT_TRUE(a.orphans == b.orphans);
  EXPECT_TRUE(a.orphanedEdits == b.orphanedEdits);
  EXPECT_TRUE(a.incidents == b.incidents);
  EXPECT_EQ(a.fields, b.fields);
}

// Makes one edit of every kind that there is a maker for, out of what the case holds at the moment.
class Analyst {
 public:
  Analyst(unsigned seed, WorkspaceContext context) : m_random(seed), m_context(std::move(context)) {}

  static constexpr std::size_t kKinds = 13;

  Edit next(const CaseState& state, std::size_t kind) {
    const ClaimRef claim = someClaim(state);
    const std::array incidents{someIncident(state), someIncident(state)};
    switch (kind) {
      case 0: return reviewEdit(state, claim, {Review::Confirmed, {}});
      case 1: return reviewEdit(state, claim, {Review::Rejected, {}});
      case 2: return reviewEdit(state, claim, {Review::Corrected, m_random.of(kValues)});
      case 3: return resetReviewEdit(state, claim);
      case 4: return addClaimEdit(state, claim.account, someSpan(), someAttribute(), m_random.of(kValues));
      case 5: return annotateEdit(state, claim.account.source, someSpan(), m_random.of(kValues), {"toll"}, m_context);
      case 6: return changedNote(state);
      case 7: return assessed(state, incidents[0]);
      case 8: return mergeEdit(state, incidents);
      case 9: return keepApartEdit(state, incidents);
      case 10: return confirmEdit(state, incidents);
      case 11: return m_random.oneIn(2) ? splitEdit(state, claim.account) : moveEdit(state, claim.account, incidents[0]);
      default: return fieldSet(state, claim.account.source);
    }
  }
  Random& random() { return m_random; }

 private:
  inline static const std::vector<std::string> kValues = {"3",          "at least 4", "Idlib", "a \"miller\"",
                                                          "2025-08-19", "أطمة",       "none"};

  ClaimRef someClaim(const CaseState& state) {
    for (;;) {
      const std::size_t source = m_random.below(state.readings.size());
      const std::vector<Account>& accounts = state.readings[source].accounts;
      if (accounts.empty()) continue;
      const std::size_t account = m_random.below(accounts.size());
      if (!accounts[account].claims.empty()) return {{source, account}, m_random.below(accounts[account].claims.size())};
    }
  }
  IncidentId someIncident(const CaseState& state) { return state.incidents[m_random.below(state.incidents.size())].id; }
  ByteSpan someSpan() {
    const auto begin = static_cast<std::uint32_t>(m_random.below(40));
    return {begin, begin + 5};
  }
  Attribute someAttribute() { return static_cast<Attribute>(m_random.below(kAttributeCount)); }

  Edit changedNote(const CaseState& state) {
    if (state.annotations.empty()) return {};
    Annotation note = m_random.of(state.annotations);
    if (m_random.oneIn(3)) return removeAnnotationEdit(state, note.id);
    note.text = m_random.of(kValues);
    note.tags.push_back("again");
    note.forReport = !note.forReport;
    return changeAnnotationEdit(state, note);
  }
  Edit assessed(const CaseState& state, IncidentId incident) {
    if (m_random.oneIn(4)) return assessEdit(state, incident, someAttribute(), std::nullopt);
    const Assessment decision{m_random.of(kValues), "two registers",       "B", "2", "likely", Status::Settled,
                              "R. Example",         "2025-09-02T10:00:00Z"};
    return assessEdit(state, incident, m_random.oneIn(2) ? Attribute::Killed : someAttribute(), decision);
  }
  Edit fieldSet(const CaseState& state, std::size_t source) {
    const std::string field(kSourceFields[m_random.below(kSourceFields.size())]);
    const std::string day = "2025-08-2" + std::to_string(m_random.below(9));
    return sourceFieldEdit(state, source, field, field == "published" ? day : m_random.of(kValues));
  }

  Random m_random;
  WorkspaceContext m_context;
};

class RandomEditsTest : public testing_workspace::WorkspaceTest {
 protected:
  void SetUp() override { importThree(); }
};

TEST_F(RandomEditsTest, AreTakenBackAndDoneAgainStepByStep) {
  std::set<EditTarget> met;
  std::set<std::size_t> kinds;
  for (unsigned seed = 1; seed <= 6; ++seed) {
    SCOPED_TRACE(seed);
    Analyst analyst(seed, context());
    std::vector<Standing> standings = {standingOf(state())};
    while (standings.size() <= 30) {
      const std::size_t kind = analyst.random().below(Analyst::kKinds);
      const Edit edit = analyst.next(state(), kind);
      if (edit.changes.empty()) continue;
      ASSERT_TRUE(workspace->apply(edit)) << edit.label;
      kinds.insert(kind);
      for (const EditChange& c : edit.changes) met.insert(c.target);
      standings.push_back(standingOf(state()));
      ASSERT_NE(standings.back().overlay, standings[standings.size() - 2].overlay) << edit.label;
    }
    const bool closed = seed % 3 == 0;
    if (closed) reopen();
    const auto expectStep = [&](std::size_t i) {
      SCOPED_TRACE(i);
      expectSame(standingOf(state()), standings[i]);
      if (!closed) {
        EXPECT_EQ(standingOf(state()).ids, standings[i].ids);
      }
    };
    expectStep(standings.size() - 1);
    for (std::size_t i = standings.size() - 1; i-- > 0;) {
      ASSERT_TRUE(workspace->undo());
      expectStep(i);
    }
    EXPECT_TRUE(state().overlay->empty());
    for (std::size_t i = 1; i < standings.size(); ++i) {
      ASSERT_TRUE(workspace->redo());
      expectStep(i);
    }
    while (state().undoLabel) ASSERT_TRUE(workspace->undo());
  }
  EXPECT_EQ(kinds.size(), Analyst::kKinds);
  EXPECT_EQ(met.size(), 6U) << "every target of the journal";
}

TEST_F(RandomEditsTest, AfterSomeAreTakenBackGoOnFromThere) {
  Analyst analyst(17, context());
  std::vector<Standing> standings = {standingOf(state())};
  for (int i = 0; i < 120; ++i) {
    if (standings.size() > 1 && analyst.random().oneIn(3)) {
      ASSERT_TRUE(workspace->undo());
      standings.pop_back();
    } else {
      const Edit edit = analyst.next(state(), analyst.random().below(Analyst::kKinds));
      if (edit.changes.empty()) continue;
      ASSERT_TRUE(workspace->apply(edit)) << edit.label;
      standings.push_back(standingOf(state()));
    }
    SCOPED_TRACE(i);
    expectSame(standingOf(state()), standings.back());
    EXPECT_EQ(standingOf(state()).ids, standings.back().ids);
  }
  reopen();
  expectSame(standingOf(state()), standings.back());
}

}  // namespace
}  // namespace collate
