// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/entity.h"

#include <algorithm>

#include "core/base/large_sort.h"

namespace collate {

void Entities::add(Entity e) {
  m_list.push_back(std::move(e));
  place(static_cast<std::uint32_t>(m_list.size() - 1));
}

// Where two of a kind cover a token, the first is found.
void Entities::place(std::uint32_t entity) {
  const Entity& e = m_list[entity];
  std::vector<std::uint32_t>& cover = m_cover[static_cast<std::size_t>(e.kind)];
  if (cover.empty()) cover.assign(m_tokens, 0);
  for (std::uint32_t t = e.range.begin; t < e.range.end; ++t)
    if (cover[t] == 0) cover[t] = entity + 1;
}

void Entities::sort() {
  stableSortLarge(m_list, [](const Entity& a, const Entity& b) {
    return std::pair(a.range.begin, b.range.end) < std::pair(b.range.begin, a.range.end);
  });
  for (std::vector<std::uint32_t>& cover : m_cover) std::ranges::fill(cover, 0);
  for (std::uint32_t e = 0; e < m_list.size(); ++e) place(e);
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
  for (const auto stage : {recognizeDates, recognizeTimes, recognizeGroups, recognizePlaces, readPlaceContext, recognizePersons,
                           recognizeMeans, recognizeCounts})
    if (!doc.stopped()) stage(doc, entities);
  entities.sort();
  return entities;
}

}  // namespace collate
