// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

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
  std::vector<Source> sources;
  std::vector<Reading> readings;
  Overlay overlay;
  std::vector<JournalRow> journal;
  std::vector<Diagnostic> problems;
};

// Makes the state of a case: lays the overlay over sources and readings, groups and compares. `ids` keeps what incidents are
// called.
CaseState buildState(const CaseParts& parts, const Lexicon& lexicon, IncidentIds& ids);

// The same where only annotations and the journal changed since `before`: nothing is grouped anew.
CaseState rebuildNotes(const CaseParts& parts, const CaseState& before);

}  // namespace collate
