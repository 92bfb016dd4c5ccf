// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/saying_cue.h"

#include "core/extract/cited_words.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

// "killed Omar Said in Ferrin", "a picture by Omar Said": a capital within a line that is none of capitals; but "Police Said"
bool isName(const Document& doc, const Entities& entities, std::uint32_t i) {
  if (i == 0 || !doc.isCapital(i) || !doc.isCapital(i - 1) || doc.token(i).lineStart || doc.allCaps()) return false;
  const bool speaks =
      doc.covers(i - 1, maskOf(SaySource, Outlet, People, Role, SayNoun)) || entities.at(i - 1, MentionKind::Group) != nullptr;
  return !speaks && (!doc.sentences()[doc.sentenceOf(i)].heading || doc.isCapital(i + 1));
}

// "a police report said", "according to a report.", "reports to the council", "reports of shots"
bool isReport(const Document& doc, const Hit& say) {
  const Word word = doc.word(say.range.begin);
  const std::uint32_t next = say.range.end;
  if (!isOneOf(word, {"report", "reports"})) return false;
  if (isOneOf(doc.word(next), {"to", "of"})) return true;
  if (word != "report") return false;
  if (isOneOf(doc.word(next), {"lists", "listed", "counts", "counted", "shows", "showed", "found", "finds"})) return true;
  const Hit* verb = doc.hitAt(next, maskOf(Say));
  return isTextEnd(doc, next) || (verb != nullptr && verb->phrase->form != VerbForm::Ing);
}

// "in the Mexican state of", "the northern state", "the Orlen state government"
bool isState(const Document& doc, const Entities& entities, const Hit& say) {
  const std::uint32_t i = say.range.begin;
  if (say.phrase->form != VerbForm::Base) return false;
  return doc.covers(i - 1, maskOf(Nationality, Direction)) || doc.word(say.range.end) == "of" ||
         (doc.word(i) == "state" && entities.at(i - 1, MentionKind::Place) != nullptr);
}

// "arrested three suspects", "rejected reports", "rejected media reports that"
bool isPlural(const Document& doc, const Hit& say) {
  const std::uint32_t i = say.range.begin;
  if (say.phrase->form != VerbForm::Third) return false;
  if (doc.isNumber(i - 1) || doc.covers(i - 1, maskOf(Number, Effect, Stance))) return true;
  return i > 1 && doc.hitEnding(i - 1, maskOf(Say, Stance)) != nullptr && doc.covers(i - 1, maskOf(SaySource));
}

// "a general called Omar Sell", "one named Omar", "a bandit identified as Omar Sell"; not "the mayor called Omar Sell a liar"
bool isNaming(const Document& doc, const Entities& entities, const Hit& say) {
  const std::uint32_t i = say.range.begin;
  if (i < 2 || !isOneOf(doc.word(i), {"called", "named"}) || entities.startingAt(i + 1, MentionKind::Person) == nullptr)
    return false;
  constexpr std::uint32_t kReach = 4;  // words: "a senior commander called"
  for (std::uint32_t t = i; t > 0 && t + kReach > i && doc.token(t - 1).kind == TokenKind::Word; --t)
    if (isOneOf(doc.word(t - 1), {"a", "an", "another", "one"})) return true;
  return false;
}

}  // namespace

bool isWayOfTelling(const Document& doc, std::uint32_t i) {
  if (!isOneOf(doc.word(i),
               {"radio", "phone", "telephone", "email", "e", "mail", "text", "letter", "fax", "video", "whatsapp", "sms"}))
    return false;
  const std::uint32_t next = i + (doc.token(i + 1).joined || doc.word(i + 1) == "message" ? 2 : 1);  // "e-mail", "text message"
  return doc.token(next).kind != TokenKind::Word || doc.covers(next, maskOf(PhraseClass::Preposition, PhraseClass::Determiner)) ||
         isOneOf(doc.word(next), {"that", "it", "they", "he", "she"});
}

bool isConfirmedBySomebody(const Document& doc, const Entities& entities, const Hit& say) {
  const std::uint32_t who = say.range.end + 1;
  return doc.word(say.range.begin) == "confirmed" && doc.word(who - 1) == "by" &&
         !doc.covers(say.range.begin - 1, maskOf(PhraseClass::Auxiliary)) && entities.at(who, MentionKind::Date) == nullptr &&
         !doc.covers(who, maskOf(PhraseClass::Weekday)) && !isWayOfTelling(doc, who);
}

bool isTextEnd(const Document& doc, std::uint32_t i) { return i >= doc.size() || doc.isMark(i, "."); }

bool isCueOfSaying(const Document& doc, const Entities& entities, const SourcePhrases& phrases, const Hit& say) {
  const std::uint32_t i = say.range.begin;
  if (phrases.entityAt(i) != nullptr || isName(doc, entities, i) || takesLives(doc, say)) return false;
  if (isOneOf(doc.word(i), {"reported", "confirmed"}) && doc.covers(say.range.end, maskOf(State, Effect))) return false;
  if (say.phrase->canonical == "respond" && doc.word(say.range.end) == "by" &&
      (doc.covers(say.range.end + 1, maskOf(Act, Effect, PhraseClass::Target)) || doc.word(say.range.end + 1).ends_with("ing")))
    return false;  // "responded by firing missiles", "by launching strikes"
  if (i > 0 && doc.word(i) == "blamed" && doc.word(say.range.end) == "on" &&
      (doc.isMark(i - 1, ",") || doc.covers(i - 1, maskOf(Event, Means))))
    return false;  // "the attack, blamed on the front, killed nine"
  if (i > 0 && doc.word(i) == "credit" && isOneOf(doc.word(i - 1), {"took", "take", "takes", "taken", "claimed", "claims"}))
    return false;
  if (i > 0 && doc.word(i) == "name" && doc.word(i - 1) == "by") return false;  // "asked for him by name and shot him"
  if (doc.word(i) == "call" && (i == 0 || !doc.covers(i - 1, maskOf(Pronoun)))) return false;  // "a call to surrender"
  if (isNaming(doc, entities, say) || isReport(doc, say) || (doc.covers(i, maskOf(Hedge)) && doc.word(say.range.end) != "that"))
    return false;
  if (phrases.isStateNoun(i) && (i == 0 || !doc.covers(i - 1, maskOf(SaySource, Pronoun)))) return false;
  if (i == 0) return true;
  if (isState(doc, entities, say) || isPlural(doc, say)) return false;
  const ClassMask attribute = doc.word(i) == "said" ? maskOf(Determiner) : maskOf(Determiner, Adjective);  // "were injured said"
  if (doc.covers(i - 1, attribute) && !doc.covers(i - 1, maskOf(SaySource, Pronoun)) && phrases.entityAt(i - 1) == nullptr)
    return false;
  return !(i > 1 && doc.covers(i - 1, maskOf(Adverb)) && doc.covers(i - 2, maskOf(Determiner)) &&
           phrases.entityAt(i - 2) == nullptr);
}

}  // namespace collate
