// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_scene.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace collate::ui {
namespace {

// Atmeh in the north, Tamanah in the south, al-Bab to the east: what the first case is about, with room for its labels.
constexpr GeoPoint kHomeNorthWest{36.40, 36.25};
constexpr GeoPoint kHomeSouthEast{35.35, 37.76};
// Incidents this near count as being there.
constexpr GeoPoint kNearNorthWest{36.5, 36.2};
constexpr GeoPoint kNearSouthEast{35.3, 37.2};
constexpr double kHomeMargin = 24;
constexpr double kFitMargin = 72;
constexpr double kNotch = 120;
constexpr double kNotchLevels = 0.35;
constexpr double kButtonLevels = 0.7;
constexpr double kWidestScale = 110;

QRectF worldBox(GeoPoint northWest, GeoPoint southEast) { return {worldOf(northWest), worldOf(southEast)}; }

QRectF grown(QRectF box, QPointF by) {
  if (box.isNull()) return {by, QSizeF(1e-9, 1e-9)};
  return {QPointF(std::min(box.left(), by.x()), std::min(box.top(), by.y())),
          QPointF(std::max(box.right(), by.x()), std::max(box.bottom(), by.y()))};
}

// One, two or five of a power of ten, or half of that: 0.25, 2.5, 1,000
QString scaleWords(double km) { return QLocale().toString(km, 'f', QLocale::FloatingPointShortest); }

}  // namespace

MapScene::MapScene(BaseMap map, const Theme& theme, QObject* parent) : QObject(parent), m_map(std::move(map)), m_style(theme) {
  m_due.setSingleShot(true);
  m_due.setInterval(0);
  connect(&m_due, &QTimer::timeout, this, &MapScene::layOutNow);
  connect(&m_camera, &MapCamera::moved, this, &MapScene::schedule);
}

void MapScene::setIncidents(std::vector<MapIncident> incidents) {
  m_incidents = std::move(incidents);
  m_inRange.assign(m_incidents.size(), true);
  m_mainCountry = collate::ui::mainCountry(m_incidents);
  m_all = placeIncidents(m_incidents, m_map);
  settlePlaced();
}

void MapScene::setInRange(std::vector<bool> inRange) {
  m_inRange = std::move(inRange);
  m_inRange.resize(m_incidents.size(), true);
  settlePlaced();
}

void MapScene::settlePlaced() {
  m_placed.clear();
  for (const PlacedIncident& p : m_all)
    if (m_inRange[p.incident]) m_placed.push_back(p);
  schedule();
}

void MapScene::setSelected(IncidentId id) {
  m_selected = id;
  schedule();
}

void MapScene::setLayers(MapLayers layers) {
  m_layers = layers;
  schedule();
}

void MapScene::setTheme(const Theme& theme) {
  m_style.setTheme(theme);
  schedule();
}

// Zoom buttons top right, scale bottom left, words bottom right: as MapScene.qml places them.
std::vector<QRectF> MapScene::controls() const {
  const QSizeF s = m_camera.size();
  return {QRectF(s.width() - 48, 4, 48, 100), QRectF(0, s.height() - scaleLift() - 38, 140, 38),
          QRectF(s.width() - 296, s.height() - 40, 296, 40)};
}

void MapScene::layOutNow() {
  m_due.stop();
  if (m_camera.size().isEmpty()) return;
  settleScale();
  m_picture = layOutMap({m_incidents, m_placed, m_map, m_towns, m_camera, m_selected, m_layers, controls()});
  m_markers.setMarkers(m_picture.markers);
  m_chips.setChips(m_picture.chips);
  emit laidOut();
}

void MapScene::settleScale() {
  const double most = kWidestScale * m_camera.kmPerPixel();
  const double power = std::pow(10, std::floor(std::log10(most)));
  const double step = most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1;
  m_scaleKm = step * power;
  m_scaleWidth = m_scaleKm / m_camera.kmPerPixel();
}

double MapScene::scaleLift() const { return m_camera.size().width() < 440 ? 40 : 8; }

QString MapScene::scaleHalf() const { return scaleWords(m_scaleKm / 2); }

QString MapScene::scaleWhole() const { return tr("%1 km").arg(scaleWords(m_scaleKm)); }

QString MapScene::corner() const {
  const QString tiles = m_tiles.credit();
  const QString credit = tr("Natural Earth, GeoNames") + (tiles.isEmpty() ? QString() : QStringLiteral(" · ") + tiles);
  if (!m_cursor) return credit;
  // Coordinates stay left to right in a right-to-left window.
  const QString where = QStringLiteral("\u2066%1 %2  %3 %4\u2069")
                            .arg(std::abs(m_cursor->lat), 0, 'f', 4)
                            .arg(m_cursor->lat < 0 ? QLatin1Char('S') : QLatin1Char('N'))
                            .arg(std::abs(m_cursor->lon), 0, 'f', 4)
                            .arg(m_cursor->lon < 0 ? QLatin1Char('W') : QLatin1Char('E'));
  return QStringLiteral("%1 · %2").arg(where, credit);
}

QString MapScene::accessibleSummary() const {
  return tr("%1 of %2 incidents on this map").arg(m_picture.shown).arg(m_incidents.size());
}

void MapScene::fitHome() {
  const QRectF near = worldBox(kNearNorthWest, kNearSouthEast);
  QRectF all;
  for (const PlacedIncident& p : m_placed) {
    if (near.contains(p.world)) {
      m_camera.fit(worldBox(kHomeNorthWest, kHomeSouthEast), kHomeMargin);
      return;
    }
    all = p.isArea() ? all.united(p.bounds) : grown(all, p.world);
  }
  if (all.isNull()) all = worldBox(kHomeNorthWest, kHomeSouthEast);
  m_camera.fit(all, kFitMargin, 10);
}

const PlacedIncident* MapScene::placedOf(IncidentId id) const {
  for (const PlacedIncident& p : m_placed)
    if (m_incidents[p.incident].id == id) return &p;
  return nullptr;
}

void MapScene::reveal(IncidentId id) {
  const PlacedIncident* p = placedOf(id);
  if (!p || isInSight(*p, m_camera)) return;
  m_camera.lookAt(geoOf(p->world), m_camera.zoom());
}

void MapScene::wheel(double x, double y, double angle) { m_camera.zoomAt({x, y}, angle / kNotch * kNotchLevels); }

void MapScene::pinch(double x, double y, double scale) {
  if (scale > 0) m_camera.zoomAt({x, y}, std::log2(scale));
}

void MapScene::zoomIn() { m_camera.zoomAt(m_camera.viewport().center(), kButtonLevels); }
void MapScene::zoomOut() { m_camera.zoomAt(m_camera.viewport().center(), -kButtonLevels); }

void MapScene::hover(double x, double y) {
  m_cursor = m_camera.toGeo({x, y});
  emit cornerChanged();
}

void MapScene::hovered(bool inside) {
  if (inside) return;
  m_cursor.reset();
  emit cornerChanged();
}

bool MapScene::key(int key) {
  switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomIn(); return true;
    case Qt::Key_Minus: zoomOut(); return true;
    case Qt::Key_0: fitHome(); return true;
    default: return false;
  }
}

void MapScene::choose(qint64 key) {
  const MapMarker* marker = m_markers.find(key);
  if (!marker) return;
  if (!marker->isCount()) {
    emit incidentChosen(marker->members.front());
    return;
  }
  QRectF box;
  for (IncidentId id : marker->members)
    if (const PlacedIncident* p = placedOf(id)) box = grown(box, p->world);
  // At one place no zoom tells them apart: they are listed.
  constexpr double kOnePlaceKm = 0.5;
  if (std::max(box.width(), box.height()) * kmPerWorld(marker->at.lat) < kOnePlaceKm) {
    emit listWanted(marker->members, marker->center());
  } else {
    m_camera.fit(box, kFitMargin, 15);
  }
}

void MapScene::goTo(qint64 key) {
  if (const PlacedIncident* p = placedOf(IncidentId{key})) m_camera.lookAt(geoOf(p->world), m_camera.zoom());
}

}  // namespace collate::ui
