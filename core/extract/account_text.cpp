// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/extract/hedging.h"
#include "core/extract/readers.h"
#include "core/extract/word_list.h"

namespace collate {

AccountText::AccountText(const Annotated& text, const Draft& draft) : m_text(text), m_draft(draft), m_clause(text) {
  if (!draft.segment.empty())
    m_stretches.push_back(draft.segment);
  else
    for (const std::uint32_t s : draft.sentences) readIn(doc().sentences()[s].range);
  m_withBeside = m_stretches;
  for (const std::uint32_t s : draft.beside) m_withBeside.push_back(doc().sentences()[s].range);
}

void AccountText::readIn(TokenRange sentence) {
  for (const TokenRange other : m_draft.apart)
    if (sentence.contains(other.begin)) {
      if (other.begin > sentence.begin) m_stretches.push_back({sentence.begin, other.begin});
      sentence.begin = std::min(other.end, sentence.end);
    }
  if (!sentence.empty()) m_stretches.push_back(sentence);
}

bool AccountText::framed(TokenRange stretch) const {
  return std::ranges::any_of(m_draft.frames, [&](const Frame* f) { return stretch.contains(f->trigger.begin); });
}

bool AccountText::tellsWith(TokenRange stretch) const {
  if (framed(stretch)) return true;
  for (std::uint32_t t = stretch.begin; t < stretch.end; ++t)
    if (doc().starts(t, maskOf(PhraseClass::Unreal, PhraseClass::Habit))) return false;
  return true;
}

namespace {

// Where and when something is said not to have been is not itself denied.
bool canBeDenied(Attribute a) {
  return a != Attribute::Place && a != Attribute::Date && a != Attribute::Time && a != Attribute::OfficialResponse;
}

// "denied it and said", "denied the raid but blamed": what the same speaker tells as true
bool isBehindAnotherVerb(const Document& doc, std::uint32_t from, std::uint32_t at) {
  for (std::uint32_t t = from; t + 1 < at; ++t)
    if (isOneOf(doc.word(t), {"and", "but", "while"}) && (doc.covers(t + 1, maskOf(PhraseClass::Say, PhraseClass::Stance)) ||
                                                          isOneOf(doc.word(t + 1), {"blamed", "accused", "instead"})))
      return true;
  return false;
}

// "denied the raid on Ferrin, in which three people died", "denied a role in the strike that killed twelve": the report's own,
// whatever else is denied. A clause between two commas is over where the second stands: "denied that gunmen, who were herders,
// killed five".
bool isBesideDenial(const Document& doc, std::uint32_t from, std::uint32_t at) {
  constexpr std::uint32_t kReach = 4;  // words: "denied on Monday that"
  bool beside = false, clause = false;
  for (std::uint32_t t = from; t < from + kReach && !clause && !doc.covers(t, maskOf(PhraseClass::Event, PhraseClass::Toll)); ++t)
    if (doc.word(t) == "that") {
      clause = true;
      from = t;
    }
  for (std::uint32_t t = from + 1; t < at; ++t) {
    if (doc.isMark(t, ",")) {
      const Word next = doc.word(t + 1);
      if (beside) beside = doc.covers(t + 1, maskOf(PhraseClass::Conjunction));
      if (isOneOf(next, {"which", "where", "who", "whose"}) || doc.word(t + 2) == "which") beside = true;
    } else if (!clause && t > from && (isOneOf(doc.word(t), {"that", "which", "after"}) || (doc.word(t) == "where"))) {
      beside = true;
    }
  }
  return beside;
}

}  // namespace

bool AccountText::reads(std::uint32_t token) const {
  return std::ranges::any_of(m_stretches, [&](TokenRange s) { return s.contains(token); });
}

Claim AccountText::claim(Attribute attribute, TokenRange range, Value value, std::string_view rule) const {
  Claim c;
  c.attribute = attribute;
  c.span = doc().span(range);
  c.value = std::move(value);
  const std::uint32_t sentence = doc().sentenceOf(range.begin);
  c.originators = originatorsAt(m_text.cited, sentence, range.begin);
  c.rule = rule;
  if (isHedged(doc(), m_clause, range.begin, doc().sentences()[sentence].range)) c.modality = Modality::Hedged;
  const Cited* cited = citedAt(m_text.cited, sentence, range.begin);
  if (cited != nullptr && cited->denies && !cited->inherited) {
    if (isBehindAnotherVerb(doc(), cited->cue.end, range.begin)) return c;
    if (isBesideDenial(doc(), cited->cue.end, range.begin))
      c.originators.clear();
    else if (canBeDenied(attribute))
      c.modality = Modality::Denied;
  }
  return c;
}

bool AccountText::inProse(const Claim& c) const {
  const auto at = std::ranges::upper_bound(doc().tokens().list, c.span.begin, {}, [](const Token& t) { return t.span.begin; });
  if (at == doc().tokens().list.begin()) return true;
  const Sentence& s = doc().sentences()[doc().sentenceOf(static_cast<std::uint32_t>(at - doc().tokens().list.begin()) - 1)];
  return !s.heading && !s.caption;
}

void AccountText::add(Claim claim) {
  const auto sameOrigin = [](const Claim& a, const Claim& b) {
    return std::ranges::equal(a.originators, b.originators, {}, &Originator::name, &Originator::name);
  };
  // Said again on the same word it is no further claim; but running text outweighs a headline or caption that says it first.
  for (const Claim& c : m_claims)
    if (c.attribute == claim.attribute && c.value.text == claim.value.text && sameOrigin(c, claim) &&
        (inProse(c) || !inProse(claim)))
      return;
  m_claims.push_back(std::move(claim));
}

void AccountText::addOrName(Claim claim) {
  const auto said = std::ranges::find_if(
      m_claims, [&](const Claim& c) { return c.attribute == claim.attribute && c.span.overlaps(claim.span); });
  if (said == m_claims.end())
    m_claims.push_back(std::move(claim));
  else if (said->persons.empty())
    said->persons = std::move(claim.persons);
}

bool AccountText::hasWithin(Attribute a, TokenRange range) const {
  const ByteSpan span = doc().span(range);
  return std::ranges::any_of(m_claims, [&](const Claim& c) { return c.attribute == a && c.span.overlaps(span); });
}

bool AccountText::has(Attribute a) const {
  return std::ranges::any_of(m_claims, [&](const Claim& c) { return c.attribute == a; });
}

}  // namespace collate
