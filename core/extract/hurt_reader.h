// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/extract/party.h"
#include "core/extract/readers.h"

namespace collate {

// People who are told of as hurt by what they carry or where they were brought, not by a verb that says so.
struct Hurt {
  TokenRange range;
  Party party;            // counted
  std::string_view rule;  // "effect.with-wounds", "effect.in-condition", "effect.to-hospital"
};

// "found a man with a gunshot wound", "two clerks suffered burns and other injuries", "the boy is in critical condition"
std::vector<Hurt> findWithWounds(const AccountText& account);
// Does a frame tell of people shot, dead or alive: "were shot", "the shooting of three men", "a bullet hit the clerk", "struck in
// the arm"? Not "shot at", nor "hit by a car".
bool isShot(const AccountText& account, const Frame& f);
// "six weavers were rushed to a hospital", "sent six weavers to a hospital": some of them may have died.
std::vector<Hurt> findTakenToHospital(const AccountText& account);

}  // namespace collate
