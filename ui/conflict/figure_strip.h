// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/models/figures.h"
#include "ui/style/theme.h"

namespace collate::ui {

// What each account counts, on one axis: a ring for an exact figure, an arrow where the bound is open, and the analyst's range in
// blue. Figures are never joined or averaged.
class FigureStrip : public QWidget {
  Q_OBJECT
 public:
  FigureStrip(const Theme& theme, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  // `a` and `b`: positions of the accounts under comparison, or -1.
  void setAxis(const FigureAxis& axis, int a, int b);
  bool isEmpty() const { return m_axis.empty(); }
  qreal xOf(double value) const;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Point {
    int value;
    QString label;
  };
  std::vector<Point> points() const;
  void paintTicks(QPainter& painter) const;
  void paintRange(QPainter& painter) const;
  void paintFigures(QPainter& painter) const;
  void paintLabels(QPainter& painter) const;
  QRectF plot() const;

  Theme m_theme;
  FigureAxis m_axis;
  int m_a = -1;
  int m_b = -1;
};

}  // namespace collate::ui
