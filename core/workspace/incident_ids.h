// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
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
// accounts it had once (an edit was undone, and redone) gets the id it had then.
class IncidentIds {
 public:
  void assign(std::vector<Incident>& incidents, std::span<const Source> sources, std::span<const Reading> readings);

 private:
  std::unordered_map<std::string, IncidentId> m_byAccount;  // accountKey to the id last given
  std::unordered_map<std::string, IncidentId> m_bySet;      // all of an incident's account keys, sorted
  std::int64_t m_last = 0;
};

// The keys of an incident's accounts, in their order.
std::vector<std::string> accountKeys(const Incident& incident, std::span<const Source> sources,
                                     std::span<const Reading> readings);

}  // namespace collate
