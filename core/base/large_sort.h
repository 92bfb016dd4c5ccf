// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace collate {

// A stable sort of values that cost much to move: their order is found first, and each is moved once.
template <class T, class Before>
void stableSortLarge(std::vector<T>& list, Before before) {
  if (std::ranges::is_sorted(list, before)) return;
  std::vector<std::uint32_t> order(list.size());
  std::iota(order.begin(), order.end(), 0U);
  std::ranges::stable_sort(order, [&](std::uint32_t a, std::uint32_t b) { return before(list[a], list[b]); });
  std::vector<T> sorted;
  sorted.reserve(list.size());
  for (const std::uint32_t k : order) sorted.push_back(std::move(list[k]));
  list = std::move(sorted);
}

}  // namespace collate
