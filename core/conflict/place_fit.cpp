// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/place_fit.h"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <numbers>

#include "core/conflict/account_facts.h"
#include "core/conflict/words.h"
#include "core/resolve/romanization.h"
#include "core/text/fold.h"

namespace collate {
namespace {

// "Northwest Syria" has a middle and no edge. Nothing within this distance of the middle speaks against it.
constexpr double kAreaReach = 150;

bool isArea(const PlaceValue& p) { return p.precision == PlacePrecision::Area || p.precision == PlacePrecision::Unknown; }
bool isSettlement(const PlaceValue& p) { return p.precision == PlacePrecision::Town || p.precision == PlacePrecision::Point; }

bool isSettlementOrUnlisted(const PlaceValue& p) { return isSettlement(p) || (p.id.empty() && !p.name.empty()); }

bool sameCountry(const PlaceValue& a, const PlaceValue& b) {
  return a.country.empty() || b.country.empty() || a.country == b.country;
}

// Does `fine` lie in the governorate or country `coarse`?
bool liesIn(const PlaceValue& fine, const PlaceValue& coarse) {
  if (coarse.precision == PlacePrecision::Country) return !fine.country.empty() && fine.country == coarse.country;
  if (coarse.precision != PlacePrecision::Admin1 || fine.admin1.empty()) return false;
  return sameCountry(fine, coarse) && regionKey(fine) == regionKey(coarse);
}

std::string lettersOf(std::string_view name) {
  std::string letters;
  for (const char c : folded(name))
    if (c >= 'a' && c <= 'z') letters.push_back(c);
  for (const std::string_view article : {"al", "as", "ar", "ad", "at", "el"})
    if (letters.size() > 6 && letters.starts_with(article) && !std::isalpha(static_cast<unsigned char>(name[article.size()])))
      return letters.substr(article.size());
  return letters;
}

// Kunyo Barrow and Kunyabarow, Afgoye and Afgooye: a place that no gazetteer knows, and one that sounds the same. Names of four
// letters have to sound quite the same: Gora is not Gorro, Hays is Hais.
bool soundAlike(const PlaceValue& a, const PlaceValue& b) {
  constexpr double kAlike = 0.13;
  constexpr double kQuite = 0.03;
  constexpr std::size_t kShort = 5, kShortest = 4;  // letters
  const bool named = isSettlementOrUnlisted(a) && isSettlementOrUnlisted(b) && (a.id.empty() || b.id.empty());
  if (!named || !sameCountry(a, b)) return false;
  const std::string x = lettersOf(a.name);
  const std::string y = lettersOf(b.name);
  const std::size_t least = std::min(x.size(), y.size());
  if (least < kShortest || std::max(x.size(), y.size()) > least + 3) return false;
  const double farthest = least > kShort ? kAlike : kQuite;
  return soundDistance(latinSounds(x), latinSounds(y), farthest) <= farthest;
}

PlaceFit fitOfDifferent(const PlaceValue& a, const PlaceValue& b) {
  if (liesIn(a, b)) return PlaceFit::FirstWithin;
  if (liesIn(b, a)) return PlaceFit::SecondWithin;
  if (!sameCountry(a, b)) return PlaceFit::Apart;
  const auto km = kilometersBetween(a, b);
  if (isArea(a) != isArea(b) && km && *km <= kAreaReach)
    return isArea(a) ? (isSettlement(b) ? PlaceFit::SecondWithin : PlaceFit::Near)
                     : (isSettlement(a) ? PlaceFit::FirstWithin : PlaceFit::Near);
  if (km && *km <= kNeighbors && a.precision != PlacePrecision::Admin1 && b.precision != PlacePrecision::Admin1)
    return PlaceFit::Near;
  if (!km && (a.id.empty() || b.id.empty())) return PlaceFit::Unknown;
  return PlaceFit::Apart;
}

}  // namespace

PlaceFit fitOf(const PlaceValue& a, const PlaceValue& b) {
  if (!a.id.empty() && a.id == b.id) return PlaceFit::Same;
  if (a.id.empty() && b.id.empty()) {
    if (a.name.empty() || b.name.empty()) return PlaceFit::Unknown;
    if (sameCountry(a, b) && regionNameKey(a.name) == regionNameKey(b.name)) return PlaceFit::Same;
  }
  return soundAlike(a, b) ? PlaceFit::Same : fitOfDifferent(a, b);
}

std::optional<double> kilometersBetween(const PlaceValue& a, const PlaceValue& b) {
  if (!a.lat || !a.lon || !b.lat || !b.lon) return std::nullopt;
  constexpr double kEarthRadius = 6371.0;
  const auto radians = [](double degrees) { return degrees * std::numbers::pi / 180; };
  const double dLat = std::sin(radians(*b.lat - *a.lat) / 2);
  const double dLon = std::sin(radians(*b.lon - *a.lon) / 2);
  const double h = dLat * dLat + std::cos(radians(*a.lat)) * std::cos(radians(*b.lat)) * dLon * dLon;
  return 2 * kEarthRadius * std::asin(std::sqrt(std::min(1.0, h)));
}

}  // namespace collate
