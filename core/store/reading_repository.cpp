// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/reading_repository.h"

#include <algorithm>
#include <new>
#include <optional>
#include <span>
#include <thread>
#include <vector>

#include "core/store/case_file.h"
#include "core/store/reading_json.h"
#include "core/store/sql_error.h"

namespace collate {
namespace {

struct Row {
  SourceId source;
  std::string context;
  std::string json;
  std::optional<Reading> reading;
};

// Parsing is most of what opening a case takes; it is spread over the processors. What is no reading stays without one.
void parse(std::span<Row> rows) {
  const std::size_t workers = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 8);
  const auto parseFrom = [&](std::size_t first) {
    for (std::size_t i = first; i < rows.size(); i += workers) {
      try {
        if (auto reading = readingFromJson(rows[i].json)) rows[i].reading = std::move(*reading);
      } catch (const std::bad_alloc&) {
        continue;  // it is made anew, or memory runs out there, where somebody can be told
      }
      std::string().swap(rows[i].json);  // frees it, which assigning nothing does not
    }
  };
  std::vector<std::jthread> others;
  for (std::size_t w = 1; w < workers && w < rows.size(); ++w) others.emplace_back(parseFrom, w);
  parseFrom(0);
}

}  // namespace

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
    std::vector<Row> rows;
    SQLite::Statement row(m_file->database(), "SELECT source_id, context, json FROM readings WHERE extractor_version = ?");
    row.bind(1, version);
    while (row.executeStep())
      rows.push_back({{row.getColumn(0).getInt64()}, row.getColumn(1).getString(), row.getColumn(2).getString(), {}});
    parse(rows);
    std::unordered_map<SourceId, StoredReading> readings;
    for (Row& r : rows)
      if (r.reading) readings.emplace(r.source, StoredReading{version, std::move(r.context), std::move(*r.reading)});
    return readings;
  });
}

}  // namespace collate
