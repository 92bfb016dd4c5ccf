// SPDX-License-Identifier: GPL-3.0-or-later
// The marker of an incident, in the units of the mockup's drawing: a shape of 22 in a ring of 34.
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

#include "ui/style/theme.h"

namespace collate::ui {
namespace {

enum class Shape { Diamond, Triangle, Hexagon, Square, Circle };

// Families of ACLED: battles, explosions and remote violence, violence against civilians, strategic developments, other.
Shape shapeOf(EventType type) {
  switch (type) {
    case EventType::Raid:
    case EventType::Clash: return Shape::Diamond;
    case EventType::AirStrike:
    case EventType::DroneStrike:
    case EventType::Bombing:
    case EventType::Shelling: return Shape::Triangle;
    case EventType::Shooting:
    case EventType::Abduction:
    case EventType::Execution:
    case EventType::Arson: return Shape::Hexagon;
    case EventType::ArrestOperation:
    case EventType::Robbery: return Shape::Square;
    case EventType::Other: return Shape::Circle;
  }
  return Shape::Circle;
}

QPainterPath polygon(std::initializer_list<QPointF> points) {
  QPainterPath path;
  path.addPolygon(QPolygonF(QList<QPointF>(points)));
  path.closeSubpath();
  return path;
}

QPainterPath outline(Shape shape) {
  switch (shape) {
    case Shape::Diamond: return polygon({{0, -11.8}, {11.8, 0}, {0, 11.8}, {-11.8, 0}});
    case Shape::Triangle: return polygon({{0, -12}, {11.7, 8.6}, {-11.7, 8.6}});
    case Shape::Hexagon: return polygon({{0, -10.6}, {9.2, -5.3}, {9.2, 5.3}, {0, 10.6}, {-9.2, 5.3}, {-9.2, -5.3}});
    case Shape::Square: return polygon({{-9.1, -9.1}, {9.1, -9.1}, {9.1, 9.1}, {-9.1, 9.1}});
    case Shape::Circle: break;
  }
  QPainterPath path;
  path.addEllipse(QPointF(0, 0), 10.6, 10.6);
  return path;
}

// Where the glyph stands in its shape: a triangle holds it lower and smaller.
QRectF glyphBox(Shape shape) {
  if (shape == Shape::Triangle) return {-5.3, -3.3, 10.6, 10.6};
  if (shape == Shape::Diamond) return {-6, -6, 12, 12};
  return {-6.2, -6.2, 12.4, 12.4};
}

void drawGlyph(QPainter& p, const QString& name, const QColor& color, QRectF box) {
  if (p.paintEngine() && p.paintEngine()->type() == QPaintEngine::Pdf) return paintIcon(p, name, color, box);
  // Rendered at the size it will have on screen and put on whole pixels of it: moved or scaled by a fraction of one, lines of one
  // pixel become two gray ones.
  const qreal ratio = p.device()->devicePixelRatioF();
  const QTransform toDevice = p.deviceTransform();
  const QRectF wanted = toDevice.mapRect(box);
  const int size = std::max(1, qRound(wanted.width() / ratio));
  const qreal reach = size * ratio / 2;
  const QPointF corner(std::round(wanted.center().x() - reach), std::round(wanted.center().y() - reach));
  p.save();
  const QTransform untransformed = p.worldTransform().inverted() * toDevice;
  p.setWorldTransform({});
  p.drawPixmap(untransformed.inverted().map(corner), pixmap(name, color, size, ratio));
  p.restore();
}

// The middle of a pixel's corner nearest to `center`, so that a marker looks the same wherever its point falls.
QPointF snapped(const QPainter& p, QPointF center) {
  if (p.paintEngine() && p.paintEngine()->type() == QPaintEngine::Pdf) return center;
  const QTransform toDevice = p.deviceTransform();
  const QPointF at = toDevice.map(center);
  return toDevice.inverted().map(QPointF(std::round(at.x()), std::round(at.y())));
}

void strokeRing(QPainter& p, qreal radius, const QPen& pen) {
  p.setPen(pen);
  p.setBrush(Qt::NoBrush);
  p.drawEllipse(QPointF(0, 0), radius, radius);
}

constexpr qreal kRing = 16.5;

void drawRing(QPainter& p, const MarkerLook& look, const Theme& theme) {
  QColor halo = theme.surface;
  halo.setAlphaF(0.85F);
  p.setPen(Qt::NoPen);
  p.setBrush(halo);
  p.drawEllipse(QPointF(0, 0), kRing, kRing);
  if (look.background) return;
  const QColor contradiction = theme.disagreement(DisagreementKind::Contradiction).ink;
  switch (look.agreement) {
    case Agreement::Agree: strokeRing(p, kRing, QPen(theme.agreement.ink, 2)); return;
    case Agreement::Compatible: {
      QPen arcs(theme.disagreement(DisagreementKind::Precision).ink, 2, Qt::CustomDashLine, Qt::FlatCap);
      arcs.setDashPattern({19.0 / 2, 6.9 / 2});  // four arcs a turn, in units of the pen's width
      strokeRing(p, kRing, arcs);
      return;
    }
    case Agreement::Contradiction:
      strokeRing(p, kRing, QPen(contradiction, 1.6));
      strokeRing(p, 19.7, QPen(contradiction, 1.6));
      return;
    case Agreement::OneAccount: {
      QPen dots(theme.textMuted, 1.8, Qt::CustomDashLine, Qt::RoundCap);
      dots.setDashPattern({0.05, 4.05 / 1.8});
      strokeRing(p, kRing, dots);
      return;
    }
  }
}

void drawContradictionSign(QPainter& p, const Theme& theme) {
  p.setPen(Qt::NoPen);
  p.setBrush(theme.surface);
  p.drawEllipse(QPointF(11.9, -12.9), 7.5, 7.5);
  drawGlyph(p, kindIconName(DisagreementKind::Contradiction), theme.disagreement(DisagreementKind::Contradiction).ink,
            {4.9, -19.9, 14, 14});
}

}  // namespace

void paintMarker(QPainter& painter, QPointF center, qreal size, const MarkerLook& look, const Theme& theme) {
  constexpr qreal kNominal = 22;
  const Shape shape = shapeOf(look.type);
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.translate(snapped(painter, center));
  painter.scale(size / kNominal, size / kNominal);
  if (look.ring) drawRing(painter, look, theme);

  // With a ring the marker stands alone on a map and a selected one is filled; in a list the row shows the selection.
  const bool filled = look.selected && look.ring;
  const QColor quiet = look.ring && !look.background ? theme.textMuted : theme.borderStrong;
  QPen edge(look.selected ? theme.accent : quiet, look.ring ? 1.3 : 1.06);
  edge.setJoinStyle(Qt::RoundJoin);
  painter.setPen(edge);
  painter.setBrush(filled ? theme.accent : theme.surface);
  painter.drawPath(outline(shape));
  const QColor glyph = filled ? theme.textOnAccent : look.background ? theme.textMuted : theme.text;
  drawGlyph(painter, eventIconName(look.type), glyph, glyphBox(shape));
  if (look.ring && !look.background && look.agreement == Agreement::Contradiction) drawContradictionSign(painter, theme);
  painter.restore();
}

}  // namespace collate::ui
