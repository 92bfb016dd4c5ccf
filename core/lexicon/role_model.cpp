// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lexicon/role_model.h"

#include <charconv>
#include <fstream>
#include <string>
#include <utility>

#include "core/lexicon/word_table.h"

namespace collate {

Result<void> RoleModel::addFile(const std::filesystem::path& file) {
  std::ifstream in(file);
  if (!in)
    return fail(ErrorCode::NotFound, "The model of roles is missing; set COLLATE_RESOURCES to the folder that holds it.",
                file.string());
  std::string line;
  for (std::size_t number = 1; std::getline(in, line); ++number) {
    if (line.empty() || line.starts_with('#')) continue;
    if (!addRow(line))
      return fail(ErrorCode::Malformed, "This row is no feature with its weights.", file.string() + ":" + std::to_string(number));
  }
  return {};
}

bool RoleModel::addRow(std::string_view row) {
  const std::size_t tab = row.find('\t');
  if (tab == std::string_view::npos) return false;
  const std::string_view name = row.substr(0, tab);
  Scores weights{};
  const char* at = row.data() + tab;
  const char* const end = row.data() + row.size();
  for (float& w : weights) {
    if (at == end || *at != '\t') return false;
    const auto [next, error] = std::from_chars(at + 1, end, w);
    if (error != std::errc{}) return false;
    at = next;
  }
  if (at != end) return false;
  if (name == "threshold")
    m_thresholds = weights;
  else
    insert(hashOf(name), weights);
  return true;
}

void RoleModel::insert(std::uint64_t hash, const Scores& weights) {
  if ((m_size + 1) * 2 > m_slots.size()) {
    std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.empty() ? 1 << 15 : m_slots.size() * 2));
    m_size = 0;
    for (const Slot& s : old)
      if (s.hash != 0) insert(s.hash, s.weights);
  }
  std::size_t at = hash & (m_slots.size() - 1);
  while (m_slots[at].hash != 0 && m_slots[at].hash != hash) at = (at + 1) & (m_slots.size() - 1);
  m_size += m_slots[at].hash == 0;
  m_slots[at] = {hash, weights};
}

RoleModel::Scores RoleModel::score(std::span<const std::uint64_t> features) const {
  Scores out;
  for (std::size_t p = 0; p < kParts; ++p) out[p] = -m_thresholds[p];
  if (m_slots.empty()) return out;
  for (const std::uint64_t f : features) {
    for (std::size_t at = f & (m_slots.size() - 1); m_slots[at].hash != 0; at = (at + 1) & (m_slots.size() - 1)) {
      if (m_slots[at].hash != f) continue;
      for (std::size_t p = 0; p < kParts; ++p) out[p] += m_slots[at].weights[p];
      break;
    }
  }
  return out;
}

}  // namespace collate
