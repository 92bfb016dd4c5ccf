// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/transfer/exported_case.h"

namespace collate {

// How many died in an incident, as UCDP counts: the lowest and the highest figure that any account gives, and the best one.
// "At least 4" has 4 as its lowest and, as nothing higher is known, as its highest. best is what the analyst settled, else the
// figure that all accounts agree on, else, of a toll that rose over time, the newest account's; where accounts contradict each
// other and nobody decided there is none. Nothing at all where no account speaks of it: silence is not zero. A figure that counts
// the wounded too is none of the dead (casualtiesOf).
struct Fatalities {
  std::optional<int> low;
  std::optional<int> best;
  std::optional<int> high;

  // ACLED's one figure: the best, and where accounts contradict each other the lowest.
  std::optional<int> acled() const { return best ? best : low; }
};

Fatalities fatalitiesOf(const ExportedCase& exported, const Incident& incident);

// Figures that count dead and wounded together, each once: "3 casualties".
std::vector<std::string> casualtiesOf(const ExportedCase& exported, const Incident& incident);

}  // namespace collate
