// SPDX-License-Identifier: GPL-3.0-or-later
// How long a case of many accounts takes to group, and one report more. Accounts of events spread over towns and years, several
// outlets an event.
#include <benchmark/benchmark.h>

#include <format>
#include <random>
#include <string>

#include "core/conflict/copies.h"
#include "core/conflict/growing_grouping.h"
#include "tests/core/conflict/support.h"

namespace {

using namespace collate;
using namespace collate::test;

// `spread` accounts tell each event; a day has as many events as a busy war.
CaseBuilder bigCase(int accounts) {
  constexpr int kSpread = 4;
  constexpr int kTowns = 300;
  std::mt19937 random(11);
  CaseBuilder c;
  for (int i = 0; i < accounts; ++i) {
    const int event = i / kSpread;
    const int town = static_cast<int>((static_cast<unsigned>(event) * 2654435761U) >> 8U) % kTowns;
    const int province = town % 14;
    const std::string date = std::format("20{:02}-{:02}-{:02}", 16 + event / 9 % 9, event / 81 % 12 + 1, event / 972 % 28 + 1);
    c.source(std::format("Outlet {}", i % 97), date).sources.back().sha256 = std::format("{:064x}", i);
    c.account(event % 3 ? EventType::Shelling : EventType::AirStrike).date(date);
    c.place(collate::test::town(std::format("Town {}", town), std::format("Province {}", province), 33 + 0.01 * town,
                                36 + 0.1 * province));
    c.count(Attribute::Killed, static_cast<int>(random() % 5))
        .words(Attribute::Actor, event % 2 ? "government forces" : "Border Guard");
    if (event % 5 == 0) c.words(Attribute::Target, std::format("Yasin{} Rahmoun{} Haddad", event % 211, event % 1013));
    std::string text;
    for (int w = 0; w < 120; ++w) text += std::format("w{} ", random() % 30000);
    c.text(text);
  }
  return c;
}

const CaseBuilder& ofSize(int accounts) {
  static std::map<int, CaseBuilder> cases;
  const auto it = cases.find(accounts);
  return it != cases.end() ? it->second : cases.emplace(accounts, bigCase(accounts)).first->second;
}

void group(benchmark::State& state) {
  const CaseBuilder& c = ofSize(static_cast<int>(state.range(0)));
  for (auto _ : state) {
    const Grouping grouping = groupAccounts(factsOf(c.sources, c.readings));
    state.counters["groups"] = static_cast<double>(grouping.groups.size());
  }
}
BENCHMARK(group)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(1);

void collate(benchmark::State& state) {
  const CaseBuilder& c = ofSize(static_cast<int>(state.range(0)));
  for (auto _ : state) benchmark::DoNotOptimize(c.collate());
}
BENCHMARK(collate)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(1);

// Every hundredth report comes after all others.
void addOneReport(benchmark::State& state) {
  const CaseBuilder& c = ofSize(static_cast<int>(state.range(0)));
  CaseBuilder before;
  std::vector<std::size_t> later;
  for (std::size_t s = 0; s < c.sources.size(); ++s) {
    if (s % 100 == 50) {
      later.push_back(s);
      continue;
    }
    before.sources.push_back(c.sources[s]);
    before.readings.push_back(c.readings[s]);
  }
  std::vector<AccountFacts> facts = factsOf(before.sources, before.readings);
  for (AccountFacts& f : facts) f.words.clear();
  const WordRarity rarity = findTellingWords(facts);
  GrowingGrouping growing(std::move(facts), rarity);
  std::size_t next = 0;
  for (auto _ : state) {
    const std::size_t s = later[next++ % later.size()];
    growing.add(factsOf(c.sources[s], c.readings[s], c.sources.size() + next));
  }
}
BENCHMARK(addOneReport)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(100);

// Reports of which every tenth reprints half of another.
void findCopies(benchmark::State& state) {
  const CaseBuilder& c = ofSize(static_cast<int>(state.range(0)));
  std::vector<Source> sources = c.sources;
  for (std::size_t s = 10; s < sources.size(); s += 10)
    sources[s].text += sources[s - 1].text.substr(sources[s - 1].text.size() / 2);
  for (auto _ : state) benchmark::DoNotOptimize(copyGroups(sources));
}
BENCHMARK(findCopies)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(1);

}  // namespace

BENCHMARK_MAIN();
