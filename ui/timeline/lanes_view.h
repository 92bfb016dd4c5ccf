// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCharts/QChartView>

#include "ui/timeline/lane_item.h"
#include "ui/timeline/lanes_backdrop.h"

class QDateTimeAxis;
class QScatterSeries;
class QScrollBar;

namespace collate::ui {

// Incidents in lanes over a time axis. A chart gives the axis and the mapping; lanes are graphics items on it, made for those
// in sight only. Shows one window of time at a time: the wheel zooms at the cursor, dragging pans, left and right go from
// incident to incident, Ctrl+click and Shift with an arrow choose several.
class LanesView : public QChartView {
  Q_OBJECT
 public:
  explicit LanesView(const Theme& theme, QWidget* parent = nullptr);
  ~LanesView() override;

  void setTheme(const Theme& theme);
  void setItems(std::vector<TimelineItem> items, TimeSpan window, IncidentId selected);  // scrolls to the selected's lane
  void setLaneBy(LaneBy by);
  LaneBy laneBy() const { return m_by; }
  void setWindow(TimeSpan window);
  TimeSpan window() const { return m_window; }
  void setSelected(IncidentId id);              // scrolls its lane into view
  void setChosen(std::vector<IncidentId> ids);  // what is marked; empty for the selected alone

  // Zooms by `factor` (under 1: in) so that what stands at x stays there; without one at the middle.
  TimeSpan zoomed(double factor, std::optional<double> x = std::nullopt) const;

  // Where a moment stands, px in the view; and the middle of an incident's marker, if it is drawn.
  double xOf(Instant at) const;
  std::optional<QPointF> markerOf(IncidentId id) const;
  std::size_t lanesDrawn() const { return m_drawn; }
  const LanesGround& ground() const { return m_ground; }

  QSize sizeHint() const override;  // room for all lanes, but not for very many

 signals:
  void windowChosen(TimeSpan window);  // by wheel, drag or a count
  void incidentChosen(IncidentId id);
  void incidentToggled(IncidentId id);  // one more of several, or one less
  void incidentAdded(IncidentId id);
  void menuWanted(IncidentId id, QPoint at);  // on the screen
  void fitWanted();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  bool viewportEvent(QEvent* event) override;

 private:
  struct Row {  // a lane in the window
    std::size_t lane = 0;
    LaneLayout layout;
    double top = 0;  // from the top of the first lane
  };
  struct Drag {
    QPointF from;
    TimeSpan window;
    int scroll = 0;
    bool moved = false;
  };

  double labelWidth(std::size_t item);
  void forgetWidth(IncidentId id);
  void relayout();  // rows, then arrange
  void arrange();   // puts lane items where rows stand
  void updateGround();
  void drawRow(const Row& row, std::size_t slot);
  std::optional<std::pair<double, double>> selectedDate() const;  // its x: from and to, equal for a day
  QString nameOf(const TimelineLane& lane) const;
  const Row* rowOf(IncidentId id) const;
  void reveal();                                     // the selected
  void describe();                                   // to screen readers
  static QString wordsOf(const TimelineItem& item);  // for tool tips and screen readers
  bool holds(const TimelineLane& lane, IncidentId id) const;
  void step(int by, bool too);  // among the incidents in the order of time; `too`: beside those that are chosen
  void chooseAt(std::ptrdiff_t index, bool too = false);
  const LaneItem* laneAt(QPointF at) const;
  const TimelineItem* incidentAt(QPointF at) const;
  double plotLeft() const;
  double plotRight() const;

  Theme m_theme;
  LaneLook m_look;
  LanesGround m_ground;
  QDateTimeAxis* m_axis;
  QScatterSeries* m_series;  // carries the axis; draws nothing
  QScrollBar* m_scroll;
  QGraphicsItem* m_field;  // clips the lanes below the axis strip
  LanesBackdrop* m_backdrop;
  LanesAxisStrip* m_strip;
  std::vector<TimelineItem> m_items;
  std::vector<TimelineLane> m_lanes;
  std::vector<std::optional<double>> m_widths;  // of labels, as far as they were asked for
  LaneBy m_by = LaneBy::Place;
  TimeSpan m_window;
  std::vector<Row> m_rows;
  std::vector<LaneItem*> m_slots;  // owned by the scene; the first m_drawn are in use
  std::size_t m_drawn = 0;
  std::optional<int> m_revealedAt;  // how far reveal() scrolled
  IncidentId m_cursor;              // where the arrows go on from
  std::optional<Drag> m_drag;
};

}  // namespace collate::ui
