// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_legend.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/style/hatch.h"

namespace collate::ui {
namespace {

constexpr int kHeading = 30;
constexpr int kRow = 26;
constexpr int kRows = 9;
constexpr int kRule = 13;
constexpr double kSign = 22;  // x of a sign's middle
constexpr double kWord = 42;

}  // namespace

MapLegend::MapLegend(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setFixedHeight(kHeading + 8 + kRows * kRow + kRule + 10);
  setAccessibleName(tr("Legend"));
}

void MapLegend::setTheme(const Theme& theme) {
  m_theme = theme;
  update();
}

void MapLegend::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setLayoutDirection(Qt::LeftToRight);
  painter.fillRect(rect(), m_theme.surface);
  paintHeading(painter);
  painter.setRenderHint(QPainter::Antialiasing);
  double y = kHeading + 8;
  paintShapes(painter, y);
  painter.fillRect(QRectF(10, y + kRule / 2.0, width() - 20, 1), m_theme.border);
  y += kRule;
  paintRings(painter, y);
  paintArea(painter, y);
}

void MapLegend::paintHeading(QPainter& painter) const {
  painter.fillRect(0, 0, width(), kHeading, m_theme.surfaceAlt);
  painter.fillRect(0, 0, width(), 1, m_theme.border);
  painter.fillRect(0, kHeading - 1, width(), 1, m_theme.border);
  QFont font = type::small();
  font.setWeight(QFont::DemiBold);
  painter.setFont(font);
  painter.setPen(m_theme.text);
  painter.drawText(QRect(12, 0, width() - 24, kHeading), Qt::AlignVCenter | Qt::AlignLeft, tr("Legend"));
}

void MapLegend::paintWord(QPainter& painter, double y, const QString& word) const {
  painter.setFont(type::small());
  painter.setPen(m_theme.text);
  painter.drawText(QRectF(kWord, y, width() - kWord - 4, kRow), Qt::AlignVCenter | Qt::AlignLeft, word);
}

void MapLegend::paintShapes(QPainter& painter, double& y) const {
  const auto shape = [&](const QPolygonF& outline, const QString& word) {
    QPen edge(m_theme.textMuted, 1.2);
    edge.setJoinStyle(Qt::RoundJoin);
    painter.setPen(edge);
    painter.setBrush(m_theme.surface);
    painter.drawPolygon(outline.translated(kSign, y + kRow / 2.0));
    paintWord(painter, y, word);
    y += kRow;
  };
  shape(QPolygonF({{0, -9.5}, {9.5, 0}, {0, 9.5}, {-9.5, 0}}), tr("raid, clash"));
  shape(QPolygonF({{0, -9.5}, {9.5, 7}, {-9.5, 7}}), tr("strike, shelling, bombing"));
  shape(QPolygonF({{-7.4, -7.4}, {7.4, -7.4}, {7.4, 7.4}, {-7.4, 7.4}}), tr("arrests, robbery"));
  shape(QPolygonF({{0, -8.6}, {7.5, -4.3}, {7.5, 4.3}, {0, 8.6}, {-7.5, 4.3}, {-7.5, -4.3}}), tr("attack on people"));
}

void MapLegend::paintRings(QPainter& painter, double& y) const {
  const auto ring = [&](double radius, const QPen& pen) {
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(kSign, y + kRow / 2.0), radius, radius);
  };
  const auto dashed = [](const QColor& color, QList<qreal> pattern, Qt::PenCapStyle cap) {
    QPen pen(color, 1.8, Qt::CustomDashLine, cap);
    pen.setDashPattern(pattern);
    return pen;
  };
  ring(7.7, QPen(m_theme.agreement.ink, 1.9));
  paintWord(painter, y, tr("accounts agree"));
  y += kRow;
  ring(7.7, dashed(m_theme.disagreement(DisagreementKind::Precision).ink, {4.9, 1.82}, Qt::FlatCap));
  paintWord(painter, y, tr("differ, compatible"));
  y += kRow;
  for (double radius : {6.0, 9.0}) ring(radius, QPen(m_theme.disagreement(DisagreementKind::Contradiction).ink, 1.5));
  paintWord(painter, y, tr("contradiction"));
  y += kRow;
  ring(7.7, dashed(m_theme.textMuted, {0.05, 1.87}, Qt::RoundCap));
  paintWord(painter, y, tr("one account only"));
  y += kRow;
}

void MapLegend::paintArea(QPainter& painter, double& y) const {
  const QRectF box(kSign - 9, y + kRow / 2.0 - 6, 18, 12);
  QPainterPath path;
  path.addRect(box);
  QColor stripe = m_theme.textMuted;
  stripe.setAlphaF(0.3F);
  paintHatch(painter, path, {stripe, 5, 1.3});
  QPen pen(m_theme.textMuted, 1, Qt::CustomDashLine, Qt::FlatCap);
  pen.setDashPattern({4, 3});
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(path);
  paintWord(painter, y, tr("place known as an area"));
}

}  // namespace collate::ui
