// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/conflict/side.h"

namespace collate {

// The positions of the sides that contradict what was settled on the attribute and came in after that. To say it more or less
// closely, in another spelling or by another way of counting is no contradiction; a higher figure of a toll that rose is one.
// What was settled in words that nobody says and Collate cannot read is held against the words of each side.
std::vector<std::size_t> againstSettled(Attribute attribute, const Assessment& settled, std::span<const Side> sides);

}  // namespace collate
