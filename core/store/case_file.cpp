// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_file.h"

#include <sqlite3.h>

#include "core/store/migrations.h"
#include "core/store/opening.h"
#include "core/store/sql_error.h"

namespace collate {
namespace {

namespace fs = std::filesystem;

Result<void> checkPath(const fs::path& file, OpenMode mode) {
  std::error_code error;
  const fs::file_status status = fs::status(file, error);
  if (fs::is_directory(status))
    return fail(ErrorCode::Invalid, "This is a folder, not a case file. Name a .collate file.", file.string());
  if (fs::exists(status)) return {};
  if (mode != OpenMode::Create) return fail(ErrorCode::NotFound, "There is no such case file. Check its name.", file.string());
  const fs::path folder = fs::absolute(file).parent_path();
  if (!fs::is_directory(folder, error))
    return fail(ErrorCode::Unwritable, "The case cannot be made here: its folder is not there. Choose another folder.",
                file.string());
  return {};
}

// Has this process the file open? Asked of the system, so that no list of open cases need be kept.
bool isOpenHere(const fs::path& file) {
  std::error_code error;
  fs::directory_iterator descriptors("/proc/self/fd", error);
  for (; !error && descriptors != fs::directory_iterator(); descriptors.increment(error)) {
    std::error_code gone;
    if (fs::equivalent(descriptors->path(), file, gone) && !gone) return true;
  }
  return false;
}

}  // namespace

CaseFile::CaseFile(fs::path path, OpenedDatabase opened)
    : m_path(std::move(path)),
      m_copy(std::move(opened.copy)),
      m_lock(std::make_unique<FileLock>(std::move(opened.lock))),
      m_database(std::move(opened.database)),
      m_readOnly(opened.readOnly) {}

CaseFile::~CaseFile() = default;

Result<std::unique_ptr<CaseFile>> CaseFile::open(const fs::path& file, OpenMode mode, const fs::path& migrationFolder) {
  if (auto ok = checkPath(file, mode); !ok) return std::unexpected(ok.error());
  const auto migrations = loadMigrations(migrationFolder);
  if (!migrations) return std::unexpected(migrations.error());
  auto opened = guarded(file, [&] { return openDatabase(file, mode, *migrations); });
  if (opened) return std::unique_ptr<CaseFile>(new CaseFile(file, std::move(*opened)));
  if (opened.error().code == ErrorCode::Busy && isOpenHere(file))
    return fail(ErrorCode::Busy, "This case is open here already; there is no need to open it again.", file.string());
  return std::unexpected(opened.error());
}

Result<void> CaseFile::transact(const std::function<Result<void>()>& work) {
  if (m_readOnly)
    return fail(ErrorCode::Unwritable,
                "The case is open for reading only, so nothing can be changed. Open it again where it can be written.",
                m_path.string());
  Result<void> done;
  try {
    done = guarded(m_path, [&]() -> Result<void> {
      m_database->exec("BEGIN IMMEDIATE");
      if (auto worked = work(); !worked) return worked;
      m_database->exec("COMMIT");
      return {};
    });
  } catch (...) {
    rollBack();
    throw;
  }
  if (done) return done;
  rollBack();
  const ErrorCode code = done.error().code;
  m_readOnly = code == ErrorCode::Unwritable || code == ErrorCode::Unreadable || code == ErrorCode::Corrupt;
  return done;
}

// SQLite may have rolled back already, when the disk was full; then there is nothing left to do.
void CaseFile::rollBack() noexcept {
  if (sqlite3_get_autocommit(m_database->getHandle()) == 0) m_database->tryExec("ROLLBACK");
}

}  // namespace collate
