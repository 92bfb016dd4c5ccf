// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace collate {

// FNV-1a of 64 bits: what words and features are looked up by. Two of a few hundred thousand words collide once in 10^8 tables.
constexpr std::uint64_t kHashSeed = 0xCBF29CE484222325ULL;
constexpr std::uint64_t hashOf(std::string_view s, std::uint64_t seed = kHashSeed) {
  for (const char c : s) seed = (seed ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  return seed;
}

// The hash of a row of words from those of its words, one after the other: joinedHash(joinedHash(hashOf("a"), hashOf("b")), ...).
constexpr std::uint64_t joinedHash(std::uint64_t before, std::uint64_t word) {
  const std::uint64_t mixed = (std::rotl(before, 25) ^ word) * 0x9E3779B97F4A7C15ULL;
  return mixed ^ (mixed >> 32U);
}

// Says of most hashes that were never added that they were not, from a thirtieth of the memory that the table would take: what is
// asked for a hundred times a word and seldom there should stay near the processor. 16 bits a hash.
class HashFilter {
 public:
  explicit HashFilter(std::size_t hashes = 0)
      : m_shift(static_cast<unsigned>(std::countl_zero(std::bit_ceil(std::max<std::size_t>(64, 16 * hashes))) + 1)),
        m_bits(std::size_t{1} << (64 - m_shift) >> 6U) {}

  void add(std::uint64_t hash) { m_bits[place(hash) >> 6U] |= std::uint64_t{1} << (place(hash) & 63U); }
  bool mayHold(std::uint64_t hash) const { return (m_bits[place(hash) >> 6U] >> (place(hash) & 63U) & 1U) != 0; }

 private:
  std::uint64_t place(std::uint64_t hash) const { return hash >> m_shift; }

  unsigned m_shift;
  std::vector<std::uint64_t> m_bits;
};

// Values by hashOf() their keys, which are not kept. Open addressing over a power of two, at most half full; a value stands
// beside its hash, so that finding it touches one line of memory, or two. Values move when the table grows. No key may hash to 0.
template <class T>
class HashSlots {
 public:
  // Room for `least` values before it first grows.
  explicit HashSlots(std::size_t least = 8) { grow(std::bit_ceil(2 * least)); }

  const T* find(std::uint64_t hash) const {
    for (std::size_t at = hash & m_mask; m_slots[at].hash != 0; at = (at + 1) & m_mask)
      if (m_slots[at].hash == hash) return &m_slots[at].value;
    return nullptr;
  }

  T* find(std::uint64_t hash) { return const_cast<T*>(std::as_const(*this).find(hash)); }

  // Brings what find() will look at near, for who looks many keys up: the memory of a large table is then waited for once, not
  // once a key.
  void prefetch(std::uint64_t hash) const { __builtin_prefetch(&m_slots[hash & m_mask]); }

  // The value of this key, made where there was none; whether it was made.
  std::pair<T&, bool> insert(std::uint64_t hash) {
    if ((m_size + 1) * 2 > m_slots.size()) grow(m_slots.size() * 2);
    Slot& slot = m_slots[slotOf(hash)];
    const bool fresh = slot.hash == 0;
    m_size += fresh;
    slot.hash = hash;
    return {slot.value, fresh};
  }
  T& operator[](std::uint64_t hash) { return insert(hash).first; }

  void reserve(std::size_t values) {
    if (2 * values > m_slots.size()) grow(std::bit_ceil(2 * values));
  }
  std::size_t size() const { return m_size; }
  // Of the keys that are there now.
  HashFilter filter() const {
    HashFilter filter(m_size);
    for (const Slot& slot : m_slots)
      if (slot.hash != 0) filter.add(slot.hash);
    return filter;
  }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    T value{};
  };

  std::size_t slotOf(std::uint64_t hash) const {
    std::size_t at = hash & m_mask;
    while (m_slots[at].hash != 0 && m_slots[at].hash != hash) at = (at + 1) & m_mask;
    return at;
  }

  void grow(std::size_t slots) {
    std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(slots));
    m_mask = slots - 1;
    for (Slot& slot : old)
      if (slot.hash != 0) m_slots[slotOf(slot.hash)] = std::move(slot);
  }

  std::vector<Slot> m_slots;
  std::size_t m_mask = 0;
  std::size_t m_size = 0;
};

}  // namespace collate
