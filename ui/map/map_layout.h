// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/base_map.h"
#include "ui/map/map_camera.h"
#include "ui/map/map_picture.h"
#include "ui/models/map_incidents.h"
#include "ui/session/known_places.h"

namespace collate::ui {

// What the analyst wants to see besides markers.
struct MapLayers {
  bool towns = true;
  bool governorates = true;
  bool areas = true;
  bool labels = true;
  bool operator==(const MapLayers&) const = default;
};

// An incident that can be shown, in world coordinates; found once and not at every move.
struct PlacedIncident {
  std::size_t incident = 0;
  QPointF world;
  const Outline* outline = nullptr;  // an area with a known outline
  QRectF bounds;                     // of outline or circle; empty for a point
  bool isArea() const { return !bounds.isEmpty(); }
};
std::vector<PlacedIncident> placeIncidents(const std::vector<MapIncident>& incidents, const BaseMap& map);
bool isInSight(const PlacedIncident& placed, const MapCamera& camera);

// A town of the gazetteer in world coordinates; larger ones come first.
struct MapTown {
  QString name;
  QPointF world;
  int rank = 0;
};
std::vector<MapTown> townsOf(const std::vector<KnownPlace>& places);

struct MapScenery {
  const std::vector<MapIncident>& incidents;
  const std::vector<PlacedIncident>& placed;  // those in the time range
  const BaseMap& map;
  const std::vector<MapTown>& towns;
  const MapCamera& camera;
  IncidentId selected;
  MapLayers layers;
  std::vector<QRectF> controls;  // where buttons and the scale stand: nothing is put under them
};

// Lays out markers, fan-outs, labels, areas, names of places and flags at the edge. Incidents outside the view cost a
// comparison and no more. The selected incident comes first, then contradictions, so that they keep their labels.
MapPicture layOutMap(const MapScenery& scenery);

}  // namespace collate::ui
