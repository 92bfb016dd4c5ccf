// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <QWidget>
#include <vector>

#include "ui/session/recent_cases.h"
#include "ui/style/theme.h"

class QLabel;
class QListView;
class QSortFilterProxyModel;

namespace collate::ui {

class SearchField;

// The cases that were open before, one a row; display text is name and file together, so that a filter finds either.
class RecentModel : public QAbstractListModel {
  Q_OBJECT
 public:
  enum Role { NameRole = Qt::UserRole, FileRole, IncidentsRole, ContradictionsRole, OpenedRole };
  using QAbstractListModel::QAbstractListModel;
  void setCases(std::vector<RecentCase> cases);
  int rowCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;

 private:
  std::vector<RecentCase> m_cases;
};

// Name over path, then incidents, contradictions and when the case was last open.
class RecentDelegate : public QStyledItemDelegate {
  Q_OBJECT
 public:
  RecentDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
  void setTheme(const Theme& theme) { m_theme = theme; }
  void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

 private:
  Theme m_theme;
};

// "Recent cases", a filter, and the list with its heading; as high as its rows.
class RecentList : public QWidget {
  Q_OBJECT
 public:
  RecentList(const Theme& theme, QWidget* parent = nullptr);
  void setCases(std::vector<RecentCase> cases);
  void setTheme(const Theme& theme);
  bool isEmpty() const;
  void focusList();

 signals:
  void chosen(const QString& file);
  void forgotten(const QString& file);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void settle();

  Theme m_theme;
  RecentModel* m_model;
  QSortFilterProxyModel* m_filter;
  RecentDelegate* m_delegate;
  QLabel* m_count;
  SearchField* m_search;
  QListView* m_list;
  QWidget* m_frame;
};

// "today, 14:02", "yesterday", "12 Oct", "12 Oct 2024".
QString sinceLabel(const QDateTime& when, const QDateTime& now);

}  // namespace collate::ui
