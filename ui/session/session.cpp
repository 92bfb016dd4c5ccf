// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include <QPointer>
#include <QThreadPool>
#include <algorithm>
#include <utility>

#include "core/workspace/state_builder.h"
#include "ui/session/import_worker.h"
#include "ui/session/selection_settling.h"
#include "ui/text/directed.h"
#include "ui/text/said.h"

namespace collate::ui {
namespace {

constexpr std::size_t kHistoryLength = 200;  // far more than anyone walks back; keeps a long day's memory flat

std::shared_ptr<const CaseState> emptyState() { return std::make_shared<const CaseState>(); }

QString wording(const Error& e) {
  const QString message = said(e.message);
  return e.file.empty() ? message : leftToRight(QString::fromStdString(e.file)) + QStringLiteral(": ") + message;
}

}  // namespace

class Session::Worker : public ImportWorker {
 public:
  using ImportWorker::ImportWorker;
};

Session::Session(QObject* parent)
    : QObject(parent),
      m_state(emptyState()),
      m_bell(new QObject, [](QObject* bell) { bell->deleteLater(); }) {}

// The worker ends with the session; what it posted is dropped with the object.
Session::~Session() { stopSettling(); }

void Session::stopSettling() {
  if (const auto job = m_job.lock()) job->stop.request_stop();
}

void Session::setWorkspace(std::unique_ptr<Workspace> workspace, WorkspaceContext context) {
  finishWork();
  m_workspace = std::move(workspace);
  m_context = std::move(context);
  m_open = m_workspace != nullptr;
  reopen(m_workspace ? m_workspace->state() : emptyState());
  followSettling();
}

void Session::showState(std::shared_ptr<const CaseState> state) {
  finishWork();
  m_workspace.reset();
  m_open = true;
  reopen(std::move(state));
}

void Session::reopen(std::shared_ptr<const CaseState> state) {
  m_state = std::move(state);
  m_selection = {};
  m_history = {m_selection};
  m_historyAt = 0;
  emit opened();
  emit changed();
  emit selectionChanged();
}

void Session::finishWork() {
  stopSettling();
  m_worker.reset();  // asks it to stop and waits
  m_aside = {};      // the same
  ++m_asides;
  m_busy = m_stopping = false;
}

void Session::refresh() {
  if (m_workspace) setState(m_workspace->state());
  if (!m_busy) followSettling();
}

void Session::followSettling() {
  const std::shared_ptr<StateJob> job = m_workspace ? m_workspace->startSettling() : nullptr;
  if (!job) return;
  m_job = job;
  QThreadPool::globalInstance()->start([self = QPointer(this), job, bell = std::weak_ptr(m_bell)] {
    job->run();
    const auto ring = [self] {
      if (self) self->finishSettling();
    };
    if (const auto there = bell.lock()) QMetaObject::invokeMethod(there.get(), ring, Qt::QueuedConnection);
  });
}

void Session::finishSettling() {
  if (!m_workspace || m_busy) return;
  const Result<bool> taken = m_workspace->takeSettled();
  if (!taken) emit failed(wording(taken.error()));
  if (taken.value_or(false)) refresh();
}

void Session::setAuthor(const std::string& name) {
  m_context.author = name;
  if (m_workspace && !m_busy) m_workspace->setAuthor(name);
}

bool Session::runAside(QObject* context, std::function<void(const Workspace&, std::stop_token)> work,
                       std::function<void()> after) {
  if (!m_workspace || m_busy) return false;
  m_busy = true;
  m_aside = std::jthread([this, which = ++m_asides, context = QPointer(context), work = std::move(work),
                          after = std::move(after)](std::stop_token stop) {
    work(*m_workspace, stop);
    const auto done = [this, which, context, after] {
      if (finishAside(which) && context) after();
    };
    QMetaObject::invokeMethod(this, done, Qt::QueuedConnection);
  });
  return true;
}

// False where another case is open by now.
bool Session::finishAside(std::size_t which) {
  if (which != m_asides) return false;
  m_busy = false;
  m_workspace->setAuthor(m_context.author);
  finishSettling();  // what ended meanwhile
  refresh();
  return true;
}

void Session::setState(std::shared_ptr<const CaseState> state) {
  if (state == m_state) return;
  auto before = std::exchange(m_state, std::move(state));
  for (Selection& s : m_history) s = carriedOver(s, *before, *m_state);
  const Selection selected = completed(m_history[m_historyAt], *m_state);
  const bool moved = selected != m_selection;
  m_selection = selected;
  emit changed();
  if (moved) emit selectionChanged();
  // What only the old state held is much in a large case; it goes away where nobody waits for it.
  if (before->sources.size() >= m_context.settleLaterFrom) QThreadPool::globalInstance()->start([gone = std::move(before)] {});
}

void Session::select(const Selection& selection) {
  const Selection whole = completed(selection, *m_state);
  if (whole == m_selection) return;
  m_history.resize(m_historyAt + 1);
  m_history.push_back(whole);
  if (m_history.size() > kHistoryLength) m_history.erase(m_history.begin());
  moveTo(m_history.size() - 1);
}

void Session::goBack() {
  if (canGoBack()) moveTo(m_historyAt - 1);
}

void Session::goForward() {
  if (canGoForward()) moveTo(m_historyAt + 1);
}

void Session::moveTo(std::size_t at) {
  m_historyAt = at;
  m_selection = completed(m_history[at], *m_state);
  emit selectionChanged();
}

bool Session::editable() {
  if (m_busy) {
    emit failed(importing() ? tr("An import is running. Wait for it to end or stop it, then try again.")
                            : tr("The case is being exported. Wait for it to end, then try again."));
    return false;
  }
  if (!m_workspace) {
    if (m_open) emit failed(tr("This case is shown to look at only; it cannot be changed."));
    return false;
  }
  return true;
}

void Session::settle(const Result<void>& result) {
  refresh();  // also after a failure: the workspace may have become read-only
  if (!result) emit failed(wording(result.error()));
}

void Session::apply(const Edit& edit) {
  if (editable()) settle(m_workspace->apply(edit));
}

void Session::undo() {
  if (editable()) settle(m_workspace->undo());
}

void Session::redo() {
  if (editable()) settle(m_workspace->redo());
}

void Session::rename(const QString& name) {
  if (editable()) settle(m_workspace->rename(name.toStdString()));
}

std::expected<std::vector<SearchHit>, QString> Session::search(const QString& query, std::size_t limit) const {
  if (!m_workspace || query.trimmed().isEmpty()) return {};
  if (m_busy)
    return std::unexpected(importing() ? tr("Sources can be searched once the import has ended.")
                                       : tr("Sources can be searched once the export has ended."));
  auto hits = m_workspace->search(query.toStdString(), limit);
  if (!hits) return std::unexpected(wording(hits.error()));
  return std::move(*hits);
}

void Session::importPaths(const QStringList& paths) {
  if (paths.isEmpty() || !editable()) return;
  std::vector<std::filesystem::path> files;
  for (const QString& path : paths) files.emplace_back(path.toStdU16String());
  m_busy = true;
  m_worker = std::make_unique<Worker>(*m_workspace);
  connect(m_worker.get(), &ImportWorker::progress, this, [this](int done, int total, const QString& file) {
    refresh();
    emit importProgress(done, total, file);
  });
  connect(m_worker.get(), &ImportWorker::finished, this, &Session::finishImport);
  emit importStarted(static_cast<int>(files.size()));
  m_worker->importPaths(std::move(files));
}

void Session::importText(const QString& text, const QString& name) {
  if (!editable()) return;
  m_busy = true;
  m_worker = std::make_unique<Worker>(*m_workspace);
  connect(m_worker.get(), &ImportWorker::finished, this, &Session::finishImport);
  emit importStarted(1);
  m_worker->importText(text.toStdString(), name.toStdString());
}

void Session::finishImport() {
  const Result<ImportOutcome> result = m_worker->result();
  ImportOutcome outcome = result.value_or(ImportOutcome{});
  m_worker->setParent(this);
  m_worker.release()->deleteLater();  // it is emitting this signal
  m_busy = m_stopping = false;
  m_workspace->setAuthor(m_context.author);
  finishSettling();  // what ended meanwhile
  refresh();
  if (!result) outcome.problems = m_state->problems;  // the failure itself, and what else was wrong before it
  emit importFinished(outcome);
}

void Session::cancelImport() {
  if (!m_worker || !m_busy) return;
  m_worker->stop();
  m_stopping = true;
  emit importStopping();
}

}  // namespace collate::ui
