// SPDX-License-Identifier: GPL-3.0-or-later
// The five seed reports with the claims of their gold: given perfect reading, are the incidents and the disagreements right?
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "tests/core/conflict/support.h"
#include "tests/source_folder.h"

namespace collate::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

fs::path shared() { return collate::test::sourceFolder() / ".." / "shared"; }

std::string contentOf(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

struct PlaceRow {
  PlaceValue place;
  std::vector<std::string> spellings;
};

const std::map<std::string, PlaceRow>& places() {
  static const std::map<std::string, PlaceRow> kPlaces = {
      {"atmeh", {town("Atmeh", "Idlib", 36.31, 36.69), {"Atmeh", "Atmah", "ATME", "Atme", "Atma"}}},
      {"idlib-governorate", {governorate("Idlib", 35.9, 36.6), {"Idlib"}}},
      {"al-bab", {town("al-Bab", "Aleppo", 36.37, 37.52), {"Bab"}}},
      {"aleppo-governorate", {governorate("Aleppo", 36.3, 37.5), {"Aleppo province"}}},
      {"al-tamanah", {town("al-Tamanah", "Idlib", 35.46, 36.75), {"Tamanah"}}},
      {"khan-sheikhoun", {town("Khan Sheikhoun", "Idlib", 35.44, 36.65), {"Khan Sheikhoun"}}},
      {"deir-ez-zor", {town("Deir ez-Zor", "Deir ez-Zor", 35.33, 40.14), {"Deir ez-Zor"}}},
      {"deir-ez-zor-governorate", {governorate("Deir ez-Zor", 35.2, 40.1), {"Deir Ezzor province"}}},
      {"northwest-syria",
       {{"nw-syria", "northwest Syria", "", "SY", 35.9, 36.7, PlacePrecision::Area}, {"northwest Syria", "northwestern Syria"}}},
      {"syria", {country("Syria", "SY"), {"Syria"}}},
      {"lebanon", {country("Lebanon", "LB"), {"Lebanon"}}},
  };
  return kPlaces;
}

std::string spellingIn(const std::string& quote, const PlaceRow& row) {
  for (const std::string& s : row.spellings)
    if (quote.find(s) != std::string::npos) return s;
  return row.place.name;
}

std::optional<EventType> typeOf(std::string name) {
  if (name == "strike") name = "air strike";
  return eventTypeFromName(name);
}

// The gold's words for a count: 3, "wives (2 or more)".
Value countValue(const json& value) {
  if (value.is_number()) return {std::to_string(value.get<int>()), CountRange::exactly(value.get<int>())};
  return {value.get<std::string>(), CountRange{2, std::nullopt}};
}

Value valueOf(Attribute attribute, const json& claim) {
  const std::string quote = claim["quote"];
  if (isCount(attribute)) return countValue(claim["value"]);
  const std::string text = claim["value"];
  switch (attribute) {
    case Attribute::Date: return {text, dateValue(text == "Friday" ? "XXXX-WXX-5" : text)};
    case Attribute::Time: {
      static const std::map<std::string, TimeValue> kTimes = {{"early hours", {0, 360, ""}},
                                                              {"02:30", {150, 150, ""}},
                                                              {"after midnight", {0, 240, ""}},
                                                              {"pre-dawn", {120, 330, ""}}};
      return {text, kTimes.at(text)};
    }
    case Attribute::Place: return {spellingIn(quote, places().at(text)), places().at(text).place};
    case Attribute::EventType: return {text, *typeOf(text)};
    default: return {text, {}};
  }
}

std::string familyOf(const std::string& name) {
  for (const char* state : {"Syrian state TV", "Syrian state media", "Syria TV"})
    if (name == state) return "state-media-sy";
  return {};
}

Claim claimOf(const json& c, const std::string& text) {
  Claim out;
  out.attribute = *attributeFromName(c["attribute"].get<std::string>());
  out.value = valueOf(out.attribute, c);
  const std::string quote = c["quote"];
  const auto at = static_cast<std::uint32_t>(text.find(quote));
  out.span = {at, at + static_cast<std::uint32_t>(quote.size())};
  for (const std::string name : c["originators"]) out.originators.push_back({name, familyOf(name), {}});
  out.modality = *modalityFromName(c["modality"].get<std::string>());
  if (c.contains("persons")) out.persons = c["persons"].get<std::vector<std::string>>();
  if (out.attribute == Attribute::Detained && !c["value"].is_number()) out.persons = {"wives"};
  return out;
}

struct Gold {
  json data;
  std::vector<Source> sources;
  std::vector<Reading> readings;
  std::map<std::pair<std::size_t, std::size_t>, std::string> incidentOf;  // source, account -> gold id
};

Source sourceOf(const json& s) {
  Source out;
  out.file = s["file"];
  out.sha256 = out.file;
  out.text = contentOf(shared() / "corpus" / "seeds" / out.file);
  out.outlet = s["outlet"].is_string() ? s["outlet"] : "";
  out.title = s["title"].is_string() ? s["title"] : "";
  out.agency = s["agency"].is_string() ? s["agency"] : "";
  if (s["published"].is_string()) out.published = publishedFromIso(s["published"].get<std::string>());
  return out;
}

void addAccount(Gold& gold, std::size_t source, const json& incident, bool optional) {
  Account account;
  for (const json& c : incident["claims"])
    if (c["source"] == gold.data["sources"][source]["id"] && (optional || !c.value("optional", false)))
      account.claims.push_back(claimOf(c, gold.sources[source].text));
  if (account.claims.empty()) return;
  std::ranges::sort(account.claims, {}, [](const Claim& c) { return c.span.begin; });
  account.background = incident["background"];
  account.anchor = account.claims.front().span;
  for (const Claim& c : account.claims) {
    if (c.value.date() && (!account.date || fineness(*c.value.date()) > fineness(*account.date))) account.date = *c.value.date();
    if (c.value.place() && (!account.place || fineness(*c.value.place()) > fineness(*account.place)))
      account.place = *c.value.place();
    if (c.value.event() && account.type == EventType::Other) account.type = *c.value.event();
  }
  Reading& reading = gold.readings[source];
  gold.incidentOf[{source, reading.accounts.size()}] = incident["id"];
  reading.accounts.edit().push_back(std::move(account));
}

Gold loadGold(bool optional) {
  Gold gold;
  gold.data = json::parse(contentOf(shared() / "gold" / "seeds.json"));
  for (const json& s : gold.data["sources"]) gold.sources.push_back(sourceOf(s));
  gold.readings.resize(gold.sources.size());
  for (std::size_t s = 0; s < gold.sources.size(); ++s)
    for (const json& incident : gold.data["incidents"])
      if (!incident.value("optional", false)) addAccount(gold, s, incident, optional);
  return gold;
}

class SeedsGold : public testing::TestWithParam<bool> {
 protected:
  void SetUp() override {
    if (!fs::exists(shared() / "gold" / "seeds.json")) GTEST_SKIP() << "no gold beside the checkout";
    gold = loadGold(GetParam());
    incidents = collateIncidents(gold.sources, gold.readings, Lexicon{});
  }
  std::set<std::string> goldOf(const Incident& incident) const {
    std::set<std::string> ids;
    for (const AccountRef& a : incident.accounts) ids.insert(gold.incidentOf.at({a.source, a.account}));
    return ids;
  }
  const Incident& incident(const std::string& id) const {
    return *std::ranges::find_if(incidents, [&](const Incident& i) { return goldOf(i).contains(id); });
  }
  Gold gold;
  std::vector<Incident> incidents;
};

TEST_P(SeedsGold, GroupsIntoNineIncidents) {
  EXPECT_EQ(incidents.size(), 9U);
  for (const Incident& i : incidents) EXPECT_EQ(goldOf(i).size(), 1U) << i.title;
}

TEST_P(SeedsGold, FindsEveryRequiredConflictWithItsKind) {
  std::vector<std::string> further;
  for (const json& g : gold.data["incidents"]) {
    if (g.value("optional", false)) continue;
    const Incident& found = incident(g["id"]);
    std::set<std::string> known;
    for (const json& c : g.value("conflicts", json::array())) {
      known.insert(c["attribute"].get<std::string>());
      if (c.value("optional", false)) continue;
      const Comparison* comparison = found.comparison(*attributeFromName(c["attribute"].get<std::string>()));
      ASSERT_TRUE(comparison && comparison->kind) << g["id"] << " " << c["attribute"];
      std::vector<std::string> accepted = c.value("accept_kinds", std::vector<std::string>{});
      accepted.push_back(c["kind"]);
      EXPECT_TRUE(std::ranges::contains(accepted, std::string(kindName(*comparison->kind))))
          << g["id"] << " " << c["attribute"] << " is " << kindName(*comparison->kind) << ": " << comparison->sentence;
    }
    for (const Comparison& c : found.comparisons) {
      if (!c.kind || known.contains(std::string(attributeName(c.attribute)))) continue;
      further.push_back(found.title + ": " + c.sentence);
    }
  }
  EXPECT_LE(further.size(), 3U) << testing::PrintToString(further);
}

TEST_P(SeedsGold, FindsTheOneOriginatorBehindThreeOutlets) {
  const Comparison* target = incident("atmeh-2025-08-20").comparison(Attribute::Target);
  ASSERT_TRUE(target);
  const auto shared = std::ranges::find_if(target->shared, [](const SharedOriginator& s) { return s.accounts.size() == 3; });
  ASSERT_NE(shared, target->shared.end());
}

TEST_P(SeedsGold, GivesTitles) {
  EXPECT_EQ(incident("atmeh-2025-08-20").title, "Raid in Atmeh");
  EXPECT_EQ(incident("tamanah-2025-09-28").title, "Drone strike in al-Tamanah");
  EXPECT_EQ(incident("abdulqadir-friday").title, "Killing of Omar Abdulqadir");
  EXPECT_EQ(incident("deir-ez-zor-2025-08-16").title, "Arrest operation in Deir ez-Zor");
}

INSTANTIATE_TEST_SUITE_P(Claims, SeedsGold, testing::Bool(),
                         [](const auto& p) { return p.param ? "WithOptional" : "RequiredOnly"; });

}  // namespace
}  // namespace collate::test
