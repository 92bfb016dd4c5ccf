// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/model/claim.h"

namespace collate {

// Whom a figure counts, where its words say so: a side of the fight, or a part of the civilians.
enum class CountedPeople { Forces, Fighters, Civilians, Women, Children, Kin };

// "three soldiers", "his two wives"; nothing for "five people", for names, and where the words are of several kinds.
std::optional<CountedPeople> countedPeople(const Claim& claim);
std::string_view peopleWords(CountedPeople);  // "soldiers or police", "children"

// No one can be counted by both: soldiers and civilians, women and children. Civilians may be women, and kin anybody of them.
bool excludeOneAnother(CountedPeople a, CountedPeople b);
// Are the ones a part of the others: children, of civilians?
bool isPartOf(CountedPeople part, CountedPeople whole);

// Does the figure count those whom it names, each by his name, and nobody else ("Omar Haddad was detained")?
bool countsThoseNamed(const Claim& claim);

}  // namespace collate
