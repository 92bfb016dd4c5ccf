// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_view.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QWheelEvent>

#include "tests/ui/timeline/timeline_fixture.h"
#include "ui/timeline/figure_panel.h"
#include "ui/timeline/figure_view.h"
#include "ui/timeline/timeline_legend.h"

namespace collate::ui {
namespace {

constexpr IncidentId kRaid{4};
constexpr IncidentId kFridays{3};
constexpr IncidentId kMonth{6};

Instant at(const char* iso) { return startOf(*dayFromIso(iso)); }

class TimelineViewTest : public test::TimelineFixture {
 protected:
  void wheel(QPointF where, int notches) {
    QWheelEvent event(where, lanes().mapToGlobal(where), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(lanes().viewport(), &event);
  }
  void click(QPointF where) { QTest::mouseClick(lanes().viewport(), Qt::LeftButton, {}, where.toPoint()); }
  static bool nearly(const QColor& a, const QColor& b) {
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 70;
  }
  // Whether some pixel within `reach` of `where` (in the lanes) has the color, but for antialiasing.
  bool drawn(QPointF where, const QColor& color, int reach = 2) {
    const QImage image = grab();
    const QPoint middle = (where + QPointF(lanes().pos())).toPoint();
    for (int x = -reach; x <= reach; ++x)
      for (int y = -reach; y <= reach; ++y)
        if (nearly(image.pixelColor(middle + QPoint(x, y)), color)) return true;
    return false;
  }
};

TEST_F(TimelineViewTest, OpensOnTheBusyYearAndListsWhatIsOutside) {
  show(test::workingCase());
  EXPECT_EQ(view->overview().overview().extent, (TimeSpan{at("2025-01-01"), at("2026-01-01")}));
  EXPECT_EQ(view->overview().overview().before, 2);
  EXPECT_FALSE(range.isSet());
  EXPECT_LT(lanes().window().from, at("2025-06-01"));
  EXPECT_GT(lanes().window().to, at("2025-09-29"));
}

TEST_F(TimelineViewTest, DrawsTheSelectedMarkerInBlue) {
  show(test::workingCase());
  select(kRaid);
  const auto where = lanes().markerOf(kRaid);
  ASSERT_TRUE(where);
  EXPECT_NEAR(where->x(), lanes().xOf(at("2025-08-20")), 0.5);
  EXPECT_TRUE(drawn(*where - QPointF(7, 0), theme.accent));
  EXPECT_TRUE(drawn(*where + QPointF(0, 19.7), theme.disagreement(DisagreementKind::Contradiction).ink) ||
              drawn(*where - QPointF(19.7, 0), theme.disagreement(DisagreementKind::Contradiction).ink));
}

TEST_F(TimelineViewTest, NoLineRunsThroughALabel) {
  show(test::sampleState());
  select(test::kAtmehRaid);
  const QImage image = grab();
  const LanesGround& ground = lanes().ground();
  ASSERT_TRUE(ground.selected);
  std::vector<double> lines{ground.selected->first};
  for (const auto& [x, tick] : ground.ticks)
    if (tick.major && x > ground.head) lines.push_back(x);
  int met = 0;
  for (const QRectF& label : ground.labels)
    for (double x : lines) {
      if (x < label.left() || x > label.right()) continue;
      ++met;
      const QPoint at = (QPointF(std::floor(x), 0) + QPointF(lanes().pos())).toPoint();
      for (int y = static_cast<int>(std::ceil(label.top())); y < static_cast<int>(label.bottom()); ++y) {
        const QColor color = image.pixelColor(at + QPoint(0, y));
        EXPECT_FALSE(nearly(color, theme.accent)) << "at " << x << ", " << y;
        EXPECT_NE(color, theme.chart.grid) << "at " << x << ", " << y;
      }
    }
  EXPECT_GT(met, 0) << "the case has labels where lines are";
}

// At 200 % of 1920 x 1200 the chart's axis and texts were cut off.
TEST_F(TimelineViewTest, NothingIsCutInALowPane) {
  show(test::sampleState(), Appearance::Light, {496, 467});
  select(test::kAtmehRaid);
  settle();
  const FigureView& figure = view->figure().view();
  EXPECT_LE(figure.mapTo(view.get(), QPoint(0, figure.height())).y(), view->height());
  EXPECT_GE(figure.height(), figure.minimumHeight());
  EXPECT_GE(figure.chart()->plotArea().height(), 50);
  EXPECT_GE(lanes().height(), lanes().minimumHeight());
  const QScrollBar* bar = view->findChild<QScrollArea*>()->verticalScrollBar();
  EXPECT_EQ(bar->maximum(), 0);
  view->resize(496, 340);
  settle();
  EXPECT_GT(bar->maximum(), 0) << "what does not fit scrolls";
  EXPECT_GE(figure.height(), figure.minimumHeight());
}

TEST_F(TimelineViewTest, TheLegendIsBehindAButtonWhereItHasNoRoom) {
  show(test::sampleState(), Appearance::Light, {496, 467});
  const auto* legend = view->findChild<TimelineLegend*>();
  EXPECT_TRUE(legend->button()->isVisible());
  EXPECT_EQ(legend->button()->menu()->actions().size(), 1);
  view->resize(1600, 700);
  settle();
  EXPECT_FALSE(legend->button()->isVisible());
}

// Solid is the analyst's: many reports are no disk.
TEST_F(TimelineViewTest, RingsOfReportsAreHollow) {
  for (const QSize size : {QSize{856, 768}, QSize{496, 467}}) {
    show(test::sampleState(), Appearance::Light, size);
    const OverviewView& overview = view->overview();
    const QPoint origin = overview.mapTo(view.get(), QPoint(0, 0));
    const QImage image = grab();
    const Instant width = lengthOf(overview.overview().width);
    int many = 0;
    for (std::size_t bin = 0; bin < overview.overview().published.size(); ++bin) {
      if (overview.overview().published[bin] < 3) continue;
      ++many;
      const double x = overview.xOf(overview.overview().extent.from + static_cast<Instant>(bin) * width + width / 2);
      const QPoint ring = origin + QPoint(static_cast<int>(std::floor(x)), static_cast<int>(overview.measures().base) + 6);
      EXPECT_TRUE(nearly(image.pixelColor(ring), theme.surface)) << "week " << bin;
    }
    EXPECT_GT(many, 0);
  }
}

TEST_F(TimelineViewTest, HatchesAMonthAndCapsItsEnds) {
  show(test::workingCase());
  const auto where = lanes().markerOf(kMonth);
  ASSERT_TRUE(where);
  EXPECT_TRUE(drawn({lanes().xOf(at("2025-07-01")), where->y() + 10}, theme.textMuted));
  EXPECT_TRUE(drawn({lanes().xOf(at("2025-08-01")), where->y() + 10}, theme.textMuted));
  EXPECT_TRUE(drawn({lanes().xOf(at("2025-07-04")), where->y()}, theme.chart.range, 6));
}

TEST_F(TimelineViewTest, ClickSelects) {
  show(test::workingCase());
  click(*lanes().markerOf(kRaid));
  EXPECT_EQ(session.selection().incident, kRaid);
  click(*lanes().markerOf(kFridays) - QPointF(30, 0));
  EXPECT_EQ(session.selection().incident, kFridays);
}

TEST_F(TimelineViewTest, WheelZoomsAtTheCursor) {
  show(test::workingCase());
  const QPointF where = *lanes().markerOf(kRaid);
  const Instant length = lanes().window().length();
  wheel(where, 3);
  EXPECT_LT(lanes().window().length(), length);
  EXPECT_NEAR(lanes().markerOf(kRaid)->x(), where.x(), 1.5);
  wheel(where, -3);
  EXPECT_NEAR(static_cast<double>(lanes().window().length()), static_cast<double>(length), 2.0 * kHour);
}

TEST_F(TimelineViewTest, ZoomsFromYearsToHours) {
  show(test::workingCase());
  for (int i = 0; i < 60; ++i) wheel(*lanes().markerOf(kRaid) + QPointF(1, 0), 1);
  EXPECT_EQ(lanes().window().length(), 6 * kHour);
  for (int i = 0; i < 120; ++i) wheel({400, 60}, -1);
  EXPECT_GT(lanes().window().length(), 50 * 365 * kDay);
}

TEST_F(TimelineViewTest, DragPansAndSharesTheRange) {
  show(test::workingCase());
  const TimeSpan before = lanes().window();
  QTest::mousePress(lanes().viewport(), Qt::LeftButton, {}, {600, 300});
  QTest::mouseMove(lanes().viewport(), {560, 300});
  QTest::mouseMove(lanes().viewport(), {500, 300});
  QTest::mouseRelease(lanes().viewport(), Qt::LeftButton, {}, {500, 300});
  EXPECT_GT(lanes().window().from, before.from);
  EXPECT_EQ(lanes().window().length(), before.length());
  ASSERT_TRUE(range.isSet());
  EXPECT_EQ(*range.from(), dayOf(lanes().window().from));
  EXPECT_EQ(view->overview().window(), lanes().window());
  EXPECT_FALSE(session.selection().incident) << "a drag is no click";
}

TEST_F(TimelineViewTest, BrushSetsTheRange) {
  show(test::workingCase());
  OverviewView& overview = view->overview();
  const auto x = [&](const char* iso) { return static_cast<int>(std::lround(overview.xOf(at(iso)))); };
  const int end = static_cast<int>(std::lround(overview.xOf(overview.window().to)));
  QTest::mousePress(overview.viewport(), Qt::LeftButton, {}, {end, 40});
  QTest::mouseMove(overview.viewport(), {x("2025-09-01"), 40});
  QTest::mouseRelease(overview.viewport(), Qt::LeftButton, {}, {x("2025-09-01"), 40});
  ASSERT_TRUE(range.isSet());
  EXPECT_NEAR(static_cast<double>(startOf(*range.to()) - at("2025-09-01")) / kDay, 0, 2.0);
  EXPECT_EQ(lanes().window().to, startOf(*range.to()) + kDay);
}

TEST_F(TimelineViewTest, BrushIsDrawnAnewOutsideOfIt) {
  show(test::workingCase());
  OverviewView& overview = view->overview();
  const auto x = [&](const char* iso) { return static_cast<int>(std::lround(overview.xOf(at(iso)))); };
  QTest::mousePress(overview.viewport(), Qt::LeftButton, {}, {x("2025-02-01"), 40});
  QTest::mouseMove(overview.viewport(), {x("2025-03-01"), 40});
  QTest::mouseRelease(overview.viewport(), Qt::LeftButton, {}, {x("2025-03-01"), 40});
  ASSERT_TRUE(range.isSet());
  EXPECT_NEAR(static_cast<double>(startOf(*range.from()) - at("2025-02-01")) / kDay, 0, 2.0);
  EXPECT_NEAR(static_cast<double>(startOf(*range.to()) - at("2025-03-01")) / kDay, 0, 2.0);
}

TEST_F(TimelineViewTest, BrushMovesByKeys) {
  show(test::workingCase());
  OverviewView& overview = view->overview();
  const TimeSpan before = overview.window();
  QTest::keyClick(&overview, Qt::Key_Right);
  EXPECT_EQ(overview.window().from - before.from, 7 * kDay);
  EXPECT_EQ(overview.window().to - before.to, 7 * kDay);
  QTest::keyClick(&overview, Qt::Key_Left, Qt::ShiftModifier);
  EXPECT_EQ(overview.window().to, before.to);
  EXPECT_EQ(overview.window().from - before.from, 7 * kDay);
}

TEST_F(TimelineViewTest, FollowsARangeFromElsewhere) {
  show(test::workingCase());
  const TimeSpan whole = lanes().window();
  range.set(*dayFromIso("2025-08-01"), *dayFromIso("2025-08-31"));
  EXPECT_EQ(lanes().window(), (TimeSpan{at("2025-08-01"), at("2025-09-01")}));
  range.clear();
  EXPECT_EQ(lanes().window(), whole);
}

TEST_F(TimelineViewTest, AWindowOfHoursStaysOne) {
  show(test::workingCase());
  for (int i = 0; i < 60; ++i) wheel(*lanes().markerOf(kRaid) + QPointF(1, 0), 1);
  EXPECT_EQ(lanes().window().length(), 6 * kHour);
  EXPECT_EQ(*range.from(), *range.to());
}

TEST_F(TimelineViewTest, ToolsZoomAndFit) {
  show(test::workingCase());
  const auto buttons = view->tools()->findChildren<QToolButton*>();
  ASSERT_EQ(buttons.size(), 3);
  const TimeSpan whole = lanes().window();
  buttons[1]->click();
  EXPECT_LT(lanes().window().length(), whole.length());
  EXPECT_TRUE(range.isSet());
  buttons[0]->click();
  buttons[2]->click();
  EXPECT_EQ(lanes().window(), whole);
  EXPECT_FALSE(range.isSet());
  for (const QToolButton* b : buttons) EXPECT_FALSE(b->accessibleName().isEmpty());
}

TEST_F(TimelineViewTest, ArrowKeysGoThroughTheIncidentsInTime) {
  show(test::workingCase());
  QTest::keyClick(&lanes(), Qt::Key_Home);
  EXPECT_EQ(session.selection().incident, IncidentId{9});
  std::vector<std::int64_t> order;
  for (int i = 0; i < 8; ++i) {
    QTest::keyClick(&lanes(), Qt::Key_Right);
    order.push_back(session.selection().incident.value);
    EXPECT_TRUE(lanes().markerOf(session.selection().incident)) << "brought into view";
  }
  EXPECT_EQ(order, (std::vector<std::int64_t>{8, 7, 6, 5, 4, 3, 1, 2}));
  QTest::keyClick(&lanes(), Qt::Key_Right);
  EXPECT_EQ(session.selection().incident, IncidentId{2}) << "stays at the last";
  QTest::keyClick(&lanes(), Qt::Key_Left);
  EXPECT_EQ(session.selection().incident, IncidentId{1});
}

TEST_F(TimelineViewTest, BringsWhatIsSelectedElsewhereIntoView) {
  show(test::workingCase());
  select(IncidentId{9});
  EXPECT_TRUE(lanes().markerOf(IncidentId{9}));
  EXPECT_FALSE(range.isSet()) << "looking at it does not filter the map";
}

TEST_F(TimelineViewTest, ChipShowsAllYears) {
  show(test::workingCase());
  QPushButton* chip = nullptr;
  for (QPushButton* b : view->overview().findChildren<QPushButton*>())
    if (b->isVisible()) chip = b;
  ASSERT_NE(chip, nullptr);
  EXPECT_EQ(chip->text(), "‹ 2 before 2025");
  chip->click();
  EXPECT_EQ(view->overview().overview().before, 0);
  EXPECT_TRUE(lanes().markerOf(IncidentId{9}));
}

TEST_F(TimelineViewTest, LanesByTypeAndOutlet) {
  show(test::workingCase());
  EXPECT_EQ(lanes().lanesDrawn(), 6u);
  for (QAbstractButton* b : view->findChildren<QAbstractButton*>())
    if (b->text() == "Type") b->click();
  EXPECT_EQ(lanes().laneBy(), LaneBy::Type);
  EXPECT_EQ(lanes().lanesDrawn(), 3u);
  for (QAbstractButton* b : view->findChildren<QAbstractButton*>())
    if (b->text() == "Outlet") b->click();
  EXPECT_EQ(lanes().lanesDrawn(), 4u);
}

TEST_F(TimelineViewTest, ListsTheUndated) {
  show(test::sampleState());
  QToolButton* strike = nullptr;
  for (QToolButton* b : view->findChildren<QToolButton*>())
    if (b->text() == "Air strike in Syria") strike = b;
  ASSERT_NE(strike, nullptr);
  EXPECT_TRUE(strike->isVisible());
  QTest::mouseClick(strike, Qt::LeftButton);
  EXPECT_EQ(session.selection().incident, test::kUndatedStrike);
}

TEST_F(TimelineViewTest, ShowsTheFigureMostDisputed) {
  show(test::sampleState());
  select(test::kAtmehRaid);
  EXPECT_EQ(view->figure().attribute(), Attribute::Detained);
  EXPECT_EQ(view->figure().view().curve().lines.size(), 3u);
  EXPECT_TRUE(view->figure().sentence().contains("Three figures"));
}

TEST_F(TimelineViewTest, KeepsTheFigureThatWasChosen) {
  show(test::sampleState());
  select(test::kAtmehRaid);
  QComboBox* choice = view->figure().choice();
  choice->setCurrentIndex(choice->findText("Killed"));
  emit choice->activated(choice->currentIndex());
  EXPECT_EQ(view->figure().view().curve().attribute, Attribute::Killed);
  select(test::kTamanahStrike);
  EXPECT_EQ(view->figure().attribute(), Attribute::Killed);
  select(test::kBabArrests);
  EXPECT_EQ(view->figure().attribute(), Attribute::Detained) << "the only one it has";
}

TEST_F(TimelineViewTest, DrawsFiguresWhereTheyStand) {
  show(test::sampleState());
  select(test::kAtmehRaid);
  const FigureView& figure = view->figure().view();
  const QImage image = grab();
  const QPoint origin = figure.mapTo(view.get(), QPoint(0, 0));
  for (const FigureLine& line : figure.curve().lines) {
    const FigurePoint& p = line.points.front();
    const QPoint where = origin + figure.pointOf(p.published, *p.count.min).toPoint();
    bool ink = false;
    for (int y = -2; y <= 2; ++y) ink = ink || image.pixelColor(where + QPoint(12, y)).lightness() < 90;
    EXPECT_TRUE(ink) << p.label.toStdString();
  }
  const QPoint inRange = origin + figure.pointOf(at("2025-09-10"), 2.5).toPoint();
  EXPECT_EQ(image.pixelColor(inRange), theme.accentSoft);
}

TEST_F(TimelineViewTest, AnEmptyCaseSaysWhatToDo) {
  show(test::caseOf({}));
  int asked = 0;
  QObject::connect(view.get(), &TimelineView::importWanted, [&] { ++asked; });
  for (QPushButton* b : view->findChildren<QPushButton*>())
    if (b->isVisible()) b->click();
  EXPECT_EQ(asked, 1);
}

TEST_F(TimelineViewTest, ReadsTheCaseOnceItIsShown) {
  show(test::workingCase());
  view->hide();
  session.showState(test::sampleState());
  EXPECT_TRUE(lanes().markerOf(kRaid)) << "still the old case";
  select(test::kTamanahStrike);
  view->show();
  settle();
  EXPECT_EQ(lanes().lanesDrawn(), 4u);
  EXPECT_TRUE(lanes().accessibleDescription().contains("Drone strike in al-Tamanah"));
}

TEST_F(TimelineViewTest, OneIncidentIsEnough) {
  show(test::caseOf({{.title = "A", .from = "2025-08-20"}}));
  EXPECT_TRUE(lanes().markerOf(IncidentId{1}));
  show(test::caseOf({{.title = "A"}}));
  EXPECT_EQ(lanes().lanesDrawn(), 0u);
}

TEST_F(TimelineViewTest, TenThousandIncidentsDoNotStall) {
  show(test::manyIncidents(10'000));
  QElapsedTimer timer;
  timer.start();
  constexpr int kMoves = 20;
  for (int i = 0; i < kMoves; ++i) {
    wheel({500, 200}, i < kMoves / 2 ? 1 : -1);
    lanes().viewport()->repaint();
  }
  const double each = static_cast<double>(timer.elapsed()) / kMoves;
  RecordProperty("ms_per_zoom", static_cast<int>(each));
  timer.restart();
  select(IncidentId{5000});
  RecordProperty("ms_per_selection", static_cast<int>(timer.restart()));
  session.showState(session.state());
  RecordProperty("ms_per_reload", static_cast<int>(timer.elapsed()));
  EXPECT_LT(lanes().lanesDrawn(), 20u) << "no item for a lane that is out of sight";
}

TEST_F(TimelineViewTest, Pictures) {
  show(test::workingCase());
  range.set(*dayFromIso("2025-05-25"), *dayFromIso("2025-10-12"));
  select(kRaid);
  picture("timeline-working");
  select(kFridays);
  picture("timeline-fridays");
  show(test::sampleState(), Appearance::Dark, {776, 668});
  select(test::kAtmehRaid);
  picture("timeline-dark");
  range.clear();
  show(test::manyIncidents(10'000));
  picture("timeline-many");
}

}  // namespace
}  // namespace collate::ui
