// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict/figure_strip.h"

#include <QPainter>
#include <algorithm>

#include "ui/text/directed.h"
#include "ui/text/said.h"

namespace collate::ui {
namespace {

constexpr int kHeight = 58;
constexpr int kLineY = 27;  // where the axis runs
constexpr int kEdge = 16;
constexpr int kNameWidth = 74;  // "Figures" and the space after it
constexpr qreal kRing = 5;
constexpr qreal kLabelGap = 10;
constexpr qreal kArrow = 66;  // an open bound reaches this far, or to the axis's end

}  // namespace

FigureStrip::FigureStrip(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setFixedHeight(kHeight);
  setAccessibleName(tr("Figures"));
}

void FigureStrip::setTheme(const Theme& theme) {
  m_theme = theme;
  update();
}

void FigureStrip::setAxis(const FigureAxis& axis, int a, int b) {
  m_axis = axis;
  m_a = a;
  m_b = b;
  QStringList figures;
  for (const Figure& f : axis.figures) figures << tr("%1: %2").arg(f.outlet, saidValue(countText(f.count)));
  setToolTip(figures.join(u'\n'));
  setAccessibleDescription(listed(figures));
  update();
}

QRectF FigureStrip::plot() const {
  const qreal wide = std::min<qreal>(width() - 2 * kEdge - kNameWidth - 24, 640);
  const qreal start = kEdge + kNameWidth;
  return QRectF(layoutDirection() == Qt::RightToLeft ? width() - start - wide : start, 0, wide, height());
}

qreal FigureStrip::xOf(double value) const {
  const QRectF area = plot();
  const double share = (value - m_axis.from) / std::max(1, m_axis.to - m_axis.from);
  return layoutDirection() == Qt::RightToLeft ? area.right() - share * area.width() : area.left() + share * area.width();
}

// Accounts with the same figure share a label.
std::vector<FigureStrip::Point> FigureStrip::points() const {
  std::vector<Point> points;
  for (const Figure& f : m_axis.figures) {
    const int value = f.count.min.value_or(f.count.max.value_or(0));
    const int position = static_cast<int>(f.account);
    const QString label = position == m_a ? tr("A %1").arg(f.outlet) : position == m_b ? tr("B %1").arg(f.outlet) : f.outlet;
    const auto same = std::ranges::find(points, value, &Point::value);
    if (same == points.end())
      points.push_back({value, label});
    else
      same->label += tr(", ") + label;
  }
  std::ranges::sort(points, {}, [this](const Point& p) { return xOf(p.value); });
  return points;
}

void FigureStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setLayoutDirection(layoutDirection());
  painter.fillRect(rect(), m_theme.surface);
  painter.fillRect(QRect(0, 0, width(), 1), m_theme.border);
  painter.setFont(type::small());
  painter.setPen(m_theme.textMuted);
  painter.drawText(QRect(kEdge, kLineY - 9, width() - 2 * kEdge, 18), Qt::AlignLeft | Qt::AlignVCenter, tr("Figures"));
  if (m_axis.empty()) return;
  painter.setRenderHint(QPainter::Antialiasing);
  paintTicks(painter);
  paintRange(painter);
  paintFigures(painter);
  paintLabels(painter);
}

void FigureStrip::paintTicks(QPainter& painter) const {
  painter.setFont(type::caption());
  painter.setPen(QPen(m_theme.chart.axis, 1.2));
  painter.drawLine(QPointF(xOf(m_axis.from), kLineY), QPointF(xOf(m_axis.to), kLineY));
  for (int n = m_axis.from; n <= m_axis.to; n += m_axis.step) {
    painter.setPen(QPen(m_theme.chart.axis, 1));
    painter.drawLine(QPointF(xOf(n), kLineY), QPointF(xOf(n), kLineY + 5));
    painter.setPen(m_theme.textMuted);
    painter.drawText(QRectF(xOf(n) - 30, kLineY + 9, 60, 16), Qt::AlignHCenter | Qt::AlignTop, QString::number(n));
  }
}

void FigureStrip::paintRange(QPainter& painter) const {
  if (!m_axis.decided) return;
  const qreal a = xOf(m_axis.decided->min.value_or(m_axis.from)), b = xOf(m_axis.decided->max.value_or(m_axis.to));
  const qreal left = std::min(a, b), wide = std::max(std::abs(b - a), 2 * kRing + 4);
  painter.setPen(QPen(m_theme.accent, 1));
  painter.setBrush(m_theme.accentSoft);
  painter.drawRect(QRectF(a == b ? left - wide / 2 : left, kLineY - 4, wide, 8));
}

void FigureStrip::paintFigures(QPainter& painter) const {
  const qreal forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
  painter.setPen(QPen(m_theme.text, 1.5));
  for (const Figure& f : m_axis.figures) {
    const qreal x = xOf(f.count.min.value_or(f.count.max.value_or(0)));
    if (f.count.exact()) continue;
    if (f.count.min && f.count.max) {
      painter.drawLine(QPointF(x, kLineY), QPointF(xOf(*f.count.max), kLineY));
      continue;
    }
    const qreal way = f.count.min ? forward : -forward;
    const qreal room = std::abs(xOf(f.count.min ? m_axis.to : m_axis.from) - x);
    const QPointF tip(x + way * std::min(kArrow, room), kLineY);
    painter.drawLine(QPointF(x, kLineY), tip);
    painter.drawLine(tip, tip + QPointF(-6 * way, -4));
    painter.drawLine(tip, tip + QPointF(-6 * way, 4));
  }
  painter.setBrush(m_theme.surface);
  for (const Figure& f : m_axis.figures) {
    painter.drawEllipse(QPointF(xOf(f.count.min.value_or(f.count.max.value_or(0))), kLineY), kRing, kRing);
    if (f.count.min && f.count.max && !f.count.exact()) painter.drawEllipse(QPointF(xOf(*f.count.max), kLineY), kRing, kRing);
  }
}

// A label stands over its point, or moved aside as far as still touches it where the next one or the edge needs the room.
// "your range" takes the widest gap within the range.
void FigureStrip::paintLabels(QPainter& painter) const {
  const QFontMetricsF metrics(type::caption());
  const std::vector<Point> all = points();
  std::vector<std::pair<qreal, qreal>> taken;
  painter.setFont(type::caption());
  painter.setPen(m_theme.text);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const qreal x = xOf(all[i].value);
    const qreal from = taken.empty() ? kLabelGap : taken.back().second + kLabelGap;
    qreal to = width() - kLabelGap;
    if (i + 1 < all.size()) {
      const qreal next = xOf(all[i + 1].value);
      to = std::max((x + next) / 2, next - metrics.horizontalAdvance(all[i + 1].label) / 2) - kLabelGap / 2;
    }
    const QString shown = metrics.elidedText(all[i].label, Qt::ElideRight, std::max<qreal>(to - from, 20));
    const qreal wide = metrics.horizontalAdvance(shown);
    const qreal left = std::clamp(x - wide / 2, std::min(from, to - wide), std::max(from, to - wide));
    painter.drawText(QRectF(left - 1, 4, wide + 2, 15), Qt::AlignCenter, isolated(shown));
    taken.emplace_back(left, left + wide);
  }
  if (!m_axis.decided) return;
  const QString mine = m_axis.decided->exact() ? tr("your figure") : tr("your range");
  const qreal wide = metrics.horizontalAdvance(mine);
  const qreal a = xOf(m_axis.decided->min.value_or(m_axis.from)), b = xOf(m_axis.decided->max.value_or(m_axis.to));
  const auto free = [&](qreal x) {
    return std::ranges::none_of(taken, [&](const auto& t) { return t.first < x + wide / 2 + 6 && x - wide / 2 - 6 < t.second; });
  };
  painter.setPen(m_theme.analyst);
  for (const qreal share : {0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2}) {
    const qreal x = a + (b - a) * share;
    if (!free(x)) continue;
    painter.drawText(QRectF(x - wide / 2 - 1, 4, wide + 2, 15), Qt::AlignCenter, mine);
    return;
  }
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const qreal beyond = mirrored ? plot().left() - wide - 10 : plot().right() + 10;
  if (beyond > 0 && beyond + wide < width()) painter.drawText(QRectF(beyond, kLineY - 8, wide + 2, 16), Qt::AlignCenter, mine);
}

}  // namespace collate::ui
