// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

#include "core/base/error.h"
#include "core/base/hash_slots.h"
#include "core/model/participant.h"

namespace collate {

// A linear model in two layers: for each part the sum of its features' weights; then, for each part, the sum of all parts' sums
// of a phrase, of the text and of the sentence that it stands in, each weighed, less a threshold. Fitted by
// tests/bench/fit_roles.py.
class RoleModel {
 public:
  using Scores = std::array<float, kParts>;

  // What a candidate's score is made of: the sums of its own features, of its text's words and of its sentences' words.
  struct Sums {
    Scores own{}, text{}, sentence{};
  };

  // The weights of "in-text:" and "in-sentence:" and some words; null where the model has none.
  struct InContext {
    const Scores* text = nullptr;
    const Scores* sentence = nullptr;
  };

  RoleModel() = default;
  RoleModel(const RoleModel&) = delete;
  RoleModel& operator=(const RoleModel&) = delete;

  // A row: the feature's name, then its weight for each part, tab-separated. "threshold" holds the thresholds, "sum:own/victim"
  // what the own sum of victims weighs for each part, "sum:always" what stands to be added at once. A missing or malformed file
  // is an error that names file and line.
  Result<void> addFile(const std::filesystem::path& file);

  // A feature's weights, by hashOf() its name; null where the model has none.
  const Scores* find(std::uint64_t hash) const { return m_weights.find(hash); }
  // What the word, or pair of words "shot/dead", of this hash weighs in a text and in a sentence; null where neither weighs.
  const InContext* inContext(std::uint64_t words) const { return m_inContext.find(words); }
  // Features by hashOf() their names, each once.
  Scores sum(std::span<const std::uint64_t> features) const;
  // Scores over 0 say that the part is played.
  Scores score(const Sums& sums) const;
  std::size_t size() const { return m_weights.size(); }

 private:
  // A row "in-text:words" or "in-sentence:words", by the hashes of its name and of its words.
  struct ContextRow {
    std::uint64_t name = 0, words = 0;
    const Scores* InContext::* place = nullptr;
  };
  bool addRow(std::string_view row);
  void insert(std::string_view name, const Scores& weights);
  void linkContext();
  bool addSum(std::string_view name, const Scores& weights);

  HashSlots<Scores> m_weights{1 << 14};
  std::vector<ContextRow> m_contextRows;
  HashSlots<InContext> m_inContext;  // into m_weights
  Scores m_thresholds{};
  Scores m_always{};
  std::array<std::array<Scores, kParts>, 3> m_layer{};  // own, text, sentence; by the part summed
};

}  // namespace collate
