// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/figurative.h"

#include "core/extract/clause.h"
#include "core/extract/taking.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

bool isStruckDeal(const Document& doc, const Clause& clause, const Hit& verb, TokenRange sentence) {
  constexpr std::string_view kDeals[] = {"deal", "agreement", "accord", "truce", "bargain", "pact", "balance", "ceasefire"};
  if (verb.range.begin > sentence.begin && isOneOf(doc.word(verb.range.begin - 1), kDeals)) return true;
  const TokenRange object = clause.object(verb.range, sentence);
  if (!object.empty() && isOneOf(doc.word(object.end - 1), kDeals)) return true;
  const TokenRange by = clause.byPhrase(verb.range, sentence);
  return !by.empty() && isOneOf(doc.word(by.end - 1), {"unrest", "crisis", "conflict", "war", "violence", "sanctions"});
}

bool isActor(const Annotated& text, std::uint32_t t) {
  return text.entities.at(t, MentionKind::Person) != nullptr || text.entities.at(t, MentionKind::Group) != nullptr ||
         text.doc.covers(t, maskOf(People, Role, Nationality, Pronoun, Means));
}

bool hasActor(const Annotated& text, TokenRange who) {
  for (std::uint32_t t = who.begin; t < who.end; ++t)
    if (isActor(text, t) || text.entities.at(t, MentionKind::Place) != nullptr) return true;
  return false;
}

// "a video shot on Monday", and not "a photo seller was shot"
bool isFilm(const Document& doc, TokenRange what) {
  return !what.empty() && isOneOf(doc.word(what.end - 1),
                                  {"video", "videos", "footage", "film", "photo", "photos", "picture", "pictures", "scene"});
}

// "A rocket went off course": a noun is what it left
bool strays(const Annotated& text, std::uint32_t next, TokenRange sentence) {
  return next < sentence.end && text.doc.token(next).kind == TokenKind::Word &&
         isOneOf(text.doc.word(next), {"course", "target", "the", "road", "track", "duty", "air", "radar"});
}

// "A roadside bomb went off", "the device went off", and not "alarms went off"
bool isCharge(const Annotated& text, TokenRange what) {
  if (what.empty()) return false;
  const std::uint32_t head = what.end - 1;
  return text.entities.at(head, MentionKind::Means) != nullptr ||
         isOneOf(text.doc.word(head), {"device", "devices", "charge", "shell", "shells", "munition", "munitions", "ordnance",
                                       "explosives", "warhead"});
}

// "set off a bomb near the gate", and not "set off fireworks", "set off a debate", "set off for the coast"
bool setsCharge(const Annotated& text, TokenRange what) {
  for (std::uint32_t t = what.begin; t < what.end; ++t)
    if (isOneOf(text.doc.word(t), {"bomb",     "bombs",     "explosive", "explosives", "device",   "devices", "charge", "charges",
                                   "mine",     "mines",     "grenade",   "grenades",   "ied",      "ieds",    "vest",   "belt",
                                   "munition", "munitions", "molotov",   "cocktails",  "dynamite", "bomblets"}))
      return true;
  return false;
}

// "fired a rocket", "fired shots", and not "fired two clerks"
bool firesArms(const Annotated& text, TokenRange what) {
  for (std::uint32_t t = what.begin; t < what.end; ++t)
    if (text.entities.at(t, MentionKind::Means) != nullptr ||
        isOneOf(text.doc.word(t), {"shots", "bullets", "rounds", "shells", "salvos", "volleys", "munition", "munitions",
                                   "projectile", "projectiles"}))
      return true;
  return false;
}

// "threw a grenade", and not "dropped the charges", "dropped its mine project", "the bomb threat was dropped"
bool isThrownCharge(const Annotated& text, TokenRange what) {
  if (!setsCharge(text, what)) return false;
  std::uint32_t head = what.begin;
  while (head + 1 < what.end && !text.doc.covers(head + 1, maskOf(Preposition)) &&
         text.doc.token(head + 1).kind == TokenKind::Word && !isOneOf(text.doc.word(head + 1), {"and", "from"}))
    ++head;
  return !isOneOf(text.doc.word(head), {"charge", "charges"}) && (setsCharge(text, {head, head + 1}) || head + 1 < what.end) &&
         !isOneOf(text.doc.word(head), {"threat", "project", "hoax", "plan", "scare", "inquiry", "probe", "case"});
}

// "The army wiped out a gang", and not "Investors were wiped out", "The home side wiped out the visitors"
bool isWipedOut(const Annotated& text, const Clause& clause, const Hit& verb, TokenRange sentence) {
  const bool passive = clause.passiveAuxiliary(verb.range, sentence);
  const TokenRange who = passive ? clause.byPhrase(verb.range, sentence) : clause.subject(verb.range, sentence);
  for (std::uint32_t t = who.begin; t < who.end; ++t)
    if (text.entities.at(t, MentionKind::Group) != nullptr || text.entities.at(t, MentionKind::Means) != nullptr ||
        text.doc.covers(t, maskOf(Event)))
      return true;
  return isArmedTaker(text.doc, who);
}

bool isPassive(const Clause& clause, const Hit& verb, TokenRange sentence) {
  return verb.phrase->form != VerbForm::Ing && clause.passiveAuxiliary(verb.range, sentence);
}

TokenRange whatOf(const Clause& clause, const Hit& verb, TokenRange sentence) {
  return isPassive(clause, verb, sentence) ? clause.subject(verb.range, sentence) : clause.object(verb.range, sentence);
}

// "derailed a passenger train", and not "derailed the talks"
bool isTrain(const Document& doc, TokenRange what) {
  for (std::uint32_t t = what.begin; t < what.end; ++t)
    if (isOneOf(doc.word(t), {"train", "trains", "tram", "wagon", "wagons", "carriage", "carriages", "locomotive", "express"}))
      return true;
  return false;
}

// "an air strike", "heavy shelling"; not "a police raid", "an operation", "a lightning strike"
bool isBlow(const Document& doc, std::uint32_t i) {
  const Hit* event = doc.hitAt(i, maskOf(PhraseClass::Event));
  if (event == nullptr || !event->phrase->event) return false;
  if (i > 0 && isOneOf(doc.word(i - 1), {"lightning", "meteor", "meteorite", "asteroid", "rail", "labor", "labour"}))
    return false;
  using enum EventType;
  const EventType type = *event->phrase->event;
  return type == AirStrike || type == DroneStrike || type == Bombing || type == Shelling || type == Clash;
}

// What arms may destroy: a house, a car, the camp; no hope, no drugs, no drone that is shot down, and not "not a single house"
bool isThing(const Annotated& text, TokenRange what) {
  bool thing = false;
  for (std::uint32_t t = what.begin; t < what.end; ++t) {
    if (text.entities.at(t, MentionKind::Means) != nullptr && !text.doc.covers(t, maskOf(PhraseClass::Structure))) {
      if (!isOneOf(text.doc.word(t), {"pickup", "pickups", "motorcycle", "motorcycles", "tank", "tanks", "vehicle", "vehicles",
                                      "car", "truck", "trucks", "boat", "boats", "helicopter", "aircraft"}))
        return false;
    }
    if (isOneOf(text.doc.word(t), {"not", "no", "hopes", "dreams", "drugs", "poppies", "show", "shows", "showed", "showing"}))
      return false;
    if (text.doc.covers(t, maskOf(PhraseClass::Preposition)) && t > what.begin) break;
    thing = text.doc.token(t).kind == TokenKind::Word;
  }
  return thing;
}

// "The army destroyed a rebel camp", "soldiers destroyed two vehicles of the front": what fighters have
bool fightersDestroy(const Annotated& text, TokenRange who, TokenRange what) {
  static constexpr WordSet kTheirs({"camp",    "camps",      "hideout",   "hideouts",     "base",       "bases",     "den",
                                    "dens",    "position",   "positions", "headquarters", "depot",      "depots",    "tunnel",
                                    "tunnels", "stronghold", "enclave",   "sanctuary",    "launcher",   "launchers", "column",
                                    "columns", "vehicle",    "vehicles",  "pickup",       "pickups",    "boat",      "boats",
                                    "convoy",  "outpost",    "outposts",  "checkpoint",   "checkpoints"});
  bool armed = isArmedTaker(text.doc, who);
  for (std::uint32_t t = who.begin; t < who.end && !armed; ++t) {
    const Entity* g = text.entities.at(t, MentionKind::Group);
    armed = g != nullptr && g->phrase != nullptr && isOneOf(g->phrase->tag, {"force", "militant", "coalition"});
  }
  const bool they = who.size() == 1 && isOneOf(text.doc.word(who.begin), {"it", "they"});  // "said it had destroyed a rebel camp"
  for (std::uint32_t t = what.begin; they && t < what.end; ++t)
    armed = armed ||
            isOneOf(text.doc.word(t), {"rebel", "rebels", "militants", "terrorist", "terrorists", "insurgents", "jihadists"});
  if (!armed) return false;
  for (std::uint32_t t = what.begin; t < what.end; ++t) {
    if (t > what.begin && text.doc.covers(t, maskOf(PhraseClass::Preposition))) return false;
    if (kTheirs.contains(text.doc.hash(t)) && !isOneOf(text.doc.word(t - 1), {"own", "its", "their"})) return true;
  }
  return false;
}

// "A drone destroyed a pickup", "was destroyed in a strike": and no flood, no court, no police that burn what they seized
bool isDoneByArms(const Annotated& text, const Clause& clause, const Hit& verb, TokenRange sentence) {
  if (!isThing(text, whatOf(clause, verb, sentence))) return false;
  const bool passive = isPassive(clause, verb, sentence);
  const TokenRange by = passive ? clause.byPhrase(verb.range, sentence) : clause.subject(verb.range, sentence);
  for (std::uint32_t t = by.begin; t < by.end && !isOneOf(text.doc.word(t), {"against", "during"}); ++t)
    if (text.entities.at(t, MentionKind::Means) != nullptr || isBlow(text.doc, t)) return true;
  if (fightersDestroy(text, by, whatOf(clause, verb, sentence))) return true;
  return passive && isOneOf(text.doc.word(verb.range.end), {"in", "by"}) &&
         (isBlow(text.doc, verb.range.end + 1) || isBlow(text.doc, verb.range.end + 2));
}

// "attacked the government's budget", "attacked the minister over the deal": in words
bool isVerbal(const Annotated& text, const Clause& clause, const Hit& verb, TokenRange sentence) {
  const Document& doc = text.doc;
  static constexpr WordSet kSaid(
      {"budget",      "plan",      "plans",     "policy",    "policies",    "decision",   "decisions", "record",       "law",
       "laws",        "bill",      "bills",     "proposal",  "proposals",   "speech",     "statement", "statements",   "idea",
       "ideas",       "report",    "reports",   "deal",      "move",        "reform",     "reforms",   "ruling",       "verdict",
       "credibility", "handling",  "behavior",  "behaviour", "performance", "reputation", "cuts",      "tax",          "taxes",
       "amendment",   "character", "integrity", "remarks",   "comments",    "approach",   "agreement", "constitution", "problem",
       "strategy",    "motives",   "views",     "article"});
  const bool passive = clause.passiveAuxiliary(verb.range, sentence);
  const TokenRange what = passive ? clause.subject(verb.range, sentence) : clause.object(verb.range, sentence);
  if (what.empty()) return false;
  if (kSaid.contains(doc.hash(what.end - 1))) return true;
  if (!doc.covers(what.end - 1, maskOf(PhraseClass::Role)) &&
      !isOneOf(doc.word(what.end - 1), {"government", "opposition", "party"}))
    return false;  // "attacked the village for its support"
  const std::uint32_t behind = passive ? verb.range.end : what.end;
  if (doc.word(behind) == "over") return true;
  return doc.word(behind) == "for" &&
         (isOneOf(doc.word(behind + 1), {"its", "his", "her", "not"}) || doc.word(behind + 1).ends_with("ing"));
}

}  // namespace

bool isForShow(const Document& doc, std::uint32_t from, TokenRange sentence) {
  constexpr std::uint32_t kReach = 12;  // words
  for (std::uint32_t t = from; t < std::min(sentence.end, from + kReach); ++t)
    if (isOneOf(doc.word(t),
                {"sea",      "ocean",     "waters", "sky",   "air",   "test",  "tests",    "tested", "drill",    "drills",
                 "exercise", "exercises", "space",  "orbit", "coast", "range", "ceremony", "parade", "schedule", "questions"}))
      return true;
  return false;
}

bool isFigurative(const Annotated& text, const Hit& verb, TokenRange sentence) {
  const Clause clause(text);
  const std::string& what = verb.phrase->canonical;
  if (what == "destroy") return !isDoneByArms(text, clause, verb, sentence);
  if (text.doc.word(verb.range.begin).starts_with("derail")) return !isTrain(text.doc, whatOf(clause, verb, sentence));
  if (what == "attack") return isVerbal(text, clause, verb, sentence);
  if (what == "strike" || what == "hit") return isStruckDeal(text.doc, clause, verb, sentence);
  if (what == "set off") return !setsCharge(text, clause.object(verb.range, sentence));
  if (what == "shoot") {
    const TokenRange who = clause.subject(verb.range, sentence);
    if (text.doc.word(verb.range.end) == "down") {  // "Three were shot down by the air defense": no people
      const TokenRange hit =
          clause.passiveAuxiliary(verb.range, sentence) ? who : clause.object({verb.range.begin, verb.range.end + 1}, sentence);
      return !hit.empty() && !hasActor(text, hit);
    }
    if (isOneOf(text.doc.word(verb.range.end), {"into", "up", "out", "through"}))
      return verb.phrase->form == VerbForm::Ing && !hasActor(text, who);
    return isFilm(text.doc, who);
  }
  if (verb.phrase->tag == "charge") {  // "threw a grenade", "two bombs were dropped", and not "dropped a hint"
    const bool passive = clause.passiveAuxiliary(verb.range, sentence);
    if (what == "ram")  // "rammed a car into the gate", and not "the car rammed a lorry", "was rammed from behind"
      return passive || text.doc.word(clause.object(verb.range, sentence).end) != "into";
    return !isThrownCharge(text, passive ? clause.subject(verb.range, sentence) : clause.object(verb.range, sentence));
  }
  if (what == "fire") return !firesArms(text, clause.object(verb.range, sentence));
  if (what.starts_with("fire ") && (what.ends_with("rockets") || what.ends_with("missiles") || what.ends_with("shells")))
    return isForShow(text.doc, verb.range.end, sentence);
  if (isOneOf(what, {"flatten", "raze", "pound", "pummel"}) && !clause.passiveAuxiliary(verb.range, sentence))
    return !hasActor(text, clause.subject(verb.range, sentence));  // "A storm flattened homes"
  if (what == "eliminate" && text.doc.word(verb.range.begin).starts_with("wip")) return !isWipedOut(text, clause, verb, sentence);
  if (what == "overrun") return isOneOf(text.doc.word(verb.range.end), {"with", "in", "on"});  // by patients, its time
  if (what == "go off") return strays(text, verb.range.end, sentence) || !isCharge(text, clause.subject(verb.range, sentence));
  return what == "bomb" && verb.phrase->form == VerbForm::Third && !hasActor(text, clause.subject(verb.range, sentence));
}

namespace {

// "| Orlen liberated", and not "Police in Orlen freed"
bool isPlaceAlone(const Annotated& text, std::uint32_t last) {
  const Entity* place = text.entities.at(last, MentionKind::Place);
  return place != nullptr && (place->range.begin == 0 || text.doc.word(place->range.begin - 1) == "of" ||
                              !text.doc.covers(place->range.begin - 1, maskOf(PhraseClass::Preposition)));
}

// "recaptured gas fields", "capturing the strategic hilltop": ground is taken, and nobody
bool takesGround(const Annotated& text, const Clause& clause, const Hit& verb, TokenRange sentence) {
  const Document& doc = text.doc;
  static constexpr WordSet kGround(
      {"field",   "fields",     "hill",      "hills", "hilltop", "hilltops",   "ridge",        "mountain",   "base",
       "bases",   "position",   "positions", "post",  "posts",   "territory",  "ground",       "area",       "areas",
       "airport", "road",       "highway",   "dam",   "bridge",  "stronghold", "headquarters", "checkpoint", "checkpoints",
       "weapons", "ammunition", "tank",      "tanks", "vehicle", "vehicles",   "neighborhood", "village"});
  if (clause.passiveAuxiliary(verb.range, sentence)) return false;
  constexpr std::uint32_t kReach = 6;  // words: "the strategic Tal Orlen hilltop"
  for (std::uint32_t t = verb.range.end; t < std::min(sentence.end, verb.range.end + kReach); ++t) {
    if (doc.token(t).kind != TokenKind::Word || isOneOf(doc.word(t), {"'s", "and", "him", "her", "them"}) ||
        doc.covers(t, maskOf(PhraseClass::Preposition, PhraseClass::People, PhraseClass::Role, PhraseClass::Kin)) ||
        text.entities.at(t, MentionKind::Person) != nullptr)
      return false;
    const Entity* place = t == verb.range.end ? text.entities.startingAt(t, MentionKind::Place) : nullptr;  // "captured Orlen"
    const bool town = isOneOf(doc.word(t), {"town", "city", "village", "district"}) && doc.word(t + 1) == "of";
    const bool region = t > verb.range.end && isOneOf(doc.word(t), {"region", "district", "province", "governorate", "area"});
    if (place != nullptr || town || region || (isOneOf(doc.word(t), kGround) && !doc.isCapital(t))) {
      const std::uint32_t next = place != nullptr ? place->range.end : t + 1;  // and not "the tank crew", "the base's commander"
      return next >= sentence.end ||
             (doc.token(next).kind == TokenKind::Punct && doc.word(next) != "'s" && !doc.token(next).joined) ||
             doc.covers(next, maskOf(PhraseClass::Preposition, PhraseClass::Auxiliary, PhraseClass::Weekday)) ||
             text.entities.at(next, MentionKind::Date) != nullptr || doc.word(next) == "located";
    }
  }
  return false;
}

}  // namespace

namespace {

// "gave his life | for his country", "laid down their lives"; not "offered his life savings", "offered his life in service",
// "fell in the line of duty when they lost the vote"
bool losesNoLife(const Document& doc, const Hit& verb, TokenRange sentence) {
  const std::uint32_t behind = verb.range.end;
  if (isOneOf(doc.word(behind - 1), {"life", "lives"})) {
    static constexpr WordSet kOfLife({"savings", "story", "stories", "work", "works", "insurance", "jacket", "jackets", "partner",
                                      "sentence", "experience", "experiences", "support", "membership", "lessons"});
    if (kOfLife.contains(doc.hash(behind))) return true;
    if (!doc.word(verb.range.begin).starts_with("offer") || behind >= sentence.end || doc.token(behind).kind == TokenKind::Punct)
      return false;
    const std::uint32_t what = doc.covers(behind + 1, maskOf(PhraseClass::Determiner)) ? behind + 2 : behind + 1;
    return doc.word(behind) != "for" || !isOneOf(doc.word(what), {"nation", "country", "freedom", "homeland", "fatherland",
                                                                  "motherland", "land", "people", "peace", "liberty"});
  }
  if (!doc.word(verb.range.begin).starts_with("f") || !isOneOf(doc.word(behind - 1), {"duty", "honour", "honor"})) return false;
  static constexpr WordSet kContests({"vote", "election", "elections", "race", "match", "game", "marathon", "debate", "ballot"});
  for (std::uint32_t t = sentence.begin; t < sentence.end; ++t)
    if (kContests.contains(doc.hash(t))) return true;
  return false;
}

}  // namespace

bool tellsOfNobody(const Annotated& text, const Hit& verb, TokenRange sentence) {
  const Clause clause(text);
  if (verb.phrase->canonical == "die" && verb.range.size() > 2) return losesNoLife(text.doc, verb, sentence);
  if (verb.phrase->canonical == "free" && text.doc.word(verb.range.end) == "of") return true;  // "a town freed of the rebels"
  if (isOneOf(verb.phrase->canonical, {"liberate", "free"}) && verb.range.begin > 0 && text.doc.word(verb.range.end) == "from" &&
      isPlaceAlone(text, verb.range.begin - 1))
    return true;  // "Orlen liberated from the rebels", and not "Police in Orlen freed from"
  if (isOneOf(verb.phrase->canonical, {"capture", "recapture"})) return takesGround(text, clause, verb, sentence);
  if (verb.phrase->canonical != "execute") return false;
  const bool passive = clause.passiveAuxiliary(verb.range, sentence);
  const TokenRange what = passive ? clause.subject(verb.range, sentence) : clause.object(verb.range, sentence);
  static constexpr WordSet kPapers({"warrant",    "warrants", "order",    "orders",   "plan",      "plans",    "operation",
                                    "operations", "search",   "searches", "contract", "contracts", "mission",  "missions",
                                    "attack",     "attacks",  "strike",   "strikes",  "project",   "projects", "maneuver",
                                    "manoeuvre",  "will",     "decision", "decisions"});
  for (std::uint32_t t = what.begin; t < what.end; ++t)
    if (isOneOf(text.doc.word(t), kPapers)) return true;
  return false;
}

bool readThrown(const Annotated& text, const Clause& clause, const Hit& verb, TokenRange sentence, Frame& f) {
  const Document& doc = text.doc;
  if (verb.phrase->form == VerbForm::Base || verb.phrase->form == VerbForm::Third)
    return false;  // "to drop bombs": plans, habits
  const bool passive = isPassive(clause, verb, sentence);
  const TokenRange charge = passive ? TokenRange{} : clause.object(verb.range, sentence);
  f.agent = passive ? clause.byPhrase(verb.range, sentence) : clause.subject(verb.range, sentence);
  const std::uint32_t at = passive ? verb.range.end : charge.end;
  if (isOneOf(doc.word(at), {"at", "on", "into", "onto", "over", "inside", "through"}))
    f.patient = clause.object({at, at + 1}, sentence);
  return !f.patient.empty() || !f.agent.empty() || passive;
}

void makeDeadly(const Document& doc, Frame& f) {
  if (f.patient.begin < f.trigger.end || f.patient.size() < 2) return;
  const bool dead = f.phrase->canonical == "shoot" && doc.word(f.patient.end - 1) == "dead";
  if (dead) --f.patient.end;
  const bool stabbed = f.phrase->canonical == "stab" && doc.word(f.patient.end) == "to" && doc.word(f.patient.end + 1) == "death";
  if (!dead && !(stabbed && doc.covers(f.patient.end - 1, maskOf(PhraseClass::People, PhraseClass::Kin, PhraseClass::Role))))
    return;
  f.kind = Frame::Kind::Effect;
  f.effect = Attribute::Killed;
}

}  // namespace collate
