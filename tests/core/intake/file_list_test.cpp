// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/file_list.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace collate {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::IsEmpty;

class FileList : public testing::Test {
 protected:
  void SetUp() override {
    fs::remove_all(m_folder);
    fs::create_directories(m_folder);
  }
  void TearDown() override { fs::remove_all(m_folder); }

  fs::path write(const std::string& name, const std::string& content = "x") const {
    fs::create_directories((m_folder / name).parent_path());
    std::ofstream(m_folder / name, std::ios::binary) << content;
    return m_folder / name;
  }
  // Paths below the test's folder, as listed.
  std::vector<std::string> listed(const std::vector<fs::path>& paths, const std::stop_token& stop = {}) {
    std::vector<std::string> names;
    for (const fs::path& file : filesUnder(paths, [&](Diagnostic&& d) { m_problems.push_back(std::move(d)); }, stop))
      names.push_back(file == "-" ? "-" : file.lexically_relative(m_folder).string());
    return names;
  }

  fs::path m_folder = fs::temp_directory_path() / ("collate_files_" + std::to_string(::getpid()));
  std::vector<Diagnostic> m_problems;
};

TEST_F(FileList, SortsWhatIsBelowAFolderByPath) {
  for (const char* name : {"c.txt", "a/2.txt", "a/10.txt", "B.txt", "a/b/c/d.txt"}) write(name);
  EXPECT_THAT(listed({m_folder}), ElementsAre("B.txt", "a/10.txt", "a/2.txt", "a/b/c/d.txt", "c.txt"));
}

TEST_F(FileList, TakesAFileThatIsNamedTwiceOnce) {
  const fs::path file = write("a/one.txt");
  EXPECT_THAT(listed({file, file, m_folder / "a" / ".." / "a" / "one.txt", m_folder / "a", "-"}), ElementsAre("a/one.txt", "-"));
  EXPECT_THAT(m_problems, IsEmpty());
}

TEST_F(FileList, PassesCasesOver) {
  for (const char* name : {"a.collate", "a.collate-wal", "a.collate-shm", "a.collate-journal", "b.txt", "collate.txt"})
    write(name);
  EXPECT_THAT(listed({m_folder}), ElementsAre("b.txt", "collate.txt"));
  EXPECT_TRUE(isCaseFile("x/a.collate"));
  EXPECT_FALSE(isCaseFile("x/collate.txt") || isCaseFile("x/a.collated.txt"));
}

TEST_F(FileList, LeavesMissingFilesToWhoeverReadsThem) {
  EXPECT_THAT(listed({m_folder / "none.txt", "-"}), ElementsAre("none.txt", "-"));
  EXPECT_THAT(m_problems, IsEmpty());
}

TEST_F(FileList, TakesAHiddenFileThatIsNamed) {
  EXPECT_THAT(listed({write(".hidden.txt")}), ElementsAre(".hidden.txt"));
  EXPECT_THAT(listed({m_folder}), IsEmpty());
  EXPECT_EQ(m_problems.size(), 1U);  // the folder has nothing else
}

TEST_F(FileList, TakesPartsOfASavedPageOnlyWhereThereIsNoPage) {
  write("page_files/one.txt");
  EXPECT_THAT(listed({m_folder}), ElementsAre("page_files/one.txt"));
  write("page.htm");
  EXPECT_THAT(listed({m_folder}), ElementsAre("page.htm"));
}

TEST_F(FileList, FollowsALinkThatIsNamedButNoneThatItFinds) {
  write("real/one.txt");
  fs::create_directories(m_folder / "top");
  fs::create_directory_symlink(m_folder / "real", m_folder / "top" / "link");
  EXPECT_THAT(listed({m_folder / "top" / "link"}), ElementsAre("top/link/one.txt"));
  EXPECT_THAT(listed({m_folder / "top"}), IsEmpty());
}

TEST_F(FileList, WalksDeepFolders) {
  fs::path deep;
  for (int i = 0; i < 200; ++i) deep /= "d";
  write((deep / "one.txt").string());
  EXPECT_EQ(listed({m_folder}).size(), 1U);
}

TEST_F(FileList, StopsWhenAsked) {
  write("one.txt");
  std::stop_source stop;
  stop.request_stop();
  EXPECT_THAT(listed({m_folder}, stop.get_token()), IsEmpty());
  EXPECT_THAT(m_problems, IsEmpty());
}

TEST_F(FileList, ReadsEveryByte) {
  std::string bytes;
  for (int i = 0; i < 200'000; ++i) bytes += static_cast<char>(i * 31);
  EXPECT_EQ(readWholeFile(write("noise.bin", bytes), bytes.size()).value(), bytes);
  EXPECT_EQ(readWholeFile(write("empty", ""), 10).value(), "");
}

TEST_F(FileList, HoldsTheLimitToTheByte) {
  const fs::path file = write("ten.txt", "0123456789");
  EXPECT_TRUE(readWholeFile(file, 10));
  const auto over = readWholeFile(file, 9);
  ASSERT_FALSE(over);
  EXPECT_EQ(over.error().code, ErrorCode::TooLarge);
  EXPECT_EQ(over.error().file, file.string());
}

TEST_F(FileList, ReadsFilesThatSayTheyAreEmpty) {
  if (!fs::exists("/proc/self/status")) GTEST_SKIP() << "this system has no /proc";
  EXPECT_THAT(readWholeFile("/proc/self/status", 1U << 20U).value(), testing::HasSubstr("Pid:"));
}

TEST_F(FileList, NamesWhatIsMissingOrNoFile) {
  EXPECT_EQ(readWholeFile(m_folder / "none", 10).error().code, ErrorCode::NotFound);
  EXPECT_EQ(readWholeFile(m_folder, 10).error().code, ErrorCode::Unreadable);
  EXPECT_EQ(readWholeFile("/dev/null", 10).error().code, ErrorCode::Unreadable);
}

}  // namespace
}  // namespace collate
