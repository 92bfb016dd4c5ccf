// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>
#include <array>

namespace collate::ui {

class OverviewView;

// Measures of the overview, px from its top.
namespace overview {
inline constexpr double kRightPadding = 18;

struct Measures {
  double height;
  double top;      // of the brush
  double tallest;  // top of the tallest bar
  double base;     // foot of the bars
  double axis;
  std::array<double, 3> heading;  // base lines of its words
};
inline constexpr Measures kRoomy{92, 6, 16, 50, 72, {26, 44, 66}};
inline constexpr Measures kLow{76, 4, 8, 35, 57, {18, 34, 52}};
}  // namespace overview

// Under the bars: the brush's band.
class OverviewBand : public QGraphicsItem {
 public:
  OverviewBand(const OverviewView& view, QGraphicsItem* parent) : QGraphicsItem(parent), m_view(view) {}
  QRectF boundingRect() const override;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

 private:
  const OverviewView& m_view;
};

// Over the bars: base line, publication dots, axis, labels, and the brush's handles.
class OverviewFront : public QGraphicsItem {
 public:
  OverviewFront(const OverviewView& view, QGraphicsItem* parent) : QGraphicsItem(parent), m_view(view) {}
  QRectF boundingRect() const override;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

 private:
  void paintHeading(QPainter& painter) const;
  void paintAxis(QPainter& painter) const;
  void paintPublished(QPainter& painter) const;
  void paintReports(QPainter& painter, double x, int reports, bool counted) const;
  void paintHandle(QPainter& painter, double x) const;

  const OverviewView& m_view;
};

}  // namespace collate::ui
