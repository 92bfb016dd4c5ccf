// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/overlay_repository.h"

#include <charconv>

#include "core/store/case_file.h"
#include "core/store/sql_error.h"

namespace collate {
namespace {

std::string joined(const std::vector<std::string>& words) {
  std::string line;
  for (const std::string& w : words) line += (line.empty() ? "" : " ") + w;
  return line;
}

}  // namespace

Result<Overlay> OverlayRepository::all() const {
  return guarded(m_file->path(), [&]() -> Result<Overlay> {
    Overlay overlay;
    SQLite::Statement row(m_file->database(), "SELECT target, key, payload FROM overlay");
    while (row.executeStep()) {
      const auto target = editTargetFromName(row.getColumn(0).getString());
      if (!target)
        return fail(ErrorCode::Corrupt, "The case holds an edit of a kind that there is not.", m_file->path().string());
      overlay.emplace(OverlayKey{*target, row.getColumn(1).getString()}, row.getColumn(2).getString());
    }
    return overlay;
  });
}

Result<void> OverlayRepository::write(const Edit& edit) {
  return guarded(m_file->path(), [&]() -> Result<void> {
    for (const EditChange& change : edit.changes) {
      writeChange(change);
      if (change.target == EditTarget::Annotation) indexNote(change);
    }
    return {};
  });
}

void OverlayRepository::writeChange(const EditChange& change) {
  SQLite::Statement write(m_file->database(), change.after
                                                  ? "INSERT OR REPLACE INTO overlay (target, key, payload) VALUES (?1, ?2, ?3)"
                                                  : "DELETE FROM overlay WHERE target = ?1 AND key = ?2");
  write.bind(1, std::string(editTargetName(change.target)));
  write.bind(2, change.key);
  if (change.after) write.bind(3, *change.after);
  write.exec();
}

void OverlayRepository::indexNote(const EditChange& change) {
  std::int64_t id = 0;
  std::from_chars(change.key.data(), change.key.data() + change.key.size(), id);
  SQLite::Statement drop(m_file->database(), "DELETE FROM note_search WHERE rowid = ?");
  drop.bind(1, id);
  drop.exec();
  if (!change.after) return;
  const auto note = annotationFromJson(*change.after);
  if (!note) return;
  SQLite::Statement add(m_file->database(), "INSERT INTO note_search (rowid, text, tags) VALUES (?, ?, ?)");
  add.bind(1, id);
  add.bind(2, note->text);
  add.bind(3, joined(note->tags));
  add.exec();
}

}  // namespace collate
