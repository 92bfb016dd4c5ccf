// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/extract/noun_phrases.h"

namespace collate {

// The noun phrases of a text and, behind them, what stands in them before the head and may take part itself: the group of "FMLN
// guerrillas", the weapon of "a dynamite attack", the people of "a guerrilla attack". Such a one hangs on the head of the phrase
// that it stands in, by Relation::Modifier.
std::vector<NounPhrase> findPhrasesAndModifiers(const Document& doc, const Entities& entities, const WordTags& tags);

}  // namespace collate
