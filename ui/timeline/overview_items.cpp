// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/overview_items.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

#include "ui/text/directed.h"
#include "ui/timeline/overview_view.h"
#include "ui/timeline/time_ticks.h"
#include "ui/timeline/timeline_measures.h"

namespace collate::ui {
namespace {

using namespace overview;

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
  painter->fillRect(boundingRect(), m_view.m_theme.surfaceAlt);
  const double right = boundingRect().width() - kRightPadding;
  const double from = std::clamp(m_view.xOf(m_view.m_window.from), m_view.left(), std::max(m_view.left(), right));
  const double to = std::clamp(m_view.xOf(m_view.m_window.to), m_view.left(), std::max(m_view.left(), right));
  painter->fillRect(QRectF(from, kTop, to - from, kAxis - kTop), m_view.m_theme.chart.band);
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
  QFont head = type::small();
  head.setWeight(QFont::DemiBold);
  painter.setFont(head);
  painter.setPen(theme.text);
  const BinWidth width = m_view.m_overview.width;
  const bool narrow = boundingRect().width() < timeline::kNarrow;
  painter.drawText(QPointF(16, 26), isolated(narrow ? shortBinName(width) : binName(width)));
  painter.setFont(type::small());
  painter.setPen(theme.textMuted);
  painter.drawText(QPointF(16, 44), tr("incidents"));
  painter.drawText(QPointF(30, 66), tr("published"));
  painter.setPen(QPen(theme.textMuted, 1.3));
  painter.setBrush(theme.surface);
  painter.drawEllipse(QPointF(20, 62), 3.4, 3.4);
}

void OverviewFront::paintAxis(QPainter& painter) const {
  const Theme& theme = m_view.m_theme;
  const double right = boundingRect().width() - kRightPadding;
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setPen(QPen(theme.chart.axis, 1));
  painter.drawLine(QPointF(m_view.left(), kBase), QPointF(right, kBase));
  painter.setPen(QPen(theme.chart.grid, 1));
  painter.drawLine(QPointF(m_view.left(), kAxis), QPointF(right, kAxis));
  painter.setFont(type::caption());
  for (const TimeTick& tick : timeTicks(m_view.m_overview.extent, right - m_view.left(), 48)) {
    const double x = m_view.xOf(tick.at);
    if (!tick.major || x > right - 24) continue;
    painter.setPen(QPen(theme.chart.axis, 1));
    painter.drawLine(QPointF(x, kAxis), QPointF(x, kAxis + 4));
    painter.setPen(theme.textMuted);
    painter.drawText(QPointF(x + 3, kAxis + 14), isolated(tick.label));
  }
  painter.setRenderHint(QPainter::Antialiasing);
}

void OverviewFront::paintPublished(QPainter& painter) const {
  const Theme& theme = m_view.m_theme;
  const auto& published = m_view.m_overview.published;
  const Instant width = lengthOf(m_view.m_overview.width);
  for (std::size_t bin = 0; bin < published.size(); ++bin) {
    if (published[bin] == 0) continue;
    const double x = m_view.xOf(m_view.m_overview.extent.from + static_cast<Instant>(bin) * width + width / 2);
    painter.setPen(QPen(theme.textMuted, 1.3));
    painter.setBrush(theme.surface);
    painter.drawEllipse(QPointF(x, 61), 2.6, 2.6);
    // One ring is one report, two are two; the lower is filled where there are more, and the tool tip says how many.
    if (published[bin] > 2) painter.setBrush(theme.textMuted);
    if (published[bin] > 1) painter.drawEllipse(QPointF(x, 68), 2.6, 2.6);
  }
}

void OverviewFront::paintHandle(QPainter& painter, double x) const {
  const Theme& theme = m_view.m_theme;
  painter.setPen(QPen(theme.accent, 1.5));
  painter.drawLine(QPointF(x, kTop), QPointF(x, kAxis));
  painter.setBrush(theme.surface);
  painter.drawRoundedRect(QRectF(x - 4, 28, 8, 22), 2, 2);
  painter.setPen(QPen(theme.accent, 1));
  painter.drawLine(QPointF(x - 1.2, 34), QPointF(x - 1.2, 44));
  painter.drawLine(QPointF(x + 1.3, 34), QPointF(x + 1.3, 44));
}

}  // namespace collate::ui
