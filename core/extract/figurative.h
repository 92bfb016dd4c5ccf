// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/clause.h"

namespace collate {

// Do the words behind a verb of firing say that it hits nobody: "fired missiles into the sea", "launched rockets in a drill"?
bool isForShow(const Document& doc, std::uint32_t from, TokenRange sentence);

// Is a verb of striking, shooting or bombing no deed of anybody: "a deal struck in May", "was hit by unrest", "a video shot on
// Monday", "smoke shooting into the air", "vacuum bombs", "alarms went off", "missiles fired into the sea"?
bool isFigurative(const Annotated& text, const Hit& verb, TokenRange sentence);

// "executed an arrest warrant", "the plan was executed", "recaptured gas fields": of no person
bool tellsOfNobody(const Annotated& text, const Hit& verb, TokenRange sentence);

// "threw a grenade into the yard", "two bombs were dropped on the compound", where isFigurative() says that it was a charge:
// fills who did it and what it was aimed at.
bool readThrown(const Annotated& text, const Clause& clause, const Hit& verb, TokenRange sentence, Frame& f);

// "stabbed a guard to death", "shot a man dead": makes of the deed what it did.
void makeDeadly(const Document& doc, Frame& f);

}  // namespace collate
