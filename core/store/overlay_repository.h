// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/edit/overlay.h"

namespace collate {

class CaseFile;

// What stands after all edits, and the notes that can be searched.
class OverlayRepository {
 public:
  explicit OverlayRepository(CaseFile& file) : m_file(&file) {}

  Result<Overlay> all() const;
  // Writes what the edit's changes set. Whether each `before` fits was checked when it was applied to the overlay in memory.
  Result<void> write(const Edit& edit);

 private:
  void writeChange(const EditChange& change);
  void indexNote(const EditChange& change);

  CaseFile* m_file;
};

}  // namespace collate
