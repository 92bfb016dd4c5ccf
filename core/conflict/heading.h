// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "core/conflict/account_facts.h"
#include "core/model/incident.h"

namespace collate {

// Type, date, place and title of an incident, out of what its accounts say: the finest date and place, the type that most of them
// give, accounts that tell it in passing counting less.
void giveHeading(Incident& incident, std::span<const AccountFacts* const> accounts);

// "Raid in Atmeh", "Drone strike in al-Tamanah", "Killing of Omar Abdulqadir": where no town is known, the person; sentence case,
// our words.
std::string titleOf(const Incident& incident, std::span<const AccountFacts* const> accounts);

}  // namespace collate
