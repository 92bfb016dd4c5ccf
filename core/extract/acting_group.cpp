// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/acting_group.h"

#include <algorithm>
#include <utility>

#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

// Nouns behind a group's name that make it another's: "an army veteran", "police uniforms", "the Mossad cafe"
constexpr WordSet kNotTheirs({"veteran",   "veterans",   "sailor",       "deserter",      "deserters",    "defector",
                              "defectors", "uniform",    "uniforms",     "camouflage",    "fatigues",     "gear",
                              "base",      "bases",      "barracks",     "rule",          "pub",          "bar",
                              "cafe",      "café",       "hotel",        "restaurant",    "museum",       "school",
                              "hospital",  "academy",    "impersonator", "impersonators", "impostor",     "impostors",
                              "minister",  "prime",      "president",    "lawmaker",      "lawmakers",    "mp",
                              "mayor",     "politician", "retiree",      "recruit",       "recruits",     "widow",
                              "family",    "supporter",  "supporters",   "sympathizer",   "sympathizers", "sympathisers",
                              "fan",       "fans",       "bank",         "stadium",       "street",       "square"});

// Words before it in the phrase by which the group is looked like, shot at or left
constexpr WordSet kApart({"wearing", "dressed", "posing", "disguised", "impersonating", "firing", "shooting", "aimed", "angry",
                          "former", "ex", "retired", "opposed", "hostile", "fleeing", "fighting"});

bool isPartOfPhrase(const Document& doc, std::uint32_t t) {
  return doc.covers(t, maskOf(Determiner, Adjective, Nationality, Grade, Number, Direction, Bound));
}

// "the son of a police chief", "opponents of army rule", "a convoy of the mission"
bool isOfAnother(const Document& doc, std::uint32_t noun) {
  return doc.covers(noun, maskOf(Kin)) ||
         isOneOf(doc.word(noun),
                 {"opponents", "opponent", "critics", "critic", "victims", "victim", "enemies", "rivals", "rival", "relatives",
                  "families", "survivors", "widow", "impersonation", "defectors", "deserters", "convoy"});
}

// "shells on a rebel-held town", "an army-controlled crossing"
bool holdsPlace(const Document& doc, const Entity& g) {
  return g.range.end < doc.size() && doc.token(g.range.end).joined && !doc.covers(g.range.end + 1, maskOf(People)) &&
         isOneOf(doc.word(g.range.end), {"held", "controlled", "run", "occupied", "ruled", "besieged", "dominated"});
}

}  // namespace

bool actsItself(const Document& doc, TokenRange agent, TokenRange group) {
  constexpr std::uint32_t kBehind = 3;  // words: "military uniforms", "police officer uniforms"
  for (std::uint32_t t = group.end; t < std::min(agent.end, group.end + kBehind); ++t) {
    if (doc.covers(t, maskOf(Preposition, Conjunction)) || doc.token(t).kind != TokenKind::Word) break;
    if (isOneOf(doc.word(t), kNotTheirs) || isOneOf(doc.word(t), {"offshoot", "splinter", "rival", "rivals", "foes"}))
      return false;
  }
  for (std::uint32_t t = agent.begin; t < group.begin; ++t)
    if (isOneOf(doc.word(t), kApart) && !(doc.word(t) == "fighting" && isOneOf(doc.word(t + 1), {"for", "alongside"})))
      return false;
  std::uint32_t t = group.begin;  // to the preposition that leads to it
  while (t > agent.begin && isPartOfPhrase(doc, t - 1)) --t;
  if (t < agent.begin + 2 || !doc.covers(t - 1, maskOf(Preposition))) return true;
  if (isOneOf(doc.word(t - 1), {"at", "near", "outside", "against", "around", "behind", "inside", "beside"})) return false;
  if (doc.word(t - 1) == "for") return isOneOf(doc.word(t - 2), {"fighting", "working", "acting"});
  return doc.word(t - 1) != "of" || !isOfAnother(doc, t - 2);
}

bool isGear(const Document& doc, TokenRange behind) {
  static constexpr WordSet kGear({"motorcycles", "motorcycle", "motorbikes", "motorbike",  "bikes",     "trucks",
                                  "truck",       "pickups",    "pickup",     "vehicles",   "vehicle",   "cars",
                                  "car",         "boats",      "boat",       "speedboats", "horseback", "horses",
                                  "camels",      "foot",       "uniform",    "uniforms",   "fatigues",  "camouflage",
                                  "masks",       "clothes",    "clothing",   "guns",       "weapons",   "arms",
                                  "sticks",      "clubs",      "van",        "vans",       "jeeps",     "balaclavas"});
  std::uint32_t t = behind.begin;
  if (isOneOf(doc.word(t), {"linked", "thought", "believed", "suspected", "loyal", "affiliated", "hiding", "allied"}))
    return true;  // "gunmen thought to be of the front"
  for (std::uint32_t w = t; isOneOf(doc.word(t), {"with", "having"}) && w < std::min(behind.end, t + 4); ++w)
    if (isOneOf(doc.word(w), {"links", "ties", "connections"})) return true;
  const bool rides = doc.word(t) == "riding";  // "riding a motorcycle", "riding on camels"
  if (isOneOf(doc.word(t), {"armed", "riding", "dressed", "travelling", "traveling"})) ++t;
  if (t >= behind.end) return false;
  if (!rides && !isOneOf(doc.word(t), {"on", "with", "in", "aboard", "wearing", "wielding"})) return false;
  const std::uint32_t last = behind.end - 1;
  for (std::uint32_t w = t + 1; w < behind.end; ++w)
    if (doc.covers(w, maskOf(Preposition)) || (doc.token(w).kind != TokenKind::Word && !doc.isMark(w, ","))) return false;
  return (last > t || rides) && (isOneOf(doc.word(last), kGear) || doc.hitEnding(behind.end, maskOf(Means)) != nullptr);
}

bool isArmedGroup(const Document& doc, const Entity& group) {
  static constexpr WordSet kOffices(
      {"army",     "military",  "forces",     "force",     "police",      "ministry",   "command",  "navy",       "corps",
       "council",  "nations",   "union",      "watch",     "observatory", "network",    "center",   "centre",     "society",
       "agency",   "committee", "commission", "coalition", "court",       "government", "troops",   "guard",      "guards",
       "crescent", "cross",     "amnesty",    "brigade",   "battalion",   "division",   "regiment", "collective", "association"});
  const Hit* listed = doc.hitAt(group.range.begin, maskOf(Group));
  if (listed != nullptr && listed->range.size() == group.range.size()) return listed->phrase->tag == "militant";
  for (std::uint32_t t = group.range.begin; t < group.range.end; ++t)
    if (kOffices.contains(doc.hash(t))) return false;
  return true;
}

bool areTheirs(const Document& doc, TokenRange agent) {
  if (agent.size() < 2 || doc.word(agent.end - 2) != "its") return false;
  const bool some = agent.size() > 2 && doc.word(agent.end - 3) == "of";  // "two of its fighters"
  return (some || agent.size() == 2) &&
         isOneOf(doc.word(agent.end - 1), {"fighters", "men", "forces", "soldiers", "troops", "members", "patrols", "units",
                                           "agents", "officers", "teams", "personnel"});
}

bool isCountry(const Document& doc, std::uint32_t word) {
  const Gazetteer& places = doc.lexicon().places();
  return std::ranges::any_of(places.find(placeKey(doc.word(word))),
                             [&](std::uint32_t id) { return places.at(id).kind == PlaceKind::Country; });
}

bool isWordsAlone(const Document& doc, TokenRange person) {
  bool country = false;
  for (std::uint32_t t = person.begin; t < person.end; ++t) {
    if (doc.covers(t, maskOf(GivenName, Title, Role))) return false;
    const bool placed = isCountry(doc, t);
    country = country || placed;
    if (!placed && doc.lexicon().words().find(doc.word(t)) == nullptr) return false;
  }
  return country;
}

namespace {

// An outlet of the lexicon, or one that its own name tells: "the Shining Banner News Agency", "Marrow Radio"
bool isOfMedia(const Document& doc, const Entity& g) {
  if (g.phrase != nullptr) return g.phrase->cls == Outlet;
  const std::uint32_t last = g.range.end - 1;
  return isOneOf(doc.word(last), {"radio", "television", "tv", "media", "newspaper", "news"}) ||
         (doc.word(last) == "agency" && g.range.size() > 1 && isOneOf(doc.word(last - 1), {"news", "press", "media"}));
}

}  // namespace

std::vector<const Entity*> actingGroups(const Document& doc, const Entities& entities, TokenRange r) {
  std::vector<const Entity*> out;
  for (std::uint32_t t = r.end; t > r.begin + 1; --t)  // "Topics Army The Marrow Front": what stands before it is of another line
    if (isOneOf(doc.word(t - 1), {"the", "a", "an"}) && doc.isCapital(t - 1) && !doc.allCaps() &&
        entities.at(t - 1, MentionKind::Group) == nullptr) {
      r.begin = t - 1;
      break;
    }
  std::uint32_t last = 0;  // where the group before ends, an acronym in brackets included
  for (const Entity* g : entities.within(r, MentionKind::Group)) {
    const std::uint32_t before = std::exchange(last, g->range.end);
    if (isOfMedia(doc, *g) || holdsPlace(doc, *g)) continue;
    const bool owner = !out.empty() && (doc.word(g->range.begin - 1) == "of" || doc.word(g->range.begin - 1) == "the");
    if (owner && doc.word(out.back()->range.end) == "of") continue;
    // "the Syrian Democratic Forces' (SDF) Deir ez-Zor Military Council": the last of names that stand side by side acts
    std::uint32_t lead = g->range.begin;  // "the army and the | coalition"
    if (lead > before + 1 && doc.starts(lead - 1, maskOf(Determiner))) --lead;
    const bool beside = !out.empty() && g->range.begin <= before + 2 && doc.word(lead - 1) != "and" && !doc.isMark(lead - 1, ",");
    if (beside && g->name != out.back()->name)
      out.back() = g;
    else if (!beside)
      out.push_back(g);
  }
  return out;
}

}  // namespace collate
