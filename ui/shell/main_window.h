// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <memory>

#include "ui/commands/action_table.h"
#include "ui/session/session.h"
#include "ui/shell/main_menus.h"
#include "ui/shell/view_pane.h"

class QDockWidget;
class QStackedWidget;
class QToolBar;

namespace collate::ui {

class AppearanceSetting;
class CaseActions;
class Center;
class IncidentPanel;
class Inspector;
class NoticeBar;
class SearchPalette;
class StartPage;
class StatusLine;
class TimeRange;
class ToolRow;

// Collate's window: the start page, or one case with its incidents on the left, the working views in the middle and what is
// selected on the right. Several windows may show the case of one session; then they are in step in all but their layout.
class MainWindow : public QMainWindow {
  Q_OBJECT
 public:
  // `context` is what cases are opened with; `range`: the time that is brushed, of another window of the session.
  MainWindow(Session& session, AppearanceSetting& appearance, WorkspaceContext context, std::shared_ptr<TimeRange> range = {});
  ~MainWindow() override;

  // Each says on the start page (or over the case that stays open) why it could not be done.
  void openCase(const QString& file);
  void openSample();

  ActionTable& actions() const { return *m_actions; }
  Center& center() const { return *m_center; }
  IncidentPanel& incidents() const { return *m_incidents; }
  Inspector& inspector() const { return *m_inspector; }
  StartPage& startPage() const { return *m_start; }
  NoticeBar& notice() const { return *m_notice; }
  SearchPalette& search() const { return *m_search; }
  CaseActions& caseActions() const { return *m_caseActions; }

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void buildDocks();
  void buildBars();
  void buildCenter();
  void connectCommands();
  void connectAppearance();
  void settleOpen();     // another case, or none
  void settleActions();  // what can be done now
  void settleChecks();   // what stands checked in the menus, of what no signal tells
  void settleTitle();
  void settleDockWidths();
  void applyTheme();
  void fillRecent();
  void stepIncident(int by);
  void nextPane();
  void startTour();
  void openAnother();
  bool isLast() const;  // of the windows that are open
  void rememberCase();  // how the window was arranged for the case that it shows
  void restoreCase();
  bool mayCutShort();  // asks while an import runs

  Session& m_session;
  AppearanceSetting& m_appearance;
  std::shared_ptr<TimeRange> m_range;
  ActionTable* m_actions;
  CaseActions* m_caseActions;
  MainMenus m_menus;
  QToolBar* m_toolBar = nullptr;
  ToolRow* m_toolRow = nullptr;
  QStackedWidget* m_pages = nullptr;
  StartPage* m_start = nullptr;
  Center* m_center = nullptr;
  NoticeBar* m_notice = nullptr;
  IncidentPanel* m_incidents = nullptr;
  Inspector* m_inspector = nullptr;
  QDockWidget* m_incidentsDock = nullptr;
  QDockWidget* m_inspectorDock = nullptr;
  StatusLine* m_status = nullptr;
  SearchPalette* m_search = nullptr;
  QString m_selectedKey;  // of the selected incident: what a case that is left was left at
  QString m_file;         // of the case that is shown
  int m_dockClass = 0;
};

}  // namespace collate::ui
