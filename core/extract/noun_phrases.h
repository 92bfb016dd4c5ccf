// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
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
  Relation relation;
  bool joined;                // taken over from the phrase that "and" joins this one to
  std::uint32_t governor;     // token: a verb, or the head of a noun phrase
  std::uint32_t preposition;  // token, where relation is Preposition
};

// What a phrase hangs on: few words; lists of verbs without end are tables, and more than there is room for is left out.
class Links {
 public:
  Links() = default;
  explicit Links(Link only) { add(only); }
  void add(Link l) {
    if (m_size < m_links.size()) m_links[m_size++] = l;
  }
  bool empty() const { return m_size == 0; }
  const Link* begin() const { return m_links.data(); }
  const Link* end() const { return m_links.data() + m_size; }

 private:
  static constexpr std::size_t kMost = 12;
  std::array<Link, kMost> m_links;
  std::size_t m_size = 0;
};

// A base noun phrase: from its determiner to its head, without what follows the head.
struct NounPhrase {
  TokenRange range;
  std::uint32_t head = 0;  // token
  std::uint32_t sentence = 0;
  Links links;
};

// The noun phrases of all sentences that are not skipped, in order, each with what it hangs on: one pass from left to right that
// remembers the subject at hand, the last verb and its voice, and the preposition or conjunction before.
std::vector<NounPhrase> findNounPhrases(const Document& doc, const WordTags& tags);

// "35 members of the Grey Band | and Red Hand groups", "fighters of the Front and Liwa al-Noor": does the "and" at `and_` join
// two groups that those counted are of, and not one more to them?
bool areOfBothGroups(const Document& doc, const Entities& entities, TokenRange party, std::uint32_t and_);

// "his wife, | Grace", "their driver, | Omar Sell": does the name at `name` say who `who` is?
bool isBehindKin(const Document& doc, TokenRange who, std::uint32_t name);

}  // namespace collate
