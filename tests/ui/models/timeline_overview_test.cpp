// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeline_overview.h"

#include <gtest/gtest.h>

#include <numeric>

#include "tests/ui/support/incident_rows.h"

namespace collate::ui {
namespace {

using test::IncidentRow;

Instant at(const char* iso) { return startOf(*dayFromIso(iso)); }
constexpr auto sum = [](const auto& values) { return std::accumulate(values.begin(), values.end(), 0.0); };

std::vector<TimelineItem> itemsOf(const std::vector<IncidentRow>& rows) { return timelineItems(*test::caseOf(rows)).dated; }

const TimeSpan k2025{at("2025-01-01"), at("2026-01-01")};

TEST(TimelineOverview, CountsADayOnceAndSpreadsARange) {
  const auto items = itemsOf({{.title = "day", .from = "2025-08-20"},
                              {.title = "month", .from = "2025-07-01", .to = "2025-07-31", .precision = DatePrecision::Month}});
  const TimelineOverview overview = timelineOverview(items, k2025);
  EXPECT_EQ(overview.width, BinWidth::Week);
  EXPECT_EQ(overview.bins(), 53u);
  EXPECT_DOUBLE_EQ(sum(overview.exact), 1.0);
  EXPECT_NEAR(sum(overview.spread), 1.0, 1e-9);
  EXPECT_DOUBLE_EQ(overview.exact[static_cast<std::size_t>((at("2025-08-20") - k2025.from) / (7 * kDay))], 1.0);
}

TEST(TimelineOverview, CountsWhatLiesOutside) {
  const auto items = timelineItems(*test::workingCase()).dated;
  const TimelineOverview overview = timelineOverview(items, k2025);
  EXPECT_EQ(overview.before, 2);
  EXPECT_EQ(overview.after, 0);
  EXPECT_EQ(timelineOverview(items, {at("2010-01-01"), at("2011-01-01")}).after, 9);
}

TEST(TimelineOverview, CountsPublications) {
  const auto items = timelineItems(*test::workingCase()).dated;
  const TimelineOverview overview = timelineOverview(items, k2025);
  EXPECT_EQ(sum(overview.published), 13);
}

TEST(TimelineOverview, WidensItsBinsWithItsExtent) {
  const auto widthFor = [](const char* from, const char* to) { return timelineOverview({}, {at(from), at(to)}).width; };
  EXPECT_EQ(widthFor("2025-08-20", "2025-08-23"), BinWidth::Hour);
  EXPECT_EQ(widthFor("2025-08-01", "2025-10-01"), BinWidth::Day);
  EXPECT_EQ(widthFor("2025-01-01", "2026-01-01"), BinWidth::Week);
  EXPECT_EQ(widthFor("2020-01-01", "2026-01-01"), BinWidth::FourWeeks);
  EXPECT_EQ(widthFor("1990-01-01", "2026-01-01"), BinWidth::Year);
}

TEST(TimelineOverview, HoldsARangeThatReachesOverItsEnds) {
  const auto items = itemsOf({{.title = "years", .from = "2020-01-01", .to = "2030-12-31", .precision = DatePrecision::Range}});
  const TimelineOverview overview = timelineOverview(items, k2025);
  EXPECT_EQ(overview.before + overview.after, 0);
  EXPECT_NEAR(sum(overview.spread), 1.0 / 11, 0.02);
}

TEST(BusiestYears, LeaveOutWhatLiesFarBack) {
  EXPECT_EQ(busiestYears(timelineItems(*test::workingCase()).dated), k2025);
  EXPECT_EQ(allYears(timelineItems(*test::workingCase()).dated), (TimeSpan{at("2013-01-01"), at("2026-01-01")}));
}

TEST(BusiestYears, AreTheNewestWhereTwoStretchesHoldAsMany) {
  EXPECT_EQ(busiestYears(itemsOf({{.title = "a", .from = "2013-05-01"}, {.title = "b", .from = "2020-05-01"}})),
            (TimeSpan{at("2020-01-01"), at("2021-01-01")}));
}

TEST(BusiestYears, NothingDatedNothing) {
  EXPECT_FALSE(busiestYears({}));
  EXPECT_FALSE(allYears({}));
}

TEST(FittingSpan, HoldsIncidentsAndPublicationsWithAMargin) {
  const auto items = timelineItems(*test::workingCase()).dated;
  const TimeSpan fit = fittingSpan(items, k2025);
  EXPECT_LT(fit.from, at("2025-06-01"));
  EXPECT_GT(fit.from, at("2025-05-01"));
  EXPECT_GT(fit.to, at("2025-09-29"));
  EXPECT_LT(fit.to, at("2025-10-20"));
}

TEST(FittingSpan, OfNothingIsTheExtent) { EXPECT_EQ(fittingSpan({}, k2025), k2025); }

}  // namespace
}  // namespace collate::ui
