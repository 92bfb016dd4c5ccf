// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_file.h"

#include <sqlite3.h>

#include <format>

#include "core/store/migrations.h"
#include "core/store/sql_error.h"

namespace collate {
namespace {

namespace fs = std::filesystem;

constexpr int kApplicationId = 0x436C6C74;  // "Cllt"; file(1) and sqlite3 show it
constexpr int kBusyTimeoutMs = 500;         // long enough for another Collate that is just closing the file

using DatabasePtr = std::unique_ptr<SQLite::Database>;

int pragma(SQLite::Database& db, const char* name) { return db.execAndGet(std::format("PRAGMA {}", name)).getInt(); }

bool isBlank(SQLite::Database& db) { return db.execAndGet("SELECT count(*) FROM sqlite_master").getInt() == 0; }

// Is this a case that this Collate can read? Looks, changes nothing.
Result<void> recognize(SQLite::Database& db, const fs::path& file, OpenMode mode, int latest) {
  const int id = pragma(db, "application_id");
  const int version = pragma(db, "user_version");
  if (id == 0 && version == 0 && isBlank(db)) {
    if (mode == OpenMode::Create) return {};
    return fail(ErrorCode::Malformed, "There is nothing in this file, so it is not a Collate case. Choose a .collate file.",
                file.string());
  }
  if (id != kApplicationId)
    return fail(ErrorCode::Unsupported,
                "This database belongs to another program, it is not a Collate case. Choose a .collate file.", file.string());
  if (version > latest)
    return fail(
        ErrorCode::NewerVersion,
        std::format("This case was made by a newer Collate (format {}, this one reads up to {}). Update Collate to open it.",
                    version, latest),
        file.string());
  return {};
}

void migrate(SQLite::Database& db, const std::vector<Migration>& migrations) {
  const int version = pragma(db, "user_version");
  for (const Migration& m : migrations) {
    if (m.version <= version) continue;
    SQLite::Transaction transaction(db, SQLite::TransactionBehavior::EXCLUSIVE);
    db.exec(m.sql);
    db.exec(std::format("PRAGMA application_id = {}; PRAGMA user_version = {}", kApplicationId, m.version));
    transaction.commit();
  }
}

// Every commit is synced: an edit that was confirmed survives a power cut.
void prepareForWriting(SQLite::Database& db) {
  db.exec("PRAGMA foreign_keys = ON");
  db.exec("PRAGMA trusted_schema = OFF");  // a case may come from somebody else
  db.exec("PRAGMA journal_mode = WAL");
  db.exec("PRAGMA synchronous = FULL");
  SQLite::Transaction takesTheLock(db, SQLite::TransactionBehavior::EXCLUSIVE);
  takesTheLock.commit();
}

std::string uriOf(const fs::path& file) {
  std::string uri = "file:";
  for (const char c : fs::absolute(file).string()) {
    if (c == '%' || c == '?' || c == '#')
      uri += std::format("%{:02X}", static_cast<unsigned>(c));
    else
      uri += c;
  }
  return uri + "?immutable=1";
}

fs::path walOf(const fs::path& file) { return file.string() + "-wal"; }

// Without the right to write, SQLite cannot lock the file nor make the files beside it; the file is taken as it stands.
Result<DatabasePtr> openForReading(const fs::path& file, int latest) {
  std::error_code error;
  if (const auto pending = fs::file_size(walOf(file), error); !error && pending > 0)
    return fail(
        ErrorCode::Unreadable,
        "The case was not closed properly and cannot be repaired where it is write-protected. Copy it, with the -wal file "
        "beside it, to a folder that you may write to, and open it there.",
        file.string());
  auto db = std::make_unique<SQLite::Database>(uriOf(file), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
  if (auto known = recognize(*db, file, OpenMode::Existing, latest); !known) return std::unexpected(known.error());
  if (pragma(*db, "user_version") < latest)
    return fail(
        ErrorCode::Unwritable,
        "This case was made by an older Collate and must be converted, but it is write-protected. Copy it to a folder of your "
        "own and open it there.",
        file.string());
  return db;
}

bool forbidsWriting(const SQLite::Exception& e) {
  return e.getErrorCode() == SQLITE_CANTOPEN || e.getErrorCode() == SQLITE_READONLY || e.getErrorCode() == SQLITE_PERM;
}

Result<DatabasePtr> openForWriting(const fs::path& file, OpenMode mode, const std::vector<Migration>& migrations) {
  const int create = mode == OpenMode::Create ? SQLite::OPEN_CREATE : 0;
  auto db = std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READWRITE | create, kBusyTimeoutMs);
  // SQLite takes a write-protected file for reading without a word, and then fails to lock it.
  if (sqlite3_db_readonly(db->getHandle(), "main") == 1) throw SQLite::Exception("write-protected", SQLITE_READONLY);
  // Keeps a second Collate from editing what this one shows, and makes WAL work without shared memory; must come before the first
  // read.
  db->exec("PRAGMA locking_mode = EXCLUSIVE");
  if (auto known = recognize(*db, file, mode, migrations.back().version); !known) return std::unexpected(known.error());
  prepareForWriting(*db);
  migrate(*db, migrations);
  return db;
}

Result<void> checkPath(const fs::path& file, OpenMode mode) {
  std::error_code error;
  const fs::file_status status = fs::status(file, error);
  if (fs::is_directory(status))
    return fail(ErrorCode::Invalid, "This is a folder, not a case file. Name a .collate file.", file.string());
  if (fs::exists(status)) return {};
  if (mode == OpenMode::Existing) return fail(ErrorCode::NotFound, "There is no such case file. Check its name.", file.string());
  const fs::path folder = fs::absolute(file).parent_path();
  if (!fs::is_directory(folder, error))
    return fail(ErrorCode::Unwritable, "The case cannot be made here: its folder is not there. Choose another folder.",
                file.string());
  return {};
}

void removeCase(const fs::path& file) {
  std::error_code ignored;
  for (const char* part : {"", "-wal", "-shm", "-journal"}) fs::remove(file.string() + part, ignored);
}

}  // namespace

CaseFile::CaseFile(fs::path path, DatabasePtr database, bool readOnly)
    : m_path(std::move(path)),
      m_database(std::move(database)),
      m_readOnly(readOnly) {}

CaseFile::~CaseFile() = default;

Result<std::unique_ptr<CaseFile>> CaseFile::open(const fs::path& file, OpenMode mode, const fs::path& migrationFolder) {
  if (auto ok = checkPath(file, mode); !ok) return std::unexpected(ok.error());
  const auto migrations = loadMigrations(migrationFolder);
  if (!migrations) return std::unexpected(migrations.error());
  std::error_code error;
  const bool wasThere = fs::exists(file, error);
  const auto opened = [&](Result<DatabasePtr> db, bool readOnly) -> Result<std::unique_ptr<CaseFile>> {
    if (!db) return std::unexpected(db.error());
    return std::unique_ptr<CaseFile>(new CaseFile(file, std::move(*db), readOnly));
  };
  auto result = guarded(file, [&]() -> Result<std::unique_ptr<CaseFile>> {
    try {
      return opened(openForWriting(file, mode, *migrations), false);
    } catch (const SQLite::Exception& e) {
      if (!forbidsWriting(e)) throw;
      if (!wasThere)
        return fail(ErrorCode::Unwritable,
                    "The case cannot be made in this folder, which may not be written to. Choose another folder.", file.string());
      return opened(openForReading(file, migrations->back().version), true);
    }
  });
  if (!result && !wasThere) removeCase(file);
  return result;
}

Result<void> CaseFile::transact(const std::function<Result<void>()>& work) {
  if (m_readOnly)
    return fail(ErrorCode::Unwritable,
                "The case is open for reading only, so nothing can be changed. Open it again where it can be written.",
                m_path.string());
  auto done = guarded(m_path, [&]() -> Result<void> {
    m_database->exec("BEGIN IMMEDIATE");
    if (auto worked = work(); !worked) return worked;
    m_database->exec("COMMIT");
    return {};
  });
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
