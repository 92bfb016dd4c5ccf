// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/entity.h"

namespace collate {

// Does a date behind `from` date something else than what is told there: "since it stepped in in 2015", "until the army took the
// quarter in December", "a town which fell last year"?
bool isOfInnerClause(const Document& doc, std::uint32_t from, const Entity& date);

// Is it the day of a picture, whose credit follows: "Marrow, Orlen May 9 2031. KASHAF/A. Name", "March 6 2031 (Kashaf)"?
bool isOfPicture(const Document& doc, const Entity& date);

// Does the word at i open what a deed answers: "in retaliation for", "a response to"? When and where that was is not the deed's.
bool isAnswerTo(const Document& doc, std::uint32_t i);

// "the 2016 peace accord": the year of a thing, and of no deed.
bool datesThing(const Document& doc, const Entity& date);

}  // namespace collate
