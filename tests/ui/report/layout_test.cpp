// SPDX-License-Identifier: GPL-3.0-or-later
// Flow and tables: what stands on which page.
#include <gmock/gmock.h>

#include "tests/ui/report/page_words.h"

namespace collate::ui::report {
namespace {

using testing::SizeIs;

TextBlock words(const QString& text) { return TextBlock(text, style().text); }

QString lines(int n) { return QStringList(QList<QString>(n, "word")).join(QChar(QChar::LineSeparator)); }

class FlowTest : public testing::Test {
 protected:
  PageSet m_before;
  Flow m_flow{style(), PageFrame::a4(), m_before};
};

TEST_F(FlowTest, ParagraphsLeaveNoSingleLineBehind) {
  // Room for three lines, four to set: two stay and two go over.
  m_flow.moveTo(m_flow.frame().bottom - 3.5 * style().text.line);
  m_flow.paragraph(words(lines(4)));
  const PageSet set = m_flow.take();
  ASSERT_THAT(set.pages, SizeIs(2));
  EXPECT_THAT(linesOn(set.pages[0]), SizeIs(2));
  EXPECT_THAT(linesOn(set.pages[1]), SizeIs(2));
}

TEST_F(FlowTest, AShortParagraphGoesOverWhole) {
  m_flow.moveTo(m_flow.frame().bottom - 1.5 * style().text.line);
  m_flow.paragraph(words(lines(3)));
  const PageSet set = m_flow.take();
  ASSERT_THAT(set.pages, SizeIs(2));
  EXPECT_THAT(linesOn(set.pages[0]), SizeIs(0));
  EXPECT_THAT(linesOn(set.pages[1]), SizeIs(3));
}

TEST_F(FlowTest, HeadingsStayWithWhatFollows) {
  m_flow.moveTo(m_flow.frame().bottom - 30);
  m_flow.heading("Head", style().head, 40);
  const PageSet set = m_flow.take();
  ASSERT_THAT(set.pages, SizeIs(2));
  EXPECT_THAT(linesOn(set.pages[1]), testing::ElementsAre("Head"));
}

TEST_F(FlowTest, GapsVanishAtTheTop) {
  m_flow.gap(40);
  EXPECT_TRUE(m_flow.atTop());
}

Table numbered(int rows) {
  Table table(style(), {{60, "No.", {}, {}}, {0, "Words", {}, {}}});
  for (int i = 0; i < rows; ++i) table.add({words(QString::number(i)), words("text")});
  return table;
}

TEST_F(FlowTest, TablesRepeatTheirHeadAndKeepEveryRow) {
  Table table = numbered(120);
  table.place(m_flow);
  const PageSet set = m_flow.take();
  ASSERT_GT(set.pages.size(), 2u);
  int next = 0;
  for (const Page& page : set.pages) {
    const QStringList all = linesOn(page);
    ASSERT_GE(all.size(), 4);
    EXPECT_EQ(all[0], "No.");
    for (qsizetype i = 2; i < all.size(); i += 2) EXPECT_EQ(all[i], QString::number(next++));
    EXPECT_GE(all.size(), 2 + 2 * 2) << "no row stands alone under a repeated head";
  }
  EXPECT_EQ(next, 120);
}

TEST_F(FlowTest, AGroupsHeadStaysWithItsFirstRow) {
  Table table(style(), {{60, "No.", {}, {}}, {0, "Words", {}, {}}});
  for (int g = 0; g < 40; ++g) {
    table.addGroup(words(QString("group %1").arg(g)));
    for (int i = 0; i < 3; ++i) table.add({words(QString::number(i)), words("text")});
  }
  table.place(m_flow);
  const PageSet set = m_flow.take();
  for (const Page& page : set.pages) EXPECT_FALSE(linesOn(page).back().startsWith("group"));
}

Table ofValues(int attributes, int values) {
  Table table(style(), {{60, "Attribute", {}, {}}, {60, {}, {}, {}}, {0, "Value", {}, {}}});
  for (int a = 0; a < attributes; ++a)
    for (int v = 0; v < values; ++v)
      v == 0 ? table.add({words(QString("attribute %1").arg(a)), words("kind"), words("value 0")})
             : table.addJoined({{}, {}, words(QString("value %1").arg(v))});
  return table;
}

// The heading keeps what the first attribute's rows keep: it does not stay behind when they go over to the next page together.
TEST_F(FlowTest, AHeadingGoesOverWithTheFirstAttribute) {
  Table table = ofValues(2, 6);
  m_flow.moveTo(m_flow.frame().bottom - 110);  // room for the heading, the table's head and a row or two
  m_flow.paragraph(words("before"));
  m_flow.heading("Head", style().head, table.startOn(m_flow));
  table.place(m_flow);
  const PageSet set = m_flow.take();
  ASSERT_THAT(set.pages, SizeIs(2));
  EXPECT_EQ(linesOn(set.pages[0]), QStringList{"before"});
  EXPECT_EQ(linesOn(set.pages[1]).front(), "Head");
}

TEST_F(FlowTest, TheRowsOfAnAttributeStayTogether) {
  Table table = ofValues(30, 5);
  table.place(m_flow);
  const PageSet set = m_flow.take();
  ASSERT_GT(set.pages.size(), 2u);
  for (const Page& page : set.pages) {
    EXPECT_TRUE(linesOn(page)[2].startsWith("attribute")) << "no value without its attribute";
    EXPECT_EQ(linesOn(page).back(), "value 4");
  }
}

TEST_F(FlowTest, AnAttributeOverAPageIsNamedAgain) {
  Table table = ofValues(1, 90);
  table.place(m_flow);
  const PageSet set = m_flow.take();
  ASSERT_GT(set.pages.size(), 1u);
  for (const Page& page : set.pages) EXPECT_EQ(linesOn(page)[2], "attribute 0");
}

TEST_F(FlowTest, NothingStandsBelowTheFoot) {
  Table table = numbered(200);
  table.place(m_flow);
  m_flow.paragraph(words(lines(90)));
  const auto below = [](const Page::Item& item) {
    const auto* line = std::get_if<Page::Line>(&item);
    return line && line->at.y() + line->text->lineHeight > PageFrame::a4().bottom + 0.01;
  };
  const PageSet set = m_flow.take();
  for (const Page& page : set.pages) EXPECT_TRUE(std::ranges::none_of(page.items(), below));
}

TEST_F(FlowTest, PageNumbersAreThoseOfTheLastTime) {
  EXPECT_EQ(m_flow.pageOf("there"), QString::fromUtf8("–"));
  m_flow.newPage();
  m_flow.anchor("there");
  const PageSet set = m_flow.take();
  Flow again(style(), PageFrame::a4(), set);
  EXPECT_EQ(again.pageOf("there"), "2");
}

TEST(TextBlockLayout, LinesAreOfOneHeightAndWithinTheWidth) {
  TextBlock block("Some words that are too long for one line of so little room, and go on", style().text);
  block.add(" S1.1", style().ref, "S1.1", 3);
  block.layOut(120);
  EXPECT_GT(block.lineCount(), 2);
  EXPECT_DOUBLE_EQ(block.height(), block.lineCount() * style().text.line);
  EXPECT_LE(block.naturalWidth(), 120.5);
}

TEST(TextBlockLayout, LinksStandWhereTheirWordsAre) {
  TextBlock block("See ", style().text);
  block.add("S1.1", style().text, "S1.1");
  block.layOut(200);
  Page page;
  block.draw(page, {54, 100});
  ASSERT_THAT(page.links(), SizeIs(1));
  EXPECT_EQ(page.links()[0].target, "S1.1");
  EXPECT_GT(page.links()[0].rect.left(), 60);
  EXPECT_GT(page.links()[0].rect.width(), 10);
  EXPECT_DOUBLE_EQ(page.links()[0].rect.top(), 100);
}

TEST(TextBlockLayout, ArabicStandsAtTheRight) {
  TextBlock block(QString::fromUtf8("قال مصدر"), style().passageArabic);
  block.rightToLeft(true);
  block.underline(0, 3, Qt::black);
  block.add(QString(), style().text);
  block.layOut(300);
  Page page;
  block.draw(page, {0, 0});
  const auto* line = std::get_if<Page::Line>(&page.items().front());
  ASSERT_TRUE(line);
  EXPECT_GT(line->text->layout.lineAt(0).cursorToX(0) / kDots, 290);
}

TEST(Marks, QuotationMarksWithinAQuotationAreSingle) {
  const auto quoted = [](const char* text, bool inQuotes) {
    TextBlock block = passageBlock(text, {}, style().passage, Qt::black, inQuotes);
    block.layOut(500);
    Page page;
    block.draw(page, {0, 0});
    return linesOn(page).join(' ');
  };
  EXPECT_EQ(quoted("They fled, “to the mill.”", true), QString::fromUtf8("“They fled, ‘to the mill.’”"));
  EXPECT_EQ(quoted("They fled, \"to the mill.\"", true), QString::fromUtf8("“They fled, ‘to the mill.’”"));
  EXPECT_EQ(quoted("They fled, \"to the mill.\"", false), "They fled, \"to the mill.\"") << "as it was published";
}

TEST(Marks, CountBytesAndUnderlineCharacters) {
  const std::string text = "Zoë died in Ürgüp";
  const TextBlock block = passageBlock(text, {{5, 9}}, style().passage, Qt::black, true);
  EXPECT_EQ(block.length(), 19) << "quotation marks are added";
}

}  // namespace
}  // namespace collate::ui::report
