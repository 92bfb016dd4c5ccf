// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/map_incidents.h"

#include <gtest/gtest.h>

#include "tests/ui/support/incident_rows.h"
#include "tests/ui/support/sample_state.h"

namespace collate::ui {
namespace {

MapIncident incidentOf(const CaseState& state, IncidentId id) {
  for (MapIncident& i : mapIncidents(state))
    if (i.id == id) return i;
  ADD_FAILURE() << "no such incident";
  return {};
}

TEST(MapIncidents, ATownIsAPoint) {
  const MapIncident i = incidentOf(*test::workingCase(), IncidentId{4});
  EXPECT_EQ(i.placing, Placing::Point);
  EXPECT_DOUBLE_EQ(i.lat, 36.3095);
  EXPECT_EQ(i.note, "20 Aug · 4 accounts");
  EXPECT_EQ(i.radiusKm, 0);
}

TEST(MapIncidents, OneAccountSaysThePlace) {
  EXPECT_EQ(incidentOf(*test::workingCase(), IncidentId{1}).note, "28 Sep · al-Tamanah");
}

TEST(MapIncidents, AGovernorateIsAnArea) {
  const MapIncident i = incidentOf(*test::workingCase(), IncidentId{7});
  EXPECT_EQ(i.placing, Placing::Area);
  EXPECT_EQ(i.admin1, "Idlib");
  EXPECT_EQ(i.note, "anywhere in the governorate");
}

TEST(MapIncidents, AnAreaAroundATownIsACircle) {
  PlaceValue area{.id = "atmeh",
                  .name = "Atmeh",
                  .admin1 = "Idlib",
                  .country = "SY",
                  .lat = 36.3,
                  .lon = 36.7,
                  .precision = PlacePrecision::Area};
  const MapIncident i = incidentOf(
      *test::caseOf({{.title = "A", .from = "2025-08-20", .place = area, .published = {"2025-08-20"}}}), IncidentId{1});
  EXPECT_EQ(i.placing, Placing::Area);
  EXPECT_TRUE(i.admin1.isEmpty());
  EXPECT_GT(i.radiusKm, 1);
}

TEST(MapIncidents, ACountryIsNoPoint) {
  const MapIncident i = incidentOf(*test::workingCase(), IncidentId{3});
  EXPECT_EQ(i.placing, Placing::Nowhere);
  EXPECT_EQ(i.where, "“Syria”, no nearer");
}

TEST(MapIncidents, ANameWithoutCoordinatesIsNoPoint) {
  const PlaceValue unknown{
      .id = {}, .name = "Qirmiz", .admin1 = {}, .country = {}, .lat = {}, .lon = {}, .precision = PlacePrecision::Unknown};
  const MapIncident i = incidentOf(*test::caseOf({{.title = "A", .place = unknown, .published = {"2025-08-20"}}}), IncidentId{1});
  EXPECT_EQ(i.placing, Placing::Nowhere);
  EXPECT_EQ(i.where, "“Qirmiz”, not in the gazetteer");
  EXPECT_EQ(i.when, "no date");
}

TEST(MapIncidents, NoPlaceSaysSo) {
  EXPECT_EQ(incidentOf(*test::caseOf({{.title = "A", .from = "2025-08-20"}}), IncidentId{1}).where, "no place given");
}

TEST(MapIncidents, SaysDatesAsPreciselyAsTheyAre) {
  const auto state = test::workingCase();
  EXPECT_EQ(incidentOf(*state, IncidentId{6}).when, "July 2025");
  EXPECT_EQ(incidentOf(*state, IncidentId{8}).when, "2020");
  EXPECT_EQ(incidentOf(*state, IncidentId{9}).when, "19 Nov 2013");
}

TEST(MapIncidents, SaysWhoKnowsThePlaceLessWell) {
  auto state = *test::workingCase();
  Incident& bab = state.incidents.edit()[5];
  for (Comparison& c : bab.comparisons.edit())
    if (c.attribute == Attribute::Place) c.kind = DisagreementKind::Precision;
  const AccountRef second = bab.accounts[1];
  for (Claim& claim : state.readings.edit()[second.source].accounts.edit()[second.account].claims)
    if (claim.attribute == Attribute::Place)
      claim.value = {"Aleppo province", PlaceValue{.id = "a",
                                                   .name = "Aleppo Governorate",
                                                   .admin1 = "Aleppo",
                                                   .country = "SY",
                                                   .lat = 36.2,
                                                   .lon = 37.6,
                                                   .precision = PlacePrecision::Admin1}};
  EXPECT_EQ(incidentOf(state, bab.id).note, "one account: Aleppo province");
}

TEST(MainCountry, IsWhereMostIncidentsLie) {
  EXPECT_EQ(mainCountry(mapIncidents(*test::workingCase())), "SY");
  EXPECT_EQ(mainCountry({}), "");
}

}  // namespace
}  // namespace collate::ui
