// SPDX-License-Identifier: GPL-3.0-or-later
// Sources of many paragraphs: what is brought into sight, and two of them beside each other.
#include "ui/reader/reader_pair.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QWheelEvent>
#include <map>

#include "tests/ui/support/case_builder.h"
#include "tests/ui/support/view_test.h"

namespace collate::ui::test {
namespace {

class ReaderPairTest : public ViewTest {
 protected:
  std::unique_ptr<ReaderView> open(QSize size) {
    auto view = std::make_unique<ReaderView>(m_session, theme());
    show(*view, size);
    return view;
  }
  void selectIncident(IncidentId id) {
    Selection s;
    s.incident = id;
    m_session.select(s);
  }
  static TextRange rangeOf(ReaderView& view, const QString& words) {
    const qsizetype at = view.text().page().text().indexOf(words);
    EXPECT_GE(at, 0) << words.toStdString();
    return {at, at + words.size()};
  }
};

// A source of sixty paragraphs on two incidents, each told in one of them.
std::string numbered(const std::map<int, std::string>& told) {
  std::string text;
  for (int p = 0; p < 60; ++p) {
    const auto words = told.find(p);
    text +=
        (words == told.end() ? "Paragraph " + std::to_string(p) + " tells of the weather and of nothing else" : words->second) +
        ".\n\n";
  }
  return text;
}

// The same two raids in two sources, told at different heights: killed and detained of the first, wounded of the second.
std::shared_ptr<const CaseState> farApart() {
  CaseBuilder b;
  for (const char id : {'e', 'f'}) {
    Source source;
    source.sha256 = std::string(64, id);
    source.outlet = std::string("Outlet ") + id;
    source.published = publishedFromIso("2025-08-20");
    source.text = id == 'e' ? numbered({{12, "Three were killed at the mill"},
                                        {40, "Nine were wounded at the bridge"},
                                        {22, "Two were detained at the mill"}})
                            : numbered({{30, "Four were killed at the mill"},
                                        {8, "Ten were wounded at the bridge"},
                                        {50, "Five were detained at the mill"}});
    b.source(source);
  }
  Incident mill;
  mill.id = IncidentId{1};
  mill.title = "Raid at the mill";
  mill.accounts = {b.account(0, EventType::Raid, "Three",
                             {{Attribute::Killed, "3", "Three were killed"}, {Attribute::Detained, "2", "Two were detained"}}),
                   b.account(1, EventType::Raid, "Four",
                             {{Attribute::Killed, "4", "Four were killed"}, {Attribute::Detained, "5", "Five were detained"}})};
  b.incident(mill);
  Incident bridge;
  bridge.id = IncidentId{2};
  bridge.title = "Raid at the bridge";
  bridge.accounts = {b.account(0, EventType::Raid, "Nine", {{Attribute::Wounded, "9", "Nine were wounded"}})};
  b.incident(bridge);
  return std::make_shared<const CaseState>(std::move(b.state));
}

TEST_F(ReaderPairTest, AnIncidentBringsItsAccountIntoSight) {
  m_session.showState(farApart());
  auto view = open({856, 400});
  const auto inSight = [&](const QString& words) {
    return view->text().viewport()->rect().contains(view->text().viewRect(rangeOf(*view, words)));
  };
  ASSERT_FALSE(inSight("Nine were wounded"));
  selectIncident({2});
  EXPECT_TRUE(inSight("Nine were wounded"));
  selectIncident({1});
  EXPECT_TRUE(inSight("Three were killed"));
  QScrollBar& bar = *view->text().verticalScrollBar();
  bar.setValue(bar.value() + 20);
  const int at = bar.value();
  ASSERT_TRUE(inSight("Three were killed"));
  Selection source;
  source.source = 0;
  m_session.select(source);
  selectIncident({1});
  EXPECT_EQ(bar.value(), at) << "what is in sight stays where it is";
  bar.setValue(0);
  m_session.showState(std::make_shared<CaseState>(*m_session.state()));
  EXPECT_EQ(bar.value(), 0);
}

// Turns the wheel over the text until these words stand at this height at most.
void turnUntil(ReaderView& view, TextRange words, qreal height) {
  const QPoint middle = view.text().viewport()->rect().center();
  for (int i = 0; i < 200 && view.text().lineTop(words) - view.text().scrolled() > height; ++i) {
    QWheelEvent turn(middle, view.text().viewport()->mapToGlobal(middle), {}, {0, -120}, {}, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.text().viewport(), &turn);
  }
}

TEST_F(ReaderPairTest, TwoSourcesScrollTiedByTheirIncident) {
  m_session.showState(farApart());
  ReaderPair pair(m_session, theme());
  show(pair, {1200, 400});
  selectIncident({1});
  pair.setPaired(true);
  QTest::qWait(20);
  ReaderView& first = *pair.first();
  ReaderView& second = *pair.second();
  ASSERT_EQ(first.source(), 0U);
  ASSERT_EQ(second.source(), 1U);
  EXPECT_FALSE(second.isStranger());
  const auto height = [](ReaderView& view, const QString& words) {
    return view.text().lineTop(rangeOf(view, words)) - view.text().scrolled();
  };
  turnUntil(first, rangeOf(first, "Two were detained"), 130);
  EXPECT_NEAR(height(first, "Two were detained"), height(second, "Five were detained"), 1);
  second.text().verticalScrollBar()->setValue(static_cast<int>(second.text().lineTop(rangeOf(second, "Four were killed"))) - 130);
  EXPECT_NEAR(height(first, "Three were killed"), height(second, "Four were killed"), 1) << "whichever is scrolled";

  selectIncident({2});
  const int before = second.text().verticalScrollBar()->value();
  turnUntil(first, rangeOf(first, "Nine were wounded"), 60);
  EXPECT_EQ(second.text().verticalScrollBar()->value(), before) << "the other says nothing of this one";
}

TEST_F(ReaderPairTest, SaysWhenTheSourceBesideIsNoAccount) {
  m_session.showState(farApart());
  ReaderPair pair(m_session, theme());
  QSignalSpy said(&pair, &ReaderPair::said);
  show(pair, {1000, 400});
  selectIncident({2});
  pair.setPaired(true);
  QCoreApplication::processEvents();
  EXPECT_FALSE(pair.first()->isStranger());
  ASSERT_TRUE(pair.second()->isStranger());
  ASSERT_EQ(said.count(), 1);
  EXPECT_TRUE(said[0][0].toString().contains("Raid at the bridge"));
  auto* header = pair.second()->findChild<SourceHeader*>();
  const QPoint corner = header->mapTo(&pair, QPoint(0, 0));
  EXPECT_GT(count(picture(pair, "reader-stranger"), QRect(corner, header->size()), theme().warning), 20);
  selectIncident({1});
  EXPECT_FALSE(pair.second()->isStranger());
  pair.setPaired(false);
  pair.setPaired(true);
  EXPECT_EQ(said.count(), 1) << "nothing to say of an incident of two accounts";
}

TEST_F(ReaderPairTest, AHeadlineStandsClearOfTheFirstParagraph) {
  auto state = std::make_shared<CaseState>(*farApart());
  Source& source = state->sources.edit()[0];
  source.text = "Night at the mill\n\nFrom our correspondent\n\nThree were killed.\n\nNobody was detained.\n";
  state->readings.edit()[0] = {};
  state->incidents.edit().clear();
  const auto gapAfterHeadline = [&](bool byline) {
    source.regions = {{RegionKind::Headline, {0, 17}}};
    if (byline) source.regions.push_back({RegionKind::Byline, {19, 41}});
    m_session.showState(std::make_shared<CaseState>(*state));
    auto view = open({856, 400});
    return view->text().document()->firstBlock().blockFormat().bottomMargin();
  };
  EXPECT_GE(gapAfterHeadline(false), 16);
  EXPECT_LE(gapAfterHeadline(true), 8) << "a byline belongs to it";
}

}  // namespace
}  // namespace collate::ui::test
