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

  Result<ImportOutcome> paths(std::span<const std::filesystem::path> paths, const Progress& progress, std::stop_token stop);
  Result<ImportOutcome> text(const std::string& text, const std::string& name);

 private:
  struct Read {
    ReadSource kept;
    std::string failure;
  };

  bool accept(Source& source);
  Read read(Source&& source) const;
  void gather(Read&& read);
  void keepBatch();
  Result<ImportOutcome> outcome();

  const WorkspaceContext& m_context;
  const SourceMarks& m_marks;
  std::unordered_set<std::string> m_known;
  Keep m_keep;
  std::vector<ReadSource> m_batch;
  std::size_t m_batchBytes = 0;
  ImportOutcome m_outcome;
  std::optional<Error> m_failure;
};

}  // namespace collate
