// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/conflict/casualty_rules.h"
#include "core/transfer/exported_case.h"

namespace collate {

// How many died in an incident, by the usual rules; nothing at all where no account speaks of it.
CasualtyRules fatalitiesOf(const ExportedCase& exported, const Incident& incident);

// Figures that count dead and wounded together, each once: "3 casualties".
std::vector<std::string> casualtiesOf(const ExportedCase& exported, const Incident& incident);

}  // namespace collate
