// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <initializer_list>
#include <ranges>
#include <span>
#include <string_view>

#include "core/extract/word.h"

namespace collate {

// Is a word one of a closed list? For lists too small and too close to a rule for the phrase tables.
template <std::ranges::input_range Words>
bool isOneOf(std::string_view word, const Words& words) {
  return std::ranges::find(words, word) != std::ranges::end(words);
}
inline bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words) {
  return std::ranges::find(words, word) != words.end();
}
inline bool isOneOf(const Word& word, std::span<const Spelling> words) {
  return std::ranges::find(words, word.hash(), &Spelling::hash) != words.end();
}
inline bool isOneOf(const Word& word, std::initializer_list<Spelling> words) { return isOneOf(word, std::span(words)); }
template <std::size_t kSize>
bool isOneOf(const Word& word, const std::array<Spelling, kSize>& words) {
  return isOneOf(word, std::span<const Spelling>(words));
}

inline bool isReflexive(const Word& word) { return word == "himself" || word == "herself"; }

}  // namespace collate
