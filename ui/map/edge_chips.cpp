// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/edge_chips.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "ui/style/theme.h"

namespace collate::ui {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("EdgeChips", text); }

constexpr std::size_t kMostChips = 4;
constexpr double kHeight = 26;
constexpr double kInset = 12;   // from the edge
constexpr double kAround = 40;  // text's margins and the arrow
constexpr double kAside = kHeight + 4;

struct Destination {
  QString place;
  const MapBeyond* nearest = nullptr;
  int count = 0;
};

std::vector<Destination> destinations(const MapScenery& s, const std::vector<MapBeyond>& beyond) {
  std::vector<Destination> all;
  for (const MapBeyond& b : beyond) {
    const MapIncident& incident = s.incidents[b.incident];
    const auto at = std::ranges::find(all, incident.place, &Destination::place);
    if (at != all.end()) {
      ++at->count;
    } else if (all.size() < kMostChips) {
      all.push_back({incident.place, &b, 1});
    }
  }
  return all;
}

// The middle of a chip whose center lies where the way there leaves the view.
QPointF leaving(const QRectF& within, double direction) {
  const double angle = direction * std::numbers::pi / 180;
  const double dx = std::cos(angle);
  const double dy = std::sin(angle);
  const double across = std::abs(dx) < 1e-9 ? 1e9 : within.width() / 2 / std::abs(dx);
  const double up = std::abs(dy) < 1e-9 ? 1e9 : within.height() / 2 / std::abs(dy);
  return within.center() + QPointF(dx, dy) * std::min(across, up);
}

}  // namespace

QString distanceWords(double km) {
  if (km < 3) return tr("%1 km").arg(QLocale().toString(km, 'f', 1));
  const double step = km < 30 ? 1 : 10;
  return tr("%1 km").arg(QLocale().toString(std::round(km / step) * step, 'f', 0));
}

QString compassWords(double direction) {
  const std::array<QString, 8> names = {tr("east"), tr("south-east"), tr("south"), tr("south-west"),
                                        tr("west"), tr("north-west"), tr("north"), tr("north-east")};
  const int sector = static_cast<int>(std::lround(direction / 45.0));
  return names[static_cast<std::size_t>(((sector % 8) + 8) % 8)];
}

std::vector<MapEdgeChip> edgeChips(const MapScenery& s, const std::vector<MapBeyond>& beyond, LabelBoxes& boxes) {
  std::vector<MapEdgeChip> chips;
  const QFontMetricsF metrics(type::small());
  for (const Destination& d : destinations(s, beyond)) {
    MapEdgeChip chip;
    chip.id = s.incidents[d.nearest->incident].id;
    chip.direction = d.nearest->direction;
    chip.text = tr("%1, %2").arg(d.place, distanceWords(d.nearest->km));
    if (d.count > 1) chip.text = tr("%1 · %2").arg(chip.text).arg(d.count);
    const double width = std::ceil(metrics.horizontalAdvance(chip.text)) + kAround;
    const QRectF centers =
        s.camera.viewport().adjusted(width / 2 + kInset, kHeight / 2 + kInset, -width / 2 - kInset, -kHeight / 2 - kInset);
    if (centers.width() <= 0 || centers.height() <= 0) continue;
    const QPointF middle = leaving(centers, chip.direction);
    // Along the edge, up and down, until it finds room.
    for (double by : {0.0, kAside, -kAside, 2 * kAside, -2 * kAside, 3 * kAside, -3 * kAside}) {
      QPointF at = middle + QPointF(0, by);
      at.setY(std::clamp(at.y(), centers.top(), centers.bottom()));
      const QRectF box(at.x() - width / 2, at.y() - kHeight / 2, width, kHeight);
      if (!boxes.tryTake(box)) continue;
      chip.box = box;
      chips.push_back(chip);
      break;
    }
  }
  return chips;
}

}  // namespace collate::ui
