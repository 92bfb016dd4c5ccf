// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict/grid_header.h"

#include <QDate>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/conflict/cell_painter.h"
#include "ui/conflict/comparison_grid.h"
#include "ui/style/words.h"
#include "ui/text/dated.h"

namespace collate::ui {
namespace {

constexpr int kBand = 26;
constexpr int kAbove = 4;
constexpr int kBelow = 8;
constexpr int kPadding = 10;

int nameLine() { return lineOf(type::strong(), 17); }
int dateLine() { return lineOf(type::small(), 16); }

}  // namespace

GridHeader::GridHeader(ComparisonGrid& grid, const Theme& theme) : QWidget(&grid), m_grid(grid), m_theme(theme) {
  setAccessibleName(tr("Accounts"));
}

void GridHeader::setTheme(const Theme& theme) {
  m_theme = theme;
  update();
}

int GridHeader::neededHeight() const {
  return kAbove + nameLine() + dateLine() + kBelow + (m_grid.comparisons().band() ? kBand : kAbove);
}

int GridHeader::columnAt(int x) const {
  for (int c = 0; c < m_grid.comparisons().columnCount(); ++c) {
    const QRect r = m_grid.columnRect(c).translated(m_grid.viewport()->x(), 0);
    if (x >= r.left() && x <= r.right()) return c;
  }
  return -1;
}

void GridHeader::mousePressEvent(QMouseEvent* event) {
  const int column = columnAt(event->position().toPoint().x());
  if (event->button() == Qt::LeftButton && column >= ComparisonModel::FirstAccountColumn) emit accountClicked(column);
}

bool GridHeader::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const int column = columnAt(help->pos().x());
  const QString tip =
      column >= 0 ? m_grid.comparisons().headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString() : QString();
  QToolTip::showText(help->globalPos(), tip, this);
  return true;
}

void GridHeader::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setLayoutDirection(layoutDirection());
  painter.fillRect(rect(), m_theme.surfaceAlt);
  painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.borderStrong);
  const QRect view(m_grid.viewport()->x(), 0, m_grid.viewport()->width(), height());
  painter.save();
  painter.setClipRect(layoutDirection() == Qt::RightToLeft ? view.adjusted(0, 0, -m_grid.frozenWidth(), 0)
                                                           : view.adjusted(m_grid.frozenWidth(), 0, 0, 0));
  for (int c = ComparisonModel::FirstAccountColumn; c < m_grid.comparisons().columnCount(); ++c)
    paintAccount(painter, c, m_grid.columnRect(c).translated(view.left(), 0));
  paintBand(painter);
  painter.restore();
  painter.setFont(type::small());
  painter.setPen(m_theme.textMuted);
  const auto label = [&](int column, const QString& words) {
    QRectF r = inset(m_grid.columnRect(column).translated(view.left(), 0), kPadding, 2, layoutDirection());
    r.setTop(height() - kBelow - dateLine());
    r.setHeight(dateLine());
    drawWords(painter, r, words, layoutDirection());
  };
  if (m_grid.comparisons().columnCount() == 0) return;
  label(ComparisonModel::AttributeColumn, tr("Attribute, kind"));
  label(ComparisonModel::OriginatorsColumn, tr("Rests on"));
}

void GridHeader::paintAccount(QPainter& painter, int column, QRect rect) const {
  const ComparisonModel& model = m_grid.comparisons();
  const auto say = [&](int role) { return model.headerData(column, Qt::Horizontal, role); };
  const QDate day = say(ComparisonModel::PublishedRole).toDate();
  const QString date = day.isValid() ? dated(day, QStringLiteral("d MMM")) : tr("undated");
  const QString kind = say(ComparisonModel::WireCopyRole).toBool() ? tr("wire copy") : tr("own report");
  QRectF line = inset(QRectF(rect.left(), height() - kBelow - dateLine() - nameLine(), rect.width(), nameLine()), kPadding, 4,
                      layoutDirection());
  const auto draw = [&](const QFont& font, const QColor& color, const QString& words) {
    painter.setFont(font);
    painter.setPen(color);
    drawWords(painter, line, words, layoutDirection());
  };
  draw(type::strong(), m_theme.text, say(ComparisonModel::OutletRole).toString());
  line.setTop(height() - kBelow - dateLine());
  line.setHeight(dateLine());
  draw(type::small(), m_theme.textMuted, tr("%1 · %2").arg(date, kind));
}

void GridHeader::paintBand(QPainter& painter) const {
  const auto& band = m_grid.comparisons().band();
  if (!band) return;
  std::vector<QRect> members;
  for (const int c : band->columns) members.push_back(m_grid.columnRect(c).translated(m_grid.viewport()->x(), 0));
  QRect all = members.front();
  for (const QRect& m : members) all |= m;
  CellPainter(painter, m_theme, layoutDirection()).bracket(members, 12, 10, false);
  const QFont font = type::small();
  const QRect sight = all & painter.clipBoundingRect().toRect();
  const QString words =
      QFontMetrics(font).elidedText(tr("share an originator: %1").arg(band->name), Qt::ElideRight, sight.width() - 56);
  QRect box(0, 3, QFontMetrics(font).horizontalAdvance(words) + 16, 17);
  box.moveCenter(QPoint(sight.center().x(), box.center().y()));
  painter.fillRect(box, m_theme.surfaceAlt);
  painter.setFont(font);
  painter.setPen(m_theme.text);
  painter.drawText(box, Qt::AlignCenter, words);
}

}  // namespace collate::ui
