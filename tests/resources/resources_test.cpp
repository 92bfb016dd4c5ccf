// SPDX-License-Identifier: GPL-3.0-or-later
// The data that Collate ships: well formed, complete enough for its first case, and free to ship.
#include <gtest/gtest.h>

#include <charconv>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "tests/source_folder.h"

namespace collate {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;
using Row = std::map<std::string, std::string>;

const fs::path kResources = collate::test::sourceFolder() / "resources";

std::string contents(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  EXPECT_TRUE(in) << file;
  return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::string> cells(const std::string& line) {
  std::vector<std::string> out;
  std::size_t from = 0;
  for (std::size_t tab; (tab = line.find('\t', from)) != std::string::npos; from = tab + 1)
    out.push_back(line.substr(from, tab - from));
  out.push_back(line.substr(from));
  return out;
}

// A table with a heading line; a line with another number of columns is a failure that names it.
std::vector<Row> table(const fs::path& file) {
  std::istringstream in(contents(file));
  std::string line;
  std::getline(in, line);
  const std::vector<std::string> head = cells(line);
  std::vector<Row> rows;
  for (std::size_t number = 2; std::getline(in, line); ++number) {
    const std::vector<std::string> values = cells(line);
    EXPECT_EQ(values.size(), head.size()) << file << ":" << number;
    Row row;
    for (std::size_t i = 0; i < std::min(head.size(), values.size()); ++i) row[head[i]] = values[i];
    rows.push_back(std::move(row));
  }
  return rows;
}

double number(const std::string& text) {
  double value = 1e9;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

const std::vector<Row>& places() {
  static const std::vector<Row> rows = table(kResources / "gazetteer/places.tsv");
  return rows;
}

const Row* place(const std::string& id) {
  for (const Row& r : places())
    if (r.at("id") == id) return &r;
  return nullptr;
}

// Phrase, class, canonical form and options of each row of a phrase table.
std::vector<std::vector<std::string>> phraseRows(const fs::path& file) {
  std::istringstream in(contents(file));
  std::vector<std::vector<std::string>> rows;
  for (std::string line; std::getline(in, line);)
    if (!line.empty() && line.front() != '#') rows.push_back(cells(line));
  return rows;
}

std::string tagOf(const std::vector<std::string>& row) {
  const std::string options = row.size() > 3 ? row[3] : "";
  const std::size_t at = options.find("tag=");
  return at == std::string::npos ? "" : options.substr(at + 4, options.find(';', at) - at - 4);
}

TEST(OriginatorTable, GivesEachNameOneFamily) {
  std::map<std::string, std::string> familyOf;
  for (const std::vector<std::string>& row : phraseRows(kResources / "phrases/originators.tsv")) {
    ASSERT_GE(row.size(), 2U) << row[0];
    EXPECT_EQ(row[1], "outlet") << row[0];
    const std::string tag = tagOf(row);
    EXPECT_TRUE(!tag.empty() || row[0] == "local radio") << row[0];
    if (tag.starts_with("state-media-")) {
      EXPECT_EQ(tag.size(), std::string_view("state-media-").size() + 2) << row[0];
    }
    std::istringstream names(row[0]);
    for (std::string name; std::getline(names, name, '|');) {
      EXPECT_FALSE(name.empty()) << row[0];
      EXPECT_EQ(familyOf.emplace(name, tag).first->second, tag) << name;
    }
  }
  for (const char* name : {"Syrian state TV", "SANA", "IRNA", "Xinhua", "Anadolu", "RIA Novosti", "Iraqi News Agency"})
    EXPECT_TRUE(familyOf[name].starts_with("state-media-")) << name;
  EXPECT_EQ(familyOf["state television"], "state-media");
  EXPECT_EQ(familyOf["Syrian state TV"], familyOf["Syrian Arab News Agency"]);
}

TEST(OriginatorTable, IsTheOnlyOneThatNamesOriginators) {
  for (const auto& entry : fs::directory_iterator(kResources / "phrases")) {
    if (entry.path().filename() == "originators.tsv" || entry.path().extension() != ".tsv") continue;
    for (const std::vector<std::string>& row : phraseRows(entry.path()))
      EXPECT_FALSE(row.size() > 1 && row[1] == "outlet") << entry.path() << ": " << row[0];
  }
}

TEST(GazetteerTable, HoldsTheFirstCase) {
  for (const char* id :
       {"atmeh",          "al-tamanah", "al-bab",      "deir-ez-zor",       "khan-sheikhoun",     "idlib",     "aleppo",
        "al-dana",        "sarmada",    "atmeh-camps", "idlib-governorate", "aleppo-governorate", "hatay",     "northwest-syria",
        "northern-syria", "country-sy", "country-lb",  "country-tr",        "country-iq",         "country-us"})
    EXPECT_NE(place(id), nullptr) << id;
}

TEST(GazetteerTable, KnowsItsPlacesByTheirVariants) {
  ASSERT_NE(place("atmeh"), nullptr);
  for (const char* variant : {"Atme", "Atma", "Atmah"})
    EXPECT_NE(("|" + place("atmeh")->at("variants") + "|").find(std::string("|") + variant + "|"), std::string::npos) << variant;
  EXPECT_EQ(place("atmeh")->at("name_ar"), "أطمة");
}

TEST(GazetteerTable, RowsAreWellFormed) {
  const std::set<std::string> kinds{"country", "region",  "governorate", "district", "city",
                                    "town",    "village", "camp",        "area",     "site"};
  std::set<std::string> ids;
  for (const Row& r : places()) {
    const std::string& id = r.at("id");
    EXPECT_TRUE(ids.insert(id).second) << "twice: " << id;
    EXPECT_FALSE(r.at("name").empty()) << id;
    EXPECT_TRUE(kinds.contains(r.at("kind"))) << id << ": " << r.at("kind");
    EXPECT_EQ(r.at("country").size(), 2U) << id;
    EXPECT_LE(std::abs(number(r.at("lat"))), 90) << id;
    EXPECT_LE(std::abs(number(r.at("lon"))), 180) << id;
  }
  EXPECT_GT(ids.size(), 900U);
}

// ODbL and CC BY-SA databases may not go into a GPL program's data without binding it.
TEST(GazetteerTable, EveryCoordinateIsFreeToShip) {
  for (const Row& r : places()) {
    const std::string& source = r.at("source");
    EXPECT_FALSE(source.empty()) << r.at("id");
    for (const char* bound : {"ODbL", "CSC", "mledoze", "OpenFlights", "Wikipedia", "OpenStreetMap"})
      EXPECT_EQ(source.find(bound), std::string::npos) << r.at("id") << ": " << source;
  }
}

TEST(GazetteerTable, SyrianPlacesLieInSyria) {
  for (const Row& r : places()) {
    if (r.at("country") != "SY") continue;
    EXPECT_GT(number(r.at("lat")), 32.2) << r.at("id");
    EXPECT_LT(number(r.at("lat")), 37.4) << r.at("id");
    EXPECT_GT(number(r.at("lon")), 35.5) << r.at("id");
    EXPECT_LT(number(r.at("lon")), 42.5) << r.at("id");
  }
}

TEST(AmbiguousTable, NamesPlacesThatExist) {
  for (const Row& r : table(kResources / "gazetteer/ambiguous.tsv")) {
    std::istringstream ids(r.at("ids"));
    for (std::string id; std::getline(ids, id, '|');) EXPECT_NE(place(id), nullptr) << r.at("key") << ": " << id;
  }
}

TEST(DemonymTable, NamesCountriesThatExistOnce) {
  std::set<std::string> seen;
  for (const Row& r : table(kResources / "gazetteer/demonyms.tsv")) {
    EXPECT_TRUE(seen.insert(r.at("demonym")).second) << r.at("demonym");
    std::string id = "country-" + r.at("country");
    for (char& c : id) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    EXPECT_NE(place(id), nullptr) << r.at("demonym");
  }
  EXPECT_TRUE(seen.contains("Iraqi"));
}

// -- base map

bool inRing(double x, double y, const Json& ring) {
  bool inside = false;
  for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
    const double x1 = ring[i][0], y1 = ring[i][1], x2 = ring[i + 1][0], y2 = ring[i + 1][1];
    if ((y1 > y) != (y2 > y) && x < (x2 - x1) * (y - y1) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

// Names of the features that the point lies in.
std::set<std::string> under(const Json& map, double lat, double lon) {
  std::set<std::string> names;
  for (const Json& f : map["features"])
    for (const Json& polygon : f["geometry"]["coordinates"])
      if (inRing(lon, lat, polygon[0])) names.insert(f["properties"]["name"].get<std::string>());
  return names;
}

TEST(BaseMap, IsSmallAndSaysWhatItShows) {
  for (const auto& [name, limit] : {std::pair{"countries", 100U}, {"admin1", 500U}, {"world", 400U}}) {
    const std::string text = contents(kResources / "basemap" / (std::string(name) + ".geojson"));
    EXPECT_LT(text.size(), limit * 1024) << name;
    const Json map = Json::parse(text);
    EXPECT_EQ(map["type"], "FeatureCollection");
    for (const Json& f : map["features"]) {
      EXPECT_EQ(f["geometry"]["type"], "MultiPolygon");
      for (const char* key : {"name", "iso", "country"}) EXPECT_TRUE(f["properties"][key].is_string()) << name;
    }
  }
}

TEST(BaseMap, RingsAreClosed) {
  for (const char* name : {"countries", "admin1", "world"}) {
    const Json map = Json::parse(contents(kResources / "basemap" / (std::string(name) + ".geojson")));
    for (const Json& f : map["features"])
      for (const Json& polygon : f["geometry"]["coordinates"])
        for (const Json& ring : polygon) {
          EXPECT_GE(ring.size(), 4U) << f["properties"];
          EXPECT_EQ(ring.front(), ring.back()) << f["properties"];
        }
  }
}

TEST(BaseMap, PutsTheFirstCaseOnTheRightSideOfTheBorder) {
  const Json countries = Json::parse(contents(kResources / "basemap/countries.geojson"));
  const Json provinces = Json::parse(contents(kResources / "basemap/admin1.geojson"));
  EXPECT_EQ(under(countries, 36.3095, 36.6884), std::set<std::string>{"Syria"});  // Atmeh
  EXPECT_EQ(under(provinces, 36.3095, 36.6884), std::set<std::string>{"Idlib"});
  EXPECT_EQ(under(provinces, 35.4585, 36.7482), std::set<std::string>{"Idlib"});    // al-Tamanah
  EXPECT_EQ(under(provinces, 36.3705, 37.5157), std::set<std::string>{"Aleppo"});   // al-Bab
  EXPECT_EQ(under(countries, 36.2679, 36.5675), std::set<std::string>{"Türkiye"});  // Reyhanli, 9 km from Atmeh
  EXPECT_EQ(under(provinces, 36.2679, 36.5675), std::set<std::string>{"Hatay"});
}

TEST(BaseMap, WorldHoldsEveryCountryOfTheGazetteer) {
  const Json world = Json::parse(contents(kResources / "basemap/world.geojson"));
  std::set<std::string> shown;
  for (const Json& f : world["features"]) shown.insert(f["properties"]["iso"].get<std::string>());
  for (const Row& r : places()) {
    const bool drawn = r.at("kind") == "country" && r.at("country") != "AQ";
    EXPECT_TRUE(!drawn || shown.contains(r.at("country"))) << r.at("name");
  }
}

// -- sample case

TEST(SampleCase, SaysThatItIsFiction) {
  const Json about = Json::parse(contents(kResources / "sample/case.json"));
  EXPECT_EQ(about["fictional"], true);
  EXPECT_NE(about["name"].get<std::string>().find("fiction"), std::string::npos);
}

// The folder is imported as it is: whatever else stands in it would be read as a report.
TEST(SampleCase, HoldsNothingButReportsAndItsCard) {
  std::set<std::string> entries;
  for (const fs::directory_entry& e : fs::directory_iterator(kResources / "sample")) entries.insert(e.path().filename().string());
  EXPECT_EQ(entries, (std::set<std::string>{"case.json", "reports"}));
}

TEST(SampleCase, ExpectationsNameReportsThatExist) {
  const Json expected = Json::parse(contents(collate::test::sourceFolder() / "tests/sample/expected.json"));
  std::set<std::string> files;
  for (const fs::directory_entry& e : fs::directory_iterator(kResources / "sample/reports"))
    files.insert(e.path().filename().string());
  std::set<std::string> listed;
  for (const Json& s : expected["sources"]) listed.insert(s["file"].get<std::string>());
  EXPECT_EQ(listed, files);
  for (const Json& i : expected["incidents"])
    for (const Json& c : i["conflicts"])
      for (const auto& [file, value] : c["values"].items()) EXPECT_TRUE(files.contains(file)) << i["id"] << ": " << file;
}

TEST(SampleCase, ShowsEveryKindOfDisagreement) {
  const Json expected = Json::parse(contents(collate::test::sourceFolder() / "tests/sample/expected.json"));
  std::set<std::string> kinds;
  for (const Json& i : expected["incidents"])
    for (const Json& c : i["conflicts"])
      if (!c.contains("optional")) kinds.insert(c["kind"].get<std::string>());
  EXPECT_EQ(kinds, (std::set<std::string>{"variant", "precision", "convention", "evolution", "scope", "contradiction"}));
}

}  // namespace
}  // namespace collate
