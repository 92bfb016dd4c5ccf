// SPDX-License-Identifier: GPL-3.0-or-later
//
// Candidate pairs are weighed, and joined from the strongest down. Two groups join when a pair of them is strong enough and no
// pair of them is apart: A like B and B like C does not bring A and C together when their days differ. In a case large enough to
// say how rare words are in it the mean of all pairs decides instead. Wherever words are known, a report may hold two accounts of
// one event (mayBeToldTwice), and where it seems to tell of two, that speaks against as any pair does that is apart.
//
// What is left between two groups when all joining is done, a pair that is nearly strong enough or one that the rest of its
// group held back, is for the analyst to settle (PerhapsOne).
#include "core/conflict/grouping.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <unordered_map>
#include <utility>

#include "core/conflict/blocking.h"
#include "core/conflict/evidence.h"
#include "core/conflict/grouping_edges.h"

namespace collate {
namespace {

bool mayMeet(const AccountFacts& a, const AccountFacts& b) { return a.ref.source != b.ref.source || sameWithinSource(a, b); }

// A report tells of both, as of two events. It may be read wrongly: where words are known it weighs as one pair that is apart.
bool areTwo(const AccountFacts& a, const AccountFacts& b) { return !mayMeet(a, b) && !mayBeToldTwice(a, b); }

// Nothing but date, place and figures to go by.
bool areWordless(const AccountFacts& a, const AccountFacts& b) { return a.words.empty() || b.words.empty(); }

// Where words are known, two groups join when all of their pairs together speak for it: a date that is wrongly read in one
// account of six parts nobody, and a chain of accounts each a little like the next joins nobody.
constexpr double kMeanTogether = 0.4 * kTogether;
constexpr double kApart = -5;  // a pair that is apart, in that mean
// Two groups are perhaps one while their pairs, taken together, do not speak against it.
constexpr double kMeanPerhaps = 0;

// How the accounts of two groups fit, all together.
struct Fit {
  double sum = 0;
  double pairs = 0;
  bool worded = false;
  bool apart = false;  // a pair with nothing but date, place and figures to go by is apart
  std::pair<std::size_t, std::size_t> farthest;
  double least = 0;
};

class Groups {
 public:
  explicit Groups(std::span<const AccountFacts* const> facts) : m_facts(facts), m_root(facts.size()), m_members(facts.size()) {
    std::iota(m_root.begin(), m_root.end(), std::size_t{0});
    for (std::size_t i = 0; i < facts.size(); ++i) m_members[i] = {i};
    for (std::size_t i = 0; i < facts.size(); ++i) m_ofSource[facts[i]->ref.source].push_back(i);
  }

  void keepApart(std::size_t a, std::size_t b) {
    m_apart.insert({a, b});
    m_apart.insert({b, a});
  }

  // Two groups that did not fit are not tried again while neither has grown: an event told a thousand times has a million pairs.
  void join(std::size_t a, std::size_t b) {
    const auto [x, y] = std::minmax(m_root[a], m_root[b]);
    if (x == y) return;
    const std::size_t size = m_members[x].size() + m_members[y].size();
    std::size_t& tried = m_tried[{x, y}];
    if (tried == size) return;
    if (compatible(x, y))
      force(a, b);
    else
      tried = size;
  }

  // Whatever speaks against it.
  void force(std::size_t a, std::size_t b) {
    std::size_t x = m_root[a];
    std::size_t y = m_root[b];
    if (x == y) return;
    if (m_members[x].size() < m_members[y].size()) std::swap(x, y);
    for (const std::size_t m : m_members[y]) m_root[m] = x;
    m_members[x].insert(m_members[x].end(), m_members[y].begin(), m_members[y].end());
    m_members[y].clear();
  }

  Grouping take(std::span<const GroupingEdge> edges) {
    Grouping out;
    for (AccountGroup& g : m_members) std::ranges::sort(g);
    out.groups = m_members;
    std::erase_if(out.groups, [](const AccountGroup& g) { return g.empty(); });
    std::ranges::sort(out.groups);
    std::vector<std::size_t> at(m_root.size());  // of a root, the position of its group
    for (std::size_t g = 0; g < out.groups.size(); ++g) at[m_root[out.groups[g].front()]] = g;
    std::vector<int> count(out.groups.size());
    std::set<std::pair<std::size_t, std::size_t>> seen;
    for (const GroupingEdge& e : edges) {
      const bool turned = at[m_root[e.b]] < at[m_root[e.a]];
      const std::size_t a = turned ? e.b : e.a;
      const std::size_t b = turned ? e.a : e.b;
      const std::size_t group = at[m_root[a]];
      const std::size_t other = at[m_root[b]];
      if (group == other || count[group] >= kMostPerhaps || count[other] >= kMostPerhaps) continue;
      if (!seen.insert({group, other}).second || !mayMeetAll(m_root[a], m_root[b])) continue;
      const Fit fit = fitBetween(m_root[a], m_root[b]);
      if (fit.sum < kMeanPerhaps * fit.pairs) continue;
      out.perhaps.push_back({group, other, {a, b}, fit.farthest, e.score});
      ++count[group];
      ++count[other];
    }
    return out;
  }

 private:
  bool compatible(std::size_t x, std::size_t y) const { return mayMeetAll(x, y) && hangTogether(x, y); }

  // Neither the analyst nor, where there is nothing else to go by, a report that tells of both keeps them apart.
  bool mayMeetAll(std::size_t x, std::size_t y) const {
    if (m_members[x].size() > m_members[y].size()) std::swap(x, y);
    return std::ranges::none_of(m_members[x], [&](std::size_t a) { return isKeptFrom(a, y) || tellsOfBoth(a, y); });
  }

  bool isKeptFrom(std::size_t a, std::size_t group) const {
    for (auto it = m_apart.lower_bound({a, 0}); it != m_apart.end() && it->first == a; ++it)
      if (m_root[it->second] == group) return true;
    return false;
  }

  bool tellsOfBoth(std::size_t a, std::size_t group) const {
    return std::ranges::any_of(m_ofSource.at(m_facts[a]->ref.source), [&](std::size_t b) {
      return m_root[b] == group && areTwo(*m_facts[a], *m_facts[b]) && areWordless(*m_facts[a], *m_facts[b]);
    });
  }

  bool hangTogether(std::size_t x, std::size_t y) const {
    const Fit fit = fitBetween(x, y);
    return !fit.apart && (!fit.worded || fit.sum >= kMeanTogether * fit.pairs);
  }

  // Looks at no more than kMostLooks members of each side: an event told a thousand times is known after the first dozens.
  Fit fitBetween(std::size_t x, std::size_t y) const {
    constexpr std::size_t kMostLooks = 40;
    Fit fit;
    for (std::size_t i = 0; i < std::min(m_members[x].size(), kMostLooks); ++i) {
      for (std::size_t j = 0; j < std::min(m_members[y].size(), kMostLooks); ++j) {
        const AccountFacts& a = *m_facts[m_members[x][i]];
        const AccountFacts& b = *m_facts[m_members[y][j]];
        const bool wordless = areWordless(a, b);
        const bool ofOneReport = a.ref.source == b.ref.source && !wordless;
        if (ofOneReport && !areTwo(a, b)) continue;
        const Evidence e = weigh(a, b);
        const double score = e.apart || ofOneReport ? kApart : e.score;
        if (fit.pairs == 0 || score < fit.least) {
          fit.least = score;
          fit.farthest = {m_members[x][i], m_members[y][j]};
        }
        fit.apart = fit.apart || (e.apart && (wordless || e.few));
        fit.worded = fit.worded || !wordless;
        fit.sum += score;
        ++fit.pairs;
      }
    }
    return fit;
  }

  std::span<const AccountFacts* const> m_facts;
  std::vector<std::size_t> m_root;
  std::vector<AccountGroup> m_members;
  std::unordered_map<std::size_t, AccountGroup> m_ofSource;
  std::set<std::pair<std::size_t, std::size_t>> m_apart;
  std::map<std::pair<std::size_t, std::size_t>, std::size_t>
      m_tried;  // of two roots, how many accounts they held when they did not fit
};

}  // namespace

std::optional<GroupingEdge> edgeBetween(const AccountFacts& a, const AccountFacts& b) {
  if (!mayMeet(a, b)) return std::nullopt;
  const Evidence e = weigh(a, b);
  if (!e.together() && !e.perhaps()) return std::nullopt;
  return GroupingEdge{e.score, 0, 0, e.together()};
}

Grouping groupByEdges(std::span<const AccountFacts* const> facts, std::span<const GroupingEdge> edges,
                      std::span<const GroupingDecision> decisions, const std::stop_token& stop) {
  Groups groups(facts);
  for (const GroupingDecision& d : decisions) d.together ? groups.force(d.a, d.b) : groups.keepApart(d.a, d.b);
  for (const GroupingEdge& e : edges) {
    if (stop.stop_requested()) break;
    if (e.together) groups.join(e.a, e.b);
  }
  return stop.stop_requested() ? Grouping() : groups.take(edges);
}

std::vector<GroupingEdge> edgesAmong(std::span<const AccountFacts> facts, const std::stop_token& stop) {
  std::vector<GroupingEdge> edges;
  for (const auto& [a, b] : candidatePairs(facts)) {
    if (stop.stop_requested()) break;
    if (const auto edge = edgeBetween(facts[a], facts[b])) edges.push_back({edge->score, a, b, edge->together});
  }
  std::ranges::sort(edges, {}, edgeRank);
  return edges;
}

Grouping groupAccounts(std::span<const AccountFacts> facts, std::span<const GroupingDecision> decisions) {
  std::vector<const AccountFacts*> all;
  for (const AccountFacts& f : facts) all.push_back(&f);
  return groupByEdges(all, edgesAmong(facts), decisions);
}

}  // namespace collate
