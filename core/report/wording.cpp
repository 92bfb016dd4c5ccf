// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wording.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <format>
#include <utility>

#include "core/conflict/words.h"

namespace collate::wording {
namespace {

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

}  // namespace

std::string numberWord(int n, int beside) {
  constexpr int kLastWord = 12;
  return beside > kLastWord && n > 0 ? std::to_string(n) : collate::numberWord(n);
}

std::string counted(int n, std::string_view one, std::string_view many, int beside) {
  return std::format("{} {}", numberWord(n, beside), n == 1 ? one : many);
}

std::string sentenceCase(std::string s) {
  if (!s.empty() && s[0] >= 'a' && s[0] <= 'z') s[0] = static_cast<char>(s[0] - 'a' + 'A');
  return s;
}

std::string listed(std::span<const std::string> items) {
  std::string out;
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) out += i + 1 == items.size() ? " and " : ", ";
    out += items[i];
  }
  return out;
}

std::string typographic(std::string_view s) {
  std::string out;
  bool open = false;
  for (std::size_t i = 0; i < s.size(); ++i) {
    const bool letterBefore = i > 0 && s[i - 1] != ' ' && s[i - 1] != '(' && s[i - 1] != '"';
    if (s[i] == '"')
      out += (open = !open) ? "“" : "”";
    else if (s[i] == '\'')
      out += letterBefore ? "’" : "‘";
    else
      out += s[i];
  }
  return out;
}

std::string joined(std::span<const std::string> items, std::string_view separator) {
  std::string out;
  for (const std::string& item : items) out += out.empty() ? item : std::string(separator) + item;
  return out;
}

std::string inQuotes(std::string_view s) {
  std::string within = typographic(s);
  for (const auto& [outer, inner] : {std::pair<std::string_view, std::string_view>{"“", "‘"}, {"”", "’"}})
    for (std::size_t at = 0; (at = within.find(outer, at)) != std::string::npos; at += inner.size())
      within.replace(at, outer.size(), inner);
  return std::format("“{}”", within);
}

std::string speakerWords(const std::string& name) {
  constexpr auto kDetermined = std::to_array<std::string_view>(
      {"a",   "an",    "the",   "his",  "her", "its",  "their",   "one",  "two",     "three", "four", "five",
       "six", "seven", "eight", "nine", "ten", "some", "several", "many", "unnamed", "local", "both"});
  const bool common = !name.empty() && name[0] >= 'a' && name[0] <= 'z';
  const std::string_view first = std::string_view(name).substr(0, name.find(' '));
  return common && std::ranges::find(kDetermined, first) == kDetermined.end() ? "the " + name : name;
}

std::string shortened(std::string_view s, std::size_t characters) {
  std::size_t seen = 0;
  std::size_t lastSpace = 0;
  for (std::size_t i = 0; i < s.size(); ++i) {
    if (continues(s[i])) continue;
    if (seen++ == characters) {
      // A cut far before the limit would lose more than a broken word does.
      const std::size_t cut = lastSpace * 2 > i ? lastSpace : i;
      return std::string(s.substr(0, cut)) + "…";
    }
    if (s[i] == ' ') lastSpace = i;
  }
  return std::string(s);
}

std::string attributeLabel(Attribute a) {
  static constexpr std::array<std::string_view, kAttributeCount> kLabels = {"Event",
                                                                            "Date",
                                                                            "Time",
                                                                            "Place",
                                                                            "Actor",
                                                                            "Target",
                                                                            "Alias",
                                                                            "Nationality",
                                                                            "Role",
                                                                            "Age",
                                                                            "Killed",
                                                                            "Wounded",
                                                                            "Detained",
                                                                            "Freed",
                                                                            "Force’s losses",
                                                                            "Means",
                                                                            "Floor",
                                                                            "Household",
                                                                            "Official response"};
  return std::string(kLabels[static_cast<std::size_t>(a)]);
}

std::string attributeNoun(Attribute a) {
  static constexpr std::array<std::string_view, kAttributeCount> kNouns = {"the kind of event",
                                                                           "the date",
                                                                           "the time of day",
                                                                           "the place",
                                                                           "the actor",
                                                                           "the target",
                                                                           "the alias",
                                                                           "the nationality",
                                                                           "the role",
                                                                           "the age",
                                                                           "the number killed",
                                                                           "the number wounded",
                                                                           "the number detained",
                                                                           "the number freed",
                                                                           "the force’s own losses",
                                                                           "the means",
                                                                           "the floor",
                                                                           "the household",
                                                                           "the official response"};
  return std::string(kNouns[static_cast<std::size_t>(a)]);
}

std::string contestedSubject(Attribute a) {
  static constexpr std::array<std::string_view, kAttributeCount> kSubjects = {"what kind of event it was",
                                                                              "on which day it happened",
                                                                              "at what hour it happened",
                                                                              "where it happened",
                                                                              "who acted",
                                                                              "who the target was",
                                                                              "which other name was used",
                                                                              "which nationality is meant",
                                                                              "which role is meant",
                                                                              "which age is meant",
                                                                              "how many were killed",
                                                                              "how many were wounded",
                                                                              "how many were detained",
                                                                              "how many were freed",
                                                                              "what the force itself lost",
                                                                              "by what means it was done",
                                                                              "on which floor it happened",
                                                                              "who was in the household",
                                                                              "what officials have said"};
  return std::string(kSubjects[static_cast<std::size_t>(a)]);
}

std::string eventPhrase(EventType t) {
  static constexpr std::array<std::string_view, kEventTypeCount> kPhrases = {
      "a raid",       "an air strike", "a drone strike", "an arrest operation", "a bombing", "a shooting", "a clash",
      "an abduction", "an execution",  "a shelling",     "an arson attack",     "a robbery", "an event"};
  return std::string(kPhrases[static_cast<std::size_t>(t)]);
}

std::string placeWords(const PlaceValue& place) {
  // "Idlib Governorate" says already where it is.
  if (place.admin1.empty() || place.name.find(place.admin1) != std::string::npos) return place.name;
  return std::format("{}, {}", place.name, place.admin1);
}

std::string coordinateWords(const PlaceValue& place) {
  const bool point = place.precision == PlacePrecision::Point || place.precision == PlacePrecision::Town;
  if (!point || !place.lat || !place.lon) return {};
  return std::format("{:.4f} {}, {:.4f} {}", std::abs(*place.lat), *place.lat < 0 ? "S" : "N", std::abs(*place.lon),
                     *place.lon < 0 ? "W" : "E");
}

std::string wherePhrase(const std::optional<PlaceValue>& place) {
  if (!place || place->name.empty()) return {};
  return " in " + place->name;
}

std::string gradeWords(const Assessment& a) {
  const std::string admiralty = a.reliability + a.credibility;
  if (admiralty.empty()) return a.likelihood;
  return a.likelihood.empty() ? admiralty : std::format("{} · {}", admiralty, a.likelihood);
}

}  // namespace collate::wording
