// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict/comparison_grid.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

#include "ui/commands/keymap.h"
#include "ui/conflict/cell_painter.h"
#include "ui/conflict/grid_header.h"
#include "ui/conflict/overview_strip.h"
#include "ui/style/words.h"

namespace collate::ui {
namespace {

constexpr int kAttributeWidth = 150;
constexpr int kOriginatorsWidth = 98;
constexpr int kTightAttribute = 128;  // where four accounts would just not fit: a window of 1280
constexpr int kTightOriginators = 88;
constexpr int kLeastAccount = 132;  // narrower columns would cut the values; then the grid scrolls
constexpr int kMostAccount = 300;
constexpr int kStrip = 16;
constexpr int kFirst = ComparisonModel::FirstAccountColumn;

}  // namespace

ComparisonGrid::ComparisonGrid(ComparisonModel& model, const Theme& theme, QWidget* parent)
    : QAbstractItemView(parent),
      m_model(model),
      m_theme(theme),
      m_header(new GridHeader(*this, theme)),
      m_strip(new OverviewStrip(*this, theme)),
      m_aboveBar(new QWidget(this)) {
  setFrameShape(QFrame::NoFrame);
  setSelectionMode(SingleSelection);
  setEditTriggers(NoEditTriggers);
  setVerticalScrollMode(ScrollPerPixel);
  setHorizontalScrollMode(ScrollPerPixel);
  setAccessibleName(tr("Comparison of accounts"));
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  viewport()->setMouseTracking(true);
  // Keeps the bar below the header, which runs over it.
  addScrollBarWidget(m_aboveBar, Qt::AlignTop);
  setModel(&model);
  m_header->raise();
  connect(m_header, &GridHeader::accountClicked, this, &ComparisonGrid::accountChosen);
}

void ComparisonGrid::setTheme(const Theme& theme) {
  m_theme = theme;
  m_row = CellPainter::rowHeight();
  m_header->setTheme(theme);
  m_strip->setTheme(theme);
  viewport()->update();
}

void ComparisonGrid::setCompared(int a, int b) {
  m_a = a;
  m_b = b;
  viewport()->update();
}

void ComparisonGrid::reset() {
  QAbstractItemView::reset();
  m_a = m_b = m_hoveredRow = -1;
  updateGeometries();
  m_header->update();
  m_strip->update();
}

int ComparisonGrid::headerHeight() const { return m_header->neededHeight(); }
int ComparisonGrid::contentHeight() const { return headerHeight() + m_model.rowCount() * m_row + barHeight(); }
int ComparisonGrid::barHeight() const {
  return horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
}
int ComparisonGrid::heightOfRows(int rows) const { return headerHeight() + barHeight() + rows * m_row; }
int ComparisonGrid::heightOfWholeRows(int room) const { return heightOfRows(std::max(1, (room - heightOfRows(0)) / m_row)); }
int ComparisonGrid::frozenWidth() const { return attributeWidth() + originatorsWidth(); }

bool ComparisonGrid::tight() const {
  return viewport()->width() < widthFor(kAttributeWidth + kOriginatorsWidth + accountColumns() * kLeastAccount);
}
int ComparisonGrid::attributeWidth() const { return widthFor(tight() ? kTightAttribute : kAttributeWidth); }
int ComparisonGrid::originatorsWidth() const { return widthFor(tight() ? kTightOriginators : kOriginatorsWidth); }
int ComparisonGrid::accountColumns() const { return std::max(0, m_model.columnCount() - kFirst); }

int ComparisonGrid::accountWidth() const {
  const int room = viewport()->width() - frozenWidth();
  return std::clamp(accountColumns() > 0 ? room / accountColumns() : 0, widthFor(kLeastAccount), widthFor(kMostAccount));
}

int ComparisonGrid::logicalLeft(int column) const {
  if (column == ComparisonModel::AttributeColumn) return 0;
  if (column == ComparisonModel::OriginatorsColumn) return attributeWidth();
  return frozenWidth() + (column - kFirst) * accountWidth() - horizontalOffset();
}

QRect ComparisonGrid::mirrored(QRect r) const {
  if (layoutDirection() == Qt::LeftToRight) return r;
  return {viewport()->width() - r.left() - r.width(), r.top(), r.width(), r.height()};
}

QRect ComparisonGrid::columnRect(int column) const {
  const int width = column == ComparisonModel::AttributeColumn     ? attributeWidth()
                    : column == ComparisonModel::OriginatorsColumn ? originatorsWidth()
                                                                   : accountWidth();
  return mirrored({logicalLeft(column), 0, width, viewport()->height()});
}

QRect ComparisonGrid::visualRect(const QModelIndex& index) const {
  if (!index.isValid()) return {};
  const QRect column = columnRect(index.column());
  return {column.left(), index.row() * m_row - verticalOffset(), column.width(), m_row};
}

QModelIndex ComparisonGrid::indexAt(const QPoint& point) const {
  const int row = (point.y() + verticalOffset()) / m_row;
  if (point.y() < 0 || row >= m_model.rowCount()) return {};
  for (int c = 0; c < m_model.columnCount(); ++c) {
    const QRect r = columnRect(c);
    if (point.x() >= r.left() && point.x() <= r.right()) return m_model.index(row, c);  // the frozen ones come first
  }
  return {};
}

// The account to look at in a row: the current one if it says something there, else the first that does.
int ComparisonGrid::bestColumn(int row) const {
  const int current = currentIndex().column();
  if (current >= kFirst && m_model.claimAt(row, current)) return current;
  for (int c = kFirst; c < m_model.columnCount(); ++c)
    if (m_model.claimAt(row, c)) return c;
  return kFirst;
}

QModelIndex ComparisonGrid::cellIndexAt(QPoint point) const {
  const QModelIndex index = indexAt(point);
  return index.isValid() && index.column() < kFirst ? m_model.index(index.row(), bestColumn(index.row())) : index;
}

void ComparisonGrid::scrollTo(const QModelIndex& index, ScrollHint) {
  if (!index.isValid()) return;
  const int top = index.row() * m_row, height = viewport()->height();
  QScrollBar& down = *verticalScrollBar();
  if (top < down.value()) down.setValue(top);
  // In whole rows, so that none is cut at the top.
  if (top + m_row > down.value() + height) down.setValue((top + 2 * m_row - 1 - height) / m_row * m_row);
  if (index.column() < kFirst) return;
  const int left = (index.column() - kFirst) * accountWidth(), room = viewport()->width() - frozenWidth();
  QScrollBar& across = *horizontalScrollBar();
  if (left < across.value()) across.setValue(left);
  if (left + accountWidth() > across.value() + room) across.setValue(left + accountWidth() - room);
}

int ComparisonGrid::horizontalOffset() const { return horizontalScrollBar()->value(); }
int ComparisonGrid::verticalOffset() const { return verticalScrollBar()->value(); }

void ComparisonGrid::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
  const QModelIndex index = indexAt(rect.center());
  selectionModel()->select(index, command);
}

QRegion ComparisonGrid::visualRegionForSelection(const QItemSelection& selection) const {
  QRegion region;
  for (const QModelIndex& i : selection.indexes()) region += visualRect(i);
  return region;
}

void ComparisonGrid::updateGeometries() {
  const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
  setViewportMargins(rightToLeft ? kStrip : 0, headerHeight(), rightToLeft ? 0 : kStrip, 0);
  m_header->setGeometry(0, 0, width(), headerHeight());
  if (m_aboveBar->height() != headerHeight()) m_aboveBar->setFixedHeight(headerHeight());
  const int below = horizontalScrollBar()->isVisibleTo(this) ? horizontalScrollBar()->height() : 0;
  const int edge = rightToLeft ? viewport()->x() - kStrip : viewport()->geometry().right() + 1;
  m_strip->setGeometry(edge, headerHeight(), kStrip, height() - headerHeight() - below);
  const int beyond = std::max(0, m_model.rowCount() * m_row - viewport()->height());
  verticalScrollBar()->setRange(0, (beyond + m_row - 1) / m_row * m_row);
  verticalScrollBar()->setPageStep(viewport()->height());
  verticalScrollBar()->setSingleStep(m_row);
  const int room = viewport()->width() - frozenWidth();
  horizontalScrollBar()->setRange(0, std::max(0, accountColumns() * accountWidth() - room));
  horizontalScrollBar()->setPageStep(room);
  horizontalScrollBar()->setSingleStep(kLeastAccount / 4);
}

void ComparisonGrid::resizeEvent(QResizeEvent* event) {
  QAbstractItemView::resizeEvent(event);
  updateGeometries();
  scrollTo(currentIndex());
}

void ComparisonGrid::changeEvent(QEvent* event) {
  QAbstractItemView::changeEvent(event);
  if (event->type() == QEvent::LayoutDirectionChange) updateGeometries();
}

void ComparisonGrid::scrollContentsBy(int, int) {
  viewport()->update();
  m_header->update();
}

QModelIndex ComparisonGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
  const int rows = m_model.rowCount(), last = m_model.columnCount() - 1;
  if (rows == 0 || last < kFirst) return {};
  const QModelIndex now = currentIndex();
  if (!now.isValid()) return m_model.index(0, bestColumn(0));
  int row = now.row(), column = std::max<int>(now.column(), kFirst);
  const int page = std::max(1, viewport()->height() / m_row - 1);
  const bool mirror = layoutDirection() == Qt::RightToLeft;
  switch (action) {
    case MoveUp: --row; break;
    case MoveDown: ++row; break;
    case MoveLeft: column += mirror ? 1 : -1; break;
    case MoveRight: column += mirror ? -1 : 1; break;
    case MovePrevious: --column; break;
    case MoveNext: ++column; break;
    case MoveHome: column = kFirst; break;
    case MoveEnd: column = last; break;
    case MovePageUp: row -= page; break;
    case MovePageDown: row += page; break;
  }
  return m_model.index(std::clamp(row, 0, rows - 1), std::clamp<int>(column, kFirst, last));
}

void ComparisonGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QAbstractItemView::currentChanged(current, previous);
  viewport()->update();
  m_strip->update();
  if (current.isValid()) emit cellChosen(current.row(), current.column());
}

void ComparisonGrid::mousePressEvent(QMouseEvent* event) {
  const QModelIndex index = cellIndexAt(event->position().toPoint());
  if (!index.isValid()) return;
  // The row that the view chose by itself is current already, yet nothing is selected.
  if (index == currentIndex())
    emit cellChosen(index.row(), index.column());
  else
    setCurrentIndex(index);
}

void ComparisonGrid::mouseDoubleClickEvent(QMouseEvent* event) {
  const QModelIndex index = cellIndexAt(event->position().toPoint());
  if (index.isValid()) emit readRequested(index.row(), index.column());
}

void ComparisonGrid::mouseMoveEvent(QMouseEvent* event) {
  const QModelIndex index = indexAt(event->position().toPoint());
  if (index.row() != m_hoveredRow) viewport()->update();
  m_hoveredRow = index.row();
}

void ComparisonGrid::leaveEvent(QEvent* event) {
  QAbstractItemView::leaveEvent(event);
  m_hoveredRow = -1;
  viewport()->update();
}

void ComparisonGrid::keyPressEvent(QKeyEvent* event) {
  const QModelIndex now = currentIndex();
  if (gives(*event, Command::CompareCell)) {
    if (now.isValid()) emit compareRequested(now.row(), now.column());
    return;
  }
  if (gives(*event, Command::OpenCell) && now.isValid()) {
    emit readRequested(now.row(), now.column());
    return;
  }
  // Letters are keys of the view (D), not the start of a search in the grid.
  if (event->text().isEmpty() || event->text().at(0).unicode() < 0x20)
    QAbstractItemView::keyPressEvent(event);
  else
    event->ignore();
}

void ComparisonGrid::contextMenuEvent(QContextMenuEvent* event) {
  const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : cellIndexAt(event->pos());
  if (!index.isValid()) return;
  setCurrentIndex(index);
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const bool says = m_model.claimAt(index.row(), index.column()).has_value();
  const int row = index.row(), column = index.column();
  menu->addAction(tr("Compare as A"), this, [this, column] { emit compareAsRequested(column, false); })->setEnabled(says);
  menu->addAction(tr("Compare as B"), this, [this, column] { emit compareAsRequested(column, true); })->setEnabled(says);
  menu->addSeparator();
  menu->addAction(tr("Open in Reader"), this, [this, row, column] { emit readRequested(row, column); })
      ->setShortcuts(Keymap::instance().keys(Command::OpenCell));
  menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(index).center())
                                                             : event->globalPos());
}

void ComparisonGrid::paintEvent(QPaintEvent* event) {
  QPainter painter(viewport());
  painter.fillRect(event->rect(), m_theme.surface);
  for (int row = 0; row < m_model.rowCount(); ++row) {
    const QRect first = visualRect(m_model.index(row, 0));
    if (first.bottom() < event->rect().top() || first.top() > event->rect().bottom()) continue;
    paintRow(painter, row);
  }
}

void ComparisonGrid::paintRow(QPainter& painter, int row) const {
  const bool current = row == currentIndex().row();
  const QRect left = visualRect(m_model.index(row, 0));
  const QRect whole(0, left.top(), viewport()->width(), m_row);
  if (current)
    painter.fillRect(whole, isActiveWindow() ? m_theme.selection : m_theme.selectionInactive);
  else if (row == m_hoveredRow)
    painter.fillRect(whole, m_theme.hover);
  painter.fillRect(QRect(0, whole.bottom(), whole.width(), 1), m_theme.border);
  const CellPainter cells(painter, m_theme, layoutDirection());
  const bool mirror = layoutDirection() == Qt::RightToLeft;
  painter.save();
  painter.setClipRect(mirrored({frozenWidth(), whole.top(), std::max(0, whole.width() - frozenWidth()), m_row}));
  for (int c = kFirst; c < m_model.columnCount(); ++c) {
    const QModelIndex index = m_model.index(row, c);
    const QRect r = visualRect(index);
    painter.fillRect(QRect(mirror ? r.right() : r.left(), r.top(), 1, r.height()), m_theme.border);
    const QChar letter = !current ? QChar() : c == m_a ? QChar(u'A') : c == m_b ? QChar(u'B') : QChar();
    cells.account(r.adjusted(0, 0, 0, -1), index, {index == currentIndex(), hasFocus(), letter});
  }
  paintBrackets(painter, row);
  painter.restore();
  cells.attribute(left, m_model.index(row, ComparisonModel::AttributeColumn));
  const QModelIndex rests = m_model.index(row, ComparisonModel::OriginatorsColumn);
  cells.originators(visualRect(rests), rests);
  if (current)
    painter.fillRect(QRect(mirror ? whole.right() - 2 : 0, whole.top(), 3, m_row),
                     isActiveWindow() ? m_theme.accent : m_theme.borderStrong);
}

void ComparisonGrid::paintBrackets(QPainter& painter, int row) const {
  const CellPainter cells(painter, m_theme, layoutDirection());
  for (const OriginatorBracket& b : m_model.brackets()) {
    if (b.row != row) continue;
    std::vector<QRect> members;
    for (const int c : b.columns) members.push_back(visualRect(m_model.index(row, c)));
    cells.bracket(members, members.front().bottom() - 6, 4, true);
  }
}

}  // namespace collate::ui
