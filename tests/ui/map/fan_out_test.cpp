// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/fan_out.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace collate::ui {
namespace {

double apart(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

TEST(FanOut, LeavesOneOnItsPoint) {
  ASSERT_EQ(fanOffsets(1).size(), 1u);
  EXPECT_TRUE(fanOffsets(1).front().isNull());
  EXPECT_TRUE(fanOffsets(0).empty());
}

TEST(FanOut, StandsTwoOverTheirPointOnARadiusOf44) {
  const auto two = fanOffsets(2);
  ASSERT_EQ(two.size(), 2u);
  EXPECT_LT(two[0].x(), 0);
  EXPECT_GT(two[1].x(), 0);
  for (QPointF p : two) {
    EXPECT_LT(p.y(), 0);
    EXPECT_NEAR(apart(p, {0, 0}), 44, 0.01);
  }
}

TEST(FanOut, KeepsMarkersApart) {
  for (std::size_t n = 2; n <= kMostFanned; ++n)
    for (double direction : {0.0, 90.0, 180.0}) {
      const auto fan = fanOffsets(n, direction);
      for (std::size_t a = 0; a < n; ++a)
        for (std::size_t b = a + 1; b < n; ++b) EXPECT_GE(apart(fan[a], fan[b]), 43.9) << n;
    }
}

TEST(FanOut, TurnsWhereItIsTold) {
  EXPECT_GT(fanOffsets(2, 90)[0].x(), 0);
  EXPECT_GT(fanOffsets(2, 180)[0].y(), 0);
}

TEST(GroupNear, GroupsWhatWouldTouch) {
  const auto groups = groupNear({{10, 10}, {200, 200}, {30, 10}, {205, 203}, {10, 60}}, 34);
  ASSERT_EQ(groups.size(), 3u);
  EXPECT_EQ(groups[0], (std::vector<std::size_t>{0, 2}));
  EXPECT_EQ(groups[1], (std::vector<std::size_t>{1, 3}));
  EXPECT_EQ(groups[2], (std::vector<std::size_t>{4}));
}

TEST(GroupNear, HoldsEachPointOnceAndItsFirstPointsApart) {
  std::mt19937 random(7);
  std::uniform_real_distribution<double> place(-300, 900);
  std::vector<QPointF> points;
  for (int i = 0; i < 3000; ++i) points.emplace_back(place(random), place(random));
  const auto groups = groupNear(points, 34);
  std::size_t all = 0;
  for (std::size_t a = 0; a < groups.size(); ++a) {
    all += groups[a].size();
    for (std::size_t member : groups[a]) EXPECT_LT(apart(points[member], points[groups[a].front()]), 34);
    for (std::size_t b = a + 1; b < groups.size(); ++b)
      EXPECT_GE(apart(points[groups[a].front()], points[groups[b].front()]), 34);
  }
  EXPECT_EQ(all, points.size());
}

}  // namespace
}  // namespace collate::ui
