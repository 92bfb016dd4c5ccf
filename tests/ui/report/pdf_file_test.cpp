// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf_file.h"

#include <gmock/gmock.h>

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include "tests/ui/report/report_file.h"
#include "ui/report/pdf_finish.h"

namespace collate::ui::report {
namespace {

using test::ReportFile;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

// What Qt writes for `pages` pages with a word on each.
QByteArray written(int pages) {
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  QPainter painter(&writer);
  for (int i = 0; i < pages; ++i) {
    if (i > 0) writer.newPage();
    painter.drawText(400, 400, QString("Page %1 (of several)").arg(i + 1));
  }
  painter.end();
  return buffer.data();
}

TEST(References, AreFoundOutsideStringsOnly) {
  EXPECT_THAT(referencesIn("<< /A 12 0 R /B [1 0 R 2 0 R] /C (3 0 R \\) 4 0 R) /D <FEFF> /E 5 0 RG >>"), ElementsAre(12, 1, 2));
  EXPECT_THAT(referencesIn("[ ]"), IsEmpty());
  EXPECT_THAT(referencesIn("0.5 0 R"), IsEmpty()) << "no object number";
}

TEST(References, ByKey) {
  EXPECT_EQ(referenceIn("<< /Pages 4 0 R /Page 5 0 R >>", "/Page"), 5);
  EXPECT_EQ(referenceIn("<< /Count 3 /Parent 7 0 R >>", "/Count"), 0) << "the next reference is not its own";
  EXPECT_EQ(referenceIn("<< >>", "/Pages"), 0);
}

TEST(PdfText, IsUtf16WithItsMark) { EXPECT_EQ(pdfText(QString::fromUtf8("Aé")), "<FEFF004100E9>"); }

TEST(PdfFile, ReadsAndWritesWhatQtWrites) {
  const auto file = PdfFile::parse(written(3));
  ASSERT_TRUE(file.has_value()) << file.error().message;
  EXPECT_THAT(file->pages(), SizeIs(3));
  const ReportFile out(file->write());
  EXPECT_THAT(out.run("qpdf", {"--check"}), HasSubstr("No syntax or stream encoding errors"));
  EXPECT_EQ(out.pages(), 3);
  EXPECT_THAT(out.text(), HasSubstr("Page 2 (of several)"));
}

TEST(PdfFile, FontTagsComeFromTheFonts) {
  const auto bytes = [](const QByteArray& tag, const QByteArray& font) {
    PdfFile file = *PdfFile::parse(written(1));
    const int stream = file.add({"<< /Length " + QByteArray::number(font.size()) + " >>", font, true});
    const int number =
        file.add({"<< /Type /FontDescriptor\n/FontName /" + tag + "+Plain\n/FontFile2 " + QByteArray::number(stream) + " 0 R >>",
                  {},
                  false});
    setFontTags(file);
    return file.find(number)->head;
  };
  EXPECT_EQ(bytes("QYEAAA", "glyphs"), bytes("QSEAAA", "glyphs"));
  EXPECT_NE(bytes("QYEAAA", "glyphs"), bytes("QYEAAA", "others")) << "two subsets of one font stay apart";
  EXPECT_TRUE(bytes("QYEAAA", "glyphs").contains("+Plain\n"));
}

TEST(PdfFile, WritesTheSameAfterAnotherRound) {
  const QByteArray once = PdfFile::parse(written(2))->write();
  EXPECT_TRUE(PdfFile::parse(once)->write() == once);
}

TEST(PdfFile, LeavesOutWhatNothingReaches) {
  auto file = PdfFile::parse(written(1));
  const qsizetype size = file->write().size();
  file->add({"<< /Nobody (asks) >>", {}, false});
  EXPECT_EQ(file->write().size(), size);
}

TEST(PdfFile, RefusesWhatIsNoPdf) {
  for (const QByteArray& bytes :
       {QByteArray(), QByteArray("%PDF-1.4\n"), QByteArray("startxref\n9\n%%EOF"), written(1).left(400)}) {
    const auto file = PdfFile::parse(bytes);
    ASSERT_FALSE(file.has_value());
    EXPECT_EQ(file.error().code, ErrorCode::Malformed);
  }
}

TEST(Finish, LinksLeadToTheirTargetsPage) {
  auto file = PdfFile::parse(written(2));
  PageSet set;
  set.pages.resize(2);
  set.pages[0].addLink({100, 100, 50, 12}, "there");
  set.pages[0].addLink({100, 130, 50, 12}, "nowhere");
  set.anchors["there"] = {1, 300};
  addLinks(*file, set, PageFrame::a4());
  const ReportFile out(file->write());
  EXPECT_THAT(out.run("qpdf", {"--check"}), HasSubstr("No syntax or stream encoding errors"));
  const QString json = QString::fromStdString(out.run("qpdf", {"--json", "--json-key=qpdf"}));
  EXPECT_EQ(json.count("\"/Link\""), 1) << "a target that is not there makes no link";
  EXPECT_TRUE(json.contains("554.00") || json.contains("554")) << "842 - 300 + 12";
}

TEST(Finish, BookmarksHangUnderTheirParts) {
  auto file = PdfFile::parse(written(2));
  PageSet set;
  set.pages.resize(2);
  set.bookmarks = {{"Cover", 0, {0, 66}}, {"Part", 0, {0, 100}}, {"A", 1, {0, 200}}, {"B", 1, {1, 66}}, {"End", 0, {1, 300}}};
  addBookmarks(*file, set, PageFrame::a4());
  const ReportFile out(file->write());
  EXPECT_THAT(out.run("qpdf", {"--check"}), HasSubstr("No syntax or stream encoding errors"));
  const std::string json = out.run("qpdf", {"--json=1", "--json-key=outlines"});
  const QString outlines = QString::fromStdString(json);
  EXPECT_EQ(outlines.count("\"title\""), 5);
  const qsizetype part = outlines.indexOf("\"Part\"");
  EXPECT_LT(outlines.indexOf("\"A\""), part) << "kids stand before their parent's title in qpdf's JSON";
}

TEST(Finish, FactsAreEscaped) {
  auto file = PdfFile::parse(written(1));
  setFacts(*file, {QString::fromUtf8("A (b) \\ <c> & é"), "N. Weir", "", "2025-03-01T10:20:30Z"});
  const ReportFile out(file->write());
  const std::string info = out.run("pdfinfo", {"-isodates"});
  EXPECT_THAT(info, HasSubstr("Title:           A (b) \\ <c> & é"));
  EXPECT_THAT(info, HasSubstr("CreationDate:    2025-03-01T"));
  EXPECT_THAT(out.run("pdfinfo", {"-meta"}), HasSubstr("A (b) \\ &lt;c&gt; &amp; é"));
}

TEST(Finish, WithoutADateThereIsNone) {
  auto file = PdfFile::parse(written(1));
  setFacts(*file, {"T", "", "", ""});
  EXPECT_THAT(ReportFile(file->write()).run("pdfinfo", {}), testing::Not(HasSubstr("CreationDate")));
}

TEST(Finish, CharactersAreLeftAloneWhereTheLogDoesNotMatch) {
  auto file = PdfFile::parse(written(1));
  const QByteArray before = file->write();
  EXPECT_FALSE(setCharacters(*file, GlyphLog()));
  EXPECT_TRUE(file->write() == before);
}

}  // namespace
}  // namespace collate::ui::report
