// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>
#include <format>

#include "core/conflict/compare.h"
#include "core/conflict/place_fit.h"
#include "core/conflict/words.h"

namespace collate {
namespace {

// Words beside a name that are no part of its spelling: "the Atmeh area", "town of Atme".
bool isPlaceNoun(std::string_view w) {
  constexpr std::array<std::string_view, 16> kNouns = {
      "area",        "town",   "city",         "village",       "province", "governorate", "district", "camp",
      "countryside", "region", "neighborhood", "neighbourhood", "suburb",   "outskirt",    "state",    "near"};
  for (const std::string_view n : kNouns)
    if (n == w) return true;
  return false;
}

// A place name as it is spelled: "al-Tamanah" and "Tamanah" differ in the article alone, which is left out.
std::string spelling(const Claim& c) {
  std::string out;
  for (const std::string& w : contentWords(valueWords(c)))
    if (!isPlaceNoun(w)) out += w;
  return out;
}

std::string liesIn(const Claim& fine, const Claim& coarse) {
  return std::format("{} lies in {}.", valueWords(fine), valueWords(coarse));
}

// Do the accounts name one place somewhere, though not in front? "Tamanah, near Khan Sheikhoun" and "Khan Sheikhoun" do.
bool shareFinePlace(const Side& a, const Side& b) {
  for (const PlaceValue* x : a.facts->places)
    for (const PlaceValue* y : b.facts->places)
      if (x->precision != PlacePrecision::Country && x->precision != PlacePrecision::Admin1 && fitOf(*x, *y) == PlaceFit::Same)
        return true;
  return false;
}

}  // namespace

std::optional<Difference> comparePlaces(const Side& a, const Side& b) {
  const PlaceValue* pa = a.best().value.place();
  const PlaceValue* pb = b.best().value.place();
  if (!pa || !pb) return std::nullopt;
  switch (fitOf(*pa, *pb)) {
    case PlaceFit::Same:
      if (spelling(a.best()) == spelling(b.best())) return std::nullopt;
      return Difference{DisagreementKind::Variant, "The gazetteer knows them as one place."};
    case PlaceFit::FirstWithin: return Difference{DisagreementKind::Precision, liesIn(a.best(), b.best())};
    case PlaceFit::SecondWithin: return Difference{DisagreementKind::Precision, liesIn(b.best(), a.best())};
    case PlaceFit::Near: {
      const auto km = kilometersBetween(*pa, *pb);
      return Difference{DisagreementKind::Precision,
                        km ? std::format("The two lie {} km apart.", std::lround(*km)) : std::string{}};
    }
    case PlaceFit::Unknown:
      // Hamlets that no gazetteer knows: one may be part of the other, or near it.
      if (pa->name.empty() || pb->name.empty() || (!pa->id.empty() && !pb->id.empty())) return std::nullopt;
      return Difference{DisagreementKind::Precision, shareFinePlace(a, b) ? "Both also name one place." : std::string{}};
    case PlaceFit::Apart: break;
  }
  if (shareFinePlace(a, b)) return Difference{DisagreementKind::Precision, "Both also name one place."};
  return Difference{DisagreementKind::Contradiction, {}};
}

}  // namespace collate
