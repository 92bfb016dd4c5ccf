// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_layout.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "tests/ui/support/incident_rows.h"
#include "ui/map/edge_chips.h"

namespace collate::ui {
namespace {

class MapLayoutTest : public testing::Test {
 protected:
  void SetUp() override {
    camera.resize({640, 728});
    camera.lookAt({35.9, 36.9}, 9.1);
  }
  void use(const CaseState& state) {
    incidents = mapIncidents(state);
    placed = placeIncidents(incidents, map);
  }
  MapPicture layOut() { return layOutMap({incidents, placed, map, towns, camera, selected, layers, controls}); }
  static PlaceValue town(std::string name, double lat, double lon) {
    return {
        .id = name, .name = name, .admin1 = "Idlib", .country = "SY", .lat = lat, .lon = lon, .precision = PlacePrecision::Town};
  }
  // `count` incidents in one town.
  void useOneTown(int count) {
    std::vector<test::IncidentRow> rows;
    for (int i = 0; i < count; ++i)
      rows.push_back({.title = "A", .from = "2025-08-20", .place = town("Atmeh", 36.3095, 36.6884), .published = {"2025-08-20"}});
    use(*test::caseOf(rows));
  }

  const BaseMap map = BaseMap::load(resourceFile(QStringLiteral("basemap")));
  MapCamera camera;
  std::vector<MapIncident> incidents;
  std::vector<PlacedIncident> placed;
  std::vector<MapTown> towns;
  std::vector<QRectF> controls;
  IncidentId selected;
  MapLayers layers;
};

TEST_F(MapLayoutTest, CountsWhatItShowsAndWhatLiesBeyond) {
  use(*test::workingCase());
  const MapPicture picture = layOut();
  EXPECT_EQ(picture.shown, 5u);
  EXPECT_EQ(picture.beyond.size(), 3u);
  EXPECT_TRUE(std::ranges::is_sorted(picture.beyond, {}, &MapBeyond::km));
  EXPECT_EQ(picture.shown + picture.beyond.size() + 1, incidents.size()) << "one has no point";
}

TEST_F(MapLayoutTest, FansOutTwoInOneTown) {
  use(*test::workingCase());
  const MapPicture picture = layOut();
  ASSERT_EQ(picture.leaders.size(), 2u);
  const QPointF atmeh = camera.toScreen({36.3095, 36.6884});
  for (const MapLeader& l : picture.leaders) {
    EXPECT_NEAR(std::hypot(l.point.x() - atmeh.x(), l.point.y() - atmeh.y()), 0, 0.01);
    EXPECT_NEAR(std::hypot(l.marker.x() - atmeh.x(), l.marker.y() - atmeh.y()), 44, 0.1);
  }
}

TEST_F(MapLayoutTest, MarkersKeepApart) {
  use(*test::manyIncidents(2000));
  for (double zoom : {5.0, 7.0, 9.0, 11.0}) {
    camera.lookAt({35.9, 36.9}, zoom);
    const MapPicture picture = layOut();
    for (std::size_t a = 0; a < picture.markers.size(); ++a)
      for (std::size_t b = a + 1; b < picture.markers.size(); ++b) {
        const QPointF by = picture.markers[a].center() - picture.markers[b].center();
        // The count of the governorate stands where it is least in the way when its inside is full.
        const bool area = std::max(picture.markers[a].members.size(), picture.markers[b].members.size()) == 400;
        EXPECT_GE(std::hypot(by.x(), by.y()), area ? 20 : 33.9) << "at zoom " << zoom;
      }
  }
}

TEST_F(MapLayoutTest, EveryIncidentInSightIsInOneMarker) {
  use(*test::manyIncidents(2000));
  const MapPicture picture = layOut();
  std::vector<std::int64_t> all;
  for (const MapMarker& m : picture.markers)
    for (IncidentId id : m.members) all.push_back(id.value);
  std::ranges::sort(all);
  EXPECT_TRUE(std::ranges::adjacent_find(all) == all.end());
  EXPECT_EQ(all.size(), picture.shown);
  EXPECT_EQ(picture.shown + picture.beyond.size(), 2000u);
}

TEST_F(MapLayoutTest, EightFanOutAndNineAreACount) {
  useOneTown(8);
  EXPECT_EQ(layOut().markers.size(), 8u);
  useOneTown(9);
  const MapPicture picture = layOut();
  ASSERT_EQ(picture.markers.size(), 1u);
  EXPECT_EQ(picture.markers[0].members.size(), 9u);
  EXPECT_TRUE(picture.leaders.empty());
}

TEST_F(MapLayoutTest, ACountWithTheSelectedIsSelected) {
  useOneTown(9);
  EXPECT_FALSE(layOut().markers[0].selected);
  selected = IncidentId{5};
  EXPECT_TRUE(layOut().markers[0].selected);
}

// "one account: somewhere between the river and the road that leads north" beside a marker at the map's edge left it without any.
TEST_F(MapLayoutTest, ALongNoteIsCutBeforeTheLabelIsLeftOut) {
  useOneTown(1);
  incidents[0].note = QString(400, u'n');
  const MapPicture picture = layOut();
  ASSERT_EQ(picture.labels.size(), 1u);
  EXPECT_LT(picture.labels[0].box.width(), 240);
  EXPECT_EQ(picture.labels[0].title, incidents[0].title);
}

TEST_F(MapLayoutTest, LabelsTouchNothing) {
  use(*test::workingCase());
  selected = IncidentId{4};
  towns = {{"Atmeh", worldOf({36.3095, 36.6884}), 3}, {"Aleppo", worldOf({36.2021, 37.1343}), 0},
           {"Idlib", worldOf({35.9306, 36.6339}), 0}, {"Binnish", worldOf({35.9558, 36.7128}), 3},
           {"al-Dana", worldOf({36.2131, 36.77}), 2}, {"Harem", worldOf({36.2078, 36.5192}), 2}};
  const MapPicture picture = layOut();
  std::vector<QRectF> boxes;
  for (const MapLabel& l : picture.labels) boxes.push_back(l.box);
  for (const MapPlaceLabel& p : picture.places) boxes.push_back(p.box);
  for (const MapEdgeChip& c : picture.chips) boxes.push_back(c.box);
  for (const MapMarker& m : picture.markers) boxes.emplace_back(m.center() - QPointF(16, 16), QSizeF(32, 32));
  for (std::size_t a = 0; a < boxes.size(); ++a) {
    EXPECT_TRUE(camera.viewport().adjusted(-20, -20, 20, 20).contains(boxes[a]));
    for (std::size_t b = a + 1; b < boxes.size(); ++b) EXPECT_FALSE(boxes[a].intersects(boxes[b])) << a << " and " << b;
  }
  EXPECT_TRUE(std::ranges::any_of(picture.labels, &MapLabel::selected)) << "the selected keeps its label";
}

// "al-Abzimo • Khan al-Asal Tell Hasel" ran together.
TEST_F(MapLayoutTest, NamesOfTownsKeepAGap) {
  for (int i = 0; i < 400; ++i)
    towns.push_back({"Khan al-Asal", worldOf({35.2 + 0.06 * (i / 20), 36.2 + 0.07 * (i % 20)}), 1 + i % 4});
  const MapPicture picture = layOut();
  std::vector<QRectF> boxes;
  for (const MapPlaceLabel& p : picture.places)
    if (p.style == MapPlaceLabel::Style::Town) boxes.push_back(p.box);
  ASSERT_GT(boxes.size(), 20u);
  for (std::size_t a = 0; a < boxes.size(); ++a) {
    EXPECT_TRUE(camera.viewport().adjusted(6, 6, -6, -6).contains(boxes[a])) << "clear of the map's edge";
    for (std::size_t b = a + 1; b < boxes.size(); ++b)
      EXPECT_FALSE(boxes[a].adjusted(-6, 0, 6, 0).intersects(boxes[b])) << a << " and " << b;
  }
}

TEST_F(MapLayoutTest, VillagesAreNamedFartherApartThanTowns) {
  const auto named = [&](int rank) {
    towns.clear();
    for (int i = 0; i < 400; ++i) towns.push_back({"Killi", worldOf({35.2 + 0.06 * (i / 20), 36.2 + 0.07 * (i % 20)}), rank});
    return std::ranges::count(layOut().places, MapPlaceLabel::Style::Town, &MapPlaceLabel::style);
  };
  const auto few = named(3);
  EXPECT_GT(few, 5);
  EXPECT_LT(few, named(1));
}

// "Jisr al-Shughour" had the border through it.
TEST_F(MapLayoutTest, NoBorderRunsThroughAName) {
  use(*test::workingCase());
  for (int i = 0; i < 400; ++i)
    towns.push_back({"Khan al-Asal", worldOf({35.2 + 0.06 * (i / 20), 36.2 + 0.07 * (i % 20)}), 1 + i % 4});
  const MapPicture picture = layOut();
  ASSERT_EQ(picture.areas.size(), 1u);
  QPainterPathStroker stroker;
  stroker.setWidth(1);
  const QPainterPath outline = stroker.createStroke(picture.areas[0].path);
  for (const MapPlaceLabel& p : picture.places) EXPECT_FALSE(outline.intersects(p.box)) << p.text.toStdString();
}

TEST_F(MapLayoutTest, NamesTheTownOfAFanFirst) {
  use(*test::workingCase());
  towns = {{"Nearby", worldOf({36.312, 36.73}), 0}, {"Atmeh", worldOf({36.3095, 36.6884}), 4}};
  const MapPicture picture = layOut();
  EXPECT_TRUE(std::ranges::any_of(picture.places, [](const MapPlaceLabel& p) { return p.text == "Atmeh"; }));
}

TEST_F(MapLayoutTest, DropsSmallTownsFarOut) {
  towns = {{"Aleppo", worldOf({36.2021, 37.1343}), 0}, {"Binnish", worldOf({35.9558, 36.7128}), 3}};
  const auto named = [&](const char* name) {
    return std::ranges::any_of(layOut().places, [&](const MapPlaceLabel& p) { return p.text == QLatin1String(name); });
  };
  EXPECT_TRUE(named("Aleppo") && named("Binnish"));
  camera.lookAt({35.9, 36.9}, 7);
  EXPECT_TRUE(named("Aleppo"));
  EXPECT_FALSE(named("Binnish"));
}

TEST_F(MapLayoutTest, NamesCountriesAndGovernoratesInsideThem) {
  const MapPicture picture = layOut();
  bool syria = false;
  for (const MapPlaceLabel& p : picture.places) {
    if (p.text != QStringLiteral("Syria").toUpper()) continue;
    syria = true;
    EXPECT_EQ(p.style, MapPlaceLabel::Style::Country);
  }
  EXPECT_TRUE(syria);
  EXPECT_TRUE(std::ranges::any_of(picture.places, [](const MapPlaceLabel& p) { return p.text == "Idlib governorate"; }));
}

TEST_F(MapLayoutTest, OutlinesAGovernorateAndKeepsItsMarkerInIt) {
  use(*test::workingCase());
  const MapPicture picture = layOut();
  ASSERT_EQ(picture.areas.size(), 1u);
  const auto raid = std::ranges::find(picture.markers, std::vector{IncidentId{7}}, &MapMarker::members);
  ASSERT_NE(raid, picture.markers.end());
  EXPECT_TRUE(picture.areas[0].path.contains(raid->center()));
  // Moved so that its own middle is out of sight: still in what is seen of it.
  camera.lookAt({36.15, 36.75}, 11);
  const MapPicture near = layOut();
  const auto moved = std::ranges::find(near.markers, std::vector{IncidentId{7}}, &MapMarker::members);
  ASSERT_NE(moved, near.markers.end());
  EXPECT_TRUE(camera.viewport().contains(moved->center()));
  EXPECT_TRUE(near.areas[0].path.contains(moved->center()));
}

TEST_F(MapLayoutTest, AnAreaWhoseBoxOnlyReachesIntoViewIsBeyond) {
  use(*test::workingCase());
  const Outline* idlib = map.governorate("Idlib", "SY");
  ASSERT_NE(idlib, nullptr);
  camera.resize({100, 100});
  camera.lookAt(geoOf(idlib->bounds.topRight() + QPointF(-1e-5, 1e-5)), 12);  // Aleppo's side of its box
  ASSERT_TRUE(idlib->bounds.intersects(camera.worldViewport()));
  EXPECT_EQ(layOut().shown, 0u);
  EXPECT_TRUE(layOut().areas.empty());
}

TEST_F(MapLayoutTest, LayersCanBeTurnedOff) {
  use(*test::workingCase());
  towns = {{"Aleppo", worldOf({36.2021, 37.1343}), 0}};
  layers = {.towns = false, .governorates = false, .areas = false, .labels = false};
  const MapPicture picture = layOut();
  EXPECT_TRUE(picture.areas.empty());
  EXPECT_TRUE(picture.labels.empty());
  for (const MapPlaceLabel& p : picture.places) EXPECT_EQ(p.style, MapPlaceLabel::Style::Country);
  EXPECT_EQ(picture.shown, 5u) << "incidents stay";
}

TEST_F(MapLayoutTest, FlagsPointBeyondTheEdge) {
  use(*test::workingCase());
  const MapPicture picture = layOut();
  ASSERT_EQ(picture.chips.size(), 2u) << "one a place: Deir ez-Zor twice, Beirut";
  const MapEdgeChip& beirut = picture.chips[0];
  EXPECT_TRUE(beirut.text.startsWith("Beirut, 2")) << beirut.text.toStdString();
  EXPECT_GT(beirut.box.center().y(), 364) << "to the south";
  const MapEdgeChip& deir = picture.chips[1];
  EXPECT_TRUE(deir.text.startsWith("Deir ez-Zor, 3")) << deir.text.toStdString();
  EXPECT_TRUE(deir.text.endsWith("· 2")) << "with how many";
  EXPECT_NEAR(deir.box.right(), 640 - 12, 1);
}

TEST_F(MapLayoutTest, NothingLiesUnderTheControls) {
  use(*test::workingCase());
  towns = {{"Aleppo", worldOf({36.2021, 37.1343}), 0}};
  controls = {camera.viewport().adjusted(0, 0, 0, -300)};
  const MapPicture picture = layOut();
  for (const MapLabel& l : picture.labels) EXPECT_FALSE(l.box.intersects(controls[0]));
  for (const MapPlaceLabel& p : picture.places) EXPECT_FALSE(p.box.intersects(controls[0]));
  for (const MapEdgeChip& c : picture.chips) EXPECT_FALSE(c.box.intersects(controls[0]));
}

TEST(EdgeChips, SayDistancesAsRoughlyAsTheyAreMeant) {
  EXPECT_EQ(distanceWords(1.234), "1.2 km");
  EXPECT_EQ(distanceWords(17.4), "17 km");
  EXPECT_EQ(distanceWords(296), "300 km");
  EXPECT_EQ(distanceWords(12'010), "12,010 km");
}

TEST(EdgeChips, NameTheDirection) {
  EXPECT_EQ(compassWords(0), "east");
  EXPECT_EQ(compassWords(90), "south");
  EXPECT_EQ(compassWords(-90), "north");
  EXPECT_EQ(compassWords(180), "west");
  EXPECT_EQ(compassWords(-179), "west");
  EXPECT_EQ(compassWords(-50), "north-east");
}

}  // namespace
}  // namespace collate::ui
