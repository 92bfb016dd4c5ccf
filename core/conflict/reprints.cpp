// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs of four words of one sentence against those of another. One word changed in twenty costs four runs of seventeen.
//
//   Three men died when helicopters landed beside the mill at the edge of Sarmada before dawn on Sunday.
//   Three men died when helicopters landed beside the mill at the edge of the town before dawn on Sunday.      10 of 15 runs
//   Helicopters landed near a mill in Sarmada before dawn on Sunday, and three men died.                        2 of 12
#include "core/conflict/reprints.h"

#include <algorithm>
#include <iterator>

#include "core/conflict/word_runs.h"

namespace collate {
namespace {

constexpr std::size_t kRun = 4;
constexpr std::size_t kShortest = 12;   // words; "Three people were killed, he said" is anybody's
constexpr double kReprint = 0.6;        // of the shorter one's runs
constexpr std::size_t kLongest = 1200;  // bytes to look for the end of a sentence

bool isEnd(std::string_view text, std::size_t i) {
  if (text[i] == '\n') return true;
  return (text[i] == '.' || text[i] == '!' || text[i] == '?') && i + 1 < text.size() &&
         (text[i + 1] == ' ' || text[i + 1] == '\n');
}

}  // namespace

Passage passageAround(std::string_view text, ByteSpan claim) {
  std::size_t begin = std::min<std::size_t>(claim.begin, text.size());
  std::size_t end = std::min<std::size_t>(claim.end, text.size());
  const std::size_t first = begin > kLongest ? begin - kLongest : 0;
  const std::size_t last = std::min(text.size(), end + kLongest);
  while (begin > first && !isEnd(text, begin - 1)) --begin;
  while (end < last && !isEnd(text, end)) ++end;
  Passage runs = wordRuns(text.substr(begin, end - begin), kRun);
  if (runs.size() + kRun <= kShortest) return {};
  std::ranges::sort(runs);
  return runs;
}

bool isReprint(const Passage& a, const Passage& b) {
  if (a.empty() || b.empty()) return false;
  Passage shared;
  std::ranges::set_intersection(a, b, std::back_inserter(shared));
  return static_cast<double>(shared.size()) >= kReprint * static_cast<double>(std::min(a.size(), b.size()));
}

}  // namespace collate
