// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "core/conflict/account_facts.h"

namespace collate {

// Pairs of accounts (first < second, positions in `facts`) that are worth weighing: they share a day and a region, a month and a
// region where one tells no day, two parts of a target's name, or two rare words. Sorted, each pair once. About linear in the
// number of accounts: what shares no block is never looked at, and a block too full is cut into neighborhoods.
std::vector<std::pair<std::uint32_t, std::uint32_t>> candidatePairs(std::span<const AccountFacts> facts);

}  // namespace collate
