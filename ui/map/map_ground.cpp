// SPDX-License-Identifier: GPL-3.0-or-later
// Outlines are projected and cut to the view before they are drawn: at street level a country is a hundred thousand pixels
// wide, which a rasterizer of 16 bits cannot take, and most of it would be drawn for nobody.
#include "ui/map/map_ground.h"

#include <QPainter>
#include <algorithm>

namespace collate::ui {
namespace {

constexpr double kBeyond = 64;  // px around the view that are drawn too, so that no cut shows

// Cuts a ring at one side of a rectangle (Sutherland and Hodgman). `inside` tells which points stay, `cut` where a line
// from inside to outside leaves.
template <class Inside, class Cut>
QPolygonF cutAt(const QPolygonF& ring, Inside inside, Cut cut) {
  QPolygonF out;
  out.reserve(ring.size() + 4);
  for (qsizetype i = 0; i < ring.size(); ++i) {
    const QPointF a = ring[i == 0 ? ring.size() - 1 : i - 1];
    const QPointF b = ring[i];
    if (inside(a) != inside(b)) out << cut(a, b);
    if (inside(b)) out << b;
  }
  return out;
}

QPointF atX(QPointF a, QPointF b, double x) { return {x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x())}; }
QPointF atY(QPointF a, QPointF b, double y) { return {a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y}; }

QPolygonF cutTo(QPolygonF ring, const QRectF& box) {
  ring = cutAt(ring, [&](QPointF p) { return p.x() >= box.left(); }, [&](QPointF a, QPointF b) { return atX(a, b, box.left()); });
  ring =
      cutAt(ring, [&](QPointF p) { return p.x() <= box.right(); }, [&](QPointF a, QPointF b) { return atX(a, b, box.right()); });
  ring = cutAt(ring, [&](QPointF p) { return p.y() >= box.top(); }, [&](QPointF a, QPointF b) { return atY(a, b, box.top()); });
  return cutAt(
      ring, [&](QPointF p) { return p.y() <= box.bottom(); }, [&](QPointF a, QPointF b) { return atY(a, b, box.bottom()); });
}

QRectF drawn(const MapCamera& camera) { return camera.viewport().adjusted(-kBeyond, -kBeyond, kBeyond, kBeyond); }

bool sees(const MapCamera& camera, const QRectF& world) { return camera.worldViewport().intersects(world); }

void fillOutlines(QPainter& painter, const std::vector<Outline>& outlines, const MapCamera& camera, const QString& mainCountry,
                  const Theme& theme) {
  painter.setPen(Qt::NoPen);
  for (const Outline& outline : outlines) {
    if (!sees(camera, outline.bounds)) continue;
    painter.setBrush(outline.iso == mainCountry && !mainCountry.isEmpty() ? theme.map.land : theme.map.landOther);
    painter.drawPath(visiblePath(outline, camera));
  }
}

// Draws the stretches of a line that come near the view.
void strokeVisible(QPainter& painter, const QPolygonF& line, const MapCamera& camera, const QRectF& box) {
  QPolygonF run;
  QPointF before;
  for (qsizetype i = 0; i < line.size(); ++i) {
    const QPointF at = camera.screenOf(line[i]);
    if (i > 0 && QRectF(before, at).normalized().adjusted(-1, -1, 1, 1).intersects(box)) {
      if (run.isEmpty()) run << before;
      run << at;
    } else if (run.size() > 1) {
      painter.drawPolyline(run);
      run.clear();
    }
    before = at;
  }
  if (run.size() > 1) painter.drawPolyline(run);
}

void strokeOutlines(QPainter& painter, const std::vector<Outline>& outlines, const MapCamera& camera, const QPen& pen) {
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  const QRectF box = drawn(camera);
  for (const Outline& outline : outlines) {
    if (!sees(camera, outline.bounds)) continue;
    for (const QPolygonF& border : outline.borders) strokeVisible(painter, border, camera, box);
  }
}

}  // namespace

QPainterPath visiblePath(const Outline& outline, const MapCamera& camera) {
  QPainterPath path;
  path.setFillRule(Qt::OddEvenFill);
  const QRectF box = drawn(camera);
  for (const QPolygonF& ring : outline.rings) {
    QPolygonF screen;
    screen.reserve(ring.size());
    for (const QPointF& p : ring) screen << camera.screenOf(p);
    if (!screen.boundingRect().intersects(box)) continue;
    const QPolygonF cut = cutTo(std::move(screen), box);
    if (cut.size() < 3) continue;
    path.addPolygon(cut);
    path.closeSubpath();
  }
  return path;
}

void paintGround(QPainter& painter, const BaseMap& map, const MapCamera& camera, const QString& mainCountry, bool governorates,
                 const Theme& theme) {
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(camera.viewport(), theme.map.water);
  QPen border(theme.map.border, 1.6);
  border.setJoinStyle(Qt::RoundJoin);
  QPen admin(theme.map.admin, 1);
  admin.setJoinStyle(Qt::RoundJoin);
  if (!map.detailed.contains(camera.worldViewport())) {
    fillOutlines(painter, map.world, camera, mainCountry, theme);
    strokeOutlines(painter, map.world, camera, QPen(theme.map.border, 1));
    // Within the detailed window the coarse world gives way.
    const QRectF window(camera.screenOf(map.detailed.topLeft()), camera.screenOf(map.detailed.bottomRight()));
    painter.fillRect(window.intersected(drawn(camera)), theme.map.water);
  }
  fillOutlines(painter, map.countries, camera, mainCountry, theme);
  // Governorates of a whole region would be a net at a zoom that shows all of it.
  constexpr double kGovernoratesFrom = 6.5;
  if (governorates && camera.zoom() >= kGovernoratesFrom) strokeOutlines(painter, map.governorates, camera, admin);
  strokeOutlines(painter, map.countries, camera, border);
}

}  // namespace collate::ui
