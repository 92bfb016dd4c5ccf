// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/extract/document.h"
#include "core/extract/entity.h"
#include "core/extract/word_list.h"

namespace collate {

// Who comes armed, whatever they are
inline constexpr WordSet kArmedBands({"gunmen",     "bandits",    "militants",  "rebels",     "fighters",   "insurgents",
                                      "terrorists", "jihadists",  "extremists", "guerrillas", "assailants", "attackers",
                                      "raiders",    "militiamen", "gunman",     "herdsmen",   "herders",    "separatists",
                                      "cultists",   "vigilantes", "hoodlums"});

// Does a group that a phrase of an actor names act itself, as its head or as who its head belongs to ("army troops", "gunmen from
// the militia")? Not in "a US Army veteran", "a man in army uniform", "a mob angry at the troops", "a shooting at an army base".
bool actsItself(const Document& doc, TokenRange agent, TokenRange group);

// The groups named there that may act, in their order: of names side by side the last ("the SDF Orlen Council"), no outlet and
// none that only holds a place ("a rebel-held town").
std::vector<const Entity*> actingGroups(const Document& doc, const Entities& entities, TokenRange range);

// No army, police, ministry or monitor, by the lexicon or by the words of its name
bool isArmedGroup(const Document& doc, const Entity& group);

// Is what stands behind people their arms, vehicles, clothes: "gunmen | on motorcycles", "men | armed with machetes", "gunmen |
// in military uniform"?
bool isGear(const Document& doc, TokenRange behind);

// "its fighters", "two of its men", of who speaks
bool areTheirs(const Document& doc, TokenRange agent);

// Does a word name a country?
bool isCountry(const Document& doc, std::uint32_t word);

// "Yemen Digest": a country and a word in capitals, of a headline, and nobody's name
bool isWordsAlone(const Document& doc, TokenRange person);

}  // namespace collate
