// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/state_builder.h"

#include <exception>
#include <iterator>

#include "core/lexicon/lexicon.h"
#include "core/workspace/source_reader.h"

namespace collate {
namespace {

std::vector<JournalEntry> entriesOf(const std::vector<JournalRow>& rows) {
  std::vector<JournalEntry> entries;
  for (const JournalRow& r : rows) {
    entries.push_back({r.id, r.when, r.author, r.edit.label, static_cast<bool>(r.undoneBy), true, r.kind, {}});
    for (const EditChange& c : r.edit.changes) entries.back().keys.push_back(c.key);
  }
  for (std::size_t i = rows.size(); i-- > 0;) {  // whoever took it back comes later
    const auto by = std::ranges::lower_bound(rows, rows[i].undoneBy, {}, &JournalRow::id);
    if (rows[i].undoneBy && by != rows.end() && by->id == rows[i].undoneBy)
      entries[i].holds = !entries[static_cast<std::size_t>(by - rows.begin())].holds;
  }
  return entries;
}

std::optional<std::string> labelOf(const JournalRow* row) { return row ? std::optional(row->edit.label) : std::nullopt; }

void layJournal(CaseState& state, const CaseParts& parts) {
  state.journal = entriesOf(parts.journal);
  state.undoLabel = labelOf(JournalRepository::undoable(parts.journal));
  state.redoLabel = labelOf(JournalRepository::redoable(parts.journal));
}

void layNotes(CaseState& state, const CaseParts& parts) {
  LaidAnnotations laid = layAnnotations(*parts.sources, parts.overlay);
  state.annotations = std::move(laid.held);
  state.orphans = std::move(laid.orphaned);
}

void append(std::vector<OrphanedEdit>& all, std::vector<OrphanedEdit> more) { std::ranges::move(more, std::back_inserter(all)); }

void layCommon(CaseState& state, const CaseParts& parts) {
  state.name = parts.name;
  state.fictional = parts.fictional;
  state.readOnly = parts.readOnly;
  state.problems = parts.problems;
  state.problems.insert(state.problems.end(), parts.unread.begin(), parts.unread.end());
  state.overlay = parts.overlay;
  layJournal(state, parts);
  layNotes(state, parts);
}

bool holds(const Overlay& overlay, EditTarget target) {
  const auto first = overlay.lower_bound({target, {}});
  return first != overlay.end() && first->first.target == target;
}

// As if nothing had been merged or split yet: what was merged before the case was opened is itself again, id and all, when that
// is undone.
void nameUndecided(const CaseState& state, IncidentIds& ids) {
  std::vector<Incident> undecided = groupIncidents(*state.sources, *state.readings);
  ids.assign(undecided, *state.sources, *state.readings);
}

}  // namespace

CaseState buildState(const CaseParts& parts, const Lexicon& lexicon, StateMemory& memory) {
  CaseState state;
  state.file = parts.file;
  state.sources = parts.sources;
  state.readings = parts.readings;
  layCommon(state, parts);
  if (holds(parts.overlay, EditTarget::SourceField))
    append(state.orphanedEdits, laySourceFields(state.sources.edit(), parts.overlay));
  if (holds(parts.overlay, EditTarget::ClaimReview) || holds(parts.overlay, EditTarget::AddedClaim))
    append(state.orphanedEdits,
           layClaims(*state.sources, state.readings.edit(), parts.overlay, valueReaderFor(lexicon.places())));
  std::vector<Incident> incidents =
      memory.collation.collate(*state.sources, *state.readings, assessmentsOf(parts.overlay), groupingOf(parts.overlay));
  if (!memory.ids.hasGiven() && holds(parts.overlay, EditTarget::Grouping)) nameUndecided(state, memory.ids);
  state.redirects = memory.ids.assign(incidents, *state.sources, *state.readings);
  state.incidents = std::move(incidents);
  return state;
}

void StateJob::run() {
  try {
    state = buildState(parts, *lexicon, memory);
  } catch (const std::exception& e) {
    failure = e.what();
  }
}

CaseState rebuildNotes(const CaseParts& parts, const CaseState& before) {
  CaseState state = before;
  layCommon(state, parts);
  return state;
}

}  // namespace collate
