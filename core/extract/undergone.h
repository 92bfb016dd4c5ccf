// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/clause.h"

namespace collate {

// Whom or what a deed befell that the noun `deed` names: "a strike on | the camp", "the attack perpetrated on 17 May against | a
// bus", "| a patrol | was the target of an attack", "| a lorry | fell into an ambush". `begin` is where its noun phrase does;
// empty where nobody is told of so.
TokenRange befallen(const Annotated& text, const Clause& clause, const Hit& deed, std::uint32_t begin, TokenRange agent,
                    TokenRange sentence);

// "Killed in Orlen on Monday were | a clerk and a nurse", "Also wounded was | the mayor": whom a verb befell that opens its
// sentence; empty elsewhere.
TokenRange behindInverted(const Annotated& text, const Clause& clause, TokenRange verb, TokenRange sentence);

}  // namespace collate
