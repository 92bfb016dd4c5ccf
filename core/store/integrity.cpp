// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/integrity.h"

#include <algorithm>
#include <format>
#include <set>
#include <unordered_map>

#include "core/base/sha256.h"
#include "core/store/case_file.h"
#include "core/store/journal_repository.h"
#include "core/store/overlay_repository.h"
#include "core/store/sql_error.h"

namespace collate {
namespace {

class Check {
 public:
  explicit Check(CaseFile& file) : m_file(file) {}

  Result<IntegrityReport> run() {
    auto done = guarded(m_file.path(), [&]() -> Result<void> {
      database();
      foreignKeys();
      sources();
      missingSources();
      cards();
      readings();
      caseCard();
      texts();
      journalWords();
      return {};
    });
    if (done) done = journal();
    if (!done) return std::unexpected(done.error());
    return std::move(m_report);
  }

 private:
  void problem(std::string message) {
    m_report.problems.push_back({Severity::Failure, ErrorCode::Corrupt, m_file.path().string(), std::move(message), 0});
  }

  void database() {
    SQLite::Statement row(m_file.database(), "PRAGMA integrity_check(20)");
    while (row.executeStep())
      if (const std::string said = row.getColumn(0).getString(); said != "ok") problem("The database is damaged: " + said + ".");
  }

  void foreignKeys() {
    SQLite::Statement row(m_file.database(), "PRAGMA foreign_key_check");
    while (row.executeStep()) problem(std::format("A row of the table \"{}\" belongs to nothing.", row.getColumn(0).getString()));
  }

  void sources() {
    SQLite::Statement row(m_file.database(), "SELECT id, file, sha256, bytes FROM sources ORDER BY id");
    while (row.executeStep()) {
      ++m_report.sources;
      if (sha256Hex(row.getColumn(3).getString()) != row.getColumn(2).getString())
        problem(std::format("The bytes of source {} (\"{}\") are not those that were taken in.", row.getColumn(0).getInt64(),
                            row.getColumn(1).getString()));
    }
  }

  // Sources are numbered from 1 without gaps and never taken out. Numbers come from the file and may be as large as one can be.
  void missingSources() {
    std::int64_t last = 0;
    SQLite::Statement row(m_file.database(), "SELECT id FROM sources WHERE id > 0 ORDER BY id");
    while (row.executeStep()) {
      const std::int64_t id = row.getColumn(0).getInt64();
      missingBetween(last, id, "Source", "");
      last = id;
    }
    SQLite::Statement ever(m_file.database(), "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'sources'");
    if (!ever.executeStep()) return;
    const std::int64_t highest = ever.getColumn(0).getInt64();
    if (highest > last) missing(last + 1, highest, "Source", "");
  }

  void missingBetween(std::int64_t before, std::int64_t after, std::string_view what, std::string_view of) {
    if (after > before && after - 1 > before) missing(before + 1, after - 1, what, of);
  }

  void missing(std::int64_t from, std::int64_t to, std::string_view what, std::string_view of) {
    problem(from == to ? std::format("{} {}{} is missing.", what, from, of)
                       : std::format("{}s {} to {}{} are missing.", what, from, to, of));
  }

  void cards() {
    SQLite::Statement row(m_file.database(),
                          "SELECT id, file FROM sources WHERE card_sha256 != fields_sha256(sha256, external_id, format, text, "
                          "outlet, title, byline, agency, url, published, language, taken_in, regions) ORDER BY id");
    while (row.executeStep()) {
      m_changedCards.insert(row.getColumn(0).getInt64());
      problem(
          std::format("The text of source {} (\"{}\"), or its outlet, title, byline, date, address or another entry on it, "
                      "is not what was taken in.",
                      row.getColumn(0).getInt64(), row.getColumn(1).getString()));
    }
  }

  void readings() {
    SQLite::Statement row(m_file.database(),
                          "SELECT r.source_id, coalesce(s.file, '') FROM readings r LEFT JOIN sources s ON s.id = r.source_id "
                          "WHERE r.sha256 != fields_sha256(r.source_id, r.extractor_version, r.context, r.json) ORDER BY 1");
    while (row.executeStep())
      problem(std::format("What was read in source {} (\"{}\") is not what Collate read there.", row.getColumn(0).getInt64(),
                          row.getColumn(1).getString()));
  }

  void caseCard() {
    SQLite::Statement row(m_file.database(),
                          "SELECT (SELECT value FROM meta WHERE key = 'card_sha256') IS fields_sha256("
                          "(SELECT value FROM meta WHERE key = 'name'), (SELECT value FROM meta WHERE key = 'fictional'))");
    if (row.executeStep() && row.getColumn(0).getInt() == 0)
      problem("The name of the case, or whether it is fiction, is not what was set in Collate.");
  }

  // The search index was made when a source was taken in: words of a text or title that it does not know, or knows and are not
  // there, were changed since. The index is made again beside it, for this connection alone, and the two are compared.
  void texts() {
    SQLite::Database& db = m_file.database();
    try {
      db.exec(
          "DROP TABLE IF EXISTS temp.again;"
          "CREATE VIRTUAL TABLE temp.again USING fts5 (title, text, content = '', tokenize = 'unicode61 remove_diacritics 2');"
          "INSERT INTO temp.again (rowid, title, text) SELECT id, title, text FROM main.sources;"
          "CREATE VIRTUAL TABLE temp.words_then USING fts5vocab (main, source_search, instance);"
          "CREATE VIRTUAL TABLE temp.words_now USING fts5vocab (temp, again, instance)");
      SQLite::Statement row(db,
                            "SELECT d.doc, coalesce(s.file, '') FROM (SELECT DISTINCT doc FROM ("
                            "SELECT * FROM (SELECT * FROM temp.words_then EXCEPT SELECT * FROM temp.words_now) UNION ALL "
                            "SELECT * FROM (SELECT * FROM temp.words_now EXCEPT SELECT * FROM temp.words_then))) d "
                            "JOIN main.sources s ON s.id = d.doc ORDER BY d.doc");
      while (row.executeStep())
        if (!m_changedCards.contains(row.getColumn(0).getInt64()))
          problem(std::format("The text or title of source {} (\"{}\") is not the one that was taken in.",
                              row.getColumn(0).getInt64(), row.getColumn(1).getString()));
    } catch (const SQLite::Exception& e) {
      problem(std::format("The texts cannot be held against the search index: {}.", e.what()));
    }
    for (const char* table : {"words_now", "words_then", "again"}) db.tryExec(std::string("DROP TABLE IF EXISTS temp.") + table);
  }

  // The chain is over what a row says. Here, that its changes are written as they are hashed: nothing unread hides in them.
  void journalWords() {
    SQLite::Statement row(m_file.database(), "SELECT id, kind, changes FROM journal ORDER BY id");
    while (row.executeStep()) {
      const std::int64_t id = row.getColumn(0).getInt64();
      const std::string text = row.getColumn(2).getString();
      const auto changes = changesFromJson(text);
      if (!changes || !stepKindFromName(row.getColumn(1).getString()))
        problem(std::format("Row {} of the journal cannot be read.", id));
      else if (changesToJson(*changes) != text)
        problem(std::format(
            "Row {} of the journal was changed after it was written: its changes are not written as Collate does.", id));
    }
  }

  Result<void> journal() {
    const JournalRepository repository(m_file);
    const auto rows = repository.all();
    if (!rows) {
      problem("The chain of the journal cannot be followed: " + rows.error().message);
      return {};
    }
    m_report.journalRows = rows->size();
    const auto head = repository.head();
    if (!head) return std::unexpected(head.error());
    chain(*rows, *head);
    undoMarks(*rows);
    return replay(*rows);
  }

  void chain(const std::vector<JournalRow>& rows, const std::string& head) {
    std::string before(kFirstHash);
    std::int64_t last = 0;
    for (const JournalRow& row : rows) {
      missingBetween(last, row.id.value, "Row", " of the journal");
      if (row.previousHash != before)
        problem(std::format("Row {} of the journal does not follow the row before it.", row.id.value));
      if (hashOf(row) != row.hash) problem(std::format("Row {} of the journal was changed after it was written.", row.id.value));
      before = row.hash;
      last = std::max(last, row.id.value);
    }
    if (before != head)
      problem(std::format("The last rows of the journal are missing after row {}, or rows were added to it by another program.",
                          last));
  }

  void undoMarks(const std::vector<JournalRow>& rows) {
    std::unordered_map<EditId, EditId> undoneBy;
    for (const JournalRow& row : rows)
      if (row.undoes) undoneBy[row.undoes] = row.id;
    for (const JournalRow& row : rows) {
      const auto by = undoneBy.find(row.id);
      if (row.undoneBy != (by == undoneBy.end() ? EditId{} : by->second))
        problem(std::format("Row {} of the journal is marked as undone where it is not, or the other way round.", row.id.value));
    }
  }

  Result<void> replay(const std::vector<JournalRow>& rows) {
    Overlay replayed;
    for (const JournalRow& row : rows) {
      if (applyEdit(replayed, row.edit)) continue;
      problem(std::format("Row {} of the journal does not fit the rows before it.", row.id.value));
      return {};
    }
    const auto stands = OverlayRepository(m_file).all();
    if (!stands) return std::unexpected(stands.error());
    if (*stands != replayed) problem("The decisions in the case are not those that its journal tells of.");
    return {};
  }

  CaseFile& m_file;
  std::set<std::int64_t> m_changedCards;
  IntegrityReport m_report;
};

}  // namespace

Result<IntegrityReport> checkCase(CaseFile& file) { return Check(file).run(); }

}  // namespace collate
