// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/conflict/account_facts.h"
#include "core/model/incident.h"

namespace collate {

// What one account says on one attribute: its counted claims, the one to show first in front.
struct Side {
  const AccountFacts* facts = nullptr;
  std::vector<std::size_t> claims;  // indices in the account, best first
  Stance stance = Stance::Silent;

  const Claim& at(std::size_t i) const { return facts->account->claims[claims[i]]; }
  const Claim& best() const { return at(0); }
  bool speaks() const { return !claims.empty(); }
};

// The sides of all accounts of an incident on one attribute, in the order of `accounts`. Best first means: not told as a
// correction or a denial, then of figures those on the word that the account's first rests on, then finest (an exact figure
// before a bound, a town before its governorate, a name before a description), then stated before hedged, then first in the text.
std::vector<Side> sidesOn(Attribute attribute, std::span<const AccountFacts* const> accounts);

// The side's value in words: one value, or for persons, household and the like what is said of several ("family and mother,
// wives").
std::string valueWords(Attribute attribute, const Side& side);
// The same within a sentence: several joined by "and", a date in words and not in TIMEX3, no full stop of its own.
std::string valueInSentence(Attribute attribute, const Side& side);

// What a claim's words mean on their own: "2" for exactly two, "02:30", the date in words where the claim holds no text.
std::string valueWords(const Claim& claim);
std::string valueInSentence(const Claim& claim);

// Published earlier? Unknown times are neither earlier nor later.
bool publishedBefore(const Side& a, const Side& b);

// How an account is called: its outlet, else its agency, else "Source 4". A headline is no speaker.
std::string accountLabel(const AccountFacts& facts);

}  // namespace collate
