// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs of four words of one sentence against those of another. One word changed in twenty costs four runs of seventeen.
//
//   Three men died when helicopters landed beside the mill at the edge of Sarmada before dawn on Sunday.
//   Three men died when helicopters landed beside the mill at the edge of the town before dawn on Sunday.      10 of 15 runs
//   Helicopters landed near a mill in Sarmada before dawn on Sunday, and three men died.                        2 of 12
//
// A desk that changes three words of a sentence, or a sentence of eight words, leaves too few runs to tell by. There the
// sentences around it tell: what is copied is copied in blocks, while two desks that put one toll into like words go on
// differently.
#include "core/conflict/reprints.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "core/conflict/word_runs.h"

namespace collate {
namespace {

constexpr std::size_t kRun = 4;
constexpr std::size_t kShortest = 12;       // words; "Three people were killed, he said" is anybody's
constexpr std::size_t kShortestBlock = 24;  // words
constexpr double kReprint = 0.6;            // of the shorter one's runs
constexpr double kReprintInBlock = 0.2;     // of a sentence whose block is a reprint: three words of sixteen were changed
constexpr double kBlock = 0.35;             // of the shorter block's runs: at its edge one sentence of three is another
constexpr std::size_t kLongest = 1200;      // bytes to look for the end of a sentence

using Runs = std::vector<std::uint64_t>;

bool isEnd(std::string_view text, std::size_t i) {
  if (text[i] == '\n') return true;
  return (text[i] == '.' || text[i] == '!' || text[i] == '?') && i + 1 < text.size() &&
         (text[i + 1] == ' ' || text[i + 1] == '\n');
}

bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

std::size_t beginOfSentence(std::string_view text, std::size_t at) {
  const std::size_t first = at > kLongest ? at - kLongest : 0;
  while (at > first && !isEnd(text, at - 1)) --at;
  return at;
}

std::size_t endOfSentence(std::string_view text, std::size_t at) {
  const std::size_t last = std::min(text.size(), at + kLongest);
  while (at < last && !isEnd(text, at)) ++at;
  return at;
}

Runs runsOf(std::string_view text, std::size_t begin, std::size_t end) {
  Runs runs = wordRuns(text.substr(begin, end - begin), kRun);
  std::ranges::sort(runs);
  return runs;
}

// Of the runs of the shorter one, how many the other has.
double shared(const Runs& a, const Runs& b) {
  if (a.empty() || b.empty()) return 0;
  Runs both;
  std::ranges::set_intersection(a, b, std::back_inserter(both));
  return static_cast<double>(both.size()) / static_cast<double>(std::min(a.size(), b.size()));
}

bool hasWords(const Runs& runs, std::size_t words) { return runs.size() + kRun > words; }

}  // namespace

PassageRuns passageAround(std::string_view text, ByteSpan claim) {
  const std::size_t begin = beginOfSentence(text, std::min<std::size_t>(claim.begin, text.size()));
  const std::size_t end = endOfSentence(text, std::min<std::size_t>(claim.end, text.size()));
  std::size_t before = begin;
  while (before > 0 && (isBlank(text[before - 1]) || isEnd(text, before - 1))) --before;
  std::size_t after = end;
  while (after < text.size() && (isBlank(text[after]) || isEnd(text, after))) ++after;
  return {runsOf(text, begin, end), runsOf(text, beginOfSentence(text, before), endOfSentence(text, after))};
}

bool isReprint(const PassageRuns& a, const PassageRuns& b) {
  const double sentence = shared(a.sentence, b.sentence);
  if (sentence >= kReprint && hasWords(a.sentence, kShortest) && hasWords(b.sentence, kShortest)) return true;
  return sentence >= kReprintInBlock && hasWords(a.block, kShortestBlock) && hasWords(b.block, kShortestBlock) &&
         shared(a.block, b.block) >= kBlock;
}

}  // namespace collate
