// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_view.h"

#include <QElapsedTimer>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QQuickItem>
#include <QToolButton>
#include <QWheelEvent>
#include <functional>

#include "tests/ui/map/map_fixture.h"
#include "ui/map/map_side_column.h"

namespace collate::ui {
namespace {

constexpr IncidentId kRaid{4};
constexpr IncidentId kCell{2};
constexpr IncidentId kDeirArrests{5};

class MapViewTest : public test::MapFixture {
 protected:
  void click(QPointF where) {
    QTest::mouseClick(&view->surface(), Qt::LeftButton, {}, where.toPoint());
    settle();
  }
  void wheel(QPointF where, int notches) {
    QWheelEvent event(where, view->surface().mapToGlobal(where), {}, {0, 120 * notches}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&view->surface(), &event);
    settle();
  }
  void drag(QPoint from, QPoint to) {
    QWidget* surface = &view->surface();
    QTest::mousePress(surface, Qt::LeftButton, {}, from);
    for (int i = 1; i <= 6; ++i) {
      QTest::mouseMove(surface, from + (to - from) * i / 6);
      QTest::qWait(5);
    }
    QTest::mouseRelease(surface, Qt::LeftButton, {}, to);
    settle();
  }
  // QML items whose type begins with `type`, in sight.
  std::vector<QQuickItem*> items(const char* type) {
    std::vector<QQuickItem*> found;
    const std::function<void(QQuickItem*)> walk = [&](QQuickItem* item) {
      if (item->isVisible() && QByteArray(item->metaObject()->className()).startsWith(type)) found.push_back(item);
      for (QQuickItem* child : item->childItems()) walk(child);
    };
    walk(view->surface().rootObject());
    return found;
  }
  static bool nearly(const QColor& a, const QColor& b) {
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 40;
  }
  QStringList sideRows() {
    QStringList rows;
    for (int r = 0; r < view->side().rowCount(); ++r) rows << view->side().index(r).data().toString();
    return rows;
  }
  QListView* sideList() { return view->findChild<QListView*>(); }
};

TEST_F(MapViewTest, OpensOnAtmehAndTamanah) {
  show(test::workingCase());
  const QRectF sight = camera().viewport().adjusted(40, 40, -40, -40);
  EXPECT_TRUE(sight.contains(camera().toScreen({36.3095, 36.6884})));
  EXPECT_TRUE(sight.contains(camera().toScreen({35.4736, 36.7417})));
  EXPECT_FALSE(camera().viewport().contains(camera().toScreen({35.3333, 40.15})));
}

TEST_F(MapViewTest, FitsTheCaseWhereNothingIsThere) {
  const PlaceValue mosul{.id = "m",
                         .name = "Mosul",
                         .admin1 = "Nineveh",
                         .country = "IQ",
                         .lat = 36.34,
                         .lon = 43.13,
                         .precision = PlacePrecision::Town};
  show(test::caseOf({{.title = "A", .from = "2025-08-20", .place = mosul, .published = {"2025-08-20"}}}));
  EXPECT_NEAR(camera().latitude(), 36.34, 0.01);
  EXPECT_NEAR(camera().longitude(), 43.13, 0.01);
}

TEST_F(MapViewTest, QtLocationAgreesWithTheCamera) {
  show(test::workingCase());
  for (double zoom : {4.0, 6.3, 9.1, 13.7}) {
    camera().lookAt({36.2, 36.8}, zoom);
    settle();
    for (QQuickItem* item : items("IncidentMarker")) {
      const auto key = item->property("key").toLongLong();
      const MapMarker* m = marker(IncidentId{key});
      ASSERT_NE(m, nullptr);
      const QPointF center(item->x() + item->width() / 2, item->y() + item->height() / 2);
      EXPECT_NEAR(center.x(), m->center().x(), 1.0) << "zoom " << zoom;
      EXPECT_NEAR(center.y(), m->center().y(), 1.0) << "zoom " << zoom;
    }
  }
}

TEST_F(MapViewTest, DrawsTheSelectedMarkerInBlue) {
  show(test::workingCase());
  select(kRaid);
  settle();
  const MapMarker* m = marker(kRaid);
  ASSERT_NE(m, nullptr);
  const QImage image = grab();
  const double ratio = image.devicePixelRatio();
  const auto at = [&](QPointF p) { return image.pixelColor((p * ratio).toPoint()); };
  EXPECT_TRUE(nearly(at(m->center() - QPointF(8, 0)), theme.accent));
  EXPECT_TRUE(nearly(at(m->center() - QPointF(19.7, 0)), theme.disagreement(DisagreementKind::Contradiction).ink) ||
              nearly(at(m->center() - QPointF(19.2, 0)), theme.disagreement(DisagreementKind::Contradiction).ink));
  EXPECT_TRUE(nearly(at(marker(kCell)->center() - QPointF(8, 0)), theme.surface)) << "the other stays hollow";
}

TEST_F(MapViewTest, DrawsTheGroundUnderTheMarkers) {
  show(test::workingCase());
  const QImage image = grab();
  EXPECT_EQ(image.pixelColor(camera().toScreen({35.7, 37.3}).toPoint()), theme.map.land);
  EXPECT_EQ(image.pixelColor(camera().toScreen({36.15, 36.27}).toPoint()), theme.map.landOther);
}

TEST_F(MapViewTest, ClickSelects) {
  show(test::workingCase());
  click(marker(kRaid)->center());
  EXPECT_EQ(session.selection().incident, kRaid);
  click(marker(kCell)->center());
  EXPECT_EQ(session.selection().incident, kCell);
}

TEST_F(MapViewTest, ACountAtManyPlacesZoomsIn) {
  std::vector<test::IncidentRow> rows;
  for (int i = 0; i < 12; ++i) {
    const PlaceValue place{.id = "p",
                           .name = "P",
                           .admin1 = "Idlib",
                           .country = "SY",
                           .lat = 36.0 + 0.004 * i,
                           .lon = 36.7,
                           .precision = PlacePrecision::Town};
    rows.push_back({.title = "A", .from = "2025-08-20", .place = place, .published = {"2025-08-20"}});
  }
  show(test::caseOf(rows));
  const auto count = std::ranges::find_if(scene().picture().markers, &MapMarker::isCount);
  ASSERT_NE(count, scene().picture().markers.end());
  const double before = camera().zoom();
  click(count->center());
  EXPECT_GT(camera().zoom(), before + 1);
}

TEST_F(MapViewTest, ACountAtOnePlaceIsListed) {
  const PlaceValue place{
      .id = "p", .name = "P", .admin1 = "Idlib", .country = "SY", .lat = 36.0, .lon = 36.7, .precision = PlacePrecision::Town};
  show(test::caseOf(
      std::vector<test::IncidentRow>(12, {.title = "A", .from = "2025-08-20", .place = place, .published = {"2025-08-20"}})));
  std::size_t listed = 0;
  QTimer::singleShot(200, [&] {
    if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
      listed = static_cast<std::size_t>(menu->actions().size());
      menu->actions().last()->trigger();
      menu->close();
    }
  });
  click(scene().picture().markers.front().center());
  EXPECT_EQ(listed, 12u);
  EXPECT_TRUE(session.selection().incident);
}

TEST_F(MapViewTest, WheelZoomsAtTheCursor) {
  show(test::workingCase());
  const QPointF where(200, 500);
  const GeoPoint under = camera().toGeo(where);
  const double before = camera().zoom();
  wheel(where, 2);
  EXPECT_GT(camera().zoom(), before);
  EXPECT_NEAR(camera().toScreen(under).x(), where.x(), 0.5);
  EXPECT_NEAR(camera().toScreen(under).y(), where.y(), 0.5);
}

TEST_F(MapViewTest, DragPans) {
  show(test::workingCase());
  const GeoPoint before = camera().center();
  drag({450, 600}, {330, 540});
  EXPECT_GT(camera().longitude(), before.lon);
  EXPECT_LT(camera().latitude(), before.lat);
  EXPECT_FALSE(session.selection().incident) << "a drag is no click";
}

TEST_F(MapViewTest, KeysPanZoomAndReachTheMarkers) {
  show(test::workingCase());
  view->surface().setFocus();
  const GeoPoint before = camera().center();
  const double zoom = camera().zoom();
  QTest::keyClick(&view->surface(), Qt::Key_Right);
  EXPECT_GT(camera().longitude(), before.lon);
  QTest::keyClick(&view->surface(), Qt::Key_Plus);
  EXPECT_GT(camera().zoom(), zoom);
  QTest::keyClick(&view->surface(), Qt::Key_0);
  EXPECT_NEAR(camera().zoom(), zoom, 1e-6);
  settle();
  for (int i = 0; i < 12 && !session.selection().incident; ++i) {
    QTest::keyClick(&view->surface(), Qt::Key_Tab);
    QTest::keyClick(&view->surface(), Qt::Key_Return);
  }
  EXPECT_TRUE(session.selection().incident);
}

TEST_F(MapViewTest, ListsWhatItCannotPlace) {
  show(test::workingCase());
  range.set(*dayFromIso("2025-05-25"), *dayFromIso("2025-10-12"));
  settle();
  EXPECT_EQ(sideRows(), (QStringList{"Without a point", "Killing of a financier", "Beyond the edge", "Deir ez-Zor arrests",
                                     "Outside the time range", "Strike in Deir ez-Zor", "Embassy bombing"}));
  EXPECT_EQ(view->bar().countText(), "5 of 9 incidents on this map");
  EXPECT_TRUE(view->side().index(3).data(MapSideModel::NoteRole).toString().endsWith("km east"));
}

TEST_F(MapViewTest, ChipClearsTheRange) {
  show(test::workingCase());
  range.set(*dayFromIso("2025-08-01"), *dayFromIso("2025-08-31"));
  settle();
  QToolButton* clear = nullptr;
  for (QToolButton* b : view->findChildren<QToolButton*>())
    if (b->accessibleName() == "Clear the time range") clear = b;
  ASSERT_NE(clear, nullptr);
  ASSERT_TRUE(clear->isVisible());
  QTest::mouseClick(clear, Qt::LeftButton);
  EXPECT_FALSE(range.isSet());
  EXPECT_FALSE(clear->isVisible());
}

TEST_F(MapViewTest, ARowOfTheListSelectsAndGoesThere) {
  show(test::workingCase());
  QListView* list = sideList();
  const QModelIndex index = view->side().indexOf(kDeirArrests);
  ASSERT_TRUE(index.isValid());
  QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
  settle();
  EXPECT_EQ(session.selection().incident, kDeirArrests);
  EXPECT_NE(marker(kDeirArrests), nullptr) << "brought into view";
}

TEST_F(MapViewTest, NoRowIsChosenWhenTheListChanges) {
  show(test::workingCase());
  select(IncidentId{3});
  settle();
  range.set(*dayFromIso("2013-01-01"), *dayFromIso("2013-12-31"));
  settle();
  range.clear();
  settle();
  EXPECT_EQ(session.selection().incident, IncidentId{3});
  select({});
  sideList()->setFocus();
  settle();
  EXPECT_FALSE(session.selection().incident) << "the keyboard in the list chooses nothing";
}

TEST_F(MapViewTest, FlagsGoThere) {
  show(test::workingCase());
  const auto flags = items("EdgeFlag");
  ASSERT_EQ(flags.size(), scene().picture().chips.size());
  ASSERT_FALSE(flags.empty());
  click(flags.back()->mapToScene(QPointF(20, 13)));
  EXPECT_LT(std::abs(camera().latitude() - 36) + std::abs(camera().longitude() - 37), 8);
  EXPECT_NE(scene().picture().chips.size(), 0u);
}

TEST_F(MapViewTest, ZoomButtonsZoomAndFit) {
  show(test::workingCase());
  const auto buttons = items("ZoomButton_");
  ASSERT_EQ(buttons.size(), 3u);
  const double before = camera().zoom();
  const auto press = [&](std::size_t i) { click(buttons[i]->mapToScene(QPointF(14, 14))); };
  press(0);
  EXPECT_GT(camera().zoom(), before);
  press(1);
  press(1);
  EXPECT_LT(camera().zoom(), before);
  press(2);
  EXPECT_NEAR(camera().zoom(), before, 1e-6);
}

TEST_F(MapViewTest, MarkersThatLeaveAreGone) {
  show(test::manyIncidents(500));
  camera().lookAt({35.5, 37.5}, 10);
  settle();
  camera().lookAt({35, 38}, 5);
  settle();
  EXPECT_EQ(items("IncidentMarker").size(), scene().picture().markers.size());
}

TEST_F(MapViewTest, SaysWhereTheCursorIs) {
  show(test::workingCase());
  EXPECT_EQ(scene().corner(), "Natural Earth, GeoNames");
  QTest::mouseMove(&view->surface(), {300, 300});
  settle();
  scene().hover(300, 300);
  EXPECT_TRUE(scene().corner().contains(" N  3")) << scene().corner().toStdString();
}

TEST_F(MapViewTest, ToolsTurnLayersOff) {
  show(test::workingCase());
  auto* button = qobject_cast<QToolButton*>(view->tools());
  ASSERT_NE(button, nullptr);
  const auto actions = button->menu()->actions();
  ASSERT_EQ(actions.size(), 7) << "four layers, and two kinds of tiles under a line";
  actions[2]->trigger();
  settle();
  EXPECT_FALSE(scene().layers().areas);
  EXPECT_TRUE(scene().picture().areas.empty());
}

TEST_F(MapViewTest, ReadsTheCaseOnceItIsShown) {
  show(test::workingCase());
  view->hide();
  session.showState(test::sampleState());
  EXPECT_EQ(scene().incidents().size(), 9u) << "still the old case";
  view->show();
  settle();
  EXPECT_EQ(scene().incidents().size(), 6u);
}

TEST_F(MapViewTest, PutsTheListUnderTheMapInANarrowPane) {
  show(test::workingCase());
  view->resize(388, 668);
  settle();
  EXPECT_GE(view->surface().width(), 380);
  EXPECT_GE(sideList()->mapTo(view.get(), QPoint(0, 0)).y(), view->surface().geometry().bottom());
  EXPECT_TRUE(camera().viewport().contains(camera().toScreen({36.3095, 36.6884})));
  EXPECT_TRUE(camera().viewport().contains(camera().toScreen({35.4736, 36.7417})));
  view->resize(856, 768);
  settle();
  EXPECT_GT(sideList()->mapTo(view.get(), QPoint(0, 0)).x(), 600);
}

TEST_F(MapViewTest, NothingToListTakesOneLineUnderTheMap) {
  const PlaceValue atmeh{.id = "a",
                         .name = "Atmeh",
                         .admin1 = "Idlib",
                         .country = "SY",
                         .lat = 36.3095,
                         .lon = 36.6884,
                         .precision = PlacePrecision::Town};
  show(test::caseOf({{.title = "A", .from = "2025-08-20", .place = atmeh, .published = {"2025-08-20"}}}), Appearance::Light,
       {496, 467});
  EXPECT_TRUE(view->sideColumn().isFolded());
  EXPECT_GT(view->surface().height(), 370);
  EXPECT_TRUE(view->sideColumn().legendButton()->isVisible());
  range.set(*dayFromIso("2013-01-01"), *dayFromIso("2013-12-31"));
  settle();
  EXPECT_FALSE(view->sideColumn().isFolded());
  EXPECT_TRUE(sideList()->isVisible());
  EXPECT_TRUE(view->sideColumn().legendButton()->isVisible());
  range.clear();
  settle();
  EXPECT_TRUE(view->sideColumn().isFolded());
  view->resize(856, 467);
  settle();
  EXPECT_FALSE(view->sideColumn().legendButton()->isVisible()) << "beside the map the legend itself is there";
  EXPECT_TRUE(sideList()->isVisible());
}

// A map that is fitted to home shows less to the east the higher it is: there a list that comes and goes would not end.
TEST_F(MapViewTest, TheListUnderTheMapComesToRest) {
  for (double lon : {37.6, 37.9, 38.1, 38.3, 38.6, 39.0}) {
    const auto place = [](double lat, double east) {
      return PlaceValue{
          .id = "p", .name = "P", .admin1 = "Idlib", .country = "SY", .lat = lat, .lon = east, .precision = PlacePrecision::Town};
    };
    show(test::caseOf({{.title = "A", .from = "2025-08-20", .place = place(36.3, 36.7), .published = {"2025-08-20"}},
                       {.title = "B", .from = "2025-08-20", .place = place(35.9, lon), .published = {"2025-08-20"}}}),
         Appearance::Light, {496, 467});
    settle();
    int pictures = 0;
    const auto counting = QObject::connect(&scene(), &MapScene::laidOut, [&] { ++pictures; });
    settle();
    EXPECT_EQ(pictures, 0) << "at " << lon;
    EXPECT_EQ(view->sideColumn().isFolded(), view->side().rowCount() == 0) << "at " << lon;
    QObject::disconnect(counting);
  }
}

TEST_F(MapViewTest, ThemesRepaint) {
  show(test::workingCase());
  const Theme dark = *Theme::load(Appearance::Dark);
  view->setTheme(dark);
  const QImage image = grab();
  EXPECT_EQ(image.pixelColor(camera().toScreen({35.7, 37.3}).toPoint()), dark.map.land);
}

TEST_F(MapViewTest, AnEmptyCaseSaysWhatToDo) {
  show(test::caseOf({}));
  int asked = 0;
  QObject::connect(view.get(), &MapView::importWanted, [&] { ++asked; });
  for (QPushButton* b : view->findChildren<QPushButton*>())
    if (b->isVisible()) b->click();
  EXPECT_EQ(asked, 1);
}

TEST_F(MapViewTest, TenThousandIncidentsDoNotStall) {
  show(test::manyIncidents(10'000));
  QElapsedTimer timer;
  timer.start();
  constexpr int kMoves = 20;
  for (int i = 0; i < kMoves; ++i) {
    scene().pan(i % 2 == 0 ? 37 : -31, 11);
    scene().layOutNow();
  }
  const double each = static_cast<double>(timer.elapsed()) / kMoves;
  RecordProperty("ms_per_move", static_cast<int>(each));
  timer.restart();
  session.showState(session.state());
  scene().layOutNow();
  RecordProperty("ms_per_reload", static_cast<int>(timer.elapsed()));
  EXPECT_LT(items("IncidentMarker").size(), 400u) << "no item for an incident out of sight";
}

TEST_F(MapViewTest, Pictures) {
  show(test::workingCase());
  scene().setTowns(someTowns());
  range.set(*dayFromIso("2025-05-25"), *dayFromIso("2025-10-12"));
  select(kRaid);
  picture("map-working");
  select(IncidentId{7});
  picture("map-area");
  show(test::workingCase(), Appearance::Dark, {776, 668});
  scene().setTowns(someTowns());
  select(kRaid);
  picture("map-dark");
  range.clear();
  show(test::manyIncidents(10'000));
  picture("map-many");
  camera().lookAt({35, 38}, 5);
  picture("map-far");
}

}  // namespace
}  // namespace collate::ui
