// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/table.h"

#include <algorithm>

namespace collate::ui::report {
namespace {

constexpr qreal kPad = 3.75;            // above and below a row's text
constexpr qreal kGutter = 6;            // right of a cell's text
constexpr qreal kIconStep = 3;          // between icons and text
constexpr qreal kGroupGap = 7;          // above a group's head
constexpr std::size_t kLabelCells = 2;  // that joined rows leave empty

qreal iconsWidth(const TableCell& cell) { return static_cast<qreal>(cell.icons.size()) * (kIcon + kIconStep); }

}  // namespace

void Table::add(std::vector<TableCell> cells, std::vector<TableBracket> brackets, const QString& anchor) {
  cells.resize(m_columns.size());
  m_rows.push_back({std::move(cells), std::move(brackets), anchor});
  m_laidWidth = 0;
}

void Table::addJoined(std::vector<TableCell> cells) {
  add(std::move(cells));
  m_rows.back().joined = true;
}

void Table::addGroup(TextBlock head) {
  Row row;
  row.cells.emplace_back(std::move(head));
  row.group = true;
  m_rows.push_back(std::move(row));
  m_laidWidth = 0;
}

// Columns of width 0 share what the others leave.
void Table::layOut(qreal width) {
  if (m_laidWidth == width) return;
  m_laidWidth = width;
  qreal fixed = 0;
  int open = 0;
  for (const TableColumn& c : m_columns) c.width > 0 ? void(fixed += c.width) : void(++open);
  for (TableColumn& c : m_columns)
    if (c.width <= 0) c.width = (width - fixed) / open;
  for (Row& row : m_rows) {
    qreal text = 0;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
      TableCell& cell = row.cells[i];
      const bool last = i + 1 == m_columns.size();
      const qreal room = row.group ? width : m_columns[i].width - (last ? 0 : kGutter) - iconsWidth(cell);
      cell.text.align(row.group ? Qt::AlignLeft : m_columns[i].alignment);
      cell.text.layOut(std::max<qreal>(room, 8));
      text = std::max({text, cell.text.height(), cell.icons.empty() ? 0 : m_style.table.line});
    }
    row.height = text + 2 * kPad + (row.group ? kGroupGap : 0);
  }
}

qreal Table::columnLeft(std::size_t column) const {
  qreal x = 0;
  for (std::size_t i = 0; i < column; ++i) x += m_columns[i].width;
  return x;
}

qreal Table::headHeight() const {
  const bool any = std::ranges::any_of(m_columns, [](const TableColumn& c) { return !c.head.isEmpty(); });
  if (!any) return 0;
  qreal text = m_style.tableHead.line;
  for (std::size_t i = 0; i < m_columns.size(); ++i) {
    const TableColumn& c = m_columns[i];
    TextBlock block(c.head, m_style.tableHead);
    block.layOut(c.width - (i + 1 == m_columns.size() ? 0 : kGutter));
    text = std::max(text, block.height() + (c.headNote.isEmpty() ? 0 : m_style.running.line));
  }
  return text + kPad;
}

void Table::drawHead(Flow& flow, qreal x, qreal width) const {
  const qreal height = headHeight();
  if (height == 0) return;
  for (std::size_t i = 0; i < m_columns.size(); ++i) {
    const TableColumn& c = m_columns[i];
    const qreal room = c.width - (i + 1 == m_columns.size() ? 0 : kGutter);
    TextBlock head(c.head, m_style.tableHead);
    TextBlock note(c.headNote, m_style.running);
    head.align(c.alignment);
    note.align(c.alignment);
    head.layOut(room);
    note.layOut(room);
    // Heads stand on the rule, whatever the number of their lines.
    const qreal top = flow.y() + height - kPad - note.height() - head.height();
    head.draw(flow.page(), {x + columnLeft(i), top});
    note.draw(flow.page(), {x + columnLeft(i), top + head.height()});
  }
  flow.advance(height);
  flow.page().rule(x, x + width, flow.y(), kRule, m_style.theme.text);
}

void Table::drawBrackets(Flow& flow, const Row& row, qreal x, qreal bottom) const {
  const QPen pen(m_style.theme.textMuted, 1, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
  for (const TableBracket& bracket : row.brackets) {
    if (bracket.cells.size() < 2) continue;
    const std::size_t last = bracket.cells.back();
    const qreal from = x + columnLeft(bracket.cells.front());
    const qreal to = x + columnLeft(last) + m_columns[last].width - kGutter - 4;
    QPainterPath path(QPointF(from, bottom - 3));
    path.lineTo(from, bottom - 0.6);
    path.lineTo(to, bottom - 0.6);
    path.lineTo(to, bottom - 3);
    // A foot at the start of each cell that belongs to it; cells passed over have none.
    for (std::size_t i = 1; i < bracket.cells.size(); ++i) {
      const qreal foot = x + columnLeft(bracket.cells[i]);
      path.moveTo(foot, bottom - 3);
      path.lineTo(foot, bottom - 0.6);
    }
    flow.page().addShape(path, pen);
  }
}

void Table::drawRow(Flow& flow, const Row& row, qreal x, qreal width, bool continued) const {
  if (!row.anchor.isEmpty()) flow.anchor(row.anchor);
  const qreal top = flow.y() + kPad + (row.group ? kGroupGap : 0);
  for (std::size_t i = 0; i < row.cells.size(); ++i) {
    const TableCell& cell = row.cells[i];
    const qreal left = x + columnLeft(i);
    const qreal iconTop = top + (m_style.table.line - kIcon) / 2;
    qreal at = cell.iconAtEnd ? left + m_columns[i].width - kIcon : left;
    for (const CellIcon& icon : cell.icons) {
      flow.page().addIcon(icon.name, icon.ink, {at, iconTop, kIcon, kIcon});
      at += kIcon + kIconStep;
    }
    cell.text.draw(flow.page(), {cell.iconAtEnd ? left : at, top});
  }
  const qreal bottom = flow.y() + row.height;
  drawBrackets(flow, row, x, bottom);
  flow.moveTo(bottom);
  flow.page().rule(x + (continued ? columnLeft(kLabelCells) : 0), x + width, bottom, kHairline, m_style.hairline);
}

qreal Table::startHeight(qreal width) {
  if (m_rows.empty()) return 0;
  if (m_laidWidth == 0) layOut(width);
  qreal height = headHeight() + m_rows.front().height;
  if (m_rows.front().group && m_rows.size() > 1) height += m_rows[1].height;
  return height;
}

qreal Table::startOn(const Flow& flow) {
  if (m_rows.empty()) return 0;
  const qreal start = startHeight(flow.width());  // lays the rows out
  return std::max(start, headHeight() + neededAt(0, flow));
}

qreal Table::height() {
  qreal height = headHeight();
  for (const Row& row : m_rows) height += row.height;
  return height;
}

// The row and those that continue it.
qreal Table::joinedHeight(std::size_t row) const {
  qreal height = m_rows[row].height;
  for (std::size_t i = row + 1; i < m_rows.size() && m_rows[i].joined; ++i) height += m_rows[i].height;
  return height;
}

// What must be left on the page for the row to stand on it.
qreal Table::neededAt(std::size_t i, const Flow& flow) const {
  constexpr qreal kMostTogether = 0.7;  // of a page
  const Row& row = m_rows[i];
  if (!row.joined && joinedHeight(i) <= flow.frame().contentHeight() * kMostTogether) {
    if (joinedHeight(i) > row.height) return joinedHeight(i);
  }
  qreal needed = row.height;
  if (row.group && i + 1 < m_rows.size()) needed += m_rows[i + 1].height;
  // A last row alone under a repeated head looks lost: it takes the one before it along.
  const bool secondToLast = i + 2 == m_rows.size() && i > 0;
  if (secondToLast && needed + m_rows[i + 1].height > flow.room()) needed += m_rows[i + 1].height;
  return needed;
}

// A joined row at the top of a page says again what it continues.
Table::Row Table::repeated(std::size_t i) const {
  Row row = m_rows[i];
  std::size_t head = i;
  while (head > 0 && m_rows[head].joined) --head;
  for (std::size_t cell = 0; cell < std::min(kLabelCells, row.cells.size()); ++cell) {
    row.cells[cell] = m_rows[head].cells[cell];
    row.height = std::max(row.height, row.cells[cell].text.height() + 2 * kPad);
  }
  return row;
}

void Table::place(Flow& flow, qreal x, qreal width) {
  layOut(width);
  if (!m_rows.empty()) flow.ensure(startOn(flow));
  drawHead(flow, x, width);
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    const bool breaks = neededAt(i, flow) > flow.room() && !flow.atTop();
    if (breaks) {
      flow.newPage();
      drawHead(flow, x, width);
    }
    const bool continued = i + 1 < m_rows.size() && m_rows[i + 1].joined;
    drawRow(flow, breaks && m_rows[i].joined ? repeated(i) : m_rows[i], x, width, continued);
  }
}

}  // namespace collate::ui::report
