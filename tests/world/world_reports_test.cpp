// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the invented reports of this folder and counts how many figures, event types and days of the gold are found, and how many
// of those found are of the gold. The floors lie a little below what is reached; a change of rules that goes under one has lost
// something on texts that no rule was made for.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>
#include <filesystem>
#include <format>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <ostream>
#include <set>
#include <string>
#include <utility>

#include "tests/source_folder.h"

namespace collate {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;
// By report and attribute: the values, as words.
using Values = std::map<std::pair<std::string, std::string>, std::set<std::string>>;

const fs::path kFolder = collate::test::sourceFolder() / "tests/world";

Json parsed(const fs::path& file) {
  std::ifstream in(file);
  return Json::parse(in);
}

Json analysisOf(const fs::path& reports) {
  const std::string command = "'" COLLATE_CLI "' analyze --format json '" + reports.string() + "' </dev/null";
  std::string out;
  FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) return {};
  std::array<char, 65536> buffer;
  for (std::size_t n; (n = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) out.append(buffer.data(), n);
  EXPECT_EQ(pclose(pipe), 0) << command;
  return Json::parse(out);
}

bool isFigure(const std::string& attribute) {
  return std::set<std::string>{"killed", "wounded", "detained", "freed", "force_casualties"}.contains(attribute);
}

// A figure's bound as a number: 61 of {"min": 61}, 5 of "at least 5", 61 of "more than 60"; empty where none is told.
std::string figure(const Json& claim) {
  for (const char* key : {"value", "min", "max"})
    if (const auto it = claim.find(key); it != claim.end() && it->is_number_integer()) return std::to_string(it->get<int>());
  const std::string words = claim.contains("value") && claim["value"].is_string() ? claim["value"].get<std::string>() : "";
  const auto digit = std::ranges::find_if(words, [](unsigned char c) { return std::isdigit(c) != 0; });
  if (digit == words.end()) return {};
  const int n = std::stoi(std::string(digit, words.end()));
  return std::to_string(words.starts_with("more than") ? n + 1 : n);
}

std::string valueOf(const Json& claim) {
  const std::string attribute = claim["attribute"];
  if (isFigure(attribute)) return figure(claim);
  if (attribute != "event_type" && attribute != "date") return {};
  return claim["value"].is_string() ? claim["value"].get<std::string>() : "";
}

void put(Values& out, const std::string& file, const Json& claim) {
  if (const std::string value = valueOf(claim); !value.empty()) out[{file, claim["attribute"]}].insert(value);
}

struct Gold {
  Values asked;     // that a reader must find
  Values accepted;  // that they may
};

Gold goldOf(const fs::path& folder) {
  const Json gold = parsed(folder / "gold.json");
  std::map<std::string, std::string> files;
  for (const Json& s : gold["sources"]) files[s["id"]] = s["file"];
  Gold out;
  for (const Json& incident : gold["incidents"])
    for (Json claim : incident["claims"]) {
      const std::string file = files[claim["source"]];
      if (!claim.value("optional", false) && !incident.value("optional", false)) put(out.asked, file, claim);
      put(out.accepted, file, claim);
      for (const Json& other : claim.value("accept", Json::array())) {
        claim["value"] = other;
        put(out.accepted, file, claim);
      }
    }
  return out;
}

Values readOf(const fs::path& folder) {
  Values out;
  const Json analysis = analysisOf(folder / "reports");
  for (const Json& incident : analysis["incidents"])
    for (const Json& claim : incident["claims"]) put(out, fs::path(claim["file"].get<std::string>()).filename().string(), claim);
  return out;
}

// How much of `sought` is in `in`, from 0 to 1.
double shareOf(const Values& sought, const Values& in) {
  double all = 0, found = 0;
  for (const auto& [key, values] : sought)
    for (const std::string& v : values) {
      ++all;
      const auto it = in.find(key);
      found += it != in.end() && it->second.contains(v) ? 1 : 0;
    }
  return all == 0 ? 0 : found / all;
}

struct Floors {
  const char* set;
  double found, right;
};
void PrintTo(const Floors& floors, std::ostream* os) { *os << floors.set; }

class WorldReports : public testing::TestWithParam<Floors> {};

TEST_P(WorldReports, FiguresTypesAndDaysAreRead) {
  const fs::path folder = kFolder / GetParam().set;
  const Gold gold = goldOf(folder);
  const Values read = readOf(folder);
  const double found = shareOf(gold.asked, read), right = shareOf(read, gold.accepted);
  RecordProperty("found", std::format("{:.3f}", found));
  RecordProperty("right", std::format("{:.3f}", right));
  EXPECT_GE(found, GetParam().found);
  EXPECT_GE(right, GetParam().right);
}

INSTANTIATE_TEST_SUITE_P(Sets, WorldReports,
                         testing::Values(Floors{"a", 0.76, 0.94}, Floors{"b", 0.71, 0.86}, Floors{"c", 0.78, 0.89},
                                         Floors{"d", 0.62, 0.84}, Floors{"e", 0.74, 0.90}, Floors{"f", 0.68, 0.95},
                                         Floors{"g", 0.58, 0.80}, Floors{"h", 0.63, 0.90}, Floors{"i", 0.59, 0.89},
                                         Floors{"j", 0.64, 0.87}, Floors{"k", 0.65, 0.88}, Floors{"l", 0.66, 0.86},
                                         Floors{"m", 0.61, 0.91}, Floors{"n", 0.68, 0.89}, Floors{"o", 0.65, 0.91},
                                         Floors{"p", 0.41, 0.82}, Floors{"q", 0.64, 0.85}, Floors{"r", 0.74, 0.93},
                                         Floors{"s", 0.57, 0.91}, Floors{"t", 0.59, 0.90}, Floors{"u", 0.46, 0.82},
                                         Floors{"v", 0.58, 0.80}));

}  // namespace
}  // namespace collate
