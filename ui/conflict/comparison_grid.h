// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

#include "ui/conflict/cell_painter.h"
#include "ui/models/comparison_model.h"
#include "ui/style/theme.h"

namespace collate::ui {

class GridHeader;
class OverviewStrip;

// Attributes down, accounts across. The first two columns stay while the accounts scroll sideways; brackets run under the cells
// of accounts that share an originator; the cells under comparison carry the letters A and B. Only account cells can be current.
class ComparisonGrid : public QAbstractItemView {
  Q_OBJECT
 public:
  ComparisonGrid(ComparisonModel& model, const Theme& theme, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  // The accounts (columns) compared in the current row; -1 for none.
  void setCompared(int a, int b);
  int contentHeight() const;              // header and all rows
  int heightOfRows(int rows) const;       // with the header and what scrolls
  int heightOfWholeRows(int room) const;  // as many rows as fit
  int headerHeight() const;
  // Where a column stands in the viewport, mirrored in right-to-left.
  QRect columnRect(int column) const;
  int frozenWidth() const;
  const ComparisonModel& comparisons() const { return m_model; }

  QRect visualRect(const QModelIndex& index) const override;
  void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
  QModelIndex indexAt(const QPoint& point) const override;
  void reset() override;

 signals:
  void cellChosen(int row, int column);
  void compareRequested(int row, int column);     // Space
  void compareAsRequested(int column, bool asB);  // from the menu
  void readRequested(int row, int column);        // Enter
  void accountChosen(int column);

 protected:
  QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
  int horizontalOffset() const override;
  int verticalOffset() const override;
  bool isIndexHidden(const QModelIndex&) const override { return false; }
  void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
  QRegion visualRegionForSelection(const QItemSelection& selection) const override;
  void updateGeometries() override;
  void scrollContentsBy(int dx, int dy) override;
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  int accountColumns() const;
  int barHeight() const;
  bool tight() const;
  int attributeWidth() const;
  int originatorsWidth() const;
  int accountWidth() const;
  int logicalLeft(int column) const;  // as if left-to-right, scrolled
  QRect mirrored(QRect logical) const;
  QModelIndex cellIndexAt(QPoint point) const;  // an account cell: for the frozen columns the one of the current account
  int bestColumn(int row) const;
  void paintRow(QPainter& painter, int row) const;
  void paintBrackets(QPainter& painter, int row) const;

  ComparisonModel& m_model;
  Theme m_theme;
  GridHeader* m_header;
  OverviewStrip* m_strip;
  QWidget* m_aboveBar;
  int m_row = CellPainter::rowHeight();
  int m_a = -1;
  int m_b = -1;
  int m_hoveredRow = -1;
};

}  // namespace collate::ui
