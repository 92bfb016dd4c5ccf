// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/model/value.h"

namespace collate {

// How two places lie to each other.
enum class PlaceFit {
  Unknown,      // not enough is known of one
  Same,         // one place of the gazetteer, or one unlisted name however it is romanized
  FirstWithin,  // the first lies in the second: town in governorate, governorate in country
  SecondWithin,
  Near,  // different places within kNeighbors, or an area whose edge is not known
  Apart,
};
PlaceFit fitOf(const PlaceValue& a, const PlaceValue& b);

std::optional<double> kilometersBetween(const PlaceValue& a, const PlaceValue& b);  // great circle; none without coordinates

// Towns this close are told for one another: an incident "in Tamanah" happens "near Khan Sheikhoun", 8 km away.
inline constexpr double kNeighbors = 15;

}  // namespace collate
