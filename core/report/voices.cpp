// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/voices.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/conflict/independence.h"
#include "core/conflict/words.h"

namespace collate {
namespace {

class Counter {
 public:
  Counter(std::span<const Source> sources, std::span<const Reading> readings, const Incident& incident)
      : m_sources(sources),
        m_readings(readings),
        m_incident(incident) {}

  int outlets() const {
    std::set<std::string> names;
    for (const AccountRef a : m_incident.accounts) names.insert(outletOf(a));
    return static_cast<int>(names.size());
  }
  bool unnamed() const {
    return std::ranges::any_of(m_incident.accounts, [this](AccountRef a) {
      return m_sources[a.source].outlet.empty() && m_sources[a.source].agency.empty();
    });
  }
  int originators();

 private:
  std::string outletOf(AccountRef a) const { return plainLetters(speakerOf(m_sources[a.source], a.source + 1)); }
  const std::vector<Originator>& chainOf(const ClaimRef& c) const {
    return m_readings[c.account.source].accounts[c.account.account].claims[c.claim].originators;
  }
  template <class Visit>
  void eachClaim(Visit visit) const {
    for (const Comparison& c : m_incident.comparisons)
      for (const Cell& cell : c.cells)
        for (const ClaimRef& ref : cell.claims) visit(ref);
  }
  void learnFamilies();
  void take(const ClaimRef& claim);

  std::span<const Source> m_sources;
  std::span<const Reading> m_readings;
  const Incident& m_incident;
  std::map<std::string, std::string> m_families;
  std::map<std::size_t, std::set<std::string>> m_namesOf;  // by source
  std::set<std::string> m_origins;
};

void Counter::learnFamilies() {
  eachClaim([this](const ClaimRef& ref) {
    for (const Originator& o : chainOf(ref))
      if (!o.family.empty()) m_families.emplace(originatorKey(o.name), o.family);
  });
}

// Who has no name of his own ("experts", "a security source") counts as the report that alone has him.
void Counter::take(const ClaimRef& claim) {
  const std::vector<Originator>& chain = chainOf(claim);
  const auto named =
      std::find_if(chain.rbegin(), chain.rend(), [](const Originator& o) { return !o.family.empty() || !isNameless(o.name); });
  if (named == chain.rend()) {
    m_origins.insert("outlet " + outletOf(claim.account));
    return;
  }
  const std::string key = originatorKey(named->name);
  const auto family = m_families.find(key);
  if (!named->family.empty() || family != m_families.end())
    m_origins.insert("family " + (named->family.empty() ? family->second : named->family));
  else
    m_namesOf[claim.account.source].insert(key);
}

// Within a report a short name is the longer one that contains it: "the Observatory" after "the Dune Observatory for Prices".
int Counter::originators() {
  learnFamilies();
  eachClaim([this](const ClaimRef& ref) { take(ref); });
  for (const auto& [source, names] : m_namesOf)
    for (const std::string& name : names) {
      const auto contains = [&](const std::string& other) {
        return other != name && (" " + other + " ").find(" " + name + " ") != std::string::npos;
      };
      if (std::ranges::none_of(names, contains)) m_origins.insert("name " + name);
    }
  int most = static_cast<int>(m_origins.size());
  for (const Comparison& c : m_incident.comparisons) most = std::max(most, c.independent);
  return most;
}

}  // namespace

Voices voicesOf(std::span<const Source> sources, std::span<const Reading> readings, const Incident& incident) {
  Counter counter(sources, readings, incident);
  return {counter.outlets(), counter.originators(), counter.unnamed()};
}

}  // namespace collate
