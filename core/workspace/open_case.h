// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <unordered_set>
#include <vector>

#include "core/store/case_file.h"
#include "core/workspace/importer.h"
#include "core/workspace/source_reader.h"
#include "core/workspace/state_builder.h"
#include "core/workspace/workspace.h"

namespace collate {

// What a workspace holds: the case file, what it says, and the state that is made of it. The file comes first: memory follows
// only what was committed. Used from one thread at a time, but for state().
class OpenCase {
 public:
  OpenCase(std::unique_ptr<CaseFile> file, WorkspaceContext context) : m_file(std::move(file)), m_context(std::move(context)) {}

  // Reads all of the file, makes outdated readings anew, and publishes the first state.
  Result<void> load();

  CaseFile& file() const { return *m_file; }
  const WorkspaceContext& context() const { return m_context; }
  const std::vector<JournalRow>& journal() const { return m_parts.journal; }
  std::shared_ptr<const CaseState> state() const;
  std::unordered_set<std::string> knownHashes() const;

  // Each of these is one transaction; what fails changes nothing but, perhaps, that the case is read-only from then on.
  Result<void> commit(StepKind kind, const Edit& edit, EditId undoes);
  Result<void> keep(std::vector<ReadSource>&& batch);  // the state follows with publishImport
  Result<void> takeCard(const CaseCard& card);         // the state follows with publishImport
  Result<void> rename(const std::string& name);

  std::shared_ptr<StateJob> startSettling();
  Result<bool> takeSettled();
  void setAuthor(const std::string& name) { m_context.author = name; }

  // Publishes what an import kept, also where it ended with a failure after some batches.
  void publishImport(const std::vector<Diagnostic>& problems);

 private:
  Result<void> loadRows();
  Result<void> loadReadings();
  Result<void> putReadings(const std::vector<Reread>& reread);
  Result<void> writeStep(JournalRow& row, const std::vector<Reread>& reread);
  void takeReadings(std::vector<Reread>&& reread);
  void takeStep(JournalRow&& row);
  SourceReader reader() const { return {*m_context.lexicon, m_context.read}; }
  std::string defaultName() const { return m_file->path().stem().string(); }
  void publish(CaseState next);
  void publishAll(const Edit& edit = {});  // `edit`: what was done, where a state can follow it before it is made anew
  void publishNotes();
  void publishLagging(const Edit& edit);
  Result<void> failed(Result<void> error);

  std::unique_ptr<CaseFile> m_file;
  WorkspaceContext m_context;
  CaseParts m_parts;
  std::vector<std::string> m_contexts;  // in which m_parts.readings were made
  StateMemory m_memory;
  bool m_lags = false;              // the state's incidents are older than m_parts
  std::shared_ptr<StateJob> m_job;  // brings them up to what m_parts was when it was made

  mutable std::mutex m_stateMutex;  // guards m_state alone
  std::shared_ptr<const CaseState> m_state;
};

}  // namespace collate
