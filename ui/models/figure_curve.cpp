// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figure_curve.h"

#include "ui/models/rejected_claim.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <algorithm>
#include <set>

#include "core/workspace/case_state.h"

namespace collate::ui {
namespace {

QString tr(const char* text, int n = -1) { return QCoreApplication::translate("FigureCurve", text, nullptr, n); }

// The chain's last name is who first said it; a family joins its wordings.
struct Origin {
  QString key;
  QString name;
};
Origin originOf(const Claim& claim) {
  if (claim.originators.empty()) return {};
  const Originator& first = claim.originators.back();
  const QString name = QString::fromStdString(first.name);
  return {first.family.empty() ? name.toCaseFolded() : QString::fromStdString(first.family), name};
}

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

// The claim to draw of one account: the first that is a number.
const Claim* figureOf(const CaseState& state, const Cell& cell) {
  for (const ClaimRef& ref : cell.claims) {
    const Claim& claim = state.claimOf(ref);
    const CountRange* count = claim.value.count();
    if (count && (count->min || count->max)) return &claim;
  }
  return nullptr;
}

struct Tally {
  std::set<std::pair<int, int>> figures;  // distinct bounds
  int accounts = 0;
  bool corrected = false;
};

class CurveReader {
 public:
  CurveReader(const CaseState& state, const Incident& incident, FigureCurve& curve)
      : m_state(state),
        m_incident(incident),
        m_curve(curve) {}

  void read(const Comparison& comparison) {
    for (std::size_t i = 0; i < comparison.cells.size() && i < m_incident.accounts.size(); ++i)
      readCell(comparison.cells[i], m_incident.accounts[i], comparison.attribute);
    for (FigureLine& line : m_curve.lines) std::ranges::stable_sort(line.points, {}, &FigurePoint::published);
    std::ranges::stable_sort(m_curve.lines, {}, [](const FigureLine& l) { return l.points.front().published; });
    std::ranges::sort(m_curve.silent);
    m_curve.sentence = sentence(comparison);
  }

 private:
  void readCell(const Cell& cell, AccountRef account, Attribute attribute) {
    const Source& source = m_state.sourceOf(account);
    std::optional<Instant> at;
    if (source.published) at = startOf(source.published->day) + source.published->minute.value_or(0) * 60'000LL;
    const Claim* claim = figureOf(m_state, cell);
    if (!claim) {
      const bool silent = cell.stance == Stance::Silent && !rejectedClaim(m_state, account, attribute);
      if (at && silent) m_curve.silent.push_back(*at);
      return;
    }
    const CountRange& count = *claim->value.count();
    ++m_tally.accounts;
    m_tally.figures.insert({count.min.value_or(-1), count.max.value_or(-1)});
    m_tally.corrected |= claim->modality == Modality::Corrected;
    m_curve.highest = std::max(m_curve.highest, highestOf(count));
    if (!at) {
      ++m_curve.undated;
      return;
    }
    const QString outlet = QString::fromStdString(sourceLabel(source));
    const Origin origin = originOf(*claim);
    lineOf(origin, outlet).points.push_back({*at, count, labelOf(*claim, count), outlet});
  }

  // Accounts that name nobody speak for themselves: a line for each outlet.
  FigureLine& lineOf(const Origin& origin, const QString& outlet) {
    const QString key = origin.key.isEmpty() ? QStringLiteral("\n") + outlet : origin.key;
    const auto at = std::ranges::find(m_keys, key);
    if (at != m_keys.end()) return m_curve.lines[static_cast<std::size_t>(at - m_keys.begin())];
    m_keys.push_back(key);
    m_curve.lines.push_back({origin.name, {}});
    return m_curve.lines.back();
  }

  QString sentence(const Comparison& comparison) const {
    const int figures = static_cast<int>(m_tally.figures.size());
    if (m_tally.accounts == 0) return tr("No account gives this figure in numbers");
    if (m_tally.accounts == 1) return tr("Only one account gives this figure");
    if (figures == 1) return tr("%1 accounts give the same figure").arg(m_tally.accounts);
    for (const FigureLine& line : m_curve.lines) {
      const CountRange& first = line.points.front().count;
      const CountRange& last = line.points.back().count;
      if (first == last) continue;
      const QString who = line.originator.isEmpty() ? line.points.front().source : line.originator;
      return tr("%1 went from %2 to %3").arg(who, numberWords(first), numberWords(last));
    }
    if (m_tally.corrected) return tr("%1 figures; one account corrects an earlier one").arg(figures);
    if (comparison.kind == DisagreementKind::Evolution && !comparison.sentence.empty())
      return QString::fromStdString(comparison.sentence);
    return tr("No account corrects another: %1 figures, not one that grew").arg(figures);
  }

  const CaseState& m_state;
  const Incident& m_incident;
  FigureCurve& m_curve;
  QStringList m_keys;  // of m_curve.lines, in step
  Tally m_tally;
};

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
  CurveReader(state, incident, curve).read(*comparison);
  if (comparison->assessment) curve.assessed = countFromWords(QString::fromStdString(comparison->assessment->value));
  if (curve.assessed) curve.highest = std::max(curve.highest, highestOf(*curve.assessed));
  return curve;
}

std::optional<CountRange> countFromWords(const QString& words) {
  static const QRegularExpression kNumber(QStringLiteral("\\d{1,6}"));
  std::vector<int> numbers;
  for (auto it = kNumber.globalMatch(words); it.hasNext();) numbers.push_back(it.next().captured().toInt());
  if (numbers.empty()) return std::nullopt;
  if (numbers.size() > 1) return CountRange{std::min(numbers[0], numbers[1]), std::max(numbers[0], numbers[1])};
  static const QRegularExpression kAtLeast(QStringLiteral("at least|or more|more than|over|\\+"),
                                           QRegularExpression::CaseInsensitiveOption);
  static const QRegularExpression kAtMost(QStringLiteral("up to|at most|or fewer|no more than"),
                                          QRegularExpression::CaseInsensitiveOption);
  if (kAtMost.match(words).hasMatch()) return CountRange{std::nullopt, numbers[0]};
  if (kAtLeast.match(words).hasMatch()) return CountRange{numbers[0], std::nullopt};
  return CountRange::exactly(numbers[0]);
}

}  // namespace collate::ui
