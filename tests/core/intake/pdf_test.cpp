// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/intake/intake.h"
#include "core/intake/metadata.h"
#include "core/intake/text_flow.h"
#include "marks.h"
#include "pdf_builder.h"

namespace collate {
namespace {

using testing::HasSubstr;

Result<Source> taken(const std::string& bytes) { return sourceFromBytes(bytes, "report.pdf", shippedMarks()); }

ErrorCode codeOf(const Result<Source>& source) {
  EXPECT_FALSE(source);
  if (source) return ErrorCode::Invalid;
  EXPECT_EQ(source.error().file, "report.pdf");
  return source.error().code;
}

const std::vector<std::string> kLines = {"Three people were killed when a house in the valley was raided before",
                                         "dawn on Monday, residents of the town said. The force had come in heli-",
                                         "copters and left after two hours.", "", "The road to the town was closed."};

TEST(Pdf, GivesParagraphsAndMendsSplitWords) {
  const auto source = taken(pdfOf({kLines}));
  ASSERT_TRUE(source) << source.error().message;
  EXPECT_EQ(source->format, Format::Pdf);
  EXPECT_EQ(
      source->text,
      "Three people were killed when a house in the valley was raided before dawn on Monday, residents of the town said. The force had come in helicopters and left after two hours.\n\n"
      "The road to the town was closed.");
}

TEST(Pdf, FillsFromItsPropertiesWhatTheTextLeavesOpen) {
  const auto source = taken(pdfOf({kLines}, "/Title (Raid near the border) /Author (Ann Lee) /CreationDate (D:20250820140300Z)"));
  ASSERT_TRUE(source);
  EXPECT_EQ(source->title, "Raid near the border");
  EXPECT_EQ(source->byline, "Ann Lee");
  EXPECT_EQ(isoPublished(*source->published), "2025-08-20");
  EXPECT_TRUE(taken(pdfOf({kLines}, "/Title (Microsoft Word - draft2.docx) /Author (admin)"))->title.empty());
}

TEST(Pdf, SaysThatItsPagesArePictures) {
  const auto source = taken(pdfOf({{}, {}}));
  EXPECT_EQ(codeOf(source), ErrorCode::Empty);
  EXPECT_THAT(source.error().message, HasSubstr("pictures"));
}

TEST(Pdf, ReadsColumnsOneAfterTheOther) {
  // Each column is set in one go, as layout programs do; side by side, their lines would mix.
  std::vector<std::string> lines;
  const auto column = [&](const char* word) {
    for (int i = 0; i < 8; ++i) lines.push_back(std::string(word) + " column goes on and on here");
    lines.push_back(std::string(word) + " column ends.");
  };
  column("left");
  lines.push_back(") Tj 260 140 Td (");  // ten lines up and to the right
  column("right");
  const auto source = taken(pdfOf({lines}));
  ASSERT_TRUE(source) << source.error().message;
  EXPECT_LT(source->text.find("left column ends."), source->text.find("right column goes")) << source->text;
}

TEST(Pdf, SaysThatItNeedsAPassword) {
  // The standard handler with keys that no empty password opens.
  const std::string key(64, 'a');
  const auto source = taken(pdfOf({kLines}, {},
                                  "/ID [<" + key.substr(0, 32) + "> <" + key.substr(0, 32) +
                                      ">] /Encrypt << /Filter /Standard /V 1 /R 2 /O <" + key + "> /U <" + key + "> /P -4 >>"));
  EXPECT_EQ(codeOf(source), ErrorCode::Encrypted);
  EXPECT_THAT(source.error().message, HasSubstr("password"));
}

TEST(Pdf, IsMalformedWhereBroken) {
  EXPECT_EQ(codeOf(taken("%PDF-1.4\nand nothing else")), ErrorCode::Malformed);
  EXPECT_EQ(codeOf(taken("%PDF-1.4\n")), ErrorCode::Malformed);
  EXPECT_EQ(codeOf(taken("This is no PDF.")), ErrorCode::Malformed);
}

TEST(Pdf, EndsWithAnAnswerWhereverItIsCut) {
  const std::string whole = pdfOf({kLines, kLines}, "/Title (Raid near the border)");
  testing::internal::CaptureStderr();
  for (std::size_t size = 10; size < whole.size(); size += 41) {
    const auto source = taken(whole.substr(0, size));
    EXPECT_TRUE(source || !source.error().message.empty()) << size;
  }
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "") << "the library's own noise is for nobody";
}

TEST(Pdf, EndsWithAnAnswerWhateverByteIsWrong) {
  const std::string whole = pdfOf({kLines});
  for (std::size_t at = 9; at < whole.size(); at += 7) {
    std::string spoiled = whole;
    spoiled[at] = static_cast<char>(spoiled[at] ^ 0x15);
    const auto source = taken(spoiled);
    EXPECT_TRUE(source || !source.error().message.empty());
  }
}

TEST(TextFlow, JoinsLinesAndKeepsHeadingsAndLists) {
  EXPECT_EQ(
      flowingText(
          {"The raid in the valley\nThree people were killed when a house in the valley was raided on\nMonday, residents of the town said.\n• first item of a list\n• second item\n"}),
      "The raid in the valley\n\nThree people were killed when a house in the valley was raided on Monday, residents of the town said.\n\n• first item of a list\n\n• second item");
}

TEST(TextFlow, TellsSplitWordsFromCompounds) {
  const auto joined = [](const std::string& first, const std::string& second) { return flowingText({first + "\n" + second}); };
  EXPECT_EQ(joined("They had come in heli-", "copters."), "They had come in helicopters.");
  EXPECT_EQ(joined("It was the Syrian-", "led force."), "It was the Syrian-led force.");
  EXPECT_EQ(joined("It was a coalition-", "backed force."), "It was a coalition-backed force.");
  EXPECT_EQ(joined("He was a 24-", "year-old man."), "He was a 24-year-old man.");
  EXPECT_EQ(joined("The town of Deir ez-", "Zor."), "The town of Deir ez-Zor.");
  EXPECT_EQ(joined("A soft\xC2\xAD", "ened tone."), "A softened tone.");
  EXPECT_EQ(joined("They left -", "and came back."), "They left - and came back.");
}

TEST(TextFlow, GoesOnOverPagesAndDropsTheirHeadsAndNumbers) {
  EXPECT_EQ(flowingText({"Hill Gazette report\n\nThree people were killed when the\nhouse in the valley\n\n1",
                         "Hill Gazette report\n\nwas raided on Monday.\n\n2",
                         "Hill Gazette report\n\nThe road was closed.\n\nPage 3 of 3"}),
            "Three people were killed when the house in the valley was raided on Monday.\n\nThe road was closed.");
}

TEST(TextFlow, ClosesDoubleSpacing) {
  std::string page;
  for (int i = 0; i < 8; ++i) page += "the convoy went on along the road by the river\n\n";
  EXPECT_FALSE(flowingText({page + "and stopped."}).contains('\n'));
}

TEST(TextFlow, KeepsNumbersWithinThePage) {
  EXPECT_EQ(flowingText({"The number of the dead was\n14\nand rose to 20."}), "The number of the dead was 14 and rose to 20.");
}

TEST(Metadata, KeepsTitlesAndNamesThatPeopleWrote) {
  EXPECT_EQ(meaningfulTitle(" Raid near the border "), "Raid near the border");
  EXPECT_EQ(personalName("Ann Lee"), "Ann Lee");
  EXPECT_EQ(personalName("سمير حداد"), "سمير حداد");
  for (const char* title :
       {"", "Untitled", "Microsoft Word - report.doc", "scan0412.pdf", "Raid near the border.docx", "Document1", "x"})
    EXPECT_EQ(meaningfulTitle(title), "") << title;
  for (const char* author : {"", "admin", "user 1", "python-docx", "news desk", "ann@example.org", "HP Inc.", "Ann"})
    EXPECT_EQ(personalName(author), "") << author;
}

}  // namespace
}  // namespace collate
