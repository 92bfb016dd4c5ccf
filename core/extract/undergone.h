// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/clause.h"

namespace collate {

// Whom or what a deed befell that the noun `deed` names: "a strike on | the camp", "the attack perpetrated on 17 May against | a
// bus", "| a patrol | was the target of an attack", "| a lorry | fell into an ambush". `begin` is where its noun phrase does;
// empty where nobody is told of so.
TokenRange befallen(const Annotated& text, const Clause& clause, const Hit& deed, std::uint32_t begin, TokenRange agent,
                    TokenRange sentence);

}  // namespace collate
