// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/models/source_list_model.h"
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

// Every source of the case, to be found, opened, left out and taken back in. Modeless: opening one shows it in the window behind.
class SourcesDialog : public DialogFrame {
  Q_OBJECT
 public:
  SourcesDialog(Session& session, const Theme& theme, QWidget* parent);
  void setTheme(const Theme& theme);
  QTableView& table() const { return *m_table; }

 signals:
  void sourceWanted(std::size_t source);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void buildTop();
  void buildTable();
  void buildFoot();
  void follow();  // the session's state
  void settle();
  void settleButtons();
  std::vector<std::size_t> chosen() const;
  void choose(const std::vector<std::size_t>& sources);
  void leaveOut(bool out);
  void open();

  Session& m_session;
  SourceListModel* m_model;
  RowDelegate* m_delegate;
  SearchField* m_filter;
  QLabel* m_count = nullptr;
  QTableView* m_table = nullptr;
  EmptyNote* m_empty;
  QPushButton* m_out = nullptr;
  QPushButton* m_in = nullptr;
  QPushButton* m_open = nullptr;
  std::vector<std::size_t> m_chosen;  // before the list was made anew
};

}  // namespace collate::ui
