// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/extract/readers.h"

namespace collate {

// What an attack was that is told by no means: armed people against those who are armed too fight (clash), against others they
// come to them (raid). Nothing where the attackers are not told, or it was of another kind ("a gas attack").
std::optional<EventType> typeOfAttack(const AccountText& account);

// "Bandits took away 11 villagers": those who hold somebody are no police.
bool isTakingByArmed(const AccountText& account);

// The frame whose sentence tells of arms that make an event of this type; null where none does.
const Frame* tellingOf(const AccountText& account, EventType type);

// Does it go off where it was laid, carried or driven to, by its canonical name: a car bomb, a mine? Grenades are thrown, bombs
// also dropped.
bool goesOff(std::string_view means);

// "repelled an attack", "fought off a large attack": do the words before this one tell that armed men met it?
bool isRepelled(const AccountText& a, const Frame& f);

// "hit a market with shells"
bool hitsWithShells(const AccountText& a);

}  // namespace collate
