// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/casualties.h"

#include <algorithm>

#include "core/conflict/words.h"

namespace collate {
namespace {

bool saysCasualties(std::string_view text) {
  const std::string words = plainLetters(text);
  return words.find("casualt") != std::string::npos || words.find("killedandwounded") != std::string::npos ||
         words.find("killedorwounded") != std::string::npos || words.find("deadandwounded") != std::string::npos;
}

}  // namespace

// The value may be a bare figure: then those counted say it, or the passage.
bool countsCasualties(const Claim& claim, std::string_view text) {
  return saysCasualties(claim.value.text) || std::ranges::any_of(claim.persons, saysCasualties) ||
         saysCasualties(claim.span.of(text));
}

std::string casualtyWords(const Claim& claim, std::string_view text) {
  const CountRange* figure = claim.value.count();
  if (claim.attribute != Attribute::Killed || !figure || figure->max == 0 || !countsCasualties(claim, text)) return {};
  return countText(*figure) + (figure->max == 1 ? " casualty" : " casualties");
}

}  // namespace collate
