// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/frame.h"

namespace collate {

// The most telling place in a range, null where none says where something was: a town before a governorate before a country, and
// one behind "in" before one behind "near". Where somebody spoke, whom a government is called by, and where the writer sat are
// none.
const Entity* placeOfEvent(const Annotated& text, TokenRange range);
// Is it told of as a place where people live: "the village of Orlen", "Orlen village"? "Oak Village" is a name.
bool isSettlementByNoun(const Document& doc, const Entity& place);
// Is a government told of by its capital: "Lagos has denied", "armed by Lagos"? Not "Lagos was hit".
bool isGovernment(const Document& doc, const Entity& place);
// Does it stand behind what a deed answers: "in retaliation for"?
bool isBehindAnswer(const Document& doc, std::uint32_t at, TokenRange range);
// Is it told of as where somebody came or something was, outside of any word for an event: "near the village of Orlen", "reached
// Orlen"?
bool isComeTo(const Document& doc, const Entity& place);
// Is it where the hurt were taken, and no place of the deed: "died in a hospital in Orlen", "was flown to Orlen"? Not "a shell
// hit a hospital in Orlen".
bool isWhereTheHurtLie(const Document& doc, const Entity& place, TokenRange range);
// Does a range lie in a region of the page of that kind?
bool liesIn(const Document& doc, TokenRange range, RegionKind kind);

// How wide the noun beside a place without coordinates makes it: 0 a village, 1 a district or a bare name, 2 a province.
int placeWidth(const Document& doc, const Entity& place);

// "the Tulsa agreement", "the Lagos peace talks": does what ends at `end` only name a treaty or talks?
bool isOfTreaty(const Document& doc, std::uint32_t end);

// "Orlen has been on edge. On Friday a bomb went off in the town": the place that a sentence means by its noun, named a sentence
// or two before; null where it means none.
const Entity* townMeantIn(const Annotated& text, std::uint32_t sentence);

}  // namespace collate
