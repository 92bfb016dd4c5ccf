// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/stix.h"

#include <map>

#include "tests/core/transfer/exported_fixture.h"

namespace collate {
namespace {

using nlohmann::json;

class Stix : public testing_transfer::ExportTest {
 protected:
  Stix() {
    for (Source& s : sources) s.takenIn = "2024-05-07T09:00:00Z";
  }
  std::vector<json> objects(const std::string& type) {
    std::vector<json> found;
    const json bundle = json::parse(stixBundle(exported()));
    for (const json& o : bundle["objects"])
      if (o["type"] == type) found.push_back(o);
    return found;
  }
};

TEST_F(Stix, HasAReportForEachSourceAndWhatItTellsOf) {
  const auto reports = objects("report");
  ASSERT_EQ(reports.size(), 2U);
  const auto incidentObjects = objects("incident");
  ASSERT_EQ(incidentObjects.size(), 1U);
  for (const json& r : reports) EXPECT_EQ(r["object_refs"], json::array({incidentObjects[0]["id"]}));
  EXPECT_EQ(reports[0]["published"], "2024-05-05T00:00:00.000Z");
  EXPECT_EQ(reports[1]["published"], "2024-05-07T09:00:00.000Z") << "undated: when it was taken in";
  EXPECT_EQ(reports[0]["external_references"][0]["hashes"]["SHA-256"], std::string(64, 'a'));
}

TEST_F(Stix, LeavesOutWhatTheAnalystLeftOut) {
  sources[1].leftOut = true;
  EXPECT_EQ(objects("report").size(), 1U);
}

TEST_F(Stix, LeadsFromIncidentToPlace) {
  const auto places = objects("location");
  ASSERT_EQ(places.size(), 1U);
  EXPECT_EQ(places[0]["latitude"], 35.5);
  EXPECT_EQ(places[0]["country"], "SY");
  const auto leads = objects("relationship");
  ASSERT_EQ(leads.size(), 1U);
  EXPECT_EQ(leads[0]["target_ref"], places[0]["id"]);
  EXPECT_EQ(leads[0]["source_ref"], objects("incident")[0]["id"]);
}

TEST_F(Stix, KeepsADateWithoutAYearAndMarksAReportWithoutADate) {
  incidents[0].date = DateValue{{}, {}, DatePrecision::Day, "XXXX-09-28"};
  EXPECT_THAT(objects("incident")[0]["description"].get<std::string>(), ::testing::HasSubstr("XXXX-09-28"));
  const auto reports = objects("report");
  EXPECT_FALSE(reports[0].contains("labels"));
  EXPECT_EQ(reports[1]["labels"], json::array({"undated"}));
  EXPECT_THAT(reports[1]["description"].get<std::string>(), ::testing::HasSubstr("not known"));
}

TEST_F(Stix, ASourceWithoutAnOutletIsItsNumber) {
  sources[1].outlet = sources[1].title = "";
  sources[1].file = "003_ee4e.txt";
  const json report = objects("report")[1];
  EXPECT_EQ(report["external_references"][0]["source_name"], "Source 2");
  EXPECT_EQ(report["name"], "Source 2");
  EXPECT_THAT(objects("incident")[0]["description"].get<std::string>(), ::testing::HasSubstr("Source 2"));
}

TEST_F(Stix, PlacesNoCountryAndMarksAGovernorate) {
  incidents[0].place->precision = PlacePrecision::Country;
  EXPECT_FALSE(objects("location")[0].contains("latitude"));
  incidents[0].place->precision = PlacePrecision::Admin1;
  const json governorate = objects("location")[0];
  EXPECT_EQ(governorate["latitude"], 35.5);
  EXPECT_THAT(governorate["description"].get<std::string>(), ::testing::HasSubstr("the point is its middle"));
}

TEST_F(Stix, UnknownPlacesOfOneNameInTwoCountriesAreTwo) {
  incidents.push_back(incidents[0]);
  incidents[1].id = {6};
  for (Incident& i : incidents) i.place = PlaceValue{"", "Mill Hill", "", i.id.value == 5 ? "SY" : "IQ", {}, {}, {}};
  EXPECT_EQ(objects("location").size(), 2U);
}

TEST_F(Stix, AContradictionIsANeutralOpinionUntilSomebodyDecides) {
  auto opinions = objects("opinion");
  ASSERT_EQ(opinions.size(), 1U);
  EXPECT_EQ(opinions[0]["opinion"], "neutral");
  EXPECT_EQ(opinions[0]["object_refs"].size(), 2U);
  Assessment decided;
  decided.value = "3";
  decided.reason = "The hospital's list.";
  decided.author = "R. Example";
  decided.when = "2024-05-08T10:00:00Z";
  decided.status = Status::Settled;
  incidents[0].comparisons.edit()[0].assessment = decided;
  opinions = objects("opinion");
  ASSERT_EQ(opinions.size(), 2U);
  EXPECT_EQ(opinions[0]["opinion"], "agree");
  EXPECT_EQ(opinions[1]["opinion"], "disagree");
  EXPECT_EQ(opinions[0]["authors"], json::array({"R. Example"}));
  EXPECT_EQ(opinions[0]["created"], "2024-05-08T10:00:00.000Z");
  EXPECT_NE(opinions[0]["object_refs"], opinions[1]["object_refs"]);
}

TEST_F(Stix, TheSameCaseGivesTheSameBytesAndIdsLastWhenItGrows) {
  EXPECT_EQ(stixBundle(exported()), stixBundle(exported()));
  const std::string before = objects("report")[0]["id"];
  addSource("c.txt", "Evening Wire", "Nothing happened.", "2024-05-09");
  readings.emplace_back();
  EXPECT_EQ(objects("report")[0]["id"], before);
  EXPECT_EQ(objects("report")[2]["object_refs"].size(), 1U) << "never empty";
}

}  // namespace
}  // namespace collate
