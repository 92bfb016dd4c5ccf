// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/case_actions.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QPointer>
#include <QProgressDialog>
#include <QStandardPaths>
#include <algorithm>
#include <memory>
#include <stop_token>
#include <utility>

#include "core/report/redaction.h"
#include "ui/commands/action_table.h"
#include "ui/dialogs/about_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/paste_dialog.h"
#include "ui/dialogs/save_name.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/dialogs/sources_dialog.h"
#include "ui/session/case_opening.h"
#include "ui/session/recent_cases.h"
#include "ui/shell/appearance.h"
#include "ui/shell/report_dialog.h"
#include "ui/shell/settings_dialog.h"

namespace collate::ui {
namespace {

// Where there is no such folder yet, at home: a file dialog would take its name for a file's.
QString documents() {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return QFileInfo::exists(folder) ? folder : QDir::homePath();
}

QString withEnding(QString file, const QString& ending) {
  if (!file.isEmpty() && QFileInfo(file).suffix().isEmpty()) file += ending;
  return file;
}

}  // namespace

CaseActions::CaseActions(Session& session, AppearanceSetting& appearance, ActionTable& actions, WorkspaceContext context,
                         QWidget* window)
    : QObject(window),
      m_session(session),
      m_appearance(appearance),
      m_context(std::move(context)),
      m_window(window) {
  connectCommands(actions);
  connect(&m_session, &Session::importFinished, this, &CaseActions::settleImport);
}

void CaseActions::connectCommands(ActionTable& a) {
  m_quit = a.action(Command::Quit);
  a.handle(Command::NewCase, [this] { askNew(); });
  a.handle(Command::OpenCase, [this] { askOpen(); });
  a.handle(Command::OpenSample, [this] { openSample(); });
  a.handle(Command::RenameCase, [this] { askRename(); });
  a.handle(Command::CloseCase, [this] { close(); });
  a.handle(Command::Import, [this] { askImport(); });
  a.handle(Command::ImportFolder, [this] { askImportFolder(); });
  a.handle(Command::PasteText, [this] { paste({}); });
  a.handle(Command::Export, [this] { askExport(); });
  a.handle(Command::ShowProblems, [this] { showImport(); });
  a.handle(Command::Report, [this] { askReport(); });
  a.handle(Command::History, [this] { showHistory(); });
  a.handle(Command::ListSources, [this] { showSources(); });
  a.handle(Command::Settings, [this] { askSettings(); });
  a.handle(Command::Shortcuts, [this] { ShortcutsDialog(m_appearance.theme(), m_window).exec(); });
  a.handle(Command::About, [this] { AboutDialog(m_appearance.theme(), m_window).exec(); });
}

bool CaseActions::openAs(const QString& file, bool create) {
  noteRecent();
  QApplication::setOverrideCursor(Qt::WaitCursor);
  const auto opened = openCase(m_session, file, create, m_context);
  QApplication::restoreOverrideCursor();
  if (!opened) {
    emit failed(file, tr("%1: %2").arg(QDir::toNativeSeparators(file), opened.error()));
    return false;
  }
  noteRecent();
  return true;
}

void CaseActions::open(const QString& file) {
  if (!QFileInfo::exists(file)) {
    emit failed(file, tr("There is no file %1. It may have been moved or renamed; use Open case… to find it.").arg(file));
    return;
  }
  openAs(file, false);
}

void CaseActions::create(const QString& file) { openAs(file, true); }

void CaseActions::openSample() {
  const QString file = sampleCaseFile();
  const bool fresh = !QFileInfo::exists(file);
  if (!openAs(file, true) || (!fresh && !m_session.state()->sources.empty())) return;
  makeImportDialog();  // to be looked at if something goes wrong; the status bar shows how far it is
  m_importing = true;
  m_session.importPaths({sampleReports()});
}

void CaseActions::close() {
  noteRecent();
  m_session.setWorkspace(nullptr, {});
}

void CaseActions::noteRecent() {
  if (!m_session.isOpen() || !m_session.workspace()) return;
  RecentCases::note(QString::fromStdString(m_session.state()->file), *m_session.state(), QDateTime::currentDateTime());
}

bool CaseActions::haveCase() { return m_session.isOpen() || openAs(freshCaseFile(), true); }

void CaseActions::import(const QStringList& paths) {
  if (paths.isEmpty() || !haveCase()) return;
  showImport();
  m_importing = true;
  m_session.importPaths(paths);
}

void CaseActions::paste(const QString& text) {
  PasteDialog dialog(m_appearance.theme(), m_window);
  dialog.setText(text.isEmpty() ? QGuiApplication::clipboard()->text() : text);
  if (dialog.exec() != QDialog::Accepted || !haveCase()) return;
  makeImportDialog();
  m_importing = true;
  m_pasted = dialog.head();
  m_session.importText(dialog.text(), tr("Pasted text"));
}

void CaseActions::makeImportDialog() {
  if (m_import) return;
  m_import = new ImportDialog(m_session, m_appearance.theme(), m_window);
  m_import->setAttribute(Qt::WA_DeleteOnClose, false);
  m_import->addAction(m_quit);  // its key works with the dialog in front, too
  connect(m_import, &ImportDialog::sourceWanted, this, &CaseActions::openSource);
}

void CaseActions::openSource(std::size_t source) {
  Selection s;
  s.source = source;
  m_session.select(s);
  emit stepChosen(false);
}

bool CaseActions::hasImported() const { return m_import && m_import->model().rowCount() > 0; }

void CaseActions::showImport() {
  makeImportDialog();
  m_import->show();
  m_import->raise();
}

// Whoever hid the list of files still gets to know that one of them is missing.
void CaseActions::settleImport(const ImportOutcome& outcome) {
  const std::optional<SourceHead> pasted = std::exchange(m_pasted, std::nullopt);
  const bool mine = std::exchange(m_importing, false);
  if (std::ranges::contains(outcome.problems, Severity::Failure, &Diagnostic::severity)) {
    if (mine || m_window->isActiveWindow()) showImport();
  } else if (pasted && outcome.added == 0) {
    emit done(tr("This text is in the case already; nothing was added."));
  } else if (pasted) {
    Selection added;
    added.source = m_session.state()->sources.size() - 1;
    m_session.select(added);
    setHead(*added.source, *pasted);  // last: what it has to complain of stays to be seen
  }
}

// What the dialog was told stands over what was read in the text.
void CaseActions::setHead(std::size_t source, const SourceHead& told) {
  SourceHead head = headOf(m_session.state()->sources[source]);
  if (!told.outlet.isEmpty()) head.outlet = told.outlet;
  if (told.published) head.published = told.published;
  const Edit edit = sourceHeadEdit(*m_session.state(), source, head);
  if (!edit.changes.empty()) m_session.apply(edit);
}

void CaseActions::showHistory() {
  if (!m_history) {
    m_history = new HistoryDialog(m_session, m_appearance.theme(), m_window);
    m_history->addAction(m_quit);
    connect(m_history, &HistoryDialog::chosen, this, &CaseActions::stepChosen);
    connect(&m_session, &Session::opened, m_history, &QDialog::hide);
  }
  m_history->show();
  m_history->raise();
  m_history->activateWindow();
}

void CaseActions::showSources() {
  if (!m_sources) {
    m_sources = new SourcesDialog(m_session, m_appearance.theme(), m_window);
    m_sources->addAction(m_quit);
    connect(m_sources, &SourcesDialog::sourceWanted, this, &CaseActions::openSource);
  }
  m_sources->show();
  m_sources->raise();
  m_sources->activateWindow();
}

void CaseActions::setTheme(const Theme& theme) {
  if (m_import) m_import->setTheme(theme);
  if (m_history) m_history->setTheme(theme);
  if (m_sources) m_sources->setTheme(theme);
}

void CaseActions::askNew() {
  const QString file = QFileDialog::getSaveFileName(m_window, tr("New case"), freshCaseFile(), tr("Cases (*.collate)"), nullptr,
                                                    QFileDialog::DontConfirmOverwrite);
  if (file.isEmpty()) return;
  const QString named = withEnding(file, ".collate");
  // An existing case is opened, never overwritten.
  openAs(named, true);
}

void CaseActions::askOpen() {
  const QString file =
      QFileDialog::getOpenFileName(m_window, tr("Open case"), documents(), tr("Cases (*.collate);;All files (*)"));
  if (!file.isEmpty()) open(file);
}

void CaseActions::askRename() {
  bool chosen = false;
  const QString name = QInputDialog::getText(m_window, tr("Rename case"), tr("Name, shown on every page of a report:"),
                                             QLineEdit::Normal, QString::fromStdString(m_session.state()->name), &chosen);
  if (chosen) m_session.rename(name.trimmed());
}

void CaseActions::askImport() {
  const QString kinds = tr("Reports (*.txt *.html *.htm *.pdf *.docx *.odt *.jsonl);;Exported cases (*.json);;All files (*)");
  import(QFileDialog::getOpenFileNames(m_window, tr("Import reports"), documents(), kinds));
}

void CaseActions::askSettings() {
  SettingsDialog dialog(m_appearance, m_window);
  connect(&dialog, &SettingsDialog::keysWanted, this, [this, &dialog] { ShortcutsDialog(m_appearance.theme(), &dialog).exec(); });
  connect(&dialog, &SettingsDialog::authorChanged, this, [this](const QString& name) {
    m_context.author = name.toStdString();  // of cases that are opened from now on
    m_session.setAuthor(m_context.author);
  });
  dialog.exec();
}

void CaseActions::askImportFolder() {
  const QString folder = QFileDialog::getExistingDirectory(m_window, tr("Import a folder of reports"), documents());
  if (!folder.isEmpty()) import({folder});
}

QString CaseActions::suggestedName(const QString& ending) const {
  const QFileInfo file(QString::fromStdString(m_session.state()->file));
  return QDir(documents()).filePath(file.completeBaseName() + ending);
}

// Nothing goes out that lags behind the last edit. False where the analyst would not wait.
bool CaseActions::settled() {
  if (!m_session.state()->settling) return true;
  if (m_session.busy()) {
    emit failed({}, tr("Incidents are being brought up to date. Try again when the import is done."));
    return false;
  }
  QProgressDialog wait(tr("Incidents are being brought up to date…"), tr("Cancel"), 0, 0, m_window);
  wait.setWindowTitle(tr("A moment"));
  wait.setWindowModality(Qt::WindowModal);
  connect(&m_session, &Session::changed, &wait, [this, &wait] {
    if (!m_session.state()->settling) wait.accept();
  });
  connect(&m_session, &Session::opened, &wait, &QDialog::reject);  // another window closed the case
  connect(&m_session, &Session::failed, &wait, &QDialog::reject);
  return wait.exec() == QDialog::Accepted;
}

void CaseActions::askReport() {
  if (!settled()) return;
  ReportDialog dialog(m_session, m_appearance.theme(), m_window);
  connect(&dialog, &ReportDialog::written, this,
          [this](const QString& path) { emit done(tr("Report written to %1").arg(QDir::toNativeSeparators(path))); });
  dialog.exec();
}

void CaseActions::askExport() {
  ExportDialog dialog(sensitiveCount(*m_session.state()), m_window);
  if (dialog.exec() != QDialog::Accepted) return;
  const QString file = askSaveName(m_window, tr("Export"), suggestedName(dialog.ending()), dialog.ending());
  if (file.isEmpty()) return;
  if (!settled()) return;
  if (m_session.busy()) return emit failed(file, tr("An import is under way. Export again when it is done."));
  writeExport(dialog.request(), file);
}

void CaseActions::writeExport(const ExportRequest& request, const QString& file) {
  std::stop_source asked;
  const auto written = std::make_shared<std::expected<void, QString>>();
  const QPointer<QProgressDialog> wait = new QProgressDialog(m_window);
  const bool begun = m_session.runAside(
      this,
      [=](const Workspace& workspace, const std::stop_token& closed) {
        std::stop_source stop;
        const std::stop_callback ask(closed, [&] { stop.request_stop(); });
        const std::stop_callback askToo(asked.get_token(), [&] { stop.request_stop(); });
        *written = exportCase(workspace, request, file, stop.get_token());
      },
      [this, written, file, wait] {
        if (wait) wait->close();
        *written ? emit done(tr("Written to %1").arg(QDir::toNativeSeparators(file))) : emit failed(file, written->error());
      });
  if (!begun) return delete wait.data();
  wait->setAttribute(Qt::WA_DeleteOnClose);
  wait->setWindowTitle(tr("Export"));
  wait->setLabelText(tr("Writing %1…").arg(QFileInfo(file).fileName()));
  wait->setCancelButtonText(tr("Stop"));
  wait->setRange(0, 0);
  wait->setWindowModality(Qt::WindowModal);
  wait->setMinimumDuration(500);
  wait->setValue(0);  // begins the half second
  connect(wait, &QProgressDialog::canceled, this, [asked]() mutable { asked.request_stop(); });
  connect(&m_session, &Session::opened, wait, &QDialog::close);
}

}  // namespace collate::ui
