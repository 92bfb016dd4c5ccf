// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/import_worker.h"

#include <exception>
#include <utility>

namespace collate::ui {
namespace {

// Core's headers throw nothing, but memory can run out and a disk can vanish under a library: that ends the import, not Collate.
Result<ImportOutcome> guarded(const std::function<Result<ImportOutcome>(std::stop_token)>& work, const std::stop_token& stop) {
  try {
    return work(stop);
  } catch (const std::exception& e) {
    return fail(ErrorCode::Unreadable, ImportWorker::tr("The import broke off: %1. What was read before is kept.")
                                           .arg(QString::fromUtf8(e.what()))
                                           .toStdString());
  }
}

}  // namespace

ImportWorker::ImportWorker(Workspace& workspace) : m_workspace(workspace) {}

ImportWorker::~ImportWorker() {
  m_thread.request_stop();
  if (m_thread.joinable()) m_thread.join();
}

void ImportWorker::importPaths(std::vector<std::filesystem::path> paths) {
  start([this, paths = std::move(paths)](std::stop_token stop) {
    const auto noted = [this](std::size_t done, std::size_t total, const std::string& file) { note(done, total, file); };
    return m_workspace.importPaths(paths, noted, stop);
  });
}

void ImportWorker::importText(std::string text, std::string name) {
  start([this, text = std::move(text), name = std::move(name)](std::stop_token stop) {
    return m_workspace.importText(text, name, stop);
  });
}

void ImportWorker::start(std::function<Result<ImportOutcome>(std::stop_token)> work) {
  m_thread = std::jthread([this, work = std::move(work)](std::stop_token stop) {
    Result<ImportOutcome> result = guarded(work, stop);
    const auto deliver = [this, result = std::move(result)] {
      m_result = result;
      emit finished();
    };
    QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
  });
}

// Called on the worker's thread, as often as once a file: only the latest step travels, one at a time, so that a thousand
// small files do not flood the window.
void ImportWorker::note(std::size_t done, std::size_t total, const std::string& file) {
  const std::scoped_lock lock(m_mutex);
  m_latest = {done, total, file};
  if (std::exchange(m_posted, true)) return;
  QMetaObject::invokeMethod(this, &ImportWorker::report, Qt::QueuedConnection);
}

void ImportWorker::report() {
  Step step;
  {
    const std::scoped_lock lock(m_mutex);
    step = m_latest;
    m_posted = false;
  }
  emit progress(static_cast<int>(step.done), static_cast<int>(step.total), QString::fromStdString(step.file));
}

}  // namespace collate::ui
