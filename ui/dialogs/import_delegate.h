// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "ui/style/theme.h"

namespace collate::ui {

// A row of 28 px over a hairline; the first column says by a sign what came of the file.
class ImportDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  ImportDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
  void setTheme(const Theme& theme) { m_theme = theme; }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  Theme m_theme;
};

}  // namespace collate::ui
