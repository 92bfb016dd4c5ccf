// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanes_backdrop.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/text/directed.h"

namespace collate::ui {
namespace {

// Half a pixel in, so that a line of one pixel falls on one.
double crisp(double v) { return std::floor(v) + 0.5; }

void vertical(QPainter& painter, double x, double top, double bottom) {
  painter.drawLine(QPointF(crisp(x), top), QPointF(crisp(x), bottom));
}

QFont badgeFont() {
  QFont font = type::caption();
  font.setWeight(QFont::DemiBold);
  return font;
}

}  // namespace

void LanesBackdrop::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  const Theme& theme = *m_ground.theme;
  const double width = m_ground.size.width();
  const double bottom = m_ground.size.height();
  painter->fillRect(boundingRect(), theme.surface);
  if (m_ground.chosen) {
    const auto [top, end] = *m_ground.chosen;
    painter->fillRect(QRectF(0, top, width, end - top), theme.surfaceAlt);
  }
  painter->setPen(QPen(theme.chart.grid, 1));
  for (const auto& [x, tick] : m_ground.ticks)
    if (tick.major && x > m_ground.head) vertical(*painter, x, m_ground.strip, bottom);
  for (double y : m_ground.separators) painter->drawLine(QPointF(0, crisp(y)), QPointF(width, crisp(y)));
  painter->setPen(QPen(theme.border, 1));
  vertical(*painter, m_ground.head, m_ground.strip, bottom);
  if (!m_ground.selected) return;
  const auto [from, to] = *m_ground.selected;
  if (to - from > 2) {
    QColor band = theme.chart.band;
    band.setAlphaF(0.5F);
    const double left = std::max(from, m_ground.head + 1);
    painter->fillRect(QRectF(left, m_ground.strip, std::max(0.0, std::min(to, width) - left), bottom - m_ground.strip), band);
  }
  QPen dashed(theme.accent, 1, Qt::CustomDashLine, Qt::FlatCap);
  dashed.setDashPattern({3, 3});
  painter->setPen(dashed);
  for (double x : {from, to})
    if (x > m_ground.head && x < width) vertical(*painter, x, m_ground.strip, bottom);
}

void LanesAxisStrip::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  const Theme& theme = *m_ground.theme;
  const double base = m_ground.strip;
  painter->setLayoutDirection(Qt::LeftToRight);  // time runs to the right in every language
  painter->fillRect(QRectF(0, 0, m_ground.size.width(), base), theme.surface);
  painter->setFont(type::small());
  const QRectF badge = badgeBox();
  for (const auto& [x, tick] : m_ground.ticks) {
    if (x < m_ground.head) continue;
    painter->setPen(QPen(tick.major ? theme.chart.grid : theme.chart.axis, 1));
    vertical(*painter, x, tick.major ? base - 8 : base - 4, base);
    if (!tick.major) continue;
    const auto fits = [&](const QString& label) {
      const double end = x + 5 + painter->fontMetrics().horizontalAdvance(label);
      return end <= m_ground.size.width() && (badge.isEmpty() || end + 4 <= badge.left() || x >= badge.right());
    };
    // "July 2025" beside the badge becomes "July".
    const QString shorter = tick.label.section(QLatin1Char(' '), 0, 0);
    painter->setPen(theme.textMuted);
    if (fits(tick.label)) {
      painter->drawText(QPointF(x + 5, base - 10), isolated(tick.label));
    } else if (!shorter.at(0).isDigit() && fits(shorter)) {
      painter->drawText(QPointF(x + 5, base - 10), shorter);
    }
  }
  painter->setPen(QPen(theme.chart.axis, 1));
  painter->drawLine(QPointF(0, crisp(base)), QPointF(m_ground.size.width(), crisp(base)));
  paintBadge(*painter);
}

QRectF LanesAxisStrip::badgeBox() const {
  if (!m_ground.selected || m_ground.badge.isEmpty()) return {};
  const double left = std::max(m_ground.selected->first, m_ground.head);
  const double right = std::min(m_ground.selected->second, m_ground.size.width());
  if (right < left) return {};
  const double width = QFontMetricsF(badgeFont()).horizontalAdvance(m_ground.badge) + 12;
  return {std::clamp((left + right) / 2 - width / 2, m_ground.head, m_ground.size.width() - width), 5, width, 18};
}

void LanesAxisStrip::paintBadge(QPainter& painter) const {
  const QRectF box = badgeBox();
  if (box.isEmpty()) return;
  const Theme& theme = *m_ground.theme;
  painter.setFont(badgeFont());
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(theme.accent);
  painter.drawRoundedRect(box, 3, 3);
  painter.setPen(theme.textOnAccent);
  painter.drawText(box, Qt::AlignCenter, isolated(m_ground.badge));
}

}  // namespace collate::ui
