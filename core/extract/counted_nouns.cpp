// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/counted_nouns.h"

#include <algorithm>

#include "core/extract/word_list.h"

namespace collate {

using enum PhraseClass;

bool isSettlement(const Document& doc, std::uint32_t i) {
  if (doc.starts(i, maskOf(PlaceNoun))) return true;
  const WordEntry* e = doc.lexicon().words().find(doc.word(i));
  return e != nullptr && e->nounClass == NounClass::Group &&
         isOneOf(doc.lexicon().words().lemma(e->nounLemma), {"village", "town", "city", "district", "neighborhood", "hamlet"});
}

bool isOfPeople(NounClass c) {
  return c == NounClass::Person || c == NounClass::Group || c == NounClass::Body || c == NounClass::None || c == NounClass::Tops;
}

bool countsThings(const Document& doc, const Entities& entities, TokenRange behind) {
  const Word w = doc.word(behind.begin);
  if (isOneOf(w, {"a.m", "p.m", "am", "pm", "wounds", "injuries", "counts", "charges"})) return true;
  constexpr std::uint32_t kNouns = 4;  // "five wounded local aid workers"
  bool things = false;
  for (std::uint32_t t = behind.begin; t < std::min(behind.end, behind.begin + kNouns); ++t) {
    if (doc.token(t).kind != TokenKind::Word || doc.covers(t, maskOf(Preposition, Conjunction, Auxiliary, Pronoun))) break;
    if (doc.covers(t, maskOf(People, Kin, Role, Title, Nationality, Grade, SaySource)) ||
        entities.at(t, MentionKind::Group) != nullptr)
      return false;
    if (entities.at(t, MentionKind::Date) != nullptr || doc.covers(t, maskOf(State, Effect))) break;
    const WordEntry* e = doc.lexicon().words().find(doc.word(t));
    if (e == nullptr || e->noun <= e->adjective || e->noun < e->verb) continue;
    const bool place = isSettlement(doc, t);  // "a number of villages"
    if (isOfPeople(e->nounClass) && !place) return false;
    things = true;
  }
  return things;
}

}  // namespace collate
