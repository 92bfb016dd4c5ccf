// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/frame_edges.h"

#include <algorithm>

#include "core/extract/numbers.h"
#include "core/extract/word_list.h"

namespace collate {

using enum PhraseClass;

namespace {

// "a car bomb wounded", "an attack", "20 men were shot": nobody and nothing told of before
bool isNew(const Document& doc, const Frame& f) {
  const auto fresh = [&](std::uint32_t i) {
    return isOneOf(doc.word(i), {"a", "an", "another"}) || doc.isNumber(i) || doc.covers(i, maskOf(Number, Bound));
  };
  const auto opens = [&](TokenRange r) { return !r.empty() && (fresh(r.begin) || (r.begin > 0 && fresh(r.begin - 1))); };
  if (!f.party.persons().empty()) return false;
  if (f.kind == Frame::Kind::Event && f.noun && !f.definite && !f.phrase->plural) return true;
  return opens(f.agent) || (opens(f.patient) && f.party.counted);
}

// "came as", "come amid", "came hours after", behind what is told already
bool isComing(const Document& doc, std::uint32_t i) {
  if (!isOneOf(doc.word(i), {"came", "comes", "come"})) return false;
  constexpr std::uint32_t kReach = 5;  // words: "just a few days"
  for (std::uint32_t t = i + 1; t <= i + kReach; ++t) {
    if (isOneOf(doc.word(t), {"as", "amid", "after", "following"}))
      return doc.word(t + 1) != "part" && doc.word(t + 1) != "under";
    if (!doc.covers(t, maskOf(Unit, Number, Determiner, Adjective, Adverb)) && !doc.isNumber(t) &&
        !isOneOf(doc.word(t), {"just", "only", "few", "several", "than", "less", "more"}))
      return false;
  }
  return false;
}

// "two weeks after", "a month before", and not "hours after", which is told of one deed and its sequel
bool isDaysApart(const Document& doc, std::uint32_t i) {
  if (i < 2 || !isOneOf(doc.word(i), {"after", "before"})) return false;
  const Hit* unit = doc.hitEnding(i, maskOf(Unit));
  return unit != nullptr && isOneOf(unit->phrase->canonical, {"D", "W", "M", "Y"});
}

// "Two days earlier a bomb had killed five", at the head of a sentence
bool isDaysEarlier(const Document& doc, std::uint32_t i, TokenRange sentence) {
  constexpr std::uint32_t kHead = 5;  // words: "Just a few weeks earlier"
  if (i > sentence.begin + kHead || !isOneOf(doc.word(i), {"earlier", "before"}) || i == sentence.begin) return false;
  const Hit* unit = doc.hitEnding(i, maskOf(Unit));
  return unit != nullptr && isOneOf(unit->phrase->canonical, {"D", "W", "M", "Y"}) && doc.word(i + 1) != "the";
}

}  // namespace

std::uint32_t otherDeedFrom(const Document& doc, TokenRange sentence) {
  bool event = false;
  for (std::uint32_t t = sentence.begin; t + 1 < sentence.end; ++t) {
    event = event || doc.covers(t, maskOf(Event, Effect, Act)) || isOneOf(doc.word(t), {"it", "this", "they"});
    if (event && (isComing(doc, t) || isDaysApart(doc, t))) return t + 1;
  }
  return sentence.end;
}

bool isOfAnotherDay(const Document& doc, const Frame& f, TokenRange sentence) {
  // Words of what comes of a deed: "was charged a day after a girl was shot" is told of one.
  static constexpr std::initializer_list<Spelling> kSequel = {
      "died",     "dies",      "succumbed", "arrested",   "warrant", "warrants", "charged", "charges", "court",    "arraigned",
      "indicted", "convicted", "sentenced", "identified", "vigil",   "funeral",  "buried",  "mourned", "searching"};
  if (!isNew(doc, f)) return false;
  bool event = false;
  bool sequel = false;
  for (std::uint32_t t = sentence.begin; t + 1 < f.trigger.begin; ++t) {
    sequel = sequel || isOneOf(doc.word(t), kSequel);
    event = event || doc.covers(t, maskOf(Event, Effect, Act)) || isOneOf(doc.word(t), {"it", "this", "they"});
    if (isDaysEarlier(doc, t, sentence)) return true;
    if (event && !sequel && (isComing(doc, t) || isDaysApart(doc, t))) return true;
  }
  return false;
}

bool isAnswerOperation(const Document& doc, const Hit& operation, TokenRange sentence) {
  if (operation.phrase->event != EventType::Raid || operation.phrase->tag != "generic") return false;
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

bool isInterception(const Annotated& text, TokenRange patient, const Hit& verb) {
  if (verb.phrase->canonical == "dismantle")
    return !text.entities.within(patient, MentionKind::Means).empty();  // "dismantled a dozen mines"
  if (verb.phrase->canonical != "shoot" || text.doc.word(verb.range.end) != "down") return false;
  for (std::uint32_t t = patient.begin; t < patient.end; ++t)
    if (const Entity* m = text.entities.at(t, MentionKind::Means);
        m != nullptr && isOneOf(m->name, {"drone", "missile", "rocket"}))
      return true;
  return false;
}

bool describesName(const Annotated& text, std::uint32_t i, TokenRange sentence) {
  constexpr std::uint32_t kReach = 4;  // words of a description
  for (std::uint32_t t = i; t < std::min(sentence.end, i + kReach); ++t) {
    if (text.entities.startingAt(t, MentionKind::Person) != nullptr)
      return t > i && text.doc.covers(t - 1, maskOf(People, Role, Title));
    if (text.doc.token(t).kind != TokenKind::Word || text.doc.covers(t, maskOf(Preposition, Conjunction, Auxiliary, Say))) break;
  }
  return false;
}

bool countsPlaces(const Document& doc, TokenRange patient) {
  const auto n = patient.empty() ? std::nullopt : numberAt(doc, patient.begin);
  if (!n) return false;
  std::uint32_t t = n->range.end;
  while (t < patient.end && doc.covers(t, maskOf(Adjective, Direction))) ++t;
  return t < patient.end &&
         (doc.covers(t, maskOf(PlaceNoun, Structure)) ||
          isOneOf(doc.word(t), {"villages", "towns", "cities", "districts", "neighborhoods", "hills", "tanks"}));
}

bool describesPeople(const Document& doc, std::uint32_t i) {
  const WordEntry* e = doc.lexicon().words().find(doc.word(i));
  return e != nullptr && e->noun > e->verb && doc.covers(i + 1, maskOf(People));
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
    if (doc.word(t - 1) == "as" && t < subject.end && doc.covers(t - 2, maskOf(State, Effect))) return {t, subject.end};
  return subject;
}

TokenRange withoutNeighbors(const Annotated& text, const Frame& f) {
  const Document& doc = text.doc;
  TokenRange r = f.patient;
  if (r.empty()) return r;
  if (const Entity* date = text.entities.startingAt(r.begin, MentionKind::Date); date != nullptr && date->range.end < r.end)
    r.begin = date->range.end + (doc.isMark(date->range.end, ",") ? 1U : 0U);
  for (const Cited& c : std::ranges::equal_range(text.cited, f.sentence, {}, &Cited::sentence)) {
    std::uint32_t begin = c.source.begin;
    while (begin > r.begin && doc.covers(begin - 1, maskOf(Determiner, Number))) --begin;
    if (begin > r.begin + 1 && begin < r.end && doc.isMark(begin - 1, ",")) r.end = begin - 1;
  }
  return r;
}

}  // namespace collate
