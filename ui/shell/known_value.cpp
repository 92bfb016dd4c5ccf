// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/known_value.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <tuple>

#include "core/conflict/versions.h"
#include "ui/style/value_label.h"
#include "ui/text/said.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(KnownValue)
};

// One account's value: in words, and its first claim.
struct Said {
  QString text;
  const Claim* claim = nullptr;
  bool alone = false;  // the claim says all of it
};

// "1" beside "1, Omar Bassam": the same figure, which one account names.
bool areOneVersion(Attribute attribute, const Said& a, const Said& b) {
  return a.text == b.text || (a.alone && b.alone && sameVersion(attribute, *a.claim, *b.claim));
}

Said saidBy(const CaseState& state, const Cell& cell) {
  const Claim* claim = cell.claims.empty() ? nullptr : &state.claimOf(cell.claims.front());
  const bool alone = claim && cell.value == claim->value.text;
  return {alone ? valueLabel(claim->value) : saidValue(cell.value), claim, alone};
}

// Each value once, in the order of the accounts.
std::vector<Said> saidIn(const CaseState& state, const Comparison& comparison) {
  std::vector<Said> said;
  for (const Cell& cell : comparison.cells) {
    const Said now = saidBy(state, cell);
    if (now.text.isEmpty()) continue;
    const auto known = std::ranges::find_if(said, [&](const Said& s) { return areOneVersion(comparison.attribute, s, now); });
    if (known == said.end())
      said.push_back(now);
    else if (known->alone && now.alone && saysMore(comparison.attribute, *now.claim, *known->claim))
      *known = now;
  }
  return said;
}

QString all(const std::vector<Said>& said) {
  QStringList texts;
  for (const Said& s : said) texts += s.text;
  return texts.join(Words::tr("; "));
}

// Nothing where one of them is no number, or has an end open: that is said in words.
QString range(const std::vector<Said>& said, bool overTime) {
  std::vector<int> numbers;
  for (const Said& s : said) {
    const CountRange* count = s.claim ? s.claim->value.count() : nullptr;
    if (!count || !count->min || !count->max) return {};
    numbers.push_back(*count->min);
    if (*count->max != *count->min) numbers.push_back(*count->max);
  }
  const auto [least, most] = std::ranges::minmax(numbers);
  if (least == most) return {};
  if (overTime && numbers.size() == 2 && numbers.front() == least) return Words::tr("%1, later %2").arg(least).arg(most);
  return Words::tr("%1 to %2").arg(least).arg(most);
}

// Less is more precise: a day before a month, a town before a province, a name before a description, then the longer one.
std::tuple<int, qsizetype> vagueness(const Said& s) {
  int rank = !s.text.isEmpty() && s.text.front().isUpper() ? 0 : 1;
  const Value none;
  const Value& value = s.claim ? s.claim->value : none;
  if (value.count()) rank = value.count()->exact() ? 0 : 1;
  if (value.time()) rank = value.time()->exact() ? 0 : 1;
  if (value.date()) rank = static_cast<int>(value.date()->precision);
  if (value.place()) rank = static_cast<int>(value.place()->precision);
  return {rank, -s.text.size()};
}

KnownValue valueOf(const CaseState& state, const Comparison& c) {
  if (c.assessment && !c.assessment->value.empty()) return {saidValue(c.assessment->value), true, {}};
  const std::vector<Said> said = saidIn(state, c);
  if (said.empty()) return {};
  if (!c.kind || said.size() == 1) return {said.front().text, false, c.kind};
  using enum DisagreementKind;
  if (*c.kind == Contradiction || *c.kind == Scope) return {all(said), false, c.kind};
  if (*c.kind == Precision) return {std::ranges::min(said, {}, vagueness).text, false, c.kind};
  if (isCount(c.attribute)) {
    const QString numbers = range(said, *c.kind == Evolution);
    return {numbers.isEmpty() ? all(said) : numbers, false, c.kind};
  }
  if (*c.kind == Evolution) return {Words::tr("%1, later %2").arg(said.front().text, said.back().text), false, c.kind};
  return {said.front().text, false, c.kind};
}

bool isWeighed(const CaseState& state, const Comparison& c) {
  const auto judged = [&](const ClaimRef& ref) { return state.claimOf(ref).review != Review::Unchecked; };
  return c.assessment || std::ranges::any_of(c.cells, [&](const Cell& cell) { return std::ranges::any_of(cell.claims, judged); });
}

}  // namespace

KnownValue knownValue(const CaseState& state, const Comparison& c) {
  KnownValue known = valueOf(state, c);
  known.weighed = isWeighed(state, c);
  return known;
}

}  // namespace collate::ui
