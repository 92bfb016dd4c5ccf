// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanes_backdrop.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/text/directed.h"
#include "ui/timeline/axis_words.h"

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

std::vector<std::pair<double, double>> LanesGround::clearOf(double x) const {
  constexpr double kRim = 4;
  std::vector<std::pair<double, double>> taken;
  for (const QRectF& label : labels)
    if (label.left() - kRim < x && x < label.right() + kRim) taken.emplace_back(label.top() - 1, label.bottom() + 1);
  std::ranges::sort(taken);
  std::vector<std::pair<double, double>> clear;
  double from = strip;
  for (const auto& [top, bottom] : taken) {
    if (top > from) clear.emplace_back(from, top);
    from = std::max(from, bottom);
  }
  if (from < size.height()) clear.emplace_back(from, size.height());
  return clear;
}

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
    if (tick.major && x > m_ground.head)
      for (const auto& [from, to] : m_ground.clearOf(x)) vertical(*painter, x, from, to);
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
    if (x > m_ground.head && x < width)
      for (const auto& [top, end] : m_ground.clearOf(x)) vertical(*painter, x, top, end);
}

void LanesAxisStrip::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  const Theme& theme = *m_ground.theme;
  const double base = m_ground.strip;
  painter->setLayoutDirection(Qt::LeftToRight);  // time runs to the right in every language
  painter->fillRect(QRectF(0, 0, m_ground.size.width(), base), theme.surface);
  for (const auto& [x, tick] : m_ground.ticks) {
    if (x < m_ground.head) continue;
    painter->setPen(QPen(tick.major ? theme.chart.grid : theme.chart.axis, 1));
    vertical(*painter, x, tick.major ? base - 8 : base - 4, base);
  }
  const std::optional<double> date = badgeDate();
  const double badge = QFontMetricsF(badgeFont()).horizontalAdvance(m_ground.badge) + 12;
  const QFontMetricsF metrics(type::small());
  const AxisWords words = axisWords({m_ground.ticks, m_ground.head, m_ground.size.width(), date, badge},
                                    [&](const QString& label) { return metrics.horizontalAdvance(label); });
  painter->setFont(type::small());
  painter->setPen(theme.textMuted);
  for (const AxisWords::Label& label : words.labels) painter->drawText(QPointF(label.x, base - 10), isolated(label.text));
  painter->setPen(QPen(theme.chart.axis, 1));
  painter->drawLine(QPointF(0, crisp(base)), QPointF(m_ground.size.width(), crisp(base)));
  if (date) paintBadge(*painter, {words.badge, 5, badge, 18});
}

std::optional<double> LanesAxisStrip::badgeDate() const {
  if (!m_ground.selected || m_ground.badge.isEmpty()) return std::nullopt;
  const double left = std::max(m_ground.selected->first, m_ground.head);
  const double right = std::min(m_ground.selected->second, m_ground.size.width());
  return right < left ? std::nullopt : std::optional((left + right) / 2);
}

void LanesAxisStrip::paintBadge(QPainter& painter, const QRectF& box) const {
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
