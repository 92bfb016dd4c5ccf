// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/model/incident.h"
#include "core/model/reading.h"
#include "core/model/source.h"

namespace collate {

class Lexicon;
class SourceMarks;

// Reading files without a case.
struct BatchAnalysis {
  const Lexicon& lexicon;
  const SourceMarks& marks;
  std::optional<Published> published;  // of sources that give none themselves
  unsigned jobs = 1;
  std::function<void(Diagnostic&&)> problem;  // called from the calling thread, as they come
};

// Reads source by source, on batch.jobs threads and in constant memory, and hands over in the order of the input what `line`
// makes of each. `line` is called from several threads at a time; `sink` from the calling one, and returns false to stop.
void streamSources(const BatchAnalysis& batch, std::span<const std::filesystem::path> paths,
                   const std::function<std::string(const Source&, const Reading&)>& line,
                   const std::function<bool(std::string&&)>& sink);

// Reads all sources, then groups and compares across them. The sources come without their bytes.
struct Analysis {
  std::vector<Source> sources;
  std::vector<Reading> readings;
  std::vector<Incident> incidents;
};
Analysis analyzeSources(const BatchAnalysis& batch, std::span<const std::filesystem::path> paths);

}  // namespace collate
