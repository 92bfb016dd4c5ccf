// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>

#include "ui/style/theme.h"
#include "ui/timeline/time_ticks.h"

namespace collate::ui {

// What a timeline's backdrop and axis strip draw. Px in chart coordinates.
struct LanesGround {
  const Theme* theme = nullptr;
  QSizeF size;
  double head = 150;                                  // width of the lanes' headings
  double strip = 30;                                  // height of the axis strip
  std::vector<std::pair<double, TimeTick>> ticks;     // x and mark
  std::vector<double> separators;                     // y under each lane
  std::vector<QRectF> labels;                         // of incidents: no line runs through them
  std::optional<std::pair<double, double>> chosen;    // top and bottom of the lane that holds the selected incident
  std::optional<std::pair<double, double>> selected;  // x of the selected date: from and to, equal for a day
  QString badge;

  // The stretches of a vertical line from under the strip to the foot that meet no label: from and to.
  std::vector<std::pair<double, double>> clearOf(double x) const;
};

// Behind the lanes: grid lines, the selected lane, separators, and the dashed line of the selected date.
class LanesBackdrop : public QGraphicsItem {
 public:
  LanesBackdrop(const LanesGround& ground, QGraphicsItem* parent) : QGraphicsItem(parent), m_ground(ground) {}
  QRectF boundingRect() const override { return {QPointF(0, 0), m_ground.size}; }
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
  void changed() {
    prepareGeometryChange();
    update();
  }

 private:
  const LanesGround& m_ground;
};

// Over the lanes, which scroll under it: the time axis with its labels, and the badge of the selected date.
class LanesAxisStrip : public QGraphicsItem {
 public:
  LanesAxisStrip(const LanesGround& ground, QGraphicsItem* parent) : QGraphicsItem(parent), m_ground(ground) {}
  QRectF boundingRect() const override { return {0, 0, m_ground.size.width(), m_ground.strip + 1}; }
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
  void changed() {
    prepareGeometryChange();
    update();
  }

 private:
  std::optional<double> badgeDate() const;  // x of what the badge names, if that is in sight
  void paintBadge(QPainter& painter, const QRectF& box) const;

  const LanesGround& m_ground;
};

}  // namespace collate::ui
