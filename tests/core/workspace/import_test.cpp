// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include "core/extract/extractor.h"
#include "tests/core/store/faulty_disk.h"
#include "tests/core/workspace/workspace_fixture.h"

namespace collate {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing_workspace::kBombing;
using testing_workspace::kCourier;
using testing_workspace::kHerald;
namespace fs = testing_workspace::fs;

class ImportTest : public testing_workspace::WorkspaceTest {};

TEST_F(ImportTest, ANewCaseIsEmptyAndNamedAfterItsFile) {
  EXPECT_EQ(state().name, "Night raid");
  EXPECT_EQ(state().file, file.string());
  EXPECT_FALSE(state().fictional);
  EXPECT_FALSE(state().readOnly);
  EXPECT_THAT(state().sources, IsEmpty());
  EXPECT_FALSE(state().undoLabel);
}

TEST_F(ImportTest, AFolderIsTakenInInOrderAndCompared) {
  importThree();
  ASSERT_THAT(state().sources, SizeIs(3));
  ASSERT_THAT(state().readings, SizeIs(3));
  EXPECT_THAT(state().sources[0].file, HasSubstr("1.txt"));
  EXPECT_EQ(state().sources[0].bytes, "");
  EXPECT_EQ(state().sources[0].text, kCourier);
  EXPECT_TRUE(state().sources[0].id);
  EXPECT_THAT(state().sources[0].takenIn, HasSubstr("2025-09-01T10:"));
  EXPECT_EQ(*workspace->sourceBytes(state().sources[1].id), kHerald);
  EXPECT_EQ(workspace->sourceBytes({77}).error().code, ErrorCode::NotFound);
  EXPECT_EQ(incidentOf(0).id, incidentOf(1).id) << "two accounts of one raid";
  EXPECT_NE(incidentOf(0).id, incidentOf(2).id);
}

TEST_F(ImportTest, WhatWasTakenInIsThereAfterOpeningAgain) {
  importThree();
  const CaseState before = state();
  reopen();
  ASSERT_THAT(state().sources, SizeIs(3));
  EXPECT_EQ(state().readings, before.readings);
  EXPECT_EQ(state().sources[2].text, before.sources[2].text);
  EXPECT_EQ(state().incidents.size(), before.incidents.size());
}

TEST_F(ImportTest, TheSameBytesAreCountedAndLeftOut) {
  importThree();
  put("again/4.txt", kCourier);
  const ImportOutcome outcome = import({folder / "in"});
  EXPECT_EQ(outcome.added, 0U);
  EXPECT_EQ(outcome.duplicates, 4U);
  EXPECT_THAT(state().sources, SizeIs(3));
}

TEST_F(ImportTest, BadFilesBecomeProblemsAndTheRestGoesOn) {
  const ImportOutcome outcome = import(
      {put("empty.txt", ""), put("broken.pdf", "%PDF-1.4 and no more"), put("good.txt", kCourier), folder / "missing.txt"});
  EXPECT_EQ(outcome.added, 1U);
  EXPECT_THAT(outcome.problems, SizeIs(3));
  ASSERT_THAT(state().problems, SizeIs(3));
  EXPECT_EQ(state().problems.back(), outcome.problems.front()) << "the newest first";
  for (const Diagnostic& d : state().problems) EXPECT_FALSE(d.message.empty());
  import({put("fine.txt", kHerald)});
  EXPECT_THAT(state().problems, IsEmpty()) << "problems are those of the last import";
}

TEST_F(ImportTest, ManyMoreThanABatchComeInInOrder) {
  std::string lines;
  for (int i = 0; i < 300; ++i)
    lines += std::format(R"({{"id":"n{}","text":"Report {}: two people were killed in Idlib on 2 May 2025."}})", i, i) + "\n";
  EXPECT_EQ(import({put("many.jsonl", lines)}).added, 300U);
  for (std::size_t i = 0; i < 300; ++i) ASSERT_EQ(state().sources[i].externalId, "n" + std::to_string(i));
  reopen();
  EXPECT_EQ(state().sources[299].externalId, "n299");
}

TEST_F(ImportTest, ProgressGoesFromFileToFile) {
  put("1.txt", kCourier);
  put("2.txt", kHerald);
  std::vector<std::size_t> done;
  const std::vector<fs::path> paths = {folder / "in"};
  const Progress progress = [&](std::size_t d, std::size_t total, const std::string&) {
    EXPECT_LE(d, total);
    done.push_back(d);
  };
  ASSERT_TRUE(workspace->importPaths(paths, progress, {}));
  EXPECT_FALSE(done.empty());
  EXPECT_TRUE(std::ranges::is_sorted(done));
}

// A source that is being read when the stop comes is let go, so more files are needed than can be under way.
TEST_F(ImportTest, AStopKeepsWhatWasRead) {
  const std::size_t many = std::size_t{std::max(1U, std::thread::hardware_concurrency())} * 4 + 10;
  for (std::size_t i = 0; i < many * 2; ++i) put(std::format("{:04}.txt", i), kCourier + std::to_string(i));
  std::stop_source stop;
  const std::vector<fs::path> paths = {folder / "in"};
  std::size_t files = 0;
  const auto outcome = workspace->importPaths(
      paths,
      [&](std::size_t, std::size_t, const std::string&) {
        if (++files == many) stop.request_stop();
      },
      stop.get_token());
  ASSERT_TRUE(outcome);
  EXPECT_TRUE(outcome->canceled);
  EXPECT_GE(outcome->added, 1U);
  EXPECT_LE(outcome->added, many);
  EXPECT_THAT(state().sources, SizeIs(outcome->added));
  for (std::size_t i = 0; i < outcome->added; ++i) {
    EXPECT_THAT(state().sources[i].file, HasSubstr(std::format("{:04}.txt", i))) << "the first ones, without a gap";
    EXPECT_FALSE(state().readings[i].accounts.empty());
  }
}

TEST_F(ImportTest, ASourceThatIsBeingReadWhenTheStopComesIsLetGo) {
  std::stop_source stop;
  readWith = [&](const Source& source, const Lexicon& words, const std::stop_token& token) {
    stop.request_stop();
    return readSource(source, words, token);
  };
  reopen();
  const std::vector<fs::path> paths = {put("1.txt", kCourier), put("2.txt", kHerald)};
  const auto outcome = workspace->importPaths(paths, {}, stop.get_token());
  ASSERT_TRUE(outcome);
  EXPECT_TRUE(outcome->canceled);
  EXPECT_EQ(outcome->added, 0U);
  EXPECT_THAT(state().sources, IsEmpty());
  EXPECT_THAT(state().problems, IsEmpty()) << "a stop is no problem";
  readWith = {};
  reopen();
  EXPECT_EQ(import(paths).added, 2U) << "it can be imported again";
}

TEST_F(ImportTest, APasteCanBeStopped) {
  std::stop_source stop;
  stop.request_stop();
  const auto outcome = workspace->importText(kCourier, "", stop.get_token());
  ASSERT_TRUE(outcome);
  EXPECT_TRUE(outcome->canceled);
  EXPECT_THAT(state().sources, IsEmpty());
}

TEST_F(ImportTest, ASourceThatCannotBeReadIsTakenInAndIsAFailure) {
  readWith = [](const Source& source, const Lexicon& words, const std::stop_token& token) {
    if (source.file.ends_with("2.txt")) throw std::runtime_error("out of room");
    return readSource(source, words, token);
  };
  reopen();
  const ImportOutcome outcome = import({put("1.txt", kCourier), put("2.txt", kHerald), put("3.txt", kBombing)});
  EXPECT_EQ(outcome.added, 3U) << "its bytes are evidence all the same";
  ASSERT_THAT(outcome.problems, SizeIs(1));
  EXPECT_EQ(outcome.problems[0].severity, Severity::Failure);
  EXPECT_THAT(outcome.problems[0].file, HasSubstr("2.txt"));
  EXPECT_THAT(outcome.problems[0].message, HasSubstr("out of room"));
  EXPECT_THAT(state().readings[1].accounts, IsEmpty());
  EXPECT_FALSE(state().readings[2].accounts.empty());
  readWith = {};
  reopen();
  EXPECT_FALSE(state().readings[1].accounts.empty()) << "read when the case is next opened";
  EXPECT_THAT(state().problems, IsEmpty());
}

TEST_F(ImportTest, AReadingThatCannotBeMadeAnewIsAProblem) {
  importThree();
  readWith = [](const Source&, const Lexicon&, const std::stop_token&) -> std::optional<Reading> {
    throw std::runtime_error("out of room");
  };
  reopen();
  EXPECT_THAT(state().problems, IsEmpty()) << "stored readings hold";
  ASSERT_TRUE(workspace->apply(sourceFieldEdit(state(), 1, "published", "2025-08-30")));
  ASSERT_THAT(state().problems, SizeIs(1));
  EXPECT_THAT(state().problems[0].file, HasSubstr("2.txt"));
  EXPECT_EQ(state().problems[0].severity, Severity::Failure);
  ASSERT_TRUE(workspace->undo());
  EXPECT_THAT(state().problems, SizeIs(1)) << "told once a source";
  reopen();
  ASSERT_THAT(state().problems, SizeIs(1)) << "tried again when the case is opened, and told again";
  readWith = {};
  reopen();
  EXPECT_THAT(state().problems, IsEmpty());
  EXPECT_FALSE(state().readings[1].accounts.empty());
}

TEST_F(ImportTest, WhatIsThrownBecomesAnErrorAndKeepsTheProblems) {
  const std::vector<fs::path> paths = {put("empty.txt", ""), put("good.txt", kCourier)};
  const auto throwing = [](std::size_t done, std::size_t, const std::string&) {
    if (done == 1) throw std::runtime_error("the window is gone");
  };
  const auto outcome = workspace->importPaths(paths, throwing, {});
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().file, file.string());
  EXPECT_THAT(outcome.error().message, HasSubstr("the window is gone"));
  ASSERT_THAT(state().problems, SizeIs(2));
  EXPECT_EQ(state().problems[0], failureOf(outcome.error()));
  EXPECT_THAT(state().problems[1].file, HasSubstr("empty.txt"));
  EXPECT_EQ(import(paths).added, 1U) << "the case is as usable as before";
}

TEST_F(ImportTest, AClockThatThrowsFailsTheCallAndNothingElse) {
  importThree();
  clock = []() -> std::string { throw std::bad_alloc(); };
  reopen();
  EXPECT_FALSE(workspace->importText("Two people were killed in Idlib on 2 May 2025.", "note"));
  EXPECT_THAT(state().problems, SizeIs(1));
  const Edit edit = sourceFieldEdit(state(), 0, "outlet", "Valley Courier");
  ASSERT_FALSE(workspace->apply(edit));
  EXPECT_NE(state().sources[0].outlet, "Valley Courier");
  clock = {};
  reopen();
  EXPECT_TRUE(workspace->apply(edit));
}

TEST_F(ImportTest, APasteIsASource) {
  const auto outcome = workspace->importText(kCourier, "");
  ASSERT_TRUE(outcome);
  EXPECT_EQ(outcome->added, 1U);
  EXPECT_EQ(state().sources[0].text, kCourier);
  EXPECT_EQ(workspace->importText(kCourier, "")->duplicates, 1U);
  EXPECT_FALSE(workspace->importText("", "")) << "nothing pasted";
}

TEST_F(ImportTest, ACaseCardNamesTheCaseAndIsNoSource) {
  put("case.json", R"({"name":"Mills","fictional":true,"note":"x"})");
  put("1.txt", kCourier);
  const ImportOutcome outcome = import({folder / "in"});
  EXPECT_EQ(outcome.added, 1U);
  EXPECT_THAT(outcome.problems, IsEmpty());
  EXPECT_EQ(state().name, "Mills");
  EXPECT_TRUE(state().fictional);
  reopen();
  EXPECT_EQ(state().name, "Mills");
  EXPECT_TRUE(state().fictional);
}

TEST_F(ImportTest, ABrokenCaseCardIsAProblem) {
  put("case.json", "{");
  put("1.txt", kCourier);
  const ImportOutcome outcome = import({folder / "in"});
  EXPECT_EQ(outcome.added, 1U);
  ASSERT_THAT(outcome.problems, SizeIs(1));
  EXPECT_THAT(outcome.problems[0].file, HasSubstr("case.json"));
  EXPECT_FALSE(state().fictional);
}

TEST_F(ImportTest, RenamingIsKeptAndEmptyTakesTheFilesName) {
  ASSERT_TRUE(workspace->rename("Raids of August"));
  put("case.json", R"({"name":"Mills"})");
  import({folder / "in"});
  EXPECT_EQ(state().name, "Raids of August") << "a card does not rename a named case";
  reopen();
  EXPECT_EQ(state().name, "Raids of August");
  ASSERT_TRUE(workspace->rename(""));
  EXPECT_EQ(state().name, "Night raid");
}

TEST_F(ImportTest, AFullDiskKeepsWhatWasCommitted) {
  importThree();
  workspace.reset();
  {
    testing_store::FaultyDisk disk;
    reopen();
    disk.failFrom(3, 13);  // SQLITE_FULL
    put("empty.txt", "");
    put("more.txt", "Another report: one man was shot in Idlib on 5 May 2025.");
    const std::vector<fs::path> paths = {folder / "in"};
    const auto outcome = workspace->importPaths(paths, {}, {});
    ASSERT_FALSE(outcome);
    EXPECT_EQ(outcome.error().code, ErrorCode::Unwritable);
    ASSERT_THAT(state().problems, SizeIs(2)) << "what else was wrong is still told";
    EXPECT_EQ(state().problems[0], failureOf(outcome.error()));
    EXPECT_THAT(state().problems[1].file, HasSubstr("empty.txt"));
    EXPECT_TRUE(state().readOnly);
    EXPECT_THAT(state().sources, SizeIs(3));
    EXPECT_FALSE(workspace->rename("x"));
    workspace.reset();
  }
  reopen();
  EXPECT_THAT(state().sources, SizeIs(3));
  EXPECT_FALSE(state().readOnly);
}

TEST_F(ImportTest, OpeningFailuresAreHandedOn) {
  EXPECT_EQ(Workspace::open(file, false, context()).error().code, ErrorCode::Busy);
  EXPECT_EQ(Workspace::open(folder / "none.collate", false, context()).error().code, ErrorCode::NotFound);
  EXPECT_EQ(Workspace::open(put("x.txt", "no database at all"), false, context()).error().code, ErrorCode::Malformed);
}

TEST_F(ImportTest, SearchFindsSourcesAndNotes) {
  importThree();
  const auto hits = workspace->search("market", 10);
  ASSERT_TRUE(hits);
  ASSERT_THAT(*hits, SizeIs(1));
  const auto source = std::ranges::find(state().sources, hits->front().source, &Source::id);
  ASSERT_NE(source, state().sources.end());
  EXPECT_EQ(hits->front().span.of(source->text), "market");
  ASSERT_TRUE(workspace->apply(annotateEdit(state(), 0, {0, 4}, "ask the baker", {}, context())));
  ASSERT_THAT(*workspace->search("baker", 10), SizeIs(1));
  EXPECT_EQ(workspace->search("baker", 10)->front().annotation, state().annotations[0].id);
  EXPECT_THAT(*workspace->search("\" OR (", 10), SizeIs(0));
}

}  // namespace
}  // namespace collate
