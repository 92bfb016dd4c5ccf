// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <optional>

#include "ui/session/session.h"
#include "ui/session/source_head.h"
#include "ui/style/theme.h"

class QAction;

namespace collate::ui {

class ActionTable;
class AppearanceSetting;
class HistoryDialog;
class ImportDialog;
class SourcesDialog;
struct ExportRequest;

// What is done to a case as a whole: new, open, rename, close, import, paste, report, export; with the dialogs for it. Says what
// came of it through done() and failed().
class CaseActions : public QObject {
  Q_OBJECT
 public:
  CaseActions(Session& session, AppearanceSetting& appearance, ActionTable& actions, WorkspaceContext context, QWidget* window);

  void open(const QString& file);
  void create(const QString& file);
  void openSample();
  void close();
  // Into the open case, or into a new one in the user's documents where none is open.
  void import(const QStringList& paths);
  void paste(const QString& text);
  void showImport();
  void showHistory();
  void showSources();
  // Puts the open case first among the recent ones, as it stands now.
  void noteRecent();
  bool hasImported() const;  // there is a list of what was taken in
  const WorkspaceContext& context() const { return m_context; }
  void setTheme(const Theme& theme);

 signals:
  void done(const QString& message);
  void failed(const QString& file, const QString& message);
  // A step of the history was chosen, and with it what it is about; `decision`: an attribute of an incident, else a text.
  void stepChosen(bool decision);

 private:
  void connectCommands(ActionTable& actions);
  bool openAs(const QString& file, bool create);
  bool haveCase();
  void makeImportDialog();
  void setHead(std::size_t source, const SourceHead& told);
  void openSource(std::size_t source);
  void settleImport(const ImportOutcome& outcome);
  void askNew();
  void askOpen();
  void askRename();
  void askImport();
  void askImportFolder();
  void askSettings();
  bool settled();
  void writeExport(const ExportRequest& request, const QString& file);
  void askReport();
  void askExport();
  QString suggestedName(const QString& ending) const;

  Session& m_session;
  AppearanceSetting& m_appearance;
  WorkspaceContext m_context;
  QWidget* m_window;
  QAction* m_quit = nullptr;
  QPointer<ImportDialog> m_import;
  QPointer<HistoryDialog> m_history;
  QPointer<SourcesDialog> m_sources;
  bool m_importing = false;            // this window began the import that runs
  std::optional<SourceHead> m_pasted;  // of the text that is being taken in
};

}  // namespace collate::ui
