// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql_error.h"

#include <sqlite3.h>

#include <format>

namespace collate {

Error sqlError(const SQLite::Exception& e, const std::filesystem::path& file) {
  const std::string name = file.string();
  const auto error = [&](ErrorCode code, std::string_view sentence) { return Error{code, std::string(sentence), name}; };
  switch (e.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return error(ErrorCode::Busy, "The case is open in another program. Close it there and open it again.");
    case SQLITE_FULL:
      return error(ErrorCode::Unwritable, "The disk is full. Free some space, then open the case again; nothing of it was lost.");
    case SQLITE_READONLY:
      return error(ErrorCode::Unwritable,
                   "The case file is write-protected. Allow writing to it, or copy it to a folder of your own.");
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return error(ErrorCode::Unreadable, "The case file cannot be opened. Check that you may read and write it and its folder.");
    case SQLITE_IOERR:
      return error(ErrorCode::Unwritable,
                   "The disk failed while the case was read or written. Check the disk, then open the case again.");
    case SQLITE_NOTADB: return error(ErrorCode::Malformed, "This is not a Collate case. Choose a .collate file.");
    case SQLITE_CORRUPT:
      return error(ErrorCode::Corrupt,
                   "The case file is damaged. Go back to a backup copy of it, and keep this one: some of it may be saved.");
    case SQLITE_INTERRUPT: return error(ErrorCode::Canceled, "Stopped before it was done; the case is as it was.");
    case SQLITE_TOOBIG: return error(ErrorCode::TooLarge, "This is too large for a case file.");
    case SQLITE_NOMEM:
      return error(ErrorCode::Unreadable, "There is not enough memory. Close other programs and open the case again.");
    default: return error(ErrorCode::Corrupt, std::format("The case file does not hold what it should ({}).", e.what()));
  }
}

}  // namespace collate
