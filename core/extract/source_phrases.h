// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/extract/entity.h"
#include "core/extract/word.h"
#include "core/model/claim.h"

namespace collate {

// The words that name who is cited: where they begin and end beside a verb of saying, and whom they name.
class SourcePhrases {
 public:
  SourcePhrases(const Document& doc, const Entities& entities) : m_doc(doc), m_entities(entities) {}

  const Entity* entityAt(std::uint32_t i) const;
  bool isAcronym(std::uint32_t i) const;  // "WHO", "IS" in a text that is not all capitals
  // Words that a source's name can be made of, forwards from i: "Syrian state TV", "multiple local and regional outlets".
  TokenRange after(std::uint32_t i, TokenRange within) const;
  // The end of the noun phrase that stands before a verb: back over "has", "also", "not yet".
  std::uint32_t subjectEnd(std::uint32_t verb, std::uint32_t from) const;
  std::uint32_t clauseStart(std::uint32_t end, std::uint32_t from) const;
  bool canSpeak(TokenRange r) const;
  bool isState(TokenRange r) const;
  bool isStateNoun(std::uint32_t i) const;
  TokenRange withoutClause(TokenRange r) const;
  TokenRange withoutDayBehind(TokenRange r) const;
  TokenRange withoutToll(TokenRange source) const;  // "a new toll from the Orlen Observatory": who counted
  // Where who made them begins in "figures compiled by | the mayor"; `i` where nothing such stands there
  std::uint32_t behindFigures(std::uint32_t i, TokenRange within) const;
  TokenRange withBody(TokenRange source, TokenRange within) const;  // "a source | at Orlen Police Command"
  TokenRange trimmed(TokenRange r) const;
  Originator named(TokenRange source) const;

 private:
  bool isWord(std::uint32_t i, Spelling w) const { return m_doc.word(i) == w; }
  bool isTurn(std::uint32_t i) const;
  bool hangs(TokenRange source, std::uint32_t person) const;
  bool opensOther(std::uint32_t t) const;
  bool tellsOfGroup(std::uint32_t that, std::uint32_t from) const;
  bool isReports(std::uint32_t i, std::uint32_t begin) const;
  bool hangsOnSpeaker(std::uint32_t i, std::uint32_t from) const;
  bool isName(TokenRange r) const;
  const Entity* describedBy(TokenRange words) const;
  TokenRange nearest(TokenRange r) const;
  TokenRange withoutStatement(TokenRange r) const;
  std::uint32_t behindPlace(TokenRange r) const;
  TokenRange withoutDay(TokenRange r, const Entity& date) const;
  std::string countryNamedIn(TokenRange words) const;

  const Document& m_doc;
  const Entities& m_entities;
};

}  // namespace collate
