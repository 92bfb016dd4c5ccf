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
  if (!doc.mayHaveAny({"body", "bodies", "corpse", "corpses"}) || !showsViolence(doc, sentence)) return false;
  const TokenRange verb{i, i + 1};
  const bool passive = clause.passiveAuxiliary(verb, sentence);
  const TokenRange what = passive ? clause.subject(verb, sentence) : clause.object(verb, sentence);
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
