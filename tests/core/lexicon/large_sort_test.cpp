// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/large_sort.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace collate {
namespace {

TEST(StableSortLarge, SortsAsAStableSortDoes) {
  std::mt19937 random(11);
  for (const std::size_t size : {0U, 1U, 2U, 50U, 700U}) {
    std::vector<std::pair<unsigned, std::string>> list;
    for (std::size_t n = 0; n < size; ++n) list.emplace_back(static_cast<unsigned>(random() % 20), std::to_string(n));
    auto expected = list;
    const auto before = [](const auto& a, const auto& b) { return a.first < b.first; };
    std::ranges::stable_sort(expected, before);
    stableSortLarge(list, before);
    EXPECT_EQ(list, expected);
    stableSortLarge(list, before);
    EXPECT_EQ(list, expected);
  }
}

}  // namespace
}  // namespace collate
