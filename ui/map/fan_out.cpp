// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/fan_out.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <unordered_map>

namespace collate::ui {
namespace {

constexpr double kRadius = 44;
constexpr double kMarkerApart = 44;  // two rings of 40 px and a gap
constexpr double kWidestStep = 72 * std::numbers::pi / 180;

}  // namespace

std::vector<QPointF> fanOffsets(std::size_t count, double direction) {
  if (count < 2) return std::vector<QPointF>(count);
  const auto n = static_cast<double>(count);
  const double step = std::min(kWidestStep, 2 * std::numbers::pi / n);
  const double radius = std::max(kRadius, kMarkerApart / 2 / std::sin(step / 2));
  std::vector<QPointF> offsets;
  for (std::size_t i = 0; i < count; ++i) {
    const double angle =
        direction * std::numbers::pi / 180 - std::numbers::pi / 2 + (static_cast<double>(i) - (n - 1) / 2) * step;
    offsets.emplace_back(radius * std::cos(angle), radius * std::sin(angle));
  }
  return offsets;
}

std::vector<std::vector<std::size_t>> groupNear(const std::vector<QPointF>& points, double apart) {
  std::vector<std::vector<std::size_t>> groups;
  std::unordered_map<std::int64_t, std::vector<std::size_t>> cells;  // groups by the cell of their first point
  const auto key = [](std::int64_t x, std::int64_t y) { return x * 1'000'003 + y; };
  for (std::size_t i = 0; i < points.size(); ++i) {
    const auto cx = static_cast<std::int64_t>(std::floor(points[i].x() / apart));
    const auto cy = static_cast<std::int64_t>(std::floor(points[i].y() / apart));
    std::size_t found = groups.size();
    for (std::int64_t x = cx - 1; x <= cx + 1; ++x)
      for (std::int64_t y = cy - 1; y <= cy + 1; ++y) {
        const auto cell = cells.find(key(x, y));
        if (cell == cells.end()) continue;
        for (std::size_t g : cell->second) {
          const QPointF by = points[groups[g].front()] - points[i];
          if (std::hypot(by.x(), by.y()) < apart) found = std::min(found, g);
        }
      }
    if (found == groups.size()) {
      groups.push_back({});
      cells[key(cx, cy)].push_back(found);
    }
    groups[found].push_back(i);
  }
  return groups;
}

}  // namespace collate::ui
