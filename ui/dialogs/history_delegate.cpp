// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/history_delegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/models/history_model.h"
#include "ui/style/words.h"

namespace collate::ui {
namespace {

constexpr int kGlyph = 14;
constexpr int kEdge = 8;

QString signOf(StepKind kind) {
  switch (kind) {
    case StepKind::Edit: break;
    case StepKind::Undo: return QStringLiteral("undo");
    case StepKind::Redo: return QStringLiteral("redo");
  }
  return QStringLiteral("by-analyst");
}

}  // namespace

HistoryDelegate::HistoryDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  painter->save();
  QStyleOptionViewItem cell = option;  // a part of its row: the bar of the chosen one stands at the row's edge only
  cell.viewItemPosition = index.column() == 0 ? QStyleOptionViewItem::Beginning : QStyleOptionViewItem::Middle;
  const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
  style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);
  painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_theme.border);
  const bool stands = index.data(HistoryModel::StandsRole).toBool();
  int lead = kEdge;
  if (index.column() == HistoryModel::StepColumn) {
    const auto kind = static_cast<StepKind>(index.data(HistoryModel::KindRole).toInt());
    const QRect box(option.rect.left() + kEdge, option.rect.center().y() - kGlyph / 2, kGlyph, kGlyph);
    icon(signOf(kind), stands ? m_theme.analyst : m_theme.textMuted)
        .paint(painter, QStyle::visualRect(option.direction, option.rect, box));
    lead += kGlyph + 8;
  }
  const bool quiet = !stands || index.column() != HistoryModel::StepColumn;
  painter->setPen(quiet ? m_theme.textMuted : m_theme.text);
  painter->setFont(index.column() == HistoryModel::StepColumn ? type::body() : type::small());
  const QRect words = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(lead, 0, -kEdge, 0));
  drawWords(*painter, words, index.data().toString(), option.direction);
  painter->restore();
}

}  // namespace collate::ui
