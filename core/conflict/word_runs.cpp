// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/word_runs.h"

#include <string>

#include "core/text/fold.h"

namespace collate {
namespace {

std::vector<std::uint64_t> wordHashes(std::string_view text) {
  std::vector<std::uint64_t> words;
  std::string fold;
  std::uint64_t hash = 0;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = nextCharacter(text, i);
    if (isLetter(c) || (c >= '0' && c <= '9')) {
      fold.clear();
      appendFolded(fold, c);
      for (const char f : fold) hash = hash * 0x100000001b3ULL + static_cast<unsigned char>(f) + 1;
    } else if (hash != 0) {
      words.push_back(hash);
      hash = 0;
    }
  }
  if (hash != 0) words.push_back(hash);
  return words;
}

}  // namespace

std::uint64_t mixed(std::uint64_t x) {
  x ^= x >> 33U;
  x *= 0xff51afd7ed558ccdULL;
  x ^= x >> 33U;
  x *= 0xc4ceb9fe1a85ec53ULL;
  return x ^ (x >> 33U);
}

std::vector<std::uint64_t> wordRuns(std::string_view text, std::size_t length) {
  const std::vector<std::uint64_t> words = wordHashes(text);
  std::vector<std::uint64_t> runs;
  for (std::size_t i = 0; i + length <= words.size(); ++i) {
    std::uint64_t run = 0;
    for (std::size_t k = 0; k < length; ++k) run = mixed(run + words[i + k]);
    runs.push_back(run);
  }
  return runs;
}

}  // namespace collate
