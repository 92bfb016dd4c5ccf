// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/models/incident_model.h"
#include "ui/style/theme.h"

class QLabel;
class QPushButton;
class QToolButton;
class QTreeView;

namespace collate::ui {

class ElidedLabel;
class FilterBar;
class IncidentDelegate;
class IncidentFilter;

// The list of incidents with its filter: what is chosen here is chosen in every view, and the other way round. `head()` is the
// dock's title: name, "9 of 9", grouping.
class IncidentPanel : public QWidget {
  Q_OBJECT
 public:
  IncidentPanel(Session& session, const Theme& theme, QWidget* parent = nullptr);

  QWidget* head() const { return m_head; }
  QTreeView* list() const { return m_list; }
  void setTheme(const Theme& theme);
  void focusFilter();

 private:
  void buildHead();
  void buildList();
  void buildNothing();
  void group(IncidentGrouping grouping, const QString& name);
  void settleCounts();
  void takeSelection();  // from the session
  void giveSelection();  // to the session
  void expandAll();
  void openMenu(QPoint at);

  Session& m_session;
  Theme m_theme;
  IncidentModel* m_model;
  IncidentFilter* m_filter;
  IncidentDelegate* m_delegate;
  QWidget* m_head = nullptr;
  QLabel* m_count = nullptr;
  QToolButton* m_grouping = nullptr;
  FilterBar* m_filters = nullptr;
  QTreeView* m_list = nullptr;
  QWidget* m_nothing = nullptr;  // stands where the list would be empty
  QLabel* m_sentence = nullptr;
  QPushButton* m_clear = nullptr;
  ElidedLabel* m_foot = nullptr;
  bool m_taking = false;
};

}  // namespace collate::ui
