// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <format>
#include <fstream>

#include <unistd.h>

#include "core/transfer/analysis_json.h"
#include "core/transfer/claims_csv.h"
#include "core/transfer/incidents_geojson.h"
#include "core/transfer/web_annotation.h"
#include "core/transfer/whole_file.h"
#include "tests/core/transfer/exported_fixture.h"
#include "tests/core/transfer/read_csv.h"

namespace collate {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using ::testing::SizeIs;
using testing_transfer::readCsv;

class Exports : public testing_transfer::ExportTest {
 protected:
  std::map<std::string, std::string> csvRow(std::size_t n) { return testing_transfer::csvRow(claimsCsv(exported()), n); }
};

TEST_F(Exports, CsvHasALineAClaimAndAllItsColumns) {
  const auto rows = readCsv(claimsCsv(exported()));
  ASSERT_THAT(rows, SizeIs(7));
  for (const auto& row : rows) EXPECT_THAT(row, SizeIs(rows[0].size()));
}

TEST_F(Exports, CsvSaysWhatAClaimSays) {
  const auto row = csvRow(0);
  EXPECT_EQ(row.at("incident"), "5");
  EXPECT_EQ(row.at("attribute"), "killed");
  EXPECT_EQ(row.at("value"), "3");
  EXPECT_EQ(row.at("min"), "3");
  EXPECT_EQ(row.at("max"), "3");
  EXPECT_EQ(row.at("originators"), "police < a resident");
  EXPECT_EQ(row.at("disagreement"), "contradiction");
  EXPECT_EQ(row.at("passage"), "Three");
  EXPECT_EQ(row.at("review"), "unchecked");
  EXPECT_EQ(csvRow(3).at("value"), "at least 4");
  EXPECT_EQ(csvRow(3).at("max"), "");
}

TEST_F(Exports, CsvQuotesQuotesCommasAndLineEnds) {
  readings[1].accounts.edit()[0].claims[0].span = {0, static_cast<std::uint32_t>(sources[1].text.size())};
  EXPECT_EQ(csvRow(3).at("passage"), sources[1].text);
}

TEST_F(Exports, CsvDisarmsWhatASpreadsheetWouldRun) {
  EXPECT_EQ(csvRow(3).at("outlet"), "'=Herald");
  EXPECT_EQ(csvRow(0).at("outlet"), "Valley Courier");
}

TEST_F(Exports, CsvKeepsRejectedClaimsAndSaysSo) {
  readings[0].accounts.edit()[0].claims[0].review = Review::Rejected;
  EXPECT_EQ(csvRow(0).at("review"), "rejected");
}

TEST_F(Exports, EveryFormatSaysThatACaseIsFictional) {
  ExportedCase fictional = exported();
  fictional.fictional = true;
  EXPECT_EQ(readCsv(claimsCsv(fictional))[1].back(), "yes");
  EXPECT_EQ(readCsv(claimsCsv(exported()))[1].back(), "no");
  EXPECT_EQ(json::parse(incidentsGeoJson(fictional))["case"], json::parse(R"({"name":"Mills","fictional":true})"));
  EXPECT_EQ(json::parse(analysisJson(fictional))["case"], json::parse(R"({"name":"Mills","fictional":true})"));
  EXPECT_EQ(json::parse(webAnnotations(fictional))["label"], "Mills (fictional)");
}

TEST_F(Exports, GeoJsonIsAFeatureCollection) {
  const json collection = json::parse(incidentsGeoJson(exported()));
  EXPECT_EQ(collection["type"], "FeatureCollection");
  const json feature = collection["features"][0];
  EXPECT_EQ(feature["type"], "Feature");
  EXPECT_EQ(feature["geometry"], json::parse(R"({"type":"Point","coordinates":[36.75,35.5]})")) << "longitude first";
  EXPECT_EQ(feature["properties"]["acled_event_type"], "Violence against civilians");
  EXPECT_EQ(feature["properties"]["outlets"], json({"=Herald", "Valley Courier"}));
  EXPECT_EQ(feature["properties"]["agreement"], "contradiction");
  EXPECT_EQ(feature["properties"]["disagreements"], json::parse(R"([{"attribute":"killed","kind":"contradiction"}])"));
}

TEST_F(Exports, GeoJsonKeepsIncidentsWithoutAPlace) {
  incidents[0].place.reset();
  incidents.push_back(incidents[0]);
  incidents[1].place = PlaceValue{};
  const json features = json::parse(incidentsGeoJson(exported()))["features"];
  ASSERT_EQ(features.size(), 2U);
  for (const json& f : features) EXPECT_TRUE(f["geometry"].is_null());
}

TEST_F(Exports, GeoJsonPlacesNoCountryAndMarksAGovernorate) {
  const auto feature = [&](PlacePrecision precision) {
    incidents[0].place->precision = precision;
    return json(json::parse(incidentsGeoJson(exported()))["features"][0]);
  };
  for (const PlacePrecision unplaced : {PlacePrecision::Country, PlacePrecision::Unknown}) {
    EXPECT_TRUE(feature(unplaced)["geometry"].is_null());
    EXPECT_TRUE(feature(unplaced)["properties"]["geo_precision"].is_null());
  }
  EXPECT_EQ(feature(PlacePrecision::Country)["properties"]["place"], "Tamanah") << "it is named all the same";
  EXPECT_EQ(feature(PlacePrecision::Town)["properties"]["geo_precision"], 1);
  EXPECT_EQ(feature(PlacePrecision::Area)["properties"]["geo_precision"], 2);
  EXPECT_EQ(feature(PlacePrecision::Admin1)["properties"]["geo_precision"], 3);
  EXPECT_FALSE(feature(PlacePrecision::Admin1)["geometry"].is_null());
}

TEST_F(Exports, WebAnnotationsSelectByQuoteAndPosition) {
  const auto at = static_cast<std::uint32_t>(sources[1].text.find("four"));
  annotations = {
      {{9}, sources[1].sha256, {at, at + 9}, "four died", "Who counted?", {"toll"}, false, "R. Example", "2024-05-06T08:00:00Z"},
      {{10}, sources[1].sha256, {0, 5}, "José", "", {}, false, "", ""}};
  sources[1].url = "https://herald.example/mill";
  const json page = json::parse(webAnnotations(exported()));
  EXPECT_EQ(page["@context"][0], "http://www.w3.org/ns/anno.jsonld");
  EXPECT_EQ(page["type"], "AnnotationPage");
  ASSERT_EQ(page["items"].size(), 8U) << "two notes, six claims";
  const json note = page["items"][0];
  EXPECT_EQ(note["type"], "Annotation");
  EXPECT_EQ(note["motivation"], "commenting");
  EXPECT_EQ(note["creator"]["name"], "R. Example");
  EXPECT_EQ(note["body"][0]["value"], "Who counted?");
  EXPECT_EQ(note["body"][1]["purpose"], "tagging");
  EXPECT_EQ(note["target"]["source"], "https://herald.example/mill");
  const json quote = note["target"]["selector"][0];
  EXPECT_EQ(quote["type"], "TextQuoteSelector");
  EXPECT_EQ(quote["prefix"].get<std::string>() + quote["exact"].get<std::string>() + quote["suffix"].get<std::string>(),
            sources[1].text.substr(0, sources[1].text.find("mill.")) + "mill.")
      << "32 characters around it are all there is";
  const json position = note["target"]["selector"][1];
  EXPECT_EQ(testing_transfer::codePointSlice(sources[1].text, position["start"], position["end"]), "four died");
  EXPECT_EQ(page["items"][1]["motivation"], "highlighting");
  EXPECT_EQ(page["items"][2]["body"][0]["value"], "killed: 3");
  EXPECT_EQ(page["items"][2]["target"]["source"], "urn:sha256:" + sources[0].sha256);
}

TEST_F(Exports, WebAnnotationContextIsCutAtCharacters) {
  sources[0].text = std::string(0, ' ');
  for (int i = 0; i < 50; ++i) sources[0].text += "é";
  sources[0].text += "Three";
  for (int i = 0; i < 50; ++i) sources[0].text += "é";
  readings[0].accounts.edit()[0].claims.resize(1);
  readings[0].accounts.edit()[0].claims[0].span = {100, 105};
  const json quote = json::parse(webAnnotations(exported()))["items"][0]["target"]["selector"][0];
  EXPECT_EQ(quote["prefix"].get<std::string>().size(), 64U);
  EXPECT_EQ(quote["suffix"].get<std::string>().size(), 64U);
}

class WholeFile : public ::testing::Test {
 protected:
  WholeFile() : folder(fs::temp_directory_path() / std::format("collate-whole-{}", ::getpid())) {
    fs::create_directories(folder);
  }
  ~WholeFile() override { fs::remove_all(folder); }
  static std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  fs::path folder;
};

TEST_F(WholeFile, IsWrittenAndReplaced) {
  ASSERT_TRUE(writeWhole(folder / "out", "first"));
  ASSERT_TRUE(writeWhole(folder / "out", "second"));
  EXPECT_EQ(read(folder / "out"), "second");
  EXPECT_EQ(std::distance(fs::directory_iterator(folder), {}), 1) << "no temporary file is left";
}

TEST_F(WholeFile, ReplacesWhatALinkPointsTo) {
  ASSERT_TRUE(writeWhole(folder / "out", "first"));
  fs::create_symlink("out", folder / "link");
  ASSERT_TRUE(writeWhole(folder / "link", "second"));
  EXPECT_TRUE(fs::is_symlink(folder / "link"));
  EXPECT_EQ(read(folder / "out"), "second");
}

TEST_F(WholeFile, LeavesItOpenToThoseToWhomItWas) {
  const auto mode = [&] { return fs::status(folder / "out").permissions(); };
  ASSERT_TRUE(writeWhole(folder / "out", "first"));
  const fs::perms fresh = mode();
  EXPECT_EQ(fresh & fs::perms::owner_write, fs::perms::owner_write);
  for (const fs::perms kept : {fs::perms(0600), fs::perms(0640), fs::perms(0664), fs::perms(0400), fs::perms(0755)}) {
    fs::permissions(folder / "out", kept);
    ASSERT_TRUE(writeWhole(folder / "out", "again"));
    EXPECT_EQ(mode(), kept);
  }
  fs::create_symlink("out", folder / "link");
  fs::permissions(folder / "out", fs::perms(0600));
  ASSERT_TRUE(writeWhole(folder / "link", "through the link"));
  EXPECT_EQ(mode(), fs::perms(0600));
}

TEST_F(WholeFile, FollowsNoLinkInTheNameOfItsTemporaryFile) {
  const fs::path temporary = folder / std::format("out.{}.part", ::getpid());
  ASSERT_TRUE(writeWhole(folder / "other", "kept"));
  fs::create_symlink("other", temporary);
  EXPECT_FALSE(writeWhole(folder / "out", "text"));
  EXPECT_EQ(read(folder / "other"), "kept");
  EXPECT_TRUE(fs::is_symlink(temporary)) << "it is not ours to remove";
  fs::remove(temporary);
  std::ofstream(temporary) << "left behind";
  ASSERT_TRUE(writeWhole(folder / "out", "text"));
  EXPECT_EQ(read(folder / "out"), "text");
  EXPECT_FALSE(fs::exists(temporary));
}

TEST_F(WholeFile, SaysWhereItCannotBeWritten) {
  ASSERT_TRUE(writeWhole(folder / "out", "x"));
  for (const fs::path& bad :
       {folder, folder / "missing" / "out", folder / "out" / "below", fs::path("/dev/full"), fs::path("/proc/collate")}) {
    const auto done = writeWhole(bad, "text");
    ASSERT_FALSE(done) << bad;
    EXPECT_EQ(done.error().code, ErrorCode::Unwritable) << bad;
    EXPECT_EQ(done.error().file, bad.string());
  }
  EXPECT_EQ(read(folder / "out"), "x");
}

TEST_F(WholeFile, ADeviceIsWrittenToAsItIs) {
  EXPECT_TRUE(writeWhole("/dev/null", "text"));
  EXPECT_TRUE(fs::is_character_file("/dev/null"));
}

}  // namespace
}  // namespace collate
