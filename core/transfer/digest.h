// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>

namespace collate {

using Digest = std::array<unsigned char, 32>;

// SHA-256 of what is sent or sealed, as bytes and as 64 lower-case hex digits.
Digest digestOf(std::string_view bytes);
std::string hexOf(const Digest& digest);

}  // namespace collate
