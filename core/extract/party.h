// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/extract/entity.h"

namespace collate {

// One person or people in a noun phrase: "ISIS commander X", "his two adult sons", "eight militants", "a house".
struct PartyItem {
  TokenRange range;
  ParticipantKind kind = ParticipantKind::People;
  std::optional<CountRange> count;  // none for groups and objects
  const Entity* person = nullptr;   // the named one
  bool pronoun = false;             // "him"
  bool reflexive = false;           // "himself": the one who acts; a pronoun too
};

// Those whom a phrase names, item by item, and how many they are together: "X and his two adult sons" are three. A plural without
// a figure ("wives") is at least two.
struct Party {
  std::vector<PartyItem> items;
  CountRange count{0, 0};
  bool counted = false;  // some item has a count

  std::vector<const Entity*> persons() const;
  std::vector<std::string> names(const Document& doc) const;  // of those counted: a name, else the words
};

// Reads the noun phrase in `range`. Appositions ("X, a leader of Y,") and parts ("including a child") add nobody.
Party readParty(const Document& doc, const Entities& entities, TokenRange range);

// Is the word at i a place or a thing, and nobody: "village", "hill", "rifle"?
bool namesThing(const Document& doc, std::uint32_t i);

}  // namespace collate
