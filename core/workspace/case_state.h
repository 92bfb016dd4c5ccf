// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/base/shared.h"
#include "core/edit/edit.h"
#include "core/edit/lay_over.h"
#include "core/edit/overlay.h"
#include "core/model/annotation.h"
#include "core/model/incident.h"
#include "core/model/reading.h"
#include "core/model/source.h"

namespace collate {

// One row of the journal.
struct JournalEntry {
  EditId id;
  std::string when;  // ISO 8601 UTC
  std::string author;
  std::string label;
  bool undone = false;  // a later row took it back
  bool holds = true;    // what it did holds now: nothing took it back, or what did was taken back itself
  StepKind kind = StepKind::Edit;
  std::vector<std::string> keys =
      {};  // of what it changed (core/edit/edit.h): claim keys, "incidentKey attribute", annotation ids
  bool operator==(const JournalEntry&) const = default;
};

// A case as it stands after all edits: a value, shared read-only between threads and views. What is large is shared between
// states, too: after a note was added, sources, readings and incidents are those of the state before. `sources` come in the order
// in which they were taken in, without their bytes; `readings[i]` is what was read in `sources[i]`, with the analyst's
// reviews and added claims laid over it, and without accounts where the source is left out. Incidents come newest first, undated
// last.
struct CaseState {
  std::string name;
  std::string file;
  bool fictional = false;  // the sample: says so wherever it is shown
  Shared<std::vector<Source>> sources;
  Shared<std::vector<Reading>> readings;
  Shared<std::vector<Incident>> incidents;
  Shared<std::map<IncidentId, IncidentId>> redirects;  // ids that no incident has any more (IncidentIds)
  std::vector<Annotation> annotations;                 // those whose span still holds
  std::vector<Annotation> orphans;                     // annotations whose words are no longer at their span
  std::vector<OrphanedEdit> orphanedEdits;             // reviews, added claims, source fields and assessments that find no place
  Shared<Overlay> overlay;                             // what stands after all edits, by key; the edit makers go by it
  std::vector<Diagnostic> problems;      // of the last import, newest first; then sources that could not be read anew
  std::vector<JournalEntry> journal;     // oldest first
  std::optional<std::string> undoLabel;  // what undo would take back
  std::optional<std::string> redoLabel;
  bool settling = false;  // incidents are still those of before the last edits, or none yet (Workspace::startSettling)
  bool readOnly = false;  // a commit failed or the file is write-protected; edits are refused

  const Source& sourceOf(AccountRef a) const { return sources[a.source]; }
  const Account& accountOf(AccountRef a) const { return readings[a.source].accounts[a.account]; }
  const Claim& claimOf(const ClaimRef& c) const { return accountOf(c.account).claims[c.claim]; }
  // The incident of this id; of an id whose incident became one with another, that other. Null for an id that never was.
  const Incident* incident(IncidentId id) const;
  const Incident* incidentOf(AccountRef account) const;  // null while it belongs to none yet
  // The incident of this key; else the one that holds the account of this key, as one that became part of another has.
  const Incident* incidentOfKey(std::string_view key) const;
};

// How a source is called where there is little room: its outlet, else its agency, else its title, else its file name.
std::string sourceLabel(const Source&);

}  // namespace collate
