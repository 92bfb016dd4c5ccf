// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <format>
#include <ranges>

#include "app/cli/commands.h"
#include "core/lexicon/lexicon.h"
#include "core/store/case_file.h"
#include "core/store/integrity.h"
#include "core/transfer/web_annotation_import.h"
#include "core/transfer/whole_file.h"
#include "core/workspace/workspace.h"

namespace collate::cli {
namespace {

std::string now() { return std::format("{:%FT%TZ}", std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())); }

void importAnnotations(Workspace& workspace, const std::filesystem::path& file, Console& console) {
  const auto bytes = readWhole(file);
  if (!bytes) return console.complain(bytes.error());
  auto read = annotationsFromWeb(*bytes, workspace.state()->sources);
  if (!read) return console.complain(Error{read.error().code, read.error().message, file.string()});
  for (Diagnostic& d : read->problems) {
    d.file = file.string();
    console.complain(d);
  }
  const auto known = std::erase_if(read->annotations, [&](const Annotation& a) { return hasNote(*workspace.state(), a); });
  if (!read->annotations.empty())
    if (const auto done = workspace.apply(importAnnotationsEdit(*workspace.state(), read->annotations)); !done)
      return console.complain(done.error());
  console.print(
      std::format("{}: {} added, {} already there\n", file.string(), counted(read->annotations.size(), "annotation"), known));
}

}  // namespace

Result<std::unique_ptr<Workspace>> openCase(const std::filesystem::path& file, bool create, Console& console) {
  const auto lexicon = Lexicon::load(resourceFolder());
  if (!lexicon) return std::unexpected(lexicon.error());
  auto opened = Workspace::open(file, create, {*lexicon, now, userName()});
  if (!opened) return opened;
  const auto state = (*opened)->state();
  for (const Diagnostic& d : state->problems) console.complain(d);
  return opened;
}

std::string userName() {
  const char* user = std::getenv("USER");
  return user ? user : "";
}

namespace {

// "Raid in Sarmada, killed: settled as 3, contradicted since by Bay Dispatch"
void sayContradicted(const CaseState& state, const std::filesystem::path& file, Console& console) {
  for (const Incident& incident : *state.incidents)
    for (const Comparison& c : incident.comparisons) {
      std::string who;
      for (const std::size_t i : c.against) who += (who.empty() ? "" : ", ") + sourceLabel(state.sourceOf(incident.accounts[i]));
      if (!who.empty())
        console.print(std::format("{}: {}, {}: settled as {}, contradicted since by {}\n", file.string(), incident.title,
                                  attributeName(c.attribute), c.assessment->value, who));
    }
}

void importInto(Workspace& workspace, const ImportOptions& options, Console& console) {
  const std::vector<Diagnostic> before = workspace.state()->problems;
  const auto outcome = workspace.importPaths(options.paths, {}, {});
  const auto state = workspace.state();
  for (const Diagnostic& d : state->problems | std::views::reverse)
    if (!std::ranges::contains(before, d)) console.complain(d);
  if (!outcome || state->sources.empty()) return;
  console.print(std::format("{}: {} added, {} already there, {} in all\n", options.file.string(), outcome->added,
                            outcome->duplicates, counted(state->sources.size(), "source")));
  if (outcome->decisions > 0)
    console.print(std::format("{}: {} added\n", options.file.string(), counted(outcome->decisions, "decision")));
  sayContradicted(*state, options.file, console);
  for (const std::filesystem::path& annotations : options.annotations) importAnnotations(workspace, annotations, console);
}

}  // namespace

// A case that was made for an import that brought nothing is taken away again.
void importInto(const ImportOptions& options, Console& console) {
  std::error_code error;
  const bool isMade = !std::filesystem::exists(options.file, error);
  auto opened = openCase(options.file, true, console);
  if (!opened) return console.complain(opened.error());
  importInto(**opened, options, console);
  if (!isMade || !(*opened)->state()->sources.empty()) return;
  opened->reset();
  std::filesystem::remove(options.file, error);
  console.print(std::format("{}: there was nothing to take in, so no case was made\n", options.file.string()));
}

void check(const std::filesystem::path& file, Console& console) {
  const auto opened = CaseFile::open(file, OpenMode::Reading, resourceFolder() / "migrations");
  if (!opened) return console.complain(opened.error());
  const auto report = checkCase(**opened);
  if (!report) return console.complain(report.error());
  for (const Diagnostic& d : report->problems) console.complain(d);
  if (report->problems.empty())
    console.print(std::format("{}: whole. {} and {} of the journal were checked.\n", file.string(),
                              counted(report->sources, "source"), counted(report->journalRows, "row")));
}

}  // namespace collate::cli
