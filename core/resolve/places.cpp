// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/places.h"

#include <algorithm>

#include "core/text/fold.h"

namespace collate {
namespace {

bool isAdmin(PlaceKind k) { return k == PlaceKind::Governorate || k == PlaceKind::Region || k == PlaceKind::District; }

int named(const std::map<std::string, int, std::less<>>* names, std::string_view name) {
  if (names == nullptr) return 0;
  const auto it = names->find(name);
  return it == names->end() ? 0 : it->second;
}

int bySize(std::int64_t people) {
  constexpr std::int64_t kSteps[] = {20'000, 50'000, 100'000, 250'000, 500'000, 1'000'000, 3'000'000};
  return 2 * static_cast<int>(std::ranges::upper_bound(kSteps, people) - kSteps);
}

// `rivals`: is a country among the places of this name?
int score(const Place& p, const PlaceHint& hint, bool rivals) {
  int s = 0;
  const bool settlement = p.kind >= PlaceKind::City && p.kind <= PlaceKind::Camp;
  const int country = named(hint.countries, p.country);
  if (p.kind == PlaceKind::Country) s += country > 0 ? 1400 : 1000;
  if (p.kind == PlaceKind::Governorate && p.listed && country > 0 && rivals) s += 1200;
  if (hint.wants == PlaceHint::Wants::Settlement) s += settlement ? 500 : -500;
  if (hint.wants == PlaceHint::Wants::Admin) s += isAdmin(p.kind) ? 500 : 0;
  if (country > 0) s += 100 + std::min(country, 50);
  if (!p.admin1.empty() && p.kind != PlaceKind::Governorate && named(hint.states, p.admin1) > 0) s += 60;
  switch (p.kind) {
    case PlaceKind::Governorate: s += 40; break;
    case PlaceKind::City: s += 30; break;
    case PlaceKind::Town: s += 20; break;
    case PlaceKind::Region: s += 15; break;
    case PlaceKind::Village:
    case PlaceKind::Camp: s += 10; break;
    default: break;
  }
  if (p.listed) s -= 12;
  return s + bySize(p.population);
}

bool liesIn(const Place& p, const Place& outer) {
  if (outer.kind == PlaceKind::Country) return p.country == outer.country && p.kind != PlaceKind::Country;
  return p.country == outer.country && p.admin1 == outer.admin1 && p.id != outer.id;
}

}  // namespace

std::optional<std::uint32_t> choosePlace(const Gazetteer& gazetteer, std::span<const std::uint32_t> candidates,
                                         const PlaceHint& hint) {
  std::optional<std::uint32_t> best;
  int bestScore = 0;
  bool tied = false;
  const bool rivals =
      std::ranges::any_of(candidates, [&](std::uint32_t c) { return gazetteer.at(c).kind == PlaceKind::Country; });
  for (const std::uint32_t c : candidates) {
    if (hint.within != nullptr && !liesIn(gazetteer.at(c), *hint.within)) continue;
    const int s = score(gazetteer.at(c), hint, rivals);
    if (!best || s > bestScore) {
      tied = false;
      best = c;
      bestScore = s;
    } else if (s == bestScore && gazetteer.at(c).country != gazetteer.at(*best).country) {
      tied = true;
    }
  }
  constexpr std::int64_t kWellKnown = 100'000;
  if (tied && gazetteer.at(*best).population < kWellKnown) return std::nullopt;
  return best;
}

bool placeContains(const PlaceValue& outer, const PlaceValue& inner) {
  if (!outer.id.empty() && outer.id == inner.id) return true;
  if (outer.country.empty() || outer.country != inner.country) return false;
  if (outer.precision == PlacePrecision::Country) return true;
  if (outer.precision == PlacePrecision::Admin1) return !outer.admin1.empty() && outer.admin1 == inner.admin1;
  return false;
}

bool placesAgreeWhereBothKnown(const PlaceValue& a, const PlaceValue& b) {
  if (a.id.empty() || b.id.empty())
    return a.id.empty() && b.id.empty() ? folded(a.name) == folded(b.name) || a.name.empty() || b.name.empty() : true;
  return placeContains(a, b) || placeContains(b, a);
}

}  // namespace collate
