// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>

#include "core/base/error.h"

namespace collate {

// Limits against archives made to fill memory: a report's document.xml has a few MB at most.
inline constexpr std::size_t kLargestEntry = 32u << 20;  // bytes, unpacked
inline constexpr int kMostEntries = 10'000;

// The entries of a zip archive that are among `wanted`, unpacked. Those that it does not have are missing from the map.
// Malformed, Encrypted, TooLarge.
Result<std::map<std::string, std::string>> unzip(std::string_view bytes, std::span<const std::string_view> wanted);

}  // namespace collate
