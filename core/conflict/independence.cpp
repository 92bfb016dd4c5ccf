// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every claim rests on a chain: "Levant Wire, quoting Hilltop TV" -> levant wire, hilltop tv. Two chains rest on one word when
// one's end stands anywhere in the other: who cites an agency and who cites the broadcaster that it cites have one witness
// between them.
//
//   outlet 1: state TV < government sources       end: state TV (nameless sources say no more than who quotes them)
//   outlet 2: state television                    end: state TV       -> 1 originator
//   outlet 3: AFP < state media                   end: state TV
//   outlet 4: its own voice                       end: outlet 4       -> 2 originators for 4 outlets
#include "core/conflict/independence.h"

#include <algorithm>
#include <array>
#include <format>
#include <numeric>

#include "core/conflict/copies.h"
#include "core/conflict/words.h"

namespace collate {
namespace {

constexpr std::array<std::string_view, 24> kNameless = {
    "source",   "sources",   "witness",   "witnesses",  "resident", "residents", "expert",    "experts",
    "neighbor", "neighbors", "neighbour", "neighbours", "analyst",  "analysts",  "observers", "locals",
    "activist", "activists", "people",    "doctors",    "medics",   "relatives", "villagers", "outlets"};
// Words that such a noun may stand with and still be nobody in particular.
constexpr std::array<std::string_view, 40> kVague = {
    "a",       "an",         "the", "local",    "regional", "security", "military", "medical",  "anonymous",  "unnamed",
    "several", "some",       "two", "three",    "four",     "five",     "many",     "other",    "various",    "multiple",
    "on",      "ground",     "and", "informed", "well",     "placed",   "senior",   "official", "government", "hospital",
    "tribal",  "diplomatic", "eye", "area",     "nearby",   "its",      "own",      "syrian",   "iraqi",      "unidentified"};

std::vector<std::string> lowerWords(std::string_view text) {
  std::vector<std::string> words;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = std::min(text.find_first_of(" -,", begin), text.size());
    if (std::string w = plainLetters(text.substr(begin, end - begin)); !w.empty()) words.push_back(std::move(w));
    begin = end + 1;
  }
  return words;
}

// "sources speaking to Hilltop TV" rest on Hilltop TV: the name after the phrase.
std::string_view spokenTo(std::string_view name) {
  constexpr std::array<std::string_view, 4> kPhrases = {" speaking to ", " talking to ", " quoted by ", " cited by "};
  for (const std::string_view phrase : kPhrases)
    if (const std::size_t at = name.find(phrase); at != std::string_view::npos) return name.substr(at + phrase.size());
  return name;
}

bool shareOne(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return std::ranges::any_of(a, [&](const std::string& key) { return std::ranges::find(b, key) != b.end(); });
}

std::size_t rootOf(std::vector<std::size_t>& parent, std::size_t i) {
  while (parent[i] != i) i = parent[i] = parent[parent[i]];
  return i;
}

}  // namespace

std::string originatorKey(std::string_view name) {
  std::vector<std::string> words = contentWords(spokenTo(name));
  std::string key;
  for (const std::string& w : words) key += key.empty() ? w : " " + w;
  return key.empty() ? plainLetters(name) : key;
}

bool isNameless(std::string_view originator) {
  if (spokenTo(originator) != originator) return false;
  const std::vector<std::string> words = lowerWords(originator);
  const auto is = [](const auto& list, const std::string& w) {
    return std::ranges::find(list, std::string_view(w)) != list.end();
  };
  const bool noun = std::ranges::any_of(words, [&](const auto& w) { return is(kNameless, w); });
  return noun && std::ranges::all_of(words, [&](const auto& w) { return is(kNameless, w) || is(kVague, w); });
}

Independence::Independence(std::span<const Source> sources, std::span<const Reading> readings) : m_copies(copyGroups(sources)) {
  for (const Reading& r : readings)
    for (const Account& a : r.accounts)
      for (const Claim& c : a.claims)
        for (const Originator& o : c.originators)
          if (!o.family.empty()) m_families.emplace(originatorKey(o.name), o.family);
}

std::string Independence::keyOf(const Originator& o) const {
  if (!o.family.empty()) return o.family;
  const std::string key = originatorKey(o.name);
  const auto it = m_families.find(key);
  return it == m_families.end() ? key : it->second;
}

// An agency's copy counts as the agency, wherever it is printed, and so do copies of one text.
Independence::Origin Independence::ownVoice(const Side& side, std::size_t position) const {
  const Source& s = *side.facts->source;
  const std::string& name = s.agency.empty() ? s.outlet : s.agency;
  const std::string copy = std::format("copy {}", m_copies[side.facts->ref.source]);
  std::vector<std::string> ends = {copy};
  if (!name.empty()) ends.push_back(keyOf({name, {}, {}}));
  return {ends, ends, name.empty() ? accountLabel(*side.facts) : name, position};
}

Independence::Origin Independence::cited(const Claim& claim, const Side& side, std::size_t position) const {
  Origin origin;
  origin.account = position;
  for (const Originator& o : claim.originators) {
    if (isNameless(o.name) && o.family.empty()) continue;
    origin.chain.push_back(keyOf(o));
    origin.name = spokenTo(o.name);
  }
  if (origin.chain.empty()) {
    // Nobody by name: witnesses that this text alone (and its copies) has.
    origin.name = claim.originators.back().name;
    origin.chain.push_back(std::format("copy {} {}", m_copies[side.facts->ref.source], originatorKey(origin.name)));
  }
  origin.ends = {origin.chain.back()};
  return origin;
}

std::vector<Independence::Origin> Independence::originsOf(const Side& side, std::size_t position) const {
  std::vector<Origin> origins;
  for (std::size_t i = 0; i < side.claims.size(); ++i) {
    if (side.at(i).originators.empty()) continue;
    Origin o = cited(side.at(i), side, position);
    if (std::ranges::none_of(origins, [&](const Origin& known) { return known.chain == o.chain; }))
      origins.push_back(std::move(o));
  }
  if (origins.empty() && side.speaks()) origins.push_back(ownVoice(side, position));
  return origins;
}

Support Independence::support(std::span<const Side> sides) const {
  std::vector<Origin> origins;
  for (std::size_t i = 0; i < sides.size(); ++i)
    for (Origin& o : originsOf(sides[i], i)) origins.push_back(std::move(o));
  std::vector<std::size_t> parent(origins.size());
  std::iota(parent.begin(), parent.end(), std::size_t{0});
  for (std::size_t i = 0; i < origins.size(); ++i)
    for (std::size_t j = i + 1; j < origins.size(); ++j)
      if (shareOne(origins[i].ends, origins[j].chain) || shareOne(origins[j].ends, origins[i].chain))
        parent[std::max(rootOf(parent, i), rootOf(parent, j))] = std::min(rootOf(parent, i), rootOf(parent, j));
  Support out;
  for (std::size_t i = 0; i < origins.size(); ++i) {
    if (rootOf(parent, i) != i) continue;
    ++out.independent;
    SharedOriginator shared{origins[i].name, {}};
    for (std::size_t j = i; j < origins.size(); ++j)
      if (rootOf(parent, j) == i && (shared.accounts.empty() || shared.accounts.back() != origins[j].account))
        shared.accounts.push_back(origins[j].account);
    if (shared.accounts.size() > 1) out.shared.push_back(std::move(shared));
  }
  return out;
}

}  // namespace collate
