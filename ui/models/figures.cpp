// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figures.h"

#include <algorithm>

#include "ui/session/session.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

constexpr int kMostTicks = 8;

int niceStep(int length) {
  for (int step = 1;; step *= 10)
    for (const int s : {step, 2 * step, 5 * step})
      if (length / s < kMostTicks) return s;
}

// Counts start at zero; ages of 24 and 31 would be cramped at the far end of an axis from zero.
void setAxis(FigureAxis& axis, Attribute attribute) {
  int least = std::numeric_limits<int>::max(), most = 0;
  const auto take = [&](const CountRange& c) {
    for (const std::optional<int>& n : {c.min, c.max}) {
      if (!n) continue;
      least = std::min(least, *n);
      most = std::max(most, *n);
    }
  };
  for (const Figure& f : axis.figures) take(f.count);
  if (axis.decided) take(*axis.decided);
  const int from = attribute == Attribute::Age ? std::max(0, least - 3) : 0;
  axis.step = niceStep(most + 1 - from);
  axis.from = from / axis.step * axis.step;
  axis.to = (most / axis.step + 1) * axis.step;
}

}  // namespace

FigureAxis figureAxis(const CaseState& state, const Incident& incident, const Comparison& comparison) {
  FigureAxis axis;
  if (!isCount(comparison.attribute)) return axis;
  for (std::size_t i = 0; i < comparison.cells.size(); ++i) {
    if (comparison.cells[i].claims.empty()) continue;
    const CountRange* count = state.claimOf(comparison.cells[i].claims.front()).value.count();
    if (count && (count->min || count->max))
      axis.figures.push_back({i, toQt(sourceLabel(state.sourceOf(incident.accounts[i]))), *count});
  }
  if (axis.figures.empty()) return axis;
  if (comparison.assessment) axis.decided = countFromText(comparison.assessment->value);
  setAxis(axis, comparison.attribute);
  return axis;
}

std::vector<QString> chainOf(const CaseState& state, const ClaimRef& claim) {
  const Source& source = state.sourceOf(claim.account);
  std::vector<QString> chain{toQt(sourceLabel(source))};
  const auto add = [&](const std::string& name) {
    if (!name.empty() && chain.back().compare(toQt(name), Qt::CaseInsensitive) != 0) chain.push_back(toQt(name));
  };
  const std::vector<Originator>& originators = state.claimOf(claim).originators;
  if (std::ranges::none_of(originators, [&](const Originator& o) { return o.name == source.agency; })) add(source.agency);
  for (const Originator& o : originators) add(o.name);
  return chain;
}

}  // namespace collate::ui
