// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>

namespace collate::ui {

class OverviewView;

// Measures of the overview, px from its top.
namespace overview {
inline constexpr double kHeight = 92;
inline constexpr double kRightPadding = 18;
inline constexpr double kTop = 6;       // of the brush
inline constexpr double kTallest = 16;  // top of the tallest bar
inline constexpr double kBase = 54;     // foot of the bars
inline constexpr double kAxis = 72;
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
  void paintHandle(QPainter& painter, double x) const;

  const OverviewView& m_view;
};

}  // namespace collate::ui
