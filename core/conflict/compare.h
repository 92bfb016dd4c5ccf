// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/conflict/side.h"

namespace collate {

// How two accounts differ on one attribute. `reason` is a sentence that says what makes it this kind and no worse; a convention
// and a scope always have one.
struct Difference {
  DisagreementKind kind{};
  std::string reason;
  bool yields = false;  // a contradiction that would be an evolution if the two were known to come in that order
  bool operator==(const Difference&) const = default;
};

// Nothing where the two agree, or where one of them is silent. Symmetric in kind. Compares the accounts' best claims; what an
// account tells again less finely is no difference.
std::optional<Difference> compareSides(Attribute attribute, const Side& a, const Side& b);

// The comparisons by what is compared; both sides speak.
std::optional<Difference> compareCounts(Attribute attribute, const Side& a, const Side& b);  // compare_counts.cpp
std::optional<Difference> compareDates(const Side& a, const Side& b);                        // compare_times.cpp
std::optional<Difference> compareTimes(const Side& a, const Side& b);
std::optional<Difference> comparePlaces(const Side& a, const Side& b);   // compare_places.cpp
std::optional<Difference> compareTargets(const Side& a, const Side& b);  // compare_persons.cpp
std::optional<Difference> compareAliases(const Side& a, const Side& b);
std::optional<Difference> compareActors(const Side& a, const Side& b);
std::optional<Difference> compareEvents(const Side& a, const Side& b);  // compare_events.cpp
std::optional<Difference> compareFloors(const Side& a, const Side& b);
std::optional<Difference> compareResponses(const Side& a, const Side& b);
std::optional<Difference> compareHouseholds(const Side& a, const Side& b);  // compare_words.cpp
std::optional<Difference> compareNationalities(const Side& a, const Side& b);
std::optional<Difference> compareRoles(const Side& a, const Side& b);
std::optional<Difference> compareMeans(const Side& a, const Side& b);

}  // namespace collate
