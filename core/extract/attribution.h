// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/extract/entity.h"
#include "core/model/claim.h"

namespace collate {

// Who is cited for a stretch of a sentence: "Syrian state TV said, citing government sources" is a chain of two.
struct Cited {
  std::uint32_t sentence = 0;
  TokenRange source;              // the words that name who is cited
  TokenRange cue;                 // the verb or "according to"
  TokenRange content;             // what rests on them
  std::vector<Originator> chain;  // from the one that the report names outward to the first origin
  bool person = false;            // a named person: their opinions are not continued by the next sentence
  bool witness = false;           // a private person: what follows is the report's own again
  bool denies = false;            // the cue says that it is not so
  bool inherited = false;         // taken over from the sentence before
};

// Finds who is cited for what, sentence by sentence, in order. A sentence that cites nobody and goes on telling what the one
// before told on somebody's word inherits it once (Cited::inherited).
std::vector<Cited> findAttributions(const Document& doc, const Entities& entities);

// The one that covers the tokens at `at` most closely, or null.
const Cited* citedAt(const std::vector<Cited>& cited, std::uint32_t sentence, std::uint32_t at);
// Those whom the tokens at `at` rest on; empty where the report itself says it.
std::vector<Originator> originatorsAt(const std::vector<Cited>& cited, std::uint32_t sentence, std::uint32_t at);

}  // namespace collate
