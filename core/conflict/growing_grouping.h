// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <set>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/conflict/blocking.h"
#include "core/conflict/grouping_edges.h"
#include "core/conflict/telling_words.h"

namespace collate {

// The grouping of a case that grows: takes one more account in without looking at all others again. Accounts are numbered as they
// come. At any time the groups are those that groupAccounts makes of all accounts, in whatever order they came, as long as it
// weighs words by the same rarity: that is learned once, of the accounts that were there first. Ten thousand more reports change
// it little; learn it anew when a case has grown by half. Not for several threads.
class GrowingGrouping {
 public:
  using AccountNumber = std::uint32_t;

  // `facts` in the order of comesBefore, with the words that `rarity` gave them. What facts point to must outlive this.
  GrowingGrouping(std::vector<AccountFacts> facts, WordRarity rarity);

  // Takes accounts in, of one source or several, and finds their words. Their numbers follow on the last.
  void add(std::vector<AccountFacts> more);
  // Holds from now on, over what was decided on the two before.
  void decide(AccountNumber a, AccountNumber b, bool together);

  std::size_t size() const { return m_facts.size(); }
  const AccountFacts& facts(AccountNumber account) const { return m_facts[account]; }
  // Accounts that tell of one event with this one, itself among them, in the order of comesBefore.
  std::span<const AccountNumber> groupOf(AccountNumber account) const;
  // Everything, positions being those of the accounts in the order of comesBefore.
  Grouping grouping() const;

 private:
  struct Edge {
    AccountNumber other = 0;
    double score = 0;
    bool together = false;
  };
  struct Member {
    AccountNumber account = 0;
    bool coarse = false;
  };
  struct Perhaps {
    std::pair<AccountNumber, AccountNumber> closest, farthest;
    double score = 0;
  };
  // Accounts that a chain of edges and decisions connects: what is grouped together.
  struct Part {
    std::vector<AccountNumber> accounts;
    std::vector<std::vector<AccountNumber>> groups;
    std::vector<Perhaps> perhaps;
  };
  using Block = std::vector<Member>;

  bool comesBefore(AccountNumber a, AccountNumber b) const { return collate::comesBefore(m_facts[a], m_facts[b]); }
  std::size_t placeIn(const Block& block, const AccountFacts& facts) const;
  void file(AccountNumber account);
  void addEdge(AccountNumber a, AccountNumber b);
  bool hasEdge(AccountNumber a, AccountNumber b) const;
  void dropEdge(AccountNumber a, AccountNumber b);
  bool meet(AccountNumber a, AccountNumber b) const;
  void takeIn(AccountNumber account, std::set<AccountNumber>& touched);
  void regroup(const std::set<AccountNumber>& touched);
  void groupPart(std::vector<AccountNumber> accounts);
  std::vector<AccountNumber> reachedFrom(AccountNumber account, std::set<AccountNumber>& seen) const;

  WordRarity m_rarity;
  std::deque<AccountFacts> m_facts;
  std::vector<std::vector<Filed>> m_filed;
  std::vector<std::vector<std::uint32_t>> m_wordBlocks;
  std::unordered_map<std::uint64_t, Block> m_blocks;  // in the order of likeness
  std::unordered_map<std::uint32_t, std::vector<AccountNumber>> m_words;
  std::vector<std::vector<Edge>> m_edges;  // by account
  std::vector<std::vector<std::pair<AccountNumber, bool>>> m_decisions;
  std::vector<std::uint32_t> m_partOf, m_groupOf;  // by account: its part, and its group there
  std::vector<Part> m_parts;                       // those that were regrouped are left empty
  std::vector<std::uint32_t> m_free;               // of the empty ones
};

}  // namespace collate
