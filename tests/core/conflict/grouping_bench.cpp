// SPDX-License-Identifier: GPL-3.0-or-later
// How long a case of many accounts takes to collate: accounts of events spread over towns and years, several outlets an event.
// usage: grouping_bench [ACCOUNTS]
#include <chrono>
#include <format>
#include <iostream>
#include <random>
#include <string>

#include "core/conflict/grouping.h"
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

}  // namespace

int main(int argc, char** argv) {
  const int accounts = argc > 1 ? std::stoi(argv[1]) : 100'000;
  const CaseBuilder c = bigCase(accounts);
  const auto start = std::chrono::steady_clock::now();
  const std::size_t incidents = c.collate().size();
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  std::cout << std::format("{} accounts, {} incidents, {:.2f} s\n", accounts, incidents, seconds);
}
