// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/import_model.h"
#include "ui/session/session.h"
#include "ui/style/dialog_frame.h"
#include "ui/style/theme.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace collate::ui {

class ImportDelegate;
class Segments;

// How far an import is, what came of each file, and what needs a look. Modeless: work goes on beside it, and the status bar
// repeats the progress when it is hidden.
class ImportDialog : public DialogFrame {
  Q_OBJECT
 public:
  ImportDialog(Session& session, const Theme& theme, QWidget* parent);
  void setTheme(const Theme& theme);
  const ImportModel& model() const { return *m_model; }

 signals:
  void sourceWanted(std::size_t source);  // its row was pressed

 private:
  void buildTop();
  void buildTable();
  void buildProblems();
  QString headline() const;
  void settle();
  void showProblems();
  QWidget* problemRow(const ImportProblem& problem);
  void askDate(std::size_t source);
  void askOutlet(std::size_t source);
  void saveProblems();

  Session& m_session;
  Theme m_theme;
  ImportModel* m_model;
  ImportDelegate* m_delegate = nullptr;
  QLabel* m_headline = nullptr;
  QLabel* m_detail = nullptr;
  QPushButton* m_stop = nullptr;
  QProgressBar* m_bar = nullptr;
  Segments* m_segments = nullptr;
  QLabel* m_shown = nullptr;
  QTableView* m_table = nullptr;
  QWidget* m_problems = nullptr;
  QLabel* m_problemCount = nullptr;
  QVBoxLayout* m_problemRows = nullptr;
  QPushButton* m_hide = nullptr;
  QLabel* m_goOn = nullptr;
};

}  // namespace collate::ui
