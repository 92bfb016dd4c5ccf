// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict/conflict_view.h"

#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/case_builder.h"
#include "tests/ui/support/sample_state.h"
#include "tests/ui/support/view_test.h"
#include "ui/conflict/grid_header.h"
#include "ui/conflict/overview_strip.h"

namespace collate::ui::test {
namespace {

class ConflictViewTest : public ViewTest {
 protected:
  void SetUp() override { m_session.showState(sampleState()); }

  std::unique_ptr<ConflictView> open(QSize size = {856, 768}) {
    auto view = std::make_unique<ConflictView>(m_session, theme());
    show(*view, size);
    view->grid().setFocus();
    return view;
  }
  void selectIncident(IncidentId id, std::optional<Attribute> attribute = {}) {
    Selection s;
    s.incident = id;
    s.attribute = attribute;
    m_session.select(s);
  }
  static QPoint cell(ConflictView& view, Attribute attribute, int column) {
    const ComparisonModel& model = view.grid().comparisons();
    return view.grid().visualRect(model.index(model.rowOf(attribute), column)).center();
  }
  static void click(ConflictView& view, Attribute attribute, int column) {
    QTest::mouseClick(view.grid().viewport(), Qt::LeftButton, {}, cell(view, attribute, column));
  }
  static Attribute currentAttribute(ConflictView& view) {
    return view.grid().comparisons().comparison(view.grid().currentIndex().row())->attribute;
  }
};

TEST_F(ConflictViewTest, SaysWhyThereIsNothingToCompare) {
  auto view = open();
  const auto shown = [&]() -> EmptyNote* {
    for (EmptyNote* note : view->findChildren<EmptyNote*>())
      if (note->isVisible()) return note;
    return nullptr;
  };
  const auto sentence = [&] { return shown() ? shown()->findChildren<QLabel*>().last()->text() : QString(); };
  EXPECT_TRUE(sentence().startsWith("Choose an incident"));
  selectIncident(kTamanahStrike);
  EXPECT_TRUE(sentence().startsWith("One account so far"));
  QSignalSpy asked(view.get(), &ConflictView::importRequested);
  QTest::mouseClick(shown()->findChild<QPushButton*>(), Qt::LeftButton);
  EXPECT_EQ(asked.count(), 1);
  selectIncident(kAtmehRaid);
  EXPECT_TRUE(sentence().isEmpty());
  m_session.showState(std::make_shared<const CaseState>());
  EXPECT_TRUE(sentence().startsWith("No incidents yet"));
  QTest::mouseClick(shown()->findChild<QPushButton*>(), Qt::LeftButton);
  EXPECT_EQ(asked.count(), 2);
}

TEST_F(ConflictViewTest, TheGraphShowsWhoRestsOnWhomAndLeadsToTheClaim) {
  auto view = open();
  selectIncident(kAtmehRaid);
  view->pane().showPage(2);
  QCoreApplication::processEvents();
  OriginatorPicture& graph = view->pane().picture();
  ASSERT_TRUE(graph.isVisible());
  const auto& nodes = graph.graph().nodes;
  const auto origin = std::ranges::find(nodes, false, &OriginatorNode::isOutlet);
  ASSERT_NE(origin, nodes.end());
  const auto at = static_cast<std::size_t>(origin - nodes.begin());
  const ClaimRef first = origin->claims.front();
  EXPECT_TRUE(graph.rect().contains(graph.nodeRect(at)));
  QTest::mouseClick(&graph, Qt::LeftButton, {}, graph.nodeRect(at).center());
  EXPECT_EQ(m_session.selection().claim, first);
  picture(graph, "originators");
}

TEST_F(ConflictViewTest, StartsAtTheFirstContradiction) {
  auto view = open();
  selectIncident(kAtmehRaid);
  EXPECT_EQ(currentAttribute(*view), Attribute::Detained);
}

TEST_F(ConflictViewTest, SelectsTheClaimOfAClickedCell) {
  auto view = open();
  selectIncident(kAtmehRaid);
  click(*view, Attribute::Time, 4);
  const Selection& s = m_session.selection();
  EXPECT_EQ(s.attribute, Attribute::Time);
  EXPECT_EQ(s.account, (AccountRef{2, 0}));
  ASSERT_TRUE(s.claim);
  EXPECT_EQ(m_session.state()->claimOf(*s.claim).value.text, "23:40 GMT");
}

TEST_F(ConflictViewTest, SelectsTheAttributeOfASilentCell) {
  auto view = open();
  selectIncident(kAtmehRaid);
  click(*view, Attribute::Time, 5);
  EXPECT_EQ(m_session.selection().attribute, Attribute::Time);
  EXPECT_EQ(m_session.selection().account, (AccountRef{3, 1}));
  EXPECT_FALSE(m_session.selection().claim);
  EXPECT_EQ(currentAttribute(*view), Attribute::Time);
}

TEST_F(ConflictViewTest, ChoosesTheFirstThatSpeaksForAClickedAttribute) {
  auto view = open();
  selectIncident(kAtmehRaid);
  click(*view, Attribute::Alias, 0);
  EXPECT_EQ(m_session.selection().attribute, Attribute::Alias);
  EXPECT_EQ(m_session.selection().account, (AccountRef{1, 0})) << "Orontes Courier gives no alias";
}

TEST_F(ConflictViewTest, FollowsTheSelectionOfOtherViews) {
  auto view = open();
  selectIncident(kAtmehRaid);
  Selection s;
  const auto& claims = m_session.state()->accountOf({3, 1}).claims;
  s.claim =
      ClaimRef{{3, 1}, static_cast<std::size_t>(std::ranges::find(claims, Attribute::Place, &Claim::attribute) - claims.begin())};
  m_session.select(s);
  EXPECT_EQ(currentAttribute(*view), Attribute::Place);
  EXPECT_EQ(view->grid().currentIndex().column(), 5);
}

TEST_F(ConflictViewTest, MovesByArrowsAndStaysAmongAccounts) {
  auto view = open();
  selectIncident(kAtmehRaid, Attribute::Time);
  click(*view, Attribute::Time, 2);
  QTest::keyClick(&view->grid(), Qt::Key_Left);
  EXPECT_EQ(view->grid().currentIndex().column(), 2);
  QTest::keyClick(&view->grid(), Qt::Key_Right);
  EXPECT_EQ(view->grid().currentIndex().column(), 3);
  QTest::keyClick(&view->grid(), Qt::Key_Down);
  EXPECT_EQ(currentAttribute(*view), Attribute::Place);
  EXPECT_EQ(m_session.selection().attribute, Attribute::Place);
  QTest::keyClick(&view->grid(), Qt::Key_End);
  EXPECT_EQ(view->grid().currentIndex().column(), 5);
  for (int i = 0; i < 30; ++i) QTest::keyClick(&view->grid(), Qt::Key_Down);
  EXPECT_EQ(view->grid().currentIndex().row(), view->grid().comparisons().rowCount() - 1);
  EXPECT_TRUE(view->grid().viewport()->rect().contains(view->grid().visualRect(view->grid().currentIndex()).center()));
}

TEST_F(ConflictViewTest, SpaceSetsAAndThenB) {
  auto view = open();
  selectIncident(kAtmehRaid, Attribute::Detained);
  EXPECT_EQ(view->comparedA(), 2);
  EXPECT_EQ(view->comparedB(), 3) << "the next that says something else";
  click(*view, Attribute::Detained, 5);
  QTest::keyClick(&view->grid(), Qt::Key_Space);
  EXPECT_EQ(view->comparedA(), 5);
  EXPECT_EQ(view->comparedB(), 3);
  click(*view, Attribute::Detained, 2);
  QTest::keyClick(&view->grid(), Qt::Key_Space);
  EXPECT_EQ(view->comparedA(), 5);
  EXPECT_EQ(view->comparedB(), 2);
  EXPECT_EQ(view->pane().panel(0).head().outlet, QStringLiteral("Northgate Weekly"));
  EXPECT_EQ(view->pane().panel(1).head().outlet, QStringLiteral("Orontes Courier"));
  click(*view, Attribute::Detained, 4);
  QTest::keyClick(&view->grid(), Qt::Key_Space);
  EXPECT_EQ(view->comparedA(), 5) << "a silent cell has no passage to compare";
}

TEST_F(ConflictViewTest, SettingOneSideOnTheOtherSwapsThem) {
  auto view = open();
  selectIncident(kAtmehRaid, Attribute::Detained);
  click(*view, Attribute::Detained, 3);
  QTest::keyClick(&view->grid(), Qt::Key_Space);
  EXPECT_EQ(view->comparedA(), 3);
  EXPECT_EQ(view->comparedB(), 2);
}

TEST_F(ConflictViewTest, EnterAsksForTheReaderThere) {
  auto view = open();
  selectIncident(kAtmehRaid, Attribute::Floor);
  click(*view, Attribute::Floor, 3);
  QSignalSpy asked(view.get(), &ConflictView::openReader);
  QTest::keyClick(&view->grid(), Qt::Key_Return);
  EXPECT_EQ(asked.count(), 1);
  EXPECT_EQ(m_session.selection().account, (AccountRef{1, 0}));
}

TEST_F(ConflictViewTest, StepsThroughContradictionsAndDifferences) {
  auto view = open();
  selectIncident(kAtmehRaid, Attribute::Date);
  QTest::keyClick(&view->grid(), Qt::Key_PageDown, Qt::ControlModifier);
  EXPECT_EQ(currentAttribute(*view), Attribute::Detained);
  QTest::keyClick(&view->grid(), Qt::Key_PageDown, Qt::ControlModifier);
  EXPECT_EQ(currentAttribute(*view), Attribute::Household);
  QTest::keyClick(&view->grid(), Qt::Key_PageDown, Qt::ControlModifier);
  EXPECT_EQ(currentAttribute(*view), Attribute::Household);
  QTest::keyClick(&view->grid(), Qt::Key_PageUp, Qt::ControlModifier);
  EXPECT_EQ(currentAttribute(*view), Attribute::Detained);
  view->setDifferencesOnly(false);
  QTest::keyClick(&view->grid(), Qt::Key_Down, Qt::ControlModifier);
  EXPECT_EQ(currentAttribute(*view), Attribute::Floor) << "what only one account says is passed over";
  QTest::keyClick(&view->grid(), Qt::Key_Up, Qt::ControlModifier);
  EXPECT_EQ(currentAttribute(*view), Attribute::Detained);
}

TEST_F(ConflictViewTest, DLeavesOutWhatAllAgreeOnAndKeepsTheRow) {
  auto view = open();
  selectIncident(kAtmehRaid, Attribute::Floor);
  const int before = view->grid().comparisons().rowCount();
  QTest::keyClick(&view->grid(), Qt::Key_D);
  EXPECT_GT(view->grid().comparisons().rowCount(), before);
  EXPECT_EQ(currentAttribute(*view), Attribute::Floor);
  QTest::keyClick(&view->grid(), Qt::Key_D);
  EXPECT_EQ(view->grid().comparisons().rowCount(), before);
  EXPECT_EQ(currentAttribute(*view), Attribute::Floor);
}

TEST_F(ConflictViewTest, SaysHowManyDiffer) {
  auto view = open();
  selectIncident(kAtmehRaid);
  EXPECT_EQ(view->findChild<SummaryBar*>()->sentence(), QStringLiteral("11 of 18 attributes differ"));
}

TEST_F(ConflictViewTest, FrozenColumnsStayWhileAccountsScroll) {
  auto view = open({520, 668});
  selectIncident(kAtmehRaid);
  ComparisonGrid& grid = view->grid();
  ASSERT_GT(grid.horizontalScrollBar()->maximum(), 0);
  const QRect name = grid.columnRect(0), account = grid.columnRect(3);
  EXPECT_GE(account.width(), 132);
  grid.horizontalScrollBar()->setValue(60);
  EXPECT_EQ(grid.columnRect(0), name);
  EXPECT_EQ(grid.columnRect(3).left(), account.left() - 60);
  EXPECT_EQ(grid.indexAt(name.center()).column(), 0);
  click(*view, Attribute::Date, 2);
  for (int i = 0; i < 3; ++i) QTest::keyClick(&grid, Qt::Key_Right);
  EXPECT_LE(grid.visualRect(grid.currentIndex()).right(), grid.viewport()->width());
  picture(*view, "conflict-narrow");
}

TEST_F(ConflictViewTest, FourAccountsFitAWindowOf1280) {
  auto view = open({776, 668});
  selectIncident(kAtmehRaid);
  EXPECT_EQ(view->grid().horizontalScrollBar()->maximum(), 0);
  for (int c = 2; c < 6; ++c) EXPECT_GE(view->grid().columnRect(c).width(), 132);
}

TEST_F(ConflictViewTest, TicksOfTheOverviewLeadToTheirRows) {
  auto view = open();
  selectIncident(kAtmehRaid, Attribute::Date);
  auto* strip = view->findChild<OverviewStrip*>();
  const Incident& raid = *m_session.state()->incident(kAtmehRaid);
  for (std::size_t i = 0; i < raid.comparisons.size(); ++i) {
    EXPECT_TRUE(strip->rect().contains(strip->tickRect(i))) << i;
    if (raid.comparisons[i].attribute != Attribute::Household) continue;
    QTest::mouseClick(strip, Qt::LeftButton, {}, strip->tickRect(i).center());
    EXPECT_EQ(currentAttribute(*view), Attribute::Household);
  }
}

TEST_F(ConflictViewTest, PassagesStandSideBySideWithTheirDifferingWordsMarked) {
  auto view = open();
  selectIncident(kAtmehRaid, Attribute::Floor);
  const PassagePanel& a = view->pane().panel(0);
  EXPECT_EQ(a.head().letter, u'A');
  EXPECT_EQ(a.head().chain.front(), QStringLiteral("Orontes Courier"));
  EXPECT_TRUE(a.text().toPlainText().contains("second floor"));
  EXPECT_FALSE(a.text().marked().empty());
  EXPECT_TRUE(view->pane().panel(1).text().toPlainText().contains("first-floor"));
}

TEST_F(ConflictViewTest, LeavesTheSentenceBeforeOutWhereThePassageWouldNotFit) {
  auto view = open();
  selectIncident(kAtmehRaid, Attribute::Floor);
  const PassageText& text = view->pane().panel(0).text();
  EXPECT_TRUE(text.toPlainText().startsWith("Three helicopters"));
  const auto marked = [&] {
    const TextRange first = text.marked().front();
    return text.toPlainText().mid(first.begin, first.size());
  };
  const QString before = marked();
  view->resize(462, 768);
  QCoreApplication::processEvents();
  EXPECT_TRUE(text.toPlainText().startsWith("The 31-year-old"));
  EXPECT_EQ(marked(), before);
}

TEST_F(ConflictViewTest, ShowsFiguresForCountsOnly) {
  auto view = open();
  selectIncident(kAtmehRaid, Attribute::Detained);
  const FigureStrip& figures = view->pane().figures();
  EXPECT_TRUE(figures.isVisible());
  EXPECT_LT(figures.xOf(1), figures.xOf(5));
  selectIncident(kAtmehRaid, Attribute::Floor);
  EXPECT_FALSE(figures.isVisible());
}

TEST_F(ConflictViewTest, DrawsBracketsUnderAccountsThatShareAnOriginator) {
  auto view = open();
  selectIncident(kAtmehRaid, Attribute::Detained);
  const QImage image = view->grid().viewport()->grab().toImage();
  // In the strip under the words there is nothing dark but a bracket's line.
  const auto lineUnder = [&](Attribute attribute, int column) {
    const ComparisonModel& model = view->grid().comparisons();
    const QRect r = view->grid().visualRect(model.index(model.rowOf(attribute), column));
    int dark = 0;
    for (int x = r.left() + 30; x < r.left() + 90; ++x)
      for (int y = r.bottom() - 3; y < r.bottom(); ++y) dark += image.pixelColor(x, y).lightness() < 170;
    return dark;
  };
  EXPECT_GT(lineUnder(Attribute::Time, 2), 20);
  EXPECT_GT(lineUnder(Attribute::Time, 3), 20);
  EXPECT_EQ(lineUnder(Attribute::Time, 4), 0);
  EXPECT_EQ(lineUnder(Attribute::Target, 2), 0);
}

TEST_F(ConflictViewTest, KeepsRoomForPassagesBelow) {
  auto view = open({856, 640});
  selectIncident(kAtmehRaid, Attribute::Detained);
  view->setDifferencesOnly(false);
  QCoreApplication::processEvents();
  EXPECT_GE(view->pane().height(), 275);
  EXPECT_GT(view->grid().verticalScrollBar()->maximum(), 0);
  EXPECT_GE(view->pane().panel(0).text().height(), 72) << "three lines of a passage";
}

TEST_F(ConflictViewTest, ALowWindowKeepsThreeRowsAndAPassage) {
  auto view = open({494, 440});
  selectIncident(kAtmehRaid, Attribute::Detained);
  QCoreApplication::processEvents();
  const QRect row = view->grid().visualRect(view->grid().currentIndex());
  EXPECT_GE(view->grid().viewport()->height(), 3 * row.height());
  EXPECT_GE(view->pane().panel(0).text().height(), 48) << "two lines of a passage";
  EXPECT_FALSE(view->pane().figures().isVisible()) << "the passages have the room";
}

TEST_F(ConflictViewTest, TheGraphGetsTheRoomThatItTakes) {
  auto view = open({856, 760});
  selectIncident(kAtmehRaid, Attribute::Detained);
  view->pane().showPage(2);
  QCoreApplication::processEvents();
  const int wanted = view->pane().picture().sizeHint().height();
  EXPECT_TRUE(view->pane().picture().visibleRegion().boundingRect().height() >= wanted ||
              view->grid().viewport()->height() <= 4 * view->grid().visualRect(view->grid().currentIndex()).height())
      << "all of it, or as much as three rows leave";
}

TEST_F(ConflictViewTest, TurnsRoundInARightToLeftWindow) {
  QGuiApplication::setLayoutDirection(Qt::RightToLeft);
  auto view = open();
  selectIncident(kAtmehRaid, Attribute::Detained);
  EXPECT_GT(view->grid().columnRect(0).left(), view->grid().columnRect(2).left());
  EXPECT_GT(view->grid().columnRect(2).left(), view->grid().columnRect(3).left());
  picture(*view, "conflict-mirrored");
}

TEST_F(ConflictViewTest, Pictures) {
  auto view = open();
  selectIncident(kAtmehRaid, Attribute::Detained);
  picture(*view, "conflict-light");
  view->setTheme(theme(Appearance::Dark));
  picture(*view, "conflict-dark");
  view->setTheme(theme());
  view->resize(776, 668);
  picture(*view, "conflict-1280");
  view->findChild<Segments*>()->setCurrent(1);
  picture(*view, "conflict-originators");
  view->findChild<Segments*>()->setCurrent(0);
  selectIncident(kAtmehRaid, Attribute::Floor);
  view->resize(462, 768);
  picture(*view, "conflict-beside");
  view->setDifferencesOnly(false);
  selectIncident(kBabArrests);
  picture(*view, "conflict-two");
}

}  // namespace
}  // namespace collate::ui::test
