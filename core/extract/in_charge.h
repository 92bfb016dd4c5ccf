// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/readers.h"

namespace collate {

// Is a body one of a state: a force, a ministry, a command; and no foundation, union or club that is known by its last word
// alone?
bool isOfficial(const Entity& group);

// Does a noun phrase name a state's body or force, or who holds an office of it, by its head: "the governor of Dolmar", "a police
// spokesman", "President Marrow", and not "the club's president", "critics of the government", "a military analyst"? `armed`: or
// an armed group.
bool isInCharge(const AccountText& account, TokenRange who, bool armed);

}  // namespace collate
