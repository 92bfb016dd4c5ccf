// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <format>
#include <set>
#include <tuple>

#include "core/conflict/comparing.h"
#include "core/conflict/conflict.h"
#include "core/conflict/copies.h"
#include "core/conflict/grouping_edges.h"
#include "core/conflict/heading.h"
#include "core/conflict/perhaps_same.h"
#include "core/conflict/settled.h"
#include "core/conflict/when.h"
#include "core/conflict/wording.h"

namespace collate {
namespace {

using Accounts = std::vector<const AccountFacts*>;

Agreement agreementOf(const Incident& incident) {
  if (incident.accounts.size() < 2) return Agreement::OneAccount;
  if (incident.count(DisagreementKind::Contradiction) > 0) return Agreement::Contradiction;
  const bool differs = std::ranges::any_of(incident.comparisons, [](const Comparison& c) { return c.kind.has_value(); });
  return differs ? Agreement::Compatible : Agreement::Agree;
}

void layAssessments(Incident& incident, const Accounts& accounts, const std::map<std::string, Assessment>& assessments) {
  for (Comparison& c : incident.comparisons.edit()) {
    // An earlier report that came in later gives the incident another first account and so another key; what was decided under
    // the old one is found under the account that gave it.
    for (const AccountFacts* a : accounts) {
      const auto it = assessments.find(a->key + " " + std::string(attributeName(c.attribute)));
      if (it != assessments.end() && (!c.assessment || c.assessment->when < it->second.when)) c.assessment = it->second;
    }
    if (!c.assessment) continue;
    c.against = againstSettled(c.attribute, *c.assessment, sidesOn(c.attribute, accounts));
    c.stale = !c.against.empty();
  }
}

Incident incidentOf(const AccountGroup& group, std::span<const AccountFacts> facts, const Independence& independence) {
  Accounts accounts;
  for (const std::size_t i : group) accounts.push_back(&facts[i]);
  Incident incident;
  for (const AccountFacts* a : accounts) incident.accounts.push_back(a->ref);
  incident.key = accounts.front()->key;
  giveHeading(incident, accounts);
  incident.comparisons = compareAccounts(accounts, independence);
  incident.why = whyTogether(accounts, incident.comparisons);
  incident.agreement = agreementOf(incident);
  return incident;
}

// Decisions on accounts that are here, by position.
std::vector<GroupingDecision> decisionsOn(std::span<const AccountFacts> facts, const std::map<std::string, bool>& grouping) {
  std::vector<GroupingDecision> decisions;
  if (grouping.empty()) return decisions;
  std::map<std::string_view, std::size_t> at;
  for (std::size_t i = 0; i < facts.size(); ++i) at.emplace(facts[i].key, i);
  for (const auto& [key, together] : grouping) {
    const std::size_t blank = key.find(' ');
    if (blank == std::string::npos) continue;
    const auto a = at.find(std::string_view(key).substr(0, blank));
    const auto b = at.find(std::string_view(key).substr(blank + 1));
    if (a != at.end() && b != at.end() && a != b)
      decisions.push_back({std::min(a->second, b->second), std::max(a->second, b->second), together});
  }
  return decisions;
}

// "Why together" says so where somebody decided it.
void sayDecisions(Incident& incident, const AccountGroup& group, std::span<const GroupingDecision> decisions) {
  const auto inside = [&](std::size_t i) { return std::ranges::binary_search(group, i); };
  const auto here = [&](const GroupingDecision& d) { return inside(d.a) != inside(d.b); };
  if (std::ranges::any_of(decisions, [&](const GroupingDecision& d) { return d.together && inside(d.a) && inside(d.b); }))
    incident.why.insert(incident.why.begin(), "For: the analyst put accounts together here.");
  if (std::ranges::any_of(decisions, [&](const GroupingDecision& d) { return !d.together && here(d); }))
    incident.why.emplace_back("The analyst keeps an account of another incident out of this one.");
}

// incidents[i] is that of grouping.groups[i].
void nameNeighbors(std::vector<Incident>& incidents, const Grouping& grouping, std::span<const AccountFacts> facts,
                   const Independence& independence) {
  for (const PerhapsOne& p : grouping.perhaps) {
    std::vector<std::string> why = whyPerhaps(p, facts, independence);
    incidents[p.group].perhaps.push_back({incidents[p.other].key, why});
    incidents[p.other].perhaps.push_back({incidents[p.group].key, std::move(why)});
  }
}

// Newest first, undated last; the key breaks ties.
void sortNewestFirst(std::vector<Incident>& incidents) {
  const auto rank = [](const Incident& i) {
    const auto range = i.date ? dayRange(*i.date) : std::nullopt;
    const auto day = range ? -range->from.time_since_epoch().count() : 0;
    return std::tuple(!range, day, std::string_view(i.key));
  };
  std::ranges::stable_sort(incidents, [&](const Incident& a, const Incident& b) { return rank(a) < rank(b); });
}

// An id out of the key stays the same while sources come and go. Collisions move on by one.
void giveIds(std::vector<Incident>& incidents) {
  std::set<IncidentId> taken;
  for (Incident& incident : incidents) {
    incident.id = incidentIdOf(incident.key);
    while (!taken.insert(incident.id).second) ++incident.id.value;
  }
}

}  // namespace

IncidentId incidentIdOf(std::string_view key) {
  std::uint64_t hash = 0xcbf29ce484222325ULL;
  for (const char c : key) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  return {static_cast<std::int64_t>(hash >> 24U) | 1};
}

std::vector<Incident> groupIncidents(std::span<const Source> sources, std::span<const Reading> readings) {
  const std::vector<AccountFacts> facts = factsOf(sources, readings);
  std::vector<Incident> incidents;
  for (const AccountGroup& group : groupAccounts(facts).groups) {
    Incident& incident = incidents.emplace_back();
    incident.key = facts[group.front()].key;
    for (const std::size_t i : group) incident.accounts.push_back(facts[i].ref);
  }
  giveIds(incidents);
  return incidents;
}

// What was found out of a case, and of what: a later one that is like it there needs no second look.
struct Collation::Memory {
  std::vector<std::uint64_t> marks;  // of the facts, in their order
  std::vector<GroupingEdge> edges;
  std::vector<GroupingDecision> decisions;
  Grouping grouping;
  std::vector<std::string> texts;  // hashes of the sources
  std::vector<std::size_t> copies;

  const Grouping& groupingOf(std::span<const AccountFacts> facts, const std::vector<GroupingDecision>& now,
                             const std::stop_token& stop) {
    std::vector<std::uint64_t> seen(facts.size());
    std::ranges::transform(facts, seen.begin(), markOf);
    const bool sameFacts = seen == marks;
    if (sameFacts && now == decisions) return grouping;
    if (!sameFacts) edges = edgesAmong(facts, stop);
    std::vector<const AccountFacts*> all;
    for (const AccountFacts& f : facts) all.push_back(&f);
    grouping = groupByEdges(all, edges, now, stop);
    marks = std::move(seen);
    decisions = now;
    return grouping;
  }

  const std::vector<std::size_t>& copiesAmong(std::span<const Source> sources) {
    if (std::ranges::equal(sources, texts, {}, &Source::sha256)) return copies;
    copies = copyGroups(sources);
    texts.clear();
    for (const Source& s : sources) texts.push_back(s.sha256);
    return copies;
  }
};

Collation::Collation() : m_memory(std::make_unique<Memory>()) {}
Collation::Collation(const Collation& other) : m_memory(std::make_unique<Memory>(*other.m_memory)) {}
Collation& Collation::operator=(Collation&&) noexcept = default;
Collation::~Collation() = default;

std::vector<Incident> Collation::collate(std::span<const Source> sources, std::span<const Reading> readings,
                                         const std::map<std::string, Assessment>& assessments,
                                         const std::map<std::string, bool>& grouping, const std::stop_token& stop) {
  const std::vector<AccountFacts> facts = factsOf(sources, readings);
  const Independence independence(m_memory->copiesAmong(sources), readings);
  std::vector<Incident> incidents;
  const std::vector<GroupingDecision> decisions = decisionsOn(facts, grouping);
  const Grouping& groups = m_memory->groupingOf(facts, decisions, stop);
  for (const AccountGroup& group : groups.groups) {
    if (stop.stop_requested()) return {};
    incidents.push_back(incidentOf(group, facts, independence));
    sayDecisions(incidents.back(), group, decisions);
    Accounts accounts;
    for (const std::size_t i : group) accounts.push_back(&facts[i]);
    layAssessments(incidents.back(), accounts, assessments);
  }
  nameNeighbors(incidents, groups, facts, independence);
  sortNewestFirst(incidents);
  giveIds(incidents);
  return incidents;
}

std::vector<Incident> collateIncidents(std::span<const Source> sources, std::span<const Reading> readings,
                                       [[maybe_unused]] const Lexicon& lexicon,
                                       const std::map<std::string, Assessment>& assessments,
                                       const std::map<std::string, bool>& grouping) {
  return Collation().collate(sources, readings, assessments, grouping);
}

}  // namespace collate
