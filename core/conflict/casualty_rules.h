// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/conflict/toll_curve.h"

namespace collate {

// One figure for a data set, what it rests on, and why it is this one.
struct RuleFigure {
  std::optional<int> figure;     // none where the rule gives none
  std::vector<ClaimRef> claims;  // that give it or allow it
  std::string why;               // a sentence; empty where nobody gives a figure
  bool operator==(const RuleFigure&) const = default;
};

// The figures that the usual rules make of one count, side by side. An originator counts once, however many print him, with
// what he holds to now (TollLine::standing); a figure that counts dead and wounded together is none of the dead; silence is
// not zero. "At least 4" has 4 as its lowest and, as nothing higher is known, as its highest.
struct CasualtyRules {
  RuleFigure lowest;   // of all originators
  RuleFigure highest;  // of all originators
  // UCDP's best estimate: what the analyst settled; else the figure that all allow; else of a toll that rose the newest; else
  // what more than half of the originators give. Where they contradict each other without such a majority there is none.
  RuleFigure best;
  // ACLED's: the best, and where originators contradict each other and nobody settled it the lowest.
  RuleFigure conservative;
};

// `comparison` is one of the incident's on a count.
CasualtyRules casualtyRules(const Incident& incident, const Comparison& comparison, std::span<const Source> sources,
                            std::span<const Reading> readings);

}  // namespace collate
