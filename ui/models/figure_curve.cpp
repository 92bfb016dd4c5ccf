// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figure_curve.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "core/conflict/toll_curve.h"
#include "core/workspace/case_state.h"
#include "ui/models/rejected_claim.h"
#include "ui/text/said.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("FigureCurve", text, nullptr, n); }

QString numberWords(const CountRange& count) {
  if (count.exact()) return QString::number(*count.min);
  if (count.min && count.max) return tr("%1 to %2").arg(*count.min).arg(*count.max);
  if (count.min) return tr("%1 or more").arg(*count.min);
  return count.max ? tr("at most %1").arg(*count.max) : tr("number not given");
}

QString labelOf(const Claim& claim, const CountRange& count) {
  if (!claim.persons.empty()) {
    QStringList names;
    for (const std::string& person : claim.persons) names << QString::fromStdString(person);
    return tr("%1: %2").arg(numberWords(count), names.join(tr(", ")));
  }
  const bool one = count.exact() && *count.min == 1;
  return (one ? tr("%1 person") : tr("%1 people")).arg(numberWords(count));
}

int highestOf(const CountRange& count) { return std::max(count.min.value_or(0), count.max.value_or(0)); }

std::optional<Instant> publishedAt(const std::optional<Published>& published) {
  if (!published) return std::nullopt;
  return startOf(published->day) + published->minute.value_or(0) * 60'000LL;
}

FigureLine lineOf(const CaseState& state, const TollLine& told) {
  FigureLine line{toQt(told.originator), {}};
  for (const ToldFigure& f : told.figures)
    line.points.push_back({publishedAt(f.published).value_or(0), f.count, labelOf(state.claimOf(f.claim), f.count),
                           toQt(sourceLabel(state.sourceOf(f.claim.account)))});
  return line;
}

// A figure that was rejected is no silence.
std::vector<Instant> silentOf(const CaseState& state, const Incident& incident, const TollCurve& told) {
  std::vector<Instant> silent;
  for (const std::size_t account : told.silent) {
    const AccountRef ref = incident.accounts[account];
    const std::optional<Instant> at = publishedAt(state.sourceOf(ref).published);
    if (at && !rejectedClaim(state, ref, told.attribute)) silent.push_back(*at);
  }
  std::ranges::sort(silent);
  return silent;
}

}  // namespace

std::vector<Attribute> figuresOf(const Incident& incident) {
  std::vector<Attribute> figures;
  for (const Comparison& c : incident.comparisons)
    if (isCount(c.attribute) && c.attribute != Attribute::Age && c.outlets > 0) figures.push_back(c.attribute);
  return figures;
}

Attribute mostDisputed(const Incident& incident, const std::vector<Attribute>& figures) {
  const auto heat = [&](Attribute a) {
    const Comparison* c = incident.comparison(a);
    return c && c->kind ? static_cast<int>(*c->kind) + 1 : 0;
  };
  return *std::ranges::max_element(figures, {}, heat);
}

FigureCurve figureCurve(const CaseState& state, const Incident& incident, Attribute attribute) {
  FigureCurve curve;
  curve.attribute = attribute;
  const Comparison* comparison = incident.comparison(attribute);
  if (!comparison) return curve;
  const TollCurve told = tollCurve(incident, *comparison, *state.sources, *state.readings);
  for (const TollLine& line : told.lines) curve.lines.push_back(lineOf(state, line));
  for (const TollLine& line : told.undated) curve.undated += static_cast<int>(line.figures.size());
  curve.silent = silentOf(state, incident, told);
  curve.sentence = said(told.sentence);
  if (comparison->assessment) curve.assessed = countFromText(comparison->assessment->value);
  for (const auto* lines : {&told.lines, &told.undated})
    for (const TollLine& line : *lines)
      for (const ToldFigure& f : line.figures) curve.highest = std::max(curve.highest, highestOf(f.count));
  if (curve.assessed) curve.highest = std::max(curve.highest, highestOf(*curve.assessed));
  return curve;
}

}  // namespace collate::ui
