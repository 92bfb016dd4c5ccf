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

TEST(HashFilter, HoldsAllThatWasAddedAndLittleElse) {
  HashSlots<int> slots;
  for (int n = 0; n < 10'000; ++n) slots[hashOf(std::to_string(n))] = n;
  const HashFilter filter = slots.filter();
  for (int n = 0; n < 10'000; ++n) ASSERT_TRUE(filter.mayHold(hashOf(std::to_string(n))));
  int wrong = 0;
  for (int n = 10'000; n < 20'000; ++n) wrong += filter.mayHold(hashOf(std::to_string(n)));
  EXPECT_LT(wrong, 1'000);
  EXPECT_FALSE(HashFilter().mayHold(hashOf("anything")));
  EXPECT_FALSE(HashSlots<int>().filter().mayHold(hashOf("anything")));
}

TEST(JoinedHash, TellsOrderAndLengthApart) {
  const std::uint64_t a = hashOf("a"), b = hashOf("b");
  EXPECT_NE(joinedHash(a, b), joinedHash(b, a));
  EXPECT_NE(joinedHash(a, b), joinedHash(joinedHash(a, b), b));
  EXPECT_NE(joinedHash(a, b), hashOf("ab"));
}

}  // namespace
}  // namespace collate
