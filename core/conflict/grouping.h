// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <utility>
#include <vector>

#include "core/conflict/account_facts.h"

namespace collate {

// Accounts that tell of one event: positions in the facts, ascending.
using AccountGroup = std::vector<std::size_t>;

// What an analyst decided on two accounts, by position, a < b.
struct GroupingDecision {
  std::size_t a = 0;
  std::size_t b = 0;
  bool together = false;
  auto operator<=>(const GroupingDecision&) const = default;
};

// Two groups that perhaps tell of one event: an account of each is nearly like enough to say so, or is, while the rest of their
// groups speaks against it. Nobody has decided on them. Accounts are positions in the facts, the first of `group`.
struct PerhapsOne {
  std::size_t group = 0;  // positions in the groups, group < other
  std::size_t other = 0;
  std::pair<std::size_t, std::size_t> closest;   // the two accounts that are most like
  std::pair<std::size_t, std::size_t> farthest;  // and those that are least
  double score = 0;                              // of the closest
  bool operator==(const PerhapsOne&) const = default;
};

struct Grouping {
  std::vector<AccountGroup> groups;  // in the order of their first account
  std::vector<PerhapsOne> perhaps;   // the likeliest first; at most kMostPerhaps of one group
};
inline constexpr int kMostPerhaps = 3;

// Puts every account into exactly one group, those that no other belongs to alone. Depends on what the accounts say and on
// nothing else: sources in another order give the same groups. `facts` come in the order of comesBefore. Decisions outweigh all
// evidence; of those that exclude each other (A with B, B with C, C not with A) the ones that put together hold.
Grouping groupAccounts(std::span<const AccountFacts> facts, std::span<const GroupingDecision> decisions = {});

}  // namespace collate
