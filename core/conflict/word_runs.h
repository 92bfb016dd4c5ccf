// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace collate {

std::uint64_t mixed(std::uint64_t x);  // a number with its bits well stirred

// A hash of each run of `length` words, in the order of the text. Case, accents and marks do not count.
std::vector<std::uint64_t> wordRuns(std::string_view text, std::size_t length);

}  // namespace collate
