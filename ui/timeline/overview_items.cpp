// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/overview_items.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/text/directed.h"
#include "ui/timeline/overview_view.h"
#include "ui/timeline/time_ticks.h"
#include "ui/timeline/timeline_measures.h"

namespace collate::ui {
namespace {

using namespace overview;

constexpr int kMostRings = 2;

QString tr(const char* text) { return QCoreApplication::translate("OverviewView", text); }

QString shortBinName(BinWidth width) {
  switch (width) {
    case BinWidth::Hour: return tr("By hour");
    case BinWidth::Day: return tr("By day");
    case BinWidth::Week: return tr("By week");
    case BinWidth::FourWeeks: return tr("By 4 weeks");
    case BinWidth::Year: return tr("By year");
  }
  return {};
}

QString binName(BinWidth width) {
  switch (width) {
    case BinWidth::Hour: return tr("Overview, by hour");
    case BinWidth::Day: return tr("Overview, by day");
    case BinWidth::Week: return tr("Overview, by week");
    case BinWidth::FourWeeks: return tr("Overview, by 4 weeks");
    case BinWidth::Year: return tr("Overview, by year");
  }
  return {};
}

}  // namespace

QRectF OverviewBand::boundingRect() const { return {QPointF(0, 0), QSizeF(m_view.viewport()->size())}; }

void OverviewBand::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  const Measures& at = m_view.measures();
  painter->fillRect(boundingRect(), m_view.m_theme.surfaceAlt);
  const double right = boundingRect().width() - kRightPadding;
  const double from = std::clamp(m_view.xOf(m_view.m_window.from), m_view.left(), std::max(m_view.left(), right));
  const double to = std::clamp(m_view.xOf(m_view.m_window.to), m_view.left(), std::max(m_view.left(), right));
  painter->fillRect(QRectF(from, at.top, to - from, at.axis - at.top), m_view.m_theme.chart.band);
}

QRectF OverviewFront::boundingRect() const { return {QPointF(0, 0), QSizeF(m_view.viewport()->size())}; }

void OverviewFront::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setLayoutDirection(Qt::LeftToRight);  // time runs to the right in every language
  paintHeading(*painter);
  paintAxis(*painter);
  paintPublished(*painter);
  const TimeSpan extent = m_view.m_overview.extent;
  for (Instant end : {m_view.m_window.from, m_view.m_window.to})
    if (end >= extent.from && end <= extent.to) paintHandle(*painter, m_view.xOf(end));
  if (m_view.hasFocus()) {
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_view.m_theme.focus, 2));
    painter->drawRect(boundingRect().adjusted(1, 1, -1, -1));
  }
}

void OverviewFront::paintHeading(QPainter& painter) const {
  const Theme& theme = m_view.m_theme;
  const auto& heading = m_view.measures().heading;
  QFont head = type::small();
  head.setWeight(QFont::DemiBold);
  painter.setFont(head);
  painter.setPen(theme.text);
  const BinWidth width = m_view.m_overview.width;
  const bool narrow = boundingRect().width() < timeline::kNarrow;
  painter.drawText(QPointF(16, heading[0]), isolated(narrow ? shortBinName(width) : binName(width)));
  painter.setFont(type::small());
  painter.setPen(theme.textMuted);
  painter.drawText(QPointF(16, heading[1]), tr("incidents"));
  painter.drawText(QPointF(30, heading[2]), tr("published"));
  painter.setPen(QPen(theme.textMuted, 1.3));
  painter.setBrush(theme.surface);
  painter.drawEllipse(QPointF(20, heading[2] - 4), 3.4, 3.4);
}

void OverviewFront::paintAxis(QPainter& painter) const {
  const Theme& theme = m_view.m_theme;
  const auto [base, axis] = std::pair(m_view.measures().base, m_view.measures().axis);
  const double right = boundingRect().width() - kRightPadding;
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setPen(QPen(theme.chart.axis, 1));
  painter.drawLine(QPointF(m_view.left(), base), QPointF(right, base));
  painter.setPen(QPen(theme.chart.grid, 1));
  painter.drawLine(QPointF(m_view.left(), axis), QPointF(right, axis));
  painter.setFont(type::caption());
  for (const TimeTick& tick : timeTicks(m_view.m_overview.extent, right - m_view.left(), 48)) {
    const double x = m_view.xOf(tick.at);
    if (!tick.major || x > right - 24) continue;
    painter.setPen(QPen(theme.chart.axis, 1));
    painter.drawLine(QPointF(x, axis), QPointF(x, axis + 4));
    painter.setPen(theme.textMuted);
    painter.drawText(QPointF(x + 3, axis + 14), isolated(tick.label));
  }
  painter.setRenderHint(QPainter::Antialiasing);
}

void OverviewFront::paintPublished(QPainter& painter) const {
  const auto& published = m_view.m_overview.published;
  const Instant width = lengthOf(m_view.m_overview.width);
  const auto xOf = [&](std::size_t bin) {
    return m_view.xOf(m_view.m_overview.extent.from + static_cast<Instant>(bin) * width + width / 2);
  };
  QFont font = type::caption();
  painter.setFont(font);
  const QFontMetricsF metrics(font);
  const auto wordOf = [&](std::size_t bin) { return metrics.horizontalAdvance(QString::number(published[bin])); };
  // Counts are written where none meets its neighbor's.
  bool counted = true;
  std::optional<std::size_t> before;
  for (std::size_t bin = 0; bin < published.size(); ++bin) {
    if (published[bin] <= kMostRings) continue;
    if (before) counted = counted && xOf(bin) - xOf(*before) > (wordOf(bin) + wordOf(*before)) / 2 + 1;
    before = bin;
  }
  for (std::size_t bin = 0; bin < published.size(); ++bin)
    if (published[bin] > 0) paintReports(painter, xOf(bin), published[bin], counted);
}

// One ring is one report, two are two. More are a ring over their number, or where the numbers have no room a long ring, of
// which the tool tip says how many it stands for.
void OverviewFront::paintReports(QPainter& painter, double x, int reports, bool counted) const {
  const Theme& theme = m_view.m_theme;
  const double base = m_view.measures().base;
  painter.setPen(QPen(theme.textMuted, 1.3));
  painter.setBrush(theme.surface);
  if (reports > kMostRings && !counted) {
    painter.drawRoundedRect(QRectF(x - 2.6, base + 4.4, 5.2, 12.2), 2.6, 2.6);
    return;
  }
  painter.drawEllipse(QPointF(x, base + 7), 2.6, 2.6);
  if (reports == kMostRings) painter.drawEllipse(QPointF(x, base + 14), 2.6, 2.6);
  if (reports <= kMostRings) return;
  painter.setPen(theme.textMuted);
  painter.drawText(QRectF(x - 20, base + 10, 40, 11), Qt::AlignCenter | Qt::TextDontClip, QString::number(reports));
}

void OverviewFront::paintHandle(QPainter& painter, double x) const {
  const Theme& theme = m_view.m_theme;
  painter.setPen(QPen(theme.accent, 1.5));
  const auto [top, axis] = std::pair(m_view.measures().top, m_view.measures().axis);
  const double grip = std::floor((top + axis) / 2) - 11;
  painter.drawLine(QPointF(x, top), QPointF(x, axis));
  painter.setBrush(theme.surface);
  painter.drawRoundedRect(QRectF(x - 4, grip, 8, 22), 2, 2);
  painter.setPen(QPen(theme.accent, 1));
  painter.drawLine(QPointF(x - 1.2, grip + 6), QPointF(x - 1.2, grip + 16));
  painter.drawLine(QPointF(x + 1.3, grip + 6), QPointF(x + 1.3, grip + 16));
}

}  // namespace collate::ui
