// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace collate {

// SHA-256 (FIPS 180-4) as 64 hexadecimal digits, lower case.
std::string sha256Hex(std::string_view bytes);

}  // namespace collate
