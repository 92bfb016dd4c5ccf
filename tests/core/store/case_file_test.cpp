// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_file.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/store/integrity.h"
#include "core/store/meta_repository.h"
#include "core/store/migrations.h"
#include "tests/core/store/faulty_disk.h"
#include "tests/core/store/store_fixture.h"

namespace collate {
namespace {

using testing_store::commit;
using testing_store::FaultyDisk;
namespace fs = testing_store::fs;

class CaseFileTest : public testing_store::StoreTest {
 protected:
  // An error that a person can act on: its code, the file it is about, and one sentence or two.
  void expectError(const Result<std::unique_ptr<CaseFile>>& opened, ErrorCode code) {
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, code) << opened.error().message;
    EXPECT_EQ(opened.error().file, file.string());
    EXPECT_TRUE(opened.error().message.ends_with('.')) << opened.error().message;
  }
  void makeForeign(const std::string& sql) {
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
  }
};

TEST_F(CaseFileTest, IsMadeAndOpenedAgain) {
  ASSERT_TRUE(open());
  EXPECT_TRUE(fs::exists(file));
  const auto again = open(OpenMode::Existing);
  ASSERT_TRUE(again) << again.error().message;
  EXPECT_FALSE((*again)->readOnly());
}

TEST_F(CaseFileTest, LeavesOneFileBehind) {
  ASSERT_TRUE(mustOpen()->transact([] { return Result<void>(); }));
  EXPECT_EQ(std::distance(fs::directory_iterator(folder), {}), 1);
}

TEST_F(CaseFileTest, CarriesItsMarkAndVersion) {
  mustOpen();
  SQLite::Database db(file.string());
  EXPECT_EQ(db.execAndGet("PRAGMA application_id").getInt(), 0x436C6C74);
  EXPECT_EQ(db.execAndGet("PRAGMA user_version").getInt(), static_cast<int>(loadMigrations(testing_store::migrations())->size()));
}

TEST_F(CaseFileTest, MissingIsNotFoundUnlessItIsToBeMade) {
  expectError(open(OpenMode::Existing), ErrorCode::NotFound);
  EXPECT_FALSE(fs::exists(file)) << "looking for a case does not make one";
}

TEST_F(CaseFileTest, AFolderIsNoCase) {
  fs::create_directory(file);
  expectError(open(), ErrorCode::Invalid);
}

TEST_F(CaseFileTest, AFolderThatIsMissingOrIsAFileCannotHoldOne) {
  write(folder / "file", "x");
  file = folder / "file" / "case.collate";
  expectError(open(), ErrorCode::Unwritable);
  file = folder / "missing" / "case.collate";
  expectError(open(), ErrorCode::Unwritable);
}

TEST_F(CaseFileTest, AFolderThatMayNotBeWrittenToCannotHoldOne) {
  file = "/proc/case.collate";  // refuses files even of the superuser
  expectError(open(), ErrorCode::Unwritable);
}

TEST_F(CaseFileTest, WhatIsNoDatabaseIsMalformedAndStaysAsItWas) {
  const std::string letter(5000, 'x');
  write(file, letter);
  expectError(open(), ErrorCode::Malformed);
  EXPECT_EQ(fs::file_size(file), letter.size());
}

TEST_F(CaseFileTest, AnEmptyFileIsNoCaseButCanBecomeOne) {
  write(file, "");
  expectError(open(OpenMode::Existing), ErrorCode::Malformed);
  EXPECT_TRUE(open(OpenMode::Create));
}

TEST_F(CaseFileTest, AnotherProgramsDatabaseIsUnsupportedAndStaysAsItWas) {
  makeForeign("CREATE TABLE t (x)");
  expectError(open(), ErrorCode::Unsupported);
  makeForeign("PRAGMA application_id = 7");
  expectError(open(), ErrorCode::Unsupported);
  SQLite::Database db(file.string());
  EXPECT_EQ(db.execAndGet("SELECT count(*) FROM sqlite_master").getInt(), 1);
  EXPECT_EQ(db.execAndGet("PRAGMA journal_mode").getString(), "delete");
}

TEST_F(CaseFileTest, ANewerCaseIsRefused) {
  mustOpen();
  makeForeign("PRAGMA user_version = 99");
  expectError(open(), ErrorCode::NewerVersion);
  EXPECT_THAT(open().error().message, ::testing::HasSubstr("99"));
}

TEST_F(CaseFileTest, IsBusyWhileAnotherHasIt) {
  const auto first = mustOpen();
  expectError(open(), ErrorCode::Busy);
}

TEST_F(CaseFileTest, ADamagedSchemaIsCorrupt) {
  mustOpen();
  std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
  bytes.seekp(100);  // the root page of the schema
  bytes << std::string(3000, '\xEE');
  bytes.close();
  expectError(open(), ErrorCode::Corrupt);
}

TEST_F(CaseFileTest, MissingMigrationsAreNamed) {
  const auto opened = CaseFile::open(file, OpenMode::Create, folder / "nothing");
  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error().code, ErrorCode::NotFound);
  EXPECT_FALSE(fs::exists(file));
}

TEST_F(CaseFileTest, AGapInTheMigrationsIsMalformed) {
  fs::create_directory(folder / "steps");
  write(folder / "steps" / "001_a.sql", "CREATE TABLE a (x);");
  write(folder / "steps" / "003_c.sql", "CREATE TABLE c (x);");
  EXPECT_EQ(loadMigrations(folder / "steps").error().code, ErrorCode::Malformed);
}

TEST_F(CaseFileTest, AnOlderCaseIsConvertedStepByStep) {
  fs::create_directory(folder / "steps");
  write(folder / "steps" / "001_a.sql", "CREATE TABLE a (x); INSERT INTO a VALUES (1);");
  ASSERT_TRUE(CaseFile::open(file, OpenMode::Create, folder / "steps"));
  write(folder / "steps" / "002_b.sql", "CREATE TABLE b (x); INSERT INTO b SELECT x + 1 FROM a;");
  const auto converted = CaseFile::open(file, OpenMode::Existing, folder / "steps");
  ASSERT_TRUE(converted) << converted.error().message;
  EXPECT_EQ((*converted)->database().execAndGet("SELECT x FROM b").getInt(), 2);
}

TEST_F(CaseFileTest, AFailingConversionLeavesTheOldCase) {
  fs::create_directory(folder / "steps");
  write(folder / "steps" / "001_a.sql", "CREATE TABLE a (x);");
  ASSERT_TRUE(CaseFile::open(file, OpenMode::Create, folder / "steps"));
  write(folder / "steps" / "002_b.sql", "CREATE TABLE b (x); INSERT INTO nowhere VALUES (1);");
  EXPECT_FALSE(CaseFile::open(file, OpenMode::Existing, folder / "steps"));
  fs::remove(folder / "steps" / "002_b.sql");
  EXPECT_TRUE(CaseFile::open(file, OpenMode::Existing, folder / "steps"));
}

TEST_F(CaseFileTest, WriteProtectedItIsOpenedForReading) {
  ASSERT_TRUE(commit(*mustOpen(), StepKind::Edit, {"Title", {testing_store::setTitle({}, "Mill")}}));
  FaultyDisk disk;
  for (const auto protection : {FaultyDisk::Protection::Refused, FaultyDisk::Protection::OnlyReading}) {
    disk.protectFromWriting(protection);
    auto opened = open(OpenMode::Existing);
    ASSERT_TRUE(opened) << opened.error().message;
    EXPECT_TRUE((*opened)->readOnly());
    EXPECT_EQ(OverlayRepository(**opened).all()->size(), 1U);
    const auto refused = (*opened)->transact([] { return Result<void>(); });
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Unwritable);
  }
}

TEST_F(CaseFileTest, WriteProtectedWithUnfinishedChangesItIsRefusedRatherThanShownWithoutThem) {
  mustOpen();
  write(file.string() + "-wal", std::string(100, 'x'));
  FaultyDisk disk;
  disk.protectFromWriting(FaultyDisk::Protection::Refused);
  expectError(open(OpenMode::Existing), ErrorCode::Unreadable);
}

TEST_F(CaseFileTest, WriteProtectedAnOlderCaseMustBeCopiedToBeConverted) {
  fs::create_directory(folder / "steps");
  write(folder / "steps" / "001_a.sql", "CREATE TABLE a (x);");
  ASSERT_TRUE(CaseFile::open(file, OpenMode::Create, folder / "steps"));
  write(folder / "steps" / "002_b.sql", "CREATE TABLE b (x);");
  FaultyDisk disk;
  disk.protectFromWriting(FaultyDisk::Protection::OnlyReading);
  expectError(CaseFile::open(file, OpenMode::Existing, folder / "steps"), ErrorCode::Unwritable);
}

TEST_F(CaseFileTest, OnAReadOnlyDiskNoneIsMade) {
  FaultyDisk disk;
  disk.protectFromWriting(FaultyDisk::Protection::Refused);
  expectError(open(), ErrorCode::Unwritable);
  EXPECT_FALSE(fs::exists(file));
}

TEST_F(CaseFileTest, WhatAProcessThatWasKilledHadCommittedIsThere) {
  const auto caseFile = mustOpen();
  ASSERT_TRUE(commit(*caseFile, StepKind::Edit, {"Title", {testing_store::setTitle({}, "Mill")}}));
  // What a kill leaves on the disk: the database and the log beside it.
  const fs::path left = folder / "left.collate";
  fs::copy_file(file, left);
  fs::copy_file(file.string() + "-wal", left.string() + "-wal");
  const auto opened = CaseFile::open(left, OpenMode::Existing, testing_store::migrations());
  ASSERT_TRUE(opened) << opened.error().message;
  EXPECT_EQ(OverlayRepository(**opened).all()->size(), 1U);
  EXPECT_TRUE(checkCase(**opened)->problems.empty());
}

TEST_F(CaseFileTest, ACaseWithoutItsTablesIsCorrupt) {
  mustOpen();
  makeForeign("DROP TABLE meta");
  const auto opened = mustOpen();
  EXPECT_EQ(MetaRepository(*opened).get("name").error().code, ErrorCode::Corrupt);
}

TEST_F(CaseFileTest, WhatCouldNotBeMadeWholeIsRemoved) {
  FaultyDisk disk;
  for (int step = 0;; ++step) {
    disk.failFrom(step, SQLITE_FULL);
    const auto opened = open();
    const bool failed = disk.failed();
    disk.heal();
    if (opened) {
      EXPECT_FALSE(failed);
      EXPECT_GT(step, 5) << "making a case takes some writes";
      break;
    }
    EXPECT_EQ(opened.error().code, ErrorCode::Unwritable) << step << ": " << opened.error().message;
    EXPECT_FALSE(fs::exists(file)) << step;
    EXPECT_TRUE(fs::is_empty(folder)) << step;
  }
}

TEST_F(CaseFileTest, WorkThatFailsLeavesNothing) {
  const auto caseFile = mustOpen();
  const auto done = caseFile->transact([&]() -> Result<void> {
    EXPECT_TRUE(MetaRepository(*caseFile).set("name", "half"));
    return fail(ErrorCode::Invalid, "No.");
  });
  EXPECT_EQ(done.error().code, ErrorCode::Invalid);
  EXPECT_EQ(*MetaRepository(*caseFile).get("name"), "");
  EXPECT_FALSE(caseFile->readOnly()) << "a step that made no sense is no reason to stop";
  EXPECT_TRUE(caseFile->transact([&] { return MetaRepository(*caseFile).set("name", "whole"); }));
}

TEST_F(CaseFileTest, AFullFileMakesItReadOnlyAndKeepsWhatWasThere) {
  {
    const auto caseFile = mustOpen();
    ASSERT_TRUE(caseFile->transact([&] { return MetaRepository(*caseFile).set("name", "before"); }));
    caseFile->database().exec("PRAGMA max_page_count = 1");  // SQLite takes the present size
    const auto done = caseFile->transact([&] { return MetaRepository(*caseFile).set("name", std::string(1 << 20, 'x')); });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::Unwritable);
    EXPECT_THAT(done.error().message, ::testing::HasSubstr("full"));
    EXPECT_TRUE(caseFile->readOnly());
    EXPECT_EQ(*MetaRepository(*caseFile).get("name"), "before");
    EXPECT_FALSE(caseFile->transact([&] { return MetaRepository(*caseFile).set("name", "y"); }));
  }
  EXPECT_EQ(*MetaRepository(*mustOpen()).get("name"), "before");
}

TEST_F(CaseFileTest, AnInterruptedCommitIsNoFailureOfTheDisk) {
  const auto caseFile = mustOpen();
  sqlite3_progress_handler(caseFile->database().getHandle(), 1, [](void*) { return 1; }, nullptr);
  const auto done = caseFile->transact([&] { return MetaRepository(*caseFile).set("name", "x"); });
  sqlite3_progress_handler(caseFile->database().getHandle(), 0, nullptr, nullptr);
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().code, ErrorCode::Canceled);
  EXPECT_FALSE(caseFile->readOnly());
  EXPECT_EQ(*MetaRepository(*caseFile).get("name"), "");
}

}  // namespace
}  // namespace collate
