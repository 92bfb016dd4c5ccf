// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/found_dead.h"

#include <algorithm>
#include <ranges>

#include "core/extract/taking.h"

namespace collate {
namespace {

using enum PhraseClass;

bool isBody(const Document& doc, std::uint32_t i) { return isOneOf(doc.word(i), {"body", "bodies", "corpse", "corpses"}); }

// "with gunshot wounds", "his hands tied", "bullet-riddled": by somebody's hand
bool showsViolence(const Document& doc, TokenRange s) {
  static constexpr WordSet kSigns({"gunshot",     "bullet",   "bullets",   "riddled",     "tied",   "blindfolded", "handcuffed",
                                   "tortured",    "torture",  "beheaded",  "decapitated", "throat", "throats",     "mutilated",
                                   "dismembered", "executed", "strangled", "stab",        "hacked", "kidnapped",   "abducted"});
  return std::ranges::any_of(std::views::iota(s.begin, s.end), [&](std::uint32_t t) { return isOneOf(doc.word(t), kSigns); });
}

// "was found | with her throat slit"
bool isCut(const Document& doc, std::uint32_t i) {
  return doc.word(i) == "with" && isOneOf(doc.word(i + 1), {"his", "her", "their"}) &&
         isOneOf(doc.word(i + 2), {"throat", "throats"}) && isOneOf(doc.word(i + 3), {"cut", "slit", "slashed"});
}

// "the body of | a teacher", and not of a dog, of evidence
bool isOfSomebody(const Annotated& text, TokenRange who) {
  return std::ranges::any_of(std::views::iota(who.begin, who.end), [&](std::uint32_t t) {
    return text.doc.covers(t, maskOf(People, Kin, Role)) || text.entities.at(t, MentionKind::Person) != nullptr;
  });
}

}  // namespace

bool readFoundDead(const Annotated& text, const Clause& clause, std::uint32_t i, TokenRange sentence, Frame& f) {
  static const Phrase kFound = effectPhrase("find dead", Attribute::Killed);
  const Document& doc = text.doc;
  const TokenRange verb{i, i + 1};
  const bool cut = isCut(doc, i + 1);
  if (!cut && (!doc.mayHaveAny({"body", "bodies", "corpse", "corpses"}) || !showsViolence(doc, sentence))) return false;
  const bool passive = clause.passiveAuxiliary(verb, sentence);
  const TokenRange what = passive ? clause.subject(verb, sentence) : clause.object(verb, sentence);
  if (cut && passive) {
    f.kind = Frame::Kind::Effect;
    f.effect = Attribute::Killed;
    f.phrase = &kFound;
    f.trigger = {i, i + 5};
    f.patient = what;
    return isOfSomebody(text, what);
  }
  std::uint32_t body = what.begin;
  while (body < what.end && !isBody(doc, body)) ++body;
  if (body == what.end) return false;
  f.kind = Frame::Kind::Effect;
  f.effect = Attribute::Killed;
  f.phrase = &kFound;
  f.trigger = verb;
  if (doc.word(body + 1) != "of") return true;
  f.patient = {body + 2, what.end};
  return isOfSomebody(text, f.patient);
}

}  // namespace collate
