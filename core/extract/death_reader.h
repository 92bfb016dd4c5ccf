// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/extract/readers.h"

namespace collate {

// Who died as told by no verb of killing: "one fatally", "three are dead", "the only one killed", "the toll rose to nine",
// "claimed four lives". Claims on Killed, in no order.
std::vector<Claim> findFurtherDeaths(const AccountText& account);

// "rose", "climbed", "up": before "to" and a figure
bool hasRisen(const Word& w);

// Is the figure at i one that a later one took the place of: "up from a previous toll of 12"?
bool isOfEarlierToll(const Document& doc, std::uint32_t i);

// "Radio host | shot dead", "; three | killed", "2 | killed: X and Y": does a headline end in a verb without "was", or does a
// figure stand alone before it and nothing behind?
bool endsTelling(const Document& doc, TokenRange verb, TokenRange sentence);

}  // namespace collate
