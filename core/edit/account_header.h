// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reading.h"

namespace collate {

// Makes the header of an account (type, date, place) follow a claim that was just reviewed or added; `before` is the value the
// claim had. An added claim gives the header its value; a corrected one does where the header had the value it corrects; after
// a rejection of what the header says, the first other claim that counts gives it, or nothing does.
void followReview(Account& account, const Claim& claim, const Value& before);

}  // namespace collate
