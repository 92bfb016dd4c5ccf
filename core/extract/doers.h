// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/document.h"
#include "core/extract/word_list.h"

namespace collate {

// Who did it, by a word that says no more
inline constexpr WordSet kDoers({"attackers", "attacker", "gunmen", "gunman", "assailants", "assailant", "perpetrators",
                                 "perpetrator", "raiders", "kidnappers", "abductors", "bomber", "bombers", "killers", "shooter",
                                 "shooters"});

// "the gunman | Omar Sell", "the attacker, | Omar Sell": is the name that begins at token `i` that of a doer or suspect?
inline bool followsDoer(const Document& doc, std::uint32_t i) {
  const std::uint32_t at = i > 1 && doc.isMark(i - 1, ",") ? i - 2 : i - 1;
  return i > 0 && (kDoers.contains(doc.hash(at)) || isOneOf(doc.word(at), {"suspect", "suspects"}));
}

}  // namespace collate
