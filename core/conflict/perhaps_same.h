// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/conflict/account_facts.h"
#include "core/conflict/grouping.h"
#include "core/conflict/independence.h"

namespace collate {

// What speaks for two groups being one event, what against it, and what is left open, in words, in that order: of the two
// accounts that are most like, and what parts the two that are least.
std::vector<std::string> whyPerhaps(const PerhapsOne& pair, std::span<const AccountFacts> facts,
                                    const Independence& independence);

}  // namespace collate
