// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/extract/entity.h"

namespace collate {

// What a word is in its sentence.
enum class Tag : std::uint8_t {
  Punct,
  Number,
  Determiner,
  Adjective,  // participles that stand before a noun too
  Noun,
  Name,  // capitalized, or recognized as a person, place or group, or unknown in a text in capitals
  Pronoun,
  Possessive,  // 's
  Preposition,
  To,
  Conjunction,
  Relative,  // who, which, that
  Be,
  Have,
  Modal,  // will, could, do
  Verb,   // finite
  Infinitive,
  Participle,  // past participle, not before a noun
  Ing,
  Adverb,  // not, too
};

// The words of a document with one tag each: closed classes from the phrase tables, open ones from what the table of words says
// that they can be, settled by the words beside them, left to right.
class WordTags {
 public:
  WordTags(const Document& doc, const Entities& entities);
  Tag operator[](std::uint32_t i) const { return i < m_tags.size() ? m_tags[i] : Tag::Punct; }

 private:
  Tag closed(std::uint32_t i) const;
  Tag open(std::uint32_t i) const;
  Tag afterNominal(std::uint32_t i, const WordEntry& e) const;
  Tag afterNoun(std::uint32_t i, const WordEntry& e) const;
  Tag byCount(const WordEntry& e) const;
  Tag past(std::uint32_t i, const WordEntry& e) const;
  bool mayBeNoun(std::uint32_t i) const;
  bool isGoverned(std::uint32_t i) const;
  bool opensObject(std::uint32_t i) const;
  std::uint32_t before(std::uint32_t i) const;  // the word before, adverbs aside; i itself where there is none

  const Document& m_doc;
  const Entities& m_entities;
  std::vector<Tag> m_tags;
};

}  // namespace collate
