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

// How rare a word is can be said from so many accounts on; in smaller cases nothing is known of words.
inline constexpr std::size_t kEnoughAccounts = 40;

// Finds the words of every account (AccountFacts::words). The account that its report is about has the words of the whole report,
// others those of the sentences around their claims. Words that a fifth of all accounts have tell nothing.
void findTellingWords(std::span<AccountFacts> facts);

// From 0, no word in common, to 1, the same words: the cosine of the two. Two reports of one event have 0.1 to 0.4, two of a kind
// 0.05.
double likenessOf(std::span<const TellingWord> a, std::span<const TellingWord> b);

// The words that speak most for the likeness of two accounts, at most `most`, as the first one writes them.
std::vector<std::string> sharedWords(const AccountFacts& a, const AccountFacts& b, std::size_t most);

}  // namespace collate
