// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tile_source.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include "ui/map/map_camera.h"

namespace collate::ui {
namespace {

class TileSourceTest : public testing::Test {
 protected:
  void put(const QString& name, const QColor& color) const {
    const QString file = folder.filePath(name);
    QDir().mkpath(QFileInfo(file).path());
    QImage tile(256, 256, QImage::Format_RGB32);
    tile.fill(color);
    ASSERT_TRUE(tile.save(file));
  }
  QImage painted(TileSource& tiles, double zoom) const {
    MapCamera camera;
    camera.resize({200, 200});
    camera.lookAt(geoOf({0.75, 0.25}), zoom);
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintTiles(painter, tiles, camera);
    return image;
  }
  QTemporaryDir folder;
};

TEST_F(TileSourceTest, PaintsAFolderOfTilesWhereTheCameraLooks) {
  put("1/1/0.png", Qt::red);
  put("1/0/0.png", Qt::blue);
  TileSource tiles;
  EXPECT_EQ(painted(tiles, 1).pixelColor(100, 100), QColor(Qt::white)) << "none before one is chosen";
  ASSERT_TRUE(tiles.useFolder(folder.path()));
  EXPECT_EQ(painted(tiles, 1).pixelColor(100, 100), QColor(Qt::red));
  tiles.useNone();
  EXPECT_EQ(painted(tiles, 1).pixelColor(100, 100), QColor(Qt::white));
}

TEST_F(TileSourceTest, AMissingTileIsPartOfACoarserOne) {
  put("0/0/0.png", Qt::gray);
  put("2/3/1.jpg", Qt::green);
  TileSource tiles;
  ASSERT_TRUE(tiles.useFolder(folder.path()));
  EXPECT_EQ(tiles.nearestZoom(9.4), 2);
  const QImage image = painted(tiles, 2);
  EXPECT_EQ(image.pixelColor(20, 20), QColor(Qt::gray));
}

TEST_F(TileSourceTest, AFolderWithoutTilesChangesNothing) {
  put("1/1/0.png", Qt::red);
  TileSource tiles;
  ASSERT_TRUE(tiles.useFolder(folder.path()));
  QTemporaryDir other;
  QDir(other.path()).mkdir("letters");
  EXPECT_FALSE(tiles.useFolder(other.path()));
  EXPECT_FALSE(tiles.useFolder({}));
  EXPECT_EQ(tiles.kind(), TileSource::Kind::Folder);
  EXPECT_EQ(tiles.folder(), folder.path());
}

// Nothing listens there, so what is asked for fails, is told once, and leaves the map as it was.
TEST_F(TileSourceTest, AServerThatDoesNotAnswerIsToldOfOnce) {
  TileSource tiles;
  int told = 0;
  QObject::connect(&tiles, &TileSource::failed, [&] { ++told; });
  tiles.useServer("http://127.0.0.1:9/{z}/{x}/{y}.png", "nobody");
  EXPECT_EQ(tiles.credit(), "nobody");
  EXPECT_EQ(painted(tiles, 1).pixelColor(100, 100), QColor(Qt::white));
  ASSERT_TRUE(QTest::qWaitFor([&] { return told > 0; }));
  QTest::qWait(50);
  EXPECT_EQ(told, 1);
}

}  // namespace
}  // namespace collate::ui
