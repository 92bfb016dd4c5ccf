// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/struck_site.h"

#include <algorithm>

#include "core/extract/frame_edges.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

constexpr WordSet kGatherings({"bar",        "pub",      "wedding",  "funeral",   "rally",     "gathering",  "party",
                               "ceremony",   "farm",     "stadium",  "concert",   "parade",    "procession", "crowd",
                               "playground", "park",     "camp",     "monastery", "cemetery",  "shelter",    "venue",
                               "queue",      "crossing", "patrol",   "convoy",    "motorcade", "yard",       "courtyard",
                               "schoolyard", "tent",     "workshop", "orchard",   "greenhouse"});

// What a bomb is set off under or next to, which nothing is in
constexpr WordSet kMoving({"patrol", "convoy", "motorcade", "vehicle", "truck", "car", "bus", "minibus", "tanker", "lorry", "van",
                           "train", "jeep", "pickup", "ambulance", "bridge"});

bool isSite(const Document& doc, std::uint32_t i, bool moving) {
  if (moving && isOneOf(doc.word(i), kMoving)) return true;
  const Hit* hit = doc.hitEnding(i + 1, maskOf(Structure));
  if (hit != nullptr) return !isOneOf(hit->phrase->canonical, {"cell", "infrastructure"});
  return isOneOf(doc.word(i), kGatherings);
}

// "the gate of | the hotel", "the outer barrier of | the office", "the lead truck of | a convoy"
std::uint32_t behindPart(const Document& doc, std::uint32_t at, std::uint32_t end) {
  constexpr std::uint32_t kReach = 4;  // words: "the main outer gate"
  if (!isOneOf(doc.word(at), {"the", "a"})) return at;
  for (std::uint32_t t = at + 1; t + 1 < std::min(end, at + kReach); ++t)
    if (doc.word(t + 1) == "of" &&
        isOneOf(doc.word(t), {"gate", "gates", "entrance", "barrier", "door", "doors", "perimeter", "wall", "truck", "vehicle"}))
      return t + 2;
  return at;
}

// "a queue | of army recruits", "a group | of labourers": behind who they are
std::uint32_t behindPeople(const Document& doc, std::uint32_t of, std::uint32_t end) {
  constexpr std::uint32_t kReach = 5;  // words: "of young army recruits"
  const auto arePeople = [&](std::uint32_t i) {
    const WordEntry* e = doc.entry(i);
    return doc.covers(i, maskOf(People, Role)) || (e != nullptr && e->nounClass == NounClass::Person);
  };
  if (!isOneOf(doc.word(of - 1), {"queue", "crowd", "gathering", "convoy"}) || doc.word(of) != "of") return of;
  for (std::uint32_t t = of + 1; t < std::min(end, of + kReach) && doc.token(t).kind == TokenKind::Word; ++t)
    if (arePeople(t) && !arePeople(t + 1)) return t + 1;
  return of;
}

// "a crowded market", "the police station": from the article to the noun for a site; empty where none ends the phrase. `moving`:
// also a vehicle, a patrol.
TokenRange siteAt(const Document& doc, std::uint32_t at, std::uint32_t end, bool moving = false) {
  at = behindPart(doc, at, end);
  constexpr std::uint32_t kWords = 6;
  if (moving && doc.token(at).kind == TokenKind::Word && !doc.covers(at, maskOf(Determiner)) && at > 0)
    for (std::uint32_t t = at; t < std::min(end, at + 2); ++t)  // "Mine explodes under army vehicle"
      if (isOneOf(doc.word(t), kMoving) && isOneOf(doc.word(at - 1), {"under", "beneath"})) return {at, t + 1};
  if (!isOneOf(doc.word(at), {"a", "an", "the", "his", "her", "their", "its", "another"})) return {};
  for (std::uint32_t t = at + 1; t < std::min(end, at + kWords); ++t) {
    if (doc.token(t).kind != TokenKind::Word ||
        doc.covers(t, maskOf(Preposition, Conjunction, Auxiliary, Effect, Say, Pronoun) | maskOf(Event)))
      return {};
    const bool last = t + 1 >= end || doc.token(t + 1).kind == TokenKind::Punct ||
                      doc.covers(t + 1, maskOf(Preposition, Conjunction, Auxiliary, Weekday, Say, Effect, Adverb)) ||
                      (doc.word(t + 1).ends_with("ing") && doc.word(t + 1) != "building");
    if (last)
      return isSite(doc, t, moving) && !doc.isCapital(t) ? TokenRange{at + 1, behindPeople(doc, t + 1, end)} : TokenRange{};
  }
  return {};
}

// Deeds that strike a place, as a clash does not
bool strikes(EventType type) {
  switch (type) {
    case EventType::Bombing:
    case EventType::Shelling:
    case EventType::AirStrike:
    case EventType::DroneStrike:
    case EventType::Shooting:
    case EventType::Raid:
    case EventType::Other: return true;
    default: return false;
  }
}

// "when a wall fell", "in a stampede", "after a fight"
bool isByChance(const Document& doc, TokenRange sentence) {
  for (std::uint32_t t = sentence.begin; t < sentence.end; ++t)
    if (isOneOf(doc.word(t), {"fell", "collapsed", "collapse", "stampede", "crush", "fight", "brawl", "patient", "crash",
                              "crashed", "transformer", "boiler", "generator"}) ||
        (doc.word(t) == "gas" && isOneOf(doc.word(t + 1), {"tank", "leak", "cooker", "stove", "main", "pipe", "canister"})))
      return true;
  return false;
}

}  // namespace

TokenRange siteOfArms(const Document& doc, const Frame& f) {
  const TokenRange sentence = doc.sentences()[f.sentence].range;
  if (f.denied || !f.real) return {};
  static constexpr WordSet kDown({"slammed", "crashed", "thrown", "tossed", "hurled", "lobbed", "landed", "fell", "smashed"});
  for (std::uint32_t t = sentence.begin + 1; t + 3 < sentence.end; ++t)
    if (kDown.contains(doc.hash(t)) && isOneOf(doc.word(t + 1), {"into", "on", "onto", "inside", "through", "at"}))
      if (const Hit* arms = doc.hitEnding(doc.covers(t - 1, maskOf(Auxiliary)) ? t - 1 : t, maskOf(Means));
          arms != nullptr && !isOneOf(arms->phrase->canonical, {"motorcycle", "aircraft", "helicopter"}))
        return siteAt(doc, t + 2, sentence.end);
  return {};
}

TokenRange struckSite(const Document& doc, const Frame& f) {
  constexpr std::uint32_t kReach = 5;  // words: "went off early on Monday in a market"
  const bool event = f.kind != Frame::Kind::Effect;
  if (f.denied || !f.real || (!event && f.effect != Attribute::Killed && f.effect != Attribute::Wounded)) return {};
  if (!event && isOneOf(f.phrase->canonical, {"die", "succumb"})) return {};
  const std::uint32_t end = doc.sentences()[f.sentence].range.end;
  if (isByChance(doc, doc.sentences()[f.sentence].range)) return {};
  if (event && f.type && !strikes(*f.type)) return {};
  const std::uint32_t from = event ? f.trigger.end : std::max(f.trigger.end, f.patient.end);
  if (event && f.patient.begin == f.trigger.end && f.phrase->canonical != "detonate")  // "struck a funeral"
    if (const TokenRange site = siteAt(doc, f.patient.begin, end); !site.empty()) return site;
  if (!event)  // "A car bomb outside a police station killed"
    for (std::uint32_t t = f.agent.begin; t + 2 < f.agent.end; ++t)
      if (isOneOf(doc.word(t), {"outside", "under", "beside", "near", "at", "in"}) && doc.hitEnding(t, maskOf(Means)) != nullptr)
        if (const TokenRange site = siteAt(doc, t + 1, f.agent.end, true); !site.empty()) return site;
  const bool blast = event && f.type == EventType::Bombing;
  for (std::uint32_t t = from; t < std::min(end, from + kReach); ++t) {
    if (doc.token(t).kind == TokenKind::Punct || doc.covers(t, maskOf(Effect, Say, Conjunction)) || doc.word(t) == "by")
      return {};
    const Word w = doc.word(t);
    const bool in = isOneOf(w, {"in", "at", "inside", "into", "on", "through"});
    const bool beside = blast && isOneOf(w, {"near", "outside", "beside", "under", "beneath"});
    const bool next = blast && ((w == "next" && doc.word(t + 1) == "to") || (w == "front" && doc.word(t + 1) == "of"));
    if (!in && !beside && !next) continue;
    if (const TokenRange site = siteAt(doc, t + (next ? 2 : 1), end, beside || next); !site.empty())
      return doc.word(site.end) == "by" ? TokenRange{} : site;  // "was killed in a house by police"
  }
  return {};
}

bool isBeside(const Document& doc, std::uint32_t i) {
  return isOneOf(doc.word(i), {"outside", "inside", "near", "beside", "behind", "under", "by"});
}

namespace {

// "the area", "parts of Ferrin", "the town": where it was, and nothing in it; but "workers of the province", "a health center"
bool isVaguePlace(const Annotated& text, TokenRange r) {
  const Document& doc = text.doc;
  if (r.size() == 1 && doc.covers(r.begin, maskOf(PlaceNoun))) return true;
  const std::uint32_t head = headOf(doc, r);
  if (isOneOf(doc.word(head), {"centre", "center"})) return head > r.begin && isOneOf(doc.word(head - 1), {"city", "town"});
  if (isOneOf(doc.word(head), {"edges", "edge", "side", "sides", "half"})) return true;
  if (isOneOf(doc.word(head), {"part", "parts"}))  // "part of a convoy" is hit
    return !text.entities.within(r, MentionKind::Place).empty();
  return isOneOf(doc.word(head),
                 {"area", "areas", "outskirts", "region", "regions", "locations", "governorate", "province", "countryside"});
}

// "At least 52" of a headline: so many of what?
bool isCountAlone(const Document& doc, TokenRange r) {
  for (std::uint32_t t = r.begin; t < r.end; ++t)
    if (!doc.covers(t, maskOf(Bound, Number, Determiner)) && !doc.isNumber(t) && !isOneOf(doc.word(t), {"at", "than"}))
      return false;
  return true;
}
// "between the army and rebels escalated", "since the army backed", of a text that lost its marks: no one phrase
bool isRunOn(const Annotated& text, TokenRange r) {
  const Document& doc = text.doc;
  if (doc.covers(r.begin, maskOf(Preposition, Conjunction)) && !isBeside(doc, r.begin) && !doc.covers(r.begin, maskOf(Bound)))
    return true;
  for (std::uint32_t t = r.begin; t < r.end; ++t)
    if ((t > r.begin && doc.covers(t, maskOf(Auxiliary, Say)) && text.entities.at(t, MentionKind::Group) == nullptr) ||
        isOneOf(doc.word(t), {"also", "monitor", "tags"}) ||
        (t > r.begin && doc.word(t).ends_with("ed") && doc.covers(t + 1, maskOf(Determiner)) && doc.entry(t) != nullptr))
      return true;
  return false;
}

}  // namespace

bool namesNothing(const Annotated& text, TokenRange words) {
  return isCountAlone(text.doc, words) || isVaguePlace(text, words) || isRunOn(text, words);
}

bool isStruckMine(const Annotated& text, const PartyItem& item, const Frame& f) {
  if (f.type != EventType::Bombing && f.phrase->canonical != "strike" && f.phrase->canonical != "hit") return false;
  const Entity* m = text.entities.at(item.range.end - 1, MentionKind::Means);
  return m != nullptr &&
         isOneOf(m->name, {"landmine", "mine", "anti-vehicle mine", "improvised explosive device", "roadside bomb", "bomb"});
}

bool isThrown(const Annotated& text, const PartyItem& item, const Frame& f) {
  const Document& doc = text.doc;
  std::uint32_t first = item.range.begin;  // "with | an explosive belt"
  while (first + 1 < item.range.end && doc.covers(first, maskOf(Determiner))) ++first;
  const bool arms = text.entities.at(first, MentionKind::Means) != nullptr;
  std::uint32_t before = item.range.begin;
  while (before > f.trigger.end && doc.covers(before - 1, maskOf(Determiner))) --before;
  if (arms && before > 0 && isOneOf(doc.word(before - 1), {"with", "using"})) return true;
  bool bomber = false;
  for (std::uint32_t t = f.agent.begin; t < f.agent.end; ++t) bomber = bomber || isOneOf(doc.word(t), {"bomber", "bombers"});
  const bool blown = f.phrase->canonical == "detonate" || (bomber && f.phrase->canonical.starts_with("blow"));
  if (!blown && !f.phrase->canonical.starts_with("fire")) return false;
  if (isOneOf(doc.word(headOf(doc, item.range)), {"device", "devices", "charge", "charges", "vest", "belt"})) return true;
  if (before > 0 && isOneOf(doc.word(before - 1), {"at", "on", "against"})) return false;  // "fired at a tank"
  // "detonated a truck at the gate"; not "detonated a police truck", "a truck carrying guards"
  const std::uint32_t end = item.range.end;
  while (first + 1 < end && (doc.isNumber(first) || doc.covers(first, maskOf(Number, Pronoun)))) ++first;  // "their | trucks"
  bool stolen = false, theirs = false;  // "a stolen police car", "a police car"
  for (std::uint32_t t = first; t < end; ++t) {
    stolen = stolen || isOneOf(doc.word(t), {"stolen", "fuel", "water", "explosive", "booby"});
    theirs = theirs || isOneOf(doc.word(t), {"police", "army", "military", "government", "prison"});
  }
  const bool own = stolen || (!theirs && (bomber || first + 1 == end));
  const bool vehicle = isOneOf(doc.word(headOf(doc, item.range)), {"truck", "trucks", "car", "cars", "vehicle", "vehicles", "van",
                                                                   "vans", "lorry", "lorries", "ambulance", "tanker"}) &&
                       own && (end >= doc.size() || !isOneOf(doc.word(end), {"with", "carrying", "of", "full"}));
  if (vehicle && blown) return true;
  return item.kind == ParticipantKind::Object && !text.entities.within(item.range, MentionKind::Means).empty();
}

bool isSiteOf(const Document& doc, TokenRange phrase, TokenRange person) {
  static constexpr WordSet kSites({"farm",       "shop",      "store",   "workshop", "office", "offices", "mosque", "market",
                                   "bakery",     "pharmacy",  "clinic",  "school",   "hotel",  "ranch",   "shrine", "tomb",
                                   "restaurant", "warehouse", "factory", "church",   "mill",   "kiosk"});
  std::uint32_t of = person.begin;
  while (of > phrase.begin && doc.word(of - 1) != "of") --of;
  return of > phrase.begin + 1 && kSites.contains(doc.hash(of - 2));
}

}  // namespace collate
