// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/found_dead.h"
#include "core/extract/taking.h"

namespace collate {

inline constexpr WordSet kFiringVerbs({"fired", "firing", "launched", "launching", "lobbed", "lobbing"});

// Can a word be the verb of such a deed, by its hash? Asked of every token.
inline bool mayTellTogether(std::uint64_t word) {
  return kTakingVerbs.contains(word) || kFiringVerbs.contains(word) || kFindingVerbs.contains(word);
}

// Deeds that no verb tells alone: people taken by force (readTaking), found dead (readFoundDead), and arms fired at somebody
// ("fired 12 rockets at the town", "several mortar rounds were launched into the camp"). Fills `f` where token `i` is the verb of
// such a deed; false elsewhere. What is fired "into the sea", "in a test", "into space" hits nobody.
bool readToldTogether(const Annotated& text, const Clause& clause, std::uint32_t i, TokenRange sentence, Frame& f);

}  // namespace collate
