// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/entity.h"

#include <algorithm>

namespace collate {

void Entities::add(Entity e) {
  const auto index = static_cast<std::uint32_t>(m_list.size());
  for (std::uint32_t t = e.range.begin; t < e.range.end; ++t) m_cover[t].push_back(index);
  m_list.push_back(std::move(e));
}

void Entities::sort() {
  std::ranges::stable_sort(m_list, [](const Entity& a, const Entity& b) {
    return std::pair(a.range.begin, b.range.end) < std::pair(b.range.begin, a.range.end);
  });
  for (std::vector<std::uint32_t>& cover : m_cover) cover.clear();
  for (std::uint32_t e = 0; e < m_list.size(); ++e)
    for (std::uint32_t t = m_list[e].range.begin; t < m_list[e].range.end; ++t) m_cover[t].push_back(e);
}

const Entity* Entities::at(std::uint32_t i, MentionKind kind) const {
  if (i >= m_cover.size()) return nullptr;
  for (const std::uint32_t e : m_cover[i])
    if (m_list[e].kind == kind) return &m_list[e];
  return nullptr;
}

const Entity* Entities::startingAt(std::uint32_t i, MentionKind kind) const {
  const Entity* e = at(i, kind);
  return e != nullptr && e->range.begin == i ? e : nullptr;
}

std::vector<const Entity*> Entities::within(TokenRange range, MentionKind kind) const {
  std::vector<const Entity*> out;
  const auto first = std::ranges::lower_bound(m_list, range.begin, {}, [](const Entity& e) { return e.range.begin; });
  for (auto it = first; it != m_list.end() && it->range.begin < range.end; ++it)
    if (it->kind == kind && it->range.end <= range.end) out.push_back(&*it);
  return out;
}

Entities recognizeEntities(const Document& doc) {
  Entities entities(doc.size());
  for (const auto stage :
       {recognizeDates, recognizeTimes, recognizeGroups, recognizePlaces, recognizePersons, recognizeMeans, recognizeCounts})
    if (!doc.stopped()) stage(doc, entities);
  entities.sort();
  return entities;
}

}  // namespace collate
