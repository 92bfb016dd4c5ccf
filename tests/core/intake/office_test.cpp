// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/intake/intake.h"
#include "core/intake/zip_entries.h"
#include "marks.h"
#include "zip_builder.h"

namespace collate {
namespace {

Result<Source> taken(const std::string& bytes, const std::string& name = "report.docx") {
  return sourceFromBytes(bytes, name, shippedMarks());
}

std::string word(const std::string& body) {
  return R"(<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>)" +
         body + "</w:body></w:document>";
}
std::string open(const std::string& body) {
  return R"(<?xml version="1.0"?><office:document-content><office:body><office:text>)" + body +
         "</office:text></office:body></office:document-content>";
}
std::string docx(const std::string& body) {
  return zipOf({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", word(body)}});
}

TEST(Docx, GivesItsParagraphs) {
  const auto source = taken(docx(
      R"(<w:p><w:r><w:t>Raid near the </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>border</w:t></w:r></w:p><w:p/><w:p><w:r><w:t xml:space="preserve">One &amp; two</w:t><w:tab/><w:t>three</w:t><w:br/><w:t>four</w:t><w:noBreakHyphen/><w:t>five</w:t></w:r></w:p>)"
      "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));
  ASSERT_TRUE(source) << source.error().message;
  EXPECT_EQ(source->format, Format::Docx);
  EXPECT_EQ(source->text, "Raid near the border\n\nOne & two three\nfour-five\n\ncell");
}

TEST(Docx, GivesARowOfATableAsOneLine) {
  const auto cell = [](const std::string& text) { return "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>"; };
  const auto source = taken(docx("<w:p><w:r><w:t>Log</w:t></w:r></w:p><w:tbl><w:tr>" + cell("Date") + cell("Place") +
                                 cell("Killed") + "</w:tr><w:tr>" + cell("3 June") +
                                 "<w:tc><w:p><w:r><w:t>Orlen</w:t></w:r></w:p><w:p><w:r><w:t>Hill</w:t></w:r></w:p></w:tc>" +
                                 cell("2") + "</w:tr></w:tbl><w:p><w:r><w:t>End</w:t></w:r></w:p>"));
  ASSERT_TRUE(source) << source.error().message;
  EXPECT_EQ(source->text, "Log\n\nDate | Place | Killed\n3 June | Orlen Hill | 2\n\nEnd");
  const auto two = taken(docx("<w:tbl><w:tr>" + cell("a") + cell("b") + "</w:tr></w:tbl>"));
  ASSERT_TRUE(two);
  EXPECT_EQ(two->text, "a\n\nb");
}

TEST(Odt, GivesARowOfATableAsOneLine) {
  const auto cell = [](const std::string& text) { return "<table:table-cell><text:p>" + text + "</text:p></table:table-cell>"; };
  const std::string content = open("<text:p>Log</text:p><table:table><table:table-row>" + cell("Date") + cell("Place") +
                                   cell("Killed") + "</table:table-row><table:table-row>" + cell("3 June") + cell("Orlen") +
                                   cell("2") + "</table:table-row></table:table>");
  const auto source =
      taken(zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", content}}), "log.odt");
  ASSERT_TRUE(source) << source.error().message;
  EXPECT_EQ(source->text, "Log\n\nDate | Place | Killed\n3 June | Orlen | 2");
}

TEST(Odt, GivesEmptyCellsTheirBars) {
  const auto cell = [](const std::string& text) { return "<table:table-cell><text:p>" + text + "</text:p></table:table-cell>"; };
  const std::string content = open(
      "<table:table><table:table-row>" + cell("No") + cell("Date") + cell("Place") + cell("Type") +
      "</table:table-row><table:table-row><table:table-cell/>" + cell("3 June") + "<table:covered-table-cell/>\n" + cell("Raid") +
      "</table:table-row><table:table-row>" + cell("2") + "<table:table-cell table:number-columns-repeated=\"2\"/>" +
      "<table:table-cell><text:list><text:list-item><text:p>Raid</text:p></text:list-item></text:list></table:table-cell>" +
      cell("") + "</table:table-row></table:table>");
  const auto source =
      taken(zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", content}}), "log.odt");
  ASSERT_TRUE(source) << source.error().message;
  EXPECT_EQ(source->text, "No | Date | Place | Type\n| 3 June | | Raid\n2 | | | Raid | ");
}

TEST(Docx, LeavesOutDeletionsFieldCodesAndFallbacks) {
  const auto source = taken(docx(
      "<w:p><w:r><w:t>kept</w:t></w:r><w:del><w:r><w:delText>gone</w:delText><w:t>gone</w:t></w:r></w:del><w:ins><w:r><w:t> added</w:t></w:r></w:ins>"
      "<w:r><w:instrText>PAGE</w:instrText></w:r><mc:AlternateContent><mc:Choice><w:r><w:t> box</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t> box</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>"));
  ASSERT_TRUE(source);
  EXPECT_EQ(source->text, "kept added box");
}

TEST(Docx, FillsFromItsProperties) {
  const std::string core =
      R"(<cp:coreProperties><dc:title>Raid near the border</dc:title><dc:creator>Ann Lee</dc:creator></cp:coreProperties>)";
  const auto source = taken(zipOf(
      {{"docProps/core.xml", core},
       {"word/document.xml",
        word("<w:p><w:r><w:t>The road to the town was closed by the police for several hours on Monday.</w:t></w:r></w:p>")}}));
  ASSERT_TRUE(source);
  EXPECT_EQ(source->title, "Raid near the border");
  EXPECT_EQ(source->byline, "Ann Lee");
}

TEST(Odt, GivesItsParagraphs) {
  const std::string content = open(
      "<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h>Raid near the border</text:h>\n<text:p>One <text:span>two</text:span><text:s text:c=\"2\"/>three<text:tab/>four<text:line-break/>five</text:p><text:p/>");
  for (const char* name : {"report.odt", "report.docx", "report"}) {
    const auto source = taken(zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", content}}), name);
    ASSERT_TRUE(source) << source.error().message;
    EXPECT_EQ(source->format, Format::Odt);
    EXPECT_EQ(source->text, "Raid near the border\n\nOne two  three four\nfive");
  }
}

void expectError(const Result<Source>& source, ErrorCode code) {
  ASSERT_FALSE(source);
  EXPECT_EQ(source.error().code, code) << source.error().message;
  EXPECT_NE(source.error().file, "");
  EXPECT_TRUE(source.error().message.ends_with('.')) << source.error().message;
}

TEST(Docx, IsMalformedWhereItIsNoZip) {
  expectError(taken("This is a note that somebody named docx."), ErrorCode::Malformed);
  expectError(taken("PK\x03\x04 and nothing else"), ErrorCode::Malformed);
  expectError(taken("Not an archive.", "report.odt"), ErrorCode::Malformed);
}

TEST(Docx, IsMalformedOrWholeWhereverItIsCut) {
  const std::string whole = docx("<w:p><w:r><w:t>The road to the town was closed.</w:t></w:r></w:p>");
  for (std::size_t size = 4; size < whole.size(); size += 9) {
    const auto source = taken(whole.substr(0, size));
    // The very end only repeats what stands before; without it the text is whole.
    EXPECT_EQ(source ? source->text : "The road to the town was closed.", "The road to the town was closed.") << size;
    EXPECT_TRUE(source || source.error().code == ErrorCode::Malformed) << size;
  }
}

TEST(Docx, RefusesBrokenXmlOtherArchivesAndPasswords) {
  expectError(taken(zipOf({{"word/document.xml", "<w:document><w:p>"}})), ErrorCode::Malformed);
  expectError(taken(zipOf({{"notes.txt", "text"}})), ErrorCode::Unsupported);
  expectError(taken(zipOf({{"notes.txt", "text"}}), "notes.zip"), ErrorCode::Unsupported);
  expectError(taken(zipOf({{"xl/workbook.xml", "<x/>"}}), "table.xlsx"), ErrorCode::Unsupported);
  expectError(taken(zipOf({{"word/document.xml", word("<w:p/>")}}, "secret")), ErrorCode::Encrypted);
  expectError(taken(zipOf({{"META-INF/manifest.xml", "<manifest:encryption-data/>"}, {"content.xml", "noise"}}), "report.odt"),
              ErrorCode::Encrypted);
  expectError(taken("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)),
              ErrorCode::Encrypted);
  expectError(taken("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old", "report.doc"), ErrorCode::Unsupported);
  expectError(taken(docx("<w:p/>")), ErrorCode::Empty);
}

TEST(Docx, RefusesWhatUnpacksToTooMuch) {
  expectError(taken(zipOf({{"word/document.xml", std::string(kLargestEntry + 1, ' ')}})), ErrorCode::TooLarge);
  std::vector<std::pair<std::string, std::string>> many;
  for (int i = 0; i <= kMostEntries; ++i) many.emplace_back("p" + std::to_string(i), "");
  expectError(taken(zipOf(many)), ErrorCode::TooLarge);
}

TEST(Docx, TakesAnyDepthWithoutRecursing) {
  std::string deep, end;
  for (int i = 0; i < 100'000; ++i) {
    deep += "<w:x>";
    end += "</w:x>";
  }
  const auto source = taken(docx("<w:p>" + deep + "<w:t>at the bottom</w:t>" + end + "</w:p>"));
  ASSERT_TRUE(source) << source.error().message;
  EXPECT_EQ(source->text, "at the bottom");
}

TEST(Docx, ExpandsNoEntities) {
  const std::string bomb =
      R"(<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document><w:body><w:p><w:r><w:t>x &b; y</w:t></w:r></w:p></w:body></w:document>)";
  const auto source = taken(zipOf({{"word/document.xml", bomb}}));
  ASSERT_TRUE(source);
  EXPECT_LT(source->text.size(), 20U);
}

}  // namespace
}  // namespace collate
