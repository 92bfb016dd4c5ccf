// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/intake/source_marks.h"
#include "core/lexicon/lexicon.h"
#include "core/store/search_index.h"
#include "core/store/source_repository.h"
#include "core/workspace/open_case.h"

namespace collate {

struct Workspace::Parts {
  std::shared_ptr<const SourceMarks> marks;
  OpenCase open;

  Importer importer() {
    return {open.context(), *marks, open.knownHashes(),
            [this](std::vector<ReadSource>&& batch) { return open.keep(std::move(batch)); }};
  }
};

Workspace::Workspace(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const std::filesystem::path& file, bool create, WorkspaceContext context) {
  const std::filesystem::path resources = resourceFolder();
  auto marks = SourceMarks::load(resources);
  if (!marks) return std::unexpected(marks.error());
  auto opened = CaseFile::open(file, create ? OpenMode::Create : OpenMode::Existing, resources / "migrations");
  if (!opened) return std::unexpected(opened.error());
  auto parts = std::unique_ptr<Parts>(new Parts{std::move(*marks), {std::move(*opened), std::move(context)}});
  if (auto loaded = parts->open.load(); !loaded) return std::unexpected(loaded.error());
  return std::unique_ptr<Workspace>(new Workspace(std::move(parts)));
}

std::shared_ptr<const CaseState> Workspace::state() const { return m_parts->open.state(); }

Result<ImportOutcome> Workspace::importPaths(std::span<const std::filesystem::path> paths, const Progress& progress,
                                             std::stop_token stop) {
  OpenCase& open = m_parts->open;
  std::vector<Diagnostic> problems;
  const auto card = findCaseCard(paths, problems);
  Result<void> taken = card ? open.takeCard(*card) : Result<void>();
  auto outcome = taken ? m_parts->importer().paths(paths, progress, std::move(stop)) : std::unexpected(taken.error());
  if (outcome) {
    outcome->problems.insert(outcome->problems.begin(), problems.begin(), problems.end());
    problems = outcome->problems;
  }
  open.publishImport(problems);
  return outcome;
}

Result<ImportOutcome> Workspace::importText(const std::string& text, const std::string& name) {
  auto outcome = m_parts->importer().text(text, name);
  m_parts->open.publishImport(outcome ? outcome->problems : std::vector{failureOf(outcome.error())});
  return outcome;
}

Result<void> Workspace::apply(const Edit& edit) {
  if (edit.changes.empty()) return {};
  return m_parts->open.commit(StepKind::Edit, edit, {});
}

Result<void> Workspace::undo() {
  const JournalRow* row = JournalRepository::undoable(m_parts->open.journal());
  if (!row) return fail(ErrorCode::Invalid, "There is nothing to undo.", m_parts->open.file().path().string());
  return m_parts->open.commit(StepKind::Undo, inverse(row->edit), row->id);
}

Result<void> Workspace::redo() {
  const JournalRow* row = JournalRepository::redoable(m_parts->open.journal());
  if (!row) return fail(ErrorCode::Invalid, "There is nothing to redo.", m_parts->open.file().path().string());
  return m_parts->open.commit(StepKind::Redo, inverse(row->edit), row->id);
}

Result<void> Workspace::rename(const std::string& name) { return m_parts->open.rename(name); }

Result<std::vector<SearchHit>> Workspace::search(const std::string& query, std::size_t limit) const {
  const auto found = SearchIndex(m_parts->open.file()).search(query, limit);
  if (!found) return std::unexpected(found.error());
  std::vector<SearchHit> hits;
  for (const IndexHit& h : *found)
    if (hits.size() < limit) hits.push_back({h.source, h.annotation, h.span, h.excerpt});
  return hits;
}

Result<std::string> Workspace::sourceBytes(SourceId id) const { return SourceRepository(m_parts->open.file()).bytes(id); }

}  // namespace collate
