// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/clause.h"
#include "core/extract/word_list.h"

namespace collate {

// What makes it no fact: "has often claimed", "refused to claim", "would".
inline constexpr WordSet kUncertain({"often",      "usually",   "regularly", "frequently", "routinely", "typically", "sometimes",
                                     "previously", "generally", "always",    "if",         "would",     "could",     "may",
                                     "might",      "should",    "whether",   "cannot",     "must",      "refused",   "declined",
                                     "falsely",    "waiting",   "unlikely",  "expected",   "until",     "unless"});
inline constexpr WordSet kNobody({"no", "nobody", "none", "neither", "not", "never", "yet", "without", "nor", "no-one", "any"});

// The groups, forces and countries that verbs of claiming, blaming and denying have about them. Null where there is none.
class Claimants {
 public:
  explicit Claimants(const Annotated& text) : m_text(text), m_doc(text.doc), m_clause(text) {}

  // Who stands before a verb as its subject: a name, over an aside between commas and over brackets, or "the group", "it" for the
  // one named last. Not who is only told of there: "a brother of the front's leader denied".
  const Entity* subject(std::uint32_t verb, TokenRange sentence) const;
  // Who begins within a few words from `from`, over a determiner and what is said of them ("its rival, the").
  const Entity* object(std::uint32_t from, TokenRange sentence) const;
  // The same for "by": nothing but a determiner and adjectives before the name, and no country.
  const Entity* nextTo(std::uint32_t from, TokenRange sentence) const;
  // Who "is believed to be", before token i.
  const Entity* believed(std::uint32_t i, TokenRange sentence) const;
  const Entity* endingAt(std::uint32_t end) const;
  const Entity* lastIn(TokenRange r) const;
  // Where the phrase of a name ends: over "(ELN)", "fighters", ", which holds the town,".
  std::uint32_t behindName(const Entity& name) const;

  // Is something before token i of the sentence said not to be so, or only perhaps: "ruled out", "denied", "may"?
  bool isDoubted(std::uint32_t i, TokenRange sentence) const;

 private:
  bool isWhole(const Entity& e) const;
  bool stands(const Entity& country) const;
  bool isOthers(TokenRange np) const;
  const Entity* beforeAside(std::uint32_t comma, TokenRange sentence) const;
  const Entity* namedBefore(std::uint32_t i) const;
  const Entity* spokenFor(TokenRange r) const;

  const Annotated& m_text;
  const Document& m_doc;
  Clause m_clause;
};

// "The attack, which the front said it | carried out, left": is what was carried out the deed that the clause hangs on?
bool isOfDeedBefore(const Document& doc, std::uint32_t verb, TokenRange s);

}  // namespace collate
