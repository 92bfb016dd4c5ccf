// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCharts/QChartView>

#include "ui/models/timeline_overview.h"
#include "ui/style/theme.h"
#include "ui/timeline/overview_items.h"

class QBarSet;
class QPushButton;
class QStackedBarSeries;
class QValueAxis;

namespace collate::ui {

// Incidents and publications over all years at a glance, with a brush over the window that the lanes show: drag its
// handles, drag it, or draw a new one; arrow keys move it, with Shift its end, with Control its beginning.
class OverviewView : public QChartView {
  Q_OBJECT
 public:
  explicit OverviewView(const Theme& theme, QWidget* parent = nullptr);
  ~OverviewView() override;

  void setTheme(const Theme& theme);
  void setOverview(TimelineOverview overview);
  const TimelineOverview& overview() const { return m_overview; }
  void setWindow(TimeSpan window);
  TimeSpan window() const { return m_window; }

  void setLow(bool low);  // takes less height
  const overview::Measures& measures() const { return m_low ? overview::kLow : overview::kRoomy; }

  double left() const;  // where the axis begins
  double xOf(Instant at) const;
  Instant instantAt(double x) const;  // clamped to the extent

 signals:
  void windowChosen(TimeSpan window);
  void allWanted();  // what lies before or after shall be taken in

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  bool viewportEvent(QEvent* event) override;

 private:
  friend class OverviewBand;
  friend class OverviewFront;
  enum class Grip { None, From, To, Body, New };
  struct Drag {
    Grip grip = Grip::None;
    Instant at = 0;
    TimeSpan window;
  };

  void colorBars();
  void placeChips();
  Grip gripAt(QPointF at) const;
  void choose(TimeSpan window);
  QString binWords(std::size_t bin) const;

  Theme m_theme;
  TimelineOverview m_overview;
  TimeSpan m_window;
  QStackedBarSeries* m_bars;
  QBarSet* m_exact;
  QBarSet* m_spread;
  QValueAxis* m_across;
  QValueAxis* m_up;
  OverviewBand* m_band;
  OverviewFront* m_front;
  QPushButton* m_before;
  QPushButton* m_after;
  std::optional<Drag> m_drag;
  bool m_low = false;
};

}  // namespace collate::ui
