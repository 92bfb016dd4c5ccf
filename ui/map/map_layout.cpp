// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_layout.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

#include "ui/map/border_boxes.h"
#include "ui/map/edge_chips.h"
#include "ui/map/incident_labels.h"
#include "ui/map/label_boxes.h"
#include "ui/map/map_ground.h"
#include "ui/map/marker_placer.h"
#include "ui/map/place_labels.h"

namespace collate::ui {
namespace {

// The incidents of a scenery by what can be done with them; positions in MapScenery::placed.
struct Sorted {
  std::vector<std::size_t> points;
  std::vector<std::size_t> areas;
  std::vector<MapBeyond> beyond;
};

// An area smaller than a marker is a point to the eye, and grouped like one.
bool isWide(const PlacedIncident& p, const MapCamera& camera) {
  return std::max(p.bounds.width(), p.bounds.height()) * worldPixels(camera.zoom()) > 2 * kMarkerReach;
}

MapBeyond beyondOf(const PlacedIncident& p, const MapCamera& camera) {
  const QPointF by = camera.screenOf(p.world) - camera.viewport().center();
  return {p.incident, distanceKm(camera.center(), geoOf(p.world)), std::atan2(by.y(), by.x()) * 180 / std::numbers::pi};
}

int urgency(const MapIncident& incident, IncidentId selected) {
  if (incident.id == selected) return 0;
  if (incident.background) return 3;
  return incident.agreement == Agreement::Contradiction ? 1 : 2;
}

Sorted sortOut(const MapScenery& s) {
  Sorted sorted;
  std::map<const Outline*, bool> seen;  // thousands may share a governorate
  for (std::size_t i = 0; i < s.placed.size(); ++i) {
    const PlacedIncident& p = s.placed[i];
    bool visible = false;
    if (p.outline) {
      const auto [at, first] = seen.try_emplace(p.outline, false);
      if (first) at->second = isInSight(p, s.camera);
      visible = at->second;
    } else {
      visible = isInSight(p, s.camera);
    }
    if (!visible) {
      sorted.beyond.push_back(beyondOf(p, s.camera));
    } else {
      (isWide(p, s.camera) ? sorted.areas : sorted.points).push_back(i);
    }
  }
  for (auto* list : {&sorted.points, &sorted.areas})
    std::ranges::stable_sort(*list, {}, [&](std::size_t i) { return urgency(s.incidents[s.placed[i].incident], s.selected); });
  std::ranges::sort(sorted.beyond, {}, &MapBeyond::km);
  return sorted;
}

}  // namespace

std::vector<PlacedIncident> placeIncidents(const std::vector<MapIncident>& incidents, const BaseMap& map) {
  std::vector<PlacedIncident> placed;
  for (std::size_t i = 0; i < incidents.size(); ++i) {
    const MapIncident& incident = incidents[i];
    if (incident.placing == Placing::Nowhere) continue;
    PlacedIncident p{i, worldOf({incident.lat, incident.lon}), nullptr, {}};
    if (incident.placing == Placing::Area) {
      p.outline = map.governorate(incident.admin1, incident.country);
      const double r = std::max(incident.radiusKm, 1.0) / kmPerWorld(incident.lat);
      p.bounds = p.outline ? p.outline->bounds : QRectF(p.world.x() - r, p.world.y() - r, 2 * r, 2 * r);
    }
    placed.push_back(p);
  }
  return placed;
}

std::vector<MapTown> townsOf(const std::vector<KnownPlace>& places) {
  std::vector<MapTown> towns;
  towns.reserve(places.size());
  for (const KnownPlace& p : places) towns.push_back({p.name, worldOf({p.lat, p.lon}), p.rank});
  return towns;
}

bool isInSight(const PlacedIncident& placed, const MapCamera& camera) {
  const QRectF view = camera.worldViewport();
  if (!placed.isArea()) return view.contains(placed.world);
  if (!placed.bounds.intersects(view)) return false;
  if (!placed.outline) return true;
  // An outline's box may reach into the view where the outline does not.
  const QPainterPath path = visiblePath(*placed.outline, camera);
  return !path.isEmpty() && path.intersects(camera.viewport());
}

MapPicture layOutMap(const MapScenery& scenery) {
  LabelBoxes boxes(scenery.camera.viewport());
  for (const QRectF& control : scenery.controls) boxes.take(control);
  Sorted sorted = sortOut(scenery);
  MapPicture picture;
  picture.shown = sorted.points.size() + sorted.areas.size();
  picture.beyond = std::move(sorted.beyond);
  // Markers first, all of them: a label must not lie under a marker that comes later.
  MarkerPlacer placer(scenery, boxes, picture);
  placer.placePoints(sorted.points);
  placer.placeAreas(sorted.areas);
  const LabelBoxes borders = borderBoxes(scenery, picture.areas);
  if (scenery.layers.labels) picture.labels = incidentLabels(scenery, picture, boxes, borders);
  picture.chips = edgeChips(scenery, picture.beyond, boxes);
  std::vector<QPointF> dots;
  for (const MapLeader& leader : picture.leaders) dots.push_back(leader.point);
  picture.places = placeLabels(scenery, dots, boxes, borders);
  return picture;
}

}  // namespace collate::ui
