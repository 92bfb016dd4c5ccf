// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opening.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <format>

#include "core/store/fields_hash.h"

namespace collate {
namespace {

namespace fs = std::filesystem;

constexpr int kApplicationId = 0x436C6C74;           // "Cllt"; file(1) and sqlite3 show it
constexpr std::chrono::milliseconds kPatience{500};  // long enough for another Collate that is just closing the file

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

// A case may come from somebody else, and is not trusted. Must come before the first read.
void begin(SQLite::Database& db) {
  db.exec("PRAGMA trusted_schema = OFF");
  addFieldsHash(db);
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

bool awaitsRepair(const fs::path& file) {
  std::error_code error;
  const auto pending = fs::file_size(walOf(file), error);
  return (!error && pending > 0) || fs::exists(file.string() + "-journal", error);
}

// As it stands, without SQLite's own locking, which would make files beside it. The lock is taken by hand and kept: nobody has
// the case open, and nobody opens it until this one is closed.
DatabasePtr openAsItStands(const fs::path& file) {
  auto db = std::make_unique<SQLite::Database>(uriOf(file), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
  sqlite3_file* handle = nullptr;
  sqlite3_file_control(db->getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &handle);
  if (handle && handle->pMethods && handle->pMethods->xLock(handle, SQLITE_LOCK_SHARED) == SQLITE_BUSY)
    throw SQLite::Exception("open elsewhere", SQLITE_BUSY);
  begin(*db);
  return db;
}

// A file that may not be written.
Result<OpenedDatabase> openProtected(const fs::path& file, int latest) {
  if (awaitsRepair(file))
    return fail(
        ErrorCode::Unreadable,
        "The case was not closed properly and cannot be repaired where it is write-protected. Copy it, with the -wal file "
        "beside it, to a folder that you may write to, and open it there.",
        file.string());
  FileLock lock(file, FileLock::Kind::Shared, kPatience);
  DatabasePtr db = openAsItStands(file);
  if (auto known = recognize(*db, file, OpenMode::Existing, latest); !known) return std::unexpected(known.error());
  if (pragma(*db, "user_version") < latest)
    return fail(
        ErrorCode::Unwritable,
        "This case was made by an older Collate and must be converted, but it is write-protected. Copy it to a folder of your "
        "own and open it there.",
        file.string());
  return OpenedDatabase{{}, std::move(lock), std::move(db), true};
}

bool forbidsWriting(const SQLite::Exception& e) {
  return e.getErrorCode() == SQLITE_CANTOPEN || e.getErrorCode() == SQLITE_READONLY || e.getErrorCode() == SQLITE_PERM;
}

// While it is armed, it takes a case that is being made away again, before the lock on it goes: until then no other maker can
// have begun to fill it.
class Unfinished {
 public:
  explicit Unfinished(fs::path file) : m_file(std::move(file)) {}
  ~Unfinished() {
    std::error_code ignored;
    if (m_armed)
      for (const char* part : {"", "-wal", "-shm", "-journal"}) fs::remove(m_file.string() + part, ignored);
  }
  Unfinished(const Unfinished&) = delete;
  Unfinished& operator=(const Unfinished&) = delete;

  void arm() { m_armed = true; }
  void disarm() { m_armed = false; }

 private:
  fs::path m_file;
  bool m_armed = false;
};

// Locks a file that was not there a moment ago, and arms `made` when nobody has put anything into it. Beginning already writes to
// a blank file, after it has the lock: what fails there but for the lock is ours to clear away.
void lockNew(SQLite::Database& db, const fs::path& file, Unfinished& made) {
  try {
    SQLite::Transaction takesTheLock(db, SQLite::TransactionBehavior::EXCLUSIVE);
    if (isBlank(db)) made.arm();
    takesTheLock.commit();
  } catch (const SQLite::Exception& e) {
    std::error_code ignored;
    if (e.getErrorCode() != SQLITE_BUSY && fs::file_size(file, ignored) == 0) made.arm();
    throw;
  }
}

// Whoever made the file meanwhile may have failed and taken it away again.
Result<void> claim(SQLite::Database& db, const fs::path& file, Unfinished& made) {
  lockNew(db, file, made);
  int moved = 0;
  sqlite3_file_control(db.getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
  if (moved == 0) return {};
  made.disarm();
  return fail(ErrorCode::Busy, "Another program began to make this case and took it away again. Try once more.", file.string());
}

Result<OpenedDatabase> openForWriting(const fs::path& file, OpenMode mode, const std::vector<Migration>& migrations) {
  std::error_code error;
  const bool isMade = mode == OpenMode::Create && !fs::exists(file, error);
  const int create = isMade ? SQLite::OPEN_CREATE : 0;
  FileLock lock;
  if (!isMade) lock = FileLock(file, FileLock::Kind::Exclusive, kPatience);
  auto db =
      std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READWRITE | create, static_cast<int>(kPatience.count()));
  Unfinished made(file);
  // SQLite takes a write-protected file for reading without a word, and then fails to lock it.
  if (sqlite3_db_readonly(db->getHandle(), "main") == 1) throw SQLite::Exception("write-protected", SQLITE_READONLY);
  // Keeps a second Collate from editing what this one shows, and makes WAL work without shared memory; must come before the first
  // read.
  db->exec("PRAGMA locking_mode = EXCLUSIVE");
  begin(*db);
  if (isMade) {
    if (auto claimed = claim(*db, file, made); !claimed) return std::unexpected(claimed.error());
    lock = FileLock(file, FileLock::Kind::Exclusive, kPatience);
  }
  if (auto known = recognize(*db, file, mode, migrations.back().version); !known) return std::unexpected(known.error());
  prepareForWriting(*db);
  migrate(*db, migrations);
  made.disarm();
  return OpenedDatabase{{}, std::move(lock), std::move(db), false};
}

// A case that was not closed properly, or that is of an older version, is looked at in a copy.
Result<OpenedDatabase> openForReading(const fs::path& file, const std::vector<Migration>& migrations) {
  const int latest = migrations.back().version;
  FileLock lock(file, FileLock::Kind::Shared, kPatience);
  DatabasePtr db = openAsItStands(file);
  if (!awaitsRepair(file)) {
    if (auto known = recognize(*db, file, OpenMode::Existing, latest); !known) return std::unexpected(known.error());
    if (pragma(*db, "user_version") == latest) return OpenedDatabase{{}, std::move(lock), std::move(db), true};
  }
  auto copy = ScratchCopy::of(file);
  if (!copy) return std::unexpected(copy.error());
  auto opened = openForWriting((*copy)->path(), OpenMode::Existing, migrations);
  if (!opened) return fail(opened.error().code, opened.error().message, file.string());
  return OpenedDatabase{std::move(*copy), std::move(opened->lock), std::move(opened->database), true};
}

}  // namespace

Result<OpenedDatabase> openDatabase(const fs::path& file, OpenMode mode, const std::vector<Migration>& migrations) {
  if (mode == OpenMode::Reading) return openForReading(file, migrations);
  std::error_code error;
  const bool wasThere = fs::exists(file, error);
  try {
    return openForWriting(file, mode, migrations);
  } catch (const SQLite::Exception& e) {
    if (!forbidsWriting(e)) throw;
    if (wasThere) return openProtected(file, migrations.back().version);
    return fail(ErrorCode::Unwritable,
                "The case cannot be made in this folder, which may not be written to. Choose another folder.", file.string());
  }
}

}  // namespace collate
