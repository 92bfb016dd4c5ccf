// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/hash_slots.h"

namespace collate {

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
  enum Telling : std::uint8_t { Alone = 1, OpensPair = 2, ClosesPair = 4 };
  std::uint8_t telling = 0;  // whether the model of roles weighs the word where a text has it: Telling, added up
  std::uint32_t nounLemma = 0, verbLemma = 0;  // for lemma()
};

// English words and their forms. Forms are made by rule when the table is loaded; irregular ones are rows of the table.
// Format: resources/words/build.py. Immutable once loaded.
class WordTable {
 public:
  // A missing or malformed file is an error that names file and line.
  Result<void> addFile(const std::filesystem::path& file);

  // By hashOf() of the folded word; null where the table does not know it.
  const WordEntry* find(std::uint64_t hash) const { return m_entries.find(hash); }
  const WordEntry* find(std::string_view folded) const { return find(hashOf(folded)); }
  void prefetch(std::uint64_t hash) const { m_entries.prefetch(hash); }  // before find()
  // Marks a word, where the table has it.
  void mark(std::uint64_t hash, WordEntry::Telling how) {
    if (WordEntry* e = m_entries.find(hash)) e->telling = static_cast<std::uint8_t>(e->telling | how);
  }
  std::string_view lemma(std::uint32_t index) const { return m_lemmas[index].text; }
  std::uint64_t lemmaHash(std::uint32_t index) const { return m_lemmas[index].hash; }
  std::size_t size() const { return m_entries.size(); }

 private:
  struct Lemma {
    std::string_view text;
    std::uint64_t hash;
  };
  bool addRow(std::string_view row);
  bool addIrregular(std::string_view form, std::string_view rest);
  void addForms(std::string_view lemma, const WordEntry& base);
  void merge(std::uint64_t form, const WordEntry& entry);

  std::deque<std::string> m_texts;  // what lemmas point into
  HashSlots<WordEntry> m_entries{1 << 17};
  std::vector<Lemma> m_lemmas{{"", kHashSeed}};
};

}  // namespace collate
