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
//
// Wire text counts as one word wherever it is printed: as a whole (copies.h), or in part, for what stands in that part
// (reprints.h).
//
// Where outlet 5 names outlet 6 and outlet 6 names outlet 5, nobody is the first: they are one word, and that is said.
#include "core/conflict/independence.h"

#include <algorithm>
#include <array>
#include <format>
#include <numeric>
#include <optional>
#include <set>

#include "core/conflict/circles.h"
#include "core/conflict/copies.h"
#include "core/conflict/words.h"
#include "core/model/state_media.h"

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

// "Outlet A rests on Outlet B, and Outlet B on Outlet A."
std::string circleWords(const std::vector<std::string>& names) {
  std::string words;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const bool last = i + 1 == names.size();
    words += i == 0 ? "" : last ? ", and " : ", ";
    words += std::format("{} {}on {}", names[i], i == 0 ? "rests " : "", names[last ? 0 : i + 1]);
  }
  return words + ".";
}

}  // namespace

// Which of a set are one: each is led to the first of those that it was joined with.
class Independence::Union {
 public:
  explicit Union(std::size_t size) : m_parent(size) { std::iota(m_parent.begin(), m_parent.end(), std::size_t{0}); }
  std::size_t rootOf(std::size_t i) {
    while (m_parent[i] != i) i = m_parent[i] = m_parent[m_parent[i]];
    return i;
  }
  void join(std::size_t a, std::size_t b) {
    const std::size_t x = rootOf(a);
    const std::size_t y = rootOf(b);
    m_parent[std::max(x, y)] = std::min(x, y);
  }

 private:
  std::vector<std::size_t> m_parent;
};

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

Independence::Independence(std::span<const Source> sources, std::span<const Reading> readings)
    : Independence(copyGroups(sources), readings) {}

Independence::Independence(std::vector<std::size_t> copies, std::span<const Reading> readings) : m_copies(std::move(copies)) {
  std::set<std::string> stateMedia;
  for (const Reading& r : readings)
    for (const Account& a : r.accounts)
      for (const Claim& c : a.claims)
        for (const Originator& o : c.originators) {
          if (!o.family.empty()) m_families.emplace(originatorKey(o.name), o.family);
          if (isStateMediaOfACountry(o.family)) stateMedia.insert(o.family);
        }
  if (stateMedia.size() == 1) m_stateMedia = *stateMedia.begin();
}

std::string Independence::keyOf(const Originator& o) const {
  if (o.family == kStateMedia && !m_stateMedia.empty()) return m_stateMedia;
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
  Origin origin{ends, ends, name.empty() ? accountLabel(*side.facts) : name, position, !s.agency.empty()};
  origin.passage = passageAround(s.text, side.best().span);
  return origin;
}

Independence::Origin Independence::cited(const Claim& claim, const Side& side, std::size_t position) const {
  Origin origin;
  origin.account = position;
  const Source& source = *side.facts->source;
  if (const std::string& teller = source.agency.empty() ? source.outlet : source.agency; !teller.empty()) {
    origin.route.push_back(keyOf({teller, {}, {}}));
    origin.names.push_back(teller);
  }
  for (const Originator& o : claim.originators) {
    if (isNameless(o.name) && o.family.empty()) continue;
    origin.chain.push_back(keyOf(o));
    origin.name = spokenTo(o.name);
    origin.known = true;
    origin.route.push_back(origin.chain.back());
    origin.names.push_back(origin.name);
  }
  if (origin.chain.empty()) {
    // Nobody by name: witnesses that this text alone (and its copies) has.
    origin.name = claim.originators.back().name;
    origin.passage = passageAround(source.text, claim.span);
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

std::vector<Independence::Origin> Independence::originsOf(std::span<const Side> sides) const {
  std::vector<Origin> origins;
  for (std::size_t i = 0; i < sides.size(); ++i)
    for (Origin& o : originsOf(sides[i], i)) origins.push_back(std::move(o));
  return origins;
}

std::vector<std::vector<std::string>> Independence::circlesIn(std::span<const Origin> origins) {
  std::vector<Citation> citations;
  for (const Origin& o : origins)
    for (std::size_t i = 0; i + 1 < o.route.size(); ++i) citations.push_back({o.route[i], o.route[i + 1]});
  return circlesOf(citations);
}

// Those that share a run are looked at, others never; of a run that many print, the next few.
std::vector<std::pair<std::size_t, std::size_t>> Independence::reprintsIn(std::span<const Origin> origins) {
  constexpr std::size_t kNeighbors = 8;
  std::vector<std::pair<std::uint64_t, std::size_t>> filed;
  for (std::size_t i = 0; i < origins.size(); ++i)
    for (const std::uint64_t run : origins[i].passage.sentence) filed.emplace_back(run, i);
  std::ranges::sort(filed);
  std::set<std::pair<std::size_t, std::size_t>> looked;
  std::vector<std::pair<std::size_t, std::size_t>> reprints;
  for (std::size_t k = 0; k < filed.size(); ++k) {
    for (std::size_t l = k + 1; l < std::min(filed.size(), k + kNeighbors) && filed[l].first == filed[k].first; ++l) {
      const std::pair pair(filed[k].second, filed[l].second);
      if (pair.first != pair.second && looked.insert(pair).second &&
          isReprint(origins[pair.first].passage, origins[pair.second].passage))
        reprints.push_back(pair);
    }
  }
  return reprints;
}

// As their own reports show them, else as whoever comes first names them.
std::map<std::string, std::string> Independence::namesIn(std::span<const Origin> origins) {
  std::map<std::string, std::string> shown;
  for (const Origin& o : origins)
    if (!o.route.empty()) shown.emplace(o.route[0], o.names[0]);
  for (const Origin& o : origins)
    for (std::size_t i = 1; i < o.route.size(); ++i) shown.emplace(o.route[i], o.names[i]);
  return shown;
}

// Those who rest on one word: an end of one stands in the chain of the other. Whoever has a key that somebody ends at is one with
// all who have it.
void Independence::joinChains(std::span<const Origin> origins, Union& one) {
  std::map<std::string_view, std::size_t> endsAt;
  for (std::size_t i = 0; i < origins.size(); ++i)
    for (const std::string& key : origins[i].ends) endsAt.emplace(key, i);
  for (std::size_t i = 0; i < origins.size(); ++i)
    for (const std::string& key : origins[i].chain)
      if (const auto it = endsAt.find(key); it != endsAt.end()) one.join(it->second, i);
}

// Says the circles, and joins those who end in one.
std::string Independence::joinCircles(std::vector<Origin>& origins, Union& one) {
  const std::vector<std::vector<std::string>> circles = circlesIn(origins);
  if (circles.empty()) return {};
  const std::map<std::string, std::string> shown = namesIn(origins);
  struct Told {
    std::string members;
    std::optional<std::size_t> first;
  };
  std::vector<Told> told;
  std::map<std::string_view, std::size_t> circleOf;
  std::string words;
  for (const std::vector<std::string>& circle : circles) {
    std::vector<std::string> names;
    for (const std::string& key : circle) {
      names.push_back(shown.at(key));
      circleOf.emplace(key, told.size());
    }
    words += (words.empty() ? "" : " ") + circleWords(names);
    told.push_back({listed(names), {}});
  }
  for (std::size_t i = 0; i < origins.size(); ++i) {
    for (const std::string& key : origins[i].ends) {
      const auto it = circleOf.find(key);
      if (it == circleOf.end()) continue;
      Told& circle = told[it->second];
      origins[i].name = circle.members;
      one.join(circle.first.value_or(i), i);
      if (!circle.first) circle.first = i;
    }
  }
  return words;
}

// Named after who is known as the first source; of those who all print it in their own voice, after who did so first.
void Independence::gather(std::span<const Origin> origins, Union& one, Support& support) {
  std::map<std::size_t, std::size_t> at;  // of a root
  std::vector<bool> known;
  for (std::size_t i = 0; i < origins.size(); ++i) {
    const Origin& o = origins[i];
    const auto [it, isNew] = at.emplace(one.rootOf(i), support.origins.size());
    if (isNew) {
      support.origins.push_back({o.name, {}});
      known.push_back(o.known);
    }
    SharedOriginator& origin = support.origins[it->second];
    if (o.known && !known[it->second]) {
      origin.name = o.name;
      known[it->second] = true;
    }
    if (origin.accounts.empty() || origin.accounts.back() != o.account) origin.accounts.push_back(o.account);
    if (!support.behind[o.account]) support.behind[o.account] = it->second;
  }
}

Support Independence::support(std::span<const Side> sides) const {
  std::vector<Origin> origins = originsOf(sides);
  Support out;
  Union one(origins.size());
  joinChains(origins, one);
  for (const auto& [i, j] : reprintsIn(origins)) one.join(i, j);
  out.circle = joinCircles(origins, one);
  out.behind.resize(sides.size());
  gather(origins, one, out);
  return out;
}

}  // namespace collate
