// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/clause.h"
#include "core/extract/word_list.h"

namespace collate {

// The verbs that readFoundDead() knows
inline constexpr WordSet kFindingVerbs({"found", "discovered", "recovered", "dumped", "retrieved"});

// Somebody killed, of whom only the body is told: "the body of a teacher was found with gunshot wounds", "police recovered two
// bodies with hands tied". Fills `f` where token `i` is the verb of such a find; false elsewhere, as where nothing in the
// sentence says that they died by somebody's hand.
bool readFoundDead(const Annotated& text, const Clause& clause, std::uint32_t i, TokenRange sentence, Frame& f);

}  // namespace collate
