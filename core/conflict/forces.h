// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace collate {

// Do the content words of an actor name no force at all: "unknown gunmen", "armed men on motorcycles"? What one report calls so
// another one may name.
bool namesNoForce(const std::vector<std::string>& words);

enum class ForceFit { Unknown, Same, Other };

// Of two accounts' actors, each the sorted content words of one, joined: the same where one is told in the words of the other
// ("turkish army", "army"), other where both name forces and none is shared.
ForceFit forcesFit(const std::vector<std::string>& a, const std::vector<std::string>& b);

}  // namespace collate
