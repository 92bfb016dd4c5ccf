// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace collate {

// 64 hexadecimal digits, lower case.
std::string sha256Hex(std::string_view bytes);

}  // namespace collate
