// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/edit/edit.h"

namespace collate {

class CaseFile;

// One row of the journal. An undo carries the inverse of the row it takes back, a redo the inverse of the undo; `undoes`
// names that row. `hash` is over all but undoneBy, which only repeats what a later row says.
struct JournalRow {
  EditId id;
  StepKind kind = StepKind::Edit;
  std::string when;  // ISO 8601 UTC
  std::string author;
  Edit edit;
  EditId undoes;    // 0 for an edit
  EditId undoneBy;  // 0 while it stands
  std::string previousHash;
  std::string hash;
};

// SHA-256 over the row and the hash before it, so that no row can be changed, dropped or slipped in unseen.
std::string hashOf(const JournalRow& row);
inline constexpr std::string_view kFirstHash = "0000000000000000000000000000000000000000000000000000000000000000";

// The audit trail, and what undo and redo go by. Rows are only appended; appending belongs into a transaction.
//
//   edit 1, edit 2, undo 3 (of 2), redo 4 (of 3): standing are 1 and 4; undo takes back 4, redo has nothing.
//   A new edit leaves the undos before it for good: what they took back can no longer be redone.
class JournalRepository {
 public:
  explicit JournalRepository(CaseFile& file) : m_file(&file) {}

  // Appends and gives the row its id and hashes; marks the row it undoes.
  Result<JournalRow> append(JournalRow row);
  Result<std::vector<JournalRow>> all() const;  // oldest first
  Result<std::string> head() const;             // hash of the last row as the case remembers it

  static const JournalRow* undoable(const std::vector<JournalRow>& rows);  // the row that undo would take back
  static const JournalRow* redoable(const std::vector<JournalRow>& rows);  // the undo that redo would take back

 private:
  CaseFile* m_file;
};

}  // namespace collate
