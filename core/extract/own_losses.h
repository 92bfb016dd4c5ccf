// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/extract/readers.h"

namespace collate {

// "Gunmen attacked a base, killing three soldiers ... Two of the gunmen were killed": takes from what an account tells of dead or
// hurt those whom the acting side lost, where the deed befell others.
std::vector<Claim> takeOwnLosses(const AccountText& account, std::vector<Claim>& losses);

// "among the executing force", "no US personnel", "our forces suffered no casualties": the words of a telling say that the acting
// side is meant.
bool isOwnForce(const AccountText& account, const Frame& f);

// "Four policemen were killed and two militants were shot dead": does one figure tell of the other side's, and so of no part of
// the other?
bool areOfOtherSide(const Claim& loss, const Claim& other);

// "The army lost four soldiers", "and lost two of its own": what a side lost in a fight.
std::vector<Claim> findLost(const AccountText& account);

}  // namespace collate
