// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/base/sha256.h"
#include "core/intake/file_kind.h"
#include "core/intake/file_list.h"
#include "core/intake/intake.h"
#include "core/intake/json_lines.h"
#include "described.h"
#include "marks.h"

namespace collate {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

struct Taken {
  std::vector<Source> sources;
  std::vector<Diagnostic> problems;
  std::vector<std::string> steps;

  IntakeSink sink(std::size_t most = 1'000'000) {
    return {[this, most](Source&& s) {
              sources.push_back(std::move(s));
              return sources.size() < most;
            },
            [this](Diagnostic&& d) { problems.push_back(std::move(d)); },
            [this](std::size_t done, std::size_t total, const std::string& file) {
              steps.push_back(std::to_string(done) + "/" + std::to_string(total) + " " + fs::path(file).filename().string());
            }};
  }
  std::vector<std::string> names() const {
    std::vector<std::string> all;
    for (const Source& s : sources) all.push_back(fs::path(s.file).filename().string());
    return all;
  }
};

class TakeIn : public testing::Test {
 protected:
  void SetUp() override {
    fs::remove_all(m_folder);
    fs::create_directories(m_folder);
  }
  void TearDown() override { fs::remove_all(m_folder); }

  fs::path write(const std::string& name, const std::string& content) const {
    fs::create_directories((m_folder / name).parent_path());
    std::ofstream(m_folder / name, std::ios::binary) << content;
    return m_folder / name;
  }
  Taken take(const std::vector<fs::path>& paths) const {
    Taken taken;
    takeIn(paths, shippedMarks(), taken.sink());
    return taken;
  }
  // The one problem that taking in `path` gives.
  Diagnostic problemOf(const fs::path& path) const {
    const Taken taken = take({path});
    EXPECT_THAT(taken.sources, IsEmpty());
    EXPECT_EQ(taken.problems.size(), 1U);
    if (taken.problems.size() != 1) return {};
    const Diagnostic& d = taken.problems.front();
    EXPECT_EQ(d.severity, Severity::Failure);
    EXPECT_EQ(d.file, path.string());
    EXPECT_TRUE(d.message.ends_with('.')) << d.message;
    return d;
  }
  fs::path m_folder = fs::temp_directory_path() / ("collate_intake_" + std::to_string(::getpid()));
};

TEST_F(TakeIn, CompletesASource) {
  const fs::path file = write("note.txt", "\xEF\xBB\xBFThe road was closed.\n");
  const Taken taken = take({file});
  ASSERT_EQ(taken.sources.size(), 1U);
  const Source& s = taken.sources.front();
  EXPECT_EQ(s.file, file.string());
  EXPECT_EQ(s.format, Format::Text);
  EXPECT_EQ(s.bytes, "\xEF\xBB\xBFThe road was closed.\n");
  EXPECT_EQ(s.text, "The road was closed.\n");
  EXPECT_EQ(s.sha256, sha256Hex(s.bytes));
  EXPECT_FALSE(s.id);
  EXPECT_EQ(s.takenIn, "");
}

TEST_F(TakeIn, ReadsFoldersSortedAndPassesOverHiddenFiles) {
  for (const char* name : {"b.txt", "a/z.txt", "a/b/c.txt", "a.txt", ".hidden", ".git/config", "~$report.docx", "Thumbs.db",
                           "page.html", "page_files/script.js", "page_files/style.css"})
    write(name, name == std::string("page.html") ? "<html><p>The road was closed.</p>" : "The road was closed.");
  const Taken taken = take({m_folder});
  EXPECT_THAT(taken.problems, IsEmpty());
  EXPECT_THAT(taken.names(), ElementsAre("c.txt", "z.txt", "a.txt", "b.txt", "page.html"));
  EXPECT_THAT(taken.steps, ElementsAre("0/5 c.txt", "1/5 z.txt", "2/5 a.txt", "3/5 b.txt", "4/5 page.html", "5/5 "));
}

TEST_F(TakeIn, KeepsTheOrderOfThePathsGiven) {
  const fs::path b = write("b.txt", "b"), a = write("a.txt", "a");
  EXPECT_THAT(take({b, a, b}).names(), ElementsAre("b.txt", "a.txt")) << "and takes a file once";
}

TEST_F(TakeIn, FollowsNoLinkInACircle) {
  write("a/note.txt", "The road was closed.");
  fs::create_directory_symlink(m_folder, m_folder / "a" / "up");
  fs::create_symlink(m_folder / "self", m_folder / "self");
  fs::create_symlink(m_folder / "a" / "note.txt", m_folder / "linked.txt");
  const Taken taken = take({m_folder});
  EXPECT_THAT(taken.names(), ElementsAre("note.txt", "linked.txt"));
  ASSERT_EQ(taken.problems.size(), 1U);  // the link to itself
  EXPECT_THAT(taken.problems.front().file, testing::EndsWith("self"));
}

TEST_F(TakeIn, SaysWhatIsWrongAndGoesOn) {
  const fs::path first = write("first.txt", "The road was closed.");
  const fs::path last = write("last.txt", "The road was opened.");
  const Taken taken =
      take({m_folder / "none.txt", write("empty.txt", ""), first, write("picture.png", "\x89PNG\r\n\x1A\n"), last});
  EXPECT_THAT(taken.names(), ElementsAre("first.txt", "last.txt"));
  EXPECT_EQ(taken.problems.size(), 3U);
}

TEST_F(TakeIn, HasACodeForEachBadInput) {
  EXPECT_EQ(problemOf(m_folder / "none.txt").code, ErrorCode::NotFound);
  EXPECT_EQ(problemOf(m_folder / "none.jsonl").code, ErrorCode::NotFound);
  EXPECT_EQ(problemOf(write("empty.txt", "")).code, ErrorCode::Empty);
  EXPECT_EQ(problemOf(write("blank.txt", " \n\t\r\n")).code, ErrorCode::Empty);
  EXPECT_EQ(problemOf(write("one.json", "{\"text\":\"x\"}")).code, ErrorCode::Unsupported);
  EXPECT_THAT(problemOf(write("one.json", "{\"text\":\"x\"}")).message, HasSubstr(".jsonl"));
  EXPECT_EQ(problemOf(write("noise.bin", std::string("\0\1\2\3\0\0\0\0", 8))).code, ErrorCode::Unsupported);
  EXPECT_EQ(problemOf(write("case.collate", std::string("SQLite format 3\0", 16))).code, ErrorCode::Unsupported);
  EXPECT_EQ(problemOf(write("note.rtf", "{\\rtf1 x}")).code, ErrorCode::Unsupported);
  EXPECT_EQ(problemOf(write("report.docx", "no zip")).code, ErrorCode::Malformed);
  EXPECT_EQ(problemOf(write("report.pdf", "%PDF-1.7 cut")).code, ErrorCode::Malformed);
}

TEST_F(TakeIn, RefusesTooLargeFilesBeforeReadingThem) {
  const fs::path file = write("large.txt", "x");
  fs::resize_file(file, kLargestFile + 1);  // sparse
  EXPECT_EQ(problemOf(file).code, ErrorCode::TooLarge);
}

TEST_F(TakeIn, RefusesWhatIsNoFile) {
  const fs::path pipe = m_folder / "pipe";
  ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
  EXPECT_EQ(problemOf(pipe).code, ErrorCode::Unreadable);  // and does not wait for a writer
}

TEST_F(TakeIn, SaysThatAFileCannotBeRead) {
  const fs::path file = write("locked.txt", "The road was closed.");
  fs::permissions(file, fs::perms::none);
  if (::geteuid() != 0) {
    EXPECT_EQ(problemOf(file).code, ErrorCode::Unreadable);
  } else if (fs::exists("/proc/self/mem")) {  // root may read the file above; nobody can read this one from its start
    EXPECT_EQ(problemOf("/proc/self/mem").code, ErrorCode::Unreadable);
  }
}

TEST_F(TakeIn, SaysThatAFolderIsEmpty) {
  const Taken taken = take({m_folder});
  ASSERT_EQ(taken.problems.size(), 1U);
  EXPECT_EQ(taken.problems.front().severity, Severity::Failure);
  EXPECT_EQ(taken.problems.front().code, ErrorCode::Empty);
}

TEST_F(TakeIn, StopsWhenAsked) {
  for (const char* name : {"a.txt", "b.txt", "c.txt"}) write(name, "The road was closed.");
  Taken one;
  takeIn(std::vector<fs::path>{m_folder}, shippedMarks(), one.sink(1));
  EXPECT_EQ(one.sources.size(), 1U);
  std::stop_source stop;
  stop.request_stop();
  Taken none;
  takeIn(std::vector<fs::path>{m_folder}, shippedMarks(), none.sink(), stop.get_token());
  EXPECT_THAT(none.sources, IsEmpty());
}

TEST_F(TakeIn, ReadsAListLineByLine) {
  const fs::path file = write(
      "list.jsonl",
      "\xEF\xBB\xBF{\"id\":\"one\",\"outlet\":\"Hill Gazette\",\"title\":\"Raid\",\"published\":\"2025-08-20\",\"url\":\"https://example.org\",\"text\":\"The road was closed.\"}\r\n"
      "\n{\"text\":\"caf\\u00e9 \\ud83d\\ude81\",\"other\":[1,2]}\n"
      "{\"text\":\n[1,2]\n\"text\"\n{\"title\":\"x\"}\n{\"text\":\"  \"}\n{\"text\":7.5}\n{\"id\":12,\"published\":\"soon\",\"text\":\"x\"}\n{\"text\":\"\\ud83d\"}\n{\"text\":\"bad \xFF utf\"}\n"
      "{\"id\":null,\"text\":\"last, without a line end\"}");
  const Taken taken = take({file});
  EXPECT_THAT(taken.names(), ElementsAre("list.jsonl#one", "list.jsonl:3", "list.jsonl#12", "list.jsonl:13"));
  const Source& first = taken.sources.front();
  EXPECT_EQ(first.format, Format::Jsonl);
  EXPECT_EQ(first.externalId, "one");
  EXPECT_EQ(first.outlet, "Hill Gazette");
  EXPECT_EQ(first.title, "Raid");
  EXPECT_EQ(isoPublished(*first.published), "2025-08-20");
  EXPECT_EQ(first.url, "https://example.org");
  EXPECT_TRUE(first.bytes.starts_with("{\"id\"") && first.bytes.ends_with("}"));
  EXPECT_EQ(first.sha256, sha256Hex(first.bytes));
  EXPECT_EQ(taken.sources[1].text, "caf\xC3\xA9 \xF0\x9F\x9A\x81");

  std::vector<int> lines;
  for (const Diagnostic& d : taken.problems) lines.push_back(d.line);
  EXPECT_THAT(lines, ElementsAre(4, 5, 6, 7, 8, 9, 10, 11, 12));
  EXPECT_EQ(taken.problems[6].severity, Severity::Warning);  // the text is taken in, its date is not
  EXPECT_EQ(taken.problems[4].code, ErrorCode::Empty);
  EXPECT_EQ(taken.problems[0].code, ErrorCode::Malformed);
}

TEST_F(TakeIn, LeavesAListsTextAsGiven) {
  const Taken taken = take({write("list.jsonl", R"({"text":"\ufeff  Three\r\n\r\npeople \u0000 \t"})")});
  ASSERT_EQ(taken.sources.size(), 1U);
  EXPECT_EQ(taken.sources.front().text, std::string("\xEF\xBB\xBF  Three\r\n\r\npeople \0 \t", 24));
}

TEST(JsonLine, LetsWhatTheListSaysWin) {
  const auto source = sourceFromJsonLine(
      R"({"outlet":"Given","published":"2024-01-02","text":"Three killed in raid near the border\nThe Hill Gazette\nAug. 20, 2025\n\nThree people were killed when a house in the valley was raided on Monday, residents said."})",
      "list.jsonl", shippedMarks());
  ASSERT_TRUE(source);
  EXPECT_EQ(source->file, "list.jsonl");
  EXPECT_EQ(source->outlet, "Given");
  EXPECT_EQ(isoPublished(*source->published), "2024-01-02");
  EXPECT_EQ(source->title, "Three killed in raid near the border");
  EXPECT_THAT(regionLines(*source), HasSubstr("dateline: Aug. 20, 2025"));
}

TEST(JsonLine, TakesDeepNestingForWhatItIs) {
  const std::string deep(100'000, '[');
  EXPECT_FALSE(sourceFromJsonLine("{\"text\":\"x\",\"y\":" + deep, "f", shippedMarks()));
  EXPECT_FALSE(sourceFromJsonLine(deep + std::string(100'000, ']'), "f", shippedMarks()));
}

TEST(LineReader, BoundsItsMemory) {
  std::istringstream in("short\n" + std::string(300'000, 'x') + "\n\nlast");
  LineReader lines(in, 100'000);
  std::string line;
  EXPECT_EQ(lines.next(line), LineReader::Got::Line);
  EXPECT_EQ(line, "short");
  EXPECT_EQ(lines.next(line), LineReader::Got::TooLong);
  EXPECT_LE(line.size(), 100'000U);
  EXPECT_EQ(lines.next(line), LineReader::Got::Line);
  EXPECT_EQ(line, "");
  EXPECT_EQ(lines.next(line), LineReader::Got::Line);
  EXPECT_EQ(line, "last");
  EXPECT_EQ(lines.number(), 4);
  EXPECT_EQ(lines.next(line), LineReader::Got::End);
}

TEST(LineReader, ReadsLinesAroundTheSizeOfItsBlocks) {
  for (const std::size_t size : {65'534U, 65'535U, 65'536U, 65'537U, 131'070U, 131'072U}) {
    std::istringstream in(std::string(size, 'x') + "\nnext\n");
    LineReader lines(in, 1'000'000);
    std::string line;
    EXPECT_EQ(lines.next(line), LineReader::Got::Line);
    EXPECT_EQ(line.size(), size);
    EXPECT_EQ(lines.next(line), LineReader::Got::Line) << size;
    EXPECT_EQ(line, "next");
    EXPECT_EQ(lines.next(line), LineReader::Got::End) << size;
  }
}

TEST_F(TakeIn, TakesAListOverTheSizeOfAFile) {
  const fs::path file = m_folder / "long.jsonl";
  {
    std::ofstream out(file, std::ios::binary);
    const std::string line = "{\"text\":\"" + std::string(1U << 20U, 'x') + "\"}\n";
    for (std::uintmax_t size = 0; size <= kLargestFile; size += line.size()) out << line;
  }
  std::size_t count = 0;
  const IntakeSink sink{[&](Source&&) { return ++count > 0; }, [](Diagnostic&& d) { ADD_FAILURE() << d.message; }, {}};
  takeIn(std::vector<fs::path>{file}, shippedMarks(), sink);
  EXPECT_GE(count, 63U);
}

TEST(Paste, IsTakenAsPlainText) {
  const auto source = sourceFromText("<p>The road was closed.</p>", "Pasted text", shippedMarks());
  ASSERT_TRUE(source);
  EXPECT_EQ(source->format, Format::Paste);
  EXPECT_EQ(source->text, "<p>The road was closed.</p>");
  EXPECT_EQ(source->bytes, source->text);
  EXPECT_EQ(sourceFromText(" \n", "Pasted text", shippedMarks()).error().code, ErrorCode::Empty);
}

TEST(FileKind, MarksInTheBytesDecide) {
  EXPECT_EQ(formatOf("%PDF-1.4", "a.txt").value(), Format::Pdf);
  EXPECT_EQ(formatOf("PK\x03\x04", "a.txt").value(), Format::Docx);
  EXPECT_EQ(formatOf("PK\x03\x04", "a.odt").value(), Format::Odt);
  EXPECT_EQ(formatOf(" <?xml version='1.0'?><!-- x --><html>", "a.txt").value(), Format::Html);
  EXPECT_EQ(formatOf("just text", "a.html").value(), Format::Text);
  EXPECT_EQ(formatOf("text with <b>tags</b>", "a.HTM").value(), Format::Html);
  EXPECT_EQ(formatOf("text", "no extension").value(), Format::Text);
  EXPECT_EQ(formatOf("# A note", "a.md").value(), Format::Text);
}

TEST(FileKind, ExtensionsAreOfTheLastName) {
  EXPECT_EQ(extensionOf("/a.b/c.HTML"), ".html");
  EXPECT_EQ(extensionOf("/a.b/c"), "");
  EXPECT_EQ(extensionOf(".hidden"), "");
  EXPECT_TRUE(namesList("x/y.JSONL"));
  EXPECT_FALSE(namesList("x.json"));
}

}  // namespace
}  // namespace collate
