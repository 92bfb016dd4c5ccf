// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/models/timeline_items.h"
#include "ui/style/theme.h"

class QButtonGroup;

namespace collate::ui {

class TimelineLegend;

// The bar over the lanes: what they are made by, and the legend.
class TimelineBar : public QWidget {
  Q_OBJECT
 public:
  explicit TimelineBar(const Theme& theme, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);

 signals:
  void laneByChosen(LaneBy by);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Theme m_theme;
  QButtonGroup* m_segments;
  TimelineLegend* m_legend;
};

}  // namespace collate::ui
