// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "ui/commands/action_table.h"
#include "ui/models/search_results.h"
#include "ui/session/session.h"
#include "ui/shell/view_pane.h"
#include "ui/style/theme.h"

class QLabel;
class QLineEdit;
class QListView;

namespace collate::ui {

class SearchDelegate;
class SearchFilterRow;
class SearchListModel;

// Finds people, incidents, claims, sources, notes, places and commands as one types. Lies over the dimmed window until a result
// is chosen or it is left by Esc.
class SearchPalette : public QWidget {
  Q_OBJECT
 public:
  SearchPalette(Session& session, ActionTable& actions, const Theme& theme, QWidget* window);

  void open();
  void setTheme(const Theme& theme);
  QLineEdit* field() const { return m_field; }
  const SearchListModel& results() const { return *m_model; }

 signals:
  // The selection is made; `beside` asks for the other pane.
  void went(ViewKind kind, bool beside);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QWidget* buildFoot();
  void search();
  void settle();
  void choose(int row);
  void go(bool beside);
  void leave();
  void place();
  std::vector<SearchResult> commandsFor(const SearchQuery& query) const;
  bool key(int key, Qt::KeyboardModifiers modifiers);

  Session& m_session;
  ActionTable& m_actions;
  Theme m_theme;
  QWidget* m_panel;
  QLineEdit* m_field;
  QLabel* m_glass;
  QLabel* m_count;
  SearchFilterRow* m_filters;
  QListView* m_list;
  QLabel* m_nothing;
  QLabel* m_problem;  // why sources could not be searched
  SearchListModel* m_model;
  SearchDelegate* m_delegate;
  QTimer m_delay;
  QPointer<QWidget> m_before;  // had the keyboard when it opened
};

}  // namespace collate::ui
