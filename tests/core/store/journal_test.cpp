// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/SQLiteCpp.h>

#include "core/store/integrity.h"
#include "core/store/meta_repository.h"
#include "core/store/reading_repository.h"
#include "core/store/source_repository.h"
#include "tests/core/store/faulty_disk.h"
#include "tests/core/store/store_fixture.h"

namespace collate {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing_store::commit;
using testing_store::FaultyDisk;
using testing_store::setTitle;
using testing_store::someSource;

class JournalTest : public testing_store::StoreTest {
 protected:
  void SetUp() override { caseFile = mustOpen(); }

  std::vector<JournalRow> rows() { return *JournalRepository(*caseFile).all(); }
  std::int64_t undoable() {
    const auto all = rows();
    const JournalRow* row = JournalRepository::undoable(all);
    return row ? row->id.value : 0;
  }
  std::int64_t redoable() {
    const auto all = rows();
    const JournalRow* row = JournalRepository::redoable(all);
    return row ? row->id.value : 0;
  }
  void edit(std::optional<std::string> before, std::string after) {
    ASSERT_TRUE(commit(*caseFile, StepKind::Edit, {"Set title to " + after, {setTitle(std::move(before), after)}}));
  }
  void step(StepKind kind, std::int64_t of) {
    ASSERT_GT(of, 0);
    ASSERT_TRUE(commit(*caseFile, kind, inverse(rows()[static_cast<std::size_t>(of) - 1].edit), {of}));
  }
  void undo() { step(StepKind::Undo, undoable()); }
  void redo() { step(StepKind::Redo, redoable()); }
  std::string title() {
    const Overlay overlay = *OverlayRepository(*caseFile).all();
    const std::string* title = payloadAt(overlay, EditTarget::SourceField, "h title");
    return title ? *title : "";
  }
  std::vector<std::string> wrong() {
    std::vector<std::string> messages;
    const auto report = checkCase(*caseFile);
    if (!report) return {report.error().message};
    for (const Diagnostic& d : report->problems) messages.push_back(d.message);
    return messages;
  }
  void tamper(const std::string& sql) { caseFile->database().exec(sql); }

  std::unique_ptr<CaseFile> caseFile;
};

TEST_F(JournalTest, ANewCaseHasNothingToUndo) {
  EXPECT_EQ(undoable(), 0);
  EXPECT_EQ(redoable(), 0);
  EXPECT_EQ(*JournalRepository(*caseFile).head(), kFirstHash);
  EXPECT_THAT(wrong(), IsEmpty());
}

TEST_F(JournalTest, RowsAreChained) {
  edit({}, "A");
  edit("A", "B");
  const auto all = rows();
  ASSERT_THAT(all, SizeIs(2));
  EXPECT_EQ(all[0].previousHash, kFirstHash);
  EXPECT_EQ(all[1].previousHash, all[0].hash);
  EXPECT_EQ(all[1].hash, *JournalRepository(*caseFile).head());
  EXPECT_EQ(all[1].edit.label, "Set title to B");
  EXPECT_EQ(all[1].author, "R. Example");
}

TEST_F(JournalTest, EveryFieldOfARowIsInItsHash) {
  edit({}, "A");
  const JournalRow row = rows()[0];
  JournalRow other = row;
  other.id = {2};
  EXPECT_NE(hashOf(other), row.hash);
  other = row;
  other.kind = StepKind::Redo;
  EXPECT_NE(hashOf(other), row.hash);
  other = row;
  other.when += " ";
  EXPECT_NE(hashOf(other), row.hash);
  other = row;
  other.author += " ";
  EXPECT_NE(hashOf(other), row.hash);
  other = row;
  other.edit.label += " ";
  EXPECT_NE(hashOf(other), row.hash);
  other = row;
  other.edit.changes[0].before = "";
  EXPECT_NE(hashOf(other), row.hash);
  other = row;
  other.undoes = {1};
  EXPECT_NE(hashOf(other), row.hash);
  other = row;
  other.previousHash[0] = 'f';
  EXPECT_NE(hashOf(other), row.hash);
  EXPECT_EQ(hashOf(row), row.hash);
}

TEST_F(JournalTest, UndoAndRedoWalkBackAndForthAcrossSessions) {
  edit({}, "A");
  edit("A", "B");
  undo();
  EXPECT_EQ(title(), "A");
  caseFile.reset();
  caseFile = mustOpen();
  undo();
  EXPECT_EQ(title(), "");
  EXPECT_EQ(undoable(), 0);
  redo();
  EXPECT_EQ(title(), "A");
  caseFile.reset();
  caseFile = mustOpen();
  redo();
  EXPECT_EQ(title(), "B");
  EXPECT_EQ(redoable(), 0);
  undo();
  EXPECT_EQ(title(), "A") << "what was redone can be undone again";
  undo();
  EXPECT_EQ(title(), "");
  EXPECT_THAT(rows(), SizeIs(8)) << "the trail keeps every step";
  EXPECT_THAT(wrong(), IsEmpty());
}

TEST_F(JournalTest, ANewEditClearsRedo) {
  edit({}, "A");
  undo();
  EXPECT_NE(redoable(), 0);
  edit({}, "C");
  EXPECT_EQ(redoable(), 0);
  undo();
  EXPECT_EQ(redoable(), 4) << "only the undo after the new edit can be redone";
  redo();
  EXPECT_EQ(title(), "C");
  EXPECT_EQ(redoable(), 0);
}

TEST_F(JournalTest, RandomStepsKeepTrailAndCaseInAgreement) {
  unsigned random = 7;
  std::vector<std::string> history = {""};  // the slow twin: titles by undo depth
  std::size_t at = 0;
  for (int i = 0; i < 200; ++i) {
    random = random * 1103515245 + 12345;
    const unsigned what = (random >> 16) % 3;
    if (what == 0 || (what == 1 && at == 0) || (what == 2 && at + 1 == history.size())) {
      const std::string next = std::to_string(i);
      edit(history[at].empty() ? std::nullopt : std::optional(history[at]), next);
      history.resize(at + 1);
      history.push_back(next);
      ++at;
    } else if (what == 1) {
      undo();
      --at;
    } else {
      redo();
      ++at;
    }
    ASSERT_EQ(title(), history[at]) << i;
    ASSERT_EQ(undoable() != 0, at > 0) << i;
    ASSERT_EQ(redoable() != 0, at + 1 < history.size()) << i;
  }
  EXPECT_THAT(wrong(), IsEmpty());
}

TEST_F(JournalTest, CheckNamesWhatWasChangedBehindItsBack) {
  ASSERT_TRUE(SourceRepository(*caseFile).add(someSource("The mill burned down.")));
  edit({}, "A");
  edit("A", "B");
  undo();
  Reading reading;
  reading.accounts.edit().resize(1);
  reading.accounts.edit()[0].type = EventType::Raid;
  ASSERT_TRUE(ReadingRepository(*caseFile).put({1}, {3, "", reading}));
  ASSERT_TRUE(MetaRepository(*caseFile).set("name", "Mills"));
  ASSERT_TRUE(MetaRepository(*caseFile).set("fictional", "1"));
  ASSERT_THAT(wrong(), IsEmpty());
  const std::vector<std::pair<std::string, std::string>> rowsOfTable = {
      {"UPDATE journal SET author = 'nobody' WHERE id = 1", "Row 1 of the journal was changed"},
      {"UPDATE journal SET changes = '[]' WHERE id = 2", "Row 2 of the journal was changed"},
      {"UPDATE journal SET changes = '{' WHERE id = 2", "cannot be read"},
      {"PRAGMA foreign_keys = OFF; DELETE FROM journal WHERE id = 1", "Row 1 of the journal is missing"},
      {"UPDATE journal SET undone_by = NULL; DELETE FROM journal WHERE id = 3", "last rows of the journal are missing"},
      {"UPDATE journal SET undone_by = NULL", "marked as undone"},
      {"UPDATE overlay SET payload = 'Z'", "not those that its journal tells of"},
      {"DELETE FROM overlay", "not those that its journal tells of"},
      {R"(UPDATE journal SET changes = replace(changes, ',"key"', ', "key"') WHERE id = 2)", "Row 2 of the journal was changed"},
      {R"(UPDATE journal SET changes = replace(changes, '{"', '{"note":"hidden","') WHERE id = 1)",
       "Row 1 of the journal was changed"},
      {"UPDATE journal SET kind = 'redo' WHERE id = 3", "Row 3 of the journal was changed"},
      {"UPDATE journal SET made = '2020-01-01T00:00:00Z' WHERE id = 3", "Row 3 of the journal was changed"},
      {"UPDATE journal SET label = 'Set title to C' WHERE id = 2", "Row 2 of the journal was changed"},
      {"UPDATE journal SET undoes = 1 WHERE id = 3", "Row 3 of the journal was changed"},
      {"UPDATE journal SET prev_hash = hash WHERE id = 2", "Row 2 of the journal does not follow"},
      {"UPDATE journal SET hash = replace(hash, substr(hash, 1, 1), '-') WHERE id = 2", "Row 2 of the journal was changed"},
      {"PRAGMA foreign_keys = OFF; DELETE FROM journal WHERE id = 2", "Row 2 of the journal is missing"},
      {"PRAGMA foreign_keys = OFF; DELETE FROM journal WHERE id < 3", "Rows 1 to 2 of the journal are missing"},
      {"PRAGMA foreign_keys = OFF; UPDATE journal SET id = 4611686018427387904 WHERE id = 3",
       "Rows 3 to 4611686018427387903 of the journal are missing"},
      {"PRAGMA foreign_keys = OFF; UPDATE journal SET id = 9223372036854775807 WHERE id = 3",
       "Rows 3 to 9223372036854775806 of the journal are missing"},
      {"DELETE FROM meta WHERE key = 'journal_head'", "missing after row 3"},
      {"UPDATE sources SET bytes = 'The mill stands.'", "not those that were taken in"},
      {"UPDATE sources SET text = 'The mill burned up.'", "The text of source 1"},
      {"UPDATE sources SET text = replace(text, '.', '!')", "The text of source 1"},
      {"UPDATE sources SET title = 'Another title'", "The text of source 1"},
      {"UPDATE sources SET outlet = 'Nobody''s Gazette'", "outlet, title, byline, date"},
      {"UPDATE sources SET outlet = title, title = outlet", "outlet, title, byline, date"},
      {"UPDATE sources SET byline = 'N. Obody'", "outlet, title, byline, date"},
      {"UPDATE sources SET agency = 'NNA'", "outlet, title, byline, date"},
      {"UPDATE sources SET url = 'https://other.example/'", "outlet, title, byline, date"},
      {"UPDATE sources SET published = '2024-05-04'", "outlet, title, byline, date"},
      {"UPDATE sources SET published = NULL", "outlet, title, byline, date"},
      {"UPDATE sources SET language = 'ar'", "outlet, title, byline, date"},
      {"UPDATE sources SET taken_in = '2020-01-01T00:00:00Z'", "outlet, title, byline, date"},
      {"UPDATE sources SET regions = '[]'", "outlet, title, byline, date"},
      {"UPDATE sources SET card_sha256 = ''", "outlet, title, byline, date"},
      {"INSERT INTO source_search (rowid, title, text) VALUES (1, 'Another', 'word')", "The text or title of source 1"},
      {"UPDATE sources SET sha256 = replace(sha256, substr(sha256, 1, 1), '-')", "not those that were taken in"},
      {"PRAGMA foreign_keys = OFF; DELETE FROM sources", "Source 1 is missing"},
      {"UPDATE sqlite_sequence SET seq = 9000000000000000000 WHERE name = 'sources'",
       "Sources 2 to 9000000000000000000 are missing"},
      {"PRAGMA foreign_keys = OFF; UPDATE sources SET id = 9223372036854775807", "Sources 1 to 9223372036854775806 are missing"},
      {"UPDATE readings SET json = replace(json, 'raid', 'shooting')", "read in source 1"},
      {"UPDATE readings SET extractor_version = 7", "read in source 1"},
      {"UPDATE readings SET sha256 = ''", "read in source 1"},
      {"UPDATE meta SET value = 'Another case' WHERE key = 'name'", "The name of the case"},
      {"DELETE FROM meta WHERE key = 'fictional'", "whether it is fiction"},
      {"DELETE FROM meta WHERE key = 'card_sha256'", "The name of the case"},
      {"PRAGMA foreign_keys = OFF; INSERT INTO readings VALUES (99, 1, '', '{}', '')", "belongs to nothing"}};
  for (const auto& [sql, message] : rowsOfTable) {
    caseFile->database().exec("PRAGMA wal_checkpoint(TRUNCATE)");
    testing_store::fs::copy_file(file, folder / "kept", testing_store::fs::copy_options::overwrite_existing);
    tamper(sql);
    EXPECT_THAT(wrong(), ::testing::Contains(HasSubstr(message))) << sql;
    caseFile.reset();
    testing_store::fs::copy_file(folder / "kept", file, testing_store::fs::copy_options::overwrite_existing);
    caseFile = mustOpen();
    ASSERT_THAT(wrong(), IsEmpty()) << "restored after " << sql;
  }
}

// An edit on a disk that fails at its nth write, for every n: it is there as a whole after the case is opened again, or not at
// all.
class FailingDiskTest : public JournalTest, public ::testing::WithParamInterface<int> {};

TEST_P(FailingDiskTest, AnEditIsKeptWholeOrNotAtAll) {
  edit({}, "A");
  caseFile.reset();
  FaultyDisk disk;
  for (int n = 0;; ++n) {
    SCOPED_TRACE(n);
    caseFile.reset();
    caseFile = mustOpen();
    const std::string before = title();
    const auto rowsBefore = rows().size();
    disk.failFrom(n, GetParam());
    const auto done = commit(*caseFile, StepKind::Edit, {"Grow", {setTitle(before, before + std::string(9000, 'x'))}});
    const bool failed = disk.failed();
    EXPECT_EQ(caseFile->readOnly(), !done);
    caseFile.reset();  // closing writes too, and fails too
    disk.heal();
    caseFile = mustOpen();
    EXPECT_THAT(wrong(), IsEmpty());
    if (!failed) {
      ASSERT_TRUE(done);
      EXPECT_GT(n, 3);
      return;
    }
    if (done) {  // the failure came after the commit: what was promised is kept
      EXPECT_EQ(title().size(), before.size() + 9000);
    } else {
      EXPECT_EQ(done.error().code, ErrorCode::Unwritable);
      EXPECT_EQ(title(), before);
      EXPECT_EQ(rows().size(), rowsBefore);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(FullAndBroken, FailingDiskTest, ::testing::Values(SQLITE_FULL, SQLITE_IOERR_WRITE));

}  // namespace
}  // namespace collate
