// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/model/claim.h"

namespace collate {

// Does the claim's figure count dead and wounded together ("three casualties", "11 killed and wounded")? `text`: its source's.
bool countsCasualties(const Claim& claim, std::string_view text);
// "3 casualties" for a figure of the dead that counts the wounded too; empty for every other claim, and for "no casualties",
// which says of the dead as much as of the wounded.
std::string casualtyWords(const Claim& claim, std::string_view text);

}  // namespace collate
