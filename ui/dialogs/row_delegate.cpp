// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/row_delegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/models/row_roles.h"
#include "ui/style/words.h"

namespace collate::ui {
namespace {

constexpr int kGlyph = 14;
constexpr int kEdge = 8;

}  // namespace

RowDelegate::RowDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  QStyleOptionViewItem cell = option;  // a part of its row: the bar of the chosen one stands at the row's edge only
  cell.viewItemPosition = index.column() == 0 ? QStyleOptionViewItem::Beginning : QStyleOptionViewItem::Middle;
  const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
  style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);
  painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_theme.border);
  int lead = kEdge;
  if (const QString sign = index.data(SignRole).toString(); !sign.isEmpty()) {
    const QRect box(option.rect.left() + kEdge, option.rect.center().y() - kGlyph / 2, kGlyph, kGlyph);
    icon(sign, index.data(OwnSignRole).toBool() ? m_theme.analyst : m_theme.textMuted)
        .paint(painter, QStyle::visualRect(option.direction, option.rect, box));
    lead += kGlyph + 8;
  }
  painter->setPen(index.data(QuietRole).toBool() ? m_theme.textMuted : m_theme.text);
  const bool written = index.data(WrittenRole).toBool();
  painter->setFont(written ? type::passage() : index.column() == 0 ? type::body() : type::small());
  const QRect words = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(lead, 0, -kEdge, 0));
  drawWords(*painter, words, index.data().toString(), option.direction);
  painter->restore();
}

}  // namespace collate::ui
