// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/conflict/account_facts.h"

namespace collate {

// Accounts that tell of one event: positions in the facts, ascending.
using AccountGroup = std::vector<std::size_t>;

// Puts every account into exactly one group, those that no other belongs to alone. Groups come in the order of their first
// account. Depends on what the accounts say and on nothing else: facts in another order give the same groups.
std::vector<AccountGroup> groupAccounts(std::span<const AccountFacts> facts);

}  // namespace collate
