// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/readers.h"

namespace collate {

// Where people were when it befell them, as far as that is what was struck: "market" of "a bomb went off in a market", "killed
// nine people in a bar", "opened fire on a wedding". Empty where a frame tells of none. A hospital in which somebody died is
// none.
TokenRange struckSite(const Document& doc, const Frame& frame);
// "Two rockets slammed into a building", "A grenade thrown into a cafe": where arms came down; empty where nothing is told so
TokenRange siteOfArms(const Document& doc, const Frame& f);

// "exploded outside a police station": a word for where something was
bool isBeside(const Document& doc, std::uint32_t i);

// Do the words behind a deed name nothing that was aimed at: a figure alone, the area where it was, a run of words of a text that
// lost its marks?
bool namesNothing(const Annotated& text, TokenRange words);

// "struck a landmine": what was met with, and not what was aimed at
bool isStruckMine(const Annotated& text, const PartyItem& item, const Frame& f);

// "detonated his explosives", "fired rocket shells": no target
bool isThrown(const Annotated& text, const PartyItem& item, const Frame& f);

// "the farm of | X", "the shop of | X": hit as such, where a house is searched for whoever lives there
bool isSiteOf(const Document& doc, TokenRange phrase, TokenRange person);

}  // namespace collate
