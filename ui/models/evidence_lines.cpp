// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidence_lines.h"

#include <QCoreApplication>

#include "core/conflict/between.h"
#include "core/conflict/casualty_rules.h"
#include "ui/text/said.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CasualtyRules", text); }

}  // namespace

QStringList evidenceBetween(const CaseState& state, std::span<const AccountRef> a, std::span<const AccountRef> b) {
  QStringList lines;
  for (const std::string& reason : whyBetween(*state.sources, *state.readings, a, b)) lines += said(reason);
  return lines;
}

std::vector<RuleLine> ruleLines(const CaseState& state, const Incident& incident, const Comparison& comparison) {
  if (!isCount(comparison.attribute) || comparison.attribute == Attribute::Age || comparison.outlets == 0) return {};
  const CasualtyRules rules = casualtyRules(incident, comparison, *state.sources, *state.readings);
  const auto line = [](const QString& name, const RuleFigure& rule) {
    return RuleLine{name, rule.figure ? QString::number(*rule.figure) : QStringLiteral("–"), said(rule.why),
                    rule.claims.empty() ? std::nullopt : std::optional(rule.claims.front())};
  };
  return {line(tr("Lowest"), rules.lowest), line(tr("Highest"), rules.highest), line(tr("Best (as UCDP)"), rules.best),
          line(tr("Conservative (as ACLED)"), rules.conservative)};
}

}  // namespace collate::ui
