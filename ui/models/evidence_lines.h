// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <span>

#include "core/workspace/case_state.h"

namespace collate::ui {

// What speaks for two sets of accounts telling of one event, what against it and what is open, a line each (whyBetween).
QStringList evidenceBetween(const CaseState& state, std::span<const AccountRef> a, std::span<const AccountRef> b);

// One figure that a rule makes of a count (casualtyRules).
struct RuleLine {
  QString name;
  QString figure;  // "–" where the rule gives none
  QString why;
  std::optional<ClaimRef> claim;  // one that gives it
};
// Lowest, highest, best and conservative; empty for what is no count of people.
std::vector<RuleLine> ruleLines(const CaseState& state, const Incident& incident, const Comparison& comparison);

}  // namespace collate::ui
