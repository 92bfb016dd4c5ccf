// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lane_layout.h"

#include <gtest/gtest.h>

#include "tests/ui/support/incident_rows.h"

namespace collate::ui {
namespace {

using Label = PlacedItem::Label;

Instant at(const char* iso) { return startOf(*dayFromIso(iso)); }

class LaneLayoutTest : public testing::Test {
 protected:
  void lanesOf(const std::vector<test::IncidentRow>& rows) {
    items = timelineItems(*test::caseOf(rows)).dated;
    widths.assign(items.size(), 100);
  }
  LaneFrame frame(TimeSpan window) const { return {window, 158, 838, 852, 150, selected, lines}; }
  LaneLayout layOut(TimeSpan window) {
    const auto lanes = timelineLanes(items, LaneBy::Place);
    return layOutLane(items, lanes.front(), LaneBy::Place, frame(window), [this](std::size_t item) { return widths[item]; });
  }

  const TimeSpan summer{at("2025-05-25"), at("2025-10-13")};
  const PlaceValue town{.id = "a",
                        .name = "Atmeh",
                        .admin1 = "Idlib",
                        .country = "SY",
                        .lat = 36.3,
                        .lon = 36.7,
                        .precision = PlacePrecision::Town};
  std::vector<TimelineItem> items;
  std::vector<double> widths;
  IncidentId selected;
  std::vector<double> lines;
};

TEST_F(LaneLayoutTest, PutsADayAtItsPlaceWithTheLabelToTheRight) {
  lanesOf({{.title = "A", .from = "2025-08-20", .place = town}});
  const LaneLayout layout = layOut(summer);
  ASSERT_EQ(layout.items.size(), 1u);
  const PlacedItem& p = layout.items[0];
  EXPECT_NEAR(p.marker, frame(summer).x(at("2025-08-20")), 0.01);
  EXPECT_FALSE(p.asRange);
  EXPECT_EQ(p.label, Label::Right);
  EXPECT_GT(p.labelBox.left(), p.marker + 20);
}

TEST_F(LaneLayoutTest, PutsTheLabelLeftWhereTheLaneEnds) {
  lanesOf({{.title = "A", .from = "2025-10-05", .place = town}});
  const PlacedItem p = layOut(summer).items.at(0);
  EXPECT_EQ(p.label, Label::Left);
  EXPECT_LT(p.labelBox.right(), p.marker - 20);
}

TEST_F(LaneLayoutTest, PutsTheLabelBesideTheLineOfTheSelectedDate) {
  lanesOf({{.title = "A", .from = "2025-08-20", .place = town}});
  const double marker = layOut(summer).items.at(0).marker;
  lines = {marker + 60};
  EXPECT_EQ(layOut(summer).items.at(0).label, Label::Left);
  lines = {marker - 60};
  EXPECT_EQ(layOut(summer).items.at(0).label, Label::Right);
  lines = {marker - 60, marker + 60};
  EXPECT_EQ(layOut(summer).items.at(0).label, Label::Right) << "no side is free: as without";
  EXPECT_EQ(layOut(summer).rows, 1);
}

TEST_F(LaneLayoutTest, GrowsARowWhereLabelsWouldMeet) {
  lanesOf({{.title = "A", .from = "2025-08-20", .place = town}, {.title = "B", .from = "2025-08-25", .place = town}});
  const LaneLayout layout = layOut(summer);
  EXPECT_EQ(layout.rows, 2);
  EXPECT_EQ(layout.height(), 93);
}

TEST_F(LaneLayoutTest, SharesARowWhereTheyDoNot) {
  lanesOf({{.title = "A", .from = "2025-06-10", .place = town}, {.title = "B", .from = "2025-08-25", .place = town}});
  EXPECT_EQ(layOut(summer).rows, 1);
}

TEST_F(LaneLayoutTest, NothingMeetsAnythingInARow) {
  items = timelineItems(*test::manyIncidents(600)).dated;
  widths.assign(items.size(), 120);
  for (TimelineItem& i : items) i.place = "one";
  const TimeSpan window{at("2023-01-01"), at("2026-01-01")};
  const LaneLayout layout = layOut(window);
  std::size_t counted = 0;
  for (const PlacedCount& c : layout.counts) counted += static_cast<std::size_t>(c.count);
  EXPECT_EQ(layout.items.size() + counted, 600u) << "each is drawn or counted";
  EXPECT_LE(layout.rows, 7);
  for (std::size_t a = 0; a < layout.items.size(); ++a)
    for (std::size_t b = a + 1; b < layout.items.size(); ++b) {
      const PlacedItem& p = layout.items[a];
      const PlacedItem& q = layout.items[b];
      if (p.row != q.row) continue;
      EXPECT_GE(std::abs(p.marker - q.marker), 40);
      EXPECT_FALSE(p.labelBox.intersects(q.labelBox));
    }
}

TEST_F(LaneLayoutTest, TheSelectedKeepsItsLabel) {
  std::vector<test::IncidentRow> rows;
  for (int i = 0; i < 30; ++i) rows.push_back({.title = "A", .from = "2025-08-20", .place = town});
  lanesOf(rows);
  selected = IncidentId{30};
  const LaneLayout layout = layOut(summer);
  const auto p = std::ranges::find_if(layout.items, [&](const PlacedItem& i) { return items[i.item].id == selected; });
  ASSERT_NE(p, layout.items.end());
  EXPECT_NE(p->label, Label::None);
  EXPECT_EQ(p->row, 0);
}

TEST_F(LaneLayoutTest, CutsALabelShortInARangeThatFillsTheWindow) {
  lanesOf({{.title = "A", .from = "2025-01-01", .to = "2025-12-31", .precision = DatePrecision::Year, .place = town}});
  widths = {500};
  const PlacedItem p = layOut(summer).items.at(0);
  EXPECT_EQ(p.label, Label::Inside);
  EXPECT_GE(p.labelBox.left(), p.marker + 20);
  EXPECT_LE(p.labelBox.right(), 852);
}

TEST_F(LaneLayoutTest, DrawsARangeFromEndToEnd) {
  lanesOf({{.title = "A", .from = "2025-07-01", .to = "2025-07-31", .precision = DatePrecision::Month, .place = town}});
  const PlacedItem p = layOut(summer).items.at(0);
  EXPECT_TRUE(p.asRange);
  EXPECT_NEAR(p.left, frame(summer).x(at("2025-07-01")), 0.01);
  EXPECT_NEAR(p.right, frame(summer).x(at("2025-08-01")), 0.01);
  EXPECT_NEAR(p.marker, (p.left + p.right) / 2, 0.01);
}

TEST_F(LaneLayoutTest, KeepsTheMarkerOfARangeInSight) {
  lanesOf({{.title = "A", .from = "2025-07-01", .to = "2025-07-31", .precision = DatePrecision::Month, .place = town}});
  const PlacedItem p = layOut({at("2025-07-29"), at("2025-09-29")}).items.at(0);
  EXPECT_GT(p.marker, 150);
  EXPECT_LT(p.marker, p.right);
}

TEST_F(LaneLayoutTest, ADayIsARangeOnceItIsWide) {
  lanesOf({{.title = "A", .from = "2025-08-20", .place = town}});
  EXPECT_TRUE(layOut({at("2025-08-18"), at("2025-08-24")}).items.at(0).asRange);
  EXPECT_FALSE(layOut({at("2025-08-01"), at("2025-09-01")}).items.at(0).asRange);
}

TEST_F(LaneLayoutTest, AKnownHourIsAPointAgain) {
  lanesOf({{.title = "A", .from = "2025-08-20", .place = town}});
  items[0].time.clock = TimeSpan{at("2025-08-20") + 2 * kHour, at("2025-08-20") + 2 * kHour};
  const PlacedItem p = layOut({at("2025-08-20"), at("2025-08-21")}).items.at(0);
  EXPECT_FALSE(p.asRange);
  EXPECT_NEAR(p.marker, 158 + 680.0 * 2 / 24, 0.5);
}

TEST_F(LaneLayoutTest, LeavesOutWhatLiesOutsideTheWindow) {
  lanesOf({{.title = "A", .from = "2025-08-20", .place = town}, {.title = "B", .from = "2013-08-25", .place = town}});
  const LaneLayout layout = layOut(summer);
  EXPECT_EQ(layout.items.size(), 1u);
  EXPECT_EQ(layout.inView, 1u);
}

}  // namespace
}  // namespace collate::ui
