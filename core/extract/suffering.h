// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/readers.h"

namespace collate {

// The target where nothing is named and nothing else was aimed at: those who suffered, as far as the words say more than that
// they are people: "killed three farmers", "abducted two nuns", "killed five members of the regional police"; and those arrested,
// where the arrest is all that is told: "arrested two suspects". Where somebody is named, several others: "21 farmers".
void readSuffering(AccountText& account);

}  // namespace collate
