// SPDX-License-Identifier: GPL-3.0-or-later
//
//   Levant Wire      3, then 5; printed by two outlets        holds to 5
//   the hospital     5                                        holds to 5
//   the ministry     at least 7                               holds to at least 7
//
//   lowest 5   highest 7   best 5 (two of three originators)   conservative 5 (the lowest)
#include "core/conflict/casualty_rules.h"

#include <algorithm>
#include <format>
#include <limits>
#include <map>
#include <tuple>

#include "core/conflict/words.h"

namespace collate {
namespace {

int lowestOf(const CountRange& c) { return c.min.value_or(0); }
int highestOf(const CountRange& c) { return c.max.value_or(lowestOf(c)); }
int likeliestOf(const CountRange& c) { return c.min.value_or(highestOf(c)); }

// What one originator holds to, with the claim behind it.
struct Held {
  std::size_t originator = 0;
  std::string name;
  ToldFigure told;
};

// Dated figures first, by publication; of one originator the dated ones alone.
std::vector<Held> heldIn(const TollCurve& curve, const Comparison& comparison) {
  std::vector<Held> all;
  std::vector<std::size_t> dated;  // positions in Comparison::origins
  std::size_t originator = 0;
  for (const std::vector<TollLine>* lines : {&curve.lines, &curve.undated})
    for (const TollLine& line : *lines) {
      const std::optional<std::size_t> origin = comparison.cells[line.figures.front().account].origin;
      if (lines == &curve.lines && origin) dated.push_back(*origin);
      if (lines == &curve.undated && origin && std::ranges::contains(dated, *origin)) continue;
      for (ToldFigure& told : line.standing()) all.push_back({originator, line.originator, std::move(told)});
      ++originator;
    }
  return all;
}

std::vector<ClaimRef> claimsWhere(std::span<const Held> all, auto fits) {
  std::vector<ClaimRef> claims;
  for (const Held& h : all)
    if (fits(h.told.count)) claims.push_back(h.told.claim);
  return claims;
}

std::string namesWhere(std::span<const Held> all, auto fits) {
  std::vector<std::string> names;
  for (const Held& h : all)
    if (fits(h.told.count) && !std::ranges::contains(names, h.name)) names.push_back(h.name);
  return listed(names);
}

RuleFigure extreme(std::span<const Held> all, int figure, int (*of)(const CountRange&), std::string_view what) {
  const auto fits = [&](const CountRange& c) { return of(c) == figure; };
  return {figure, claimsWhere(all, fits), std::format("The {} that an originator holds to: {}.", what, namesWhere(all, fits))};
}

bool allows(const CountRange& c, int n) { return lowestOf(c) <= n && n <= c.max.value_or(std::numeric_limits<int>::max()); }

RuleFigure allowed(std::span<const Held> all, int figure, std::string why) {
  return {figure, claimsWhere(all, [&](const CountRange& c) { return allows(c, figure); }), std::move(why)};
}

// The figure that all of them allow: an exact one, else the highest of the lower bounds, else the lowest of the upper ones.
std::optional<int> common(std::span<const Held> all) {
  std::vector<int> exact, lower, upper;
  for (const Held& h : all) {
    const CountRange& c = h.told.count;
    if (c.exact()) exact.push_back(*c.min);
    if (c.min) lower.push_back(*c.min);
    if (c.max) upper.push_back(*c.max);
  }
  const int figure = !exact.empty() ? exact.front() : !lower.empty() ? std::ranges::max(lower) : std::ranges::min(upper);
  const bool fits = std::ranges::all_of(all, [&](const Held& h) { return allows(h.told.count, figure); });
  return fits ? std::optional(figure) : std::nullopt;
}

// The one figure that more than half of several originators give, each with one figure.
std::optional<int> majority(std::span<const Held> all) {
  std::map<std::size_t, std::vector<CountRange>> byOriginator;
  for (const Held& h : all) byOriginator[h.originator].push_back(h.told.count);
  std::map<int, std::size_t> votes;
  for (const auto& [originator, counts] : byOriginator)
    if (counts.size() == 1 && counts.front().exact()) ++votes[*counts.front().min];
  for (const auto& [figure, count] : votes)
    if (count > 1 && 2 * count > byOriginator.size()) return figure;
  return std::nullopt;
}

// Who takes a figure back says something newer, dated or not.
const ToldFigure& newestOf(std::span<const Held> all) {
  const auto time = [](const Held& h) {
    const auto& p = h.told.published;
    return std::tuple(!p && h.told.takesBack, p ? p->day : CalendarDay{}, p ? p->minute.value_or(0) : -1);
  };
  return std::ranges::max_element(all, {}, time)->told;
}

std::optional<int> settledIn(const Comparison& comparison) {
  if (!comparison.assessment || comparison.assessment->status != Status::Settled) return std::nullopt;
  const auto decided = countFromText(comparison.assessment->value);
  return decided ? std::optional(likeliestOf(*decided)) : std::nullopt;
}

RuleFigure bestOf(std::span<const Held> all, const Comparison& comparison) {
  if (const auto settled = settledIn(comparison)) return allowed(all, *settled, "Settled by the analyst.");
  if (all.empty()) return {};
  const std::optional<int> agreed = common(all);
  if (agreed && comparison.kind != DisagreementKind::Contradiction) return allowed(all, *agreed, "No originator excludes it.");
  if (comparison.kind == DisagreementKind::Evolution)
    return allowed(all, likeliestOf(newestOf(all).count), "The newest figure of a toll that changed over time.");
  // Where a figure fits all and they contradict each other still, it is the persons that differ.
  const std::optional<int> most = agreed ? std::nullopt : majority(all);
  if (most) return allowed(all, *most, "More than half of the originators give it.");
  return {std::nullopt, {}, "Originators exclude each other's figures, and nobody settled it."};
}

// Low and high take in what was settled.
void widen(CasualtyRules& rules, int settled) {
  if (settled < rules.lowest.figure.value_or(settled + 1)) rules.lowest = rules.best;
  if (settled > rules.highest.figure.value_or(settled - 1)) rules.highest = rules.best;
}

}  // namespace

CasualtyRules casualtyRules(const Incident& incident, const Comparison& comparison, std::span<const Source> sources,
                            std::span<const Reading> readings) {
  const std::vector<Held> all = heldIn(tollCurve(incident, comparison, sources, readings), comparison);
  CasualtyRules rules;
  rules.best = bestOf(all, comparison);
  if (!all.empty()) {
    const auto figures = [&](int (*of)(const CountRange&)) {
      return std::ranges::minmax(all, {}, [of](const Held& h) { return of(h.told.count); });
    };
    rules.lowest = extreme(all, lowestOf(figures(lowestOf).min.told.count), lowestOf, "lowest figure");
    rules.highest = extreme(all, highestOf(figures(highestOf).max.told.count), highestOf, "highest figure");
  }
  const std::optional<int> settled = settledIn(comparison);
  if (settled) widen(rules, *settled);
  rules.conservative = rules.best;
  const bool excluded = comparison.kind == DisagreementKind::Contradiction || !rules.best.figure;
  if (excluded && !settled) rules.conservative = rules.lowest;
  return rules;
}

}  // namespace collate
