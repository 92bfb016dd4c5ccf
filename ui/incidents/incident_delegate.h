// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "ui/style/theme.h"

namespace collate::ui {

// Draws a row of the incident list: a group's head, or marker, two lines, contradictions and accounts. Heights follow from
// the fonts alone, so that any number of rows costs nothing.
class IncidentDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  explicit IncidentDelegate(const Theme& theme, QObject* parent = nullptr);
  void setTheme(const Theme& theme) { m_theme = theme; }

  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
  void paintIncident(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
  Theme m_theme;
};

}  // namespace collate::ui
