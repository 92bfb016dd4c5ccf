// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/text/fold.h"

namespace collate {

// Moves past the character beyond ASCII that starts at `at`; false where it is none: broken, longer than it need be, half of a
// pair, or over U+10FFFF.
inline bool passWellFormed(std::string_view text, std::size_t& at) {
  const std::size_t begin = at;
  const char32_t c = nextCharacter(text, at);
  const std::size_t bytes = at - begin;
  const char32_t least = bytes == 2 ? 0x80 : bytes == 3 ? 0x800 : 0x10000;
  return bytes > 1 && c >= least && c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF);
}

}  // namespace collate
