// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <format>

#include "core/conflict/casualties.h"
#include "core/conflict/compare.h"
#include "core/conflict/counted_people.h"
#include "core/conflict/versions.h"
#include "core/conflict/words.h"

namespace collate {
namespace {

constexpr int kMany = 1'000'000'000;

struct Bounds {
  int from = 0;
  int to = kMany;
  bool overlaps(Bounds o) const { return from <= o.to && o.from <= to; }
};
Bounds boundsOf(const CountRange& c) { return {c.min.value_or(0), c.max.value_or(kMany)}; }

bool countsCasualties(const Side& side) { return countsCasualties(side.best(), side.facts->source->text); }

// The figure that the account's best claim on another attribute gives.
std::optional<int> figureOf(const AccountFacts& facts, Attribute attribute) {
  const AccountFacts* one[] = {&facts};
  const std::vector<Side> sides = sidesOn(attribute, one);
  const CountRange* count = sides[0].speaks() ? sides[0].best().value.count() : nullptr;
  return count && count->exact() ? count->min : std::nullopt;
}

std::optional<Difference> differentPeople(const Side& a, const Side& b) {
  const auto x = countedPeople(a.best());
  const auto y = countedPeople(b.best());
  if (!x || !y || !excludeOneAnother(*x, *y)) return std::nullopt;
  return Difference{DisagreementKind::Scope, std::format("{} counts {}, {} {}.", accountLabel(*a.facts), peopleWords(*x),
                                                         accountLabel(*b.facts), peopleWords(*y))};
}

// One outlet counts the dead, the other all casualties; or one adds the force's own losses; or each counts one side's. Claimed
// where a word says so or the sums fit.
std::optional<Difference> scopeOf(Attribute attribute, const Side& a, const Side& b) {
  if (countsCasualties(a) != countsCasualties(b)) {
    const Side& wide = countsCasualties(a) ? a : b;
    return Difference{DisagreementKind::Scope, accountLabel(*wide.facts) + " counts dead and wounded together."};
  }
  if (auto people = differentPeople(a, b)) return people;
  if (attribute != Attribute::Killed) return std::nullopt;
  for (const auto& [narrow, wide] : {std::pair(&a, &b), std::pair(&b, &a)}) {
    const CountRange* few = narrow->best().value.count();
    const CountRange* many = wide->best().value.count();
    if (!few->exact() || !many->exact() || *many->min <= *few->min) continue;
    const int surplus = *many->min - *few->min;
    if (figureOf(*narrow->facts, Attribute::ForceCasualties) == surplus &&
        figureOf(*wide->facts, Attribute::ForceCasualties) != surplus)
      return Difference{DisagreementKind::Scope,
                        accountLabel(*wide->facts) + "'s figure fits both sides' losses taken together."};
  }
  return std::nullopt;
}

// Does the later account take back the earlier's figure ("not five, as first reported")?
bool corrects(const Side& later, const CountRange& figure) {
  return std::ranges::any_of(later.claims, [&](std::size_t i) {
    const Claim& c = later.facts->account->claims[i];
    return c.modality == Modality::Corrected && c.value.count() && *c.value.count() == figure;
  });
}

// Both of one day, and which came first is not known.
bool orderUnknown(const Side& a, const Side& b) {
  const auto& x = a.facts->source->published;
  const auto& y = b.facts->source->published;
  return x && y && x->day == y->day && !publishedBefore(a, b) && !publishedBefore(b, a);
}

// A toll rises while bodies are found. It is the same toll only as long as the same people are counted.
std::optional<Difference> evolutionOf(const Side& a, const Side& b, const CountRange& ca, const CountRange& cb) {
  if (corrects(a, cb)) return Difference{DisagreementKind::Evolution, accountLabel(*a.facts) + " takes the other figure back."};
  if (corrects(b, ca)) return Difference{DisagreementKind::Evolution, accountLabel(*b.facts) + " takes the other figure back."};
  const Side* first = publishedBefore(a, b) ? &a : publishedBefore(b, a) ? &b : nullptr;
  if (!first || namesDiffer(a.best(), b.best())) return std::nullopt;
  const Bounds early = boundsOf(first == &a ? ca : cb);
  const Bounds late = boundsOf(first == &a ? cb : ca);
  if (early.to >= late.from) return std::nullopt;
  return Difference{DisagreementKind::Evolution, "The later report has the higher figure."};
}

// The smaller figure is of a part of those whom the larger one counts: of those it names, where the other says "at least"; of
// the children, where the other counts people. Two exact totals of people at large have no such excuse.
std::optional<Difference> partOf(const Side& a, const Side& b) {
  const bool firstIsSmall = boundsOf(*a.best().value.count()).to < boundsOf(*b.best().value.count()).from;
  const Side& small = firstIsSmall ? a : b;
  const Claim& part = small.best();
  const Claim& whole = (firstIsSmall ? b : a).best();
  if (countsThoseNamed(part) && !whole.value.count()->max)
    return Difference{DisagreementKind::Scope, accountLabel(*small.facts) + " counts whom it names, the other all it knows of."};
  const auto x = countedPeople(part);
  const auto y = countedPeople(whole);
  const bool named = std::ranges::any_of(whole.persons, isPersonName);
  if (!x || named || (y && !isPartOf(*x, *y))) return std::nullopt;
  return Difference{DisagreementKind::Scope, std::format("{} counts {} only.", accountLabel(*small.facts), peopleWords(*x))};
}

}  // namespace

namespace {

// "Two were killed, the ministry said; a mayor put the dead at three": an account in which speakers disagree agrees with nobody
// on all they say.
std::optional<Difference> saidWithin(const Side& a, const Side& b) {
  for (const auto& [one, other] : {std::pair(&a, &b), std::pair(&b, &a)}) {
    const Claim& lead = one->best();
    for (std::size_t i = 1; i < one->claims.size(); ++i) {
      const Claim& c = one->at(i);
      const CountRange* n = c.value.count();
      if (!n || c.modality != Modality::Stated || n->min.value_or(0) < 2 || c.originators.empty()) continue;
      const auto same = [&](const Originator& o) { return std::ranges::contains(lead.originators, o.name, &Originator::name); };
      if (std::ranges::any_of(c.originators, same) || boundsOf(*n).overlaps(boundsOf(*lead.value.count())) ||
          boundsOf(*n).overlaps(boundsOf(*other->best().value.count())))
        continue;
      return Difference{DisagreementKind::Contradiction, accountLabel(*one->facts) + " gives figures of several speakers."};
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Difference> compareCounts(Attribute attribute, const Side& a, const Side& b) {
  const CountRange* ca = a.best().value.count();
  const CountRange* cb = b.best().value.count();
  if (!ca || !cb) {
    if (plainLetters(valueWords(a.best())) == plainLetters(valueWords(b.best()))) return std::nullopt;
    return Difference{DisagreementKind::Contradiction, {}};
  }
  if (boundsOf(*ca).overlaps(boundsOf(*cb))) {
    if (attribute == Attribute::Age) return std::nullopt;
    if (!namesDiffer(a.best(), b.best())) return saidWithin(a, b);
    return Difference{DisagreementKind::Contradiction, "The persons meant are not the same."};
  }
  if (attribute == Attribute::Age) return Difference{DisagreementKind::Contradiction, {}};
  if (const auto scope = scopeOf(attribute, a, b)) return scope;
  if (const auto evolution = evolutionOf(a, b, *ca, *cb)) return evolution;
  if (const auto part = partOf(a, b)) return part;
  return Difference{DisagreementKind::Contradiction, {}, orderUnknown(a, b) && !namesDiffer(a.best(), b.best())};
}

}  // namespace collate
