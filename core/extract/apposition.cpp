// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/apposition.h"

#include "core/extract/word_list.h"

namespace collate {

using enum PhraseClass;

bool namesPerson(const Document& doc, const Entities& entities, TokenRange aside) {
  const Entity* named = aside.empty() ? nullptr : entities.at(aside.end - 1, MentionKind::Person);
  if (named == nullptr || named->range.end != aside.end) return false;
  for (std::uint32_t t = aside.begin; t < named->range.begin; ++t)
    if (!doc.covers(t, maskOf(Title, Role, SaySource, Determiner, Nationality, Adjective)) && !doc.isMark(t, ".")) return false;
  return true;
}

bool namesGroup(const Document& doc, const Entities& entities, TokenRange aside, TokenRange source) {
  const TokenRange name = withoutArticle(doc, aside);
  const Entity* group = name.empty() ? nullptr : entities.startingAt(name.begin, MentionKind::Group);
  const Entity* itself = entities.startingAt(source.begin, MentionKind::Group);
  return group != nullptr && group->range == name && doc.isCapital(name.begin) && (itself == nullptr || itself->range != source);
}

bool isTitledName(const Document& doc, const Entities& entities, TokenRange source) {
  if (source.size() < 2 || !doc.covers(source.begin, maskOf(Role, Title))) return false;
  for (std::uint32_t t = source.begin; t < source.end; ++t)
    if (!doc.isCapital(t) || entities.at(t, MentionKind::Group) != nullptr) return false;
  return true;
}

TokenRange personBehind(const Document& doc, const Entities& entities, std::uint32_t at, TokenRange sentence) {
  if (!doc.isMark(at, ",")) return {};
  const Entity* named = entities.startingAt(at + 1, MentionKind::Person);
  if (named == nullptr && doc.isCapital(at + 1) && doc.covers(at + 1, maskOf(PhraseClass::Title, PhraseClass::Role)))
    named = entities.startingAt(at + 2, MentionKind::Person);  // ", Dr X"
  const bool ends =
      named != nullptr && (named->range.end >= sentence.end || doc.token(named->range.end).kind == TokenKind::Punct);
  return ends ? named->range : TokenRange{};
}

TokenRange withoutArticle(const Document& doc, TokenRange r) {
  while (!r.empty() && doc.starts(r.begin, maskOf(Determiner))) ++r.begin;
  return r;
}

bool isApposedName(const Document& doc, TokenRange source, TokenRange named) {
  return !named.empty() && doc.isMark(named.end, ",") && !doc.isNumber(named.end + 1) &&
         !doc.covers(named.end + 1, maskOf(PhraseClass::Effect)) &&  // "X, wounded in Orlen, died"
         !doc.covers(source.end - 1, maskOf(PhraseClass::SayNoun)) &&
         !isOneOf(doc.word(named.end + 1), {"a", "an", "the", "who"});
}

std::uint32_t behindDatedArticle(const Document& doc, const Entities& entities, std::uint32_t i) {
  const Entity* day = doc.starts(i, maskOf(PhraseClass::Determiner)) ? entities.startingAt(i + 1, MentionKind::Date) : nullptr;
  return day != nullptr ? day->range.end : i;
}

TokenRange apposedPerson(const Document& doc, const Entities& entities, TokenRange source) {
  constexpr std::uint32_t kReach = 4;  // words: "a 28-year-old teacher"
  if (source.empty()) return source;
  std::uint32_t at = source.begin;  // the article
  while (at > 1 && at + kReach > source.begin && !isOneOf(doc.word(at), {"a", "an"}) && doc.token(at).kind != TokenKind::Punct)
    --at;
  if (at < 1 || !isOneOf(doc.word(at), {"a", "an"})) return source;
  if (const Entity* person = entities.at(at - 1, MentionKind::Person)) return person->range.end == at ? person->range : source;
  // "Manal a teacher": a name that no list has
  const std::uint32_t first = doc.sentences()[doc.sentenceOf(at)].range.begin;
  const bool name = at == first + 1 && doc.isCapital(first) && doc.entry(first) == nullptr && !doc.covers(first, ~ClassMask{0}) &&
                    entities.at(first, MentionKind::Place) == nullptr && entities.at(first, MentionKind::Group) == nullptr;
  const bool office = isOneOf(doc.word(source.end - 1), {"source", "sources"});  // "Orlen a police source": where it was told
  return name && !office ? TokenRange{first, at} : source;
}

}  // namespace collate
