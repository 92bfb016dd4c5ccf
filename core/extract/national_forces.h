// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/readers.h"

namespace collate {

// Adds whose forces an event's name tells: "an Israeli air strike", "Syrian or Russian air raids". False where it tells of none.
bool readNationOfStrike(AccountText& account, const Frame& f);

// Adds who acted where a craft with a nation did: "an American drone hit a car". False where a frame's agent is no such craft.
bool readNationOfCraft(AccountText& account, const Frame& f);

// Adds whose forces it were where a deed with a nation acts: "Israeli strikes on a camp killed nine".
bool readNationOfDeed(AccountText& account, const Frame& f);

// Adds whose forces acted beside a group: "Russian and Syrian government air strikes". None where no nation stands there.
void readNationBeside(AccountText& account, const Frame& f, TokenRange group);

// A state that is said to have done it: "Israel killed two commanders". `who` is the one who acts, or who speaks of its own deed.
bool readState(AccountText& account, const Frame& f, TokenRange who);

// Adds whose forces it were where nothing else tells who acted: "by a grenade dropped from an Israeli drone", "believed to be
// Russian".
void readNations(AccountText& account);

}  // namespace collate
