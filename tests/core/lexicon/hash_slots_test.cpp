// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash_slots.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <unordered_map>

namespace collate {
namespace {

TEST(HashSlots, FindsWhatAMapFinds) {
  std::mt19937 random(7);
  HashSlots<std::string> slots(4);
  std::unordered_map<std::uint64_t, std::string> map;
  for (int n = 0; n < 20'000; ++n) {
    const std::string key = std::to_string(random() % 9'000);
    const auto [value, fresh] = slots.insert(hashOf(key));
    EXPECT_EQ(fresh, map.try_emplace(hashOf(key), key).second);
    if (fresh) value = key;
  }
  EXPECT_EQ(slots.size(), map.size());
  for (int n = 0; n < 12'000; ++n) {
    const std::string key = std::to_string(n);
    const std::string* found = slots.find(hashOf(key));
    ASSERT_EQ(found != nullptr, map.contains(hashOf(key)));
    if (found != nullptr) {
      EXPECT_EQ(*found, key);
    }
  }
}

// Keys whose hashes share their low bits stand in one run of slots, over the table's end.
TEST(HashSlots, TellsNeighborsApart) {
  HashSlots<int> slots(8);
  const auto hash = [](int n) { return (static_cast<std::uint64_t>(n) << 32U) | 15U; };
  for (int n = 1; n <= 6; ++n) slots[hash(n)] = n;
  for (int n = 1; n <= 6; ++n) EXPECT_EQ(*slots.find(hash(n)), n);
  EXPECT_EQ(slots.find(hash(7)), nullptr);
}

TEST(HashSlots, KeepsItsValuesWhereRoomIsMade) {
  HashSlots<int> slots(2);
  slots[hashOf("one")] = 1;
  slots.reserve(10'000);
  EXPECT_EQ(*slots.find(hashOf("one")), 1);
  EXPECT_EQ(slots.size(), 1U);
}

}  // namespace
}  // namespace collate
