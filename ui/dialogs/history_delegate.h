// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "ui/style/theme.h"

namespace collate::ui {

// A step of the journal: the pen before an edit, an arrow before an undo or redo; muted where it no longer stands.
class HistoryDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  explicit HistoryDelegate(const Theme& theme, QObject* parent = nullptr);
  void setTheme(const Theme& theme) { m_theme = theme; }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  Theme m_theme;
};

}  // namespace collate::ui
