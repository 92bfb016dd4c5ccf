// SPDX-License-Identifier: GPL-3.0-or-later
// The workbench's command line: what it writes without a window, and what it says when it cannot.
#include <gmock/gmock.h>

#include <SQLiteCpp/SQLiteCpp.h>
#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "core/lexicon/lexicon.h"
#include "core/workspace/workspace.h"

namespace collate {
namespace {

using ::testing::HasSubstr;

struct Outcome {
  int status;
  std::string error;
};

Outcome run(const QStringList& arguments) {
  QProcess process;
  process.start(COLLATE_PROGRAM, arguments);
  process.waitForFinished(60000);
  return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardError().toStdString()};
}

class WorkbenchTest : public testing::Test {
 protected:
  QString path(const QString& name) const { return folder.filePath(name); }
  void makeCase() const {
    const WorkspaceContext context{Lexicon::load(resourceFolder()).value(), [] { return "2025-11-20T10:00:00Z"; }, "N. Karam"};
    auto workspace = Workspace::open(path("a.collate").toStdString(), true, context);
    ASSERT_TRUE(workspace);
    ASSERT_TRUE(
        (*workspace)->importText("Three killed in Atmeh\n\nThree people were killed in Atmeh on 20 August 2025.\n", "note"));
  }
  QTemporaryDir folder;
};

TEST_F(WorkbenchTest, WritesAReportWithoutAWindow) {
  makeCase();
  const Outcome done = run({"--report", path("a.collate"), "-o", path("a.pdf")});
  EXPECT_EQ(done.status, 0) << done.error;
  QFile pdf(path("a.pdf"));
  ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
  EXPECT_EQ(pdf.read(5), "%PDF-");
}

TEST_F(WorkbenchTest, SaysWhatIsWrongWithACase) {
  const Outcome missing = run({"--report", path("none.collate"), "-o", path("a.pdf")});
  EXPECT_EQ(missing.status, 1);
  EXPECT_THAT(missing.error, HasSubstr("none.collate"));
  EXPECT_FALSE(QFile::exists(path("a.pdf")));
}

TEST_F(WorkbenchTest, WritesNoReportOfACaseThatWasChanged) {
  makeCase();
  SQLite::Database(path("a.collate").toStdString(), SQLite::OPEN_READWRITE).exec("UPDATE sources SET outlet = 'Fictive Gazette'");
  const Outcome outcome = run({"--report", path("a.collate"), "-o", path("a.pdf")});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.error, HasSubstr("changed by something other than Collate"));
  EXPECT_THAT(outcome.error, HasSubstr("source 1"));
  EXPECT_FALSE(QFile::exists(path("a.pdf")));
}

TEST_F(WorkbenchTest, SaysWhereItCannotWrite) {
  makeCase();
  const Outcome outcome = run({"--report", path("a.collate"), "-o", path("no/such/folder/a.pdf")});
  EXPECT_EQ(outcome.status, 1);
  EXPECT_THAT(outcome.error, HasSubstr("a.pdf"));
}

TEST_F(WorkbenchTest, AFullDiskAndAFolderAreNamed) {
  makeCase();
  if (QFile::exists("/dev/full")) {
    const Outcome full = run({"--report", path("a.collate"), "-o", "/dev/full"});
    EXPECT_EQ(full.status, 1);
    EXPECT_THAT(full.error, HasSubstr("/dev/full: This cannot be written: No space left on device."));
  }
  const Outcome there = run({"--report", path("a.collate"), "-o", folder.path()});
  EXPECT_EQ(there.status, 1);
  EXPECT_EQ(there.error, "collate: " + folder.path().toStdString() + ": This is a folder. Name a file in it.\n");
}

TEST_F(WorkbenchTest, AReportNeedsAPlace) {
  const Outcome nowhere = run({"--report", path("a.collate")});
  EXPECT_EQ(nowhere.status, 2);
  EXPECT_THAT(nowhere.error, ::testing::StartsWith("collate: "));
  const Outcome unknown = run({"--no-such-option"});
  EXPECT_EQ(unknown.status, 2);
  EXPECT_THAT(unknown.error, ::testing::StartsWith("collate: "));
  EXPECT_THAT(unknown.error, HasSubstr("--no-such-option"));
}

}  // namespace
}  // namespace collate
