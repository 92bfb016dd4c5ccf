// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"

namespace collate {

// FNV-1a of 64 bits: what words and features are looked up by. Two of a few hundred thousand words collide once in 10^8 tables.
constexpr std::uint64_t kHashSeed = 0xCBF29CE484222325ULL;
constexpr std::uint64_t hashOf(std::string_view s, std::uint64_t seed = kHashSeed) {
  for (const char c : s) seed = (seed ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  return seed;
}

// What a noun names, after WordNet's lexicographer files.
enum class NounClass : std::uint8_t {
  None,  // no noun, or one that the table does not know
  Tops,
  Act,
  Animal,
  Artifact,
  Attribute,
  Body,
  Cognition,
  Communication,
  Event,
  Feeling,
  Food,
  Group,
  Location,
  Motive,
  Object,
  Person,
  Phenomenon,
  Plant,
  Possession,
  Process,
  Quantity,
  Relation,
  Shape,
  State,
  Substance,
  Time,
};
std::string_view nounClassName(NounClass);

// What one form of a word can be. A count of 0 says that it cannot; 1 to 10 grow with the logarithm of how often it was it.
struct WordEntry {
  enum Form : std::uint8_t { Base = 1, Third = 2, Past = 4, Participle = 8, Ing = 16, Singular = 32, Plural = 64 };
  std::uint8_t noun = 0, verb = 0, adjective = 0, adverb = 0;
  std::uint8_t forms = 0;  // Form, added up
  NounClass nounClass = NounClass::None;
  std::uint32_t nounLemma = 0, verbLemma = 0;  // for lemma()
};

// English words and their forms. Forms are made by rule when the table is loaded; irregular ones are rows of the table.
// Format: resources/words/build.py. Immutable once loaded.
class WordTable {
 public:
  // A missing or malformed file is an error that names file and line.
  Result<void> addFile(const std::filesystem::path& file);

  // By hashOf() of the folded word; null where the table does not know it.
  const WordEntry* find(std::uint64_t hash) const;
  const WordEntry* find(std::string_view folded) const { return find(hashOf(folded)); }
  std::string_view lemma(std::uint32_t index) const { return m_lemmas[index]; }
  std::size_t size() const { return m_size; }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    WordEntry entry;
  };
  bool addRow(std::string_view row);
  bool addIrregular(std::string_view form, std::string_view rest);
  void addForms(std::string_view lemma, const WordEntry& base);
  void merge(std::string_view form, const WordEntry& entry);
  void grow();

  std::vector<Slot> m_slots;  // open addressing, a power of two
  std::vector<std::string> m_lemmas{""};
  std::size_t m_size = 0;
};

}  // namespace collate
