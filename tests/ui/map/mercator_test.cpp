// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mercator.h"

#include <gtest/gtest.h>

#include "ui/map/map_camera.h"

namespace collate::ui {
namespace {

TEST(Mercator, PutsTheWorldOnASquare) {
  EXPECT_NEAR(worldOf({0, 0}).x(), 0.5, 1e-12);
  EXPECT_NEAR(worldOf({0, 0}).y(), 0.5, 1e-12);
  EXPECT_NEAR(worldOf({85.05112878, -180}).y(), 0, 1e-9);
  EXPECT_NEAR(worldOf({-85.05112878, 180}).y(), 1, 1e-9);
}

TEST(Mercator, GoesThereAndBack) {
  for (GeoPoint p : {GeoPoint{36.3107, 36.6889}, GeoPoint{-33.9, 18.4}, GeoPoint{0, -179.9}, GeoPoint{84, 12}}) {
    const GeoPoint back = geoOf(worldOf(p));
    EXPECT_NEAR(back.lat, p.lat, 1e-9);
    EXPECT_NEAR(back.lon, p.lon, 1e-9);
  }
}

TEST(Mercator, MeasuresKilometers) {
  EXPECT_NEAR(distanceKm({36.3095, 36.6884}, {35.3333, 40.15}), 330, 5);  // Atmeh to Deir ez-Zor
  EXPECT_DOUBLE_EQ(distanceKm({36, 36}, {36, 36}), 0);
  EXPECT_NEAR(kmPerWorld(0), 40075, 1);
  EXPECT_NEAR(kmPerWorld(60), 40075 / 2.0, 1);
}

class MapCameraTest : public testing::Test {
 protected:
  void SetUp() override { camera.resize({640, 728}); }
  MapCamera camera;
};

TEST_F(MapCameraTest, LooksAtTheMiddle) {
  camera.lookAt({36, 36.8}, 9);
  EXPECT_NEAR(camera.toScreen({36, 36.8}).x(), 320, 1e-6);
  EXPECT_NEAR(camera.toScreen({36, 36.8}).y(), 364, 1e-6);
}

TEST_F(MapCameraTest, ZoomsAtAPoint) {
  camera.lookAt({36, 36.8}, 9);
  const GeoPoint under = camera.toGeo({100, 200});
  camera.zoomAt({100, 200}, 2.5);
  EXPECT_NEAR(camera.zoom(), 11.5, 1e-9);
  EXPECT_NEAR(camera.toScreen(under).x(), 100, 1e-6);
  EXPECT_NEAR(camera.toScreen(under).y(), 200, 1e-6);
}

TEST_F(MapCameraTest, PansByPixels) {
  camera.lookAt({36, 36.8}, 9);
  const GeoPoint under = camera.toGeo({300, 300});
  camera.pan({40, -25});
  EXPECT_NEAR(camera.toScreen(under).x(), 340, 1e-6);
  EXPECT_NEAR(camera.toScreen(under).y(), 275, 1e-6);
}

TEST_F(MapCameraTest, FitsABox) {
  camera.fit(QRectF(worldOf({36.4, 36.2}), worldOf({35.3, 37.6})), 20);
  const QRectF inner = camera.viewport().adjusted(19, 19, -19, -19);
  EXPECT_TRUE(inner.contains(camera.toScreen({36.4, 36.2})));
  EXPECT_TRUE(inner.contains(camera.toScreen({35.3, 37.6})));
}

TEST_F(MapCameraTest, FitsAPointNoCloserThanAsked) {
  camera.fit(QRectF(worldOf({36.4, 36.2}), QSizeF(1e-9, 1e-9)), 20, 10);
  EXPECT_DOUBLE_EQ(camera.zoom(), 10);
}

TEST_F(MapCameraTest, FitsAgainInAnotherSizeUntilMoved) {
  const auto all = [&] {
    return camera.viewport().contains(camera.toScreen({36.4, 36.2})) && camera.viewport().contains(camera.toScreen({35.3, 37.6}));
  };
  camera.fit(QRectF(worldOf({36.4, 36.2}), worldOf({35.3, 37.6})), 20);
  camera.resize({200, 600});
  EXPECT_TRUE(all());
  camera.resize({900, 700});
  EXPECT_TRUE(all());
  camera.zoomAt({100, 100}, 0.5);
  const GeoPoint center = camera.center();
  const double zoom = camera.zoom();
  camera.resize({500, 500});
  EXPECT_EQ(camera.center(), center);
  EXPECT_EQ(camera.zoom(), zoom);
}

TEST_F(MapCameraTest, StaysInTheWorld) {
  camera.lookAt({36, 36.8}, 9);
  camera.zoomAt({0, 0}, -30);
  EXPECT_GE(camera.zoom(), 3);
  camera.pan({0, 100'000});
  EXPECT_LE(camera.latitude(), 85);
  camera.zoomAt({0, 0}, 100);
  EXPECT_LE(camera.zoom(), 17);
}

TEST(MapCamera, FitsOnceItHasASize) {
  MapCamera camera;
  camera.fit(QRectF(worldOf({36.4, 36.2}), worldOf({35.3, 37.6})), 20);
  camera.resize({640, 728});
  EXPECT_TRUE(camera.viewport().contains(camera.toScreen({36.4, 36.2})));
  EXPECT_TRUE(camera.viewport().contains(camera.toScreen({35.3, 37.6})));
}

}  // namespace
}  // namespace collate::ui
