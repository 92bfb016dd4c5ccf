// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mercator.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace collate::ui {
namespace {

constexpr double kEarthKm = 6371.0;
constexpr double kEquatorKm = 40075.017;
constexpr double kHighestLat = 85.05112878;  // where the projection's square ends
constexpr double kTile = 256;

double radians(double degrees) { return degrees * std::numbers::pi / 180; }
double degrees(double rad) { return rad * 180 / std::numbers::pi; }

}  // namespace

QPointF worldOf(GeoPoint point) {
  const double lat = radians(std::clamp(point.lat, -kHighestLat, kHighestLat));
  return {(point.lon + 180) / 360, (1 - std::asinh(std::tan(lat)) / std::numbers::pi) / 2};
}

GeoPoint geoOf(QPointF world) {
  return {degrees(std::atan(std::sinh(std::numbers::pi * (1 - 2 * world.y())))), world.x() * 360 - 180};
}

double worldPixels(double zoom) { return kTile * std::exp2(zoom); }

double distanceKm(GeoPoint a, GeoPoint b) {
  const double half = std::pow(std::sin(radians(b.lat - a.lat) / 2), 2) +
                      std::cos(radians(a.lat)) * std::cos(radians(b.lat)) * std::pow(std::sin(radians(b.lon - a.lon) / 2), 2);
  return 2 * kEarthKm * std::asin(std::min(1.0, std::sqrt(half)));
}

double kmPerWorld(double lat) { return kEquatorKm * std::cos(radians(lat)); }

}  // namespace collate::ui
