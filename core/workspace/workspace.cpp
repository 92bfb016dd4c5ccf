// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include <exception>
#include <format>
#include <new>
#include <type_traits>

#include "core/intake/file_kind.h"
#include "core/intake/source_marks.h"
#include "core/lexicon/lexicon.h"
#include "core/store/integrity.h"
#include "core/store/search_index.h"
#include "core/store/source_repository.h"
#include "core/transfer/case_record.h"
#include "core/transfer/outside_names.h"
#include "core/transfer/whole_file.h"
#include "core/workspace/open_case.h"

namespace collate {
namespace {

// Runs `work`, which returns a Result. Nothing that is thrown leaves the workspace: memory that runs out, a clock or a progress
// report of the caller's that throws.
template <class Work>
std::invoke_result_t<Work> caught(const std::filesystem::path& file, Work work) {
  try {
    return work();
  } catch (const std::bad_alloc&) {
    return fail(ErrorCode::Unreadable, "There is not enough memory for this. Close other programs and try again.", file.string());
  } catch (const std::exception& e) {
    return fail(ErrorCode::Unreadable, std::format("Collate could not go on ({}). Nothing of the case was lost.", e.what()),
                file.string());
  }
}

// Reads the exported cases among the paths, and returns the other paths.
std::vector<std::filesystem::path> takeOutRecords(std::span<const std::filesystem::path> paths, std::vector<CaseRecord>& records,
                                                  std::vector<Diagnostic>& problems) {
  std::vector<std::filesystem::path> others;
  std::error_code error;
  for (const std::filesystem::path& path : paths) {
    if (extensionOf(path.string()) != ".json" || path.filename() == kCaseCard || !std::filesystem::is_regular_file(path, error)) {
      others.push_back(path);
      continue;
    }
    auto record = readWhole(path).and_then([](const std::string& document) { return recordFromJson(document); });
    if (record) {
      record->file = path.string();
      records.push_back(std::move(*record));
    } else {
      problems.push_back(failureOf({record.error().code, record.error().message, path.string()}));
    }
  }
  return others;
}

// Invented reports are not to stand among real ones unseen.
void refuseFiction(const CaseState& state, std::vector<CaseRecord>& records, std::vector<Diagnostic>& problems) {
  std::erase_if(records, [&](const CaseRecord& record) {
    const bool mixes = record.fictional != state.fictional && !state.sources->empty();
    if (mixes)
      problems.push_back({Severity::Failure, ErrorCode::Invalid, record.file,
                          record.fictional ? "This case is fiction, and the open one is not. Take it into a case of its own."
                                           : "This case is not fiction, and the open one is. Take it into a case of its own.",
                          0});
    return mixes;
  });
}

}  // namespace

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
  return caught(file, [&]() -> Result<std::unique_ptr<Workspace>> {
    const std::filesystem::path resources = resourceFolder();
    auto marks = SourceMarks::load(resources);
    if (!marks) return std::unexpected(marks.error());
    auto opened = CaseFile::open(file, create ? OpenMode::Create : OpenMode::Existing, resources / "migrations");
    if (!opened) return std::unexpected(opened.error());
    auto parts = std::unique_ptr<Parts>(new Parts{std::move(*marks), {std::move(*opened), std::move(context)}});
    if (auto loaded = parts->open.load(); !loaded) return std::unexpected(loaded.error());
    return std::unique_ptr<Workspace>(new Workspace(std::move(parts)));
  });
}

std::shared_ptr<StateJob> Workspace::startSettling() { return m_parts->open.startSettling(); }
Result<bool> Workspace::takeSettled() { return m_parts->open.takeSettled(); }
void Workspace::setAuthor(const std::string& name) { m_parts->open.setAuthor(name); }

std::shared_ptr<const CaseState> Workspace::state() const { return m_parts->open.state(); }

// `run` imports with the importer that it is given. However it ends, what it kept and what it found wrong is published.
template <class Run>
Result<ImportOutcome> Workspace::import(Run run) {
  OpenCase& open = m_parts->open;
  const auto& file = open.file().path();
  return caught(file, [&]() -> Result<ImportOutcome> {
    Importer importer = m_parts->importer();
    std::vector<Diagnostic> problems;  // of the case, beside those of the importer
    const Result<void> done = caught(file, [&] { return run(importer, problems); });
    ImportOutcome outcome = importer.outcome();
    outcome.problems.insert(outcome.problems.begin(), problems.begin(), problems.end());
    problems = outcome.problems;
    if (!done) problems.push_back(failureOf(done.error()));
    open.publishImport(problems);
    if (!done) return std::unexpected(done.error());
    return outcome;
  });
}

Result<ImportOutcome> Workspace::importPaths(std::span<const std::filesystem::path> paths, const Progress& progress,
                                             std::stop_token stop) {
  std::vector<CaseRecord> records;
  auto outcome = import([&](Importer& importer, std::vector<Diagnostic>& problems) -> Result<void> {
    const auto others = takeOutRecords(paths, records, problems);
    refuseFiction(*state(), records, problems);
    if (const auto card = findCaseCard(others, problems))
      if (auto taken = m_parts->open.takeCard(*card); !taken) return taken;
    for (const CaseRecord& record : records) {
      if (auto taken = m_parts->open.takeCard({record.name, record.fictional}); !taken) return taken;
      if (auto taken = importer.originals(record.sources, stop); !taken) return taken;
    }
    return importer.paths(others, progress, stop);
  });
  if (!outcome || outcome->canceled) return outcome;
  for (const CaseRecord& record : records)
    if (auto taken = takeDecisions(record, *outcome); !taken) return std::unexpected(taken.error());
  return outcome;
}

Result<void> Workspace::takeDecisions(const CaseRecord& record, ImportOutcome& outcome) {
  std::size_t leftOut = 0;
  const Edit edit = importRecordEdit(*state(), record, leftOut);
  if (auto applied = apply(edit); !applied) return applied;
  outcome.decisions += edit.changes.size();
  if (leftOut == 0) return {};
  outcome.problems.push_back({Severity::Warning, ErrorCode::Invalid, record.file,
                              std::format("{} of its decisions {} left out, because this case has decided otherwise.", leftOut,
                                          leftOut == 1 ? "was" : "were"),
                              0});
  return caught(m_parts->open.file().path(), [&]() -> Result<void> {
    m_parts->open.publishImport(outcome.problems);
    return {};
  });
}

Result<ImportOutcome> Workspace::importText(const std::string& text, const std::string& name, std::stop_token stop) {
  return import([&](Importer& importer, std::vector<Diagnostic>&) { return importer.text(text, name, stop); });
}

Result<void> Workspace::apply(const Edit& edit) {
  if (edit.changes.empty()) return {};
  return commit(StepKind::Edit, edit, {});
}

Result<void> Workspace::commit(StepKind kind, const Edit& edit, EditId undoes) {
  OpenCase& open = m_parts->open;
  return caught(open.file().path(), [&] { return open.commit(kind, edit, undoes); });
}

Result<void> Workspace::undo() {
  const JournalRow* row = JournalRepository::undoable(m_parts->open.journal());
  if (!row) return fail(ErrorCode::Invalid, "There is nothing to undo.", m_parts->open.file().path().string());
  return commit(StepKind::Undo, inverse(row->edit), row->id);
}

Result<void> Workspace::redo() {
  const JournalRow* row = JournalRepository::redoable(m_parts->open.journal());
  if (!row) return fail(ErrorCode::Invalid, "There is nothing to redo.", m_parts->open.file().path().string());
  return commit(StepKind::Redo, inverse(row->edit), row->id);
}

Result<void> Workspace::rename(const std::string& name) {
  OpenCase& open = m_parts->open;
  return caught(open.file().path(), [&] { return open.rename(name); });
}

Result<std::vector<SearchHit>> Workspace::search(const std::string& query, std::size_t limit) const {
  CaseFile& file = m_parts->open.file();
  return caught(file.path(), [&]() -> Result<std::vector<SearchHit>> {
    const auto found = SearchIndex(file).search(query, limit);
    if (!found) return std::unexpected(found.error());
    std::vector<SearchHit> hits;
    for (const IndexHit& h : *found)
      if (hits.size() < limit) hits.push_back({h.source, h.annotation, h.span, h.excerpt});
    return hits;
  });
}

Result<std::string> Workspace::sourceBytes(SourceId id) const {
  CaseFile& file = m_parts->open.file();
  return caught(file.path(), [&] { return SourceRepository(file).bytes(id); });
}

Result<CaseRecord> Workspace::record() const {
  const CaseState state = forOthers(*this->state());
  CaseRecord record{{}, state.name, state.fictional, *state.sources, *state.overlay};
  for (Source& source : record.sources) {
    auto bytes = sourceBytes(source.id);
    if (!bytes) return std::unexpected(bytes.error());
    source.bytes = std::move(*bytes);
  }
  return record;
}

Result<void> Workspace::requireWhole() const {
  CaseFile& file = m_parts->open.file();
  return caught(file.path(), [&]() -> Result<void> {
    const auto report = checkCase(file);
    if (!report) return std::unexpected(report.error());
    if (report->problems.empty()) return {};
    const std::size_t more = report->problems.size() - 1;
    const std::string others = more == 0   ? ""
                               : more == 1 ? " One more thing is wrong; \"collate-cli check\" names it."
                                           : std::format(" {} more things are wrong; \"collate-cli check\" names them.", more);
    return fail(
        ErrorCode::Corrupt,
        "The case was changed by something other than Collate, so nothing was written. " + report->problems[0].message + others,
        file.path().string());
  });
}

}  // namespace collate
