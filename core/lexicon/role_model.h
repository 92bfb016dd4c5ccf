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

// A linear model: for each part the sum of its features' weights, less a threshold. Fitted by tests/bench/fit_roles.py.
class RoleModel {
 public:
  using Scores = std::array<float, kParts>;

  // A row: the feature's name, then its weight for each part, tab-separated; the row "threshold" holds the thresholds. A
  // missing or malformed file is an error that names file and line.
  Result<void> addFile(const std::filesystem::path& file);

  // Features by hashOf() their names, each once. Scores over 0 say that the part is played.
  Scores score(std::span<const std::uint64_t> features) const;
  std::size_t size() const { return m_size; }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    Scores weights{};
  };
  bool addRow(std::string_view row);
  void insert(std::uint64_t hash, const Scores& weights);

  std::vector<Slot> m_slots;  // open addressing, a power of two
  std::size_t m_size = 0;
  Scores m_thresholds{};
};

}  // namespace collate
