// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

namespace collate::ui {

// Degrees, WGS84.
struct GeoPoint {
  double lat = 0;
  double lon = 0;
  bool operator==(const GeoPoint&) const = default;
};

// Web Mercator with the world as the unit square: x from 180 W eastward, y from 85 N southward. At zoom z the world is
// 256 * 2^z px wide: what QtLocation counts in.
QPointF worldOf(GeoPoint point);
GeoPoint geoOf(QPointF world);
double worldPixels(double zoom);

// Along the great circle, on a sphere of 6,371 km.
double distanceKm(GeoPoint a, GeoPoint b);
// How many km a world unit is at a latitude.
double kmPerWorld(double lat);

}  // namespace collate::ui
