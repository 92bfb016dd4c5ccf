// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_repository.h"

#include <nlohmann/json.hpp>
#include <ranges>

#include "core/base/sha256.h"
#include "core/store/case_file.h"
#include "core/store/meta_repository.h"
#include "core/store/sql_error.h"

namespace collate {
namespace {

constexpr std::string_view kHead = "journal_head";

Result<JournalRow> rowOf(SQLite::Statement& s) {
  const auto kind = stepKindFromName(s.getColumn(1).getString());
  auto changes = changesFromJson(s.getColumn(5).getString());
  if (!kind) return fail(ErrorCode::Corrupt, "The journal holds a row of a kind that there is not.");
  if (!changes) return std::unexpected(changes.error());
  JournalRow row;
  row.id = {s.getColumn(0).getInt64()};
  row.kind = *kind;
  row.when = s.getColumn(2).getString();
  row.author = s.getColumn(3).getString();
  row.edit = {s.getColumn(4).getString(), std::move(*changes)};
  row.undoes = {s.getColumn(6).getInt64()};
  row.undoneBy = {s.getColumn(7).getInt64()};
  row.previousHash = s.getColumn(8).getString();
  row.hash = s.getColumn(9).getString();
  return row;
}

void insertRow(SQLite::Database& db, const JournalRow& row) {
  SQLite::Statement insert(
      db,
      "INSERT INTO journal (id, kind, made, author, label, changes, undoes, prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  insert.bind(1, row.id.value);
  insert.bind(2, std::string(stepKindName(row.kind)));
  insert.bind(3, row.when);
  insert.bind(4, row.author);
  insert.bind(5, row.edit.label);
  insert.bind(6, changesToJson(row.edit.changes));
  if (row.undoes) insert.bind(7, row.undoes.value);
  insert.bind(8, row.previousHash);
  insert.bind(9, row.hash);
  insert.exec();
}

void markUndone(SQLite::Database& db, EditId undone, EditId by) {
  SQLite::Statement mark(db, "UPDATE journal SET undone_by = ? WHERE id = ?");
  mark.bind(1, by.value);
  mark.bind(2, undone.value);
  mark.exec();
}

}  // namespace

// What is hashed is the JSON array [previous hash, id, kind, when, author, label, undoes, changes], changes as the text that is
// stored.
std::string hashOf(const JournalRow& row) {
  const nlohmann::json fields = {row.previousHash, row.id.value,   stepKindName(row.kind), row.when,
                                 row.author,       row.edit.label, row.undoes.value,       changesToJson(row.edit.changes)};
  return sha256Hex(fields.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace));
}

Result<JournalRow> JournalRepository::append(JournalRow row) {
  return guarded(m_file->path(), [&]() -> Result<JournalRow> {
    SQLite::Database& db = m_file->database();
    auto before = head();
    if (!before) return std::unexpected(before.error());
    row.id = {db.execAndGet("SELECT coalesce(max(id), 0) + 1 FROM journal").getInt64()};
    row.previousHash = std::move(*before);
    row.hash = hashOf(row);
    insertRow(db, row);
    if (row.undoes) markUndone(db, row.undoes, row.id);
    if (auto kept = MetaRepository(*m_file).set(kHead, row.hash); !kept) return std::unexpected(kept.error());
    return std::move(row);
  });
}

Result<std::vector<JournalRow>> JournalRepository::all() const {
  return guarded(m_file->path(), [&]() -> Result<std::vector<JournalRow>> {
    std::vector<JournalRow> rows;
    SQLite::Statement select(
        m_file->database(),
        "SELECT id, kind, made, author, label, changes, undoes, undone_by, prev_hash, hash FROM journal ORDER BY id");
    while (select.executeStep()) {
      auto row = rowOf(select);
      if (!row) return fail(ErrorCode::Corrupt, row.error().message, m_file->path().string());
      rows.push_back(std::move(*row));
    }
    return rows;
  });
}

Result<std::string> JournalRepository::head() const {
  auto head = MetaRepository(*m_file).get(kHead);
  if (head && head->empty()) return std::string(kFirstHash);
  return head;
}

const JournalRow* JournalRepository::undoable(const std::vector<JournalRow>& rows) {
  for (const JournalRow& row : rows | std::views::reverse)
    if (row.kind != StepKind::Undo && !row.undoneBy) return &row;
  return nullptr;
}

const JournalRow* JournalRepository::redoable(const std::vector<JournalRow>& rows) {
  for (const JournalRow& row : rows | std::views::reverse) {
    if (row.kind == StepKind::Edit) return nullptr;
    if (row.kind == StepKind::Undo && !row.undoneBy) return &row;
  }
  return nullptr;
}

}  // namespace collate
