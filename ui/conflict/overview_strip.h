// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/style/theme.h"

namespace collate::ui {

class ComparisonGrid;

// All of an incident's attributes at a glance, whether the grid shows them or not: one tick each, wide and vermilion for a
// contradiction, narrow and pale for agreement, and a frame at the current row. A click goes there.
class OverviewStrip : public QWidget {
  Q_OBJECT
 public:
  OverviewStrip(ComparisonGrid& grid, const Theme& theme);

  void setTheme(const Theme& theme);
  QRect tickRect(std::size_t comparison) const;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  bool event(QEvent* event) override;

 private:
  const Comparison* at(int y) const;

  ComparisonGrid& m_grid;
  Theme m_theme;
};

}  // namespace collate::ui
