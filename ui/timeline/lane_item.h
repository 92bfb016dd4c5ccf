// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <algorithm>
#include <vector>

#include "ui/style/theme.h"
#include "ui/timeline/lane_layout.h"

namespace collate::ui {

// What all lanes of one timeline share while they paint. Outlives them.
struct LaneLook {
  const Theme* theme = nullptr;
  const std::vector<TimelineItem>* items = nullptr;
  IncidentId selected;
  std::vector<IncidentId>
      chosen;            // in order; while there are some, they are marked, and the selected only where it is among them
  bool focused = false;  // the timeline has the keyboard: a focus ring on the selected
  double head = 150;     // width of the headings
  double edge = 0;       // width of a lane

  bool marks(IncidentId id) const { return chosen.empty() ? id == selected : std::ranges::binary_search(chosen, id); }
};

// One lane: heading, markers, ranges, publication dots, labels. One graphics item for all of them, so that a lane costs the
// same with one incident and with a hundred.
class LaneItem : public QGraphicsItem {
 public:
  struct Content {
    QString name;
    QString count;  // "2 incidents", "1 of 2 incidents"
    LaneLayout layout;
    bool selected = false;  // holds the selected incident
  };

  LaneItem(const LaneLook& look, QGraphicsItem* parent);
  void setContent(Content content);
  const Content& content() const { return m_content; }

  // The incident whose marker, range or label is at `at` (lane coordinates), the topmost first.
  const TimelineItem* incidentAt(QPointF at) const;
  const PlacedCount* countAt(QPointF at) const;
  std::vector<QRectF> labels() const;  // what the words cover, lane coordinates

  QRectF boundingRect() const override;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

 private:
  const TimelineItem& itemOf(const PlacedItem& p) const { return (*m_look.items)[p.item]; }
  QRectF hitBox(const PlacedItem& p) const;
  QRectF wordsBox(const PlacedItem& p) const;
  QRectF countBox(const PlacedCount& count) const;
  void paintHeading(QPainter& painter) const;
  void paintRange(QPainter& painter, const PlacedItem& p) const;
  void paintPublished(QPainter& painter, const PlacedItem& p) const;
  void paintLabel(QPainter& painter, const PlacedItem& p) const;
  void paintSymbol(QPainter& painter, const PlacedItem& p) const;
  void paintCount(QPainter& painter, const PlacedCount& count) const;

  const LaneLook& m_look;
  Content m_content;
};

// Width of an incident's label as paintLabel draws it.
double laneLabelWidth(const TimelineItem& item, bool selected);

}  // namespace collate::ui
