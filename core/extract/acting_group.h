// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/document.h"

namespace collate {

// Does a group that a phrase of an actor names act itself, as its head or as who its head belongs to ("army troops", "gunmen from
// the militia")? Not in "a US Army veteran", "a man in army uniform", "a mob angry at the troops", "a shooting at an army base".
bool actsItself(const Document& doc, TokenRange agent, TokenRange group);

// Is what stands behind people their arms, vehicles, clothes: "gunmen | on motorcycles", "men | armed with machetes", "gunmen |
// in military uniform"?
bool isGear(const Document& doc, TokenRange behind);

// "its fighters", of who speaks
bool areTheirs(const Document& doc, TokenRange agent);

// Does a word name a country?
bool isCountry(const Document& doc, std::uint32_t word);

// "Yemen Digest": a country and a word in capitals, of a headline, and nobody's name
bool isWordsAlone(const Document& doc, TokenRange person);

}  // namespace collate
