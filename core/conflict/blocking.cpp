// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every account is filed under keys made of a time and a place, at each level of both that it knows or that contains what it
// knows:
//
//   "raid in al-Bab, July"         coarse in (2025-07, Aleppo), fine in nothing
//   "strike in Aleppo, 24 July"    coarse in (2025-07-24, Aleppo), fine in (2025-07, Aleppo)
//
// In one block every fine account meets every coarse one, and coarse ones meet each other. Fine ones meet where they are coarse
// themselves: in the block of their own day and region. So a full month does not pair all of its days.
#include "core/conflict/blocking.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <format>
#include <string>
#include <string_view>

#include "core/resolve/names.h"

namespace collate {
namespace {

constexpr int kMostDays = 7;                // a range longer than this is filed by its months
constexpr int kMostMonths = 14;             // and one longer than this by its years
constexpr std::size_t kRarestWords = 60;    // that an account is filed under
constexpr std::uint32_t kMostTellers = 80;  // a word of more accounts brings none together
constexpr std::size_t kMostMeetings = 600;  // by words, of one account: from its rarest word up until it has met so many

std::uint64_t hashed(std::string_view text, std::uint64_t seed = 0xcbf29ce484222325ULL) {
  for (const char c : text) seed = (seed ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
  return seed;
}

struct Entry {
  std::uint64_t block = 0;
  bool coarse = false;
  std::uint32_t account = 0;
  auto operator<=>(const Entry&) const = default;
};

struct Key {
  std::string text;
  bool coarse = false;  // as fine as this account knows
};

void addKey(std::vector<Key>& keys, std::string text, bool coarse) {
  for (Key& k : keys) {
    if (k.text != text) continue;
    k.coarse |= coarse;
    return;
  }
  keys.push_back({std::move(text), coarse});
}

std::string monthKey(std::chrono::year_month_day d) {
  return std::format("m{}-{}", static_cast<int>(d.year()), static_cast<unsigned>(d.month()));
}
std::string yearKey(std::chrono::year_month_day d) { return std::format("y{}", static_cast<int>(d.year())); }

void addSpan(std::vector<Key>& keys, DayRange range) {
  using namespace std::chrono;
  const bool fewDays = range.days() <= kMostDays;
  if (fewDays) {
    for (CalendarDay d = range.from; d <= range.to; d += days{1}) {
      addKey(keys, std::format("d{}", d.time_since_epoch().count()), true);
      const year_month_day date{d};
      addKey(keys, std::format("x{}-{}", static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day())), false);
      addKey(keys, std::format("z{}", static_cast<unsigned>(date.month())), false);
    }
  }
  const year_month_day first{range.from};
  const year_month_day last{range.to};
  const bool fewMonths = range.days() <= kMostMonths * 31;
  if (fewMonths)
    for (year_month m = first.year() / first.month(); m <= last.year() / last.month(); m += months{1}) {
      addKey(keys, monthKey(m / day{1}), !fewDays);
      if (!fewDays) addKey(keys, std::format("z{}", static_cast<unsigned>(m.month())), false);
    }
  for (year y = first.year(); y <= std::min(last.year(), first.year() + years{20}); ++y)
    addKey(keys, yearKey(y / 1 / 1), !fewMonths);
}

std::vector<Key> timeKeys(const AccountFacts& f) {
  std::vector<Key> keys;
  if (f.days) addSpan(keys, *f.days);
  if (!f.days && f.yearless) {
    const bool wholeMonth = f.yearless->day == 0;
    if (!wholeMonth) addKey(keys, std::format("x{}-{}", f.yearless->month, f.yearless->day), true);
    addKey(keys, std::format("z{}", f.yearless->month), true);  // meets whole months
  }
  return keys;
}

// What spellings of a town share: its consonants. Gazetteers know one spelling of a hamlet, or none.
std::string townKey(const PlaceValue& p) {
  const bool town = p.precision == PlacePrecision::Town || p.id.empty();
  std::string key = town ? regionNameKey(p.name) : std::string{};
  std::erase_if(key, [](char c) { return c == 'w' || c == 'y' || c == 'h'; });
  return key;
}

constexpr std::size_t kMostPlaces = 4;

std::vector<Key> placeKeys(const AccountFacts& f) {
  std::vector<Key> keys;
  for (std::size_t i = 0; i < std::min(f.places.size(), kMostPlaces); ++i) {
    const PlaceValue& p = *f.places[i];
    const std::string region = regionKey(p);
    if (!region.empty()) addKey(keys, "r" + region, true);
    if (const std::string town = townKey(p); !town.empty()) addKey(keys, "t" + town, true);
    if (!p.country.empty()) addKey(keys, "c" + p.country, region.empty() && i == 0);
  }
  return keys;
}

// An account that knows no day, or only the day of a week, meets all that name its town.
void addTownKeys(const AccountFacts& f, std::vector<Filed>& filed) {
  const bool undated = !f.days && !f.yearless;
  for (std::size_t i = 0; i < std::min(f.places.size(), kMostPlaces); ++i)
    if (const std::string town = townKey(*f.places[i]); !town.empty()) filed.push_back({hashed("u" + town), undated});
}

// Two names of one person share two parts, whichever they leave out.
void addNameKeys(const AccountFacts& f, std::vector<std::string>& keys) {
  constexpr std::size_t kMostNames = 6;
  for (std::size_t n = 0; n < std::min(f.targets.size(), kMostNames); ++n) {
    const std::vector<std::string> parts = namePartKeys(f.targets[n]);
    for (std::size_t i = 0; i < parts.size(); ++i)
      for (std::size_t j = i + 1; j < parts.size(); ++j)
        keys.push_back("n" + std::min(parts[i], parts[j]) + " " + std::max(parts[i], parts[j]));
  }
}

// A day and a toll bring together accounts whose places are not known. Single deaths are too many.
void addTollKeys(const AccountFacts& f, std::vector<std::string>& keys) {
  const int killed = f.killed.exact() ? *f.killed.min : 0;
  const int wounded = f.wounded.exact() ? *f.wounded.min : 0;
  if (!f.days || !f.days->single() || killed + wounded < 4) return;
  keys.push_back(std::format("t{} {} {}", f.days->from.time_since_epoch().count(), killed, wounded));
}

// Of two accounts in one block, by what likeness is made of; the same for accounts that are not told apart by it.
auto likeness(const AccountFacts& f) {
  const std::string_view place = f.places.empty() ? std::string_view{} : std::string_view(f.places.front()->id);
  return std::tuple(place, f.types.front(), f.killed.min.value_or(-1), f.wounded.min.value_or(-1));
}

using Pairs = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

void addPair(Pairs& pairs, std::uint32_t a, std::uint32_t b) {
  if (a != b) pairs.emplace_back(std::min(a, b), std::max(a, b));
}

void addBlock(std::span<Entry> block, std::span<const AccountFacts> facts, Pairs& pairs) {
  if (block.size() < 2 || std::ranges::none_of(block, &Entry::coarse)) return;
  if (block.size() > kNeighborhood)
    std::ranges::sort(block, {}, [&](const Entry& e) { return std::tuple(likeness(facts[e.account]), e.account); });
  for (std::size_t i = 0; i < block.size(); ++i)
    for (std::size_t j = i + 1; j < std::min(block.size(), i + kNeighborhood); ++j)
      if (block[i].coarse || block[j].coarse) addPair(pairs, block[i].account, block[j].account);
}

void addWordPairs(std::span<const AccountFacts> facts, Pairs& pairs) {
  std::vector<Entry> entries;
  for (std::uint32_t i = 0; i < facts.size(); ++i)
    for (const std::uint32_t word : wordBlocksOf(facts[i])) entries.push_back({word, true, i});
  std::ranges::sort(entries);
  Pairs met;
  for (std::size_t i = 0; i < entries.size(); ++i)
    for (std::size_t j = i + 1; j < entries.size() && entries[j].block == entries[i].block; ++j)
      addPair(met, entries[i].account, entries[j].account);
  std::ranges::sort(met);
  for (std::size_t i = 0; i + 1 < met.size(); ++i)
    if (met[i] == met[i + 1] && (pairs.empty() || pairs.back() != met[i])) pairs.push_back(met[i]);
}

}  // namespace

std::vector<Filed> blocksOf(const AccountFacts& facts) {
  std::vector<Filed> filed;
  const std::vector<Key> places = placeKeys(facts);
  for (const Key& t : timeKeys(facts))
    for (const Key& p : places) filed.push_back({hashed(p.text, hashed(t.text)), t.coarse || p.coarse});
  addTownKeys(facts, filed);
  std::vector<std::string> names;
  addNameKeys(facts, names);
  addTollKeys(facts, names);
  for (const std::string& n : names) filed.push_back({hashed(n), true});
  std::ranges::sort(
      filed, [](const Filed& a, const Filed& b) { return std::tuple(a.block, !a.coarse) < std::tuple(b.block, !b.coarse); });
  const auto rest = std::ranges::unique(filed, {}, &Filed::block);
  filed.erase(rest.begin(), rest.end());
  return filed;
}

// Under the rarest words of the account, as long as it meets few by them.
std::vector<std::uint32_t> wordBlocksOf(const AccountFacts& facts) {
  std::vector<TellingWord> rare;
  for (const TellingWord& w : facts.words)
    if (w.tellers > 1 && w.tellers <= kMostTellers) rare.push_back(w);
  std::ranges::sort(rare, {}, [](const TellingWord& w) { return std::tuple(w.tellers, w.word); });
  if (rare.size() > kRarestWords) rare.resize(kRarestWords);
  std::vector<std::uint32_t> words;
  std::size_t meetings = 0;
  for (const TellingWord& w : rare)
    if ((meetings += w.tellers) <= kMostMeetings) words.push_back(w.word);
  std::ranges::sort(words);
  return words;
}

bool standsBefore(const AccountFacts& a, const AccountFacts& b) {
  const auto x = likeness(a);
  const auto y = likeness(b);
  return x != y ? x < y : comesBefore(a, b);
}

Pairs candidatePairs(std::span<const AccountFacts> facts) {
  std::vector<Entry> entries;
  for (std::uint32_t i = 0; i < facts.size(); ++i)
    for (const Filed& f : blocksOf(facts[i])) entries.push_back({f.block, f.coarse, i});
  std::ranges::sort(entries);
  Pairs pairs;
  for (std::size_t begin = 0; begin < entries.size();) {
    std::size_t end = begin;
    while (end < entries.size() && entries[end].block == entries[begin].block) ++end;
    addBlock(std::span(entries).subspan(begin, end - begin), facts, pairs);
    begin = end;
  }
  addWordPairs(facts, pairs);
  std::ranges::sort(pairs);
  const auto rest = std::ranges::unique(pairs);
  pairs.erase(rest.begin(), rest.end());
  return pairs;
}

}  // namespace collate
