// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/figure_front.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QtCharts/QValueAxis>
#include <algorithm>

#include "ui/text/directed.h"
#include "ui/text/said.h"
#include "ui/timeline/figure_view.h"
#include "ui/timeline/time_ticks.h"

namespace collate::ui {
namespace {

using namespace figure;

constexpr double kLabelPitch = 33;
constexpr double kTightPitch = 30;  // where the chart is low

QString tr(const char* text) { return QCoreApplication::translate("FigureView", text); }

QString whatWords(Attribute attribute) {
  switch (attribute) {
    case Attribute::Killed: return tr("people killed,");
    case Attribute::Wounded: return tr("people wounded,");
    case Attribute::Detained: return tr("people detained,");
    case Attribute::Freed: return tr("people freed,");
    case Attribute::ForceCasualties: return tr("losses of the force,");
    default: return attributeLabel(attribute) + QLatin1Char(',');
  }
}

void arrow(QPainter& painter, QPointF from, double by) {
  const double head = by < 0 ? 5 : -5;
  painter.drawLine(from, from + QPointF(0, by));
  painter.drawPolyline(QPolygonF({from + QPointF(-4, by + head), from + QPointF(0, by), from + QPointF(4, by + head)}));
}

struct LabelBlock {
  double wanted = 0;  // y of its line
  double y = 0;       // where it may stand
  const FigureLine* line = nullptr;
};

// Pushes blocks apart downward, then back up where they ran out at the foot.
void spread(std::vector<LabelBlock>& blocks, double top, double bottom, double pitch) {
  double least = top;
  for (LabelBlock& b : blocks) {
    b.y = std::max(b.wanted, least);
    least = b.y + pitch;
  }
  double most = bottom;
  for (auto b = blocks.rbegin(); b != blocks.rend(); ++b) {
    b->y = std::min(b->y, most);
    most = b->y - pitch;
  }
}

}  // namespace

QRectF FigureFront::boundingRect() const { return {QPointF(0, 0), QSizeF(m_view.viewport()->size())}; }
double FigureFront::right() const { return m_view.chart()->plotArea().right(); }
double FigureFront::base() const { return m_view.chart()->plotArea().bottom(); }

void FigureFront::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setLayoutDirection(Qt::LeftToRight);  // time runs to the right in every language
  paintHeading(*painter);
  paintTicks(*painter);
  paintLevels(*painter);
  paintRangeWords(*painter);
  const std::vector<FigureLine>& lines = m_view.m_curve.lines;
  for (std::size_t l = 0; l < lines.size(); ++l)
    for (const FigurePoint& point : lines[l].points) paintBounds(*painter, l, point);
  paintSilent(*painter);
  paintLabels(*painter);
}

void FigureFront::paintHeading(QPainter& painter) const {
  if (m_view.isNarrow()) return;  // the choice over the chart says it
  painter.setFont(type::small());
  painter.setPen(m_view.m_theme.text);
  painter.drawText(QPointF(16, 22), isolated(whatWords(m_view.m_curve.attribute)));
  painter.setPen(m_view.m_theme.textMuted);
  painter.drawText(QPointF(16, 38), tr("by date of report"));
}

void FigureFront::paintTicks(QPainter& painter) const {
  const Theme& theme = m_view.m_theme;
  painter.setFont(type::caption());
  const QFontMetricsF metrics(painter.font());
  painter.setPen(QPen(theme.chart.axis, 1));
  painter.drawLine(QPointF(m_view.left(), base() + 0.5), QPointF(right(), base() + 0.5));
  for (const TimeTick& tick : timeTicks(m_view.span(), right() - m_view.left(), 64)) {
    if (!tick.major) continue;
    const double x = m_view.pointOf(tick.at, 0).x();
    painter.setPen(QPen(theme.chart.axis, 1));
    painter.drawLine(QPointF(x, base()), QPointF(x, base() + 4));
    painter.setPen(theme.textMuted);
    const double width = metrics.horizontalAdvance(tick.label);
    painter.drawText(QPointF(std::min(x - width / 2, right() - width + 8), base() + 17), isolated(tick.label));
  }
}

void FigureFront::paintLevels(QPainter& painter) const {
  constexpr double kBeside = 7;  // from a number to the plot
  painter.setFont(type::caption());
  painter.setPen(m_view.m_theme.textMuted);
  const double interval = m_view.m_count->tickInterval();
  for (double level = 0; level <= m_view.m_count->max(); level += interval) {
    const QRectF box(0, m_view.pointOf(m_view.span().from, level).y() - 8, m_view.left() - kBeside, 16);
    painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, QString::number(level));
  }
}

void FigureFront::paintBounds(QPainter& painter, std::size_t line, const FigurePoint& point) const {
  const Theme& theme = m_view.m_theme;
  const QPointF at = m_view.pointOf(line, point);
  painter.setPen(QPen(theme.text, 1.5));
  painter.setBrush(Qt::NoBrush);
  if (point.count.min && !point.count.max) arrow(painter, at - QPointF(0, kMarker / 2 + 1), -14);
  if (!point.count.min && point.count.max) arrow(painter, at + QPointF(0, kMarker / 2 + 1), 14);
  if (point.count.min && point.count.max && !point.count.exact()) {
    // A range is drawn as one: a bar with end caps up to its upper bound, not a point in its middle.
    const double top = m_view.pointOf(point.published, *point.count.max).y();
    painter.drawLine(QPointF(at.x(), at.y() - kMarker / 2), QPointF(at.x(), top));
    painter.drawLine(QPointF(at.x() - 4, top), QPointF(at.x() + 4, top));
  }
}

void FigureFront::paintSilent(QPainter& painter) const {
  const Theme& theme = m_view.m_theme;
  const std::vector<Instant>& silent = m_view.m_curve.silent;
  if (silent.empty()) return;
  double previous = -1e9;
  double first = 0;
  for (Instant at : silent) {
    const double x = std::max(m_view.pointOf(at, 0).x(), previous + 12);
    if (previous < 0) first = x;
    previous = x;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.surface);
    painter.drawEllipse(QPointF(x, base()), 5, 5);
    QPen dots(theme.stance.silent, 1.5, Qt::CustomDashLine, Qt::FlatCap);
    dots.setDashPattern({1.1, 1.3});
    painter.setPen(dots);
    painter.drawEllipse(QPointF(x, base()), 5, 5);
  }
  painter.setFont(type::caption());
  painter.setPen(theme.textMuted);
  const QString word = silent.size() == 1 ? tr("silent") : tr("%1 silent").arg(silent.size());
  constexpr double kUp = 7;      // of its base line over the axis
  constexpr double kHeight = 9;  // of its letters
  double end = first - 8;
  // In a low chart the mark of a small figure stands as high as the word does.
  for (std::size_t l = 0; l < m_view.m_curve.lines.size(); ++l) {
    const QPointF mark = m_view.pointOf(l, m_view.m_curve.lines[l].points.front());
    if (mark.y() + kMarker / 2 + 2 > base() - kUp - kHeight) end = std::min(end, mark.x() - kMarker / 2 - 4);
  }
  const double width = QFontMetricsF(painter.font()).horizontalAdvance(word);
  painter.drawText(QPointF(std::max(4.0, end - width), base() - kUp), isolated(word));
}

void FigureFront::paintRangeWords(QPainter& painter) const {
  const auto& range = m_view.m_curve.assessed;
  if (!range) return;
  const double upper = range->max ? *range->max : m_view.m_curve.highest;
  const double lower = range->min.value_or(0);
  const double y = (m_view.pointOf(0, upper).y() + m_view.pointOf(0, lower).y()) / 2;
  painter.setFont(type::caption());
  painter.setPen(m_view.m_theme.analyst);
  const QString words =
      range->exact() ? tr("your figure: %1").arg(*range->min) : tr("your range: %1").arg(saidValue(countText(*range)));
  // Clear of the lines that run at whole numbers: just under the upper bound.
  const double under = range->exact() ? y - 5 : std::max(y, m_view.pointOf(0, upper).y() + 14);
  const double width = QFontMetricsF(painter.font()).horizontalAdvance(words);
  painter.drawText(QPointF((m_view.left() + right()) / 2 - width / 2, under), isolated(words));
}

void FigureFront::paintLabels(QPainter& painter) const {
  const Theme& theme = m_view.m_theme;
  std::vector<LabelBlock> blocks;
  const std::vector<FigureLine>& lines = m_view.m_curve.lines;
  for (std::size_t l = 0; l < lines.size(); ++l) {
    const double y = m_view.pointOf(l, lines[l].points.back()).y();
    blocks.push_back({y, y, &lines[l]});
  }
  std::ranges::stable_sort(blocks, {}, &LabelBlock::wanted);
  const double height = boundingRect().height();
  const double pitch = height < kHeight ? kTightPitch : kLabelPitch;
  constexpr double kFirst = 14;
  const double foot = height - 21;
  const auto room = 1 + static_cast<std::size_t>(std::max(0.0, (foot - kFirst) / pitch));
  const std::size_t left = blocks.size() > room ? blocks.size() - room : 0;
  blocks.resize(blocks.size() - left);
  spread(blocks, kFirst, foot - (left > 0 ? 14 : 0), pitch);
  const double x = right() + 20;
  const double width = boundingRect().width() - x - 12;
  for (const LabelBlock& b : blocks) {
    const FigurePoint& last = b.line->points.back();
    painter.setPen(QPen(theme.chart.axis, 1));
    painter.drawPolyline(QPolygonF({QPointF(right() + 4, b.wanted), QPointF(right() + 9, b.wanted), QPointF(x - 6, b.y)}));
    const auto line = [&](const QFont& font, const QColor& color, double y, const QString& words) {
      painter.setFont(font);
      painter.setPen(color);
      painter.drawText(QPointF(x, y), QFontMetricsF(font).elidedText(words, Qt::ElideRight, width));
    };
    QFont strong = type::small();
    strong.setWeight(QFont::DemiBold);
    line(strong, theme.text, b.y, isolated(last.label));
    const QString who = b.line->originator.isEmpty() ? tr("names no one") : b.line->originator;
    line(type::small(), theme.textMuted, b.y + 15, joined({who, last.source}));
  }
  if (left == 0) return;
  painter.setFont(type::small());
  painter.setPen(theme.textMuted);
  painter.drawText(QPointF(x, height - 4), isolated(tr("and %1 more").arg(left)));
}

}  // namespace collate::ui
