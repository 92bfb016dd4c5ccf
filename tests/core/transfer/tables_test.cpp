// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/analysis_json.h"
#include "core/transfer/claims_csv.h"
#include "core/transfer/csv_line.h"
#include "core/transfer/fatalities.h"
#include "core/transfer/incidents_csv.h"
#include "core/transfer/incidents_geojson.h"
#include "core/transfer/incidents_kml.h"
#include "core/transfer/web_annotation.h"
#include "tests/core/transfer/exported_fixture.h"
#include "tests/core/transfer/read_csv.h"

namespace collate {
namespace {

using ::testing::HasSubstr;
using ::testing::SizeIs;
using testing_transfer::csvRow;
using testing_transfer::readCsv;

class Tables : public testing_transfer::ExportTest {
 protected:
  Comparison& killed() { return incidents[0].comparisons.edit()[0]; }
  void says(std::size_t account, CountRange count) { readings[account].accounts.edit()[0].claims[0].value.detail = count; }
  std::array<std::optional<int>, 3> figures() {
    const CasualtyRules f = fatalitiesOf(exported(), incidents[0]);
    return {f.lowest.figure, f.best.figure, f.highest.figure};
  }
  static Assessment settledAs(std::string value) {
    Assessment a;
    a.value = std::move(value);
    a.reason = "The hospital's list.";
    a.status = Status::Settled;
    return a;
  }
};

TEST_F(Tables, AnIncidentIsALineWithTheColumnsOfAcledAndUcdp) {
  const std::string csv = incidentsCsv(exported());
  ASSERT_THAT(readCsv(csv), SizeIs(2));
  const auto row = csvRow(csv, 0);
  EXPECT_EQ(row.at("event_date"), "2024-05-04");
  EXPECT_EQ(row.at("time_precision"), "1");
  EXPECT_EQ(row.at("event_type"), "Violence against civilians");
  EXPECT_EQ(row.at("sub_event_type"), "Attack");
  EXPECT_EQ(row.at("actor2"), "José");
  EXPECT_EQ(row.at("location"), "Tamanah");
  EXPECT_EQ(row.at("latitude"), "35.5");
  EXPECT_EQ(row.at("longitude"), "36.75");
  EXPECT_EQ(row.at("geo_precision"), "1");
  EXPECT_EQ(row.at("source"), "'=Herald; Valley Courier") << "spreadsheets run nothing";
  EXPECT_EQ(row.at("source_scale"), "");
  EXPECT_EQ(row.at("notes"), "3 against at least 4");
  EXPECT_EQ(row.at("fatalities"), "3") << "contested: the lowest, as ACLED has it";
  EXPECT_EQ(row.at("low"), "3");
  EXPECT_EQ(row.at("best"), "") << "nobody decided";
  EXPECT_EQ(row.at("high"), "4");
  EXPECT_EQ(row.at("originators_of_figure"), "1");
  EXPECT_EQ(row.at("agreement"), "contradiction");
  EXPECT_EQ(row.at("disagreements"), "killed: contradiction");
}

TEST_F(Tables, ADateIsAsPreciseAsItIsKnown) {
  const auto dated = [&](std::string_view from, std::string_view to, DatePrecision precision) {
    incidents[0].date = DateValue{dayFromIso(from), dayFromIso(to), precision, ""};
    const auto row = csvRow(incidentsCsv(exported()), 0);
    return row.at("event_date") + " " + row.at("time_precision");
  };
  EXPECT_EQ(dated("2024-05-06", "2024-05-12", DatePrecision::Week), "2024-05-09 2");
  EXPECT_EQ(dated("2024-05-01", "2024-05-31", DatePrecision::Month), "2024-05-16 3");
  EXPECT_EQ(dated("2024-05-03", "2024-05-04", DatePrecision::Range), "2024-05-03 2");
  EXPECT_EQ(dated("2024-01-01", "2024-12-31", DatePrecision::Year), " ");
  incidents[0].date.reset();
  EXPECT_EQ(csvRow(incidentsCsv(exported()), 0).at("event_date"), "");
}

TEST_F(Tables, ACountryHasNoPoint) {
  incidents[0].place->precision = PlacePrecision::Country;
  const auto row = csvRow(incidentsCsv(exported()), 0);
  EXPECT_EQ(row.at("latitude"), "");
  EXPECT_EQ(row.at("geo_precision"), "");
  incidents[0].place->precision = PlacePrecision::Admin1;
  EXPECT_EQ(csvRow(incidentsCsv(exported()), 0).at("geo_precision"), "3");
}

TEST_F(Tables, FiguresOfTheDead) {
  using Figures = std::array<std::optional<int>, 3>;
  EXPECT_EQ(figures(), (Figures{3, {}, 4}));
  killed().kind = DisagreementKind::Evolution;
  sources[1].published = publishedFromIso("2024-05-06");
  EXPECT_EQ(figures(), (Figures{3, 4, 4})) << "of a toll that rose, the newest";
  says(1, CountRange{{}, 6});
  EXPECT_EQ(figures(), (Figures{0, 3, 6})) << "up to 6 allows 3";
  killed().kind = DisagreementKind::Contradiction;
  killed().assessment = settledAs("5");
  EXPECT_EQ(figures(), (Figures{0, 5, 6}));
  killed().assessment->status = Status::InReview;
  EXPECT_EQ(figures(), (Figures{0, {}, 6})) << "not decided yet";
  readings[1].accounts.edit()[0].claims[0].modality = Modality::Denied;
  killed().cells[1].stance = Stance::Denies;
  says(1, CountRange::exactly(0));
  EXPECT_EQ(figures(), (Figures{0, {}, 3}));
  says(1, CountRange::exactly(3));
  EXPECT_EQ(figures(), (Figures{3, {}, 3})) << "who denies that three died has not said that nobody did";
  incidents[0].comparisons.edit().clear();
  EXPECT_EQ(figures(), (Figures{})) << "silence is not zero";
}

TEST_F(Tables, ADisagreementIsALineForEachAccount) {
  killed().assessment = settledAs("4");
  killed().assessment->reliability = "B";
  const std::string csv = disagreementsCsv(exported());
  ASSERT_THAT(readCsv(csv), SizeIs(3));
  const auto row = csvRow(csv, 1);
  EXPECT_EQ(row.at("attribute"), "killed");
  EXPECT_EQ(row.at("kind"), "contradiction");
  EXPECT_EQ(row.at("outlets"), "2");
  EXPECT_EQ(row.at("originators"), "1");
  EXPECT_EQ(row.at("stance"), "says");
  EXPECT_EQ(row.at("value"), "at least 4");
  EXPECT_EQ(row.at("passage"), "four died");
  EXPECT_EQ(row.at("decided"), "4");
  EXPECT_EQ(row.at("reason"), "The hospital's list.");
  EXPECT_EQ(row.at("reliability"), "B");
  EXPECT_EQ(row.at("status"), "settled");
  EXPECT_EQ(csvRow(csv, 0).at("passage"), "Three");
}

TEST_F(Tables, KmlPlacesWhatHasAPointAndKeepsWhatHasNone) {
  incidents[0].title = "Shooting <at> the \"mill\" & \x01 more";
  incidents.push_back(incidents[0]);
  incidents[1].id = {6};
  incidents[1].place.reset();
  const std::string kml = incidentsKml(exported());
  EXPECT_THAT(kml, HasSubstr("<coordinates>36.75,35.5</coordinates>")) << "longitude first";
  EXPECT_THAT(kml, HasSubstr("<begin>2024-05-04</begin>"));
  EXPECT_THAT(kml, HasSubstr("Shooting &lt;at&gt; the \"mill\" &amp;   more"));
  EXPECT_THAT(kml, HasSubstr("<Placemark id=\"incident-6\">"));
  EXPECT_EQ(kml.find("<Point>"), kml.rfind("<Point>"));
}

TEST_F(Tables, KeepWhatIsKnownOfADateWithoutAYear) {
  for (const std::string known : {"XXXX-09-28", "XXXX-07", "XXXX-WXX-5"}) {
    incidents[0].date = DateValue{{}, {}, DatePrecision::Day, known};
    const auto row = csvRow(incidentsCsv(exported()), 0);
    EXPECT_EQ(row.at("event_date"), "");
    EXPECT_EQ(row.at("date_value"), known);
    EXPECT_EQ(nlohmann::json::parse(incidentsGeoJson(exported()))["features"][0]["properties"]["date_value"], known);
    EXPECT_THAT(incidentsKml(exported()), HasSubstr("<value>" + known + "</value>"));
  }
  incidents[0].date = DateValue{dayFromIso("2025-06-01"), dayFromIso("2025-06-03"), DatePrecision::Range, ""};
  EXPECT_EQ(csvRow(incidentsCsv(exported()), 0).at("date_value"), "2025-06-01/2025-06-03");
  incidents[0].date.reset();
  EXPECT_EQ(csvRow(incidentsCsv(exported()), 0).at("date_value"), "");
}

TEST_F(Tables, ASourceWithoutAnOutletIsItsAgencyOrItsNumber) {
  sources[0].outlet = "";
  sources[0].agency = "NNA";
  sources[1].outlet = "";
  EXPECT_EQ(csvRow(incidentsCsv(exported()), 0).at("source"), "NNA; Source 2");
  EXPECT_EQ(csvRow(claimsCsv(exported()), 0).at("outlet"), "NNA");
  EXPECT_EQ(csvRow(claimsCsv(exported()), 3).at("outlet"), "Source 2");
  EXPECT_EQ(csvRow(disagreementsCsv(exported()), 1).at("outlet"), "Source 2");
  EXPECT_THAT(incidentsKml(exported()), HasSubstr("According to NNA; Source 2."));
  EXPECT_EQ(nlohmann::json::parse(incidentsGeoJson(exported()))["features"][0]["properties"]["outlets"],
            nlohmann::json::array({"NNA", "Source 2"}));
}

TEST_F(Tables, CasualtiesAreNotDead) {
  sources[0].text = "Three casualties at the mill in Tamanah.";
  readings[0].accounts.edit()[0].claims[0].span = {0, 16};
  EXPECT_EQ(figures(), (std::array<std::optional<int>, 3>{4, {}, 4})) << "the other account's dead alone";
  EXPECT_EQ(csvRow(incidentsCsv(exported()), 0).at("casualties"), "3 casualties");
  EXPECT_EQ(csvRow(claimsCsv(exported()), 0).at("value"), "3 casualties");
  EXPECT_THAT(incidentsKml(exported()), HasSubstr("<value>3 casualties</value>"));
  EXPECT_EQ(nlohmann::json::parse(incidentsGeoJson(exported()))["features"][0]["properties"]["casualties"],
            nlohmann::json::array({"3 casualties"}));
  EXPECT_EQ(nlohmann::json::parse(analysisJson(exported()))["incidents"][0]["claims"][0]["casualties"], true);
  EXPECT_EQ(nlohmann::json::parse(webAnnotations(exported()))["items"][0]["body"][0]["value"], "killed: 3 casualties");
  killed().cells[1] = {};
  EXPECT_EQ(figures(), (std::array<std::optional<int>, 3>{})) << "nobody speaks of the dead";
  EXPECT_EQ(csvRow(incidentsCsv(exported()), 0).at("fatalities"), "");
}

TEST_F(Tables, WhereOnlyTheDeadAreCountedThereAreNoCasualties) {
  EXPECT_EQ(csvRow(incidentsCsv(exported()), 0).at("casualties"), "");
  EXPECT_EQ(csvRow(claimsCsv(exported()), 0).at("value"), "3");
  EXPECT_FALSE(nlohmann::json::parse(analysisJson(exported()))["incidents"][0]["claims"][0].contains("casualties"));
}

TEST_F(Tables, KmlPlacesNoCountryAndMarksAGovernorate) {
  incidents[0].place->precision = PlacePrecision::Country;
  EXPECT_EQ(incidentsKml(exported()).find("<Point>"), std::string::npos);
  EXPECT_EQ(incidentsKml(exported()).find("geo_precision"), std::string::npos);
  incidents[0].place->precision = PlacePrecision::Admin1;
  const std::string kml = incidentsKml(exported());
  EXPECT_THAT(kml, HasSubstr("<Point>"));
  EXPECT_THAT(kml, HasSubstr("the point is its middle"));
  EXPECT_THAT(kml, HasSubstr("geo_precision"));
}

TEST(CsvLine, NumbersAreAsShortAsTheyReadBackTheSame) {
  CsvLine line;
  line.number(std::optional(36.68835)).number(std::optional<double>()).number(std::int64_t{7}).text("a, b");
  EXPECT_EQ(std::move(line).end(), "36.68835,,7,\"a, b\"\r\n");
}

}  // namespace
}  // namespace collate
