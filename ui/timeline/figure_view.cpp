// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/figure_view.h"

#include <QDateTime>
#include <QTimeZone>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QDateTimeAxis>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>
#include <algorithm>
#include <array>

#include "ui/timeline/figure_front.h"
#include "ui/timeline/timeline_measures.h"

namespace collate::ui {
namespace {

using namespace figure;

QDateTime utc(Instant at) { return QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()); }

constexpr std::array kShapes = {QScatterSeries::MarkerShapeCircle,   QScatterSeries::MarkerShapeRectangle,
                                QScatterSeries::MarkerShapeTriangle, QScatterSeries::MarkerShapeRotatedRectangle,
                                QScatterSeries::MarkerShapePentagon, QScatterSeries::MarkerShapeStar};

double levelOf(const CountRange& count) { return count.min ? *count.min : count.max.value_or(0); }

// Whole numbers only, `most` of them or fewer.
double tickInterval(int highest, int most) {
  for (int step : {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000})
    if (highest / step <= most) return step;
  return highest / 5.0;
}

}  // namespace

FigureView::FigureView(const Theme& theme, QWidget* parent)
    : QChartView(parent),
      m_theme(theme),
      m_time(new QDateTimeAxis(this)),
      m_count(new QValueAxis(this)),
      m_carrier(new QScatterSeries(this)) {
  setFrameShape(QFrame::NoFrame);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  setMinimumHeight(kLeastHeight);
  setMaximumHeight(kHeight);
  setAccessibleName(tr("A figure over publication time"));
  QChart* chart = this->chart();
  chart->legend()->hide();
  chart->setMargins({});
  chart->setBackgroundVisible(false);
  chart->setAnimationOptions(QChart::NoAnimation);
  chart->addAxis(m_time, Qt::AlignBottom);
  chart->addAxis(m_count, Qt::AlignLeft);
  m_time->setLabelsVisible(false);
  m_time->setGridLineVisible(false);
  m_time->setLineVisible(false);
  m_count->setLineVisible(false);
  m_count->setLabelsVisible(false);  // FigureFront writes them: Qt Charts cuts labels of rows that are less than two lines high
  m_count->setTickType(QValueAxis::TicksDynamic);
  m_count->setTickAnchor(0);
  chart->addSeries(m_carrier);
  m_carrier->attachAxis(m_time);
  m_carrier->attachAxis(m_count);
  m_front = new FigureFront(*this, chart);
  m_front->setZValue(100);
  setTheme(theme);
}

FigureView::~FigureView() = default;

void FigureView::setTheme(const Theme& theme) {
  m_theme = theme;
  setBackgroundBrush(theme.surface);
  m_count->setGridLinePen(QPen(theme.chart.grid, 1));
  rebuild();
}

void FigureView::setCurve(FigureCurve curve) {
  m_curve = std::move(curve);
  setAccessibleDescription(m_curve.sentence);
  rebuild();
}

TimeSpan FigureView::span() const {
  std::optional<TimeSpan> hull;
  const auto take = [&](Instant at) {
    hull = hull ? TimeSpan{std::min(hull->from, at), std::max(hull->to, at)} : TimeSpan{at, at};
  };
  for (const FigureLine& line : m_curve.lines)
    for (const FigurePoint& point : line.points) take(point.published);
  for (Instant at : m_curve.silent) take(at);
  if (!hull) return {0, kDay};
  const Instant margin = std::max<Instant>(3 * kDay, hull->length() / 12);
  return {startOf(dayOf(hull->from - margin)), startOf(dayOf(hull->to + margin)) + kDay};
}

QPointF FigureView::pointOf(Instant published, double count) const {
  return chart()->mapToPosition({static_cast<double>(published), count}, m_carrier);
}

// Two originators with one figure are two lines 6 px apart, not one line with two marks.
void FigureView::settleShifts() {
  constexpr double kSideBySide = 6;
  m_shifts.assign(m_curve.lines.size(), 0);
  for (std::size_t i = 0; i < m_curve.lines.size(); ++i) {
    int before = 0;
    for (std::size_t j = 0; j < i; ++j)
      before += std::ranges::any_of(m_curve.lines[i].points, [&](const FigurePoint& mine) {
        return std::ranges::any_of(m_curve.lines[j].points,
                                   [&](const FigurePoint& other) { return levelOf(mine.count) == levelOf(other.count); });
      });
    // Up, down, farther up: the group stays about its figure.
    m_shifts[i] = kSideBySide * ((before + 1) / 2) * (before % 2 == 1 ? 1 : -1);
  }
}

double FigureView::levelOn(std::size_t line, const CountRange& count) const {
  const double perPixel = (m_count->max() - m_count->min()) / chart()->plotArea().height();
  return levelOf(count) + m_shifts[line] * perPixel;
}

QPointF FigureView::pointOf(std::size_t line, const FigurePoint& point) const {
  return pointOf(point.published, levelOf(point.count)) - QPointF(0, m_shifts[line]);
}

void FigureView::addSeries(QXYSeries* series) {
  chart()->addSeries(series);
  series->attachAxis(m_time);
  series->attachAxis(m_count);
}

void FigureView::rebuild() {
  for (QAbstractSeries* series : chart()->series())
    if (series != m_carrier) {
      chart()->removeSeries(series);
      series->deleteLater();
    }
  const TimeSpan time = span();
  m_time->setRange(utc(time.from), utc(time.to));
  settleTicks();
  m_count->setRange(0, std::max(2, m_curve.highest + 1));
  settleShifts();
  if (m_curve.assessed) addRange();
  for (std::size_t i = 0; i < m_curve.lines.size(); ++i) addLine(m_curve.lines[i], i);
  m_front->update();
}

void FigureView::addRange() {
  const CountRange& range = *m_curve.assessed;
  const TimeSpan time = span();
  const double upper = range.max ? *range.max : m_count->max();
  const double lower = range.min.value_or(0);
  std::optional<Instant> first;
  for (const FigureLine& line : m_curve.lines)
    first = first ? std::min(*first, line.points.front().published) : line.points.front().published;
  const double from = static_cast<double>(first.value_or(time.from));
  const double to = static_cast<double>(time.to);
  const auto bound = [&](double level) {
    auto* line = new QLineSeries(this);
    line->append(from, level);
    line->append(to, level);
    return line;
  };
  auto* area = new QAreaSeries(bound(upper), bound(lower));
  area->setBrush(m_theme.accentSoft);
  area->setPen(Qt::NoPen);
  area->upperSeries()->setParent(area);
  area->lowerSeries()->setParent(area);
  chart()->addSeries(area);
  area->attachAxis(m_time);
  area->attachAxis(m_count);
  QPen dashed(m_theme.analyst, 1, Qt::CustomDashLine, Qt::FlatCap);
  dashed.setDashPattern({4, 3});
  for (double level : {lower, upper}) {
    QLineSeries* line = bound(level);
    line->setPen(dashed);
    addSeries(line);
  }
}

void FigureView::addLine(const FigureLine& line, std::size_t index) {
  auto* steps = new QLineSeries(this);
  auto* points = new QScatterSeries(this);
  double level = 0;
  for (const FigurePoint& point : line.points) {
    const auto at = static_cast<double>(point.published);
    if (steps->count() > 0) steps->append(at, level);
    level = levelOn(index, point.count);
    steps->append(at, level);
    points->append(at, level);
  }
  steps->append(static_cast<double>(span().to), level);
  steps->setPen(QPen(m_theme.text, 2, Qt::SolidLine, Qt::FlatCap));
  points->setMarkerShape(kShapes[index % kShapes.size()]);
  points->setMarkerSize(kMarker);
  points->setBrush(m_theme.surface);
  points->setPen(QPen(m_theme.text, 1.6));
  addSeries(steps);
  addSeries(points);
}

bool FigureView::isNarrow() const { return viewport()->width() < timeline::kNarrow; }
double FigureView::left() const { return isNarrow() ? 44 : 158; }

QSize FigureView::sizeHint() const { return {400, kHeight}; }

// A number needs the height of its digits and a little air.
void FigureView::settleTicks() {
  constexpr double kPitch = 16;
  const int room = static_cast<int>(chart()->plotArea().height() / kPitch);
  m_count->setTickInterval(tickInterval(m_curve.highest + 1, std::clamp(room, 2, 7)));
}

void FigureView::resizeEvent(QResizeEvent* event) {
  QChartView::resizeEvent(event);
  // What is left at the plot's right are the labels.
  const double labels = isNarrow() ? 150 : 296;
  const double plot = std::max(20.0, viewport()->height() - kTop - kFoot);
  chart()->setPlotArea({left(), kTop, std::max(120.0, viewport()->width() - left() - labels), plot});
  rebuild();  // how far lines stand side by side is px, too
}

}  // namespace collate::ui
