// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <filesystem>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "core/workspace/workspace.h"

namespace collate::ui {

// One import on a thread of its own. It has the workspace to itself from importPaths() or importText() until finished();
// both signals are emitted on the thread that the object lives on. Destroying it asks the import to stop and waits.
class ImportWorker : public QObject {
  Q_OBJECT
 public:
  explicit ImportWorker(Workspace& workspace);
  ~ImportWorker() override;

  void importPaths(std::vector<std::filesystem::path> paths);
  void importText(std::string text, std::string name);
  void stop() { m_thread.request_stop(); }
  const Result<ImportOutcome>& result() const { return m_result; }

 signals:
  void progress(int done, int total, const QString& file);
  void finished();  // result() is there

 private:
  struct Step {
    std::size_t done = 0;
    std::size_t total = 0;
    std::string file;
  };
  void start(std::function<Result<ImportOutcome>(std::stop_token)> work);
  void note(std::size_t done, std::size_t total, const std::string& file);
  void report();

  Workspace& m_workspace;
  Result<ImportOutcome> m_result;
  std::mutex m_mutex;
  Step m_latest;          // guarded by m_mutex
  bool m_posted = false;  // guarded by m_mutex: a report is on its way to the other thread
  std::jthread m_thread;
};

}  // namespace collate::ui
