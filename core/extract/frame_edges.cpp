// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/frame_edges.h"

#include <algorithm>

#include "core/extract/captives.h"
#include "core/extract/clause.h"
#include "core/extract/hedging.h"
#include "core/extract/numbers.h"
#include "core/extract/occupations.h"
#include "core/extract/period_toll.h"
#include "core/extract/word_list.h"

namespace collate {

using enum PhraseClass;

namespace {

bool tellsEffect(const Document& doc, TokenRange sentence) {
  for (std::uint32_t t = sentence.begin; t < sentence.end; ++t)
    if (const Hit* hit = doc.hitAt(t, maskOf(Effect)); hit != nullptr && hit->phrase->form != VerbForm::Base) return true;
  return false;
}

}  // namespace

bool isAnswerOperation(const Document& doc, const Hit& operation, TokenRange sentence) {
  if (operation.phrase->event != EventType::Raid || operation.phrase->tag != "generic") return false;
  const std::uint32_t next = doc.sentenceOf(sentence.begin) + 1;
  if (tellsEffect(doc, sentence) || (next < doc.sentences().size() && tellsEffect(doc, doc.sentences()[next].range)))
    return false;
  const std::uint32_t i = operation.range.begin;
  if (i > sentence.begin && isOneOf(doc.word(i - 1), {"search", "rescue", "relief", "evacuation", "recovery", "clearance",
                                                      "combing", "humanitarian", "aid", "cleanup"}))
    return true;
  constexpr std::uint32_t kReach = 8;  // words: "backed by jeeps was launched to catch"
  static constexpr std::initializer_list<Spelling> kBegun = {"launched", "underway", "begun", "began", "started"};
  bool begun = i > sentence.begin + 1 && isOneOf(doc.word(i - 2), kBegun);
  for (std::uint32_t t = operation.range.end; t + 1 < std::min(sentence.end, i + kReach); ++t) {
    begun = begun || isOneOf(doc.word(t), kBegun);
    if (doc.word(t) == "to")
      return begun && isOneOf(doc.word(t + 1), {"catch", "find", "hunt", "track", "locate", "apprehend", "trace", "search"});
  }
  return false;
}

std::uint32_t headOf(const Document& doc, TokenRange r) {
  std::uint32_t head = r.begin;
  for (std::uint32_t t = r.begin + 1; t < r.end; ++t) {
    const bool part = doc.word(t) == "of" && (doc.isNumber(t - 1) || doc.covers(t - 1, maskOf(Number)));
    if (!part &&
        (doc.token(t).kind != TokenKind::Word || doc.covers(t, maskOf(Preposition, Conjunction)) ||
         isOneOf(doc.word(t), {"that", "which", "who", "carrying", "riding", "aged"})) &&
        !doc.isNumber(t))
      break;
    head = t;
  }
  return head;
}

bool isTrade(const Document& doc, std::uint32_t i) {
  return isOneOf(doc.word(i), {"worker", "workers", "team", "teams", "effort", "efforts", "operation", "operations", "service",
                               "services", "mission", "missions", "squad", "squads", "warrant", "warrants", "helicopters"});
}

bool isInterception(const Annotated& text, TokenRange patient, const Hit& verb) {
  if (patient.empty()) return false;
  const bool down = verb.phrase->canonical == "shoot" && text.doc.word(verb.range.end) == "down";
  if (down && text.doc.word(patient.end - 1) == "them") return true;  // "launched nine drones. The army shot down two of them"
  const Entity* m = text.entities.at(headOf(text.doc, patient), MentionKind::Means);
  if (m == nullptr) return false;
  if (verb.phrase->canonical == "dismantle") return true;  // "dismantled a dozen mines"
  return down && isOneOf(m->name, {"drone", "missile", "rocket"});
}

bool describesName(const Annotated& text, std::uint32_t i, TokenRange sentence) {
  constexpr std::uint32_t kReach = 4;  // words of a description
  for (std::uint32_t t = i; t < std::min(sentence.end, i + kReach); ++t) {
    if (text.entities.startingAt(t, MentionKind::Person) != nullptr)
      return t > i && (text.doc.covers(t - 1, maskOf(People, Role, Title)) || isOccupation(text.doc, t - 1));
    if (text.doc.token(t).kind != TokenKind::Word || text.doc.covers(t, maskOf(Preposition, Conjunction, Auxiliary, Say))) break;
  }
  return false;
}

bool countsPlaces(const Document& doc, const Frame& f) {
  // "captured Qurqush Region from the rebels"
  if (!f.patient.empty() && doc.word(f.trigger.begin).starts_with("captur") && doc.isCapital(f.patient.end - 1) &&
      doc.covers(f.patient.end - 1, maskOf(PlaceNoun))) {
    bool place = true;
    for (std::uint32_t t = f.patient.begin; t < f.patient.end; ++t)
      place = place && !doc.covers(t, maskOf(People, Role, Title, Number, Preposition, Kin)) && !doc.isNumber(t);
    if (place) return true;
  }
  const auto n =
      f.patient.empty() || !doc.word(f.trigger.begin).starts_with("captur") ? std::nullopt : numberAt(doc, f.patient.begin);
  if (!n || n->range.end >= f.patient.end) return false;
  const std::uint32_t head = headOf(doc, {n->range.end, f.patient.end});
  for (std::uint32_t t = head + 1; t < f.patient.end; ++t)  // "two tanks and nine soldiers"
    if (doc.isMark(t, ",") || doc.word(t) == "and") return false;
  return doc.covers(head, maskOf(PlaceNoun, Structure)) ||
         isOneOf(doc.word(head), {"villages", "towns", "cities", "districts", "neighborhoods", "hills", "tanks"});
}

bool describesPeople(const Document& doc, std::uint32_t i) {
  const WordEntry* e = doc.lexicon().words().find(doc.word(i));
  return e != nullptr && e->noun > e->verb && doc.covers(i + 1, maskOf(People));
}

bool isOneBefore(const Document& doc, const Hit& verb) {
  const Hit* people = doc.hitEnding(verb.range.begin, maskOf(People));
  if (people != nullptr && !people->phrase->plural) return true;
  const Hit* next = doc.hitAt(verb.range.end, maskOf(Target, Act, Effect));  // "Terrorist bomb targets bus"
  return next != nullptr && next->phrase->form == VerbForm::Third;
}

bool hasComeDown(const Document& doc, std::uint32_t end, TokenRange sentence) {
  constexpr std::uint32_t kBack = 8;  // words
  for (std::uint32_t t = end; t > sentence.begin && t + kBack > end; --t)
    if (isOneOf(doc.word(t - 1), {"fell", "landed", "hit", "struck", "exploded", "detonated", "crashed", "collapsed"}))
      return true;
  return false;
}

TokenRange behindAs(const Document& doc, TokenRange subject) {
  for (std::uint32_t t = subject.end; t > subject.begin + 1; --t)
    if (doc.word(t - 1) == "as" && t < subject.end && doc.covers(t - 2, maskOf(State, Effect, Weekday, DayWord)))
      return {t, subject.end};
  return subject;
}

bool isThirdPerson(const Document& doc, std::uint32_t i) {
  const Hit* act = doc.hitAt(i, maskOf(Act, Target));
  return act != nullptr && act->phrase->form == VerbForm::Third;
}

TokenRange sidesOf(const Annotated& text, const Hit& event, TokenRange sentence) {
  if (event.phrase->event != EventType::Clash) return {};
  constexpr std::uint32_t kReach = 14;  // words: "broke out late on Monday in the eastern town of Orlen between"
  const Document& doc = text.doc;
  for (std::uint32_t t = event.range.end; t < std::min(sentence.end, event.range.end + kReach); ++t) {
    if (doc.isMark(t, ";") || doc.isMark(t, ":") || doc.isMark(t, "\"") || doc.covers(t, maskOf(Effect, Act, Say))) return {};
    if (doc.word(t) != "between") continue;
    if (numberAt(doc, t + 1) || text.entities.at(t + 1, MentionKind::Date) != nullptr ||
        text.entities.at(t + 1, MentionKind::Time) != nullptr)
      continue;  // "between 5 and 7 p.m.", "between Monday and Tuesday"
    return Clause(text).object({t, t + 1}, sentence);
  }
  return {};
}

// "In Orlen | 28 members of the band", "On Monday | 28 members of it": the figure behind where or when, if one stands there
std::uint32_t behindScene(const Annotated& text, TokenRange sentence, TokenRange r) {
  const Document& doc = text.doc;
  std::uint32_t at = r.begin > sentence.begin ? r.begin - 1 : r.begin;
  if (at != sentence.begin || !isOneOf(doc.word(at), {"in", "on", "at", "near"})) return r.begin;
  ++at;
  while (at < r.end && doc.covers(at, maskOf(Determiner, Direction, PlaceNoun))) ++at;
  for (const MentionKind k : {MentionKind::Place, MentionKind::Date})
    if (const Entity* scene = text.entities.startingAt(at, k); scene != nullptr) at = scene->range.end;
  const bool figure = doc.isNumber(at) && at + 1 < r.end && !doc.token(at + 1).joined;
  return figure && at > r.begin && at < r.end ? at : r.begin;
}

TokenRange withoutNeighbors(const Annotated& text, const Frame& f) {
  const Document& doc = text.doc;
  TokenRange r = f.patient;
  if (r.empty()) return r;
  if (const Entity* date = text.entities.startingAt(r.begin, MentionKind::Date); date != nullptr && date->range.end < r.end)
    r.begin = date->range.end + (doc.isMark(date->range.end, ",") ? 1U : 0U);
  while (r.end > r.begin + 1 && r.begin >= f.trigger.end && isOneOf(doc.word(r.end - 1), {"hostage", "captive", "prisoner"}) &&
         f.effect == Attribute::Detained)
    --r.end;  // "took nine clerks hostage"
  if (const std::uint32_t last = r.end - 1; r.size() > 3 && r.end <= f.trigger.begin && doc.word(last - 1) == "and" &&
                                            (doc.isNumber(last) || doc.covers(last, maskOf(Number))))
    for (std::uint32_t t = r.begin; t + 1 < last; ++t)
      if (isOneOf(doc.word(t), {"from", "by", "against"})) r.begin = last;  // "fire from rebels | and two were killed"
  r.begin = behindScene(text, doc.sentences()[f.sentence].range, r);
  for (const Cited& c : std::ranges::equal_range(text.cited, f.sentence, {}, &Cited::sentence)) {
    std::uint32_t begin = c.source.begin;
    while (begin > r.begin && doc.covers(begin - 1, maskOf(Determiner, Number))) --begin;
    if (begin > r.begin + 1 && begin < r.end && doc.isMark(begin - 1, ",")) r.end = begin - 1;
    const bool opens = doc.word(c.cue.begin) == "according" && r.contains(c.source.end);  // "According to the staff, six men"
    if (opens && doc.isMark(c.source.end, ",") && c.source.end + 1 < r.end) r.begin = c.source.end + 1;
  }
  return r;
}

TokenRange withoutSpeaker(const Annotated& text, const Frame& f) {
  TokenRange r = f.agent;
  const std::uint32_t at = r.begin + (isOneOf(text.doc.word(r.begin), {"on", "in"}) ? 1 : 0);  // "On Monday | soldiers shot"
  if (const Entity* day = text.entities.startingAt(at, MentionKind::Date); day != nullptr && day->range.end < r.end) {
    r.begin = day->range.end;
    while (r.begin + 1 < r.end && (text.doc.covers(r.begin, maskOf(DayTime)) || text.doc.isMark(r.begin, ",") ||
                                   isOneOf(text.doc.word(r.begin), {"night", "evening", "morning", "afternoon"})))
      ++r.begin;
  }
  for (const Cited& c : std::ranges::equal_range(text.cited, f.sentence, {}, &Cited::sentence)) {
    std::uint32_t begin = c.source.begin;
    while (begin > r.begin && text.doc.covers(begin - 1, maskOf(Determiner))) --begin;
    if (c.cue.begin >= r.end && c.source.end >= r.end && begin > r.begin + 1 && begin < r.end) r.end = begin;
  }
  return r;
}

bool isDoneWith(const Document& doc, std::uint32_t i, TokenRange sentence) {
  constexpr std::uint32_t kReach = 8;  // words
  for (std::uint32_t t = i; t > sentence.begin && t + kReach > i && doc.token(t - 1).kind == TokenKind::Word; --t)
    if (doc.word(t - 1) == "with" && t > 1)
      return isOneOf(doc.word(t - 2), {"ended", "ends", "began", "concluded", "resulted"}) && doc.word(t).ends_with("ing");
  return false;
}

bool isSomebody(const Document& doc, TokenRange r) {
  if (r.size() < 2 || r.size() > 4 || !isOneOf(doc.word(r.begin), {"a", "an"})) return false;
  for (std::uint32_t t = r.begin; t < r.end; ++t)
    if (doc.word(t) == "of") return false;
  return !namesThing(doc, r.end - 1);
}

bool isNegated(const Document& doc, std::uint32_t i, const Frame& f) {
  if (f.noun || f.kind == Frame::Kind::Effect || !isOneOf(doc.word(i), {"not", "never", "didn't", "hasn't", "haven't"}))
    return false;
  for (std::uint32_t t = i + 1; t < f.trigger.begin; ++t)
    if (!doc.covers(t, maskOf(Auxiliary, Adverb))) return false;
  return !isOneOf(doc.word(f.trigger.begin - 1), {"only", "just", "merely"});
}

bool hasManagedTo(const Document& doc, std::uint32_t to, TokenRange sentence) {
  if (to < sentence.begin + 2) return false;
  if (isOneOf(doc.word(to - 1), {"managed", "possible", "able"}))
    return isOneOf(doc.word(to - 1), {"managed"}) ? doc.word(to - 2) != "not"
           : doc.word(to - 1) == "able"           ? isOneOf(doc.word(to - 2), {"were", "was"})
                                                  : doc.word(to - 2) == "it" && to > 2 && doc.word(to - 3) == "made";
  constexpr std::uint32_t kReach = 4;  // words: "enabled the units to"
  for (std::uint32_t t = to; t > sentence.begin && t + kReach > to; --t)
    if (isOneOf(doc.word(t - 1), {"enabled", "allowed"})) return t < 2 || doc.word(t - 2) != "not";
  return false;
}

bool isOfIllness(const Document& doc, const Hit& verb) {
  static constexpr WordSet kIllnesses({"malnutrition", "dehydration", "cholera", "measles", "malaria", "ebola", "disease",
                                       "illness", "cancer", "covid", "coronavirus", "pneumonia", "diarrhoea", "diarrhea",
                                       "hypothermia", "heatstroke"});
  static constexpr WordSet kHeld({"prison", "prisoners", "detainees", "detention", "custody", "captivity", "hostages", "besieged",
                                  "siege", "torture", "wounds", "injuries"});
  if (!isOneOf(verb.phrase->canonical, {"die", "succumb"}) || !isOneOf(doc.word(verb.range.end), {"of", "from", "to"}))
    return false;
  const TokenRange s = doc.sentences()[doc.sentenceOf(verb.range.begin)].range;
  for (std::uint32_t t = s.begin; t < s.end; ++t)
    if (isOneOf(doc.word(t), kHeld)) return false;  // that is a deed
  constexpr std::uint32_t kReach = 4;               // words: "died of an unknown disease"
  for (std::uint32_t t = verb.range.end + 1; t < std::min(s.end, verb.range.end + 1 + kReach); ++t) {
    if (doc.token(t).kind == TokenKind::Punct || doc.covers(t, maskOf(Preposition))) return false;
    if (isOneOf(doc.word(t), kIllnesses)) return true;
    if (doc.word(t) == "lack") return isOneOf(doc.word(t + 2), {"food", "medicine", "water"});
  }
  return false;
}

namespace {

// "drowned when a gunboat rammed their boat", "drowned as they fled the gunmen"; not "drowned in a pool"
bool tellsOfViolence(const Document& doc, const Frame& f) {
  const TokenRange s = doc.sentences()[f.sentence].range;
  for (std::uint32_t t = s.begin; t < s.end; ++t)
    if (!f.trigger.contains(t) &&
        (doc.covers(t, maskOf(Event, Act, Means)) ||
         isOneOf(doc.word(t), {"fled", "fleeing", "escape", "escaping", "gunmen", "soldiers", "navy", "gunboat", "rammed"})))
      return true;
  return false;
}

// Behind a thing: "the tanker | belonging to", "a car | and two shops"; not "car | tyres"
bool endsThing(const Document& doc, std::uint32_t t) {
  return doc.token(t).kind == TokenKind::Punct || doc.covers(t, maskOf(Preposition)) ||
         isOneOf(doc.word(t), {"and", "or", "there", "here", "down", "belonging", "used", "owned"});
}

}  // namespace

bool burnsDown(const Annotated& text, const Frame& f, TokenRange trigger) {
  const Document& doc = text.doc;
  static constexpr WordSet kBurnt({"home",     "homes",      "house",      "houses",     "hut",         "huts",       "shop",
                                   "shops",    "school",     "schools",    "church",     "churches",    "mosque",     "mosques",
                                   "village",  "villages",   "car",        "cars",       "truck",       "trucks",     "vehicle",
                                   "vehicles", "bus",        "buses",      "market",     "markets",     "clinic",     "granaries",
                                   "granary",  "barn",       "barns",      "tent",       "tents",       "camp",       "office",
                                   "offices",  "building",   "buildings",  "motorcycle", "motorcycles", "structures", "crops",
                                   "farms",    "settlement", "homesteads", "lorry",      "lorries",     "station",    "tanker",
                                   "tankers",  "backhoe",    "excavator",  "excavators", "machinery",   "equipment",  "boats"});
  static constexpr WordSet kFires({"fire", "fires", "blaze", "wildfire", "wildfires", "flames", "explosion", "lightning"});
  const std::uint32_t verb = trigger.begin;  // "leaving burnt vehicles", "the burned house"
  const bool attribute = verb > 0 && (doc.covers(verb - 1, maskOf(Determiner, Preposition, Number)) ||
                                      isOneOf(doc.word(verb - 1), {"found", "leaving", "left", "leaves", "or", "amid", "of"}));
  if (f.patient.empty() || (attribute && f.patient.begin >= trigger.end)) return false;
  for (std::uint32_t t = f.agent.begin; t < f.agent.end; ++t)
    if (isOneOf(doc.word(t), kFires)) return false;
  for (std::uint32_t t = f.patient.begin; t < f.patient.end && doc.word(t) != "of"; ++t)
    if (isOneOf(doc.word(t), kBurnt) && (t + 1 == f.patient.end || endsThing(doc, t + 1))) return true;
  return text.entities.at(f.patient.begin, MentionKind::Place) != nullptr;
}

bool isOfNobody(const Document& doc, const Frame& f) {
  const std::uint32_t i = f.trigger.begin;
  if (f.phrase->canonical == "save") return !f.party.counted || !tellsOfCaptives(doc, doc.sentences()[f.sentence].range);
  if (f.phrase->canonical == "rescue" && f.phrase->tag == "captives") {  // "found alive", of hikers
    constexpr std::uint32_t kBack = 4;                                   // sentences in which they may have been taken
    const std::uint32_t first = f.sentence - std::min(f.sentence, kBack);
    return !tellsOfCaptives(doc, {doc.sentences()[first].range.begin, doc.sentences()[f.sentence].range.end});
  }
  if (f.phrase->canonical == "drown") return !tellsOfViolence(doc, f);
  const bool open = f.phrase->canonical.starts_with("hold ") || f.phrase->canonical == "leave dead" ||
                    f.phrase->canonical == "hang" || f.phrase->canonical == "put to death";
  if (!open) return false;
  if (f.phrase->canonical == "hang" && (i == 0 || !isOneOf(doc.word(i - 1), {"was", "were"}))) return true;
  if (!f.party.counted || f.patient.empty()) return true;
  for (std::uint32_t t = f.patient.begin; t < f.patient.end; ++t)
    if (doc.covers(t, maskOf(People, Role, Kin, Title)) || doc.covers(t, maskOf(Pronoun))) return false;
  return f.party.persons().empty();
}

void leaveTheirTaking(const Document& doc, std::span<Frame> frames) {
  const auto freed =
      std::ranges::find_if(frames, [](const Frame& f) { return f.effect == Attribute::Freed && f.real && !f.noun; });
  if (freed == frames.end() || freed->patient.begin < freed->trigger.end) return;
  for (Frame& f : frames)
    if (f.effect == Attribute::Detained && f.trigger.begin > freed->trigger.end && f.patient.begin >= freed->patient.begin &&
        f.patient.begin < freed->patient.end && !isOneOf(doc.word(f.trigger.begin - 1), {"and", "but"}))
      f.real = false;
}

bool publishes(const Document& doc, const Frame& f, TokenRange sentence) {
  static constexpr WordSet kThings({"footage",   "video",    "videos",   "statement", "statements", "photo",
                                    "photos",    "picture",  "images",   "report",    "figures",    "list",
                                    "recording", "audio",    "names",    "pictures",  "details",    "image",
                                    "results",   "findings", "document", "documents", "data",       "communique"});
  constexpr std::uint32_t kReach = 5;  // words: "released a short drone video"
  for (std::uint32_t t = f.trigger.end; t < std::min(sentence.end, f.trigger.end + kReach); ++t) {
    if (isOneOf(doc.word(t), kThings)) return true;
    if (doc.token(t).kind == TokenKind::Punct || doc.covers(t, maskOf(Preposition, People, Kin))) break;
  }
  return !f.patient.empty() && isOneOf(doc.word(f.patient.end - 1), kThings);
}

bool isOfPaper(const Document& doc, const Hit& event) {
  const Word next = doc.word(event.range.end);
  const std::uint32_t i = event.range.begin;  // "troops of Operation Iron Wall": who they are, and no deed
  if (doc.word(i) == "operation" && doc.isCapital(i) && doc.isCapital(i + 1) && !doc.token(i + 1).lineStart && i > 1 &&
      doc.word(i - 1) == "of" &&
      (doc.covers(i - 2, maskOf(People, Role, Title, SaySource)) || isOneOf(doc.word(i - 2), {"troops", "forces", "component"})))
    return true;
  // "hearing several explosions": what a deed sounded like
  if (isOneOf(doc.word(i), {"explosions", "blasts", "gunfire"}) && i > 1)
    for (std::uint32_t t = i; t > 0 && t + 4 > i; --t)
      if (isOneOf(doc.word(t - 1), {"hear", "hears", "heard", "hearing"})) return true;
  const std::optional<EventType> type = event.phrase->event;
  const bool crime = type == EventType::Arson || type == EventType::Robbery || type == EventType::Abduction;
  if (crime && isOneOf(next, {"charge", "charges"})) return true;
  return event.phrase->tag == "generic" &&
         isOneOf(next, {"notes", "log", "logs", "tracker", "report", "reports", "summary", "alert", "data"});
}

bool explodes(const Annotated& text, const Hit& verb, TokenRange sentence) {
  constexpr std::uint32_t kReach = 5;  // words
  if (!isOneOf(verb.phrase->canonical, {"explode", "detonate", "go off"}) || verb.phrase->form == VerbForm::Base) return false;
  for (std::uint32_t t = verb.range.begin; t > sentence.begin && t + kReach > verb.range.begin; --t)
    if (text.entities.at(t - 1, MentionKind::Means) != nullptr ||
        isOneOf(text.doc.word(t - 1), {"device", "bomb", "mine", "shell"}))
      return true;
  return false;
}

bool isListOfThings(const Document& doc, TokenRange agent, std::uint32_t verb) {
  if (verb > 0 && doc.isMark(verb - 1, ",")) return true;
  return agent.end == verb && isOneOf(doc.word(agent.begin), {"a", "an", "each"});
}

namespace {

bool opensClause(const Document& doc, std::uint32_t from, std::uint32_t to) {
  for (std::uint32_t t = from; t < to; ++t)
    if (doc.token(t).kind == TokenKind::Punct || isOneOf(doc.word(t), {"which", "when", "where", "after", "while", "who"}))
      return true;
  return false;
}

}  // namespace

bool isSaidNotSo(const Annotated& text, TokenRange trigger, TokenRange sentence) {
  const Document& doc = text.doc;
  if (isRefuted(doc, trigger, sentence)) return true;
  if (!doc.mayHaveAny({"denied", "denies", "untrue", "true", "false"})) return false;
  const std::uint32_t first = trigger.begin > sentence.begin + 20 ? trigger.begin - 20 : sentence.begin;
  for (std::uint32_t i = first; i + 1 <= trigger.begin; ++i) {
    const bool that = doc.word(i + 1) == "that";
    if (isOneOf(doc.word(i), {"untrue", "false", "true"})) {
      const bool is = i > sentence.begin && isOneOf(doc.word(i - 1), {"is", "was"});
      if (that && (doc.word(i) == "true" ? i > sentence.begin && doc.word(i - 1) == "not" : is)) return true;
      continue;
    }
    if (!isOneOf(doc.word(i), {"denied", "denies"})) continue;
    if (!that && i + 1 != trigger.begin && doc.word(i + 1) != "having") continue;
    if (opensClause(doc, i + 2, trigger.begin)) continue;  // "denied that it had done it when two were killed"
    if (std::ranges::none_of(text.cited, [&](const Cited& c) { return c.cue.contains(i); })) return true;
  }
  return false;
}

bool sumsUp(const Annotated& text, std::uint32_t habit) {
  const Document& doc = text.doc;
  const Hit* words = doc.hitAt(habit, maskOf(Habit));
  const TokenRange s = doc.sentences()[doc.sentenceOf(habit)].range;
  if (words->phrase->tag == "times") return false;  // "hit 70 times this year": only that deed
  if (words->phrase->tag == "undated") {  // "have been bombing the town since Monday" is told of one; "who have been" of somebody
    const std::vector<const Entity*> dates = text.entities.within(s, MentionKind::Date);
    return !isOneOf(doc.word(habit - 1), {"who", "that", "which"}) &&
           std::ranges::none_of(dates, [](const Entity* d) { return d->date.precision == DatePrecision::Day; });
  }
  for (std::uint32_t t = s.begin; doc.word(habit) == "a" && t < s.end; ++t)
    if (isOfADay(doc, t)) return false;  // "in a series of raids over the past 24 hours"
  if (doc.word(habit) == "a")            // "a series of explosions on Sunday"
    for (const Entity* d : text.entities.within({words->range.end, s.end}, MentionKind::Date))
      if (d->date.precision == DatePrecision::Day && !d->stamp) return false;
  if (words->phrase->tag != "ofevents") return !isOfFewDays(doc, words->range.end - 1) && !isOfADay(doc, words->range.end - 1);
  constexpr std::uint32_t kReach = 3;  // words
  for (std::uint32_t t = words->range.end; t < words->range.end + kReach; ++t)
    if (doc.covers(t, maskOf(Event))) return true;
  return false;
}

bool liesInHabit(const Document& doc, const Entity& date, std::uint32_t habit) {
  const Hit* words = doc.hitAt(habit, maskOf(Habit));
  return date.range.begin >= words->range.begin && date.range.begin <= words->range.end;
}

TokenRange subjectAfterBeing(const Annotated& text, std::uint32_t verb, TokenRange sentence) {
  const Document& doc = text.doc;
  if (verb < sentence.begin + 3 || doc.word(verb - 1) != "being" || doc.word(verb - 2) != "after") return {};
  for (std::uint32_t t = sentence.begin + 1; t + 2 < verb; ++t)
    if (doc.covers(t, maskOf(Auxiliary, Effect, Verb))) return Clause(text).subject({t, t + 1}, sentence);
  return {};
}

bool isNextToll(const Document& doc, std::uint32_t i) {
  const auto n = numberAt(doc, i);
  if (!n) return false;
  const std::uint32_t at =
      n->range.end + (doc.covers(n->range.end, maskOf(People)) || doc.word(n->range.end) == "others" ? 1U : 0U);
  return doc.starts(at, maskOf(State, Effect)) && !doc.covers(at + 1, maskOf(People, Kin)) && doc.word(at + 1) != "by";
}

bool numberEndsBefore(const Document& doc, std::uint32_t i, std::uint32_t from) {
  i = beforeRepeat(doc, i);
  for (std::uint32_t t = i; t > from && t + 4 > i; --t) {
    if (numberAt(doc, t - 1)) return true;
    if (!doc.covers(t - 1, maskOf(People, Kin, Adjective, Adverb, Nationality, Number))) return false;
  }
  return false;
}

bool isOfThose(const Document& doc, const Frame& f, std::uint32_t i) {
  if (doc.word(f.patient.end) != "who" || f.patient.end >= i) return false;
  for (std::uint32_t t = i + 2; t < f.trigger.begin; ++t)
    if (isOneOf(doc.word(t), {"was", "were", "has", "have", "had"})) return true;
  return false;
}

bool sharesObject(const Document& doc, const Hit& verb, std::uint32_t first) {
  const std::uint32_t next = verb.range.end;
  const WordEntry* e = doc.word(next) == "and" ? doc.entry(next + 1) : nullptr;
  const bool perfect = isOneOf(doc.word(verb.range.begin - 1), {"had", "have", "has"});
  const std::uint32_t before = verb.range.begin - (perfect ? 2 : 1);
  return e != nullptr && (e->forms & WordEntry::Past) != 0 && e->verb > e->noun &&
         !doc.covers(next + 1, maskOf(Say, Auxiliary)) && numberAt(doc, next + 2) &&
         !numberEndsBefore(doc, verb.range.begin, first) && verb.phrase->tag != "intransitive" &&
         doc.covers(before, maskOf(People, Group, Role));
}

bool isOfSufferer(const Annotated& text, std::uint32_t aside, TokenRange verb, TokenRange sentence) {
  const Document& doc = text.doc;
  if (aside == sentence.begin ||
      (!doc.covers(aside - 1, maskOf(People, Role, Kin, Nationality)) &&
       text.entities.at(aside - 1, MentionKind::Person) == nullptr) ||
      !Clause(text).passiveAuxiliary(verb, sentence))
    return false;
  for (std::uint32_t t = aside; t < verb.begin; ++t)
    if (isOneOf(doc.word(t), {"who", "where", "and", "as"}) || doc.token(t).kind == TokenKind::Punct) return false;
  return true;
}

std::uint32_t beforeParts(const Document& doc, std::uint32_t end, std::uint32_t first) {
  constexpr std::uint32_t kReach = 10;  // words: ", including three women and a child,"
  if (end <= first + 2 || !doc.isMark(end - 1, ",")) return end;
  for (std::uint32_t t = end - 1; t > first + 1 && t + kReach > end; --t)
    if (doc.isMark(t - 1, ","))
      return isOneOf(doc.word(t), {"including", "among", "most", "mostly", "many", "mainly"}) ? t - 1 : end;
  return end;
}

}  // namespace collate
