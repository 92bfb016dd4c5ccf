// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <vector>

namespace collate::ui::report {

// Outlines of countries and provinces in degrees, longitude and latitude. Data: Natural Earth, public domain.
struct MapRegion {
  QString name;
  QString country;               // ISO 3166 alpha-2
  std::vector<QPolygonF> rings;  // outer rings and holes alike: filled odd-even
  QRectF bounds;
};

struct BaseMap {
  std::vector<MapRegion> countries;
  std::vector<MapRegion> provinces;
  std::vector<MapRegion> world;
  QRectF detailed;  // where countries and provinces are given in detail; the world stands in for the rest

  bool isEmpty() const { return countries.empty() && world.empty(); }
  // What travels in the binary; empty parts where it does not.
  static BaseMap load();
};

}  // namespace collate::ui::report
