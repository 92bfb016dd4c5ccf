// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/source_phrases.h"

namespace collate {

// Is it a clause and no name of a source? A finite verb stands in it that hangs on no "who" or "which".
bool isClause(const Document& doc, const SourcePhrases& phrases, TokenRange r);

// "a bullet grazed the roof": is behind its first word one that is a verb in the past, and no noun?
bool hasPastVerb(const Document& doc, TokenRange r);

// "looted a shop and | beat the guard": the past of a verb with its object, of verbs that no list has too
bool opensPast(const Document& doc, std::uint32_t i);

// "killed a woman and | trapping others": what is done besides, of verbs that no list has too
bool opensIng(const Document& doc, std::uint32_t i);

// "armed men | burst into a hall and killed": the past of a verb that no list has, behind who did it
bool isDoneBy(const Document& doc, const Entities& entities, std::uint32_t i, TokenRange sentence);

}  // namespace collate
