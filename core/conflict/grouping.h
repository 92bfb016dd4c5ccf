// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
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

// Puts every account into exactly one group, those that no other belongs to alone. Groups come in the order of their first
// account. Depends on what the accounts say and on nothing else: facts in another order give the same groups. Decisions outweigh
// all evidence; of those that exclude each other (A with B, B with C, C not with A) the ones that put together hold.
std::vector<AccountGroup> groupAccounts(std::span<const AccountFacts> facts, std::span<const GroupingDecision> decisions = {});

}  // namespace collate
