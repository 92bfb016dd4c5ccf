// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/workspace/case_state.h"

namespace collate::ui {

// What stands for an attribute: the analyst's decision, else what the accounts say, in such a way that one value never hides
// another: "1 to 3", "2, later 3", the most precise of several, a name and its spellings.
struct KnownValue {
  QString text;
  bool decided = false;
  std::optional<DisagreementKind> kind;  // in which the accounts differ; none where the analyst decided
  bool weighed = false;                  // the analyst was at it: graded it, left it open with a reason, or judged a claim
};
KnownValue knownValue(const CaseState& state, const Comparison& comparison);

}  // namespace collate::ui
