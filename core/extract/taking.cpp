// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/taking.h"

#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

constexpr WordSet kDwellings({"home",       "homes",     "house",     "houses", "car",      "vehicle", "bed",        "beds",
                              "farm",       "farms",     "shop",      "office", "room",     "rooms",   "workplace",  "dormitory",
                              "church",     "mosque",    "yard",      "bus",    "minibus",  "taxi",    "truck",      "field",
                              "fields",     "compound",  "apartment", "flat",   "school",   "hostel",  "residence",  "village",
                              "market",     "courtyard", "hut",       "huts",   "seminary", "tent",    "tents",      "checkpoint",
                              "convent",    "street",    "doorstep",  "parish", "camp",     "clinic",  "restaurant", "rectory",
                              "presbytery", "monastery", "lorry",     "van",    "stall",    "college", "workshop",   "hotel"});
constexpr WordSet kVehicles({"van",    "vehicle", "vehicles",  "car",    "cars", "pickup", "truck",
                             "trucks", "jeep",    "minivan",   "boat",   "suv",  "bush",   "forest",
                             "jungle", "hills",   "mountains", "desert", "boot", "trunk"});
constexpr WordSet kOutlaws({"gunmen",       "gunman",       "armed",     "masked",     "hooded",     "unknown",
                            "unidentified", "militants",    "rebels",    "fighters",   "bandits",    "kidnappers",
                            "attackers",    "assailants",   "jihadists", "militiamen", "insurgents", "abductors",
                            "terrorists",   "plainclothes", "plain",     "vigilantes", "mob",        "youths"});
constexpr WordSet kForces({"soldiers", "soldier", "police", "policemen", "officers", "troops", "agents", "army", "military",
                           "forces", "gendarmes", "security", "guards", "personnel", "intelligence", "commandos", "marines"});

enum class Taker { None, Outlaw, Force };

Taker takerIn(const Document& doc, TokenRange agent) {
  Taker who = Taker::None;
  for (std::uint32_t t = agent.begin; t < agent.end; ++t) {
    if (isOneOf(doc.word(t), {"helicopter", "ambulance", "boat", "ship", "vessel", "rescue"})) return Taker::None;
    if (isOneOf(doc.word(t), kOutlaws) && !isOneOf(doc.word(t + 1), kForces)) return Taker::Outlaw;  // "armed | police"
    if (isOneOf(doc.word(t), kForces)) who = Taker::Force;
  }
  return who;
}

// "from his home", "from the church yard", "into a grey van": what way it was, behind token i
bool leads(const Document& doc, std::uint32_t i, TokenRange s) {
  constexpr std::uint32_t kReach = 6;  // words: "from a bus on", "from their dormitory beds", "into an unmarked white van"
  const bool out = isOneOf(doc.word(i), {"from", "outside"}), into = doc.word(i) == "into";
  if (!out && !into) return false;
  for (std::uint32_t t = i + 1; t < std::min(s.end, i + kReach); ++t) {
    if (doc.token(t).kind == TokenKind::Punct) return false;
    if (out ? isOneOf(doc.word(t), kDwellings) : isOneOf(doc.word(t), kVehicles)) return true;
  }
  return false;
}

// "taken from her home to a hospital", "the bodies were dragged from the car", "an envelope taken from the office"
bool isOfBodies(const Document& doc, TokenRange who, TokenRange s) {
  for (std::uint32_t t = who.begin; t < who.end; ++t)
    if (isOneOf(doc.word(t), {"body", "bodies", "corpse", "corpses", "remains", "survivors", "injured", "wounded", "weapons"}))
      return true;
  for (std::uint32_t t = s.begin; t < s.end; ++t)
    if (isOneOf(doc.word(t),
                {"hospital", "hospitals", "morgue", "mortuary", "ambulance", "ambulances", "safety", "rubble", "rescuers"}))
      return true;
  return false;
}

// "were held on suspicion of", "held for questioning", "held over the attack"
bool isHeld(const Document& doc, std::uint32_t i, TokenRange s) {
  constexpr std::uint32_t kReach = 10;  // words: "in the city of Orlen on Wednesday on"
  for (std::uint32_t t = i; t + 1 < std::min(s.end, i + kReach); ++t) {
    if (doc.token(t).kind == TokenKind::Punct) return false;
    if (isOneOf(doc.word(t + 1), {"suspicion", "questioning", "interrogation"}) && isOneOf(doc.word(t), {"on", "for"}))
      return true;
    if (doc.word(t) == "over") return t < i + 2 && doc.word(t + 1) == "the";
    if (doc.word(t) == "connection" && doc.word(t + 1) == "with") return true;
  }
  return false;
}

// "The SDF seized": a force or an armed group by its name
bool isForceNamed(const Annotated& text, TokenRange agent) {
  for (const Entity* g : agent.empty() ? std::vector<const Entity*>{} : text.entities.within(agent, MentionKind::Group))
    if (g->range.end == agent.end && g->phrase != nullptr && isOneOf(g->phrase->tag, {"force", "militant", "coalition"}))
      return true;
  return false;
}

// "seized two students"; not "20 kg of drugs and two suspects", "the homes of two activists", "two dealers' cars"
bool areSeized(const Annotated& text, TokenRange who) {
  if (isOneOf(text.doc.word(who.begin), {"one", "two", "three"}) && text.doc.word(who.begin + 1) == "of") who.begin += 2;
  for (std::uint32_t t = who.begin; t < who.end && text.doc.word(t) != "of"; ++t) {
    if (text.entities.at(t, MentionKind::Person) != nullptr) return true;
    if (!text.doc.covers(t, maskOf(People, Kin, Role))) continue;
    const std::uint32_t next = t + 1;
    if (isOneOf(text.doc.word(next), {"'s", "'"}) && next + 1 < who.end) continue;  // "two of the dealers' cars"
    return next == who.end || text.doc.covers(next, maskOf(Preposition, Conjunction)) ||
           text.doc.token(next).kind == TokenKind::Punct || text.entities.at(next, MentionKind::Person) != nullptr ||
           text.doc.isCapital(next);
  }
  return false;
}

bool arePeople(const Annotated& text, const Party& party, TokenRange who) {
  if (!party.persons().empty()) return true;
  for (std::uint32_t t = who.begin; t < who.end; ++t)
    if (text.doc.covers(t, maskOf(People, Kin, Role))) return party.counted;
  const WordEntry* head = who.size() < 4 ? text.doc.entry(who.end - 1) : nullptr;  // "the principal"
  if (head != nullptr && head->nounClass == NounClass::Person && head->noun > head->verb) return true;
  return who.size() == 1 && isOneOf(text.doc.word(who.begin), {"he", "she", "they", "him", "her", "them"});
}

// "took two men away", "took two men with them", by gunmen or a group that fights; not by soldiers "on a tour", by medics
bool isTakenAlong(const Annotated& text, TokenRange agent, Taker taker, std::uint32_t behind, TokenRange s) {
  const Document& doc = text.doc;
  const bool away = doc.word(behind) == "away" || doc.word(behind - 1) == "away";
  if (!away && !(doc.word(behind) == "with" && isOneOf(doc.word(behind + 1), {"them", "him"}))) return false;
  bool fights = taker == Taker::Outlaw || (taker == Taker::Force && away);
  for (const Entity* g : agent.empty() ? std::vector<const Entity*>{} : text.entities.within(agent, MentionKind::Group)) {
    const Hit* listed = doc.hitAt(g->range.begin, maskOf(Group));
    fights = fights ||
             (listed != nullptr ? listed->phrase->tag == "militant" : isOneOf(doc.word(agent.begin), {"members", "fighters"}));
    for (std::uint32_t t = g->range.begin; t < g->range.end; ++t)
      if (isOneOf(doc.word(t), {"cross", "crescent", "mission", "unicef"})) return false;
  }
  for (std::uint32_t t = behind; fights && t < s.end; ++t)
    if (isOneOf(doc.word(t), {"tour", "patrol", "scene", "visit", "safety", "reporters"})) return false;
  return fights;
}

}  // namespace

bool isArmedTaker(const Document& doc, TokenRange who) { return takerIn(doc, who) != Taker::None; }

Phrase phraseOf(PhraseClass cls, std::string_view canonical) {
  Phrase p;
  p.cls = cls;
  p.canonical = canonical;
  p.form = VerbForm::PastOrParticiple;
  return p;
}

Phrase effectPhrase(std::string_view canonical, Attribute effect) {
  Phrase p = phraseOf(Effect, canonical);
  p.effect = effect;
  return p;
}

bool readTaking(const Annotated& text, const Clause& clause, std::uint32_t i, TokenRange sentence, Frame& f) {
  static const Phrase kTake = effectPhrase("take", Attribute::Detained);
  const Document& doc = text.doc;
  if (!isOneOf(doc.word(i), kTakingVerbs)) return false;
  const bool picked = doc.word(i) == "picked";
  const bool carried = doc.word(i) == "carried";
  const bool ledOff = doc.word(i) == "led" && doc.word(i + 1) == "away" && doc.token(i + 2).kind == TokenKind::Word &&
                      !doc.covers(i + 2, maskOf(Preposition, Conjunction));  // "led away seven passengers"
  const TokenRange verb{i,
                        i + ((picked && doc.word(i + 1) == "up") || (carried && doc.word(i + 1) == "off") || ledOff ? 2U : 1U)};
  if ((picked || carried) && verb.size() < 2) return false;
  const bool passive = doc.word(i) != "took" && clause.passiveAuxiliary(verb, sentence);
  const TokenRange who = passive ? clause.subject(verb, sentence) : clause.object(verb, sentence);
  if (who.empty() || isOfBodies(doc, who, sentence)) return false;
  const std::uint32_t behind = passive ? verb.end : who.end;
  bool led = leads(doc, behind, sentence) ||
             (doc.word(behind) == "away" && leads(doc, behind + 1, sentence));  // "took the men away into the bush"
  const bool away =
      passive && isOneOf(doc.word(i), {"led", "flown", "driven", "taken"}) && isOneOf(doc.word(behind), {"away", "off", "along"});
  const bool held = passive && doc.word(i) == "held" && isHeld(doc, verb.end, sentence);
  f.agent = passive ? clause.byPhrase(verb, sentence) : clause.subject(verb, sentence);
  constexpr std::uint32_t kDress = 4;  // words: "by men in plain clothes | from a house"
  const auto goesOn = [&](std::uint32_t t) {
    return doc.token(t).kind == TokenKind::Word && !doc.covers(t, maskOf(Say, Effect, Act, Conjunction));
  };
  for (std::uint32_t t = f.agent.begin + 1;
       passive && !f.agent.empty() && t <= f.agent.end + kDress && t < sentence.end && goesOn(t); ++t)
    if (leads(doc, t, sentence)) {
      led = true;
      f.agent.end = t;
      break;
    }
  Taker taker = takerIn(doc, f.agent);
  if (taker == Taker::None && doc.word(i) == "seized" && isForceNamed(text, f.agent)) taker = Taker::Force;
  const bool seized = doc.word(i) == "seized" && taker != Taker::None && areSeized(text, who);
  const bool own = isOneOf(doc.word(who.begin), {"his", "her", "their"});
  const bool named = text.entities.at(who.begin, MentionKind::Person) != nullptr;
  const bool off = carried || seized || (picked && taker != Taker::None && (own || named));
  const bool gone = doc.word(i) == "took" && !own && isTakenAlong(text, f.agent, taker, behind, sentence);
  const bool ledAway = ledOff && !passive && taker != Taker::None;
  if (!led && !away && !held && !off && !gone && !ledAway && !(picked && passive)) return false;
  if (isOneOf(doc.word(i), {"led", "flown", "driven"}) && !away && !ledAway) return false;
  const bool unsaid = f.agent.empty() || (f.agent.size() == 1 && doc.covers(f.agent.begin, maskOf(Pronoun)));
  const bool safe = away && isOneOf(doc.word(behind + 1), {"to", "from"});  // "flown off to London", "led away from the fire"
  const bool rough = isOneOf(doc.word(i), {"dragged", "snatched", "bundled", "hauled", "marched", "carried"});
  const bool force = taker != Taker::None || gone || (unsaid && ((away && !safe) || held || rough));
  if (own && (!off || seized)) return false;  // "dragged his brothers from the car"
  if (!force || !arePeople(text, readParty(doc, text.entities, who), who)) return false;
  f.kind = Frame::Kind::Effect;
  f.effect = Attribute::Detained;
  if (taker != Taker::Force && ((!away && !held) || carried)) f.type = EventType::Abduction;
  f.phrase = &kTake;
  f.trigger = verb;
  f.patient = doc.word(who.end - 1) == "away" ? TokenRange{who.begin, who.end - 1} : who;
  return true;
}

}  // namespace collate
