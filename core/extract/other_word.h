// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/readers.h"

namespace collate {

// "The army said it had killed one rebel ... residents said the dead were three farmers": what somebody else says of the same
// people, where their own sentence names them; no part of a figure, and not of other people.
bool isOnAnotherWord(const AccountText& account, const Claim& claim, const Claim& own);

}  // namespace collate
