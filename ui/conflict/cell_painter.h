// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QModelIndex>
#include <QPainter>

#include "ui/models/comparison_model.h"
#include "ui/style/theme.h"

namespace collate::ui {

// How one cell of the comparison stands to the analyst.
struct CellState {
  bool current = false;
  bool focused = false;  // the grid has the keyboard
  QChar letter;          // 'A' or 'B' where it is under comparison
};

// Draws the cells of the comparison grid. Rectangles are in the viewport, already mirrored.
class CellPainter {
 public:
  CellPainter(QPainter& painter, const Theme& theme, Qt::LayoutDirection direction);

  void attribute(QRect rect, const QModelIndex& index) const;
  void originators(QRect rect, const QModelIndex& index) const;
  void account(QRect rect, const QModelIndex& index, const CellState& state) const;
  // A bracket open to the top (under cells) or to the bottom (over columns), from the first to the last of the members; what lies
  // between members without being one is dotted.
  void bracket(const std::vector<QRect>& members, int y, int height, bool opensUp) const;
  static int rowHeight();  // two lines and their paddings
  // The square that says A or B.
  static void letterSquare(QPainter& painter, QRectF square, QChar letter, const Theme& theme);

 private:
  void words(QRect rect, const QString& text, const QFont& font, const QColor& color) const;
  void glyph(QRect cell, int start, int centerY, int size, const QString& name, const QColor& color) const;
  void none(QRect rect, Stance stance) const;
  void rejected(QRect rect, const Value& value) const;
  QRect inner(QRect rect, int start, int end) const;  // without paddings at the leading and trailing edges

  QPainter& m_painter;
  const Theme& m_theme;
  bool m_mirrored;
};

// What stands under an attribute's name: kind of disagreement, agreement, or one account.
struct StandingLook {
  QString icon;
  QString word;
  QColor ink;
  bool bold = false;
};
StandingLook standingLook(Standing standing, std::optional<DisagreementKind> kind, const Theme& theme);

}  // namespace collate::ui
