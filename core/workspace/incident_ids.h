// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/model/incident.h"
#include "core/model/reading.h"
#include "core/model/source.h"

namespace collate {

// Gives incidents ids that stay while the case is open, though each edit groups anew: an incident keeps the id that most of its
// accounts had before. Of two that an incident was split into, the larger keeps it. One that comes back with exactly the
// accounts it had once (an edit was undone, and redone) gets the id it had then. A new incident's id is made from its key
// (incidentIdOf), so that reopening a case gives the same ids.
//
// An id that no incident has any more, because its incident became one with another, leads to that other: the one that holds the
// account whose key made the id. No more than the accounts is needed for that, so it holds for ids of earlier days, too.
class IncidentIds {
 public:
  bool hasGiven() const { return !m_keys.empty(); }
  // Returns where ids lead that none of the incidents has.
  std::map<IncidentId, IncidentId> assign(std::vector<Incident>& incidents, std::span<const Source> sources,
                                          std::span<const Reading> readings);

 private:
  IncidentId freshFor(const Incident& incident, const std::set<IncidentId>& taken) const;
  std::map<IncidentId, IncidentId> redirects(const std::vector<Incident>& incidents,
                                             const std::vector<std::vector<std::string>>& keys) const;

  std::unordered_map<std::string, IncidentId> m_byAccount;  // accountKey to the id last given
  std::unordered_map<std::string, IncidentId> m_bySet;      // all of an incident's account keys, sorted
  std::unordered_map<IncidentId, std::string> m_keys;       // of every id ever given, its incident's key when it last had one
};

// The keys of an incident's accounts, in their order.
std::vector<std::string> accountKeys(const Incident& incident, std::span<const Source> sources,
                                     std::span<const Reading> readings);

}  // namespace collate
