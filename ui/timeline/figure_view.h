// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCharts/QChartView>

#include "ui/models/figure_curve.h"
#include "ui/style/theme.h"

class QDateTimeAxis;
class QScatterSeries;
class QValueAxis;
class QXYSeries;

namespace collate::ui {

class FigureFront;

// One figure of one incident over publication time: a step line per originator, never joined with another's; open bounds
// as arrows, the analyst's range as a blue area, accounts that are silent on the base line.
class FigureView : public QChartView {
  Q_OBJECT
 public:
  explicit FigureView(const Theme& theme, QWidget* parent = nullptr);
  ~FigureView() override;

  void setTheme(const Theme& theme);
  void setCurve(FigureCurve curve);
  const FigureCurve& curve() const { return m_curve; }

  QSize sizeHint() const override;

  double left() const;    // where the plot begins
  bool isNarrow() const;  // no room for a heading beside the plot

  // Where a figure stands, px in the view.
  QPointF pointOf(Instant published, double count) const;
  // The same for a line of the curve: lines that give one figure run side by side, so that none seems to go on in another.
  QPointF pointOf(std::size_t line, const FigurePoint& point) const;

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  friend class FigureFront;
  void rebuild();
  void addRange();
  void addLine(const FigureLine& line, std::size_t index);
  void addSeries(QXYSeries* series);
  void settleShifts();
  double levelOn(std::size_t line, const CountRange& count) const;
  TimeSpan span() const;
  void settleTicks();

  Theme m_theme;
  FigureCurve m_curve;
  std::vector<double> m_shifts;  // px upward, by line
  QDateTimeAxis* m_time;
  QValueAxis* m_count;
  QScatterSeries* m_carrier;  // holds the axes when there is nothing to draw
  FigureFront* m_front;
};

}  // namespace collate::ui
