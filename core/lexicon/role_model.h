// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

#include "core/base/error.h"
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

  // A row: the feature's name, then its weight for each part, tab-separated. "threshold" holds the thresholds, "sum:own/victim"
  // what the own sum of victims weighs for each part, "sum:always" what stands to be added at once. A missing or malformed file
  // is an error that names file and line.
  Result<void> addFile(const std::filesystem::path& file);

  // A feature's weights, by hashOf() its name; null where the model has none.
  const Scores* find(std::uint64_t hash) const;
  // Features by hashOf() their names, each once.
  Scores sum(std::span<const std::uint64_t> features) const;
  // Scores over 0 say that the part is played.
  Scores score(const Sums& sums) const;
  std::size_t size() const { return m_size; }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    Scores weights{};
  };
  bool addRow(std::string_view row);
  bool addSum(std::string_view name, const Scores& weights);
  void insert(std::uint64_t hash, const Scores& weights);

  std::vector<Slot> m_slots;  // open addressing, a power of two
  std::size_t m_size = 0;
  Scores m_thresholds{};
  Scores m_always{};
  std::array<std::array<Scores, kParts>, 3> m_layer{};  // own, text, sentence; by the part summed
};

}  // namespace collate
