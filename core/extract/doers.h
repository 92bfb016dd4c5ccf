// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/document.h"
#include "core/extract/word_list.h"

namespace collate {

// Who did it, by a word that says no more
inline constexpr WordSet kDoers({"attackers", "attacker", "gunmen", "gunman", "assailants", "assailant", "perpetrators",
                                 "perpetrator", "raiders", "kidnappers", "abductors", "bomber", "bombers", "killers", "shooter",
                                 "shooters"});

inline bool isDoerOrSuspect(const Document& doc, std::uint32_t i) {
  return kDoers.contains(doc.hash(i)) || isOneOf(doc.word(i), {"suspect", "suspects"});
}

// "the gunman | Omar Sell", "the attacker, | Omar Sell": is the name that begins at token `i` that of a doer or suspect?
inline bool followsDoer(const Document& doc, std::uint32_t i) {
  return i > 0 && isDoerOrSuspect(doc, i > 1 && doc.isMark(i - 1, ",") ? i - 2 : i - 1);
}

}  // namespace collate
