// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/perhaps_same.h"

#include <algorithm>
#include <array>
#include <format>
#include <utility>

#include "core/conflict/comparing.h"
#include "core/conflict/wording.h"

namespace collate {
namespace {

std::vector<std::string> whyPair(std::pair<std::size_t, std::size_t> pair, std::span<const AccountFacts> facts,
                                 const Independence& independence) {
  const std::array accounts = {&facts[pair.first], &facts[pair.second]};
  return whyTogether(accounts, compareAccounts(accounts, independence));
}

// What one of the two does not tell is no ground against it, and what would settle it.
void sayOpen(std::vector<std::string>& why, const AccountFacts& a, const AccountFacts& b) {
  const auto say = [&](bool first, bool second, std::string_view what) {
    if (first != second) why.push_back(std::format("Open: {} gives no {}.", accountLabel(first ? b : a), what));
  };
  say(a.date.has_value(), b.date.has_value(), "date");
  say(!a.places.empty(), !b.places.empty(), "place");
}

}  // namespace

std::vector<std::string> whyPerhaps(const PerhapsOne& pair, std::span<const AccountFacts> facts,
                                    const Independence& independence) {
  std::vector<std::string> why = whyPair(pair.closest, facts, independence);
  if (pair.farthest != pair.closest)
    for (std::string& reason : whyPair(pair.farthest, facts, independence))
      if (reason.starts_with("Against") && !std::ranges::contains(why, reason)) why.push_back(std::move(reason));
  sayOpen(why, facts[pair.closest.first], facts[pair.closest.second]);
  return why;
}

}  // namespace collate
