// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/extract/frame.h"
#include "core/extract/numbers.h"

namespace collate {

// How many suffer with the one of whom a telling is: 2 of "was killed along with two bodyguards", "X, together with two guards,
// was arrested", "was eliminated with two of his men", "was shot with his wife and son". 0 where nobody does: "with two bullets".
int companionsOf(const Document& doc, const Frame& f);

// Those of them whose names are told: "was killed together with Omar Sell, a Syrian, and a third man".
std::vector<const Entity*> companionsNamed(const Document& doc, const Entities& entities, const Frame& f);

// "abducted | two men and killed them": where in the sentence those are told of whom the pronoun that suffers means, from their
// number to the noun, with their number; nothing where they are not counted there.
std::optional<NumberPhrase> thoseMeant(const Document& doc, const Frame& f);

}  // namespace collate
