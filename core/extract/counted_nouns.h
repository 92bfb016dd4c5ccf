// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/document.h"
#include "core/extract/entity.h"

namespace collate {

// A village, a town: the table of words takes it for its people.
bool isSettlement(const Document& doc, std::uint32_t i);

// May a noun of the class stand for people?
bool isOfPeople(NounClass c);

// "six counts of", "nine shots", "10 p.m.", "two more times", "the 900 block of": the noun counted at the head of `behind` names
// no people, as far as the table of words knows.
bool countsThings(const Document& doc, const Entities& entities, TokenRange behind);

}  // namespace collate
