// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/incident_ids.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/conflict/conflict.h"
#include "core/edit/edit.h"

namespace collate {
namespace {

// That `incident` (a position) had `id` before, by so many of its accounts.
struct Bid {
  std::size_t votes = 0;
  std::size_t incident = 0;
  IncidentId id;
};

std::string joined(const std::vector<std::string>& keys) {
  std::string line;
  for (const std::string& key : keys) line += key + '\n';
  return line;
}

}  // namespace

std::vector<std::string> accountKeys(const Incident& incident, std::span<const Source> sources,
                                     std::span<const Reading> readings) {
  std::vector<std::string> keys;
  for (const AccountRef& a : incident.accounts)
    keys.push_back(accountKey(sources[a.source].sha256, readings[a.source].accounts[a.account].anchor));
  return keys;
}

std::map<IncidentId, IncidentId> IncidentIds::assign(std::vector<Incident>& incidents, std::span<const Source> sources,
                                                     std::span<const Reading> readings) {
  std::vector<std::vector<std::string>> keys;
  std::vector<std::string> sets;
  std::vector<Bid> bids;
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    keys.push_back(accountKeys(incidents[i], sources, readings));
    std::map<IncidentId, std::size_t> votes;
    for (const std::string& key : keys.back())
      if (const auto known = m_byAccount.find(key); known != m_byAccount.end()) ++votes[known->second];
    for (const auto& [id, count] : votes) bids.push_back({count, i, id});
    incidents[i].id = {};
    std::vector<std::string> sorted = keys.back();
    std::ranges::sort(sorted);
    sets.push_back(joined(sorted));
    if (const auto same = m_bySet.find(sets.back()); same != m_bySet.end())
      bids.push_back({keys.back().size() + 1, i, same->second});
  }
  std::ranges::sort(bids, [](const Bid& a, const Bid& b) {
    return std::tuple(b.votes, a.incident, a.id) < std::tuple(a.votes, b.incident, b.id);
  });
  std::set<IncidentId> taken;
  for (const Bid& bid : bids) {
    if (incidents[bid.incident].id || taken.contains(bid.id)) continue;
    incidents[bid.incident].id = bid.id;
    taken.insert(bid.id);
  }
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    if (!incidents[i].id) incidents[i].id = freshFor(incidents[i], taken);
    taken.insert(incidents[i].id);
    for (const std::string& key : keys[i]) m_byAccount[key] = incidents[i].id;
    m_bySet[sets[i]] = incidents[i].id;
    m_keys[incidents[i].id] = incidents[i].key;
  }
  return redirects(incidents, keys);
}

// Not one that means another incident: the smaller part of one that was split has its key, and not its id.
IncidentId IncidentIds::freshFor(const Incident& incident, const std::set<IncidentId>& taken) const {
  const auto isAnothers = [&](IncidentId id) {
    const auto known = m_keys.find(id);
    return taken.contains(id) || (known != m_keys.end() && known->second != incident.key);
  };
  IncidentId id = incidentIdOf(incident.key);
  while (isAnothers(id)) ++id.value;
  return id;
}

std::map<IncidentId, IncidentId> IncidentIds::redirects(const std::vector<Incident>& incidents,
                                                        const std::vector<std::vector<std::string>>& keys) const {
  std::map<IncidentId, IncidentId> to;
  for (std::size_t i = 0; i < incidents.size(); ++i)
    for (const std::string& key : keys[i]) to.emplace(incidentIdOf(key), incidents[i].id);
  for (const auto& [id, key] : m_keys)
    if (const auto holder = m_byAccount.find(key); holder != m_byAccount.end()) to[id] = holder->second;
  for (const Incident& incident : incidents) to.erase(incident.id);
  return to;
}

}  // namespace collate
