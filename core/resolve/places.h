// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>

#include "core/lexicon/gazetteer.h"

namespace collate {

// What a text tells of a place besides its name.
struct PlaceHint {
  enum class Wants { Any, Settlement, Admin } wants = Wants::Any;
  const std::map<std::string, int, std::less<>>* countries = nullptr;  // ISO code to how often the text names the country
  const std::map<std::string, int, std::less<>>* states = nullptr;     // the same of states by name
  const Place* within =
      nullptr;  // the state or country named right behind: "Springfield, Ohio"; what lies elsewhere is not meant
};

// Which of several places of one name is meant. A country by that name wins; then the kind that the text asks for, the country it
// names, a governorate over its capital (it holds the city, so it is never wrong), and the larger place. A state wins over the
// country of its name where the text names its country and not the other ("Georgia"). None where two small places of different
// countries are equally likely, or none lies in what was named behind: an ambiguous reading is dropped, never guessed.
std::optional<std::uint32_t> choosePlace(const Gazetteer& gazetteer, std::span<const std::uint32_t> candidates,
                                         const PlaceHint& hint);

// Does `outer` hold `inner`, or are they one? By id, governorate and country; false where either is unknown.
bool placeContains(const PlaceValue& outer, const PlaceValue& inner);
bool placesAgreeWhereBothKnown(const PlaceValue& a, const PlaceValue& b);

}  // namespace collate
