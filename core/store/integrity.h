// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/diagnostic.h"
#include "core/base/error.h"

namespace collate {

class CaseFile;

// What a check looked at, and what it found wrong; nothing in `problems` means that the case is whole.
struct IntegrityReport {
  std::size_t sources = 0;
  std::size_t journalRows = 0;
  std::vector<Diagnostic> problems;
};

// Checks a case against itself: SQLite's own integrity and foreign keys; the SHA-256 of every source, computed anew from its
// bytes; that none is missing; the hash of what was found in it when it was taken in, from text and outlet to publication date;
// that texts and titles have the words that were indexed then; the journal's chain, its end, and which row undoes which; and that
// the journal, replayed from the first row, gives what stands. Changes nothing.
Result<IntegrityReport> checkCase(CaseFile& file);

}  // namespace collate
