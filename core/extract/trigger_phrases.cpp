// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/trigger_phrases.h"

#include "core/extract/frame_edges.h"
#include "core/extract/numbers.h"
#include "core/extract/word_list.h"

namespace collate {

using enum PhraseClass;

std::uint32_t nounPhraseStart(const Annotated& text, std::uint32_t noun, TokenRange sentence) {
  constexpr std::uint32_t kReach = 9;  // words
  const Document& doc = text.doc;
  const auto isName = [&](std::uint32_t t) {
    for (const MentionKind kind : {MentionKind::Person, MentionKind::Group, MentionKind::Date, MentionKind::Place})
      if (text.entities.at(t, kind) != nullptr) return true;
    return false;
  };
  std::uint32_t begin = noun;
  while (begin > sentence.begin && begin + kReach > noun) {
    const std::uint32_t t = begin - 1;
    if (doc.token(t).kind == TokenKind::Punct) break;
    const bool inside =
        isName(t) || doc.token(begin).joined || doc.word(t) == "'s" ||
        !doc.covers(t, maskOf(Preposition, Conjunction, Auxiliary, Pronoun, Conduct, Effect, PhraseClass::Stance));
    if (!inside || doc.covers(t, maskOf(Outcome, Say))) {
      // "the widely reported attack", and no "the Observatory also reported clashes"
      if (!doc.covers(t, maskOf(Say)) || t < 2 || !doc.covers(t - 1, maskOf(Adverb)) || !doc.starts(t - 2, maskOf(Determiner)))
        break;
    }
    --begin;
    if (doc.starts(t, maskOf(Determiner))) break;
  }
  return begin;
}

TokenRange nearestOf(const Document& doc, TokenRange r) {
  for (std::uint32_t t = r.end; t > r.begin + 1; --t)
    if (doc.word(t - 2) == "of" && (doc.starts(t - 1, maskOf(Determiner)) || numberAt(doc, t - 1)) &&
        !doc.word(t - 3).starts_with("age") &&
        !(t == r.end && isOneOf(doc.word(t - 3), {"mother", "father", "mum", "dad"})))  // "Father of two shot"
      return {t - 1, r.end};
  return r;
}

// The "of" of "three members of the banned outfit", up to `i`; the token behind `i` where none is.
static std::uint32_t membersBefore(const Document& doc, std::uint32_t i, std::uint32_t from) {
  constexpr std::uint32_t kReach = 6;  // words
  for (std::uint32_t t = i; t > from + 1 && t + kReach > i && doc.token(t).kind == TokenKind::Word; --t)
    if (doc.word(t) == "of" && isOneOf(doc.word(t - 1), {"members", "member", "fighters", "soldiers", "men", "officers"}))
      return t;
  return i + 1;
}

std::optional<std::uint32_t> leftBehind(const Annotated& text, std::uint32_t from, TokenRange sentence) {
  const Document& doc = text.doc;
  std::uint32_t begin = from;
  bool state = false;  // from here on the list is of others: "three injured and"
  for (std::uint32_t t = from; t > sentence.begin; --t) {
    const std::uint32_t w = t - 1;
    if (doc.hitEnding(t, maskOf(Outcome)) != nullptr || doc.word(w) == "found") return state ? begin : t;
    state = state || doc.covers(w, maskOf(State));
    const bool named = text.entities.at(w, MentionKind::Person) != nullptr || text.entities.at(w, MentionKind::Group) != nullptr;
    const bool inside = doc.isMark(w, ",") || doc.word(w) == "and" || doc.isNumber(w) || named || doc.token(w).joined ||
                        doc.covers(w, maskOf(Number, People, Kin, Nationality, Adjective, Grade, Bound, Determiner, Role, State,
                                             Adverb, Hedge)) ||
                        (doc.token(w).kind == TokenKind::Word && describesPeople(doc, w));
    if (!inside) {
      const std::uint32_t of = membersBefore(doc, w, sentence.begin);
      if (of == w + 1) break;
      t = of + 1;
    }
    if (!state) begin = t - 1;
  }
  return std::nullopt;
}

const Hit* joinedVerb(const Document& doc, const Hit& verb) {
  const std::uint32_t next = verb.range.end;
  if (!isOneOf(doc.word(next), {"and", "or", "&"})) return nullptr;
  const Hit* second = doc.hitAt(next + 1, maskOf(PhraseClass::Effect));
  return second != nullptr && second->phrase->form == verb.phrase->form && second->phrase->effect != verb.phrase->effect
             ? second
             : nullptr;
}

bool isSecondOfSum(const Document& doc, const Hit& verb) {
  const std::uint32_t or_ = verb.range.begin == 0 ? 0 : verb.range.begin - 1;
  const Hit* first = doc.word(or_) == "or" ? doc.hitEnding(or_, maskOf(PhraseClass::Effect)) : nullptr;
  return first != nullptr && first->phrase->form == VerbForm::Ing && first->phrase->effect != verb.phrase->effect;
}

}  // namespace collate
