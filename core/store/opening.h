// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "core/base/error.h"
#include "core/store/case_file.h"
#include "core/store/file_lock.h"
#include "core/store/migrations.h"
#include "core/store/scratch_copy.h"

namespace collate {

// A case's database, ready for use, and how it came to be so.
struct OpenedDatabase {
  std::unique_ptr<ScratchCopy> copy;  // where not the file itself is open
  FileLock lock;                      // on what is open; goes after the database
  std::unique_ptr<SQLite::Database> database;
  bool readOnly = false;
};

// Opens, recognizes and, but for OpenMode::Reading, converts. Errors as CaseFile::open has them; throws SQLite's exceptions.
Result<OpenedDatabase> openDatabase(const std::filesystem::path& file, OpenMode mode, const std::vector<Migration>& migrations);

}  // namespace collate
