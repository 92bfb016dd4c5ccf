// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <functional>

#include "ui/models/timeline_items.h"

namespace collate::ui {

// Where one incident of a lane is drawn. Px, y from the top of the lane.
struct PlacedItem {
  enum class Label { None, Right, Left, Inside };

  std::size_t item = 0;  // in TimelineItems::dated
  int row = 0;
  double marker = 0;     // x of the marker; for DateShape::Days nothing stands there
  bool asRange = false;  // its date is drawn as a stretch from left to right
  double left = 0;
  double right = 0;
  Label label = Label::None;
  QRectF labelBox;
  std::vector<double> published;
};

// Incidents for which a lane has no room: a count where they would stand.
struct PlacedCount {
  double at = 0;
  int count = 0;
  TimeSpan span;  // of what it counts
};

struct LaneLayout {
  std::vector<PlacedItem> items;
  std::vector<PlacedCount> counts;
  int rows = 1;
  std::size_t inView = 0;  // incidents of the lane that the window holds

  double height() const;
  static double rowCenter(int row);  // y of the markers of a row
  static double rowDots(int row);    // y of its publication dots
};

// What a layout is made for.
struct LaneFrame {
  TimeSpan window;
  double left = 0;   // x of window.from
  double right = 0;  // x of window.to
  double edge = 0;   // where the lane ends; labels may reach there
  double head = 0;   // where its heading ends
  IncidentId selected;
  std::vector<double> lines;  // x of the dashed lines of the selected date: labels rather stand beside them

  double x(Instant at) const;
};

// Width of an item's label in px: title and note on one line, or the wider of two. Asked only of those that a lane has room for.
using LabelWidth = std::function<double(std::size_t item)>;

// Lays a lane out so that no marker, range, label or publication line meets another: a sub-row more where they would, up to
// six; then markers lose their labels, then they are counted. The selected incident is placed first and keeps its label.
// Incidents outside the window are left out.
LaneLayout layOutLane(const std::vector<TimelineItem>& items, const TimelineLane& lane, LaneBy by, const LaneFrame& frame,
                      const LabelWidth& width);

}  // namespace collate::ui
