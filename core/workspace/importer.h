// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <unordered_set>
#include <vector>

#include "core/base/error.h"
#include "core/model/source.h"
#include "core/store/reading_repository.h"
#include "core/workspace/source_reader.h"
#include "core/workspace/workspace.h"

namespace collate {

class Lexicon;
class SourceMarks;

// A source that was taken in and read.
struct ReadSource {
  Source source;  // with its bytes
  StoredReading reading;
};

// What `case.json` in an imported folder says of the case: {"name":"...","fictional":true}.
struct CaseCard {
  std::string name;
  bool fictional = false;
};
inline constexpr std::string_view kCaseCard = "case.json";
// The first card among the folders; a broken one is a problem.
std::optional<CaseCard> findCaseCard(std::span<const std::filesystem::path> paths, std::vector<Diagnostic>& problems);

// Takes files in and reads them on all processors, and hands them over in batches, in order.
class Importer {
 public:
  // Keeps a batch, or says why it cannot; then the import ends.
  using Keep = std::function<Result<void>(std::vector<ReadSource>&&)>;

  // `known` holds the hashes of the sources that are there already.
  Importer(const WorkspaceContext& context, const SourceMarks& marks, std::unordered_set<std::string> known, Keep keep)
      : m_context(context),
        m_marks(marks),
        m_known(std::move(known)),
        m_keep(std::move(keep)) {}

  // Sources that are being read when `stop` is set are let go; what was read before is kept.
  Result<void> paths(std::span<const std::filesystem::path> paths, const Progress& progress, const std::stop_token& stop);
  // Sources that were taken in before, complete with file, format, time and bytes.
  Result<void> originals(std::span<const Source> originals, const std::stop_token& stop);
  Result<void> text(const std::string& text, const std::string& name, const std::stop_token& stop);

  // What came of it, also where it failed halfway.
  const ImportOutcome& outcome() const { return m_outcome; }

 private:
  struct Read {
    Source source;
    ReadOutcome outcome;
  };

  bool accept(Source& source);
  Read read(Source&& source, const std::stop_token& stop) const;
  void gather(Read&& read);
  void keepBatch();
  Result<void> finish(const std::stop_token& stop);

  const WorkspaceContext& m_context;
  const SourceMarks& m_marks;
  std::unordered_set<std::string> m_known;
  Keep m_keep;
  std::vector<ReadSource> m_batch;
  std::size_t m_batchBytes = 0;
  bool m_stopped = false;  // a source was let go
  ImportOutcome m_outcome;
  std::optional<Error> m_failure;
};

}  // namespace collate
