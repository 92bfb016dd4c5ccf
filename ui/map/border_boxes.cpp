// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/border_boxes.h"

#include <algorithm>
#include <optional>

namespace collate::ui {
namespace {

constexpr double kStep = 4;  // px from box to box along a line
constexpr double kHalf = 2;  // px to every side

// From where to where a line lies in a rectangle, as shares of its length: at street level a border is a hundred thousand px
// long.
std::optional<std::pair<double, double>> within(QPointF a, QPointF b, const QRectF& box) {
  double from = 0;
  double to = 1;
  const auto cut = [&](double at, double by, double least, double most) {
    if (by == 0) return at >= least && at <= most;
    from = std::max(from, ((by > 0 ? least : most) - at) / by);
    to = std::min(to, ((by > 0 ? most : least) - at) / by);
    return from <= to;
  };
  if (!cut(a.x(), b.x() - a.x(), box.left(), box.right()) || !cut(a.y(), b.y() - a.y(), box.top(), box.bottom()))
    return std::nullopt;
  return std::pair(from, to);
}

void takeLine(LabelBoxes& boxes, QPointF a, QPointF b, const QRectF& view) {
  const auto seen = within(a, b, view);
  if (!seen) return;
  const QPointF by = b - a;
  const double share = kStep / std::max(std::hypot(by.x(), by.y()), kStep);
  for (double t = seen->first;; t = std::min(t + share, seen->second)) {
    const QPointF at = a + t * by;
    boxes.take({at.x() - kHalf, at.y() - kHalf, 2 * kHalf, 2 * kHalf});
    if (t >= seen->second) return;
  }
}

}  // namespace

LabelBoxes borderBoxes(const MapScenery& scenery, const std::vector<MapArea>& areas) {
  const MapCamera& camera = scenery.camera;
  const QRectF view = camera.viewport();
  LabelBoxes boxes(view);
  for (const Outline& country : scenery.map.countries) {
    if (!country.bounds.intersects(camera.worldViewport())) continue;
    for (const QPolygonF& border : country.borders)
      for (qsizetype i = 1; i < border.size(); ++i)
        takeLine(boxes, camera.screenOf(border[i - 1]), camera.screenOf(border[i]), view);
  }
  for (const MapArea& area : areas)
    for (const QPolygonF& ring : area.path.toSubpathPolygons())
      for (qsizetype i = 1; i < ring.size(); ++i) takeLine(boxes, ring[i - 1], ring[i], view);
  return boxes;
}

}  // namespace collate::ui
