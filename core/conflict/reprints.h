// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/byte_span.h"

namespace collate {

// The sentence that a claim stands in, as runs of its words, sorted; empty where it is too short to be known again.
using Passage = std::vector<std::uint64_t>;
Passage passageAround(std::string_view text, ByteSpan claim);

// Is one the other, but for a word or two? Wire text that was printed in part: whole texts are compared in copies.h.
bool isReprint(const Passage& a, const Passage& b);

}  // namespace collate
