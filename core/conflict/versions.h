// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attribute.h"
#include "core/model/claim.h"

namespace collate {

// Whether two claims on an attribute say the same, however they word it: one figure of the same people, one day with and without
// its year, one kind of event, one person's name in two spellings. For a reader who asks what versions there are; what differs in
// kind is for compareSides.
bool sameVersion(Attribute attribute, const Claim& a, const Claim& b);

// Of two that say the same, whether `a` is the one to show: it tells the year of a day, or who those are that it counts, or more
// of a name.
bool saysMore(Attribute attribute, const Claim& a, const Claim& b);

// Whether both name those they count, and no name of the one can be a name of the other.
bool namesDiffer(const Claim& a, const Claim& b);

}  // namespace collate
