// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/hedging.h"

#include <algorithm>

#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

// "believed to be chlorine | was dropped": the finite verb behind what something is believed to be; 0 where none stands there.
std::uint32_t verbBehind(const Document& doc, std::uint32_t from, std::uint32_t end) {
  constexpr std::uint32_t kReach = 7;  // words: "the leader of the cell"
  for (std::uint32_t t = from + 1; t <= std::min(end, from + kReach) && doc.token(t).kind == TokenKind::Word; ++t)
    if (isOneOf(doc.word(t), {"was", "were", "has", "have"})) return t;
  return 0;
}

// Where a participle ends that tells of the subject who is believed to have done it: "air raids believed to be Russian | killed",
// "the attack believed to have been carried out by jets | killed"; 0 where `i` opens none.
std::uint32_t behindBelief(const Document& doc, std::uint32_t i, std::uint32_t end) {
  static constexpr WordSet kBelieved({"believed", "thought", "suspected", "understood"});
  if (i == 0 || !isOneOf(doc.word(i), kBelieved) || doc.word(i + 1) != "to") return 0;
  if (doc.covers(i - 1, maskOf(Auxiliary, Adverb, Negation)) || doc.token(i - 1).kind != TokenKind::Word) return 0;
  if (doc.word(i + 2) == "be" && doc.covers(i + 3, maskOf(Nationality))) return i + 4;
  if (doc.word(i + 2) == "be") return verbBehind(doc, i + 3, end);
  if (!doc.covers(i - 1, maskOf(Event, Act, Means))) return 0;
  if (doc.word(i + 2) != "have" || doc.word(i + 3) != "been") return 0;
  constexpr std::uint32_t kLeast = 6;  // words: "to have been carried out by"
  for (std::uint32_t t = i + kLeast; t <= end; ++t)
    if (doc.starts(t, maskOf(Effect, Act, PhraseClass::Target)) && !doc.covers(t - 1, maskOf(Determiner, Auxiliary, Preposition)))
      return t;
  return 0;
}

}  // namespace

bool mayHave(const Document& doc, std::uint32_t i) { return doc.word(i) == "may" && doc.word(i + 1) == "have"; }

bool isSupposed(const Word& w) { return isOneOf(w, {"suspected", "alleged", "apparent", "presumed", "possible", "purported"}); }

bool isSupposedly(const Word& w) { return isOneOf(w, {"purportedly", "allegedly", "apparently", "supposedly"}); }

bool saysMayHave(const Document& doc, TokenRange trigger, TokenRange sentence) {
  constexpr std::uint32_t kWords = 4;  // "may have been": before the verb
  for (std::uint32_t i = trigger.begin; i > sentence.begin && i + kWords > trigger.begin; --i)
    if (mayHave(doc, i - 1)) return true;
  return false;
}

namespace {

// "Men | suspected of belonging to the front killed", "lynched two men | accused of blasphemy in Orlen": what is doubtful is what
// somebody is accused of, and not what was done.
bool isOfSomebody(const Document& doc, std::uint32_t i) {
  return i > 0 && isOneOf(doc.word(i), {"suspected", "accused"}) && doc.word(i + 1) == "of" &&
         doc.covers(i - 1, maskOf(People, Role)) && !doc.covers(i - 1, maskOf(Auxiliary));
}

// "gunmen who are | feared in the region killed nine": what they are like, and no doubt
bool isFearedFor(const Document& doc, std::uint32_t i, std::uint32_t at) {
  return isOneOf(doc.word(i + 1), {"feared", "presumed"}) && i + 2 != at && !isOneOf(doc.word(i + 2), {"to", "dead", "lost"});
}

// "allegedly | American air strikes": whose they were, and no doubt about them
bool isOfWhose(const Document& doc, std::uint32_t i, std::uint32_t at) {
  if (!isSupposedly(doc.word(i))) return false;
  const Hit* nation = doc.hitAt(i + 1, maskOf(Nationality));
  return nation != nullptr && at >= nation->range.end && doc.covers(nation->range.end, maskOf(Event));
}

// "unclear if | the strikes on Orlen | were carried out by": what is asked about happened, whoever did it
bool isPresupposed(const Document& doc, std::uint32_t i, std::uint32_t at, TokenRange sentence) {
  // "not clear what had caused | the blast in the market"
  if (isOneOf(doc.word(i), {"what", "who"}))
    for (std::uint32_t t = i + 1; t < std::min(at, i + 5); ++t)
      if (isOneOf(doc.word(t), {"caused", "triggered", "behind", "carried", "launched"})) return true;
  if (!isOneOf(doc.word(i), {"if", "whether", "who"}) || doc.word(i + 1) != "the" || !doc.covers(i + 2, maskOf(Event)))
    return false;
  for (std::uint32_t t = i + 3; t < sentence.end; ++t)
    if (doc.covers(t, maskOf(Auxiliary))) return at < t;
  return false;
}

// "could not verify the report that | nine were killed", "unconfirmed reports that"
bool isOfHedgedReport(const Document& doc, const Clause& clause, std::uint32_t at, TokenRange sentence) {
  const std::uint32_t that = clause.start(at, sentence) - 1;
  if (that < sentence.begin + 2 || that >= at || doc.word(that) != "that") return false;
  const bool report = isOneOf(doc.word(that - 1), {"report", "reports", "claim", "claims", "allegation", "allegations", "rumors",
                                                   "rumours", "information"});
  return (report && clause.precededBy(that, sentence, maskOf(Hedge))) || doc.covers(that - 1, maskOf(Hedge)) ||
         isOneOf(doc.word(that - 1), {"fear", "fears", "feared", "fearing"});
}

}  // namespace

bool isHedged(const Document& doc, const Clause& clause, std::uint32_t at, TokenRange sentence) {
  constexpr std::uint32_t kBack = 5;  // words: "allegations of a chemical"
  for (std::uint32_t t = at; t > sentence.begin + 1 && t + kBack > at && doc.token(t - 1).kind == TokenKind::Word; --t)
    if (doc.word(t - 1) == "of" && isOneOf(doc.word(t - 2), {"allegation", "allegations"}))
      return doc.covers(t - 4, maskOf(Negation)) ||
             !isOneOf(doc.word(t - 3), {"rejected", "denied", "rejects", "denies", "dismissed", "dismisses"});
  if (isOfHedgedReport(doc, clause, at, sentence)) return true;
  if (!clause.precededBy(at, sentence, maskOf(Hedge))) return false;
  for (std::uint32_t i = clause.start(at, sentence); i < at; ++i)
    if (isPresupposed(doc, i, at, sentence)) {  // what asks is no doubt about it
      const Hit* asks = doc.hitEnding(i, maskOf(Hedge));
      if (asks == nullptr) asks = doc.hitEnding(i + 1, maskOf(Hedge));  // "not clear whether"
      return clause.precededBy(asks != nullptr ? asks->range.begin : i, sentence, maskOf(Hedge));
    }
  for (std::uint32_t i = clause.start(at, sentence); i < at; ++i)
    if (isOfWhose(doc, i, at) || isFearedFor(doc, i, at) || (isOfSomebody(doc, i) && !doc.word(at).ends_with("ing")))
      return clause.precededBy(i, sentence, maskOf(Hedge));
  for (std::uint32_t i = clause.start(at, sentence); i < at; ++i)
    if (const std::uint32_t end = behindBelief(doc, i, at); end != 0 && end <= at)
      return clause.precededBy(i, sentence, maskOf(Hedge));
  return true;
}

bool isRefuted(const Document& doc, TokenRange trigger, TokenRange sentence) {
  if (!doc.mayHaveAny({"rumours", "rumors", "reports", "claims", "allegations", "reported", "alleged"})) return false;
  constexpr std::uint32_t kReach = 14;  // words: "rumours spread by some circles that a woman was"
  const std::uint32_t first = trigger.begin > sentence.begin + kReach ? trigger.begin - kReach : sentence.begin;
  // "dismissed the reported death of", and not "was dismissed over the alleged killing"
  static constexpr WordSet kRefutes({"dismissed", "dismisses", "denied", "denies", "rejected", "rejects", "refuted", "debunked"});
  if (trigger.begin > sentence.begin + 2 &&
      isOneOf(doc.word(trigger.begin - 1), {"reported", "alleged", "purported", "supposed"})) {
    const std::uint32_t verb = trigger.begin - (doc.covers(trigger.begin - 2, maskOf(PhraseClass::Determiner)) ? 3U : 2U);
    if (kRefutes.contains(doc.hash(verb)) && !doc.covers(verb - 1, maskOf(PhraseClass::Auxiliary))) return true;
  }
  // "Rumours that two were killed are baseless": a noun, what it says right behind it, and nothing else between
  const auto opens = [&](std::uint32_t t) {
    return t == sentence.begin ||
           doc.covers(t - 1, maskOf(PhraseClass::Determiner, PhraseClass::Preposition, PhraseClass::Say)) ||
           doc.word(t - 1) == "media";
  };
  constexpr std::uint32_t kSpread = 6;  // words: "spread by some circles"
  bool told = false;
  for (std::uint32_t t = first; t < trigger.begin; ++t) {
    if (doc.token(t).kind == TokenKind::Punct || doc.word(t) == "and") told = false;
    if (!isOneOf(doc.word(t), {"rumours", "rumors", "reports", "claims", "allegations"}) || !opens(t)) continue;
    for (std::uint32_t u = t + 1; u < std::min(trigger.begin, t + kSpread); ++u) told = told || doc.word(u) == "that";
  }
  for (std::uint32_t t = trigger.end; told && t + 1 < sentence.end; ++t) {
    if (doc.isMark(t, ";") || doc.isMark(t, "\"") || doc.word(t) == "but" || doc.covers(t, maskOf(PhraseClass::Say)))
      return false;
    if (!isOneOf(doc.word(t), {"is", "are", "was", "were"})) continue;
    const std::uint32_t what = t + (isOneOf(doc.word(t + 1), {"not", "totally", "completely", "entirely", "simply"}) ? 2U : 1U);
    return doc.word(t + 1) == "not"
               ? isOneOf(doc.word(what), {"true", "correct", "accurate"})
               : isOneOf(doc.word(what), {"untrue", "false", "baseless", "unfounded", "incorrect", "fabricated", "fake", "wrong",
                                          "lies", "groundless", "misleading"});
  }
  return false;
}

}  // namespace collate
