// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

#include "core/workspace/workspace.h"
#include "ui/session/selection.h"

namespace collate::ui {

// The open case as signals. Lives on the GUI thread and owns the workspace. Views read state() and select(); they never
// keep a reference into a state across changed(). Long work runs on a worker thread that gets the workspace to itself:
// while busy() edits are refused.
class Session : public QObject {
  Q_OBJECT
 public:
  explicit Session(QObject* parent = nullptr);
  ~Session() override;

  // Takes over an open workspace; null closes the case. Emits opened, then changed, then selectionChanged.
  void setWorkspace(std::unique_ptr<Workspace> workspace, WorkspaceContext context);
  // Shows a state that no workspace stands behind, to look at only: edits and imports are refused.
  void showState(std::shared_ptr<const CaseState> state);
  bool isOpen() const { return m_open; }
  bool busy() const { return m_busy; }
  bool importing() const { return m_worker != nullptr; }
  bool stopping() const { return m_stopping; }  // asked to stop, and not there yet

  // Never null: an empty state when no case is open.
  std::shared_ptr<const CaseState> state() const { return m_state; }

  const Selection& selection() const { return m_selection; }
  // Moves the one selection; fills in what follows from it (a claim selects its account and incident). Kept in a history.
  void select(const Selection& selection);
  bool canGoBack() const { return m_historyAt > 0; }
  bool canGoForward() const { return m_historyAt + 1 < m_history.size(); }
  void goBack();
  void goForward();

  // Edits. Each applies at once, is journaled, and can be undone; a failure comes as failed() and changes nothing.
  void apply(const Edit& edit);
  void undo();
  void redo();
  // Names the case; empty resets to the file's name.
  void rename(const QString& name);
  const WorkspaceContext& context() const { return m_context; }
  void setAuthor(const std::string& name);  // of what is edited from now on; once what is under way has ended
  // Does `work` on another thread, which has the workspace to itself meanwhile, then `after` on this one. When the case is closed
  // `work` is asked to stop, and `after` is not called; nor where `context` is gone by then. False while busy or without a
  // workspace.
  bool runAside(QObject* context, std::function<void(const Workspace&, std::stop_token)> work, std::function<void()> after);

  // Full-text search; empty without a case or without words, and a sentence for people where it cannot be done.
  std::expected<std::vector<SearchHit>, QString> search(const QString& query, std::size_t limit) const;

  // Starts an import; progress and finished follow. Refused while busy.
  void importPaths(const QStringList& paths);
  void importText(const QString& text, const QString& name);
  void cancelImport();

  Workspace* workspace() const { return m_workspace.get(); }

 signals:
  void opened();   // another case (or none) stands in state()
  void changed();  // state() is a new one
  void selectionChanged();
  void failed(const QString& message);
  void importStarted(int total);
  void importProgress(int done, int total, const QString& file);
  void importStopping();
  void importFinished(const ImportOutcome& outcome);  // one that failed as a whole says why among its problems

 private:
  class Worker;
  bool finishAside(std::size_t which);
  void finishWork();
  void stopSettling();
  void finishImport();
  bool editable();
  void settle(const Result<void>& result);
  void setState(std::shared_ptr<const CaseState> state);
  void reopen(std::shared_ptr<const CaseState> state);
  void refresh();
  void followSettling();
  void finishSettling();
  void moveTo(std::size_t at);

  std::unique_ptr<Workspace> m_workspace;
  WorkspaceContext m_context;
  std::shared_ptr<const CaseState> m_state;
  Selection m_selection;
  std::vector<Selection> m_history;
  std::size_t m_historyAt = 0;
  bool m_open = false;
  bool m_busy = false;
  bool m_stopping = false;
  std::weak_ptr<StateJob> m_job;    // brings incidents up to date on another thread
  std::shared_ptr<QObject> m_bell;  // rings on this thread when incidents were brought up to date on another
  // Last: they end before the workspace that they work on.
  std::unique_ptr<Worker> m_worker;
  std::size_t m_asides = 0;  // how many were begun or given up: what was given up ends without a word
  std::jthread m_aside;
};

}  // namespace collate::ui
