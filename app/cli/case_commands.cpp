// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <cstdlib>
#include <format>

#include "app/cli/commands.h"
#include "core/lexicon/lexicon.h"
#include "core/store/case_file.h"
#include "core/store/integrity.h"
#include "core/transfer/analysis_json.h"
#include "core/transfer/claims_csv.h"
#include "core/transfer/incidents_geojson.h"
#include "core/transfer/web_annotation.h"
#include "core/transfer/whole_file.h"
#include "core/workspace/workspace.h"

namespace collate::cli {
namespace {

std::string now() { return std::format("{:%FT%TZ}", std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())); }

std::string userName() {
  const char* user = std::getenv("USER");
  return user ? user : "";
}

Result<std::unique_ptr<Workspace>> openCase(const std::filesystem::path& file, bool create) {
  const auto lexicon = Lexicon::load(resourceFolder());
  if (!lexicon) return std::unexpected(lexicon.error());
  return Workspace::open(file, create, {*lexicon, now, userName()});
}

std::string written(const CaseState& state, std::string_view format) {
  const ExportedCase exported{state.name, state.fictional, state.sources, state.readings, state.incidents, state.annotations};
  if (format == "csv") return claimsCsv(exported);
  if (format == "geojson") return incidentsGeoJson(exported) + "\n";
  if (format == "webannotation") return webAnnotations(exported) + "\n";
  return analysisJson(exported) + "\n";
}

}  // namespace

void importInto(const ImportOptions& options, Console& console) {
  const auto workspace = openCase(options.file, true);
  if (!workspace) return console.complain(workspace.error());
  const auto outcome = (*workspace)->importPaths(options.paths, {}, {});
  if (!outcome) return console.complain(outcome.error());
  for (const Diagnostic& d : outcome->problems) console.complain(d);
  console.print(std::format("{}: {} added, {} already there, {} sources in all\n", options.file.string(), outcome->added,
                            outcome->duplicates, (*workspace)->state()->sources.size()));
}

void exportFrom(const ExportOptions& options, Console& console) {
  const auto workspace = openCase(options.file, false);
  if (!workspace) return console.complain(workspace.error());
  const std::string text = written(*(*workspace)->state(), options.format);
  if (options.out == "-") {
    console.print(text);
    return;
  }
  if (auto done = writeWhole(options.out, text); !done) console.complain(done.error());
}

void check(const std::filesystem::path& file, Console& console) {
  const auto opened = CaseFile::open(file, OpenMode::Existing, resourceFolder() / "migrations");
  if (!opened) return console.complain(opened.error());
  const auto report = checkCase(**opened);
  if (!report) return console.complain(report.error());
  for (const Diagnostic& d : report->problems) console.complain(d);
  if (report->problems.empty())
    console.print(std::format("{}: whole. {} sources and {} rows of the journal were checked.\n", file.string(), report->sources,
                              report->journalRows));
}

}  // namespace collate::cli
