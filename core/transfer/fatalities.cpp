// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/fatalities.h"

#include <algorithm>

#include "core/conflict/casualties.h"

namespace collate {

CasualtyRules fatalitiesOf(const ExportedCase& exported, const Incident& incident) {
  const Comparison* killed = incident.comparison(Attribute::Killed);
  return killed ? casualtyRules(incident, *killed, exported.sources, exported.readings) : CasualtyRules{};
}

std::vector<std::string> casualtiesOf(const ExportedCase& exported, const Incident& incident) {
  std::vector<std::string> all;
  const Comparison* killed = incident.comparison(Attribute::Killed);
  if (!killed) return all;
  for (const Cell& cell : killed->cells)
    for (const ClaimRef& ref : cell.claims) {
      const Claim& claim = exported.readings[ref.account.source].accounts[ref.account.account].claims[ref.claim];
      std::string words = casualtyWords(claim, exported.sources[ref.account.source].text);
      if (!words.empty() && !std::ranges::contains(all, words)) all.push_back(std::move(words));
    }
  return all;
}

}  // namespace collate
