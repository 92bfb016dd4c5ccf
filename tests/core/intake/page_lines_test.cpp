// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/page_lines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace collate {
namespace {

using testing::ElementsAre;

std::vector<std::string> shown(std::string_view text) {
  std::vector<std::string> lines;
  for (const PageLine& line : pageLines(text)) lines.emplace_back(line.span.of(text));
  return lines;
}

TEST(PageLines, TrimsAndPassesOverBlankLines) {
  EXPECT_THAT(shown("  Headline \r\n\r\n\t\n\xC2\xA0\n\xC2\xA0"
                    "Body. \xC2\xA0\nlast"),
              ElementsAre("Headline", "Body.", "last"));
  EXPECT_THAT(shown(""), ElementsAre());
  EXPECT_THAT(shown("\n \r\n"), ElementsAre());
}

constexpr std::string_view kWrapped =
    "   HILLTOWN, 3 JAN 90 -- THE COMMAND HAS REPORTED THAT SEVERAL MEN OF\n"
    "VARIOUS AGES WERE TAKEN FROM THE VILLAGE NEAR THE RIVER AND BROUGHT\n"
    "TO A PLACE THAT NOBODY COULD NAME. ACCORDING TO THE GARRISON, IT\n"
    "HAPPENED BEFORE DAWN.\n"
    "\n"
    "   MEANWHILE, THREE MORE WERE WOUNDED DURING A CLASH IN THE\n"
    "NEIGHBORING PROVINCE, WHERE THE ROAD HAS BEEN CLOSED SINCE FRIDAY.\n";

TEST(PageLines, PutsWrappedParagraphsTogether) {
  const auto lines = pageLines(kWrapped);
  ASSERT_EQ(lines.size(), 2U);
  EXPECT_TRUE(lines[0].span.of(kWrapped).ends_with("BEFORE DAWN."));
  EXPECT_TRUE(lines[0].prose());
  EXPECT_TRUE(lines[1].span.of(kWrapped).starts_with("MEANWHILE"));
}

TEST(PageLines, LeavesShortLinesOfAPageApart) {
  EXPECT_THAT(shown("Raid near the border kills three people\nThe Hill Gazette\nAug. 20, 2025\nShare\nPrint"),
              ElementsAre("Raid near the border kills three people", "The Hill Gazette", "Aug. 20, 2025", "Share", "Print"));
}

TEST(PageLines, LeavesAListOfSentencesApart) {
  const char* text =
      "Three people were killed in the raid on Monday.\nNo one was wounded.\nThe road was closed.\nIt has been opened again since.";
  EXPECT_EQ(shown(text).size(), 4U);
}

TEST(PageLines, TellsProseFromHeadlinesAndLabels) {
  const auto prose = [](std::string_view text) { return pageLines(text).front().prose(); };
  EXPECT_TRUE(prose("Three people were killed when a house in the valley was raided on Monday."));
  EXPECT_TRUE(prose("“Three people were killed when a house in the valley was raided,” the mayor said.”"));
  EXPECT_FALSE(prose("Three people killed when house in the valley is raided, mayor of Hilltown says"));
  EXPECT_FALSE(prose("Share this article"));
  EXPECT_FALSE(prose("He left."));
}

TEST(EndsSentence, LooksBehindQuotesAndBrackets) {
  for (const char* text : {"He left.", "He left.”", "“He left.” ", "(He left.)", "Who?", "هل تعلم؟", "He left…"})
    EXPECT_TRUE(endsSentence(text)) << text;
  for (const char* text : {"", "He left", "He left:", "“", "(Reuters)", ")"}) EXPECT_FALSE(endsSentence(text)) << text;
}

}  // namespace
}  // namespace collate
