// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/incident_time.h"

#include <gtest/gtest.h>

#include "tests/ui/support/incident_rows.h"
#include "tests/ui/support/sample_state.h"

namespace collate::ui {
namespace {

using test::caseOf;
using test::IncidentRow;

std::optional<IncidentTime> timeOf(const IncidentRow& row) {
  const auto state = caseOf({row});
  return incidentTime(*state, state->incidents.front());
}

Instant at(const char* iso) { return startOf(*dayFromIso(iso)); }

TEST(IncidentTime, ADayIsOneDayLong) {
  const auto time = timeOf({.title = "A", .from = "2025-08-20", .dateWords = "20 August", .published = {"2025-08-20"}});
  ASSERT_TRUE(time);
  EXPECT_EQ(time->shape, DateShape::Day);
  EXPECT_EQ(time->span, (TimeSpan{at("2025-08-20"), at("2025-08-21")}));
  EXPECT_TRUE(time->words.isEmpty());
  EXPECT_FALSE(time->clock);
}

TEST(IncidentTime, AMonthIsARangeThatSaysSo) {
  const auto time = timeOf({.title = "A",
                            .from = "2025-07-01",
                            .to = "2025-07-31",
                            .precision = DatePrecision::Month,
                            .timex = "2025-07",
                            .dateWords = "in July",
                            .published = {"2025-08-20"}});
  ASSERT_TRUE(time);
  EXPECT_EQ(time->shape, DateShape::Range);
  EXPECT_EQ(time->span, (TimeSpan{at("2025-07-01"), at("2025-08-01")}));
  EXPECT_EQ(time->words, "July 2025, day not given");
}

TEST(IncidentTime, ByADayEndsThereAndFadesBefore) {
  const auto time = timeOf({.title = "A", .from = "2025-08-16", .dateWords = "by 16 August", .published = {"2025-08-20"}});
  ASSERT_TRUE(time);
  EXPECT_EQ(time->shape, DateShape::UpTo);
  EXPECT_EQ(time->span.to, at("2025-08-17"));
  EXPECT_LT(time->span.from, at("2025-08-10"));
  EXPECT_EQ(time->words, "by 16 Aug 2025");
}

TEST(IncidentTime, SinceADayBeginsThereAndFadesAfter) {
  const auto time = timeOf({.title = "A",
                            .from = "2025-06-01",
                            .to = "2025-06-02",
                            .precision = DatePrecision::Range,
                            .dateWords = "since 1 June",
                            .published = {"2025-08-20"}});
  ASSERT_TRUE(time);
  EXPECT_EQ(time->shape, DateShape::Since);
  EXPECT_EQ(time->span.from, at("2025-06-01"));
  EXPECT_GT(time->span.to, at("2025-06-10"));
}

TEST(IncidentTime, AWeekdayInARangeIsItsCandidates) {
  const auto time = timeOf({.title = "A",
                            .from = "2025-08-22",
                            .to = "2025-09-19",
                            .precision = DatePrecision::Range,
                            .timex = "XXXX-WXX-5",
                            .dateWords = "on a Friday",
                            .published = {"2025-09-21"}});
  ASSERT_TRUE(time);
  EXPECT_EQ(time->shape, DateShape::Days);
  EXPECT_EQ(time->candidates,
            (std::vector{at("2025-08-22"), at("2025-08-29"), at("2025-09-05"), at("2025-09-12"), at("2025-09-19")}));
  EXPECT_TRUE(time->words.contains("5")) << time->words.toStdString();
}

TEST(IncidentTime, TooManyCandidatesAreARange) {
  const auto time = timeOf({.title = "A",
                            .from = "2024-01-01",
                            .to = "2025-09-19",
                            .precision = DatePrecision::Range,
                            .timex = "XXXX-WXX-5",
                            .dateWords = "on a Friday",
                            .published = {"2025-09-21"}});
  ASSERT_TRUE(time);
  EXPECT_EQ(time->shape, DateShape::Range);
  EXPECT_TRUE(time->candidates.empty());
}

TEST(IncidentTime, AnotherTimexIsNoWeekday) {
  for (const char* timex : {"XXXX-WXX", "XXXX-WXX-9", "2025-W34-5", "XXXX-08-20", ""}) {
    const auto time = timeOf({.title = "A",
                              .from = "2025-08-22",
                              .to = "2025-09-19",
                              .precision = DatePrecision::Range,
                              .timex = timex,
                              .dateWords = "then",
                              .published = {"2025-09-21"}});
    ASSERT_TRUE(time) << timex;
    EXPECT_EQ(time->shape, DateShape::Range) << timex;
  }
}

TEST(IncidentTime, NoDaysNoTime) {
  EXPECT_FALSE(timeOf({.title = "A", .published = {"2025-08-20"}}));
  const auto state = test::sampleState();
  EXPECT_FALSE(incidentTime(*state, *state->incident(test::kUndatedStrike)));
}

TEST(IncidentTime, ClocksInLocalTimeMakeTheHours) {
  auto state =
      *caseOf({{.title = "A", .from = "2025-08-20", .dateWords = "20 August", .published = {"2025-08-20", "2025-08-21"}}});
  Incident& incident = state.incidents.edit().front();
  Comparison times;
  times.attribute = Attribute::Time;
  for (const auto& [source, time] :
       {std::pair{std::size_t{0}, TimeValue{150, 150, ""}}, std::pair{std::size_t{1}, TimeValue{180, 300, ""}}}) {
    Claim claim;
    claim.attribute = Attribute::Time;
    claim.value.detail = time;
    auto& claims = state.readings.edit()[source].accounts.edit()[0].claims;
    claims.push_back(claim);
    times.cells.push_back({Stance::Says, "", {{{source, 0}, claims.size() - 1}}});
  }
  incident.comparisons.edit().push_back(times);
  const auto time = incidentTime(state, incident);
  ASSERT_TRUE(time && time->clock);
  EXPECT_EQ(*time->clock, (TimeSpan{at("2025-08-20") + 150 * 60'000, at("2025-08-20") + 300 * 60'000}));
}

TEST(IncidentTime, ClocksInAnotherZoneAreLeftOut) {
  auto state = *caseOf({{.title = "A", .from = "2025-08-20", .dateWords = "20 August", .published = {"2025-08-20"}}});
  Claim claim;
  claim.attribute = Attribute::Time;
  claim.value.detail = TimeValue{1420, 1420, "GMT"};
  state.readings.edit()[0].accounts.edit()[0].claims.push_back(claim);
  Comparison times;
  times.attribute = Attribute::Time;
  times.cells.push_back({Stance::Says, "", {{{0, 0}, state.readings[0].accounts[0].claims.size() - 1}}});
  state.incidents.edit().front().comparisons.edit().push_back(times);
  EXPECT_FALSE(incidentTime(state, state.incidents.front())->clock);
}

TEST(IncidentTime, DaysBefore1970AreDaysToo) {
  EXPECT_EQ(dayOf(at("1969-12-31") + kHour), *dayFromIso("1969-12-31"));
  EXPECT_EQ(dayOf(at("1969-12-31") - 1), *dayFromIso("1969-12-30"));
}

TEST(IncidentTime, SaysRangesShortly) {
  const auto day = [](const char* iso) { return *dayFromIso(iso); };
  EXPECT_EQ(rangeWords(day("2025-05-25"), day("2025-10-12")), "25 May – 12 Oct 2025");
  EXPECT_EQ(rangeWords(day("2024-12-03"), day("2025-01-08")), "3 Dec 2024 – 8 Jan 2025");
  EXPECT_EQ(rangeWords(day("2025-08-20"), day("2025-08-20")), "20 Aug 2025");
}

}  // namespace
}  // namespace collate::ui
