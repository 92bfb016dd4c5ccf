// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/style/theme.h"

namespace collate::ui {

class ComparisonGrid;

// The head of the grid: outlet, date and kind of report over each account, and above them the band that joins the accounts which
// share an originator.
class GridHeader : public QWidget {
  Q_OBJECT
 public:
  GridHeader(ComparisonGrid& grid, const Theme& theme);

  void setTheme(const Theme& theme);
  int neededHeight() const;

 signals:
  void accountClicked(int column);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  bool event(QEvent* event) override;

 private:
  int columnAt(int x) const;
  void paintBand(QPainter& painter) const;
  void paintAccount(QPainter& painter, int column, QRect rect) const;

  ComparisonGrid& m_grid;
  Theme m_theme;
};

}  // namespace collate::ui
