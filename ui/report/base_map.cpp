// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/base_map.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace collate::ui::report {
namespace {

QPolygonF ringOf(const QJsonArray& points) {
  QPolygonF ring;
  ring.reserve(points.size());
  for (const QJsonValue& point : points) {
    const QJsonArray xy = point.toArray();
    ring.append({xy.at(0).toDouble(), xy.at(1).toDouble()});
  }
  return ring;
}

void addPolygon(MapRegion& region, const QJsonArray& polygon) {
  for (const QJsonValue& ring : polygon) {
    region.rings.push_back(ringOf(ring.toArray()));
    region.bounds = region.bounds.united(region.rings.back().boundingRect());
  }
}

// A FeatureCollection of Polygon and MultiPolygon features with name and iso.
std::vector<MapRegion> regionsOf(const QString& file) {
  std::vector<MapRegion> regions;
  QFile in(file);
  if (!in.open(QIODevice::ReadOnly)) return regions;
  const QJsonArray features = QJsonDocument::fromJson(in.readAll()).object().value(QLatin1String("features")).toArray();
  for (const QJsonValue& value : features) {
    const QJsonObject properties = value[QLatin1String("properties")].toObject();
    const QJsonObject geometry = value[QLatin1String("geometry")].toObject();
    const QJsonArray coordinates = geometry.value(QLatin1String("coordinates")).toArray();
    MapRegion region;
    region.name = properties.value(QLatin1String("name")).toString();
    region.country = properties.value(QLatin1String("iso")).toString();
    if (geometry.value(QLatin1String("type")) == QLatin1String("Polygon")) addPolygon(region, coordinates);
    if (geometry.value(QLatin1String("type")) == QLatin1String("MultiPolygon"))
      for (const QJsonValue& polygon : coordinates) addPolygon(region, polygon.toArray());
    if (!region.rings.empty()) regions.push_back(std::move(region));
  }
  return regions;
}

}  // namespace

BaseMap BaseMap::load() {
  BaseMap map;
  map.countries = regionsOf(QStringLiteral(":/report/countries.geojson"));
  map.provinces = regionsOf(QStringLiteral(":/report/admin1.geojson"));
  map.world = regionsOf(QStringLiteral(":/report/world.geojson"));
  for (const MapRegion& region : map.countries) map.detailed = map.detailed.united(region.bounds);
  return map;
}

}  // namespace collate::ui::report
