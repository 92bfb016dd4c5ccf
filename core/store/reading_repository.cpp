// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reading_repository.h"

#include "core/store/case_file.h"
#include "core/store/reading_json.h"
#include "core/store/sql_error.h"

namespace collate {

Result<void> ReadingRepository::put(SourceId source, const StoredReading& stored) {
  return guarded(m_file->path(), [&]() -> Result<void> {
    SQLite::Statement put(m_file->database(),
                          "INSERT OR REPLACE INTO readings (source_id, extractor_version, context, json, sha256) "
                          "VALUES (?1, ?2, ?3, ?4, fields_sha256(?1, ?2, ?3, ?4))");
    put.bind(1, source.value);
    put.bind(2, stored.version);
    put.bind(3, stored.context);
    put.bind(4, readingToJson(stored.reading));
    put.exec();
    return {};
  });
}

Result<std::unordered_map<SourceId, StoredReading>> ReadingRepository::all(int version) const {
  return guarded(m_file->path(), [&]() -> Result<std::unordered_map<SourceId, StoredReading>> {
    std::unordered_map<SourceId, StoredReading> readings;
    SQLite::Statement row(m_file->database(), "SELECT source_id, context, json FROM readings WHERE extractor_version = ?");
    row.bind(1, version);
    while (row.executeStep()) {
      auto reading = readingFromJson(row.getColumn(2).getString());
      if (reading)
        readings.emplace(SourceId{row.getColumn(0).getInt64()},
                         StoredReading{version, row.getColumn(1).getString(), std::move(*reading)});
    }
    return readings;
  });
}

}  // namespace collate
