// SPDX-License-Identifier: GPL-3.0-or-later
// A figure over publication time: a step line for each originator, never one line through different ones; open bounds as arrows;
// the analyst's decision as a blue band.
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/report/wording.h"
#include "ui/report/composition.h"

namespace collate::ui::report {
namespace {

constexpr qreal kPlotHeight = 92;
constexpr qreal kLabelRoom = 84;  // right of the lines
constexpr qreal kAxisRoom = 16;   // left of them

struct Plot {
  qreal left, right, top, bottom;
  int most;
  double from, to;  // minutes

  qreal y(int n) const { return bottom - (bottom - top) * n / std::max(1, most); }
  qreal x(double minutes) const {
    return to <= from ? left + 14 : left + 14 + (right - left - 28) * (minutes - from) / (to - from);
  }
};

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

Plot plotOf(const TollChart& chart, QPointF at, qreal width) {
  Plot plot{at.x() + kAxisRoom, at.x() + width - kLabelRoom, at.y() + 20, at.y() + 20 + kPlotHeight, mostOf(chart), 0, 0};
  bool any = false;
  for (const TollPoint& p : chart.points) {
    if (!p.published) continue;
    const double m = minutesOf(*p.published);
    plot.from = any ? std::min(plot.from, m) : m;
    plot.to = any ? std::max(plot.to, m) : m;
    any = true;
  }
  return plot;
}

void drawAxes(Composition& c, const TollChart& chart, const Plot& plot) {
  Page& page = c.flow.page();
  int step = 1;
  for (const int s : {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 10000, 100000})
    if ((step = s, plot.most / s <= 5)) break;
  for (int n = 0; n <= plot.most; n += step) {
    const qreal y = plot.y(n);
    page.rule(plot.left, plot.right, y, kHairline, n == 0 ? c.style.theme.chart.axis : c.style.theme.chart.grid);
    TextBlock label(QString::number(n), c.style.chart);
    label.align(Qt::AlignRight);
    label.layOut(kAxisRoom - 4);
    label.draw(page, {plot.left - kAxisRoom, y - label.lineHeight() / 2});
  }
  std::set<CalendarDay> days;
  for (const TollPoint& p : chart.points)
    if (p.published) days.insert(p.published->day);
  qreal last = -1e9;
  for (const CalendarDay day : days) {
    // Day and month; where the next label would touch, the day alone or nothing.
    const qreal x = plot.x(static_cast<double>(day.time_since_epoch().count()) * 1440);
    TextBlock label(qs(wording::shortDayWords(day)).section(QLatin1Char(' '), 0, 1), c.style.chart);
    label.layOut(60);
    const qreal left = std::max(x, plot.left + 4) - label.naturalWidth() / 2;
    if (left < last + 4) continue;
    label.draw(page, {left, plot.bottom + 3});
    last = left + label.naturalWidth();
  }
}

void drawDecision(Composition& c, const TollChart& chart, const Plot& plot) {
  if (!chart.decided) return;
  const ReportStyle& s = c.style;
  const qreal top = plot.y(chart.decided->max.value_or(plot.most));
  const qreal bottom = plot.y(chart.decided->min.value_or(0));
  if (bottom > top) c.flow.page().fill({plot.left, top, plot.right - plot.left, bottom - top}, s.theme.chart.band);
  QPen dashes(s.theme.analyst, 0.75);
  dashes.setDashPattern({4, 3});
  c.flow.page().line({plot.left, top}, {plot.right, top}, dashes);
  if (bottom > top) c.flow.page().line({plot.left, bottom}, {plot.right, bottom}, dashes);
  if (bottom - top < 22) return;
  TextBlock words(Report::tr("analyst’s range"), s.chart.in(s.theme.analyst));
  words.layOut(90);
  words.draw(c.flow.page(), {(plot.left + plot.right - words.naturalWidth()) / 2, (top + bottom) / 2 - words.lineHeight() - 2});
}

QPainterPath symbol(std::size_t origin, QPointF at) {
  QPainterPath path;
  constexpr qreal r = 2.6;
  switch (origin % 4) {
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

// "At least 2" points up, "up to 5" points down; "3 to 5" is a bar between the two.
void drawBounds(Page& page, const Plot& plot, const TollPoint& p, qreal x, const QPen& pen) {
  if (p.count.exact()) return;
  if (p.count.min && p.count.max) {
    page.line({x, plot.y(*p.count.min)}, {x, plot.y(*p.count.max)}, pen);
    page.line({x - 2.5, plot.y(*p.count.max)}, {x + 2.5, plot.y(*p.count.max)}, pen);
    return;
  }
  const qreal y = plot.y(levelOf(p.count));
  const qreal d = p.count.min ? -1 : 1;
  QPainterPath arrow(QPointF(x, y + d * 3));
  arrow.lineTo(x, y + d * 12);
  arrow.moveTo(x - 2.2, y + d * 9.4);
  arrow.lineTo(x, y + d * 12);
  arrow.lineTo(x + 2.2, y + d * 9.4);
  page.addShape(arrow, pen);
}

struct Series {
  std::vector<std::pair<qreal, const TollPoint*>> points;
};

void drawSeries(Composition& c, const Plot& plot, const Series& series, std::size_t origin) {
  Page& page = c.flow.page();
  const QPen pen(c.style.theme.text, 1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
  QPainterPath steps;
  for (std::size_t i = 0; i < series.points.size(); ++i) {
    const auto& [x, p] = series.points[i];
    const qreal y = plot.y(levelOf(p->count));
    if (i == 0) steps.moveTo(x, y);
    steps.lineTo(x, y);
    steps.lineTo(i + 1 < series.points.size() ? series.points[i + 1].first : plot.right, y);
  }
  page.addShape(steps, pen);
  for (const auto& [x, p] : series.points) {
    drawBounds(page, plot, *p, x, pen);
    page.addShape(symbol(origin, {x, plot.y(levelOf(p->count))}), pen, c.style.theme.surface);
  }
}

// Labels at the right ends, moved apart where they would touch.
void drawLabels(Composition& c, const Plot& plot, const std::vector<Series>& all, qreal right) {
  struct Label {
    qreal y;
    TextBlock text;
  };
  std::vector<Label> labels;
  for (const Series& s : all) {
    const TollPoint& last = *s.points.back().second;
    TextBlock text(qs(wording::shortened(last.label, 44)), c.style.chart.in(c.style.theme.text));
    text.layOut(right - plot.right - 5);
    labels.push_back({plot.y(levelOf(last.count)) - text.lineHeight() / 2, std::move(text)});
  }
  std::ranges::stable_sort(labels, {}, &Label::y);
  qreal least = plot.top - 8;
  for (Label& label : labels) {
    label.y = std::max(label.y, least);
    least = label.y + label.text.height() + 1;
  }
  const qreal over = labels.empty() ? 0 : std::max<qreal>(0, least - (plot.bottom + 16));
  for (const Label& label : labels) label.text.draw(c.flow.page(), {plot.right + 5, label.y - over});
}

}  // namespace

qreal drawToll(Composition& c, const TollChart& chart, QPointF at, qreal width) {
  TextBlock title(qs(chart.title), c.style.chartStrong);
  title.layOut(width);
  title.draw(c.flow.page(), at);
  const Plot plot = plotOf(chart, at, width);
  drawDecision(c, chart, plot);
  drawAxes(c, chart, plot);
  std::vector<std::string> origins;
  std::vector<Series> all;
  for (const TollPoint& p : chart.points) {
    const auto known = std::ranges::find(origins, p.origin);
    const std::size_t i = static_cast<std::size_t>(known - origins.begin());
    if (known == origins.end()) {
      origins.push_back(p.origin);
      all.emplace_back();
    }
    all[i].points.push_back({p.published ? plot.x(minutesOf(*p.published)) : plot.right - 4, &p});
  }
  for (std::size_t i = 0; i < all.size(); ++i) drawSeries(c, plot, all[i], i);
  drawLabels(c, plot, all, at.x() + width);
  return plot.bottom + 15 - at.y();
}

}  // namespace collate::ui::report
