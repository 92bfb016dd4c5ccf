// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
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

// A list that is too long to be gone through for every word of a text, made by the compiler: whether a word is one of it takes a
// look or two.
template <std::size_t kWords>
class WordSet {
 public:
  consteval WordSet(const Spelling (&words)[kWords]) {
    for (const Spelling& w : words) m_slots[slotOf(w.hash)] = w.hash;
  }
  constexpr bool contains(std::uint64_t hash) const { return m_slots[slotOf(hash)] == hash; }

 private:
  constexpr std::size_t slotOf(std::uint64_t hash) const {
    std::size_t at = hash % m_slots.size();
    while (m_slots[at] != 0 && m_slots[at] != hash) at = (at + 1) % m_slots.size();
    return at;
  }

  std::array<std::uint64_t, std::bit_ceil(2 * kWords)> m_slots{};
};
template <std::size_t kWords>
bool isOneOf(const Word& word, const WordSet<kWords>& words) {
  return words.contains(word.hash());
}

inline bool isReflexive(const Word& word) { return word == "himself" || word == "herself"; }

}  // namespace collate
