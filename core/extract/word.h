// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/base/hash_slots.h"

namespace collate {

// A word that the code names: its hash, made by the compiler.
struct Spelling {
  consteval Spelling(const char* folded) : hash(hashOf(folded)) {}
  std::uint64_t hash;
};

// A folded word of a text with its hash, so that asking whether it is one that the code names compares two numbers.
class Word : public std::string_view {
 public:
  constexpr Word() = default;
  constexpr Word(std::string_view folded, std::uint64_t hash) : std::string_view(folded), m_hash(hash) {}
  constexpr std::uint64_t hash() const { return m_hash; }
  friend constexpr bool operator==(const Word& word, Spelling spelling) { return word.m_hash == spelling.hash; }

 private:
  std::uint64_t m_hash = kHashSeed;  // hashOf() nothing
};

// A word that the code itself says, for where words of a text and of the code go the same way.
consteval Word operator""_word(const char* folded, std::size_t size) {
  const std::string_view word(folded, size);
  return {word, hashOf(word)};
}

}  // namespace collate
