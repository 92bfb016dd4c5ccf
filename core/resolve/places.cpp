// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/places.h"

#include "core/text/fold.h"

namespace collate {
namespace {

bool isAdmin(PlaceKind k) { return k == PlaceKind::Governorate || k == PlaceKind::Region || k == PlaceKind::District; }

int score(const Place& p, const PlaceHint& hint) {
  int s = 0;
  const bool settlement = p.kind >= PlaceKind::City && p.kind <= PlaceKind::Camp;
  if (p.kind == PlaceKind::Country) s += 1000;
  if (hint.wants == PlaceHint::Wants::Settlement) s += settlement ? 500 : -500;
  if (hint.wants == PlaceHint::Wants::Admin) s += isAdmin(p.kind) ? 500 : 0;
  if (hint.countries != nullptr)
    if (const auto it = hint.countries->find(p.country); it != hint.countries->end()) s += 100 + std::min(it->second, 50);
  switch (p.kind) {
    case PlaceKind::Governorate: s += 40; break;
    case PlaceKind::City: s += 30; break;
    case PlaceKind::Town: s += 20; break;
    case PlaceKind::Region: s += 15; break;
    case PlaceKind::Village:
    case PlaceKind::Camp: s += 10; break;
    default: break;
  }
  if (p.population > 100'000) s += 4;
  return s;
}

}  // namespace

std::optional<std::uint32_t> choosePlace(const Gazetteer& gazetteer, std::span<const std::uint32_t> candidates,
                                         const PlaceHint& hint) {
  std::optional<std::uint32_t> best;
  int bestScore = 0;
  bool tied = false;
  for (const std::uint32_t c : candidates) {
    const int s = score(gazetteer.at(c), hint);
    if (!best || s > bestScore) {
      tied = false;
      best = c;
      bestScore = s;
    } else if (s == bestScore && gazetteer.at(c).country != gazetteer.at(*best).country) {
      tied = true;
    }
  }
  if (tied && gazetteer.at(*best).population == 0) return std::nullopt;
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
