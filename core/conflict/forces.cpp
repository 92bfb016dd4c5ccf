// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/forces.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace collate {
namespace {

constexpr std::array<std::string_view, 54> kNobody = {
    "gunman",  "gunmen",   "man",       "men",        "armed",     "unknown",   "unidentified", "masked",      "suspected",
    "person",  "people",   "attacker",  "assailant",  "aggressor", "bandit",    "criminal",     "hoodlum",     "miscreant",
    "fighter", "militant", "terrorist", "insurgent",  "rebel",     "extremist", "jihadist",     "jihadi",      "group",
    "gang",    "element",  "commando",  "motorcycle", "motorbike", "pickup",    "vehicle",      "heavily",     "hooded",
    "several", "other",    "some",      "individual", "unnamed",   "youth",     "mob",          "enemy",       "combatant",
    "raider",  "sniper",   "bomber",    "suicide",    "local",     "presumed",  "alleged",      "perpetrator", "shooter"};

bool isNobody(std::string_view word) {
  if (std::ranges::find(kNobody, word) != kNobody.end()) return true;
  return word.ends_with('s') && std::ranges::find(kNobody, word.substr(0, word.size() - 1)) != kNobody.end();
}

std::vector<std::string> wordsOf(std::string_view joined) {
  std::vector<std::string> words;
  while (!joined.empty()) {
    const std::size_t end = std::min(joined.find(' '), joined.size());
    if (end > 0) words.emplace_back(joined.substr(0, end));
    joined.remove_prefix(std::min(end + 1, joined.size()));
  }
  return words;
}

}  // namespace

bool namesNoForce(const std::vector<std::string>& words) { return std::ranges::all_of(words, isNobody); }

ForceFit forcesFit(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  bool other = false;
  for (const std::string& x : a) {
    const std::vector<std::string> first = wordsOf(x);
    const bool nobody = namesNoForce(first);
    for (const std::string& y : b) {
      if (x == y) return ForceFit::Same;
      if (nobody) continue;
      const std::vector<std::string> second = wordsOf(y);
      if (namesNoForce(second)) continue;
      if (std::ranges::includes(first, second) || std::ranges::includes(second, first)) return ForceFit::Same;
      other = true;
    }
  }
  return other ? ForceFit::Other : ForceFit::Unknown;
}

}  // namespace collate
