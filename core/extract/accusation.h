// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/clause.h"

namespace collate {

// "The army accused the rebels of | killing 18 clerks", "The rebels were accused by villagers of | killing": who is said to have
// done what the verb at `verb` tells. Empty where nobody is accused of it.
TokenRange accusedOf(const Annotated& text, const Clause& clause, std::uint32_t verb, TokenRange sentence);

// "pleaded", "trial", "was sentenced"
bool tellsOfCourt(const Document& doc, TokenRange sentence);

}  // namespace collate
