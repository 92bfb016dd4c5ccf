// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "core/conflict/account_facts.h"

namespace collate {

// A block of accounts that share what its hash is made of. In it every fine account meets every coarse one, and coarse ones meet
// each other, where fewer than kNeighborhood stand between them in the order of likeness (standsBefore).
struct Filed {
  std::uint64_t block = 0;
  bool coarse = false;  // its time and place are as fine as the account knows
  auto operator<=>(const Filed&) const = default;
};
inline constexpr std::size_t kNeighborhood = 64;

// By block, each once.
std::vector<Filed> blocksOf(const AccountFacts& facts);
// Blocks of rare words, ascending: who shares two of them meets.
std::vector<std::uint32_t> wordBlocksOf(const AccountFacts& facts);
// Like accounts stand together: those of one town, type and toll.
bool standsBefore(const AccountFacts& a, const AccountFacts& b);

// Pairs of accounts (first < second, positions in `facts`) that are worth weighing: they share a day and a region, a month and a
// region where one tells no day, two parts of a target's name, or two rare words. Sorted, each pair once. About linear in the
// number of accounts: what shares no block is never looked at, and in a full block only neighbors meet. `facts` in the order of
// comesBefore.
std::vector<std::pair<std::uint32_t, std::uint32_t>> candidatePairs(std::span<const AccountFacts> facts);

}  // namespace collate
