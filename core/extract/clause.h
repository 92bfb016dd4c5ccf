// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/frame.h"

namespace collate {

// Shallow views of the clause around a verb, by closed classes and marks alone.
class Clause {
 public:
  explicit Clause(const Annotated& text) : m_text(text), m_doc(text.doc) {}

  // The noun phrase that a verb at [verb) has as its grammatical subject: to the left, over auxiliaries and adverbs; the
  // antecedent where a relative pronoun stands before the verb. Empty where there is none.
  TokenRange subject(TokenRange verb, TokenRange sentence) const;
  // "Army says | killed seven": whom a headline leaves out before the verb, as they spoke of themselves. Empty elsewhere.
  TokenRange headlineSpeaker(std::uint32_t verb, TokenRange sentence) const;
  // The noun phrase that follows a verb, to the next preposition of time or place, verb or mark that ends it.
  TokenRange object(TokenRange verb, TokenRange sentence) const;
  // "targeted | with mortars and rockets | the offices": where the object begins; `i` where no arms stand before one
  std::uint32_t behindArms(std::uint32_t i, TokenRange sentence) const;
  // The phrase behind "by", where it follows within a few words.
  TokenRange byPhrase(TokenRange verb, TokenRange sentence) const;
  // Is there a form of "be" before the verb, adverbs aside?
  bool passiveAuxiliary(TokenRange verb, TokenRange sentence) const;
  // Start of the stretch between marks or subordinators that token i stands in.
  std::uint32_t start(std::uint32_t i, TokenRange sentence) const;
  std::uint32_t end(std::uint32_t i, TokenRange sentence) const;
  // Does a phrase of one of the classes stand in the clause before token i?
  bool precededBy(std::uint32_t i, TokenRange sentence, ClassMask classes) const;
  // "could be freed", "should have condemned", "Will they let one go?": not so yet
  bool isWished(std::uint32_t verb, TokenRange sentence) const;
  bool isNominal(std::uint32_t i) const;
  bool isInQuotes(TokenRange verb, TokenRange sentence) const;  // '"neutralised"'
  bool opensNounPhrase(std::uint32_t i) const;

 private:
  bool isWord(std::uint32_t i, Spelling w) const { return m_doc.word(i) == w; }
  bool isVerbal(std::uint32_t i) const;
  bool opensAsNoun(std::uint32_t i) const;
  bool tellsManner(std::uint32_t i) const;
  bool named(std::uint32_t i) const;
  bool isInBound(std::uint32_t i) const;
  bool opensDeedOf(std::uint32_t i) const;
  bool breaksObject(std::uint32_t i, TokenRange verb) const;
  bool isOfPlace(std::uint32_t participle, TokenRange verb) const;
  bool opensNext(std::uint32_t i, TokenRange sentence) const;
  bool opensNameless(std::uint32_t i) const;
  bool isDoneInHeadline(std::uint32_t i) const;
  bool isCounted(std::uint32_t noun) const;
  std::uint32_t behindDate(std::uint32_t i) const;
  bool floats(std::uint32_t i) const;
  std::uint32_t antecedent(TokenRange r) const;
  bool isSaid(TokenRange aside) const;
  bool joinsAsWell(std::uint32_t i) const;
  std::uint32_t behindOpening(TokenRange r) const;
  std::uint32_t behindParts(TokenRange r) const;
  std::uint32_t parenthesis(std::uint32_t end, std::uint32_t from) const;
  TokenRange subjectAt(std::uint32_t end, TokenRange sentence) const;
  std::uint32_t openingDash(std::uint32_t end, std::uint32_t from) const;
  bool isPlaceBehindPlace(TokenRange r, std::uint32_t outer) const;
  std::uint32_t skipAuxiliaries(std::uint32_t verb, std::uint32_t from) const;
  std::uint32_t relativeClause(std::uint32_t end, std::uint32_t from) const;
  std::uint32_t openRelative(std::uint32_t end, std::uint32_t from) const;
  std::uint32_t someOf(std::uint32_t of, std::uint32_t from) const;
  std::uint32_t nounPhraseStart(std::uint32_t end, std::uint32_t from) const;

  const Annotated& m_text;
  const Document& m_doc;
};

}  // namespace collate
