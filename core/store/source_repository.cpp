// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/source_repository.h"

#include <sqlite3.h>

#include "core/store/case_file.h"
#include "core/store/reading_json.h"
#include "core/store/sql_error.h"

namespace collate {
namespace {

constexpr const char* kInsert =
    "INSERT INTO sources (sha256, file, external_id, format, bytes, text, outlet, title, byline, agency, url, published, "
    "language, taken_in, regions, card_sha256) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, "
    "fields_sha256(?1, ?3, ?4, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15))";
constexpr const char* kSelect =
    "SELECT id, sha256, file, external_id, format, text, outlet, title, byline, agency, url, published, language, taken_in, "
    "regions "
    "FROM sources ORDER BY id";

Result<Source> sourceOf(SQLite::Statement& row) {
  Source s;
  s.id = {row.getColumn(0).getInt64()};
  s.sha256 = row.getColumn(1).getString();
  s.file = row.getColumn(2).getString();
  s.externalId = row.getColumn(3).getString();
  s.format = formatFromName(row.getColumn(4).getString()).value_or(Format::Text);
  s.text = row.getColumn(5).getString();
  s.outlet = row.getColumn(6).getString();
  s.title = row.getColumn(7).getString();
  s.byline = row.getColumn(8).getString();
  s.agency = row.getColumn(9).getString();
  s.url = row.getColumn(10).getString();
  if (!row.isColumnNull(11)) s.published = publishedFromIso(row.getColumn(11).getString());
  s.language = row.getColumn(12).getString();
  s.takenIn = row.getColumn(13).getString();
  auto regions = regionsFromJson(row.getColumn(14).getString());
  if (!regions) return std::unexpected(regions.error());
  s.regions = std::move(*regions);
  return s;
}

}  // namespace

Result<SourceId> SourceRepository::add(const Source& s) {
  return guarded(m_file->path(), [&]() -> Result<SourceId> {
    SQLite::Database& db = m_file->database();
    SQLite::Statement insert(db, kInsert);
    int at = 0;
    insert.bind(++at, s.sha256);
    insert.bind(++at, s.file);
    insert.bind(++at, s.externalId);
    insert.bind(++at, std::string(formatName(s.format)));
    insert.bind(++at, s.bytes.data(), static_cast<int>(s.bytes.size()));
    for (const std::string* field : {&s.text, &s.outlet, &s.title, &s.byline, &s.agency, &s.url}) insert.bind(++at, *field);
    ++at;
    if (s.published) insert.bind(at, isoPublished(*s.published));
    insert.bind(++at, s.language);
    insert.bind(++at, s.takenIn);
    insert.bind(++at, regionsToJson(s.regions));
    try {
      insert.exec();
    } catch (const SQLite::Exception& e) {
      if (e.getExtendedErrorCode() != SQLITE_CONSTRAINT_UNIQUE) throw;
      return fail(ErrorCode::Invalid, "The case holds this source already.", s.file);
    }
    return SourceId{db.getLastInsertRowid()};
  });
}

Result<std::vector<Source>> SourceRepository::all() const {
  return guarded(m_file->path(), [&]() -> Result<std::vector<Source>> {
    std::vector<Source> sources;
    SQLite::Statement row(m_file->database(), kSelect);
    while (row.executeStep()) {
      auto source = sourceOf(row);
      if (!source) return fail(ErrorCode::Corrupt, source.error().message, m_file->path().string());
      sources.push_back(std::move(*source));
    }
    return sources;
  });
}

Result<std::string> SourceRepository::bytes(SourceId id) const {
  return guarded(m_file->path(), [&]() -> Result<std::string> {
    SQLite::Statement row(m_file->database(), "SELECT bytes FROM sources WHERE id = ?");
    row.bind(1, id.value);
    if (!row.executeStep()) return fail(ErrorCode::NotFound, "The case does not hold this source.", m_file->path().string());
    return row.getColumn(0).getString();
  });
}

}  // namespace collate
