// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPolygonF>
#include <QString>
#include <vector>

#include "ui/map/mercator.h"

namespace collate::ui {

// A country or governorate: its rings in world coordinates (ui/map/mercator.h).
struct Outline {
  QString name;
  QString iso;                     // ISO 3166 alpha-2 of its country
  std::vector<QPolygonF> rings;    // outer and inner ones, to be filled odd-even
  std::vector<QPolygonF> borders;  // the same as lines, without the stretches where the map's data was cut off
  QRectF bounds;

  bool contains(QPointF world) const;
};

// The offline base map. Three files of resources/basemap: governorates and countries of the Levant and northern
// Mesopotamia in detail, and the rest of the world coarsely. What is missing is left out and the map stays plain.
struct BaseMap {
  std::vector<Outline> world;
  std::vector<Outline> countries;
  std::vector<Outline> governorates;
  QRectF detailed;  // the window that countries and governorates cover, in world coordinates

  static BaseMap load(const QString& folder);

  // By name and, where given, country: "Idlib", "SY". Letter case does not matter.
  const Outline* governorate(const QString& name, const QString& iso) const;
};

}  // namespace collate::ui
