// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/base_map.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include "ui/map/map_ground.h"
#include "ui/session/known_places.h"

namespace collate::ui {
namespace {

const BaseMap& baseMap() {
  static const BaseMap map = BaseMap::load(resourceFile(QStringLiteral("basemap")));
  return map;
}

void write(const QDir& folder, const char* name, const char* text) {
  QFile file(folder.filePath(QLatin1String(name)));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write(text);
}

const Outline* country(const char* iso) {
  for (const Outline& o : baseMap().countries)
    if (o.iso == QLatin1String(iso)) return &o;
  return nullptr;
}

TEST(BaseMap, HoldsTheRegionAndTheWorld) {
  EXPECT_GE(baseMap().countries.size(), 12u);
  EXPECT_GE(baseMap().governorates.size(), 100u);
  EXPECT_GE(baseMap().world.size(), 150u);
}

TEST(BaseMap, KnowsWhatLiesWhere) {
  ASSERT_NE(country("SY"), nullptr);
  EXPECT_TRUE(country("SY")->contains(worldOf({36.2021, 37.1343})));   // Aleppo
  EXPECT_FALSE(country("SY")->contains(worldOf({36.2066, 36.1572})));  // Antakya
  EXPECT_TRUE(country("TR")->contains(worldOf({36.2066, 36.1572})));
}

TEST(BaseMap, FindsAGovernorateByName) {
  const Outline* idlib = baseMap().governorate("idlib", "SY");
  ASSERT_NE(idlib, nullptr);
  EXPECT_TRUE(idlib->contains(worldOf({35.9306, 36.6339})));
  EXPECT_TRUE(idlib->contains(worldOf({35.4736, 36.7417})));  // al-Tamanah
  EXPECT_FALSE(idlib->contains(worldOf({36.2021, 37.1343})));
  EXPECT_EQ(baseMap().governorate("Idlib", "IQ"), nullptr);
  EXPECT_EQ(baseMap().governorate("", "SY"), nullptr);
}

TEST(BaseMap, IsPlainWithoutFiles) {
  const BaseMap map = BaseMap::load(QStringLiteral("/nowhere"));
  EXPECT_TRUE(map.countries.empty() && map.world.empty() && map.governorates.empty());
}

TEST(BaseMap, LeavesOutWhatIsNoOutline) {
  QTemporaryDir folder;
  write(QDir(folder.path()), "countries.geojson",
        R"({"features":[{"properties":{"name":"Square","iso":"SQ"},"geometry":{"type":"Polygon",
            "coordinates":[[[36,36],[37,36],[37,37],[36,37],[36,36]]]}},
            {"properties":{"name":"Empty"},"geometry":{"type":"Polygon","coordinates":[]}},
            {"properties":{"name":"Line"},"geometry":{"type":"MultiPolygon","coordinates":[[[[36,36],[37,36]]]]}}, 7]})");
  write(QDir(folder.path()), "admin1.geojson", "no json");
  const BaseMap map = BaseMap::load(folder.path());
  ASSERT_EQ(map.countries.size(), 1u);
  EXPECT_EQ(map.countries[0].name, "Square");
  EXPECT_TRUE(map.countries[0].contains(worldOf({36.5, 36.5})));
  EXPECT_TRUE(map.governorates.empty());
}

TEST(BaseMap, DrawsNoBorderWhereItsMapWasCut) {
  QTemporaryDir folder;
  write(QDir(folder.path()), "countries.geojson",
        R"({"features":[{"properties":{"name":"Half","iso":"HA"},"geometry":{"type":"Polygon",
            "coordinates":[[[48,36],[49,36],[49,37],[48,37],[48,36]]]}}]})");
  const BaseMap map = BaseMap::load(folder.path());
  ASSERT_EQ(map.countries.size(), 1u);
  for (const QPolygonF& line : map.countries[0].borders)
    for (qsizetype i = 1; i < line.size(); ++i)
      EXPECT_FALSE(qFuzzyCompare(line[i].x(), worldOf({0, 49}).x()) && qFuzzyCompare(line[i - 1].x(), worldOf({0, 49}).x()));
}

class GroundTest : public testing::Test {
 protected:
  QColor at(GeoPoint point) {
    QImage image(camera.size().toSize(), QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paintGround(painter, baseMap(), camera, QStringLiteral("SY"), false, theme);
    painter.end();
    return image.pixelColor(camera.toScreen(point).toPoint());
  }
  void SetUp() override { camera.resize({400, 300}); }

  MapCamera camera;
  const Theme theme = *Theme::load(Appearance::Light);
};

TEST_F(GroundTest, PaintsLandAndWater) {
  camera.lookAt({35.8, 36.2}, 8);
  EXPECT_EQ(at({35.95, 36.9}), theme.map.land);
  EXPECT_EQ(at({36.4, 36.3}), theme.map.landOther);
  EXPECT_EQ(at({35.8, 35.4}), theme.map.water);
}

TEST_F(GroundTest, PaintsTheSameAtStreetLevel) {
  // Countries are cut to the view before they are drawn: at zoom 17 Syria is three million pixels wide.
  camera.lookAt({35.95, 36.9}, 17);
  EXPECT_EQ(at({35.95, 36.9}), theme.map.land);
  camera.lookAt({36.4, 36.3}, 17);
  EXPECT_EQ(at({36.4, 36.3}), theme.map.landOther);
}

TEST_F(GroundTest, PaintsTheWorldBeyondTheRegion) {
  camera.lookAt({40, 20}, 3);
  EXPECT_EQ(at({48.5, 16}), theme.map.landOther);
  EXPECT_EQ(at({35, 18}), theme.map.water);
  EXPECT_EQ(at({35, 38}), theme.map.land);
}

TEST_F(GroundTest, CloseUpDrawsNextToNothing) {
  camera.resize({1000, 800});
  QImage image(1000, 800, QImage::Format_RGB32);
  const auto pointsDrawn = [this] {
    int points = 0;
    for (const Outline& outline : baseMap().countries) points += visiblePath(outline, camera).elementCount();
    return points;
  };
  camera.lookAt({36.3, 36.67}, 6);
  EXPECT_GT(pointsDrawn(), 1000);
  for (double zoom : {3.0, 6.0, 9.0, 13.0, 17.0}) {
    camera.lookAt({36.3, 36.67}, zoom);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 5; ++i) {
      QPainter painter(&image);
      paintGround(painter, baseMap(), camera, QStringLiteral("SY"), true, theme);
    }
    RecordProperty(QStringLiteral("ms_at_zoom_%1").arg(zoom).toStdString(), static_cast<int>(timer.elapsed() / 5));
  }
  EXPECT_LT(pointsDrawn(), 100) << "at street level an outline is cut to the view";
}

TEST_F(GroundTest, PaintsABorder) {
  camera.lookAt({36.3, 36.67}, 10);
  QImage image(400, 300, QImage::Format_RGB32);
  QPainter painter(&image);
  paintGround(painter, baseMap(), camera, QStringLiteral("SY"), true, theme);
  painter.end();
  int border = 0;
  for (int x = 0; x < 400; ++x)
    for (int y = 0; y < 300; ++y) border += image.pixelColor(x, y) == theme.map.border;
  EXPECT_GT(border, 100);
}

}  // namespace
}  // namespace collate::ui
