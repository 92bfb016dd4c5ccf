// SPDX-License-Identifier: GPL-3.0-or-later
// Every bad input that the command line promises to name: one line on standard error, the other inputs go on, status 1.
#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/resource.h>

#include "tests/app/cli/cli_fixture.h"

namespace collate {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;
using testing_cli::json;
using testing_cli::kReport;
using testing_cli::Outcome;
namespace fs = testing_cli::fs;

// A PDF of one page, whole and well-formed.
std::string smallPdf() {
  std::string pdf = "%PDF-1.4\n";
  std::vector<std::size_t> offsets;
  const auto object = [&](const std::string& body) {
    offsets.push_back(pdf.size());
    pdf += std::format("{} 0 obj\n{}\nendobj\n", offsets.size(), body);
  };
  const std::string text =
      "BT /F1 12 Tf 72 700 Td (Three people were killed in a raid in Atmeh on 20 August 2025, police said.) Tj ET";
  object("<< /Type /Catalog /Pages 2 0 R >>");
  object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
  object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>");
  object(std::format("<< /Length {} >>\nstream\n{}\nendstream", text.size(), text));
  object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  const std::size_t table = pdf.size();
  pdf += std::format("xref\n0 {}\n0000000000 65535 f \n", offsets.size() + 1);
  for (const std::size_t offset : offsets) pdf += std::format("{:010} 00000 n \n", offset);
  return pdf + std::format("trailer\n<< /Size {} /Root 1 0 R >>\nstartxref\n{}\n%%EOF\n", offsets.size() + 1, table);
}

class BadInput : public testing_cli::CliTest {
 protected:
  // Analyzes the bad file between two good ones, in both formats.
  void expectNamedAndPassedOver(const std::string& bad) {
    const std::string first = put("first.txt", kReport);
    const std::string last = put("last.txt", std::string(kReport) + "\nA fourth person died later.\n");
    const Outcome document = run({"analyze", first, bad, last});
    expectComplaint(document, bad);
    EXPECT_EQ(json::parse(document.out)["sources"].size(), 2U);
    const Outcome lines = run({"analyze", "--format", "jsonl", first, bad, last});
    expectComplaint(lines, bad);
    EXPECT_EQ(std::ranges::count(lines.out, '\n'), 2);
    fs::remove(folder / "case.collate");
    const Outcome imported = run({"import", (folder / "case.collate").string(), first, bad, last});
    expectComplaint(imported, bad);
    EXPECT_THAT(imported.out, HasSubstr("2 added"));
  }
};

TEST_F(BadInput, MissingFile) { expectNamedAndPassedOver((folder / "missing.txt").string()); }

TEST_F(BadInput, EmptyFile) { expectNamedAndPassedOver(put("empty.txt", "")); }

TEST_F(BadInput, FileOfBlanks) { expectNamedAndPassedOver(put("blank.txt", " \n\t\n")); }

TEST_F(BadInput, FileOf200Megabytes) {
  const std::string file = put("large.txt", "x");
  fs::resize_file(file, 200u << 20);  // sparse
  expectNamedAndPassedOver(file);
}

TEST_F(BadInput, BinaryFile) {
  std::string bytes =
      "\x7F"
      "ELF";
  for (int i = 0; i < 4096; ++i) bytes += static_cast<char>(i * 37 % 256);
  expectNamedAndPassedOver(put("program.bin", bytes));
  expectNamedAndPassedOver(put("program.txt", bytes));
}

TEST_F(BadInput, TheSmallPdfItselfIsGood) {
  const Outcome r = run({"analyze", put("good.pdf", smallPdf())});
  EXPECT_EQ(r.status, 0) << r.err;
  EXPECT_THAT(r.out, HasSubstr("Atmeh"));
}

TEST_F(BadInput, TruncatedPdf) { expectNamedAndPassedOver(put("half.pdf", smallPdf().substr(0, 120))); }

TEST_F(BadInput, EncryptedPdf) {
  const std::string plain = put("plain.pdf", smallPdf());
  const std::string locked = (folder / "locked.pdf").string();
  if (std::system(std::format("qpdf --encrypt secret owner 256 -- '{}' '{}' >/dev/null 2>&1", plain, locked).c_str()) != 0)
    GTEST_SKIP() << "qpdf is not here to lock a PDF";
  expectNamedAndPassedOver(locked);
  EXPECT_THAT(run({"analyze", locked}).err, HasSubstr("password"));
}

TEST_F(BadInput, DocxThatIsNone) {
  expectNamedAndPassedOver(put("letter.docx", "Dear reader, this is no archive."));
  expectNamedAndPassedOver(put("torn.docx", std::string("PK\x03\x04", 4) + std::string(200, 'x')));
}

TEST_F(BadInput, LinesOfAListThatAreNone) {
  const std::string list = put("list.jsonl",
                               "{\"id\":\"a\",\"text\":\"Two people were killed in Idlib on 2 May 2025.\"}\n"
                               "{\"id\":\"b\",\"text\":\n"
                               "\n"
                               "[1,2]\n"
                               "{\"id\":\"c\"}\n"
                               "{\"id\":\"d\",\"text\":\"One man was shot in Idlib on 3 May 2025.\"}\n");
  const Outcome r = run({"analyze", "--format", "jsonl", list});
  EXPECT_EQ(r.status, 1);
  ASSERT_THAT(r.errorLines(), SizeIs(3)) << r.err;
  EXPECT_THAT(r.errorLines()[0], HasSubstr("list.jsonl:2:"));
  EXPECT_THAT(r.errorLines()[1], HasSubstr("list.jsonl:4:"));
  EXPECT_THAT(r.errorLines()[2], HasSubstr("list.jsonl:5:"));
  EXPECT_EQ(std::ranges::count(r.out, '\n'), 2);
}

TEST_F(BadInput, AnEmptyFolder) {
  fs::create_directories(folder / "nothing");
  expectNamedAndPassedOver((folder / "nothing").string());
}

TEST_F(BadInput, ATextThatIsANumber) {
  const Outcome r = run({"analyze", "--format", "jsonl", put("list.jsonl", "{\"id\":7,\"text\":5}\n")});
  expectComplaint(r, "list.jsonl:1");
  EXPECT_THAT(r.out, IsEmpty());
}

TEST_F(BadInput, NothingGoodAtAllIsStillADocument) {
  const Outcome r = run({"analyze", (folder / "missing.txt").string()});
  expectComplaint(r, "missing.txt");
  EXPECT_EQ(json::parse(r.out), json::parse(R"({"sources":[],"incidents":[]})"));
}

TEST_F(BadInput, ANameThatWouldSteerTheTerminalIsOneLine) {
  const Outcome r = run({"analyze", (folder / "a\nb\x1B[2J.txt").string()});
  EXPECT_EQ(r.status, 1);
  EXPECT_THAT(r.errorLines(), SizeIs(1));
  EXPECT_EQ(r.err.find('\x1B'), std::string::npos);
}

TEST_F(BadInput, MissingAndBrokenGazetteer) {
  const std::string report = put("r.txt", kReport);
  const std::string missing = (folder / "places.tsv").string();
  expectComplaint(run({"analyze", "--gazetteer", missing, report}), missing);
  const std::string broken = put("broken.tsv", "id\tname\nx\n");
  expectComplaint(run({"analyze", "--gazetteer", broken, report}), broken);
  const std::string noTable = put("places.tsv", "no table of places at all\n");
  expectComplaint(run({"analyze", "--gazetteer", noTable, report}), noTable);
}

TEST_F(BadInput, AFullDiskUnderStandardOutput) {
  for (const char* format : {"json", "jsonl"}) {
    const Outcome r = run({"analyze", "--format", format, put("r.txt", kReport)}, ">/dev/full");
    expectComplaint(r, "standard output");
  }
}

class BadCase : public BadInput {
 protected:
  BadCase() : file((folder / "case.collate").string()), report(put("r.txt", kReport)) {}
  void makeCase() { ASSERT_EQ(run({"import", file, report}).status, 0); }
  // Every command that opens a case says the same.
  void expectRefused(const std::string& because) {
    for (const auto& command : std::vector<std::vector<std::string>>{
             {"check", file}, {"export", file, "--format", "json", "-o", (folder / "out").string()}, {"import", file, report}}) {
      const Outcome r = run(command);
      expectComplaint(r, file);
      EXPECT_THAT(r.err, HasSubstr(because)) << command[0];
    }
    EXPECT_FALSE(fs::exists(folder / "out")) << "nothing is half written";
  }
  std::string file;
  std::string report;
};

TEST_F(BadCase, Missing) {
  expectComplaint(run({"check", file}), file);
  expectComplaint(run({"export", file, "--format", "csv", "-o", (folder / "out").string()}), file);
  EXPECT_FALSE(fs::exists(file));
}

TEST_F(BadCase, NoneIsMadeOfNothing) {
  for (const std::string& nothing : {(folder / "none.txt").string(), put("blank.txt", " \n")}) {
    const Outcome r = run({"import", file, nothing});
    expectComplaint(r, nothing);
    EXPECT_THAT(r.out, HasSubstr("no case was made"));
    for (const auto& entry : fs::directory_iterator(folder))
      EXPECT_FALSE(entry.path().string().starts_with(file)) << entry.path();
  }
  makeCase();
  const std::string before = run({"check", file}).out;
  expectComplaint(run({"import", file, (folder / "none.txt").string()}), "none.txt");
  EXPECT_EQ(run({"check", file}).out, before) << "one that was there stays";
}

TEST_F(BadCase, NoDatabase) {
  put("case.collate", std::string(5000, 'x'));
  expectRefused("not a Collate case");
  EXPECT_EQ(read(file), std::string(5000, 'x'));
}

TEST_F(BadCase, AnotherProgramsDatabase) {
  SQLite::Database(file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE t (x)");
  expectRefused("another program");
}

TEST_F(BadCase, OfANewerVersion) {
  makeCase();
  SQLite::Database(file, SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
  expectRefused("newer Collate");
}

TEST_F(BadCase, InUse) {
  makeCase();
  SQLite::Database other(file, SQLite::OPEN_READWRITE);
  other.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; UPDATE meta SET value = value;");
  expectRefused("open in another program");
}

TEST_F(BadCase, InAPlaceThatCannotBeWrittenTo) {
  for (const std::string& place :
       {put("plain", "x") + "/case.collate", (folder / "missing" / "case.collate").string(), std::string("/proc/case.collate")})
    expectComplaint(run({"import", place, report}), place);
}

TEST_F(BadCase, ExportToAPlaceThatCannotBeWrittenTo) {
  makeCase();
  for (const std::string& place :
       {put("plain", "x") + "/out", (folder / "missing" / "out").string(), std::string("/dev/full"), folder.string()})
    expectComplaint(run({"export", file, "--format", "csv", "-o", place}), place);
}

TEST_F(BadCase, ChangedBehindItsBack) {
  makeCase();
  EXPECT_EQ(run({"check", file}).status, 0);
  SQLite::Database(file, SQLite::OPEN_READWRITE).exec("UPDATE sources SET bytes = 'Nobody was killed.'");
  const Outcome r = run({"check", file});
  expectComplaint(r, file);
  EXPECT_THAT(r.err, HasSubstr("r.txt"));
  EXPECT_THAT(r.out, IsEmpty());
}

TEST_F(BadCase, WhatWasChangedBehindItsBackIsNotSealed) {
  for (const char* change : {"outlet = 'Fictive Gazette'", "text = replace(text, 'Three', 'Eight')",
                             "bytes = 'Nobody was killed.'", "published = '2024-01-01'"}) {
    fs::remove(file);
    makeCase();
    SQLite::Database(file, SQLite::OPEN_READWRITE).exec(std::string("UPDATE sources SET ") + change);
    expectComplaint(run({"check", file}), "source 1");
    const std::string zip = (folder / "b.zip").string();
    const Outcome r = run({"bundle", file, "--key", (folder / "key.pem").string(), "-o", zip});
    expectComplaint(r, file);
    EXPECT_THAT(r.err, HasSubstr("source 1")) << change;
    EXPECT_FALSE(fs::exists(zip)) << change;
    expectComplaint(run({"export", file, "--format", "csv", "-o", zip}), file);
    EXPECT_FALSE(fs::exists(zip)) << change;
  }
}

TEST_F(BadCase, ACheckChangesNothing) {
  makeCase();
  const std::string bytes = read(file);
  const auto written = fs::last_write_time(file);
  EXPECT_EQ(run({"check", file}).status, 0);
  EXPECT_EQ(read(file), bytes);
  EXPECT_EQ(fs::last_write_time(file), written);
}

// While it lives, files of the programs that are started may not grow beyond `bytes`, as if the disk were full.
class SmallDisk {
 public:
  explicit SmallDisk(rlim_t bytes) {
    ::getrlimit(RLIMIT_FSIZE, &m_before);
    const rlimit small{bytes, m_before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
  }
  ~SmallDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

 private:
  rlimit m_before{};
};

TEST_F(BadCase, OnAFullDiskAnImportSaysSoAndTheCaseStaysWhole) {
  makeCase();
  std::string lines;
  for (int i = 0; i < 400; ++i)
    lines += std::format(R"({{"id":"n{}","text":"Report {}: two people were killed in Idlib on 2 May 2025."}})", i, i) + "\n";
  const std::string list = put("many.jsonl", lines);
  Outcome imported;
  {
    const SmallDisk disk(400'000);
    imported = run({"import", file, list});
  }
  expectComplaint(imported, file);
  const Outcome checked = run({"check", file});
  EXPECT_EQ(checked.status, 0) << checked.err;
  EXPECT_EQ(run({"import", file, list}).status, 0) << "it goes on where it stopped";
  EXPECT_THAT(run({"check", file}).out, HasSubstr("401 sources"));
}

TEST_F(BadCase, OnAFullDiskNoCaseIsLeftHalfMade) {
  Outcome imported;
  {
    const SmallDisk disk(8192);
    imported = run({"import", file, report});
  }
  expectComplaint(imported, file);
  EXPECT_FALSE(fs::exists(file));
}

TEST_F(BadCase, OnAFullDiskAnExportLeavesWhatWasThere) {
  makeCase();
  const std::string out = put("claims.csv", "what was there");
  Outcome exported;
  {
    const SmallDisk disk(100);
    exported = run({"export", file, "--format", "csv", "-o", out});
  }
  EXPECT_EQ(exported.status, 1);
  EXPECT_EQ(read(out), "what was there");
  for (const auto& entry : fs::directory_iterator(folder)) EXPECT_NE(entry.path().extension(), ".part") << entry.path();
}

TEST_F(BadCase, DamagedOnTheDisk) {
  makeCase();
  std::fstream bytes(file, std::ios::in | std::ios::out | std::ios::binary);
  bytes.seekp(8192);
  bytes << std::string(20000, '\xEE');
  bytes.close();
  const Outcome r = run({"check", file});
  EXPECT_EQ(r.status, 1);
  EXPECT_THAT(r.errorLines(), ::testing::Not(IsEmpty()));
  EXPECT_THAT(r.err, HasSubstr(file));
  EXPECT_THAT(r.err, ::testing::Not(HasSubstr("collate-cli check"))) << "that is what was run";
}

}  // namespace
}  // namespace collate
