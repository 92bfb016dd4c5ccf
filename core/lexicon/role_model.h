// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/hash_slots.h"
#include "core/lexicon/word_table.h"
#include "core/model/participant.h"

namespace collate {

// A linear model in two layers: for each part the sum of its features' weights; then, for each part, the sum of all parts' sums
// of a phrase, of the text and of the sentence that it stands in, each weighed, less a threshold. Fitted by
// tests/bench/fit_roles.py.
class RoleModel {
 public:
  using Scores = std::array<float, kParts>;
  using Row = std::uint32_t;
  static constexpr Row kNone = ~Row{0};

  // What a candidate's score is made of: the sums of its own features, of its text's words and of its sentences' words.
  struct Sums {
    Scores own{}, text{}, sentence{};
  };

  // The rows of "in-text:" and "in-sentence:" and some words; kNone where the model has none.
  struct InContext {
    Row text = kNone;
    Row sentence = kNone;
  };

  // A row: the feature's name, then its weight for each part, tab-separated. "threshold" holds the thresholds, "sum:own/victim"
  // what the own sum of victims weighs for each part, "sum:always" what stands to be added at once. A missing or malformed file
  // is an error that names file and line.
  Result<void> addFile(const std::filesystem::path& file);

  // What a feature is looked up by: joinedHash() of the hashes of its kind, which stands before the colon, and of the words
  // behind it, which slashes part.
  static std::uint64_t hashOfName(std::string_view name);
  // The row of the feature of this hash; kNone where the model has none.
  Row find(std::uint64_t hash) const {
    if (!m_filter.mayHold(hash)) return kNone;
    const Row* row = m_rows.find(hash);
    return row != nullptr ? *row : kNone;
  }
  bool mayHold(std::uint64_t hash) const { return m_filter.mayHold(hash); }
  void prefetch(std::uint64_t hash) const { m_rows.prefetch(hash); }  // before find()
  const Scores& weights(Row row) const { return m_weights[row]; }
  // The rows of a word by its hash, or of a pair of words by their joinedHash(); null where neither weighs.
  const InContext* inContext(std::uint64_t words) const { return m_inContext.find(words); }
  // Marks the words for which inContext() has something, alone or in pairs, so that no others need be asked for.
  void markContext(WordTable& words) const;
  // Scores over 0 say that the part is played.
  Scores score(const Sums& sums) const;
  std::size_t size() const { return m_weights.size(); }

 private:
  bool addRow(std::string_view row);
  void insert(std::string_view name, const Scores& weights);
  bool addSum(std::string_view name, const Scores& weights);

  std::vector<Scores> m_weights;  // by row
  HashSlots<Row> m_rows{1 << 15};
  HashSlots<InContext> m_inContext;
  std::vector<std::string> m_contextWords;  // its keys, as they are written
  HashFilter m_filter;                      // of m_rows
  Scores m_thresholds{};
  Scores m_always{};
  std::array<std::array<Scores, kParts>, 3> m_layer{};  // own, text, sentence; by the part summed
};

// Adds the weights of rows up, each once, whatever the order of adding: as doubles, which add up weights without rounding. Two
// floors of bits, one for each row, and one that says which 64 rows have any.
class RowSum {
 public:
  explicit RowSum(const RoleModel& model)
      : m_model(model),
        m_rows((model.size() + 63) / 64),
        m_blocks((m_rows.size() + 63) / 64) {}

  void add(RoleModel::Row row) {
    if (row == RoleModel::kNone) return;
    m_rows[row / 64] |= std::uint64_t{1} << (row % 64);
    m_blocks[row / 4096] |= std::uint64_t{1} << (row / 64 % 64);
  }
  // The sum; nothing is left then.
  RoleModel::Scores take();

 private:
  const RoleModel& m_model;
  std::vector<std::uint64_t> m_rows, m_blocks;
};

}  // namespace collate
