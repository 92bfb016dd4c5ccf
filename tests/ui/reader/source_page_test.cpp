// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/source_page.h"

#include <gtest/gtest.h>

#include "tests/ui/support/case_builder.h"
#include "tests/ui/support/sample_state.h"
#include "ui/session/session.h"

namespace collate::ui {
namespace {

using namespace test;

Source sourceOf(const std::string& text) {
  Source s;
  s.sha256 = std::string(64, 'e');
  s.text = text;
  s.outlet = "Ridge Post";
  return s;
}

std::vector<QString> textsOf(const std::string& text) {
  const Source source = sourceOf(text);
  std::vector<QString> texts;
  for (const PageBlock& b : blocksOf(source, Utf16Text(source.text))) texts.push_back(b.text);
  return texts;
}

TEST(PageBlocks, CutsAtLinesAndDropsBlankOnes) {
  EXPECT_EQ(textsOf("One.\n\n  \nTwo.\n   Three.  \n"), (std::vector<QString>{"One.", "Two.", "Three."}));
  EXPECT_TRUE(textsOf("").empty());
  EXPECT_TRUE(textsOf(" \n\t\n").empty());
}

TEST(PageBlocks, KnowsLineEndsOfOtherSystems) {
  EXPECT_EQ(textsOf("One.\r\n\r\nTwo.\r\n"), (std::vector<QString>{"One.", "Two."}));
  EXPECT_EQ(textsOf("One.\fTwo.\u2029Three."), (std::vector<QString>{"One.", "Two.", "Three."}));
}

TEST(PageBlocks, JoinsLinesThatWereWrapped) {
  const std::string wrapped =
      "The patrol left the barracks at the edge of the town before the sun\n"
      "had risen and was back by nine, a shepherd who met it on the road\n"
      "said.\n\nNobody was hurt.";
  const std::vector<QString> texts = textsOf(wrapped);
  ASSERT_EQ(texts.size(), 2U);
  EXPECT_TRUE(texts[0].contains(QStringLiteral("the sun had risen")));
  EXPECT_TRUE(texts[0].endsWith(QStringLiteral("road said.")));
}

TEST(PageBlocks, KeepsListsAndParagraphsOfOneLineApart) {
  EXPECT_EQ(textsOf("Detained:\nfour men\none woman\n").size(), 3U);
  const std::string longLines = std::string(160, 'x') + "\n" + std::string(140, 'y') + "\n" + std::string(150, 'z');
  EXPECT_EQ(textsOf(longLines).size(), 3U);
}

TEST(PageBlocks, TakesKindsFromRegions) {
  Source source = sourceOf("Raid at dawn\nBy a reporter\nTroops came.\nSubscribe to our letter.");
  source.regions = {{RegionKind::Headline, {0, 12}}, {RegionKind::Byline, {13, 26}}, {RegionKind::Boilerplate, {40, 64}}};
  const std::vector<PageBlock> blocks = blocksOf(source, Utf16Text(source.text));
  ASSERT_EQ(blocks.size(), 4U);
  EXPECT_EQ(blocks[0].kind, BlockKind::Headline);
  EXPECT_FALSE(blocks[0].muted);
  EXPECT_EQ(blocks[1].kind, BlockKind::Byline);
  EXPECT_TRUE(blocks[1].muted);
  EXPECT_EQ(blocks[2].kind, BlockKind::Prose);
  EXPECT_TRUE(blocks[3].muted);
}

TEST(PageBlocks, RunsTheWayOfTheFirstStrongLetter) {
  const Source source = sourceOf("12 مروحيات\n“Raid” في أطمة\n(أطمة) Atmeh");
  const std::vector<PageBlock> blocks = blocksOf(source, Utf16Text(source.text));
  ASSERT_EQ(blocks.size(), 3U);
  EXPECT_TRUE(blocks[0].rightToLeft);
  EXPECT_FALSE(blocks[1].rightToLeft);
  EXPECT_TRUE(blocks[2].rightToLeft);
}

TEST(PageBlocks, GivesLettersOnlyAndAsManyAsTheSource) {
  const Source source = sourceOf(
      "a\tb\xEF\xBF\xBC"
      "c\xEF\xB7\x90"
      "d");  // tab, object replacement, frame begin
  const std::vector<PageBlock> blocks = blocksOf(source, Utf16Text(source.text));
  ASSERT_EQ(blocks.size(), 1U);
  EXPECT_EQ(blocks[0].text, QStringLiteral("a b c\uFFFDd"));
  EXPECT_EQ(blocks[0].source.size(), blocks[0].text.size());
}

class SourcePageTest : public testing::Test {
 protected:
  std::shared_ptr<const CaseState> m_state = sampleState();
};

TEST_F(SourcePageTest, FindsEverySpanAgain) {
  for (std::size_t s = 0; s < m_state->sources.size(); ++s) {
    const SourcePage page(*m_state, s);
    const std::string& text = m_state->sources[s].text;
    for (const Account& a : m_state->readings[s].accounts) {
      for (const Claim& c : a.claims) {
        const TextRange range = page.toPage(c.span);
        EXPECT_EQ(page.words(range).toStdString(), std::string(c.span.of(text)));
        EXPECT_EQ(page.toSource(range), c.span);
      }
    }
  }
}

TEST_F(SourcePageTest, JoinsBlocksByOneSeparatorEach) {
  const SourcePage page(*m_state, 0);
  const QString text = page.text();
  for (const PageBlock& b : page.blocks()) {
    EXPECT_EQ(text.mid(b.begin, b.text.size()), b.text);
    EXPECT_EQ(page.blockAt(b.begin), page.blockAt(b.range().end));
  }
  EXPECT_EQ(text.count(u'\n') + 1, static_cast<qsizetype>(page.blocks().size()));
}

TEST_F(SourcePageTest, ReadsASpanOverTwoParagraphs) {
  const SourcePage page(*m_state, 0);
  const ByteSpan first = m_state->sources[0].regions[0].span;
  const TextRange range = page.toPage({first.begin, first.end + 20});
  EXPECT_GT(range.end, page.blocks()[0].range().end);
  EXPECT_EQ(page.toSource(range), (ByteSpan{first.begin, first.end + 20}));
}

TEST_F(SourcePageTest, OrdersClaimsAndKnowsWhichAreMentions) {
  const SourcePage page(*m_state, 0);
  EXPECT_TRUE(std::ranges::is_sorted(page.claims(), {}, [](const PageClaim& c) { return c.range.begin; }));
  const auto by = [&](Attribute a) { return *std::ranges::find(page.claims(), a, &PageClaim::attribute); };
  EXPECT_TRUE(by(Attribute::Actor).mentioned);
  EXPECT_FALSE(by(Attribute::Floor).mentioned);
  EXPECT_EQ(by(Attribute::Floor).incident, kAtmehRaid);
  EXPECT_EQ(by(Attribute::Actor).originators, (QStringList{"the state broadcaster", "provincial official"}));
  ASSERT_EQ(page.notes().size(), 1U);
  EXPECT_EQ(page.words(page.notes()[0].range), QStringLiteral("second floor"));
  EXPECT_EQ(page.notes()[0].tags, QStringList{"floors"});
}

TEST_F(SourcePageTest, GivesEachAccountTheParagraphsItSpeaksIn) {
  const SourcePage page(*m_state, 0);
  ASSERT_EQ(page.accounts().size(), 2U);
  const PageAccount* raid = page.account({0, 0});
  const PageAccount* arrests = page.account({0, 1});
  ASSERT_TRUE(raid && arrests);
  ASSERT_EQ(raid->runs.size(), 1U);
  ASSERT_EQ(arrests->runs.size(), 1U);
  EXPECT_LT(raid->runs[0].second, arrests->runs[0].first);
  EXPECT_EQ(arrests->title, QStringLiteral("Arrests in al-Bab"));
}

TEST_F(SourcePageTest, MutesWhatIsToldInPassing) {
  CaseState state = *m_state;
  state.readings.edit()[0].accounts.edit()[1].background = true;
  const SourcePage page(state, 0);
  EXPECT_TRUE(page.blocks()[page.account({0, 1})->runs[0].first].muted);
  EXPECT_FALSE(page.blocks()[page.account({0, 0})->runs[0].first].muted);
}

TEST(SourcePage, TellsHistoryByItsDates) {
  CaseBuilder b;
  Source source =
      sourceOf("Troops entered Atma.\n\nThe group held the plain in 2014.\n\nOn Monday rain fell.\n\nNothing dated here.");
  source.published = publishedFromIso("2025-08-20");
  b.source(source);
  b.mentions(0, {{MentionKind::Date, "2014"}, {MentionKind::Date, "Monday"}});
  b.state.readings.edit()[0].mentions.edit()[0].value.detail =
      DateValue{dayFromIso("2014-01-01"), dayFromIso("2014-12-31"), DatePrecision::Year, "2014"};
  b.state.readings.edit()[0].mentions.edit()[1].value.detail = day("2025-08-18");
  const SourcePage page(b.state, 0);
  ASSERT_EQ(page.blocks().size(), 4U);
  EXPECT_FALSE(page.blocks()[0].history);
  EXPECT_TRUE(page.blocks()[1].history);
  EXPECT_TRUE(page.blocks()[1].muted);
  EXPECT_FALSE(page.blocks()[2].history);
  EXPECT_FALSE(page.blocks()[3].muted);
}

TEST(SourcePage, IsEmptyForASourceWithoutWords) {
  CaseBuilder b;
  b.source(sourceOf("  \n"));
  const SourcePage page(b.state, 0);
  EXPECT_TRUE(page.empty());
  EXPECT_EQ(page.toPage({0, 2}), (TextRange{0, 0}));
  EXPECT_EQ(page.text(), QString());
}

}  // namespace
}  // namespace collate::ui
