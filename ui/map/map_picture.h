// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>
#include <QString>
#include <vector>

#include "core/base/ids.h"
#include "core/model/attribute.h"
#include "core/model/incident.h"
#include "ui/map/mercator.h"

namespace collate::ui {

// What the map shows at one moment, laid out: px in the view, but for geographic points. Made by layOutMap, drawn by
// MapCanvas and the QML scene.

// A marker, or a count where more than eight would stand on each other.
struct MapMarker {
  std::vector<IncidentId> members;  // one; or those that a count stands for
  GeoPoint at;                      // the true point, or for an area a point in it
  QPointF anchor;                   // the same on screen
  QPointF offset;                   // fan-out: from the anchor to the marker's center
  EventType type{};
  Agreement agreement{};
  bool background = false;
  bool selected = false;
  QString name;  // for screen readers

  bool isCount() const { return members.size() > 1; }
  QPointF center() const { return anchor + offset; }
  bool operator==(const MapMarker&) const = default;
};

// From a fanned-out marker to its true point.
struct MapLeader {
  QPointF point;
  QPointF marker;
};

// Title and note of an incident beside its marker.
struct MapLabel {
  QRectF box;
  QString title;
  QString note;
  Qt::Alignment align = Qt::AlignLeft;
  bool selected = false;
  bool muted = false;
};

// A place that is known as an area only.
struct MapArea {
  QPainterPath path;
  bool selected = false;
};

struct MapPlaceLabel {
  enum class Style { City, Town, Country, Governorate };
  Style style = Style::Town;
  QPointF dot;  // towns and cities
  QRectF box;
  QString text;
};

// A flag at the edge for what lies beyond it.
struct MapEdgeChip {
  IncidentId id;  // the nearest
  QString text;   // "Deir ez-Zor, 300 km"
  QRectF box;
  double direction = 0;  // degrees clockwise from the right
  bool operator==(const MapEdgeChip&) const = default;
};

struct MapBeyond {
  std::size_t incident = 0;  // position in the layout's incidents
  double km = 0;             // from the middle of the view
  double direction = 0;
};

struct MapPicture {
  std::vector<MapArea> areas;
  std::vector<MapPlaceLabel> places;
  std::vector<MapLeader> leaders;
  std::vector<MapMarker> markers;
  std::vector<MapLabel> labels;
  std::vector<MapEdgeChip> chips;
  std::vector<MapBeyond> beyond;  // nearest first
  std::size_t shown = 0;          // incidents on the map
};

}  // namespace collate::ui
