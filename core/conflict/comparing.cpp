// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/comparing.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

#include "core/conflict/when.h"
#include "core/conflict/wording.h"
#include "core/conflict/words.h"

namespace collate {
namespace {

constexpr std::array kByGravity = {DisagreementKind::Variant, DisagreementKind::Precision, DisagreementKind::Convention,
                                   DisagreementKind::Scope,   DisagreementKind::Evolution, DisagreementKind::Contradiction};

// The gravest difference of all pairs and the reasons given for that kind, each once.
struct Finding {
  std::optional<DisagreementKind> kind;
  std::vector<std::string> reasons;
  bool rises = false;  // some later report has a higher figure

  // What yields is looked at last: two figures of one day, one hour unknown, are part of a toll that rises over the days.
  void take(Difference d) {
    rises |= d.kind == DisagreementKind::Evolution;
    if (d.yields && rises) d.kind = DisagreementKind::Evolution;
    if (!kind || graver(d.kind, *kind)) {
      kind = d.kind;
      reasons.clear();
    }
    if (d.kind == *kind && !d.reason.empty() && std::ranges::find(reasons, d.reason) == reasons.end())
      reasons.push_back(d.reason);
  }
};

Finding findDifferences(Attribute attribute, std::span<const Side> sides) {
  // Pairs beyond the first kMostSides accounts add cost and no new kind.
  constexpr std::size_t kMostSides = 60;
  Finding finding;
  std::vector<const Side*> speaking;
  for (const Side& s : sides)
    if (s.speaks() && speaking.size() < kMostSides) speaking.push_back(&s);
  std::vector<Difference> yielding;
  for (std::size_t i = 0; i < speaking.size(); ++i) {
    for (std::size_t j = i + 1; j < speaking.size(); ++j) {
      auto d = compareSides(attribute, *speaking[i], *speaking[j]);
      if (d && d->yields)
        yielding.push_back(std::move(*d));
      else if (d)
        finding.take(std::move(*d));
    }
  }
  for (Difference& d : yielding) finding.take(std::move(d));
  return finding;
}

bool publishedOnTheDay(const AccountFacts& facts, const std::optional<DayRange>& day) {
  return day && day->single() && facts.source->published && facts.source->published->day == day->from;
}

// Before a statement came, a report of the same day could not know of it.
void markTooEarly(std::span<Side> sides) {
  const bool awaited = std::ranges::any_of(sides, [](const Side& s) { return s.stance == Stance::Denies; });
  if (!awaited) return;
  std::optional<DayRange> day;
  for (const Side& s : sides)
    if (s.facts->days && s.facts->days->single()) day = s.facts->days;
  for (Side& s : sides)
    if (s.stance == Stance::Silent && publishedOnTheDay(*s.facts, day)) s.stance = Stance::TooEarly;
}

Cell cellOf(Attribute attribute, const Side& side) {
  Cell cell{side.stance, valueWords(attribute, side), {}};
  for (const std::size_t c : side.claims) cell.claims.push_back({side.facts->ref, c});
  return cell;
}

// An outlet that tells of it in several reports is one.
int outletsOf(std::span<const Side> sides) {
  std::set<std::string> names;
  for (const Side& s : sides)
    if (s.speaks()) names.insert(plainLetters(accountLabel(*s.facts)));
  return static_cast<int>(names.size());
}

Comparison comparisonOn(Attribute attribute, std::span<const Side> sides, const Independence& independence) {
  Comparison out;
  out.attribute = attribute;
  for (const Side& s : sides) out.cells.push_back(cellOf(attribute, s));
  out.outlets = outletsOf(sides);
  if (std::ranges::count_if(sides, &Side::speaks) > 1) {
    const Finding finding = findDifferences(attribute, sides);
    out.kind = finding.kind;
    out.standing = finding.kind ? Standing::Disagreement : Standing::Agreement;
    if (finding.kind) {
      out.sentence = differenceSentence(attribute, *finding.kind, sides, finding.reasons);
      out.settle = settleSentence(attribute, *finding.kind);
    }
  }
  Support support = independence.support(sides);
  out.origins = std::move(support.origins);
  out.independent = static_cast<int>(out.origins.size());
  std::ranges::copy_if(out.origins, std::back_inserter(out.shared), [](const auto& o) { return o.accounts.size() > 1; });
  for (std::size_t i = 0; i < sides.size(); ++i) out.cells[i].origin = support.behind[i];
  out.circle = std::move(support.circle);
  return out;
}

}  // namespace

bool graver(DisagreementKind a, DisagreementKind b) {
  return std::ranges::find(kByGravity, a) > std::ranges::find(kByGravity, b);
}

namespace {

std::optional<Difference> compareValues(Attribute attribute, const Side& a, const Side& b) {
  if (isCount(attribute)) return compareCounts(attribute, a, b);
  switch (attribute) {
    case Attribute::EventType: return compareEvents(a, b);
    case Attribute::Date: return compareDates(a, b);
    case Attribute::Time: return compareTimes(a, b);
    case Attribute::Place: return comparePlaces(a, b);
    case Attribute::Actor: return compareActors(a, b);
    case Attribute::Target: return compareTargets(a, b);
    case Attribute::Alias: return compareAliases(a, b);
    case Attribute::Nationality: return compareNationalities(a, b);
    case Attribute::Role: return compareRoles(a, b);
    case Attribute::Means: return compareMeans(a, b);
    case Attribute::Floor: return compareFloors(a, b);
    case Attribute::Household: return compareHouseholds(a, b);
    case Attribute::OfficialResponse: return compareResponses(a, b);
    default: return std::nullopt;
  }
}

// "No injuries were reported" says 0 and "has not commented" says none; these are compared as values.
bool deniesAValue(Attribute attribute, const Side& side) {
  const CountRange* count = side.best().value.count();
  return side.stance == Stance::Denies && attribute != Attribute::OfficialResponse && !(count && count->max == 0);
}

}  // namespace

std::optional<Difference> compareSides(Attribute attribute, const Side& a, const Side& b) {
  if (!a.speaks() || !b.speaks()) return std::nullopt;
  const bool deniesA = deniesAValue(attribute, a);
  const bool deniesB = deniesAValue(attribute, b);
  if (!deniesA && !deniesB) return compareValues(attribute, a, b);
  // A denial contradicts those who say just that; denying something else is no conflict.
  if (deniesA == deniesB || compareValues(attribute, a, b)) return std::nullopt;
  return Difference{DisagreementKind::Contradiction, "One denies what the other says."};
}

std::vector<Comparison> compareAccounts(std::span<const AccountFacts* const> accounts, const Independence& independence) {
  std::vector<Comparison> out;
  for (std::size_t i = 0; i < kAttributeCount; ++i) {
    const auto attribute = static_cast<Attribute>(i);
    std::vector<Side> sides = sidesOn(attribute, accounts);
    if (std::ranges::none_of(sides, &Side::speaks)) continue;
    if (attribute == Attribute::OfficialResponse) markTooEarly(sides);
    out.push_back(comparisonOn(attribute, sides, independence));
  }
  return out;
}

}  // namespace collate
