// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/base_map.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

namespace collate::ui {
namespace {

// resources/basemap/build.sh cuts the detailed layers at these degrees.
constexpr GeoPoint kNorthWest{42.5, 33};
constexpr GeoPoint kSouthEast{29, 49};
constexpr double kOnCut = 2e-4;  // degrees; the files have four decimals

bool onSameCut(GeoPoint a, GeoPoint b) {
  const auto both = [](double x, double y, double cut) { return std::abs(x - cut) < kOnCut && std::abs(y - cut) < kOnCut; };
  return both(a.lon, b.lon, kNorthWest.lon) || both(a.lon, b.lon, kSouthEast.lon) || both(a.lat, b.lat, kNorthWest.lat) ||
         both(a.lat, b.lat, kSouthEast.lat) || both(std::abs(a.lon), std::abs(b.lon), 180);
}

void addRing(Outline& outline, const QJsonArray& coordinates) {
  QPolygonF ring;
  QPolygonF border;
  GeoPoint before;
  for (const QJsonValue& value : coordinates) {
    const QJsonArray pair = value.toArray();
    const GeoPoint point{pair.at(1).toDouble(), pair.at(0).toDouble()};
    const QPointF world = worldOf(point);
    if (!ring.isEmpty() && onSameCut(before, point)) {
      if (border.size() > 1) outline.borders.push_back(border);
      border.clear();
    }
    ring << world;
    border << world;
    before = point;
  }
  if (ring.size() < 3) return;
  if (border.size() > 1) outline.borders.push_back(border);
  outline.bounds |= ring.boundingRect();
  outline.rings.push_back(std::move(ring));
}

Outline outlineOf(const QJsonObject& feature) {
  const QJsonObject properties = feature.value(QLatin1String("properties")).toObject();
  const QJsonObject geometry = feature.value(QLatin1String("geometry")).toObject();
  const QJsonArray coordinates = geometry.value(QLatin1String("coordinates")).toArray();
  Outline outline;
  outline.name = properties.value(QLatin1String("name")).toString();
  outline.iso = properties.value(QLatin1String("iso")).toString();
  const bool multi = geometry.value(QLatin1String("type")).toString() == QLatin1String("MultiPolygon");
  for (const QJsonValue& part : coordinates) {
    if (!multi) {
      addRing(outline, part.toArray());
      continue;
    }
    for (const QJsonValue& ring : part.toArray()) addRing(outline, ring.toArray());
  }
  return outline;
}

std::vector<Outline> outlinesOf(const QString& path) {
  std::vector<Outline> outlines;
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return outlines;
  const QJsonArray features = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("features")).toArray();
  for (const QJsonValue& feature : features) {
    Outline outline = outlineOf(feature.toObject());
    if (!outline.rings.empty()) outlines.push_back(std::move(outline));
  }
  return outlines;
}

}  // namespace

bool Outline::contains(QPointF p) const {
  if (!bounds.contains(p)) return false;
  bool inside = false;
  for (const QPolygonF& ring : rings)
    for (qsizetype i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
      const QPointF a = ring[i];
      const QPointF b = ring[j];
      if ((a.y() > p.y()) != (b.y() > p.y()) && p.x() < (b.x() - a.x()) * (p.y() - a.y()) / (b.y() - a.y()) + a.x())
        inside = !inside;
    }
  return inside;
}

BaseMap BaseMap::load(const QString& folder) {
  BaseMap map;
  map.world = outlinesOf(folder + QLatin1String("/world.geojson"));
  map.countries = outlinesOf(folder + QLatin1String("/countries.geojson"));
  map.governorates = outlinesOf(folder + QLatin1String("/admin1.geojson"));
  if (!map.countries.empty()) map.detailed = QRectF(worldOf(kNorthWest), worldOf(kSouthEast));
  return map;
}

const Outline* BaseMap::governorate(const QString& name, const QString& iso) const {
  if (name.isEmpty()) return nullptr;
  const auto at = std::ranges::find_if(governorates, [&](const Outline& o) {
    return o.name.compare(name, Qt::CaseInsensitive) == 0 && (iso.isEmpty() || o.iso == iso);
  });
  return at == governorates.end() ? nullptr : &*at;
}

}  // namespace collate::ui
