// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/label_boxes.h"
#include "ui/map/map_layout.h"

namespace collate::ui {

// Half of a marker with a double ring, px.
inline constexpr double kMarkerReach = 20;

// Puts markers on a picture so that none touches another: alone on their points, fanned out around them, side by side in an
// area, or as a count. One instance lays out one picture; positions are in MapScenery::placed, the most urgent first.
class MarkerPlacer {
 public:
  MarkerPlacer(const MapScenery& scenery, LabelBoxes& boxes, MapPicture& picture)
      : m_s(scenery),
        m_boxes(boxes),
        m_picture(picture) {}

  void placePoints(const std::vector<std::size_t>& placed);
  void placeAreas(const std::vector<std::size_t>& placed);

 private:
  const MapIncident& incidentOf(std::size_t placed) const { return m_s.incidents[m_s.placed[placed].incident]; }
  QPointF screenOf(std::size_t placed) const { return m_s.camera.screenOf(m_s.placed[placed].world); }
  MapMarker markerOf(std::size_t placed, QPointF world) const;
  MapMarker countOf(const std::vector<std::size_t>& members, QPointF world) const;
  void add(MapMarker marker);
  void addFan(std::vector<std::size_t>& members, const std::vector<QPointF>& points, std::size_t own);
  std::vector<MapMarker> fanOf(const std::vector<std::size_t>& members, double direction) const;
  bool fits(const std::vector<MapMarker>& fan, const std::vector<QPointF>& points, std::size_t own) const;
  void addArea(const std::vector<std::size_t>& members);
  QPainterPath pathOf(const PlacedIncident& area) const;
  QPointF standIn(const QPainterPath& path, QPointF own, std::size_t markers) const;
  double aloof(QPointF at) const;

  const MapScenery& m_s;
  LabelBoxes& m_boxes;
  MapPicture& m_picture;
};

}  // namespace collate::ui
