// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/meta_repository.h"

#include "core/store/case_file.h"
#include "core/store/sql_error.h"

namespace collate {

Result<std::string> MetaRepository::get(std::string_view key) const {
  return guarded(m_file->path(), [&]() -> Result<std::string> {
    SQLite::Statement row(m_file->database(), "SELECT value FROM meta WHERE key = ?");
    row.bind(1, std::string(key));
    return row.executeStep() ? row.getColumn(0).getString() : std::string();
  });
}

Result<void> MetaRepository::set(std::string_view key, const std::string& value) {
  return guarded(m_file->path(), [&]() -> Result<void> {
    SQLite::Statement put(m_file->database(), "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)");
    put.bind(1, std::string(key));
    put.bind(2, value);
    put.exec();
    m_file->database().exec(
        "INSERT OR REPLACE INTO meta (key, value) SELECT 'card_sha256', fields_sha256("
        "(SELECT value FROM meta WHERE key = 'name'), (SELECT value FROM meta WHERE key = 'fictional'))");
    return {};
  });
}

}  // namespace collate
