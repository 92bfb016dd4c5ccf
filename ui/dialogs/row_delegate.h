// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "ui/style/theme.h"

namespace collate::ui {

// A row of a table, one line high, as ui/models/row_roles.h tells it.
class RowDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  explicit RowDelegate(const Theme& theme, QObject* parent = nullptr);
  void setTheme(const Theme& theme) { m_theme = theme; }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  Theme m_theme;
};

}  // namespace collate::ui
