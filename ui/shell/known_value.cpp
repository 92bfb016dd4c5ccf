// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/known_value.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <tuple>

#include "ui/style/value_label.h"
#include "ui/text/utf16_text.h"

namespace collate::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(KnownValue)
};

// One account's value: in words, and as its claim has it.
struct Said {
  QString text;
  const Value* value = nullptr;
};

// "1" beside "1, Omar Bassam": the same figure, which one account names.
bool isFullerThan(const Said& a, const Said& b) {
  const CountRange* one = a.value ? a.value->count() : nullptr;
  const CountRange* other = b.value ? b.value->count() : nullptr;
  return one && other && *one == *other && a.text.startsWith(b.text + QStringLiteral(", "));
}

// Each value once, in the order of the accounts.
std::vector<Said> saidIn(const CaseState& state, const Comparison& comparison) {
  std::vector<Said> said;
  for (const Cell& cell : comparison.cells) {
    const Value* value = cell.claims.empty() ? nullptr : &state.claimOf(cell.claims.front()).value;
    QString text = toQt(cell.value);
    if (value && cell.value == value->text) text = valueLabel(*value);
    const Said now{text, value};
    const auto known =
        std::ranges::find_if(said, [&](const Said& s) { return s.text == text || isFullerThan(s, now) || isFullerThan(now, s); });
    if (known == said.end() && !text.isEmpty())
      said.push_back(now);
    else if (known != said.end() && isFullerThan(now, *known))
      *known = now;
  }
  return said;
}

QString all(const std::vector<Said>& said) {
  QStringList texts;
  for (const Said& s : said) texts += s.text;
  return texts.join(QStringLiteral(" / "));
}

// Nothing where one of them is no number, or has an end open: that is said in words.
QString range(const std::vector<Said>& said, bool overTime) {
  std::vector<int> numbers;
  for (const Said& s : said) {
    const CountRange* count = s.value ? s.value->count() : nullptr;
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
  if (s.value && s.value->count()) rank = s.value->count()->exact() ? 0 : 1;
  if (s.value && s.value->time()) rank = s.value->time()->exact() ? 0 : 1;
  if (s.value && s.value->date()) rank = static_cast<int>(s.value->date()->precision);
  if (s.value && s.value->place()) rank = static_cast<int>(s.value->place()->precision);
  return {rank, -s.text.size()};
}

}  // namespace

KnownValue knownValue(const CaseState& state, const Comparison& c) {
  if (c.assessment && !c.assessment->value.empty()) return {toQt(c.assessment->value), true, {}};
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

}  // namespace collate::ui
