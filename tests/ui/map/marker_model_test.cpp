// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/marker_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "ui/map/edge_chip_model.h"

namespace collate::ui {
namespace {

MapMarker marker(int id, double lat = 36) {
  MapMarker m;
  m.members = {IncidentId{id}};
  m.at = {lat, 37};
  m.name = QStringLiteral("Incident %1").arg(id);
  return m;
}

class MarkerModelTest : public testing::Test {
 protected:
  QList<qint64> keys() const {
    QList<qint64> all;
    for (int r = 0; r < model.rowCount(); ++r) all << model.index(r).data(MarkerModel::KeyRole).toLongLong();
    return all;
  }
  MarkerModel model;
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(MarkerModelTest, KeepsTheRowsOfMarkersThatStay) {
  model.setMarkers({marker(1), marker(2), marker(3)});
  QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
  const QPersistentModelIndex two = model.index(1);
  model.setMarkers({marker(4), marker(3), marker(2)});
  EXPECT_EQ(reset.count(), 0);
  ASSERT_TRUE(two.isValid());
  EXPECT_EQ(two.data(MarkerModel::KeyRole).toLongLong(), 2);
  EXPECT_EQ(keys(), (QList<qint64>{2, 3, 4}));
}

TEST_F(MarkerModelTest, TellsOfWhatChangedOnly) {
  model.setMarkers({marker(1), marker(2)});
  QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
  MapMarker panned = marker(1);
  panned.anchor = {300, 200};
  model.setMarkers({panned, marker(2)});
  EXPECT_EQ(changed.count(), 0) << "where it stands on screen follows from the camera";
  model.setMarkers({panned, marker(2, 35)});
  ASSERT_EQ(changed.count(), 1);
  EXPECT_EQ(changed.first().first().toModelIndex().row(), 1);
}

TEST_F(MarkerModelTest, EmptiesAndFills) {
  model.setMarkers({marker(1)});
  model.setMarkers({});
  EXPECT_EQ(model.rowCount(), 0);
  EXPECT_EQ(model.find(1), nullptr);
  model.setMarkers({marker(5)});
  ASSERT_NE(model.find(5), nullptr);
  EXPECT_EQ(model.index(0).data(MarkerModel::CountRole).toInt(), 1);
}

TEST(EdgeChipModel, FollowsItsChips) {
  EdgeChipModel model;
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
  MapEdgeChip chip;
  chip.id = IncidentId{3};
  chip.text = "Deir ez-Zor, 300 km";
  chip.box = {500, 200, 140, 26};
  model.setChips({chip});
  ASSERT_EQ(model.rowCount(), 1);
  EXPECT_EQ(model.index(0).data(EdgeChipModel::LeftRole).toDouble(), 500);
  QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
  chip.direction = 10;
  model.setChips({chip});
  EXPECT_EQ(reset.count(), 0);
  model.setChips({});
  EXPECT_EQ(model.rowCount(), 0);
}

}  // namespace
}  // namespace collate::ui
