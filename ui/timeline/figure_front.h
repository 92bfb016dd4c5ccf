// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>

namespace collate::ui {

class FigureView;
struct FigureLine;
struct FigurePoint;

// Measures of the figure chart, px.
namespace figure {
inline constexpr int kHeight = 190;
inline constexpr int kLeastHeight = 116;  // room for three labels of two lines
inline constexpr double kTop = 18;
inline constexpr double kFoot = 32;  // under the plot: the axis with its words
inline constexpr double kMarker = 10;
}  // namespace figure

// What no series of Qt Charts draws: arrows of open bounds, labels at the right, silent accounts, the axes' words.
class FigureFront : public QGraphicsItem {
 public:
  FigureFront(const FigureView& view, QGraphicsItem* parent) : QGraphicsItem(parent), m_view(view) {}
  QRectF boundingRect() const override;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

 private:
  void paintHeading(QPainter& painter) const;
  void paintTicks(QPainter& painter) const;
  void paintLevels(QPainter& painter) const;
  void paintBounds(QPainter& painter, std::size_t line, const FigurePoint& point) const;
  void paintSilent(QPainter& painter) const;
  void paintRangeWords(QPainter& painter) const;
  void paintLabels(QPainter& painter) const;
  double right() const;
  double base() const;

  const FigureView& m_view;
};

}  // namespace collate::ui
