// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rejected_claim.h"

#include "core/workspace/case_state.h"

namespace collate::ui {

std::optional<ClaimRef> rejectedClaim(const CaseState& state, AccountRef account, Attribute attribute) {
  const std::vector<Claim>& claims = state.accountOf(account).claims;
  for (std::size_t i = 0; i < claims.size(); ++i)
    if (claims[i].attribute == attribute && claims[i].review == Review::Rejected) return ClaimRef{account, i};
  return std::nullopt;
}

}  // namespace collate::ui
