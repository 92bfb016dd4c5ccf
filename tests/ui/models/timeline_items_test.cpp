// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeline_items.h"

#include <gtest/gtest.h>

#include "tests/ui/support/incident_rows.h"
#include "tests/ui/support/sample_state.h"

namespace collate::ui {
namespace {

QStringList namesOf(const std::vector<TimelineLane>& lanes) {
  QStringList names;
  for (const TimelineLane& lane : lanes) names << lane.name;
  return names;
}

TEST(TimelineItems, KeepsTheUndatedApart) {
  const TimelineItems items = timelineItems(*test::sampleState());
  ASSERT_EQ(items.undated.size(), 1u);
  EXPECT_EQ(items.undated.front().id, test::kUndatedStrike);
  EXPECT_EQ(items.dated.size(), 5u);
  EXPECT_TRUE(std::ranges::is_sorted(items.dated, {}, [](const TimelineItem& i) { return i.time.span.from; }));
}

TEST(TimelineItems, KnowsWhenItsAccountsWerePublished) {
  const TimelineItems items = timelineItems(*test::workingCase());
  const auto raid = std::ranges::find(items.dated, IncidentId{4}, &TimelineItem::id);
  ASSERT_NE(raid, items.dated.end());
  ASSERT_EQ(raid->published.size(), 4u);
  EXPECT_TRUE(std::ranges::is_sorted(raid->published));
  EXPECT_EQ(raid->published.front(), startOf(*dayFromIso("2025-08-20")) + (9 * 60 + 10) * 60'000);
  EXPECT_EQ(raid->note, "4 accounts");
  EXPECT_EQ(raid->outlets.size(), 4u);
}

TEST(TimelineItems, SaysNothingWhereTheRingSaysIt) {
  const TimelineItems items = timelineItems(*test::workingCase());
  EXPECT_TRUE(std::ranges::find(items.dated, IncidentId{1}, &TimelineItem::id)->note.isEmpty());
}

TEST(TimelineItems, SaysWhatIsToldInPassing) {
  const TimelineItems items = timelineItems(*test::workingCase());
  EXPECT_EQ(std::ranges::find(items.dated, IncidentId{7}, &TimelineItem::id)->note, "June 2025, day not given, in passing");
}

TEST(TimelineLanes, ByPlaceGoFromNearToFar) {
  const TimelineItems items = timelineItems(*test::workingCase());
  const auto lanes = timelineLanes(items.dated, LaneBy::Place);
  EXPECT_EQ(namesOf(lanes),
            (QStringList{"Atmeh", "Deir ez-Zor", "al-Tamanah", "al-Bab", "Beirut", "Idlib, governorate", "Syria, no nearer"}));
  EXPECT_EQ(lanes.front().items.size(), 2u);
}

TEST(TimelineLanes, ByTypeHoldEveryIncidentOnce) {
  const TimelineItems items = timelineItems(*test::workingCase());
  const auto lanes = timelineLanes(items.dated, LaneBy::Type);
  std::size_t all = 0;
  for (const TimelineLane& lane : lanes) {
    EXPECT_FALSE(lane.items.empty());
    for (std::size_t i : lane.items) EXPECT_EQ(items.dated[i].type, lane.type);
    all += lane.items.size();
  }
  EXPECT_EQ(all, items.dated.size());
  EXPECT_EQ(lanes.front().type, EventType::Raid);
}

TEST(TimelineLanes, ByOutletShowAnIncidentWithEachThatReportsIt) {
  const TimelineItems items = timelineItems(*test::workingCase());
  const auto lanes = timelineLanes(items.dated, LaneBy::Outlet);
  int lanesWithRaid = 0;
  for (const TimelineLane& lane : lanes)
    for (std::size_t i : lane.items) {
      if (items.dated[i].id != IncidentId{4}) continue;
      ++lanesWithRaid;
      EXPECT_EQ(publishedIn(items.dated[i], lane, LaneBy::Outlet).size(), 1u) << lane.name.toStdString();
    }
  EXPECT_EQ(lanesWithRaid, 4);
}

TEST(TimelineLanes, NoIncidentsNoLanes) {
  for (LaneBy by : {LaneBy::Place, LaneBy::Type, LaneBy::Outlet}) EXPECT_TRUE(timelineLanes({}, by).empty());
}

}  // namespace
}  // namespace collate::ui
