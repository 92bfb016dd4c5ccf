// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/fatalities.h"

#include <algorithm>

#include "core/conflict/casualties.h"
#include "core/edit/typed_value.h"

namespace collate {
namespace {

std::optional<CountRange> boundsOf(const Value& value) {
  const CountRange* count = value.count();
  if (!count || (!count->min && !count->max)) return std::nullopt;
  return *count;
}

const Claim& claimOf(const ExportedCase& exported, const ClaimRef& ref) {
  return exported.readings[ref.account.source].accounts[ref.account.account].claims[ref.claim];
}

std::string casualtiesIn(const ExportedCase& exported, const ClaimRef& ref) {
  return casualtyWords(claimOf(exported, ref), exported.sources[ref.account.source].text);
}

// Who denies that some died ("that a child had been killed") gives no figure; who denies any, or says that nobody did, gives
// zero.
bool deniesAll(const ExportedCase& exported, const Cell& cell) {
  return cell.claims.empty() || std::ranges::any_of(cell.claims, [&](const ClaimRef& ref) {
           const auto bounds = boundsOf(claimOf(exported, ref).value);
           return !bounds || bounds->max == 0;
         });
}

// What one account says, its first figure of the dead alone.
std::optional<CountRange> figureOf(const ExportedCase& exported, const Cell& cell) {
  if (cell.stance == Stance::Denies) return deniesAll(exported, cell) ? std::optional(CountRange::exactly(0)) : std::nullopt;
  if (cell.stance != Stance::Says) return std::nullopt;
  for (const ClaimRef& ref : cell.claims)
    if (auto bounds = boundsOf(claimOf(exported, ref).value); bounds && casualtiesIn(exported, ref).empty()) return bounds;
  return std::nullopt;
}

int lowest(const CountRange& c) { return c.min.value_or(0); }
int highest(const CountRange& c) { return c.max.value_or(c.min.value_or(0)); }
int likeliest(const CountRange& c) { return c.min.value_or(highest(c)); }

std::optional<CountRange> settled(const Comparison& comparison) {
  if (!comparison.assessment || comparison.assessment->status != Status::Settled) return std::nullopt;
  return boundsOf(typedValue(Attribute::Killed, comparison.assessment->value));
}

}  // namespace

Fatalities fatalitiesOf(const ExportedCase& exported, const Incident& incident) {
  Fatalities f;
  const Comparison* killed = incident.comparison(Attribute::Killed);
  if (!killed) return f;
  std::optional<CountRange> newest;
  for (const Cell& cell : killed->cells) {
    const auto figure = figureOf(exported, cell);
    if (!figure) continue;
    f.low = std::min(f.low.value_or(lowest(*figure)), lowest(*figure));
    f.high = std::max(f.high.value_or(highest(*figure)), highest(*figure));
    newest = figure;
  }
  if (const auto decided = settled(*killed)) {
    f.best = likeliest(*decided);
    f.low = std::min(f.low.value_or(*f.best), *f.best);
    f.high = std::max(f.high.value_or(*f.best), *f.best);
  } else if (newest && killed->kind != DisagreementKind::Contradiction) {
    f.best = likeliest(*newest);
  }
  return f;
}

std::vector<std::string> casualtiesOf(const ExportedCase& exported, const Incident& incident) {
  std::vector<std::string> all;
  const Comparison* killed = incident.comparison(Attribute::Killed);
  if (!killed) return all;
  for (const Cell& cell : killed->cells)
    for (const ClaimRef& ref : cell.claims)
      if (std::string words = casualtiesIn(exported, ref); !words.empty() && !std::ranges::contains(all, words))
        all.push_back(std::move(words));
  return all;
}

}  // namespace collate
