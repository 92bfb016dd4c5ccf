// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace collate {

struct AccountFacts;

// A word of an account's passages, by hash, and how much it tells: the rarer in the case, the more. The weights of an account are
// those of a vector of length 1, of less where its words are few or common.
struct TellingWord {
  std::uint32_t word = 0;
  float weight = 0;
  std::uint32_t tellers = 0;  // accounts of the case that have it
};

// How rare a word is in a case can be said from so many accounts on; in smaller ones it is weighed as in reports at large.
inline constexpr std::size_t kEnoughAccounts = 40;

// How many accounts of a case have each word.
class WordRarity {
 public:
  explicit WordRarity(std::size_t accounts);

  void count(std::uint32_t word);
  bool isKnown() const { return m_accounts >= kEnoughAccounts; }
  std::size_t accounts() const { return m_accounts; }
  std::uint32_t tellers(std::uint32_t word) const;  // 1 of a word that nobody had: who has it now

 private:
  std::size_t m_accounts = 0;
  std::vector<std::uint32_t> m_tellers;  // by hash
};

// Finds the words of every account (AccountFacts::words) and how rare they are among all of them. The account that its report is
// about has the words of the whole report, others those of the sentences around their claims. Words that a fifth of all accounts
// of a large case have, three quarters of a small one, tell nothing.
WordRarity findTellingWords(std::span<AccountFacts> facts);
// The same for accounts that came later, by what was known of the case before.
void findTellingWords(std::span<AccountFacts> facts, const WordRarity& rarity);

// From 0, no word in common, to 1, the same words: the cosine of the two. Two reports of one event have 0.1 to 0.4, two of a kind
// 0.05.
double likenessOf(std::span<const TellingWord> a, std::span<const TellingWord> b);
// The same of two accounts. In a small case without the names of the places that both have and what they call the event: those
// are weighed by themselves.
double likenessOf(const AccountFacts& a, const AccountFacts& b);

// The words that speak most for the likeness of two accounts, at most `most`, as the first one writes them.
std::vector<std::string> sharedWords(const AccountFacts& a, const AccountFacts& b, std::size_t most);

}  // namespace collate
