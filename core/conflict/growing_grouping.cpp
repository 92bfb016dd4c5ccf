// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one more account can change, and nothing else is looked at:
//
//   it meets others in its blocks          each such pair is weighed once
//   in a full block it comes between two   those who stood kNeighborhood apart meet there no more, and their edge goes where
//                                          they meet nowhere else
//   the parts of all whom that touches     are grouped anew; parts are small, as no edge leaves them
#include "core/conflict/growing_grouping.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace collate {

GrowingGrouping::GrowingGrouping(std::vector<AccountFacts> facts, WordRarity rarity) : m_rarity(std::move(rarity)) {
  const auto candidates = candidatePairs(facts);
  std::ranges::move(facts, std::back_inserter(m_facts));
  m_edges.resize(facts.size());
  m_decisions.resize(facts.size());
  m_partOf.resize(facts.size());
  m_groupOf.resize(facts.size());
  for (AccountNumber i = 0; i < facts.size(); ++i) file(i);
  for (auto& [hash, block] : m_blocks)
    std::ranges::sort(block,
                      [&](const Member& x, const Member& y) { return standsBefore(m_facts[x.account], m_facts[y.account]); });
  for (const auto& [a, b] : candidates) addEdge(a, b);
  std::set<AccountNumber> seen;
  for (AccountNumber i = 0; i < facts.size(); ++i)
    if (!seen.contains(i)) groupPart(reachedFrom(i, seen));
}

// Without a place in the order of its blocks.
void GrowingGrouping::file(AccountNumber account) {
  m_filed.push_back(blocksOf(m_facts[account]));
  m_wordBlocks.push_back(wordBlocksOf(m_facts[account]));
  for (const Filed& f : m_filed[account]) m_blocks[f.block].push_back({account, f.coarse});
  for (const std::uint32_t word : m_wordBlocks[account]) m_words[word].push_back(account);
}

std::size_t GrowingGrouping::placeIn(const Block& block, const AccountFacts& facts) const {
  const auto at = std::ranges::lower_bound(block, facts, standsBefore,
                                           [&](const Member& m) -> const AccountFacts& { return m_facts[m.account]; });
  return static_cast<std::size_t>(at - block.begin());
}

void GrowingGrouping::addEdge(AccountNumber a, AccountNumber b) {
  const auto edge = edgeBetween(m_facts[a], m_facts[b]);
  if (!edge) return;
  m_edges[a].push_back({b, edge->score, edge->together});
  m_edges[b].push_back({a, edge->score, edge->together});
}

bool GrowingGrouping::hasEdge(AccountNumber a, AccountNumber b) const {
  return std::ranges::contains(m_edges[a], b, &Edge::other);
}

void GrowingGrouping::dropEdge(AccountNumber a, AccountNumber b) {
  std::erase_if(m_edges[a], [&](const Edge& e) { return e.other == b; });
  std::erase_if(m_edges[b], [&](const Edge& e) { return e.other == a; });
}

bool GrowingGrouping::meet(AccountNumber a, AccountNumber b) const {
  std::vector<std::uint32_t> words;
  std::ranges::set_intersection(m_wordBlocks[a], m_wordBlocks[b], std::back_inserter(words));
  if (words.size() > 1) return true;
  for (const Filed& f : m_filed[a]) {
    const auto other = std::ranges::lower_bound(m_filed[b], f.block, {}, &Filed::block);
    if (other == m_filed[b].end() || other->block != f.block || !(f.coarse || other->coarse)) continue;
    const Block& block = m_blocks.at(f.block);
    const std::size_t x = placeIn(block, m_facts[a]);
    const std::size_t y = placeIn(block, m_facts[b]);
    if (std::max(x, y) - std::min(x, y) < kNeighborhood) return true;
  }
  return false;
}

void GrowingGrouping::takeIn(AccountNumber account, std::set<AccountNumber>& touched) {
  std::set<AccountNumber> met;
  std::set<std::pair<AccountNumber, AccountNumber>> parted;
  for (const Filed& f : m_filed[account]) {
    Block& block = m_blocks[f.block];
    const std::size_t at = placeIn(block, m_facts[account]);
    const std::size_t first = at < kNeighborhood ? 0 : at - kNeighborhood + 1;
    block.insert(block.begin() + static_cast<std::ptrdiff_t>(at), {account, f.coarse});
    for (std::size_t i = first; i < std::min(block.size(), at + kNeighborhood); ++i)
      if (i != at && (f.coarse || block[i].coarse)) met.insert(block[i].account);
    for (std::size_t i = first; i < at && i + kNeighborhood < block.size(); ++i) {
      const std::pair pair(block[i].account, block[i + kNeighborhood].account);
      if (hasEdge(pair.first, pair.second)) parted.insert(pair);
    }
  }
  std::vector<AccountNumber> sharing;  // a word, once for each
  for (const std::uint32_t word : m_wordBlocks[account]) {
    std::vector<AccountNumber>& tellers = m_words[word];
    sharing.insert(sharing.end(), tellers.begin(), tellers.end());
    tellers.push_back(account);
  }
  std::ranges::sort(sharing);
  for (std::size_t i = 0; i + 1 < sharing.size(); ++i)
    if (sharing[i] == sharing[i + 1]) met.insert(sharing[i]);
  for (const AccountNumber other : met) addEdge(account, other);
  for (const Edge& e : m_edges[account]) touched.insert(e.other);
  for (const auto& [a, b] : parted) {
    if (meet(a, b)) continue;
    dropEdge(a, b);
    touched.insert({a, b});
  }
  touched.insert(account);
}

void GrowingGrouping::add(std::vector<AccountFacts> more) {
  findTellingWords(more, m_rarity);
  std::set<AccountNumber> touched;
  for (AccountFacts& facts : more) {
    const auto account = static_cast<AccountNumber>(m_facts.size());
    m_facts.push_back(std::move(facts));
    m_filed.push_back(blocksOf(m_facts.back()));
    m_wordBlocks.push_back(wordBlocksOf(m_facts.back()));
    m_edges.emplace_back();
    m_decisions.emplace_back();
    m_groupOf.push_back(0);
    m_partOf.push_back(static_cast<std::uint32_t>(m_parts.size()));
    m_parts.push_back({{account}, {}, {}});
    takeIn(account, touched);
  }
  regroup(touched);
}

void GrowingGrouping::decide(AccountNumber a, AccountNumber b, bool together) {
  for (const auto& [x, y] : {std::pair(a, b), std::pair(b, a)}) {
    std::erase_if(m_decisions[x], [&](const auto& d) { return d.first == y; });
    m_decisions[x].emplace_back(y, together);
  }
  regroup({a, b});
}

// All that edges and decisions lead to, ascending.
std::vector<GrowingGrouping::AccountNumber> GrowingGrouping::reachedFrom(AccountNumber account,
                                                                         std::set<AccountNumber>& seen) const {
  std::vector<AccountNumber> reached = {account};
  seen.insert(account);
  for (std::size_t i = 0; i < reached.size(); ++i) {
    const auto reach = [&](AccountNumber other) {
      if (seen.insert(other).second) reached.push_back(other);
    };
    for (const Edge& e : m_edges[reached[i]]) reach(e.other);
    for (const auto& [other, together] : m_decisions[reached[i]]) reach(other);
  }
  return reached;
}

void GrowingGrouping::regroup(const std::set<AccountNumber>& touched) {
  std::set<std::uint32_t> parts;
  for (const AccountNumber a : touched) parts.insert(m_partOf[a]);
  std::vector<AccountNumber> accounts;
  for (const std::uint32_t p : parts) {
    accounts.insert(accounts.end(), m_parts[p].accounts.begin(), m_parts[p].accounts.end());
    m_parts[p] = {};
    m_free.push_back(p);
  }
  std::set<AccountNumber> seen;
  for (const AccountNumber a : accounts)
    if (!seen.contains(a)) groupPart(reachedFrom(a, seen));
}

void GrowingGrouping::groupPart(std::vector<AccountNumber> accounts) {
  std::ranges::sort(accounts, [&](AccountNumber a, AccountNumber b) { return comesBefore(a, b); });
  std::unordered_map<AccountNumber, std::uint32_t> at;
  std::vector<const AccountFacts*> facts;
  for (const AccountNumber a : accounts) {
    at[a] = static_cast<std::uint32_t>(facts.size());
    facts.push_back(&m_facts[a]);
  }
  std::vector<GroupingEdge> edges;
  std::vector<GroupingDecision> decisions;
  for (const AccountNumber a : accounts) {
    for (const Edge& e : m_edges[a])
      if (at[a] < at[e.other]) edges.push_back({e.score, at[a], at[e.other], e.together});
    for (const auto& [other, together] : m_decisions[a])
      if (at[a] < at[other]) decisions.push_back({at[a], at[other], together});
  }
  std::ranges::sort(edges, {}, edgeRank);
  std::ranges::sort(decisions);
  const Grouping local = groupByEdges(facts, edges, decisions);

  if (m_free.empty()) {
    m_free.push_back(static_cast<std::uint32_t>(m_parts.size()));
    m_parts.emplace_back();
  }
  const std::uint32_t number = m_free.back();
  m_free.pop_back();
  Part& part = m_parts[number];
  for (const AccountGroup& group : local.groups) {
    std::vector<AccountNumber>& members = part.groups.emplace_back();
    for (const std::size_t i : group) {
      members.push_back(accounts[i]);
      m_partOf[accounts[i]] = number;
      m_groupOf[accounts[i]] = static_cast<std::uint32_t>(part.groups.size() - 1);
    }
  }
  for (const PerhapsOne& p : local.perhaps)
    part.perhaps.push_back({{accounts[p.closest.first], accounts[p.closest.second]},
                            {accounts[p.farthest.first], accounts[p.farthest.second]},
                            p.score});
  part.accounts = std::move(accounts);
}

std::span<const GrowingGrouping::AccountNumber> GrowingGrouping::groupOf(AccountNumber account) const {
  return m_parts[m_partOf[account]].groups[m_groupOf[account]];
}

Grouping GrowingGrouping::grouping() const {
  std::vector<AccountNumber> order(m_facts.size());
  std::iota(order.begin(), order.end(), AccountNumber{0});
  std::ranges::sort(order, [&](AccountNumber a, AccountNumber b) { return comesBefore(a, b); });
  std::vector<std::size_t> at(order.size());
  for (std::size_t i = 0; i < order.size(); ++i) at[order[i]] = i;
  Grouping out;
  for (const Part& part : m_parts)
    for (const std::vector<AccountNumber>& group : part.groups) {
      AccountGroup& members = out.groups.emplace_back();
      for (const AccountNumber a : group) members.push_back(at[a]);
    }
  std::ranges::sort(out.groups);
  std::vector<std::size_t> groupAt(order.size());
  for (std::size_t g = 0; g < out.groups.size(); ++g)
    for (const std::size_t i : out.groups[g]) groupAt[i] = g;
  for (const Part& part : m_parts)
    for (const Perhaps& p : part.perhaps) {
      const std::pair closest(at[p.closest.first], at[p.closest.second]);
      out.perhaps.push_back(
          {groupAt[closest.first], groupAt[closest.second], closest, {at[p.farthest.first], at[p.farthest.second]}, p.score});
    }
  std::ranges::sort(out.perhaps, [](const PerhapsOne& x, const PerhapsOne& y) {
    const auto pair = [](const PerhapsOne& p) { return std::minmax(p.closest.first, p.closest.second); };
    return x.score != y.score ? x.score > y.score : pair(x) < pair(y);
  });
  return out;
}

}  // namespace collate
