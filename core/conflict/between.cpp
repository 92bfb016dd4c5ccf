// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/between.h"

#include <algorithm>
#include <map>

#include "core/conflict/evidence.h"
#include "core/conflict/perhaps_same.h"

namespace collate {
namespace {

// Of the case only the sources that hold the accounts, and of their readings only these accounts.
struct Excerpt {
  std::vector<Source> sources;
  std::vector<Reading> readings;
  std::map<AccountRef, bool> isFirst;  // by place in it: of `a`, else of `b`

  void take(std::span<const Source> all, std::span<const Reading> read, std::span<const AccountRef> accounts, bool first) {
    for (const AccountRef& ref : accounts) {
      const auto [at, isNew] = m_places.emplace(ref.source, sources.size());
      if (isNew) {
        sources.push_back(all[ref.source]);
        readings.push_back(read[ref.source]);
        readings.back().accounts = {};
      }
      std::vector<Account>& kept = readings[at->second].accounts.edit();
      isFirst.emplace(AccountRef{at->second, kept.size()}, first);
      kept.push_back(read[ref.source].accounts[ref.account]);
    }
  }

 private:
  std::map<std::size_t, std::size_t> m_places;
};

}  // namespace

std::vector<std::string> whyBetween(std::span<const Source> sources, std::span<const Reading> readings,
                                    std::span<const AccountRef> a, std::span<const AccountRef> b) {
  if (a.empty() || b.empty()) return {};
  Excerpt excerpt;
  excerpt.take(sources, readings, a, true);
  excerpt.take(sources, readings, b, false);
  const std::vector<AccountFacts> facts = factsOf(excerpt.sources, excerpt.readings);
  std::optional<double> most, least;
  PerhapsOne pair;
  for (std::size_t i = 0; i < facts.size(); ++i)
    for (std::size_t j = i + 1; j < facts.size(); ++j) {
      if (excerpt.isFirst.at(facts[i].ref) == excerpt.isFirst.at(facts[j].ref)) continue;
      const double score = weigh(facts[i], facts[j]).score;
      if (!most || score > *most) pair.closest = {i, j};
      if (!least || score < *least) pair.farthest = {i, j};
      most = std::max(most.value_or(score), score);
      least = std::min(least.value_or(score), score);
    }
  return whyPerhaps(pair, facts, Independence(excerpt.sources, excerpt.readings));
}

}  // namespace collate
