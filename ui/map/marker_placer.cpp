// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/marker_placer.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>

#include "ui/map/fan_out.h"
#include "ui/map/map_ground.h"
#include "ui/text/counted.h"

namespace collate::ui {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("MarkerPlacer", text); }

constexpr double kApart = 34;      // points nearer than a ring is wide are shown as one group
constexpr double kAreaPitch = 46;  // markers that share an area stand side by side

QRectF ringBox(const MapMarker& m) {
  return {m.center().x() - kMarkerReach, m.center().y() - kMarkerReach, 2 * kMarkerReach, 2 * kMarkerReach};
}

double away(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

}  // namespace

MapMarker MarkerPlacer::markerOf(std::size_t placed, QPointF world) const {
  const MapIncident& i = incidentOf(placed);
  MapMarker m;
  m.members = {i.id};
  m.at = geoOf(world);
  m.anchor = m_s.camera.screenOf(world);
  m.type = i.type;
  m.agreement = i.agreement;
  m.background = i.background;
  m.selected = i.id == m_s.selected;
  m.name = QStringLiteral("%1, %2").arg(i.title, i.note);
  return m;
}

// One marker for a group too large to fan out. It is selected when one of it is.
MapMarker MarkerPlacer::countOf(const std::vector<std::size_t>& members, QPointF world) const {
  MapMarker m = markerOf(members.front(), world);
  m.members.clear();
  for (std::size_t i : members) {
    m.members.push_back(incidentOf(i).id);
    m.selected = m.selected || incidentOf(i).id == m_s.selected;
  }
  m.name = counted(std::ssize(members), tr("1 incident"), tr("%1 incidents"));
  return m;
}

void MarkerPlacer::add(MapMarker marker) {
  m_boxes.take(ringBox(marker));
  m_picture.markers.push_back(std::move(marker));
}

// Counts and lone markers stand on their points; fans then turn to where there is room.
void MarkerPlacer::placePoints(const std::vector<std::size_t>& placed) {
  std::vector<QPointF> screen;
  screen.reserve(placed.size());
  for (std::size_t i : placed) screen.push_back(screenOf(i));
  std::vector<std::vector<std::size_t>> fans;
  for (const auto& group : groupNear(screen, kApart)) {
    std::vector<std::size_t> members;
    for (std::size_t g : group) members.push_back(placed[g]);
    const QPointF world = m_s.placed[members.front()].world;
    if (members.size() == 1) {
      add(markerOf(members.front(), world));
    } else if (members.size() > kMostFanned) {
      add(countOf(members, world));
    } else {
      fans.push_back(std::move(members));
    }
  }
  // A fan that finds no room becomes a count on its point: no other fan may stand there.
  std::vector<QPointF> points;
  for (const auto& members : fans) points.push_back(screenOf(members.front()));
  for (std::size_t f = 0; f < fans.size(); ++f) addFan(fans[f], points, f);
}

bool MarkerPlacer::fits(const std::vector<MapMarker>& fan, const std::vector<QPointF>& points, std::size_t own) const {
  return std::ranges::all_of(fan, [&](const MapMarker& m) {
    if (!m_boxes.free(ringBox(m))) return false;
    for (std::size_t p = 0; p < points.size(); ++p)
      if (p != own && away(points[p], m.center()) < 2 * kMarkerReach) return false;
    return true;
  });
}

void MarkerPlacer::addFan(std::vector<std::size_t>& members, const std::vector<QPointF>& points, std::size_t own) {
  const QPointF first = m_s.placed[members.front()].world;
  // Left to right in the order of time, as they came, not of urgency.
  std::ranges::sort(members, std::greater{});
  for (double direction : {0.0, 90.0, -90.0, 180.0, 45.0, -45.0, 135.0, -135.0}) {
    const std::vector<MapMarker> fan = fanOf(members, direction);
    if (!fits(fan, points, own)) continue;
    for (const MapMarker& m : fan) {
      m_picture.leaders.push_back({m.anchor, m.center()});
      add(m);
    }
    return;
  }
  add(countOf(members, first));
}

std::vector<MapMarker> MarkerPlacer::fanOf(const std::vector<std::size_t>& members, double direction) const {
  std::vector<MapMarker> fan;
  const std::vector<QPointF> offsets = fanOffsets(members.size(), direction);
  for (std::size_t i = 0; i < members.size(); ++i) {
    fan.push_back(markerOf(members[i], m_s.placed[members[i]].world));
    fan.back().offset = offsets[i];
  }
  return fan;
}

// Each outline once, with the markers of all that is known to be in it side by side.
void MarkerPlacer::placeAreas(const std::vector<std::size_t>& placed) {
  std::map<std::tuple<const Outline*, double, double>, std::vector<std::size_t>> byArea;
  for (std::size_t i : placed) {
    const PlacedIncident& p = m_s.placed[i];
    byArea[{p.outline, p.outline ? 0 : p.world.x(), p.outline ? 0 : p.world.y()}].push_back(i);
  }
  for (const auto& [key, members] : byArea) addArea(members);
}

QPainterPath MarkerPlacer::pathOf(const PlacedIncident& area) const {
  if (area.outline) return visiblePath(*area.outline, m_s.camera);
  QPainterPath circle;
  circle.addEllipse(QRectF(m_s.camera.screenOf(area.bounds.topLeft()), m_s.camera.screenOf(area.bounds.bottomRight())));
  return circle;
}

void MarkerPlacer::addArea(const std::vector<std::size_t>& members) {
  MapArea area{pathOf(m_s.placed[members.front()]), false};
  area.selected = std::ranges::any_of(members, [&](std::size_t i) { return incidentOf(i).id == m_s.selected; });
  const QPointF world = m_s.camera.worldAt(standIn(area.path, screenOf(members.front()), members.size()));
  if (m_s.layers.areas) m_picture.areas.push_back(std::move(area));
  if (members.size() > kMostFanned) {
    add(countOf(members, world));
    return;
  }
  const double left = -kAreaPitch * (static_cast<double>(members.size()) - 1) / 2;
  for (std::size_t i = 0; i < members.size(); ++i) {
    MapMarker m = markerOf(members[i], world);
    m.offset = {left + kAreaPitch * static_cast<double>(i), 0};
    add(std::move(m));
  }
}

// How far the nearest marker is.
double MarkerPlacer::aloof(QPointF at) const {
  double nearest = 1e9;
  for (const MapMarker& m : m_picture.markers) nearest = std::min(nearest, away(m.center(), at));
  return nearest;
}

// Where in an area its markers stand: at its own middle, or where that is taken or out of sight, wherever in what is seen of
// the area there is room; where there is none, as far as can be from what is there.
QPointF MarkerPlacer::standIn(const QPainterPath& path, QPointF own, std::size_t markers) const {
  const double pitches = markers > kMostFanned ? 0 : static_cast<double>(markers - 1);
  const double width = 2 * kMarkerReach + kAreaPitch * pitches;
  const auto roomy = [&](QPointF p) {
    return path.contains(p) && m_boxes.free({p.x() - width / 2, p.y() - kMarkerReach, width, 2 * kMarkerReach});
  };
  if (roomy(own)) return own;
  constexpr double kStep = 16;
  const QRectF seen = path.boundingRect().intersected(m_s.camera.viewport());
  std::optional<QPointF> best;
  std::optional<QPointF> widest;
  for (double y = seen.top() + kStep / 2; y < seen.bottom(); y += kStep)
    for (double x = seen.left() + kStep / 2; x < seen.right(); x += kStep) {
      const QPointF p(x, y);
      if (!path.contains(p)) continue;
      if ((!best || away(p, own) < away(*best, own)) && roomy(p)) best = p;
      if (!best && (!widest || aloof(p) > aloof(*widest))) widest = p;
    }
  if (best || widest) return best ? *best : *widest;
  return m_s.camera.viewport().contains(own) ? own : seen.center();
}

}  // namespace collate::ui
