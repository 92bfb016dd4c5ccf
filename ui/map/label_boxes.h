// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <cmath>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace collate::ui {

// What is taken on a picture. Boxes are kept by cells of 128 px, so that asking costs the same with ten labels and with a
// thousand.
class LabelBoxes {
 public:
  explicit LabelBoxes(QRectF within) : m_within(within) {}

  void take(const QRectF& box) {
    eachCell(box, [&](std::int64_t cell) { m_cells[cell].push_back(box); });
  }
  bool free(const QRectF& box) const { return m_within.contains(box) && !meets(box); }
  // Whether something that was taken lies there.
  bool meets(const QRectF& box) const {
    bool hit = false;
    eachCell(box, [&](std::int64_t cell) {
      const auto at = m_cells.find(cell);
      if (hit || at == m_cells.end()) return;
      for (const QRectF& taken : at->second) hit = hit || taken.intersects(box);
    });
    return hit;
  }
  // Takes it when it is free.
  bool tryTake(const QRectF& box) {
    if (!free(box)) return false;
    take(box);
    return true;
  }

 private:
  template <class Visit>
  static void eachCell(const QRectF& box, Visit visit) {
    constexpr double kCell = 128;
    const auto cell = [](double v) { return static_cast<std::int64_t>(std::floor(v / kCell)); };
    for (std::int64_t x = cell(box.left()); x <= cell(box.right()); ++x)
      for (std::int64_t y = cell(box.top()); y <= cell(box.bottom()); ++y) visit(x * 100'000 + y);
  }

  QRectF m_within;
  std::unordered_map<std::int64_t, std::vector<QRectF>> m_cells;
};

}  // namespace collate::ui
