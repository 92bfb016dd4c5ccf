// SPDX-License-Identifier: GPL-3.0-or-later
// The report of real reports, from files to PDF.
#include <gmock/gmock.h>

#include <filesystem>

#include "core/lexicon/lexicon.h"
#include "core/workspace/workspace.h"
#include "tests/source_folder.h"
#include "tests/ui/report/report_file.h"
#include "ui/report/report_pdf.h"

namespace collate::ui {
namespace {

using test::foundIn;
using test::ReportFile;
using testing::HasSubstr;

namespace fs = std::filesystem;

// A case made of everything in `folder`, read as the workbench reads it.
std::shared_ptr<const CaseState> caseOf(const fs::path& folder, const QTemporaryDir& where, const std::string& name) {
  const auto lexicon = Lexicon::load(resourceFolder());
  if (!lexicon) return nullptr;
  const WorkspaceContext context{*lexicon, [] { return std::string("2025-11-20T10:48:26Z"); }, "R. Example"};
  const auto workspace = Workspace::open(where.filePath("case.collate").toStdString(), true, context);
  if (!workspace) return nullptr;
  const std::vector<fs::path> paths{folder};
  if (!(*workspace)->importPaths(paths, {}, {})) return nullptr;
  if (!(*workspace)->rename(name)) return nullptr;
  return (*workspace)->state();
}

void expectSound(const CaseState& state, const char* name) {
  ReportOptions options;
  options.author = "R. Example";
  const auto bytes = reportPdf(state, options);
  ASSERT_TRUE(bytes.has_value()) << bytes.error().message;
  const ReportFile file(*bytes, name);
  EXPECT_THAT(file.run("qpdf", {"--check"}), HasSubstr("No syntax or stream encoding errors"));
  const std::string text = file.text();
  const ReportDocument d =
      buildReport({state.name, state.fictional, state.sources, state.readings, state.incidents, state.annotations}, options);
  for (const SourceEntry& source : d.sources) {
    EXPECT_TRUE(foundIn(text, source.sha256)) << source.label;
    for (const Passage& passage : source.passages)
      EXPECT_TRUE(foundIn(text, passage.text)) << refLabel(passage.ref) << ": " << passage.text;
  }
}

TEST(SeedsReport, HoldsEveryPassage) {
  const fs::path folder = collate::test::sourceFolder() / "../shared/corpus/seeds";
  if (!fs::exists(folder)) GTEST_SKIP() << "the seeds are not beside the checkout: " << folder;
  QTemporaryDir where;
  const auto state = caseOf(folder, where, "Northern Syria");
  ASSERT_TRUE(state);
  expectSound(*state, "seeds");
}

TEST(SampleReport, HoldsEveryPassage) {
  QTemporaryDir where;
  const auto state = caseOf(resourceFolder() / "sample" / "reports", where, "Sample");
  ASSERT_TRUE(state);
  expectSound(*state, "samplecase");
}

}  // namespace
}  // namespace collate::ui
