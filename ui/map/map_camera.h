// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSizeF>
#include <optional>

#include "ui/map/mercator.h"

namespace collate::ui {

// Where the map looks: the one truth that the QML map, the base map under it and every label follow.
class MapCamera : public QObject {
  Q_OBJECT
  Q_PROPERTY(double latitude READ latitude NOTIFY moved)
  Q_PROPERTY(double longitude READ longitude NOTIFY moved)
  Q_PROPERTY(double zoom READ zoom NOTIFY moved)
 public:
  explicit MapCamera(QObject* parent = nullptr);

  double latitude() const { return m_center.lat; }
  double longitude() const { return m_center.lon; }
  double zoom() const { return m_zoom; }
  GeoPoint center() const { return m_center; }
  QSizeF size() const { return m_size; }
  QRectF viewport() const { return {QPointF(0, 0), m_size}; }

  QPointF toScreen(GeoPoint point) const { return screenOf(worldOf(point)); }
  QPointF screenOf(QPointF world) const;
  QPointF worldAt(QPointF screen) const;
  GeoPoint toGeo(QPointF screen) const { return geoOf(worldAt(screen)); }
  QRectF worldViewport() const;
  double kmPerPixel() const;

  // Fits again what was fitted last, where nobody has moved since; else keeps the center.
  void resize(QSizeF size);
  void lookAt(GeoPoint center, double zoom);
  void hold() { m_wish.reset(); }  // keeps center and zoom when it is resized
  void pan(QPointF pixels);        // what is drawn moves by so much
  // Zooms in by `levels` so that what is at `screen` stays there.
  void zoomAt(QPointF screen, double levels);
  // Shows all of `world`, `margin` px from the edges, no closer than `closest`.
  void fit(QRectF world, double margin, double closest = 12);

 signals:
  void moved();

 private:
  void set(QPointF worldCenter, double zoom);
  struct Wish {
    QRectF world;
    double margin = 0;
    double closest = 0;
  };

  GeoPoint m_center{36.0, 36.8};
  double m_zoom = 9;
  QSizeF m_size;
  std::optional<Wish> m_wish;  // what was fitted last, until somebody moves
};

}  // namespace collate::ui
