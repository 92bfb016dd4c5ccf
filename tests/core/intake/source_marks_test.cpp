// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/source_marks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "core/intake/mark_key.h"
#include "marks.h"

namespace collate {
namespace {

namespace fs = std::filesystem;

TEST(MarkKey, IsTheSameForAllWaysToWriteAPhrase) {
  for (const char* line : {"Read more:", "READ MORE :", "• Read more:", "  read   more:", "– Read more:"})
    EXPECT_EQ(markKey(line), "read more :") << line;
  EXPECT_EQ(markKey("Don’t miss"), markKey("Don't miss"));
  EXPECT_EQ(markKey("5 min read"), "# min read");
  EXPECT_EQ(markKey("© 2025 The Gazette"), "© # the gazette");
}

TEST(MarkKey, ParinglyKeepsMarksThatTellPhrasesApart) {
  EXPECT_NE(markKey("Read more:"), markKey("Read more"));
  EXPECT_EQ(markKey("Share!"), "share");
  EXPECT_EQ(markKey("FILE - A man"), "file -- a man");
}

TEST(SourceMarks, FindsWholePhrasesOnly) {
  SourceMarks marks;
  ASSERT_TRUE(marks.addRow("start\tread more: | sign up for our | # min read"));
  EXPECT_GT(marks.opening(MarkKind::Start, markKey("Read more: Fire in the valley")), 0U);
  EXPECT_GT(marks.opening(MarkKind::Start, markKey("4 min read | Hill Gazette")), 0U);
  EXPECT_EQ(marks.opening(MarkKind::Start, markKey("Read more than one report")), 0U);
  EXPECT_EQ(marks.opening(MarkKind::Start, markKey("Sign up for ours")), 0U);
  EXPECT_EQ(marks.opening(MarkKind::Line, markKey("Read more: Fire")), 0U);
}

TEST(SourceMarks, GivesTheCanonicalName) {
  SourceMarks marks;
  ASSERT_TRUE(marks.addRow("agency=AFP\tAFP | Agence France-Presse"));
  ASSERT_NE(marks.canonical(MarkKind::Agency, markKey("AGENCE FRANCE-PRESSE")), nullptr);
  EXPECT_EQ(*marks.canonical(MarkKind::Agency, markKey("Agence France Presse")), "AFP");
  EXPECT_EQ(marks.canonical(MarkKind::Agency, "reuters"), nullptr);
}

TEST(SourceMarks, RefusesRowsThatAreNone) {
  SourceMarks marks;
  for (const char* row : {"line", "nonsense\tshare", "line\t*** | share", "\tshare"}) {
    const auto added = marks.addRow(row);
    ASSERT_FALSE(added) << row;
    EXPECT_EQ(added.error().code, ErrorCode::Invalid);
  }
}

class MarksFolder : public testing::Test {
 protected:
  void SetUp() override { fs::create_directories(m_folder / "marks"); }
  void TearDown() override { fs::remove_all(m_folder); }
  void write(const std::string& name, const std::string& content) const { std::ofstream(m_folder / "marks" / name) << content; }
  fs::path m_folder = fs::temp_directory_path() / ("collate_marks_" + std::to_string(::getpid()));
};

TEST_F(MarksFolder, NamesFileAndLineOfABrokenRow) {
  write("a.tsv", "# comment\n\nline\tshare\n");
  write("b.tsv", "line\tprint\nno tab here\n");
  const auto marks = SourceMarks::load(m_folder);
  ASSERT_FALSE(marks);
  EXPECT_EQ(marks.error().code, ErrorCode::Malformed);
  EXPECT_THAT(marks.error().file, testing::EndsWith("b.tsv"));
  EXPECT_THAT(marks.error().message, testing::StartsWith("Line 2:"));
}

TEST_F(MarksFolder, SaysWhereThereIsNone) {
  const auto marks = SourceMarks::load(m_folder / "elsewhere");
  ASSERT_FALSE(marks);
  EXPECT_EQ(marks.error().code, ErrorCode::NotFound);
}

TEST(ShippedMarks, KnowOutletsByNameAndByTheirLastWord) {
  const SourceMarks& marks = shippedMarks();
  for (const char* name :
       {"Al Jazeera", "The Hill Gazette", "Valley Daily News", "Coastal Standard", "Kurdistan24", "North Press"})
    EXPECT_TRUE(marks.looksLikeOutlet(name)) << name;
  for (const char* name :
       {"Ann Lee", "Middle East News", "News", "World News", "Raid near the border", "The governor spoke to the press", ""})
    EXPECT_FALSE(marks.looksLikeOutlet(name)) << name;
}

TEST(ShippedMarks, KnowClassesByTheirWords) {
  const SourceMarks& marks = shippedMarks();
  for (const char* name : {"post-share", "relatedPosts", "newsletter", "td-social box", "article__comments"})
    EXPECT_TRUE(marks.hasClass(name, MarkKind::Class)) << name;
  for (const char* name : {"", "article-body", "shareholder", "content", "entry"})
    EXPECT_FALSE(marks.hasClass(name, MarkKind::Class)) << name;
}

// The quick look at the first and last word may only ever spare a comparison, never lose a match.
TEST(ShippedMarks, TheQuickLookAgreesWithTheFullOne) {
  const SourceMarks& marks = shippedMarks();
  for (const char* line : {"Read more: Fire", "• Share", "© 2025 The Gazette", "\"Sign up for our letter\"", "Follow us on X",
                           "Photo: Ann Lee", "By Ann Lee", "By: Ann Lee", "(© 2017 Valley TV)", "5 min read", "RELATED: Fire",
                           "[WATCH: the valley]", "اقرأ أيضاً: خبر", "بقلم سمير"}) {
    const std::string key = markKey(line);
    bool opens = false;
    for (int kind = 0; kind <= static_cast<int>(MarkKind::Copyright); ++kind)
      opens = opens || marks.opening(static_cast<MarkKind>(kind), key) > 0;
    EXPECT_TRUE(!opens || marks.mayOpen(line)) << line;
  }
  EXPECT_TRUE(marks.mayEnd("Delivered straight to your inbox."));
  EXPECT_FALSE(marks.mayEnd("The convoy reached the bridge."));
  EXPECT_FALSE(marks.mayOpen("Three people were wounded."));
}

}  // namespace
}  // namespace collate
