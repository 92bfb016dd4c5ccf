// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_camera.h"

#include <algorithm>
#include <cmath>

namespace collate::ui {
namespace {

// Farther out the base map's one world does not fill a view; closer in it has nothing more to say than a street's width.
constexpr double kFarthest = 3;
constexpr double kClosest = 17;

}  // namespace

MapCamera::MapCamera(QObject* parent) : QObject(parent) {}

QPointF MapCamera::screenOf(QPointF world) const {
  const QPointF center = worldOf(m_center);
  const double scale = worldPixels(m_zoom);
  return (world - center) * scale + QPointF(m_size.width() / 2, m_size.height() / 2);
}

QPointF MapCamera::worldAt(QPointF screen) const {
  return worldOf(m_center) + (screen - QPointF(m_size.width() / 2, m_size.height() / 2)) / worldPixels(m_zoom);
}

QRectF MapCamera::worldViewport() const { return {worldAt({0, 0}), worldAt({m_size.width(), m_size.height()})}; }

double MapCamera::kmPerPixel() const { return kmPerWorld(m_center.lat) / worldPixels(m_zoom); }

void MapCamera::set(QPointF worldCenter, double zoom) {
  zoom = std::clamp(zoom, kFarthest, kClosest);
  // The view ends where the world does, north and south; QtLocation holds its map there too.
  const double half = m_size.height() / 2 / worldPixels(zoom);
  const double y = half < 0.5 ? std::clamp(worldCenter.y(), half, 1 - half) : 0.5;
  const GeoPoint center = geoOf({std::clamp(worldCenter.x(), 0.0, 1.0), y});
  if (center == m_center && zoom == m_zoom) return;
  m_center = center;
  m_zoom = zoom;
  emit moved();
}

void MapCamera::resize(QSizeF size) {
  if (size == m_size || size.isEmpty()) return;
  m_size = size;
  if (m_wish) fit(m_wish->world, m_wish->margin, m_wish->closest);
  emit moved();
}

void MapCamera::lookAt(GeoPoint center, double zoom) {
  m_wish.reset();
  set(worldOf(center), zoom);
}

void MapCamera::pan(QPointF pixels) {
  m_wish.reset();
  set(worldOf(m_center) - pixels / worldPixels(m_zoom), m_zoom);
}

void MapCamera::zoomAt(QPointF screen, double levels) {
  m_wish.reset();
  const QPointF fixed = worldAt(screen);
  const double zoom = std::clamp(m_zoom + levels, kFarthest, kClosest);
  const QPointF fromMiddle = screen - QPointF(m_size.width() / 2, m_size.height() / 2);
  set(fixed - fromMiddle / worldPixels(zoom), zoom);
}

void MapCamera::fit(QRectF world, double margin, double closest) {
  m_wish = Wish{world, margin, closest};
  if (m_size.isEmpty()) return;
  const double wide = std::max(40.0, m_size.width() - 2 * margin) / std::max(world.width(), 1e-9);
  const double high = std::max(40.0, m_size.height() - 2 * margin) / std::max(world.height(), 1e-9);
  set(world.center(), std::min(closest, std::log2(std::min(wide, high) / worldPixels(0))));
}

}  // namespace collate::ui
