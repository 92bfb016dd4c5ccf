// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_layout.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numbers>

#include "ui/map/edge_chips.h"
#include "ui/map/fan_out.h"
#include "ui/map/label_boxes.h"
#include "ui/map/map_ground.h"
#include "ui/map/place_labels.h"
#include "ui/style/theme.h"

namespace collate::ui {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("MapLayout", text); }

constexpr double kApart = 34;       // points nearer than a ring is wide are shown as one group
constexpr double kRing = 20;        // half of a marker with a double ring
constexpr double kLabelGap = 24;    // from a marker's center to its label
constexpr double kLabelHeight = 31;
constexpr double kAreaPitch = 46;   // markers that share an area stand side by side

class Layouter {
 public:
  explicit Layouter(const MapScenery& s) : m_s(s), m_boxes(s.camera.viewport()) {
    for (const QRectF& control : s.controls) m_boxes.take(control);
  }

  MapPicture layOut() {
    sortOut();
    // Markers first, all of them: a label must not lie under a marker that comes later.
    addGroups();
    addAreas();
    if (m_s.layers.labels) addLabels();
    m_picture.chips = edgeChips(m_s, m_picture.beyond, m_boxes);
    m_picture.places = placeLabels(m_s, m_dots, m_boxes);
    return std::move(m_picture);
  }

 private:
  const MapIncident& incidentOf(std::size_t placed) const { return m_s.incidents[m_s.placed[placed].incident]; }
  static QRectF ringBox(const MapMarker& m) {
    return {m.center().x() - kRing, m.center().y() - kRing, 2 * kRing, 2 * kRing};
  }

  // Into points, areas, and what lies beyond the edge.
  void sortOut() {
    const QRectF view = m_s.camera.worldViewport();
    for (std::size_t i = 0; i < m_s.placed.size(); ++i) {
      const PlacedIncident& p = m_s.placed[i];
      if (p.isArea() ? p.bounds.intersects(view) : view.contains(p.world)) {
        (isWide(p) ? m_areas : m_points).push_back(i);
      } else {
        addBeyond(i);
      }
    }
    m_picture.shown = m_points.size() + m_areas.size();
    for (auto* list : {&m_points, &m_areas}) std::ranges::stable_sort(*list, {}, [&](std::size_t i) { return urgency(i); });
    std::ranges::sort(m_picture.beyond, {}, &MapBeyond::km);
  }

  // An area smaller than a marker is a point to the eye, and grouped like one.
  bool isWide(const PlacedIncident& p) const {
    return std::max(p.bounds.width(), p.bounds.height()) * worldPixels(m_s.camera.zoom()) > 2 * kRing;
  }

  int urgency(std::size_t placed) const {
    const MapIncident& i = incidentOf(placed);
    if (i.id == m_s.selected) return 0;
    if (i.background) return 3;
    return i.agreement == Agreement::Contradiction ? 1 : 2;
  }

  void addBeyond(std::size_t placed) {
    const PlacedIncident& p = m_s.placed[placed];
    const QPointF by = m_s.camera.screenOf(p.world) - m_s.camera.viewport().center();
    m_picture.beyond.push_back({p.incident, distanceKm(m_s.camera.center(), geoOf(p.world)),
                                std::atan2(by.y(), by.x()) * 180 / std::numbers::pi});
  }

  std::vector<QPointF> screenPoints(const std::vector<std::size_t>& placed) const {
    std::vector<QPointF> points;
    points.reserve(placed.size());
    for (std::size_t i : placed) points.push_back(m_s.camera.screenOf(m_s.placed[i].world));
    return points;
  }

  MapMarker markerOf(std::size_t placed, QPointF world) const {
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
  MapMarker countOf(const std::vector<std::size_t>& members, QPointF world) const {
    MapMarker m = markerOf(members.front(), world);
    m.members.clear();
    for (std::size_t i : members) {
      m.members.push_back(incidentOf(i).id);
      m.selected = m.selected || incidentOf(i).id == m_s.selected;
    }
    m.name = tr("%1 incidents").arg(members.size());
    return m;
  }

  // Counts and lone markers stand on their points; fans then turn to where there is room.
  void addGroups() {
    std::vector<std::vector<std::size_t>> fans;
    for (const auto& group : groupNear(screenPoints(m_points), kApart)) {
      std::vector<std::size_t> members;
      for (std::size_t g : group) members.push_back(m_points[g]);
      if (members.size() == 1) {
        add(markerOf(members.front(), m_s.placed[members.front()].world));
      } else if (members.size() > kMostFanned) {
        add(countOf(members, m_s.placed[members.front()].world));
      } else {
        fans.push_back(std::move(members));
      }
    }
    // A fan that finds no room becomes a count on its point: no other fan may stand there.
    std::vector<QPointF> points;
    for (const auto& members : fans) points.push_back(m_s.camera.screenOf(m_s.placed[members.front()].world));
    for (std::size_t f = 0; f < fans.size(); ++f) addFan(fans[f], points, f);
  }

  bool fits(const std::vector<MapMarker>& fan, const std::vector<QPointF>& points, std::size_t own) const {
    return std::ranges::all_of(fan, [&](const MapMarker& m) {
      if (!m_boxes.free(ringBox(m))) return false;
      for (std::size_t p = 0; p < points.size(); ++p) {
        const QPointF by = points[p] - m.center();
        if (p != own && std::hypot(by.x(), by.y()) < 2 * kRing) return false;
      }
      return true;
    });
  }

  void add(MapMarker marker) {
    m_boxes.take(ringBox(marker));
    m_picture.markers.push_back(std::move(marker));
  }

  void addFan(std::vector<std::size_t>& members, const std::vector<QPointF>& points, std::size_t own) {
    const QPointF first = m_s.placed[members.front()].world;
    // Left to right in the order of time, as they came, not of urgency.
    std::ranges::sort(members, std::greater{});
    for (double direction : {0.0, 90.0, -90.0, 180.0, 45.0, -45.0, 135.0, -135.0}) {
      const std::vector<MapMarker> fan = fanOf(members, direction);
      if (!fits(fan, points, own)) continue;
      for (const MapMarker& m : fan) {
        m_picture.leaders.push_back({m.anchor, m.center()});
        m_dots.push_back(m.anchor);
        add(m);
      }
      return;
    }
    add(countOf(members, first));
  }

  std::vector<MapMarker> fanOf(const std::vector<std::size_t>& members, double direction) const {
    std::vector<MapMarker> fan;
    const std::vector<QPointF> offsets = fanOffsets(members.size(), direction);
    for (std::size_t i = 0; i < members.size(); ++i) {
      fan.push_back(markerOf(members[i], m_s.placed[members[i]].world));
      fan.back().offset = offsets[i];
    }
    return fan;
  }

  // Areas: each outline once, with the markers of all that is known to be in it side by side.
  void addAreas() {
    std::map<std::tuple<const Outline*, double, double>, std::vector<std::size_t>> byArea;
    for (std::size_t i : m_areas) {
      const PlacedIncident& p = m_s.placed[i];
      byArea[{p.outline, p.outline ? 0 : p.world.x(), p.outline ? 0 : p.world.y()}].push_back(i);
    }
    for (const auto& [key, members] : byArea) addArea(members);
  }

  void addArea(const std::vector<std::size_t>& members) {
    const PlacedIncident& first = m_s.placed[members.front()];
    MapArea area;
    if (first.outline) {
      area.path = visiblePath(*first.outline, m_s.camera);
    } else {
      area.path.addEllipse(QRectF(m_s.camera.screenOf(first.bounds.topLeft()), m_s.camera.screenOf(first.bounds.bottomRight())));
    }
    const auto selected = [&](std::size_t i) { return incidentOf(i).id == m_s.selected; };
    area.selected = std::ranges::any_of(members, selected);
    const QPointF middle = standIn(area.path, m_s.camera.screenOf(first.world), members.size());
    const QPointF world = m_s.camera.worldAt(middle);
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

  // Where in an area its markers stand: at its own middle, or where that is taken or out of sight, wherever in what is seen
  // of the area there is room.
  QPointF standIn(const QPainterPath& path, QPointF own, std::size_t markers) const {
    const double width = markers > kMostFanned ? 2 * kRing : 2 * kRing + kAreaPitch * static_cast<double>(markers - 1);
    const auto fits = [&](QPointF p) {
      return path.contains(p) && m_boxes.free({p.x() - width / 2, p.y() - kRing, width, 2 * kRing});
    };
    if (fits(own)) return own;
    constexpr double kStep = 16;
    const QRectF seen = path.boundingRect().intersected(m_s.camera.viewport());
    std::optional<QPointF> best;
    std::optional<QPointF> widest;  // where nothing is free: as far as can be from what is there
    const auto away = [](QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); };
    const auto aloof = [&](QPointF p) {
      double nearest = 1e9;
      for (const MapMarker& m : m_picture.markers) nearest = std::min(nearest, away(m.center(), p));
      return nearest;
    };
    for (double y = seen.top() + kStep / 2; y < seen.bottom(); y += kStep)
      for (double x = seen.left() + kStep / 2; x < seen.right(); x += kStep) {
        const QPointF p(x, y);
        if (!path.contains(p)) continue;
        if ((!best || away(p, own) < away(*best, own)) && fits(p)) best = p;
        if (!best && (!widest || aloof(p) > aloof(*widest))) widest = p;
      }
    if (best || widest) return best ? *best : *widest;
    return m_s.camera.viewport().contains(own) ? own : seen.center();
  }

  // The selected first, then contradictions; markers of a fan before others, as they have fewer places for a label.
  void addLabels() {
    std::vector<const MapMarker*> order;
    for (const MapMarker& m : m_picture.markers) order.push_back(&m);
    std::ranges::stable_sort(order, {}, [](const MapMarker* m) {
      if (m->selected) return 0;
      if (m->agreement == Agreement::Contradiction) return 1;
      return m->offset.isNull() ? 3 : 2;
    });
    for (const MapMarker* m : order) addLabel(*m);
  }

  void addLabel(const MapMarker& marker) {
    if (marker.isCount()) return;
    const auto at = std::ranges::find(m_s.incidents, marker.members.front(), &MapIncident::id);
    if (at == m_s.incidents.end()) return;
    const QFontMetricsF title(titleFont(marker.selected));
    const QFontMetricsF note(type::small());
    const double width = std::ceil(std::max(title.horizontalAdvance(at->title), note.horizontalAdvance(at->note))) + 2;
    const QPointF c = marker.center();
    const QRectF right(c.x() + kLabelGap, c.y() - kLabelHeight / 2, width, kLabelHeight);
    const QRectF left(c.x() - kLabelGap - width, right.top(), width, kLabelHeight);
    const QRectF above(c.x() - width / 2, c.y() - kRing - kLabelHeight, width, kLabelHeight);
    const QRectF below(c.x() - width / 2, c.y() + kRing, width, kLabelHeight);
    const bool leftFirst = marker.offset.x() < -1;
    for (const QRectF& box : leftFirst ? std::array{left, right, above, below} : std::array{right, left, above, below}) {
      if (!m_boxes.tryTake(box)) continue;
      const Qt::Alignment align = box == left ? Qt::AlignRight : box == right ? Qt::AlignLeft : Qt::AlignHCenter;
      m_picture.labels.push_back({box, at->title, at->note, align, marker.selected, marker.background});
      return;
    }
  }

  static QFont titleFont(bool selected) {
    QFont font = selected ? type::strong() : type::small();
    font.setWeight(QFont::DemiBold);
    return font;
  }

  const MapScenery& m_s;
  LabelBoxes m_boxes;
  std::vector<std::size_t> m_points;  // positions in placed
  std::vector<std::size_t> m_areas;
  std::vector<QPointF> m_dots;  // true points of fanned-out markers
  MapPicture m_picture;
};

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

MapPicture layOutMap(const MapScenery& scenery) { return Layouter(scenery).layOut(); }

}  // namespace collate::ui
