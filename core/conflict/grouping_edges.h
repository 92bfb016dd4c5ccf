// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <stop_token>
#include <tuple>
#include <vector>

#include "core/conflict/grouping.h"

namespace collate {

// Two accounts that the evidence joins, or nearly. Positions in facts in the order of comesBefore, a < b.
struct GroupingEdge {
  double score = 0;
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  bool together = false;  // else perhaps
};

// The strongest first; positions break ties the same way every time.
inline auto edgeRank(const GroupingEdge& e) { return std::tuple(-e.score, e.a, e.b); }

// How a pair of candidates is joined; nothing where it is not. The positions are left to the caller.
std::optional<GroupingEdge> edgeBetween(const AccountFacts& a, const AccountFacts& b);

// All edges, in the order of their rank. `facts` as in groupAccounts. Some of them where it was asked to stop.
std::vector<GroupingEdge> edgesAmong(std::span<const AccountFacts> facts, const std::stop_token& stop = {});

// Groups accounts by their edges, the strongest first. Accounts that no chain of edges and decisions connects do not touch one
// another, so that each such part may be grouped alone.
Grouping groupByEdges(std::span<const AccountFacts* const> facts, std::span<const GroupingEdge> edges,
                      std::span<const GroupingDecision> decisions, const std::stop_token& stop = {});

}  // namespace collate
