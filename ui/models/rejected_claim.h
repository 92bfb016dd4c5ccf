// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/model/incident.h"

namespace collate {
struct CaseState;
}

namespace collate::ui {

// The account's first claim on an attribute that the analyst rejected: an account that has one is not silent, though nothing of
// it counts.
std::optional<ClaimRef> rejectedClaim(const CaseState& state, AccountRef account, Attribute attribute);

}  // namespace collate::ui
