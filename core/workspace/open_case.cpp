// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/open_case.h"

#include <algorithm>
#include <format>
#include <utility>

#include "core/extract/extractor.h"
#include "core/store/meta_repository.h"
#include "core/store/overlay_repository.h"
#include "core/store/source_repository.h"

namespace collate {
namespace {

constexpr std::string_view kName = "name";
constexpr std::string_view kFictional = "fictional";

bool touches(const Edit& edit, EditTarget target) {
  return std::ranges::any_of(edit.changes, [&](const EditChange& c) { return c.target == target; });
}

bool touchesOnlyNotes(const Edit& edit) {
  return std::ranges::all_of(edit.changes, [](const EditChange& c) { return c.target == EditTarget::Annotation; });
}

// Moves a result's value to its place, or keeps the first error.
template <class T, class To>
void take(Result<T>&& from, To& to, Result<void>& outcome) {
  if (from)
    to = std::move(*from);
  else if (outcome)
    outcome = std::unexpected(std::move(from.error()));
}

}  // namespace

Result<void> OpenCase::load() {
  if (auto loaded = loadRows(); !loaded) return loaded;
  if (auto loaded = loadReadings(); !loaded) return loaded;
  publishAll();
  return {};
}

Result<void> OpenCase::loadRows() {
  Result<void> outcome;
  std::string name;
  std::string fictional;
  take(MetaRepository(*m_file).get(kName), name, outcome);
  take(MetaRepository(*m_file).get(kFictional), fictional, outcome);
  take(SourceRepository(*m_file).all(), m_parts.sources, outcome);
  take(OverlayRepository(*m_file).all(), m_parts.overlay, outcome);
  take(JournalRepository(*m_file).all(), m_parts.journal, outcome);
  m_parts.name = name.empty() ? defaultName() : name;
  m_parts.fictional = fictional == "1";
  m_parts.file = m_file->path().string();
  m_parts.readOnly = m_file->readOnly();
  return outcome;
}

// Takes the stored readings, and makes those anew that are missing or that another extractor or another context made.
Result<void> OpenCase::loadReadings() {
  auto stored = ReadingRepository(*m_file).all(kExtractorVersion);
  if (!stored) return std::unexpected(stored.error());
  std::vector<Reading>& readings = m_parts.readings.edit();
  readings.resize(m_parts.sources.size());
  m_contexts.resize(m_parts.sources.size());
  for (std::size_t i = 0; i < m_parts.sources.size(); ++i) {
    const auto found = stored->find(m_parts.sources[i].id);
    if (found == stored->end()) continue;
    readings[i] = std::move(found->second.reading);
    m_contexts[i] = std::move(found->second.context);
  }
  auto reread = rereadChanged(*m_parts.sources, m_contexts, m_parts.overlay, reader());
  if (!reread.empty() && !m_file->readOnly())
    if (auto kept = m_file->transact([&] { return putReadings(reread); }); !kept) return kept;
  takeReadings(std::move(reread));
  return {};
}

Result<void> OpenCase::putReadings(const std::vector<Reread>& reread) {
  ReadingRepository readings(*m_file);
  for (const Reread& r : reread)
    if (auto put = readings.put(m_parts.sources[r.source].id, r.outcome.stored); !put) return put;
  return {};
}

void OpenCase::takeReadings(std::vector<Reread>&& reread) {
  if (reread.empty()) return;
  std::vector<Reading>& readings = m_parts.readings.edit();
  for (Reread& r : reread) {
    readings[r.source] = std::move(r.outcome.stored.reading);
    m_contexts[r.source] = std::move(r.outcome.stored.context);
    std::erase_if(m_parts.unread, [&](const Diagnostic& d) { return d.file == m_parts.sources[r.source].file; });
    if (r.outcome.failure) m_parts.unread.push_back(std::move(*r.outcome.failure));
  }
}

std::shared_ptr<const CaseState> OpenCase::state() const {
  const std::lock_guard lock(m_stateMutex);
  return m_state;
}

std::unordered_set<std::string> OpenCase::knownHashes() const {
  std::unordered_set<std::string> hashes;
  for (const Source& s : m_parts.sources) hashes.insert(s.sha256);
  return hashes;
}

Result<void> OpenCase::commit(StepKind kind, const Edit& edit, EditId undoes) {
  Overlay next = *m_parts.overlay;
  if (auto applied = applyEdit(next, edit); !applied) return applied;
  std::vector<Reread> reread;
  if (touches(edit, EditTarget::SourceField)) reread = rereadChanged(*m_parts.sources, m_contexts, next, reader());
  JournalRow row;
  row.kind = kind;
  row.when = m_context.now ? m_context.now() : std::string();
  row.author = m_context.author;
  row.edit = edit;
  row.undoes = undoes;
  if (auto done = m_file->transact([&] { return writeStep(row, reread); }); !done) return failed(done);
  m_parts.overlay = std::move(next);
  takeReadings(std::move(reread));
  takeStep(std::move(row));
  if (touchesOnlyNotes(edit))
    publishNotes();
  else
    publishAll(edit);
  return {};
}

Result<void> OpenCase::writeStep(JournalRow& row, const std::vector<Reread>& reread) {
  if (auto written = OverlayRepository(*m_file).write(row.edit); !written) return written;
  if (auto put = putReadings(reread); !put) return put;
  auto appended = JournalRepository(*m_file).append(row);
  if (!appended) return std::unexpected(appended.error());
  row = std::move(*appended);
  return {};
}

void OpenCase::takeStep(JournalRow&& row) {
  for (JournalRow& r : m_parts.journal)
    if (row.undoes && r.id == row.undoes) r.undoneBy = row.id;
  m_parts.journal.push_back(std::move(row));
}

Result<void> OpenCase::keep(std::vector<ReadSource>&& batch) {
  std::vector<SourceId> added;
  auto done = m_file->transact([&]() -> Result<void> {
    for (const ReadSource& r : batch) {
      const auto id = SourceRepository(*m_file).add(r.source);
      if (!id) return std::unexpected(id.error());
      if (auto put = ReadingRepository(*m_file).put(*id, r.reading); !put) return put;
      added.push_back(*id);
    }
    return {};
  });
  if (!done) return done;
  std::vector<Source>& sources = m_parts.sources.edit();
  std::vector<Reading>& readings = m_parts.readings.edit();
  for (std::size_t i = 0; i < batch.size(); ++i) {
    Source source = std::move(batch[i].source);
    source.id = added[i];
    source.bytes = {};
    sources.push_back(std::move(source));
    readings.push_back(std::move(batch[i].reading.reading));
    m_contexts.push_back(std::move(batch[i].reading.context));
  }
  return {};
}

Result<void> OpenCase::takeCard(const CaseCard& card) {
  MetaRepository meta(*m_file);
  const auto named = meta.get(kName);
  if (!named) return std::unexpected(named.error());
  const bool takesName = named->empty() && !card.name.empty();
  const bool turnsFictional = card.fictional && !m_parts.fictional;
  if (!takesName && !turnsFictional) return {};
  auto done = m_file->transact([&]() -> Result<void> {
    if (takesName)
      if (auto set = meta.set(kName, card.name); !set) return set;
    return turnsFictional ? meta.set(kFictional, "1") : Result<void>();
  });
  if (!done) return done;
  if (takesName) m_parts.name = card.name;
  if (turnsFictional) m_parts.fictional = true;
  return {};
}

Result<void> OpenCase::rename(const std::string& name) {
  auto done = m_file->transact([&] { return MetaRepository(*m_file).set(kName, name); });
  if (!done) return failed(done);
  m_parts.name = name.empty() ? defaultName() : name;
  publishNotes();
  return {};
}

void OpenCase::publishImport(const std::vector<Diagnostic>& problems) {
  m_parts.problems.assign(problems.rbegin(), problems.rend());
  m_parts.readOnly = m_file->readOnly();
  publishAll();
}

void OpenCase::publish(CaseState next) {
  auto shared = std::make_shared<const CaseState>(std::move(next));
  const std::lock_guard lock(m_stateMutex);
  m_state = std::move(shared);
}

void OpenCase::publishAll(const Edit& edit) {
  if (m_parts.sources.size() >= m_context.settleLaterFrom) return publishLagging(edit);
  m_lags = false;
  m_job.reset();
  publish(buildState(m_parts, *m_context.lexicon, m_memory));
}

// What is cheap at once: the journal, the notes, new sources as they were read, and of the edit what can be seen where it stands.
void OpenCase::publishLagging(const Edit& edit) {
  m_lags = true;
  CaseState before;
  if (m_state)
    before = *m_state;
  else
    before.file = m_parts.file;
  appendSources(before, m_parts);
  CaseState next = rebuildNotes(m_parts, before);
  layAtOnce(next, m_parts, edit, *m_context.lexicon);
  next.settling = true;
  publish(std::move(next));
}

std::shared_ptr<StateJob> OpenCase::startSettling() {
  if (!m_lags || m_job) return nullptr;
  m_lags = false;
  m_job = std::make_shared<StateJob>(m_parts, m_memory, m_context.lexicon);
  return m_job;
}

Result<bool> OpenCase::takeSettled() {
  if (!m_job || !m_job->done.load(std::memory_order_acquire)) return false;
  const std::shared_ptr<StateJob> job = std::exchange(m_job, nullptr);
  m_lags |= !job->state.has_value();  // they still lag, and the next edit tries again
  if (!job->state)
    return fail(ErrorCode::Unreadable, std::format("The incidents could not be brought up to date: {}", job->failure),
                m_parts.file);
  m_memory = std::move(job->memory);
  appendSources(*job->state, m_parts);
  CaseState next = rebuildNotes(m_parts, *job->state);  // notes and sources may have come since
  next.settling = m_lags;
  publish(std::move(next));
  return true;
}

void OpenCase::publishNotes() {
  CaseState next = rebuildNotes(m_parts, *state());
  next.settling = m_lags || m_job;
  publish(std::move(next));
}

// A failed commit may have made the case read-only; whoever looks at the state must see it.
Result<void> OpenCase::failed(Result<void> error) {
  if (m_parts.readOnly != m_file->readOnly()) {
    m_parts.readOnly = m_file->readOnly();
    publishNotes();
  }
  return error;
}

}  // namespace collate
