// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_delegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/models/import_model.h"
#include "ui/style/words.h"

namespace collate::ui {

void ImportDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  QStyleOptionViewItem cell = option;  // a part of its row: the bar of the chosen one stands at the row's edge only
  cell.viewItemPosition = index.column() == 0 ? QStyleOptionViewItem::Beginning : QStyleOptionViewItem::Middle;
  const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
  style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);
  painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_theme.border);
  const auto status = static_cast<ImportModel::Status>(index.data(ImportModel::StatusRole).toInt());
  if (index.column() == ImportModel::StatusColumn) {
    QRect box(0, 0, 16, 16);
    box.moveCenter(option.rect.center());
    switch (status) {
      case ImportModel::Status::Read: icon("check", m_theme.success).paint(painter, box); break;
      case ImportModel::Status::Warned: icon("warning", m_theme.warning).paint(painter, box); break;
      case ImportModel::Status::Failed: icon("problem", m_theme.problem).paint(painter, box); break;
      case ImportModel::Status::Known: icon("duplicate", m_theme.textMuted).paint(painter, box); break;
      case ImportModel::Status::Reading: icon("running", m_theme.textMuted).paint(painter, box); break;
    }
  } else {
    const bool muted = status == ImportModel::Status::Failed || status == ImportModel::Status::Known;
    painter->setPen(muted ? m_theme.textMuted : m_theme.text);
    painter->setFont(type::body());
    const QRect words = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(8, 0, -4, 0));
    const auto elide = index.column() == ImportModel::FileColumn ? Qt::ElideMiddle : Qt::ElideRight;
    drawWords(*painter, words, painter->fontMetrics().elidedText(index.data().toString(), elide, words.width()),
              option.direction);
  }
  painter->restore();
}

}  // namespace collate::ui
