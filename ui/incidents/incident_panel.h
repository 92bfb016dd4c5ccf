// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>
#include <QWidget>

#include "ui/models/incident_model.h"
#include "ui/style/theme.h"

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;
class QTreeView;

namespace collate::ui {

class ElidedLabel;
class FilterBar;
class IncidentDelegate;
class IncidentFilter;

// The list of incidents with its filter: what is chosen here is chosen in every view, and the other way round. `head()` is the
// dock's title: name, "9 of 9", grouping. Several rows can be chosen at once, to merge them or to keep them apart; rows, and
// accounts of the inspector, can be dragged onto another.
class IncidentPanel : public QWidget {
  Q_OBJECT
 public:
  IncidentPanel(Session& session, const Theme& theme, QWidget* parent = nullptr);

  QWidget* head() const { return m_head; }
  QTreeView* list() const { return m_list; }
  void setTheme(const Theme& theme);
  void focusFilter();

  // The incidents whose rows are chosen, in the list's order; else the one that the session has selected, if any.
  std::vector<IncidentId> chosen() const;
  // From another view: an incident alone (ClearAndSelect), beside those that are chosen (Select), or out of them again (Toggle).
  void choose(IncidentId incident, QItemSelectionModel::SelectionFlag how);
  void openMenu(IncidentId incident, QPoint at);  // on the screen
  // Each opens a menu at the list, or does at once what leaves nothing to ask.
  void askMerge();
  void askMove();  // the selected account
  void splitOff();
  void keepApart();
  void confirmChosen();

  // How the list is arranged, as one value to be remembered.
  int arrangement() const;
  void arrange(int arrangement);

 signals:
  void chosenChanged();
  void said(const QString& message);  // why a key did nothing

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void buildHead();
  void buildList();
  void buildNothing();
  void settleArrangement();
  void settleCounts();
  void settleFoot();
  void takeSelection();  // from the session
  void giveSelection();  // to the session
  void chooseAgain();
  void expandAll();
  void openListMenu(QPoint at);
  void take(const Dragged& dragged, IncidentId on);
  void applyOr(const Edit& edit, const QString& why);  // says why where there is nothing to apply
  QMenu* makeMenu();
  void popUp(QMenu* menu);  // at the list's current row

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
  QMenu* m_arranging = nullptr;
  std::vector<IncidentId> m_kept;  // that were chosen before the model was reset
  bool m_taking = false;
  bool m_giving = false;
};

}  // namespace collate::ui
