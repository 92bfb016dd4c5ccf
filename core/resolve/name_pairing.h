// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <span>

#include "core/resolve/name_parts.h"

namespace collate {

// Farthest two words may be apart and still be one name spelled twice: Zawba and Zubaa are 0.14 apart, Hasan and Husayn 0.22.
constexpr double kAlike = 0.20;
// Close enough to carry a verdict alone: Salih, Saleh (0.03), Umar, Omar.
constexpr double kClose = 0.12;

// Farther than that and still perhaps one name: Umayr, Amir. Counts only beside at least two that are alike.
constexpr double kPerhaps = 0.40;

struct Pair {
  std::size_t a = 0;
  std::size_t b = 0;
  double distance = 0;
};

struct Pairing {
  std::array<Pair, NameParts::kMost> pairs{};
  std::size_t count = 0;
  std::array<bool, NameParts::kMost> usedA{};
  std::array<bool, NameParts::kMost> usedB{};

  std::span<const Pair> all() const { return {pairs.data(), count}; }
  void add(const Pair& p) {
    if (count == pairs.size()) return;
    pairs[count++] = p;
    usedA[p.a] = usedB[p.b] = true;
  }
};

// "Akhund Zada" and "Akhundzada", "Wali Jan" and "Walijan": two parts of one name that are one part of the other become one.
bool hasSplitParts(const NameParts& parts, const NameParts& other);  // is there anything to join?
void joinSplitParts(NameParts& parts, const NameParts& other);

// The parts that sound alike, best pairs first, each part in one pair at most.
Pairing pairUp(std::span<const NamePart> a, std::span<const NamePart> b);

}  // namespace collate
