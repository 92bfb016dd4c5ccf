// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/who_speaks.h"

#include "core/extract/cited_words.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

constexpr ClassMask kNoSpeaker = maskOf(Event, Effect, Act, PhraseClass::Target, Toll, State, Means, Structure, PlaceNoun, Unit);
constexpr ClassMask kNoName = maskOf(Weekday, Month, Nationality, Number, Determiner, Conjunction, Preposition, Pronoun,
                                     Auxiliary, Adverb, Stop, Direction, DayWord, TimeRef, Negation, Bound, Feast, Season, Say);

// "center", "station": a place as well as a body
bool isBodyWord(const Word& w) {
  return isOneOf(w, {"center",     "centre",    "station",    "channel",  "newspaper", "paper",      "website",  "report",
                     "reports",    "complaint", "affidavit",  "document", "documents", "indictment", "bulletin", "dispatch",
                     "dispatches", "claim",     "communique", "letter",   "lawsuit",   "verdict",    "ruling"});
}

// "Quint", "al-Orlen Post": names to the last word; a single one that opens a sentence is a name only where no word is spelt so
bool isName(const Document& doc, const Entities& entities, TokenRange r) {
  constexpr std::uint32_t kLongest = 4;  // words
  if (r.empty() || r.size() > kLongest) return false;
  for (std::uint32_t t = r.begin; t < r.end; ++t) {
    if (entities.at(t, MentionKind::Place) != nullptr || entities.at(t, MentionKind::Date) != nullptr) return false;
    if (doc.token(t).allCaps && !doc.allCaps() && doc.isCapital(t)) continue;  // "IS", "WHO"
    if (t + 1 < r.end && isOneOf(doc.word(t), {"de", "al", "el", "bin", "van", "von"})) continue;
    if (!doc.isCapital(t) || doc.covers(t, kNoName | kNoSpeaker)) return false;
  }
  const std::uint32_t sentence = doc.sentences()[doc.sentenceOf(r.begin)].range.begin;
  const bool opens = r.begin == sentence || (r.begin == sentence + 1 && doc.isMark(sentence, "\""));
  return !opens || r.size() > 1 || doc.entry(r.begin) == nullptr || (doc.token(r.begin).allCaps && !doc.allCaps());
}

// Does the phrase begin where its clause does?
bool opensClause(const Document& doc, std::uint32_t begin) {
  while (begin > 0 && doc.starts(begin - 1, maskOf(Determiner))) --begin;
  return begin == doc.sentences()[doc.sentenceOf(begin)].range.begin || doc.token(begin - 1).kind == TokenKind::Punct ||
         doc.covers(begin - 1, maskOf(Conjunction, Say)) || isOneOf(doc.word(begin - 1), {"that", "while", "whereas"});
}

// "the Wadi Post reported", also where the marks before it were lost
bool namedWithArticle(const Document& doc, TokenRange source) {
  if (source.begin == 0 || doc.word(source.begin - 1) != "the") return false;
  for (std::uint32_t t = source.begin; t < source.end; ++t)
    if (!doc.isCapital(t)) return false;
  return true;
}

// "wounded", "living", "based": what tells of the noun before it
bool isTelling(const Document& doc, std::uint32_t i) {
  const WordEntry* e = doc.entry(i);
  if (doc.covers(i, maskOf(People)) || doc.isCapital(i)) return false;
  return doc.covers(i, maskOf(Effect, State)) ||
         (e != nullptr && (e->forms & (WordEntry::Ing | WordEntry::Participle)) != 0 && e->verb > e->noun);
}

bool isPlural(const Document& doc, std::uint32_t i) {
  const WordEntry* e = doc.entry(i);
  return e != nullptr && (e->forms & WordEntry::Plural) != 0 && (e->forms & WordEntry::Singular) == 0;
}

}  // namespace

bool isPlainSaying(const Hit& say) {
  return say.phrase->canonical == "say" || say.phrase->canonical == "tell" || say.phrase->canonical == "add";
}

bool namesSpeaker(const Document& doc, std::uint32_t i) {
  if (isBodyWord(doc.word(i))) return true;
  const WordEntry* e = doc.entry(i);
  return e != nullptr && e->noun >= e->verb && e->noun >= e->adjective && !doc.covers(i, kNoSpeaker) &&
         (e->nounClass == NounClass::Person || e->nounClass == NounClass::Group);
}

std::uint32_t speakerHead(const Document& doc, TokenRange phrase) {
  for (std::uint32_t t = phrase.begin + 1; t < phrase.end; ++t)
    if (doc.covers(t, maskOf(Preposition)) && !doc.isCapital(t)) {
      while (t > phrase.begin + 1 && isTelling(doc, t - 1)) --t;
      return t - 1;  // "man" of "man wounded in the raid"
    }
  return phrase.end - 1;
}

bool speaksUnlisted(const Document& doc, const Entities& entities, TokenRange source, const Hit& say) {
  if (source.empty() || (doc.word(say.range.end) == "to" && say.phrase->canonical != "tell")) return false;  // "said to be"
  const bool plain = isPlainSaying(say);
  if (say.phrase->canonical == "tell" && isOneOf(doc.word(say.range.end), {"him", "her", "them", "his", "their", "my", "each"}))
    return false;  // "the child told her mother"
  const bool selves =
      doc.word(say.range.end) == "they" && isOneOf(doc.word(say.range.end + 1), {"were", "are", "worked", "came"});
  const bool claims =
      say.phrase->canonical == "claim" && !selves && isOneOf(doc.word(say.range.end), {"they", "that", "to", "it"});
  if (doc.covers(source.end - 1, maskOf(People)) && (claims || !doc.isCapital(source.end - 1))) return plain || claims;
  if (namedWithArticle(doc, source) && say.phrase->form != VerbForm::Base) return true;
  const bool reports = plain || say.phrase->canonical == "report" || say.phrase->canonical == "announce";
  if (!reports || !opensClause(doc, source.begin)) return false;
  if (isName(doc, entities, source)) return true;
  const std::uint32_t head = speakerHead(doc, source);
  for (std::uint32_t t = source.begin; t < head; ++t)
    if (doc.token(t).kind != TokenKind::Word || doc.covers(t, kNoSpeaker | maskOf(Say, Auxiliary, Pronoun, Conjunction)))
      return false;
  const bool determined = source.begin > 0 && doc.starts(source.begin - 1, maskOf(Determiner));
  return (determined || isPlural(doc, head) || doc.isCapital(source.begin)) &&
         (namesSpeaker(doc, head) || doc.covers(head, maskOf(People)));
}

bool speaksForThemselves(const Document& doc, TokenRange source) {
  bool name = true;
  for (std::uint32_t t = source.begin; t < source.end; ++t) name = name && doc.isCapital(t) && !doc.token(t).allCaps;
  if (name) return true;
  const WordEntry* e = doc.entry(speakerHead(doc, source));
  return e != nullptr && e->nounClass == NounClass::Person;
}

TokenRange unlistedBehind(const Document& doc, const Entities& entities, std::uint32_t from, TokenRange sentence) {
  std::uint32_t end = from;
  while (end < sentence.end && doc.isCapital(end)) ++end;
  if (isName(doc, entities, {from, end})) return {from, end};
  const TokenRange noun = documentAfter(doc, from, sentence);
  const bool speaks = !noun.empty() && namesSpeaker(doc, noun.end - 1) && !doc.covers(noun.end, maskOf(Auxiliary));
  return speaks ? noun : TokenRange{};  // and not "said five men were killed"
}

}  // namespace collate
