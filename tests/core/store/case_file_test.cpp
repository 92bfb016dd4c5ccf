// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_file.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <sys/file.h>

#include <cstdlib>
#include <map>

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

// A file dialog that shows the folder reads the first bytes of each file to tell its kind, and an import of the folder reads it
// whole: that lets go of SQLite's own locks.
TEST_F(CaseFileTest, StaysLockedWhenThisProcessReadsTheFileAnotherWay) {
  const auto locked = [this](int how) {
    const int descriptor = ::open(file.c_str(), O_RDONLY);
    const bool taken = ::flock(descriptor, how | LOCK_NB) == 0;
    ::close(descriptor);
    return !taken;
  };
  auto held = mustOpen();
  std::ifstream(file).get();
  EXPECT_TRUE(locked(LOCK_SH));
  EXPECT_TRUE(locked(LOCK_SH)) << "nor does asking let go of it";
  held.reset();
  EXPECT_FALSE(locked(LOCK_EX));
  auto reader = open(OpenMode::Reading);
  ASSERT_TRUE(reader);
  EXPECT_FALSE(locked(LOCK_SH)) << "two may read";
  EXPECT_TRUE(locked(LOCK_EX));
}

TEST_F(CaseFileTest, SaysThatItIsOpenHereWhereItIs) {
  const auto first = mustOpen();
  for (const OpenMode mode : {OpenMode::Existing, OpenMode::Create, OpenMode::Reading})
    EXPECT_THAT(open(mode).error().message, ::testing::HasSubstr("open here already"));
  const fs::path link = folder / "link.collate";
  fs::create_symlink(file, link);
  file = link;
  EXPECT_THAT(open().error().message, ::testing::HasSubstr("open here already")) << "by whatever name";
}

TEST_F(CaseFileTest, TheSecondOfTwoMakersLeavesTheFirstOnesFile) {
  FaultyDisk disk;
  std::unique_ptr<CaseFile> first;
  disk.beforeNextOpening([&] { first = mustOpen(); });
  expectError(open(), ErrorCode::Busy);
  ASSERT_TRUE(first);
  ASSERT_TRUE(fs::exists(file));
  ASSERT_TRUE(first->transact([&] { return MetaRepository(*first).set("name", "kept"); }));
  first.reset();
  EXPECT_EQ(*MetaRepository(*mustOpen()).get("name"), "kept");
}

TEST_F(CaseFileTest, TheSecondOfTwoMakersOpensWhatTheFirstHasFinished) {
  FaultyDisk disk;
  disk.beforeNextOpening([&] {
    const auto first = mustOpen();
    ASSERT_TRUE(first->transact([&] { return MetaRepository(*first).set("name", "finished"); }));
  });
  const auto second = mustOpen();
  EXPECT_EQ(*MetaRepository(*second).get("name"), "finished");
}

TEST_F(CaseFileTest, AMakerThatFailsTakesNothingOfSomebodyElses) {
  for (const char* steps : {"old", "new"}) {
    fs::create_directory(folder / steps);
    write(folder / steps / "001_a.sql", "CREATE TABLE a (x);");
  }
  write(folder / "new" / "002_b.sql", "CREATE TABLE b (x);");
  FaultyDisk disk;
  disk.beforeNextOpening([&] {
    EXPECT_TRUE(CaseFile::open(file, OpenMode::Create, folder / "old"));
    disk.failFrom(0, SQLITE_FULL);
  });
  EXPECT_FALSE(CaseFile::open(file, OpenMode::Create, folder / "new")) << "it cannot be converted";
  disk.heal();
  EXPECT_TRUE(fs::exists(file));
  EXPECT_TRUE(CaseFile::open(file, OpenMode::Existing, folder / "new"));
}

class ReadingTest : public CaseFileTest {
 protected:
  ReadingTest() {
    fs::create_directories(folder / "tmp");
    ::setenv("TMPDIR", (folder / "tmp").c_str(), 1);
  }
  ~ReadingTest() override { ::unsetenv("TMPDIR"); }

  // Everything in the folder: names, bytes and times.
  std::map<std::string, std::pair<std::string, fs::file_time_type>> everything() {
    std::map<std::string, std::pair<std::string, fs::file_time_type>> all;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      if (!entry.is_regular_file()) continue;
      std::ifstream in(entry.path(), std::ios::binary);
      all[entry.path().string()] = {{std::istreambuf_iterator<char>(in), {}}, entry.last_write_time()};
    }
    return all;
  }
};

TEST_F(ReadingTest, ChangesNothingOfAWholeCase) {
  ASSERT_TRUE(commit(*mustOpen(), StepKind::Edit, {"Title", {testing_store::setTitle({}, "Mill")}}));
  const auto before = everything();
  {
    const auto opened = open(OpenMode::Reading);
    ASSERT_TRUE(opened) << opened.error().message;
    EXPECT_TRUE((*opened)->readOnly());
    EXPECT_EQ(OverlayRepository(**opened).all()->size(), 1U);
    EXPECT_TRUE(checkCase(**opened)->problems.empty());
    EXPECT_EQ((*opened)->transact([] { return Result<void>(); }).error().code, ErrorCode::Unwritable);
    EXPECT_EQ(everything(), before) << "while it is open";
  }
  EXPECT_EQ(everything(), before);
}

TEST_F(ReadingTest, DoesNotTrustTheSchema) {
  EXPECT_EQ(mustOpen()->database().execAndGet("PRAGMA trusted_schema").getInt(), 0);
  const auto opened = open(OpenMode::Reading);
  ASSERT_TRUE(opened) << opened.error().message;
  EXPECT_EQ((*opened)->database().execAndGet("PRAGMA trusted_schema").getInt(), 0);
}

TEST_F(ReadingTest, SeesWhatAKilledProcessCommittedAndRepairsNothing) {
  const auto caseFile = mustOpen();
  ASSERT_TRUE(commit(*caseFile, StepKind::Edit, {"Title", {testing_store::setTitle({}, "Mill")}}));
  const fs::path left = folder / "left.collate";
  fs::copy_file(file, left);
  fs::copy_file(file.string() + "-wal", left.string() + "-wal");
  file = left;
  const auto before = everything();
  {
    const auto opened = open(OpenMode::Reading);
    ASSERT_TRUE(opened) << opened.error().message;
    EXPECT_EQ((*opened)->path(), left);
    EXPECT_EQ(OverlayRepository(**opened).all()->size(), 1U);
    EXPECT_TRUE(checkCase(**opened)->problems.empty());
  }
  EXPECT_EQ(everything(), before) << "and no copy is left in the folder for temporary files";
}

TEST_F(ReadingTest, DoesNotConvertAnOlderCase) {
  fs::create_directory(folder / "steps");
  write(folder / "steps" / "001_a.sql", "CREATE TABLE a (x); INSERT INTO a VALUES (1);");
  ASSERT_TRUE(CaseFile::open(file, OpenMode::Create, folder / "steps"));
  write(folder / "steps" / "002_b.sql", "CREATE TABLE b (x); INSERT INTO b SELECT x + 1 FROM a;");
  const auto before = everything();
  {
    const auto opened = CaseFile::open(file, OpenMode::Reading, folder / "steps");
    ASSERT_TRUE(opened) << opened.error().message;
    EXPECT_EQ((*opened)->database().execAndGet("SELECT x FROM b").getInt(), 2) << "but shows what it would become";
  }
  EXPECT_EQ(everything(), before);
}

TEST_F(ReadingTest, SaysTheSameOfWhatIsNoCase) {
  expectError(open(OpenMode::Reading), ErrorCode::NotFound);
  EXPECT_FALSE(fs::exists(file));
  write(file, std::string(5000, 'x'));
  expectError(open(OpenMode::Reading), ErrorCode::Malformed);
  write(file, "");
  expectError(open(OpenMode::Reading), ErrorCode::Malformed);
  fs::remove(file);
  makeForeign("CREATE TABLE t (x)");
  expectError(open(OpenMode::Reading), ErrorCode::Unsupported);
  fs::remove(file);
  mustOpen();
  makeForeign("PRAGMA user_version = 99");
  expectError(open(OpenMode::Reading), ErrorCode::NewerVersion);
}

TEST_F(ReadingTest, KeepsOthersFromWritingMeanwhile) {
  mustOpen();
  const auto reading = open(OpenMode::Reading);
  ASSERT_TRUE(reading);
  expectError(open(OpenMode::Existing), ErrorCode::Busy);
  EXPECT_TRUE(open(OpenMode::Reading)) << "two may look at it";
}

TEST_F(ReadingTest, WithoutRoomForACopyItSaysSo) {
  const auto caseFile = mustOpen();
  ASSERT_TRUE(commit(*caseFile, StepKind::Edit, {"Title", {testing_store::setTitle({}, "Mill")}}));
  const fs::path left = folder / "left.collate";
  fs::copy_file(file, left);
  fs::copy_file(file.string() + "-wal", left.string() + "-wal");
  file = left;
  ::setenv("TMPDIR", "/proc", 1);
  expectError(open(OpenMode::Reading), ErrorCode::Unwritable);
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

TEST_F(CaseFileTest, ACaseOfVersion1IsHeldToWhatItHasWhenItIsConverted) {
  fs::create_directory(folder / "steps");
  fs::copy_file(testing_store::migrations() / "001_case.sql", folder / "steps" / "001_case.sql");
  {
    const auto first = CaseFile::open(file, OpenMode::Create, folder / "steps");
    ASSERT_TRUE(first);
    SQLite::Statement insert(
        (*first)->database(),
        "INSERT INTO sources (sha256, file, external_id, format, bytes, text, outlet, title, byline, agency, "
        "url, published, language, taken_in, regions) VALUES (?, 'a.txt', '', 'text', 'Mill.', 'Mill.', "
        "'Valley Courier', '', '', '', '', NULL, 'en', '', '[]')");
    insert.bind(1, sha256Hex("Mill."));
    insert.exec();
  }
  const auto converted = open(OpenMode::Existing);
  ASSERT_TRUE(converted) << converted.error().message;
  EXPECT_TRUE(checkCase(**converted)->problems.empty());
  (*converted)->database().exec("UPDATE sources SET outlet = 'Hill Courier'");
  EXPECT_EQ(checkCase(**converted)->problems.size(), 1U);
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

TEST_F(CaseFileTest, WorkThatThrowsLeavesNothing) {
  const auto caseFile = mustOpen();
  const auto work = [&]() -> Result<void> {
    EXPECT_TRUE(MetaRepository(*caseFile).set("name", "half"));
    throw std::runtime_error("no memory");
  };
  EXPECT_THROW((void)caseFile->transact(work), std::runtime_error);
  EXPECT_EQ(*MetaRepository(*caseFile).get("name"), "");
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
