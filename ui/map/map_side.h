// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

#include "core/base/ids.h"
#include "ui/models/map_side_model.h"
#include "ui/style/theme.h"

namespace collate::ui {

// Draws headings and rows of the map's side list.
class MapSideDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  explicit MapSideDelegate(const Theme& theme, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_theme(theme) {}
  void setTheme(const Theme& theme) { m_theme = theme; }

  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
  void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

  Theme m_theme;
};

// What the map cannot show where it stands, listed.
class MapSideList : public QListView {
  Q_OBJECT
 public:
  MapSideList(MapSideModel& model, const Theme& theme, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  void setSelected(IncidentId id);

 signals:
  void incidentChosen(IncidentId id);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void emitChosen();

  MapSideModel& m_model;
  Theme m_theme;
  MapSideDelegate* m_delegate;
  bool m_following = false;  // the selection comes from elsewhere
};

}  // namespace collate::ui
