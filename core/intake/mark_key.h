// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/text/tokens.h"

namespace collate {

// How a phrase or line is compared: folded words separated by single spaces, every number as "#", and of the marks only the
// colon, the copyright sign and the spaced dash, as ":", "©" and "--". "• Read more:" and "READ MORE :" have one key,
// "read more than" has another.
std::string markKey(const Tokens& line);
// What one token adds to the key; empty for a mark that does not count.
std::string_view markKeyPart(const Tokens& line, std::size_t token);
std::string markKey(std::string_view line);

}  // namespace collate
