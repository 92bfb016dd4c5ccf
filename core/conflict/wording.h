// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/conflict/compare.h"

namespace collate {

// "Harbor Brief gives 5; Crossroads gives 1, Abu Hafs. The later report has the higher figure."
std::string differenceSentence(Attribute attribute, DisagreementKind kind, std::span<const Side> sides,
                               std::span<const std::string> reasons);

// What would settle a contradiction on this attribute, or a lack of precision worth settling; empty otherwise.
std::string settleSentence(Attribute attribute, DisagreementKind kind);

// What brought the accounts together and what speaks against it, in words; for one account alone nothing.
std::vector<std::string> whyTogether(std::span<const AccountFacts* const> accounts, std::span<const Comparison> comparisons);

}  // namespace collate
