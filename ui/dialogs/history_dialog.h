// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/history_model.h"
#include "ui/session/session.h"
#include "ui/style/dialog_frame.h"
#include "ui/style/theme.h"

class QLabel;
class QPushButton;
class QTableView;

namespace collate::ui {

class EmptyNote;
class RowDelegate;
class SearchField;

// Every step of the case, newest first, across sessions. Modeless: choosing a step selects what it is about in the window
// behind. Undo and redo act on the last step; going back undoes all that came after a step.
class HistoryDialog : public DialogFrame {
  Q_OBJECT
 public:
  HistoryDialog(Session& session, const Theme& theme, QWidget* parent);
  void setTheme(const Theme& theme);
  const HistoryModel& model() const { return *m_model; }
  QTableView& table() const { return *m_table; }

 signals:
  // What a step was about is selected now; `decision`: it was one on an attribute of an incident, else on a text.
  void chosen(bool decision);

 private:
  void buildTop();
  void buildTable();
  void buildFoot();
  void settle();
  void settleButtons();
  void choose(int row);
  void goBack();

  Session& m_session;
  HistoryModel* m_model;
  RowDelegate* m_delegate = nullptr;
  SearchField* m_filter = nullptr;
  QLabel* m_count = nullptr;
  QTableView* m_table = nullptr;
  EmptyNote* m_empty = nullptr;
  QPushButton* m_undo = nullptr;
  QPushButton* m_redo = nullptr;
  QPushButton* m_back = nullptr;
};

}  // namespace collate::ui
