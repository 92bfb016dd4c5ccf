// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <initializer_list>
#include <ranges>
#include <string_view>

namespace collate {

// Is a folded word one of a closed list? For lists too small and too close to a rule for the phrase tables.
template <std::ranges::input_range Words>
bool isOneOf(std::string_view word, const Words& words) {
  return std::ranges::find(words, word) != std::ranges::end(words);
}
inline bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}

inline bool isReflexive(std::string_view word) { return word == "himself" || word == "herself"; }

}  // namespace collate
