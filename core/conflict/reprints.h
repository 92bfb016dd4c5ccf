// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/base/byte_span.h"

namespace collate {

// Where a claim stands, as runs of words, sorted: its sentence, and that with the sentence before and the one after.
struct PassageRuns {
  std::vector<std::uint64_t> sentence;
  std::vector<std::uint64_t> block;
};
PassageRuns passageAround(std::string_view text, ByteSpan claim);

// Is one sentence the other, but for a word or two, or for more of them in a block that is the other's as well? Wire text that
// was printed in part: whole texts are compared in copies.h.
bool isReprint(const PassageRuns& a, const PassageRuns& b);

}  // namespace collate
