// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/conflict/compare.h"
#include "core/conflict/independence.h"

namespace collate {

// Lays the accounts of one incident side by side: a comparison for each attribute that any of them speaks to, in the order of
// Attribute, with standing, kind, sentence, what would settle it, and how many originators it rests on.
std::vector<Comparison> compareAccounts(std::span<const AccountFacts* const> accounts, const Independence& independence);

// Of several kinds at once the gravest names the row: a contradiction beside two variants is a contradiction.
bool graver(DisagreementKind a, DisagreementKind b);

}  // namespace collate
