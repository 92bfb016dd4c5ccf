// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/report/incident_sheet.h"
#include "ui/report/flow.h"

namespace collate::ui::report {

// A figure over publication time: a step line for each originator, never one line through different ones; open bounds as arrows;
// the analyst's decision as a band. Each line is named once: at its end where up to three names stand clear of one another, else
// in a legend below. Nothing leaves the width. Measured first, drawn where there is room; refers to its style and chart.
class TollFigure {
 public:
  TollFigure(const ReportStyle& style, const TollChart& chart, qreal width);

  qreal height() const;
  void draw(Page& page, QPointF at) const;
  bool hasLegend() const { return m_endLabels.empty(); }

 private:
  // All points of one originator, by time; x counts from the figure's left edge.
  struct Point {
    qreal x = 0;
    const TollPoint* told = nullptr;
  };
  struct Series {
    std::vector<Point> points;
  };
  // Words beside a line's end; `y` is their top.
  struct Label {
    qreal y = 0;
    TextBlock text;
  };
  struct Entry {
    std::optional<std::size_t> series;  // none: the analyst's range
    TextBlock text;
  };

  void gather();
  void nameTheLines();
  void moveApart();
  void buildLegend();
  std::vector<Label> labelsAtEnds() const;
  qreal x(const Published& p) const;
  qreal y(int n) const;
  bool crosses(const QRectF& area) const;
  QRectF bandLabel() const;
  void drawAxes(Page& page, QPointF at) const;
  void drawDays(Page& page, QPointF at) const;
  void drawDecision(Page& page, QPointF at) const;
  void drawSeries(Page& page, QPointF at, std::size_t series) const;
  void drawLegend(Page& page, QPointF at) const;

  const ReportStyle& m_style;
  const TollChart& m_chart;
  qreal m_width = 0;
  qreal m_right = 0;  // of the lines
  int m_most = 1;     // the highest figure that the axis shows
  double m_from = 0, m_to = 0;
  std::vector<Series> m_series;
  std::vector<Label> m_endLabels;
  std::vector<Entry> m_legend;
  TextBlock m_undated;
};

}  // namespace collate::ui::report
