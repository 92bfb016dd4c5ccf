// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/entity.h"

namespace collate {

// Do the words around a capitalized name that no table knows ask for a place? "the village of Qurqush", "Qurqush village", "in
// Qurqush", "near Qurqush", "the Qurqush area of Marrow district", "the road between Qurqush and Marrow", "14 May, Qurqush: ...".
bool asksForPlace(const Document& doc, const Entities& found, TokenRange name);

// "al-Quds hospital", "Quds Street": the name of a house or street, wherever it is
bool namesHouse(const Document& doc, TokenRange name);

// Does "the villages of", "the areas of" stand before `i`?
bool isBehindPlaces(const Document& doc, std::uint32_t i);

// "in Sheikh Qurqush", "the Sheikh Qurqush district", "At-Tuhur": does a place's name open with the title at `i`, or with an
// article that is written like an English word?
bool opensWithTitle(const Document& doc, std::uint32_t i);

// Is a province or district that no table knows named behind a town: "Qurqush, Marrow district", "Qurqush (Marrow district)"?
bool hasDistrictBehind(const Document& doc, std::uint32_t end);

// Behind "3." or "b)" at `i`; `i` itself where none stands.
std::uint32_t behindEnumerator(const Document& doc, std::uint32_t i);
// "Qurqush, Dhobro district, 13 April." from `first` on: where the day ends that an entry of a bulletin is headed by behind its
// place; 0 where it is not.
std::uint32_t entryDayEnd(const Document& doc, const Entities& found, std::uint32_t first);

// Behind ", 2140 hrs" at `mark`: the mark there; `mark` where no hour stands.
std::uint32_t behindHour(const Document& doc, const Entities& found, std::uint32_t mark);
// Does the entry of a bulletin or log open with its day and then this place: "14 May, Qurqush: ...", "9 May - Qurqush (Marrow)"?
bool headsEntry(const Document& doc, const Entities& found, TokenRange name);

// "Orlen Oblast", "Orlen LGA": no other name ends so, be the noun written with a capital or not.
bool isAreaNoun(const Word& noun);

bool namesProvince(const Word& noun);

// "In Orlen region, a mine went off near the village of Qurqush": that village is of the region. The region that the sentence of
// `at` opens with, before it; null where it opens with none.
const Entity* openingProvince(const Document& doc, const Entities& found, std::uint32_t at);

// Where all is in capitals: does a word for a place lead a name: "IN QURQUSH", "THE DISTRICT OF TANK"?
bool isLedInCapitals(const Document& doc, TokenRange name);

// "in the 300 block of South Princeton", "on North Pulaski": a street.
bool isStreetName(const Document& doc, TokenRange r);

// Where the words begin that go with a place, whose name is at `i`: "in | nearby Ferrin", "in | West Ferrin"
std::uint32_t beforeNear(const Document& doc, std::uint32_t i);

}  // namespace collate
