// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/toll_figure.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "core/report/wording.h"
#include "ui/report/composition.h"

namespace collate::ui::report {
namespace {

constexpr qreal kTop = 20;         // of the plot, below the title
constexpr qreal kPlotHeight = 92;  // of the plot
constexpr qreal kBottom = kTop + kPlotHeight;
constexpr qreal kLabelRoom = 84;  // right of the lines, for their names
constexpr qreal kAxisRoom = 16;   // left of them
constexpr qreal kInset = 14;      // from the axis to the first point, and from the last to the end
constexpr qreal kDaysRoom = 15;   // below the plot
constexpr qreal kSymbol = 2.6;
constexpr qreal kLegendIndent = 11;
constexpr std::size_t kMostEndLabels = 3;

double minutesOf(const Published& p) {
  return static_cast<double>(p.day.time_since_epoch().count()) * 1440 + p.minute.value_or(0);
}

// Where a point stands vertically: its exact figure, or the bound that it gives.
int levelOf(const CountRange& c) { return c.min ? *c.min : *c.max; }

int mostOf(const TollChart& chart) {
  int most = 1;
  for (const TollPoint& p : chart.points) most = std::max({most, p.count.min.value_or(0), p.count.max.value_or(0)});
  if (chart.decided) most = std::max({most, chart.decided->min.value_or(0), chart.decided->max.value_or(0)});
  // An arrow above the highest figure needs air.
  const bool open = std::ranges::any_of(chart.points, [&](const TollPoint& p) { return p.count.min == most && !p.count.max; });
  return open ? most + std::max(1, most / 5) : most;
}

QPainterPath symbol(std::size_t series, QPointF at) {
  QPainterPath path;
  constexpr qreal r = kSymbol;
  switch (series % 4) {
    case 0: path.addEllipse(at, r, r); break;
    case 1: path.addRect(at.x() - r, at.y() - r, 2 * r, 2 * r); break;
    case 2:
      path.addPolygon(QPolygonF({{at.x(), at.y() - r - 1}, {at.x() + r + 1, at.y() + r}, {at.x() - r - 1, at.y() + r}}));
      break;
    default:
      path.addPolygon(
          QPolygonF({{at.x(), at.y() - r - 1}, {at.x() + r + 1, at.y()}, {at.x(), at.y() + r + 1}, {at.x() - r - 1, at.y()}}));
  }
  path.closeSubpath();
  return path;
}

// Four shapes, then the same filled.
void drawSymbol(Page& page, const ReportStyle& s, std::size_t series, QPointF at) {
  const bool filled = series / 4 % 2 == 1;
  page.addShape(symbol(series, at), QPen(s.theme.text, 1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin),
                filled ? s.theme.text : s.theme.surface);
}

// "At least 2" points up, "up to 5" points down; "3 to 5" is a bar between the two.
void drawBounds(Page& page, const CountRange& count, QPointF at, qreal other, const QPen& pen) {
  if (count.exact()) return;
  if (count.min && count.max) {
    page.line(at, {at.x(), other}, pen);
    page.line({at.x() - 2.5, other}, {at.x() + 2.5, other}, pen);
    return;
  }
  const qreal d = count.min ? -1 : 1;
  QPainterPath arrow(QPointF(at.x(), at.y() + d * 3));
  arrow.lineTo(at.x(), at.y() + d * 12);
  arrow.moveTo(at.x() - 2.2, at.y() + d * 9.4);
  arrow.lineTo(at.x(), at.y() + d * 12);
  arrow.lineTo(at.x() + 2.2, at.y() + d * 9.4);
  page.addShape(arrow, pen);
}

TextBlock laid(const QString& words, const TextStyle& style, qreal width) {
  TextBlock block(words, style);
  block.layOut(width);
  return block;
}

}  // namespace

TollFigure::TollFigure(const ReportStyle& style, const TollChart& chart, qreal width)
    : m_style(style),
      m_chart(chart),
      m_width(width),
      m_most(mostOf(chart)) {
  if (!chart.undated.empty()) m_undated = laid(qs(chart.undated), style.chart, width);
  nameTheLines();
}

qreal TollFigure::y(int n) const { return kBottom - kPlotHeight * n / std::max(1, m_most); }

qreal TollFigure::x(const Published& p) const {
  const double part = m_to <= m_from ? 0 : (minutesOf(p) - m_from) / (m_to - m_from);
  return kAxisRoom + kInset + (m_right - kAxisRoom - 2 * kInset) * part;
}

void TollFigure::gather() {
  std::vector<std::string> origins;
  m_series.clear();
  m_from = minutesOf(m_chart.points.front().published);
  m_to = m_from;
  for (const TollPoint& p : m_chart.points) {
    m_from = std::min(m_from, minutesOf(p.published));
    m_to = std::max(m_to, minutesOf(p.published));
  }
  for (const TollPoint& p : m_chart.points) {
    const auto known = std::ranges::find(origins, p.origin);
    const auto i = static_cast<std::size_t>(known - origins.begin());
    if (known == origins.end()) {
      origins.push_back(p.origin);
      m_series.emplace_back();
    }
    m_series[i].points.push_back({x(p.published), &p});
  }
  moveApart();
}

// Two originators with one figure on one day: both symbols show.
void TollFigure::moveApart() {
  constexpr qreal kStep = 2 * kSymbol + 1.5;
  std::vector<Point> placed;
  for (Series& series : m_series)
    for (Point& p : series.points) {
      const auto touches = [&](const Point& o) {
        return std::abs(o.x - p.x) < kStep - 0.1 && levelOf(o.told->count) == levelOf(p.told->count);
      };
      while (std::ranges::any_of(placed, touches) && p.x + kStep <= m_right - kSymbol) p.x += kStep;
      placed.push_back(p);
    }
}

void TollFigure::nameTheLines() {
  m_right = m_width - kLabelRoom;
  gather();
  m_endLabels = labelsAtEnds();
  if (m_endLabels.empty()) {
    m_right = m_width;
    gather();
  }
  buildLegend();
}

// One label a value and line end; none where there are too many or two would touch.
std::vector<TollFigure::Label> TollFigure::labelsAtEnds() const {
  std::vector<Label> labels;
  std::set<std::string> said;
  for (const Series& s : m_series) {
    const TollPoint& last = *s.points.back().told;
    if (!said.insert(last.label).second) continue;
    TextBlock text = laid(qs(last.label), m_style.chart.in(m_style.theme.text), kLabelRoom - 5);
    labels.push_back({y(levelOf(last.count)) - text.height() / 2, std::move(text)});
  }
  if (labels.size() > kMostEndLabels) return {};
  std::ranges::stable_sort(labels, {}, &Label::y);
  qreal least = kTop - 8;
  for (const Label& label : labels) {
    if (label.y < least || label.text.naturalWidth() > kLabelRoom - 4) return {};
    least = label.y + label.text.height() + 1;
  }
  return least <= kBottom + kDaysRoom ? labels : std::vector<Label>{};
}

void TollFigure::buildLegend() {
  const auto add = [&](std::optional<std::size_t> series, const QString& words) {
    m_legend.push_back({series, laid(words, m_style.chart.in(m_style.theme.text), m_width - kAxisRoom - kLegendIndent)});
  };
  if (hasLegend())
    for (std::size_t i = 0; i < m_series.size(); ++i) add(i, qs(m_series[i].points.back().told->label));
  if (m_chart.decided && bandLabel().isEmpty()) add({}, Report::tr("analyst’s range"));
}

// Whether a line, or a step of one, passes through it.
bool TollFigure::crosses(const QRectF& area) const {
  for (const Series& s : m_series)
    for (std::size_t i = 0; i < s.points.size(); ++i) {
      const qreal from = s.points[i].x;
      const bool last = i + 1 == s.points.size();
      const qreal to = last ? m_right : s.points[i + 1].x;
      const qreal level = y(levelOf(s.points[i].told->count));
      const qreal next = last ? level : y(levelOf(s.points[i + 1].told->count));
      if (area.intersects(QRectF(from, level - 5, to - from, 10))) return true;
      if (area.intersects(QRectF(to - 2, std::min(level, next), 4, std::abs(next - level)))) return true;
    }
  return false;
}

// Where the band says what it is; empty where there is no clear place in it.
QRectF TollFigure::bandLabel() const {
  const qreal top = y(m_chart.decided->max.value_or(m_most));
  const qreal bottom = y(m_chart.decided->min.value_or(0));
  const TextBlock words = laid(Report::tr("analyst’s range"), m_style.chart, m_width);
  const qreal height = words.lineHeight();
  if (bottom - top < 2 * height) return {};
  const qreal left = (kAxisRoom + m_right - words.naturalWidth()) / 2;
  for (qreal at = top + 2; at + height + 2 <= bottom; at += 4)
    if (const QRectF area(left, at, words.naturalWidth(), height); !crosses(area)) return area;
  return {};
}

qreal TollFigure::height() const {
  qreal height = kBottom + kDaysRoom;
  for (const Entry& entry : m_legend) height += entry.text.height();
  if (!m_legend.empty()) height += 3;
  return height + (m_undated.isEmpty() ? 0 : m_undated.height() + 2);
}

void TollFigure::drawAxes(Page& page, QPointF at) const {
  int step = 1;
  for (const int s : {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 10000, 100000})
    if ((step = s, m_most / s <= 5)) break;
  for (int n = 0; n <= m_most; n += step) {
    page.rule(at.x() + kAxisRoom, at.x() + m_right, at.y() + y(n), kHairline,
              n == 0 ? m_style.theme.chart.axis : m_style.theme.chart.grid);
    TextBlock label(QString::number(n), m_style.chart);
    label.align(Qt::AlignRight);
    label.layOut(kAxisRoom - 4);
    label.draw(page, {at.x(), at.y() + y(n) - label.lineHeight() / 2});
  }
}

// Day and month, and the year where there are several; nothing where the next label would touch.
void TollFigure::drawDays(Page& page, QPointF at) const {
  std::set<CalendarDay> days;
  for (const TollPoint& p : m_chart.points) days.insert(p.published.day);
  const auto yearOf = [](CalendarDay d) { return std::chrono::year_month_day{d}.year(); };
  const bool years = yearOf(*days.begin()) != yearOf(*days.rbegin());
  qreal last = -1e9;
  for (const CalendarDay day : days) {
    const QString words = qs(wording::shortDayWords(day));
    const TextBlock label = laid(years ? words : words.section(QLatin1Char(' '), 0, 1), m_style.chart, m_width);
    const qreal wide = label.naturalWidth();
    // At the first report of the day.
    const auto first = std::ranges::find(m_chart.points, day, [](const TollPoint& p) { return p.published.day; });
    const qreal left = std::clamp<qreal>(x(first->published) - wide / 2, 0, m_width - wide);
    if (left < last + 4) continue;
    label.draw(page, {at.x() + left, at.y() + kBottom + 3});
    last = left + wide;
  }
}

void TollFigure::drawDecision(Page& page, QPointF at) const {
  if (!m_chart.decided) return;
  const qreal left = at.x() + kAxisRoom;
  const qreal right = at.x() + m_right;
  const qreal top = at.y() + y(m_chart.decided->max.value_or(m_most));
  const qreal bottom = at.y() + y(m_chart.decided->min.value_or(0));
  if (bottom > top) page.fill({left, top, right - left, bottom - top}, m_style.theme.chart.band);
  QPen dashes(m_style.theme.analyst, 0.75);
  dashes.setDashPattern({4, 3});
  page.line({left, top}, {right, top}, dashes);
  if (bottom > top) page.line({left, bottom}, {right, bottom}, dashes);
  const QRectF label = bandLabel();
  if (label.isEmpty()) return;
  laid(Report::tr("analyst’s range"), m_style.chart.in(m_style.theme.analyst), m_width).draw(page, at + label.topLeft());
}

void TollFigure::drawSeries(Page& page, QPointF at, std::size_t index) const {
  const std::vector<Point>& points = m_series[index].points;
  const QPen pen(m_style.theme.text, 1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
  QPainterPath steps;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const QPointF here = at + QPointF(points[i].x, y(levelOf(points[i].told->count)));
    if (i == 0) steps.moveTo(here);
    steps.lineTo(here);
    steps.lineTo(i + 1 < points.size() ? at.x() + points[i + 1].x : at.x() + m_right, here.y());
  }
  page.addShape(steps, pen);
  for (const Point& p : points) {
    const QPointF here = at + QPointF(p.x, y(levelOf(p.told->count)));
    drawBounds(page, p.told->count, here, at.y() + y(p.told->count.max.value_or(0)), pen);
    drawSymbol(page, m_style, index, here);
  }
}

void TollFigure::drawLegend(Page& page, QPointF at) const {
  qreal top = at.y() + kBottom + kDaysRoom + (m_legend.empty() ? 0 : 3);
  for (const Entry& entry : m_legend) {
    const QPointF middle(at.x() + kAxisRoom + kSymbol + 1, top + entry.text.lineHeight() / 2);
    if (entry.series)
      drawSymbol(page, m_style, *entry.series, middle);
    else
      page.fill({middle.x() - 4, middle.y() - 3, 8, 6}, m_style.theme.chart.band);
    entry.text.draw(page, {at.x() + kAxisRoom + kLegendIndent, top});
    top += entry.text.height();
  }
  m_undated.draw(page, {at.x(), top + 2});
}

void TollFigure::draw(Page& page, QPointF at) const {
  laid(qs(m_chart.title), m_style.chartStrong, m_width).draw(page, at);
  drawDecision(page, at);
  drawAxes(page, at);
  drawDays(page, at);
  for (std::size_t i = 0; i < m_series.size(); ++i) drawSeries(page, at, i);
  for (const Label& label : m_endLabels) label.text.draw(page, {at.x() + m_right + 5, at.y() + label.y});
  drawLegend(page, at);
}

}  // namespace collate::ui::report
