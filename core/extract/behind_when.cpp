// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/behind_when.h"

#include "core/extract/numbers.h"
#include "core/extract/word_list.h"

namespace collate {

using enum PhraseClass;

std::uint32_t behindWhen(const Annotated& text, std::uint32_t i) {
  const Document& doc = text.doc;
  std::uint32_t end = i;
  for (int k = 0; k < 3; ++k) {
    std::uint32_t at = end;
    if (doc.covers(at, maskOf(Preposition))) ++at;
    while (doc.covers(at, maskOf(Determiner, PlaceNoun)) || (at > end && doc.word(at) == "of")) ++at;
    const Entity* e = nullptr;
    for (const MentionKind kind : {MentionKind::Date, MentionKind::Time, MentionKind::Place})
      if (e == nullptr) e = text.entities.startingAt(at, kind);
    if (e == nullptr || (e->kind == MentionKind::Place && at == end)) break;
    end = e->range.end;
    while (doc.covers(end, maskOf(PlaceNoun))) ++end;
  }
  constexpr std::uint32_t kReach = 7;  // words: "two young men", "a 36-year-old local man"
  const bool thing = doc.word(end) == "the" && doc.covers(end + 1, maskOf(Structure));  // "raided at 20:40 the house of X"
  const bool opens = thing || isOneOf(doc.word(end), {"a", "an"}) || numberAt(doc, end) || doc.covers(end, maskOf(Bound));
  if (end == i || !opens) return i;
  if (thing) return end;
  for (std::uint32_t t = end + 1; t < end + 1 + kReach && t < doc.size(); ++t) {
    if (doc.covers(t, maskOf(Preposition)) || doc.token(t).kind == TokenKind::Punct) return i;
    if (doc.covers(t, maskOf(People, Kin, Role))) return end;
  }
  return i;
}

std::uint32_t behindTimes(const Annotated& text, std::uint32_t i) {
  std::uint32_t end = i;
  for (int k = 0; k < 2; ++k) {
    const Entity* when = nullptr;
    for (std::uint32_t at = end; when == nullptr && at < end + 2; ++at) {
      when = text.entities.startingAt(at, MentionKind::Date);
      if (when == nullptr) when = text.entities.startingAt(at, MentionKind::Time);
      if (!text.doc.covers(at, maskOf(Preposition))) break;
    }
    if (when == nullptr) break;
    end = when->range.end;
  }
  return end > i && isOneOf(text.doc.word(end), {"on", "against"}) && text.doc.covers(end + 1, maskOf(Determiner)) ? end : i;
}

std::uint32_t behindOpeningTime(const Annotated& text, TokenRange r) {
  const auto isTime = [&](std::uint32_t t) {
    return text.entities.at(t, MentionKind::Date) != nullptr || text.entities.at(t, MentionKind::Time) != nullptr;
  };
  const bool later = text.doc.word(r.begin) == "later";  // "Later in the day soldiers", "Later on Monday"
  std::uint32_t t = r.begin + (later || text.doc.covers(r.begin, maskOf(Preposition)) ? 1U : 0U);
  if (later && text.doc.word(t) == "in" && text.doc.word(t + 1) == "the" && text.doc.word(t + 2) == "day" && t + 3 < r.end)
    return t + 3;
  const auto isDayPart = [&](std::uint32_t i) { return isOneOf(text.doc.word(i), {"night", "morning", "evening", "afternoon"}); };
  while (t < r.end && !isTime(t) && (isDayPart(t) || text.doc.covers(t, maskOf(Determiner, DayTime, Preposition)))) ++t;
  const std::uint32_t from = t;
  while (t < r.end && (isTime(t) || (t > from && isDayPart(t)))) ++t;
  if (text.doc.word(t) == "of" && isTime(t + 1))  // "On the evening of 19 April"
    while (t < r.end && (t == from || isTime(t) || text.doc.word(t) == "of")) ++t;
  const bool same =
      text.doc.word(from) == "same" && t < r.end && text.doc.covers(t, maskOf(Number));  // "The same night six houses"
  return t > from && t + 1 < r.end && (same || text.doc.covers(t, maskOf(Determiner))) ? t : r.begin;
}

std::uint32_t behindByline(const Document& doc, TokenRange r) {
  constexpr std::uint32_t kReach = 4;  // words of a place and an agency
  bool agency = false;
  for (std::uint32_t t = r.begin; t < std::min(r.end, r.begin + kReach); ++t) {
    if (agency && doc.isCapital(t) && !doc.token(t).allCaps && doc.covers(t, maskOf(Number, Determiner, Bound))) return t;
    if (!doc.isCapital(t)) return r.begin;
    agency = doc.token(t).allCaps && !doc.allCaps() && doc.word(t).size() > 2;
  }
  return r.begin;
}

}  // namespace collate
