// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>
#include <QStackedLayout>
#include <QToolButton>
#include <QWidget>

#include "ui/conflict/compare_pane.h"
#include "ui/conflict/comparison_grid.h"
#include "ui/conflict/summary_bar.h"
#include "ui/models/comparison_model.h"
#include "ui/session/session.h"
#include "ui/style/empty_note.h"
#include "ui/style/theme.h"

namespace collate::ui {

// Conflicts: the accounts of the selected incident side by side, and two passages of the current attribute below. Follows the
// session's selection, and selects the attribute and the claim of the current cell. D shows differences only, Ctrl+Down and Up go
// to the next difference, Ctrl+PgDn and PgUp to the next contradiction, Space sets A and then B, Enter opens the Reader there.
class ConflictView : public QWidget {
  Q_OBJECT
 public:
  ConflictView(Session& session, const Theme& theme, QWidget* parent = nullptr);

  QWidget* tools() { return m_tools; }  // for the trailing end of the tab bar
  void setTheme(const Theme& theme);

  void setDifferencesOnly(bool only);
  bool differencesOnly() const { return m_model.differencesOnly(); }
  void stepDifference(int by);     // +1 or -1
  void stepContradiction(int by);  // +1 or -1

  ComparisonGrid& grid() { return *m_grid; }
  ComparePane& pane() { return *m_pane; }
  int comparedA() const { return m_a; }  // column of the model, -1 for none
  int comparedB() const { return m_b; }

 signals:
  void openReader();       // the selection is where the Reader should be
  void importRequested();  // from the empty pane

 protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void makeTools();
  void makeActions();
  void connectParts();
  void sync(bool stateChanged);
  void showIncident(const Incident* incident);
  void showCurrent();
  void cellChosen(int row, int column);
  void compare(int column, bool asB);
  void step(int by, bool contradictionOnly);
  void chooseCompared(int row, int column);
  void divide();
  void selectCell(int row, int column);

  Session& m_session;
  Theme m_theme;
  ComparisonModel m_model;
  int m_a = -1;
  int m_b = -1;
  bool m_nextIsB = false;
  std::optional<Attribute> m_comparedAttribute;
  bool m_syncing = false;
  bool m_stale = false;

  QStackedLayout* m_stack;
  EmptyNote* m_noReports;
  EmptyNote* m_noIncident;
  EmptyNote* m_oneAccount;
  QSplitter* m_split;
  ComparisonGrid* m_grid;
  SummaryBar* m_summary;
  ComparePane* m_pane;
  QWidget* m_tools;
  QToolButton* m_only;
  bool m_divided = false;  // the analyst moved the splitter
};

}  // namespace collate::ui
