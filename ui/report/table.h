// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/report/flow.h"

namespace collate::ui::report {

struct CellIcon {
  QString name;
  QColor ink;
};

// Icons in a row, then text; or one of both.
struct TableCell {
  TableCell() = default;
  TableCell(TextBlock block) : text(std::move(block)) {}  // NOLINT: a paragraph is a cell
  std::vector<CellIcon> icons;
  TextBlock text;
  bool iconAtEnd = false;  // icon at the cell's right edge
};

struct TableColumn {
  qreal width = 0;
  QString head;
  QString headNote;  // a second line in the head, muted
  Qt::Alignment alignment = Qt::AlignLeft;
};

// A bracket under the cells [from, to] of a row: they rest on one originator. Feet stand under each of `cells`.
struct TableBracket {
  std::vector<std::size_t> cells;
};

// A table without vertical rules whose head comes again on each page. Rows are never broken; a group's head stays with its first
// row, and joined rows with the one that they continue. Where those are too many for a page, the first two cells of that row come
// again above.
class Table {
 public:
  Table(const ReportStyle& style, std::vector<TableColumn> columns) : m_style(style), m_columns(std::move(columns)) {}

  void add(std::vector<TableCell> cells, std::vector<TableBracket> brackets = {}, const QString& anchor = {});
  // A row that continues the one above: no rule under the first two cells, which it leaves empty.
  void addJoined(std::vector<TableCell> cells);
  void addGroup(TextBlock head);
  bool isEmpty() const { return m_rows.empty(); }

  // Points that the head and the first row take: what a heading above keeps.
  qreal startHeight(qreal width = 487);
  // The same, with what belongs to the first row, on this page: what a heading above keeps so as not to stand alone.
  qreal startOn(const Flow& flow);
  void place(Flow& flow, qreal x, qreal width);
  void place(Flow& flow) { place(flow, flow.left(), flow.width()); }
  qreal height();  // when it fits on one page

 private:
  struct Row {
    std::vector<TableCell> cells;
    std::vector<TableBracket> brackets;
    QString anchor;
    bool group = false;
    bool joined = false;
    qreal height = 0;
  };
  void layOut(qreal width);
  void drawHead(Flow& flow, qreal x, qreal width) const;
  void drawRow(Flow& flow, const Row& row, qreal x, qreal width, bool continued) const;
  qreal neededAt(std::size_t row, const Flow& flow) const;
  qreal joinedHeight(std::size_t row) const;
  Row repeated(std::size_t row) const;
  void drawBrackets(Flow& flow, const Row& row, qreal x, qreal bottom) const;
  qreal columnLeft(std::size_t column) const;
  qreal headHeight() const;

  const ReportStyle& m_style;
  std::vector<TableColumn> m_columns;
  std::vector<Row> m_rows;
  qreal m_laidWidth = 0;
};

}  // namespace collate::ui::report
