// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/extract/readers.h"

namespace collate {

// Dead and wounded told of as figures, by no verb that befell them: "the number of wounded rose to five", "caused three deaths",
// "nine lives were lost". Claims on Killed and Wounded, in the order of each kind in the text.
std::vector<Claim> findFigures(const AccountText& account);

// "last month 40 lives were lost in a similar attack", "blamed for 30 deaths", "deaths from cholera": of something else
bool tellsOfOtherToll(const Document& doc, TokenRange sentence);

// "The number of people killed": does a phrase count people by a figure that is told elsewhere?
bool isNumberOf(const Document& doc, TokenRange phrase);

}  // namespace collate
