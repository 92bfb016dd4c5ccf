// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/workspace/case_state.h"
#include "core/workspace/import_outcome.h"
#include "core/workspace/source_reader.h"

namespace collate {

class Lexicon;
struct CaseRecord;
struct StateJob;

// What the workspace needs from outside. Times are ISO 8601 UTC ("2025-11-20T10:48:26Z").
struct WorkspaceContext {
  std::shared_ptr<const Lexicon> lexicon;
  std::function<std::string()> now;
  std::string author;
  ReadFunction read = {};  // how sources are read; empty: readSource
  // From so many sources on grouping and comparing are left to startSettling(); else every call below does them.
  std::size_t settleLaterFrom = std::numeric_limits<std::size_t>::max();
};

// Reports how far a long job is: files done, files in all, the one at hand.
using Progress = std::function<void(std::size_t done, std::size_t total, const std::string& file)>;

struct SearchHit {
  SourceId source;          // set for a hit in a source
  AnnotationId annotation;  // set for a hit in a note
  ByteSpan span;            // of the first match in the source's text
  std::string excerpt;
};

// One case, opened: the only way from reports to a CaseState and back to the file. One instance owns one case file;
// calls are made from one thread at a time, state() may be read from any. Every edit is one transaction together with
// its row in the journal. After a commit that failed the workspace is read-only.
class Workspace {
 public:
  // Opens `file`; creates it when `create` and it is missing. NewerVersion, Corrupt, Busy, Unreadable as they come.
  static Result<std::unique_ptr<Workspace>> open(const std::filesystem::path& file, bool create, WorkspaceContext context);
  ~Workspace();
  Workspace(const Workspace&) = delete;
  Workspace& operator=(const Workspace&) = delete;

  // Never null; changes with every call below that succeeds.
  std::shared_ptr<const CaseState> state() const;

  // Files, folders and .jsonl lists; of a case that was exported as .json its sources, then its decisions as a step of their own
  // (importRecordEdit), and its name where this case has none. Bad files become problems; the rest goes on. Fails only when the
  // case cannot be written or memory runs out; what was kept until then is in state(), and so are the problems, the failure among
  // them.
  Result<ImportOutcome> importPaths(std::span<const std::filesystem::path> paths, const Progress& progress, std::stop_token stop);
  Result<ImportOutcome> importText(const std::string& text, const std::string& name, std::stop_token stop = {});

  Result<void> apply(const Edit& edit);
  Result<void> undo();  // Invalid when there is nothing to undo
  Result<void> redo();

  // What an edit, an import or opening left undone in a large case, as a job to be run on whatever thread; null where nothing is
  // left, or a job is under way. Meanwhile state() says `settling`: journal, notes and overlay are new, incidents are not. After
  // it ran takeSettled() publishes what it made; false where it has not run. What was edited meanwhile takes another job.
  std::shared_ptr<StateJob> startSettling();
  Result<bool> takeSettled();

  void setAuthor(const std::string& name);  // of the steps from now on

  // Name of the case, shown on every page. Empty resets to the file's name.
  Result<void> rename(const std::string& name);

  Result<std::vector<SearchHit>> search(const std::string& query, std::size_t limit) const;
  Result<std::string> sourceBytes(SourceId id) const;
  Result<CaseRecord> record() const;  // for others: files without their folders

  // Is the case as Collate left it (checkCase)? Corrupt, with the first of what is wrong, where it is not: then nothing of it
  // should be given to others.
  Result<void> requireWhole() const;

 private:
  struct Parts;
  template <class Run>
  Result<ImportOutcome> import(Run run);
  explicit Workspace(std::unique_ptr<Parts> parts);
  Result<void> takeDecisions(const CaseRecord& record, ImportOutcome& outcome);
  Result<void> commit(StepKind kind, const Edit& edit, EditId undoes);
  std::unique_ptr<Parts> m_parts;
};

// Makes the edits that the views push. Each returns the step ready to apply; `state` is what it is made against.
Edit reviewEdit(const CaseState& state, const ClaimRef& claim, const ReviewPayload& review);
Edit resetReviewEdit(const CaseState& state, const ClaimRef& claim);  // back to the machine's reading
Edit addClaimEdit(const CaseState& state, AccountRef account, ByteSpan span, Attribute attribute, const std::string& value);
Edit annotateEdit(const CaseState& state, std::size_t source, ByteSpan span, const std::string& text,
                  const std::vector<std::string>& tags, const WorkspaceContext& context);
// The same of a note of any color: `words` has its source, span, text, tags and color; the rest is filled in.
Edit annotateEdit(const CaseState& state, Annotation words, const WorkspaceContext& context);
// Is the note in the case already, word for word at the same span?
bool hasNote(const CaseState& state, const Annotation& note);
Edit importAnnotationsEdit(const CaseState& state, std::span<const Annotation> annotations);  // one step; gives them ids
// What an exported case decided, where this one decided nothing: its own decisions stay. A note that is here already, word for
// word at the same span, is not taken twice; the others get new ids where theirs are taken. `leftOut` counts what this case
// decided otherwise.
Edit importRecordEdit(const CaseState& state, const CaseRecord& record, std::size_t& leftOut);
Edit changeAnnotationEdit(const CaseState& state, const Annotation& changed);
Edit removeAnnotationEdit(const CaseState& state, AnnotationId id);
Edit assessEdit(const CaseState& state, IncidentId incident, Attribute attribute, const std::optional<Assessment>& assessment);
// The accounts of all become one incident, and stay so.
Edit mergeEdit(const CaseState& state, std::span<const IncidentId> incidents);
// No account of one and of another of them become one incident, whatever is taken in later.
Edit keepApartEdit(const CaseState& state, std::span<const IncidentId> incidents);
// What Collate read of them and nobody judged yet stands as confirmed.
Edit confirmEdit(const CaseState& state, std::span<const IncidentId> incidents);
// The account leaves its incident and is one of its own, or joins `to`.
Edit splitEdit(const CaseState& state, AccountRef account);
Edit moveEdit(const CaseState& state, AccountRef account, IncidentId to);
Edit sourceFieldEdit(const CaseState& state, std::size_t source, const std::string& field, const std::string& value);
// Leaves sources out of the case, or takes them back in; those that stand so already are passed over. What was decided on an
// incident stays with the accounts that remain.
Edit leaveOutEdit(const CaseState& state, std::span<const std::size_t> sources, bool out);

}  // namespace collate
