// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/readers.h"

namespace collate {

// Those an incident befell who are called by name one after another, where a sentence before told how many they were: "They were
// Sara Holm, 31, her husband Peter and a neighbor, Jonas Dahl", "Names we have: ...", "The complaint names the two as ...". And
// whose age is told though they neither speak nor are accused.
void readRollCall(AccountText& account);

}  // namespace collate
