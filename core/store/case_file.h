// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include "core/base/error.h"

namespace SQLite {
class Database;
}

namespace collate {

struct OpenedDatabase;
class FileLock;
class ScratchCopy;

enum class OpenMode {
  Existing,
  Create,   // makes the file when it is missing, else opens it
  Reading,  // never changes a byte of it: where it must be repaired or converted first, a copy of it is
};

// One case file, open: a SQLite database of Collate's own, in WAL mode, locked against every other process while it is open. One
// instance is used from one thread at a time. The schema and how it came to be are in resources/migrations.
//
// A file that may not be written (write-protected, on a read-only disk) is opened for reading. After a commit that failed
// (full disk, broken disk) the file is as it was before, and no more is written until it is opened again. Of two that make one
// file at the same time, one makes it and the other finds it busy.
class CaseFile {
 public:
  // `migrations` is the folder of the numbered SQL files. NotFound: no such file (Existing). Unwritable: it cannot be made.
  // Malformed: no database, or nothing in it. Unsupported: a database of another program. NewerVersion. Corrupt. Busy.
  // Unreadable. A file that was begun here and could not be made whole is removed again.
  static Result<std::unique_ptr<CaseFile>> open(const std::filesystem::path& file, OpenMode mode,
                                                const std::filesystem::path& migrations);
  ~CaseFile();
  CaseFile(const CaseFile&) = delete;
  CaseFile& operator=(const CaseFile&) = delete;

  const std::filesystem::path& path() const { return m_path; }
  bool readOnly() const { return m_readOnly; }
  SQLite::Database& database() const { return *m_database; }

  // Runs `work` in one transaction: all of it is kept, or nothing. What `work` fails with is handed back; what it throws goes on.
  Result<void> transact(const std::function<Result<void>()>& work);

 private:
  CaseFile(std::filesystem::path path, OpenedDatabase opened);
  void rollBack() noexcept;

  std::filesystem::path m_path;
  std::unique_ptr<ScratchCopy> m_copy;  // what is open instead of the file itself; goes after the database
  std::unique_ptr<FileLock> m_lock;     // goes after the database, too
  std::unique_ptr<SQLite::Database> m_database;
  bool m_readOnly = false;
};

}  // namespace collate
