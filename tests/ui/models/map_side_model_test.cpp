// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/map_side_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace collate::ui {
namespace {

using Section = MapSideModel::Section;

MapSideModel::Row row(int id, const char* title) { return {IncidentId{id}, title, "note", EventType::Raid, false}; }

class MapSideModelTest : public testing::Test {
 protected:
  MapSideModel model;
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(MapSideModelTest, LeavesOutEmptySections) {
  EXPECT_EQ(model.rowCount(), 0);
  model.setRows(Section::BeyondEdge, {row(1, "one")});
  ASSERT_EQ(model.rowCount(), 2);
  EXPECT_TRUE(model.index(0).data(MapSideModel::HeadingRole).toBool());
  EXPECT_EQ(model.index(0).data().toString(), "Beyond the edge");
  EXPECT_EQ(model.index(1).data().toString(), "one");
}

TEST_F(MapSideModelTest, KeepsItsSectionsInOrder) {
  model.setRows(Section::OutsideRange, {row(3, "three"), row(4, "four")});
  model.setRows(Section::WithoutPoint, {row(1, "one")});
  model.setRows(Section::BeyondEdge, {row(2, "two")});
  QStringList all;
  for (int r = 0; r < model.rowCount(); ++r) all << model.index(r).data().toString();
  EXPECT_EQ(all, (QStringList{"Without a point", "one", "Beyond the edge", "two", "Outside the time range", "three", "four"}));
  EXPECT_EQ(model.index(4).data(MapSideModel::CountRole).toInt(), 2);
}

TEST_F(MapSideModelTest, FindsRowsByIncident) {
  model.setRows(Section::WithoutPoint, {row(7, "seven")});
  model.setRows(Section::OutsideRange, {row(9, "nine")});
  EXPECT_EQ(model.indexOf(IncidentId{9}).row(), 3);
  EXPECT_EQ(model.index(3).data(MapSideModel::IncidentRole).toLongLong(), 9);
  EXPECT_FALSE(model.indexOf(IncidentId{8}).isValid());
  model.setRows(Section::WithoutPoint, {});
  EXPECT_EQ(model.indexOf(IncidentId{9}).row(), 1);
}

TEST_F(MapSideModelTest, StaysQuietWhereNothingDiffers) {
  model.setRows(Section::BeyondEdge, {row(1, "one")});
  QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
  QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
  model.setRows(Section::BeyondEdge, {row(1, "one")});
  EXPECT_EQ(inserted.count() + removed.count(), 0);
}

TEST_F(MapSideModelTest, HeadingsCannotBeChosen) {
  model.setRows(Section::BeyondEdge, {row(1, "one")});
  EXPECT_FALSE(model.index(0).flags() & Qt::ItemIsSelectable);
  EXPECT_TRUE(model.index(1).flags() & Qt::ItemIsSelectable);
  EXPECT_EQ(model.index(0).data(MapSideModel::IncidentRole).toLongLong(), 0);
}

}  // namespace
}  // namespace collate::ui
