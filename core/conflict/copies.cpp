// SPDX-License-Identifier: GPL-3.0-or-later
//
// MinHash with locality-sensitive hashing (Broder 1997; Indyk and Motwani 1998). A text is the set of its runs of five words. For
// each of kHashes random orders of all runs, the text keeps the run that comes first; two texts agree there as often as their
// sets overlap. Bands of kRows such values are filed in blocks: texts that share a band are looked at, others never.
//
// Two reports of one event share names, quotes and a phrase or two: under 5 % of their runs. A wire story cut by a third shares
// over half.
#include "core/conflict/copies.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <numeric>
#include <utility>

#include "core/conflict/word_runs.h"

namespace collate {
namespace {

constexpr std::size_t kHashes = 96;
constexpr std::size_t kRows = 3;  // 32 bands: a pair that shares half of its runs meets with probability 0.98
constexpr std::size_t kRun = 5;
constexpr std::size_t kShortest = 40;  // words; shorter texts share a headline too easily
// A wire story printed with a third left out shares 0.6 of its runs, two reports of one event in their own words under 0.1.
constexpr double kCopy = 0.4;

using Signature = std::array<std::uint32_t, kHashes>;

// False for texts too short to tell.
bool sign(std::string_view text, Signature& signature) {
  const std::vector<std::uint64_t> runs = wordRuns(text, kRun);
  if (runs.size() + kRun <= kShortest) return false;
  signature.fill(0xFFFFFFFFU);
  for (const std::uint64_t run : runs) {
    for (std::size_t h = 0; h < kHashes; ++h) {
      // One multiplication per order: the odd multipliers make orders that are independent enough.
      const auto value = static_cast<std::uint32_t>((run * (2 * mixed(h + 1) + 1)) >> 32U);
      signature[h] = std::min(signature[h], value);
    }
  }
  return true;
}

double likeness(const Signature& a, const Signature& b) {
  std::size_t same = 0;
  for (std::size_t h = 0; h < kHashes; ++h) same += a[h] == b[h];
  return static_cast<double>(same) / static_cast<double>(kHashes);
}

struct Filed {
  std::uint64_t block = 0;
  std::size_t source = 0;
  auto operator<=>(const Filed&) const = default;
};

std::vector<Filed> bandsOf(const std::vector<Signature>& signatures, const std::vector<bool>& signedOff) {
  std::vector<Filed> filed;
  for (std::size_t s = 0; s < signatures.size(); ++s) {
    if (!signedOff[s]) continue;
    for (std::size_t band = 0; band < kHashes / kRows; ++band) {
      std::uint64_t block = mixed(band + 1);
      for (std::size_t r = 0; r < kRows; ++r) block = mixed(block ^ signatures[s][band * kRows + r]);
      filed.push_back({block, s});
    }
  }
  std::ranges::sort(filed);
  return filed;
}

std::size_t rootOf(std::vector<std::size_t>& parent, std::size_t i) {
  while (parent[i] != i) i = parent[i] = parent[parent[i]];
  return i;
}

}  // namespace

std::vector<std::size_t> copyGroups(std::span<const Source> sources) {
  std::vector<Signature> signatures(sources.size());
  std::vector<bool> signedOff(sources.size());
  for (std::size_t s = 0; s < sources.size(); ++s) signedOff[s] = sign(sources[s].text, signatures[s]);
  std::vector<std::size_t> group(sources.size());
  std::iota(group.begin(), group.end(), std::size_t{0});
  const std::vector<Filed> filed = bandsOf(signatures, signedOff);
  // Within a block each text meets the next ones; copies of one story share many blocks, so chains connect them.
  constexpr std::size_t kNeighbors = 8;
  for (std::size_t i = 0; i < filed.size(); ++i) {
    for (std::size_t j = i + 1; j < std::min(filed.size(), i + kNeighbors) && filed[j].block == filed[i].block; ++j) {
      const std::size_t a = rootOf(group, filed[i].source);
      const std::size_t b = rootOf(group, filed[j].source);
      if (a != b && likeness(signatures[filed[i].source], signatures[filed[j].source]) >= kCopy)
        group[std::max(a, b)] = std::min(a, b);
    }
  }
  for (std::size_t s = 0; s < group.size(); ++s) group[s] = rootOf(group, s);
  return group;
}

}  // namespace collate
