// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/batch_analysis.h"

#include "core/conflict/conflict.h"
#include "core/intake/intake.h"
#include "core/lexicon/lexicon.h"
#include "core/workspace/ordered_pipeline.h"
#include "core/workspace/source_reader.h"

namespace collate {
namespace {

// What a worker makes of one source, and what is to be said of it.
template <class T>
struct Made {
  T product;
  std::optional<Diagnostic> failure;
};

// The part that both ways share: files to sources to products, in order.
template <class T>
void run(const BatchAnalysis& batch, std::span<const std::filesystem::path> paths, std::function<T(Source&&, Reading&&)> make,
         std::function<bool(T&&)> sink) {
  bool goesOn = true;
  OrderedPipeline<Source, Made<T>> pipeline(
      batch.jobs,
      [&](Source&& source) {
        if (!source.published) source.published = batch.published;
        ReadOutcome read = readStored(source, {batch.lexicon});
        return Made<T>{make(std::move(source), std::move(read.stored.reading)), std::move(read.failure)};
      },
      [&](Made<T>&& made) {
        if (made.failure) batch.problem(std::move(*made.failure));
        if (goesOn) goesOn = sink(std::move(made.product));
      });
  IntakeSink intake;
  intake.taken = [&](Source&& source) {
    source.bytes = {};
    pipeline.push(std::move(source));
    return goesOn;
  };
  intake.problem = batch.problem;
  takeIn(paths, batch.marks, intake);
  pipeline.finish();
}

}  // namespace

void streamSources(const BatchAnalysis& batch, std::span<const std::filesystem::path> paths,
                   const std::function<std::string(const Source&, const Reading&)>& line,
                   const std::function<bool(std::string&&)>& sink) {
  run<std::string>(batch, paths, [&](Source&& source, Reading&& reading) { return line(source, reading); }, sink);
}

Analysis analyzeSources(const BatchAnalysis& batch, std::span<const std::filesystem::path> paths) {
  using Read = std::pair<Source, Reading>;
  Analysis analysis;
  run<Read>(
      batch, paths, [](Source&& source, Reading&& reading) { return Read{std::move(source), std::move(reading)}; },
      [&](Read&& read) {
        analysis.sources.push_back(std::move(read.first));
        analysis.readings.push_back(std::move(read.second));
        return true;
      });
  analysis.incidents = collateIncidents(analysis.sources, analysis.readings, batch.lexicon);
  return analysis;
}

}  // namespace collate
