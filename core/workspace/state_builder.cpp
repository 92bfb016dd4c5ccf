// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/state_builder.h"

#include <algorithm>
#include <exception>
#include <iterator>
#include <set>
#include <string_view>

#include "core/edit/source_fields.h"
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

// What is laid over a source that is left out finds its place all the same, and holds again when the source is taken back.
void leaveOut(CaseState& state) {
  for (std::size_t i = 0; i < state.sources.size(); ++i)
    if (state.sources[i].leftOut && !state.readings[i].accounts.empty()) state.readings.edit()[i].accounts = {};
}

// Decisions on what no incident tells of any more. Those that rest on a source that is left out wait for it.
std::vector<OrphanedEdit> placelessAssessments(const CaseState& state) {
  std::vector<OrphanedEdit> placeless;
  for (auto it = state.overlay->lower_bound({EditTarget::Assessment, {}});
       it != state.overlay.end() && it->first.target == EditTarget::Assessment; ++it) {
    const std::string_view key = it->first.key;
    const std::size_t blank = key.rfind(' ');
    const auto attribute = attributeFromName(key.substr(blank + 1));
    const Incident* incident = state.incidentOfKey(key.substr(0, blank));
    if (incident && attribute && incident->comparison(*attribute)) continue;
    const auto source = std::ranges::find(state.sources, key.substr(0, key.find(':')), &Source::sha256);
    if (source == state.sources.end() || !source->leftOut)
      placeless.push_back({EditTarget::Assessment, it->first.key, it->second});
  }
  return placeless;
}

// As if nothing had been merged or split yet: what was merged before the case was opened is itself again, id and all, when that
// is undone.
void nameUndecided(const CaseState& state, IncidentIds& ids) {
  std::vector<Incident> undecided = groupIncidents(*state.sources, *state.readings);
  ids.assign(undecided, *state.sources, *state.readings);
}

}  // namespace

CaseState buildState(const CaseParts& parts, const Lexicon& lexicon, StateMemory& memory, const std::stop_token& stop) {
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
  leaveOut(state);
  std::vector<Incident> incidents =
      memory.collation.collate(*state.sources, *state.readings, assessmentsOf(parts.overlay), groupingOf(parts.overlay), stop);
  if (stop.stop_requested()) return state;
  if (!memory.ids.hasGiven() && holds(parts.overlay, EditTarget::Grouping)) nameUndecided(state, memory.ids);
  state.redirects = memory.ids.assign(incidents, *state.sources, *state.readings);
  state.incidents = std::move(incidents);
  append(state.orphanedEdits, placelessAssessments(state));
  return state;
}

void StateJob::run() {
  try {
    CaseState built = buildState(parts, *lexicon, memory, stop.get_token());
    if (stop.stop_requested())
      failure = "nobody waited for it any more";
    else
      state = std::move(built);
  } catch (const std::exception& e) {
    failure = e.what();
  }
  done.store(true, std::memory_order_release);
}

namespace {

// Claims keep their places when they are judged, so what incidents refer to stays right. Those that were added do not.
void layReviews(CaseState& state, const CaseParts& parts, std::size_t source, const Lexicon& lexicon) {
  Reading reading = parts.readings[source];
  layClaims({&state.sources[source], 1}, {&reading, 1}, parts.overlay, valueReaderFor(lexicon.places()));
  const auto claims = [](const Account& a) { return a.claims.size(); };
  if (std::ranges::equal(reading.accounts, state.readings[source].accounts, {}, claims, claims))
    state.readings.edit()[source] = std::move(reading);
}

// The mark alone; its accounts go with the incidents.
void layLeftOut(CaseState& state, std::string_view hash, bool out) {
  const auto source = std::ranges::find(state.sources, hash, &Source::sha256);
  if (source == state.sources.end() || source->leftOut == out) return;
  const auto at = static_cast<std::size_t>(source - state.sources.begin());  // before edit() makes a copy of its own
  state.sources.edit()[at].leftOut = out;
}

void layAssessment(CaseState& state, const EditChange& change) {
  const std::size_t blank = change.key.rfind(' ');
  const Incident* incident = state.incidentOfKey(std::string_view(change.key).substr(0, blank));
  const auto attribute = attributeFromName(std::string_view(change.key).substr(blank + 1));
  if (!incident || !attribute) return;
  const auto at = static_cast<std::size_t>(incident - &state.incidents.front());
  for (Comparison& c : state.incidents.edit()[at].comparisons.edit()) {
    if (c.attribute != *attribute) continue;
    c.assessment.reset();
    if (change.after)
      if (auto decided = assessmentFromJson(*change.after)) c.assessment = std::move(*decided);
    c.stale = false;
    c.against.clear();
  }
}

}  // namespace

void layAtOnce(CaseState& state, const CaseParts& parts, const Edit& edit, const Lexicon& lexicon) {
  std::set<std::string_view> judged;
  for (const EditChange& c : edit.changes) {
    if (c.target == EditTarget::Assessment) layAssessment(state, c);
    if (c.target == EditTarget::SourceField && fieldOfKey(c.key) == kLeftOutField)
      layLeftOut(state, hashOfKey(c.key), c.after.has_value());
    if (c.target == EditTarget::ClaimReview) judged.insert(std::string_view(c.key).substr(0, c.key.find(':')));
  }
  constexpr std::size_t kFew = 20;  // what takes longer can wait with the incidents
  if (judged.size() > kFew) return;
  for (std::size_t i = 0; i < state.sources.size() && !judged.empty(); ++i)
    if (judged.erase(state.sources[i].sha256) > 0) layReviews(state, parts, i, lexicon);
}

void appendSources(CaseState& state, const CaseParts& parts) {
  const auto from = static_cast<std::ptrdiff_t>(state.sources.size());
  if (state.sources.size() == parts.sources.size()) return;
  if (state.sources.empty()) {
    state.sources = parts.sources;
    state.readings = parts.readings;
    if (holds(parts.overlay, EditTarget::SourceField)) laySourceFields(state.sources.edit(), parts.overlay);
    return;
  }
  auto& sources = state.sources.edit();
  sources.insert(sources.end(), parts.sources.begin() + from, parts.sources.end());
  auto& readings = state.readings.edit();
  readings.insert(readings.end(), parts.readings.begin() + from, parts.readings.end());
}

CaseState rebuildNotes(const CaseParts& parts, const CaseState& before) {
  CaseState state = before;
  layCommon(state, parts);
  return state;
}

}  // namespace collate
