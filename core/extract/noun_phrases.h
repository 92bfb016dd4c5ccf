// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/extract/word_tags.h"

namespace collate {

// How a noun phrase hangs on a word of its sentence.
enum class Relation : std::uint8_t {
  Subject,         // of an active verb, or of a participle in -ing
  PassiveSubject,  // "X was killed", "X killed in the attack"
  Object,
  By,           // "by X", of a passive verb
  Preposition,  // of a noun or verb, with the preposition: "attack on X"
  Possessor,    // "X's house", of the noun owned
  Apposition,   // of the head of the phrase before: "Y, the leader"
  Predicate,    // "Y was the leader", of the subject's head
  Modifier,     // "FMLN guerrillas", of the head of the phrase that it stands in
};

struct Link {
  Relation relation{};
  std::uint32_t governor = 0;     // token: a verb, or the head of a noun phrase
  std::uint32_t preposition = 0;  // token, where relation is Preposition
  bool joined = false;            // taken over from the phrase that "and" joins this one to
};

// A base noun phrase: from its determiner to its head, without what follows the head.
struct NounPhrase {
  TokenRange range;
  std::uint32_t head = 0;  // token
  std::uint32_t sentence = 0;
  std::vector<Link> links;
};

// The noun phrases of all sentences that are not skipped, in order, each with what it hangs on: one pass from left to right that
// remembers the subject at hand, the last verb and its voice, and the preposition or conjunction before.
std::vector<NounPhrase> findNounPhrases(const Document& doc, const WordTags& tags);

}  // namespace collate
