// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/intake/source_marks.h"
#include "core/lexicon/lexicon.h"
#include "core/transfer/analysis_json.h"
#include "core/workspace/batch_analysis.h"

namespace collate::cli {

void analyze(const AnalyzeOptions& options, Console& console) {
  const auto lexicon = Lexicon::load(resourceFolder(), options.gazetteers);
  if (!lexicon) return console.complain(lexicon.error());
  const auto marks = SourceMarks::load(resourceFolder());
  if (!marks) return console.complain(marks.error());
  const BatchAnalysis batch{**lexicon, **marks, publishedFromIso(options.published), options.jobs,
                            [&](Diagnostic&& d) { console.complain(d); }};
  const Detail detail = options.explain ? Detail::Explained : Detail::Plain;
  if (options.format == "jsonl") {
    streamSources(
        batch, options.paths,
        [&](const Source& source, const Reading& reading) { return sourceLine(source, reading, detail) + "\n"; },
        [&](std::string&& line) { return console.print(line); });
    return;
  }
  const Analysis analysis = analyzeSources(batch, options.paths);
  console.print(analysisJson({"", false, analysis.sources, analysis.readings, analysis.incidents, {}}, detail) + "\n");
}

}  // namespace collate::cli
