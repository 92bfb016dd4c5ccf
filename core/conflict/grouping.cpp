// SPDX-License-Identifier: GPL-3.0-or-later
//
// Candidate pairs are weighed, and joined from the strongest down. Two groups join when a pair of them is strong enough and no
// pair of them is apart: A like B and B like C does not bring A and C together when their days differ. In a case large enough to
// weigh words, the mean of all pairs decides instead, and a report may hold two accounts of one event (mayBeToldTwice).
#include "core/conflict/grouping.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

#include "core/conflict/blocking.h"
#include "core/conflict/evidence.h"

namespace collate {
namespace {

struct Edge {
  double score = 0;
  std::uint32_t a = 0;
  std::uint32_t b = 0;
};

bool mayMeet(const AccountFacts& a, const AccountFacts& b) { return a.ref.source != b.ref.source || sameWithinSource(a, b); }

// Strongest first. Facts come in an order of their own (factsOf), so positions break ties the same way every time.
std::vector<Edge> edgesOf(std::span<const AccountFacts> facts) {
  std::vector<Edge> edges;
  for (const auto& [a, b] : candidatePairs(facts)) {
    if (!mayMeet(facts[a], facts[b])) continue;
    const Evidence e = weigh(facts[a], facts[b]);
    if (e.together()) edges.push_back({e.score, a, b});
  }
  std::ranges::sort(edges,
                    [](const Edge& x, const Edge& y) { return std::tuple(-x.score, x.a, x.b) < std::tuple(-y.score, y.a, y.b); });
  return edges;
}

// Where words are known, two groups join when all of their pairs together speak for it: a date that is wrongly read in one
// account of six parts nobody, and a chain of accounts each a little like the next joins nobody.
constexpr double kMeanTogether = 0.6 * kTogether;
constexpr double kApart = -5;  // a pair that is apart, in that mean

class Groups {
 public:
  explicit Groups(std::span<const AccountFacts> facts) : m_facts(facts), m_root(facts.size()), m_members(facts.size()) {
    std::iota(m_root.begin(), m_root.end(), std::size_t{0});
    for (std::size_t i = 0; i < facts.size(); ++i) m_members[i] = {i};
  }

  void keepApart(std::size_t a, std::size_t b) {
    m_apart.insert({a, b});
    m_apart.insert({b, a});
  }

  void join(std::size_t a, std::size_t b) {
    if (m_root[a] != m_root[b] && compatible(m_root[a], m_root[b])) force(a, b);
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

  std::vector<AccountGroup> take() {
    std::vector<AccountGroup> out;
    for (AccountGroup& g : m_members) {
      if (g.empty()) continue;
      std::ranges::sort(g);
      out.push_back(std::move(g));
    }
    std::ranges::sort(out);
    return out;
  }

 private:
  bool compatible(std::size_t x, std::size_t y) const {
    if (isKeptApart(x, y)) return false;
    for (const std::size_t a : m_members[x])
      for (const std::size_t b : m_members[y])
        if (!mayMeet(m_facts[a], m_facts[b]) && !mayBeToldTwice(m_facts[a], m_facts[b])) return false;
    return hangTogether(x, y);
  }

  bool isKeptApart(std::size_t x, std::size_t y) const {
    if (m_apart.empty()) return false;
    return std::ranges::any_of(m_members[x], [&](std::size_t a) {
      return std::ranges::any_of(m_members[y], [&](std::size_t b) { return m_apart.contains({a, b}); });
    });
  }

  // Looks at no more than kMostLooks members of each side: an event told a thousand times is known after the first dozens.
  bool hangTogether(std::size_t x, std::size_t y) const {
    constexpr std::size_t kMostLooks = 40;
    double sum = 0;
    double pairs = 0;
    bool worded = false;
    for (std::size_t i = 0; i < std::min(m_members[x].size(), kMostLooks); ++i) {
      for (std::size_t j = 0; j < std::min(m_members[y].size(), kMostLooks); ++j) {
        const AccountFacts& a = m_facts[m_members[x][i]];
        const AccountFacts& b = m_facts[m_members[y][j]];
        const bool wordless = a.words.empty() || b.words.empty();  // nothing but date, place and figures to go by
        if (a.ref.source == b.ref.source && !wordless) continue;
        const Evidence e = weigh(a, b);
        if (e.apart && wordless) return false;
        worded = worded || !wordless;
        sum += e.apart ? kApart : e.score;
        ++pairs;
      }
    }
    return !worded || sum >= kMeanTogether * pairs;
  }

  std::span<const AccountFacts> m_facts;
  std::vector<std::size_t> m_root;
  std::vector<AccountGroup> m_members;
  std::set<std::pair<std::size_t, std::size_t>> m_apart;
};

}  // namespace

std::vector<AccountGroup> groupAccounts(std::span<const AccountFacts> facts, std::span<const GroupingDecision> decisions) {
  Groups groups(facts);
  for (const GroupingDecision& d : decisions) d.together ? groups.force(d.a, d.b) : groups.keepApart(d.a, d.b);
  for (const Edge& e : edgesOf(facts)) groups.join(e.a, e.b);
  return groups.take();
}

}  // namespace collate
