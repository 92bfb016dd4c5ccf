// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/conflict/conflict.h"
#include "core/store/journal_repository.h"
#include "core/workspace/case_state.h"
#include "core/workspace/incident_ids.h"

namespace collate {

class Lexicon;

// What a case holds, as it was taken in, read and decided; readings[i] is the machine's reading of sources[i].
struct CaseParts {
  std::string name;
  std::string file;
  bool fictional = false;
  bool readOnly = false;
  Shared<std::vector<Source>> sources;
  Shared<std::vector<Reading>> readings;
  Shared<Overlay> overlay;
  std::vector<JournalRow> journal;
  std::vector<Diagnostic> problems;  // of the last import
  std::vector<Diagnostic> unread;    // of readings that were to be made anew and could not be
};

// What one state leaves for the next: what incidents are called, and how accounts were grouped.
struct StateMemory {
  IncidentIds ids;
  Collation collation;
};

// Makes the state of a case: lays the overlay over sources and readings, groups and compares. Asked to stop it ends soon, and
// state and memory are of no use.
CaseState buildState(const CaseParts& parts, const Lexicon& lexicon, StateMemory& memory, const std::stop_token& stop = {});

// The dear part of a state as a job that any thread may run once: it holds copies of all that it needs.
struct StateJob {
  CaseParts parts;
  StateMemory memory;
  std::shared_ptr<const Lexicon> lexicon;
  std::stop_source stop;           // for when nobody waits for it any more
  std::optional<CaseState> state;  // after run(), unless that failed or was stopped
  std::string failure;             // why it did
  std::atomic<bool> done = false;  // state and failure may be read from now on

  void run();
};

// The same where only annotations and the journal changed since `before`: nothing is grouped anew.
CaseState rebuildNotes(const CaseParts& parts, const CaseState& before);

// Of `edit`, which `state` lags behind, what can be seen at once: judgments on claims and assessments, where they stand. `state`
// has the overlay with the edit already. Groups and comparisons stay.
void layAtOnce(CaseState& state, const CaseParts& parts, const Edit& edit, const Lexicon& lexicon);
// Sources that came since `state` was made, with their readings; they belong to no incident yet.
void appendSources(CaseState& state, const CaseParts& parts);

}  // namespace collate
