// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDropEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/commands/keymap.h"
#include "ui/incidents/incident_panel.h"
#include "ui/map/map_view.h"
#include "ui/reader/reader_view.h"
#include "ui/session/recent_cases.h"
#include "ui/session/time_range.h"
#include "ui/shell/appearance.h"
#include "ui/shell/case_actions.h"
#include "ui/shell/case_layout.h"
#include "ui/shell/center.h"
#include "ui/shell/inspector.h"
#include "ui/shell/language.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/search_palette.h"
#include "ui/shell/start_page.h"
#include "ui/shell/status_line.h"
#include "ui/shell/tool_row.h"
#include "ui/shell/tour.h"
#include "ui/shell/view_commands.h"
#include "ui/shell/window_place.h"
#include "ui/style/focus_ring.h"
#include "ui/style/parts.h"
#include "ui/text/said.h"
#include "ui/text/utf16_text.h"
#include "ui/timeline/lanes_view.h"
#include "ui/timeline/timeline_view.h"

namespace collate::ui {
namespace {

constexpr int kNarrowWindow = 1360;  // below it docks give room to the view
constexpr int kHeadHeight = 36;

// Where Tab would come to in it first.
QWidget* firstStopIn(QWidget& panel) {
  for (QWidget* w = panel.nextInFocusChain(); w != &panel; w = w->nextInFocusChain())
    if (panel.isAncestorOf(w) && w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus)) return w;
  return &panel;
}

// A dock's title: the panel's own head over a hairline, as high as the view bar beside it.
QWidget* dockHead(QWidget* head) {
  auto* holder = new QWidget;
  holder->setAutoFillBackground(true);
  auto* column = new QVBoxLayout(holder);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  head->setFixedHeight(kHeadHeight);
  column->addWidget(head);
  column->addWidget(new HairLine(Qt::Horizontal, holder));
  return holder;
}

}  // namespace

MainWindow::MainWindow(Session& session, AppearanceSetting& appearance, WorkspaceContext context,
                       std::shared_ptr<TimeRange> range)
    : m_session(session),
      m_appearance(appearance),
      m_range(range ? std::move(range) : std::make_shared<TimeRange>()),
      m_actions(new ActionTable(this)),
      m_caseActions(new CaseActions(session, appearance, *m_actions, std::move(context), this)) {
  setAcceptDrops(true);
  setContextMenuPolicy(Qt::NoContextMenu);
  setDockOptions(QMainWindow::DockOptions());
  setMinimumSize(880, 500);  // a screen of 1920x1080 at 200 %, with a bar or two
  buildBars();
  buildCenter();
  buildDocks();
  m_search = new SearchPalette(m_session, *m_actions, m_appearance.theme(), this);
  connect(m_search, &SearchPalette::went, m_center, &Center::showView);
  connectCommands();
  connectAppearance();
  new FocusRing(this);

  connect(&m_session, &Session::opened, this, [this] {
    m_range->clear();
    settleOpen();
  });
  connect(&m_session, &Session::changed, this, [this] {
    settleActions();
    settleTitle();
  });
  connect(&m_session, &Session::selectionChanged, this, [this] {
    const Incident* selected = m_session.state()->incident(m_session.selection().incident);
    if (selected || !m_session.state()->settling) m_selectedKey = selected ? toQt(selected->key) : QString();
    settleActions();
    m_notice->say(NoticeBar::Kind::Done, {});  // whoever goes on has read it
  });
  connect(&m_session, &Session::importStarted, this, &MainWindow::settleActions);
  connect(&m_session, &Session::importFinished, this, &MainWindow::settleActions);
  connect(&m_session, &Session::failed, this,
          [this](const QString& message) { m_notice->say(NoticeBar::Kind::Problem, message); });
  applyTheme();
  settleOpen();
}

// The docks tell of their hiding while the window is torn down; nobody is there to hear it.
MainWindow::~MainWindow() {
  m_incidentsDock->disconnect(this);
  m_inspectorDock->disconnect(this);
}

void MainWindow::buildBars() {
  m_menus = buildMenus(*menuBar(), *m_actions);
  connect(m_menus.recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
  for (QMenu* menu : menuBar()->findChildren<QMenu*>()) connect(menu, &QMenu::aboutToShow, this, &MainWindow::settleChecks);
  m_toolBar = addToolBar(tr("Tools"));
  m_toolBar->setObjectName(QStringLiteral("tools"));
  m_toolBar->setMovable(false);
  m_toolBar->setFloatable(false);
  m_toolBar->setContentsMargins(0, 0, 0, 1);
  m_toolRow = new ToolRow(*m_actions, m_menus.caseMenu, m_menus.more, m_appearance.theme(), m_toolBar);
  m_toolBar->addWidget(m_toolRow);
  m_status = new StatusLine(m_session, m_appearance.theme(), this);
  connect(m_status, &StatusLine::progressClicked, m_caseActions, &CaseActions::showImport);
  setStatusBar(m_status);
}

void MainWindow::buildCenter() {
  m_start = new StartPage(*m_actions, m_appearance.theme(), this);
  connect(m_start, &StartPage::caseChosen, this, &MainWindow::openCase);
  connect(m_start, &StartPage::caseForgotten, this, [this](const QString& file) {
    RecentCases::forget(file);
    m_start->setCases(RecentCases::load());
  });
  auto* work = new QWidget(this);
  m_notice = new NoticeBar(m_appearance.theme(), work);
  m_center = new Center(m_session, *m_range, m_appearance.theme(), work);
  connect(m_center, &Center::said, m_status, &StatusLine::say);
  connect(m_center->map(), &MapView::onlineChanged, m_status, &StatusLine::setOnline);
  connect(m_center, &Center::importRequested, m_actions->action(Command::Import), &QAction::trigger);
  auto* column = new QVBoxLayout(work);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_notice);
  column->addWidget(m_center, 1);
  m_pages = new QStackedWidget(this);
  m_pages->addWidget(m_start);
  m_pages->addWidget(work);
  setCentralWidget(m_pages);
  connect(m_caseActions, &CaseActions::failed, this, [this](const QString& file, const QString& message) {
    if (m_session.isOpen())
      m_notice->say(NoticeBar::Kind::Problem, message);
    else
      m_start->showProblem(QFileInfo(file).fileName(), message);
  });
  connect(m_caseActions, &CaseActions::done, this,
          [this](const QString& message) { m_notice->say(NoticeBar::Kind::Done, message); });
}

void MainWindow::buildDocks() {
  m_incidents = new IncidentPanel(m_session, m_appearance.theme());
  m_inspector = new Inspector(m_session, m_appearance.theme());
  connect(m_inspector, &Inspector::viewRequested, m_center, [this](ViewKind kind) { m_center->showView(kind); });
  const auto dock = [this](QWidget* panel, QWidget* head, const QString& name, Qt::DockWidgetArea area) {
    auto* d = new QDockWidget(name, this);
    d->setObjectName(QString::fromLatin1(panel->metaObject()->className()));  // the same in every language
    d->setFeatures(QDockWidget::DockWidgetClosable);
    d->setAllowedAreas(area);
    d->setTitleBarWidget(dockHead(head));
    d->setWidget(panel);
    addDockWidget(area, d);
    return d;
  };
  const auto [leading, trailing] = isRightToLeft() ? std::pair(Qt::RightDockWidgetArea, Qt::LeftDockWidgetArea)
                                                   : std::pair(Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea);
  m_incidents->setMinimumWidth(236);
  m_inspector->setMinimumWidth(254);
  m_incidentsDock = dock(m_incidents, m_incidents->head(), tr("Incidents"), leading);
  m_inspectorDock = dock(m_inspector, m_inspector->head(), tr("Inspector"), trailing);
}

void MainWindow::connectCommands() {
  ViewCommandParts parts{*m_actions, m_session, *m_center, *m_inspector};
  connectViewCommands(parts);
  connect(m_center, &Center::currentChanged, m_inspector, &Inspector::setLeadingView);
  ActionTable& a = *m_actions;
  a.handle(Command::FindInCase, [this] { m_search->open(); });
  a.handle(Command::FilterIncidents, [this] { m_incidents->focusFilter(); });
  connect(m_caseActions, &CaseActions::stepChosen, m_center,
          [this](bool decision) { m_center->showView(decision ? ViewKind::Conflicts : ViewKind::Reader); });
  a.handle(Command::NextIncident, [this] { stepIncident(1); });
  a.handle(Command::PreviousIncident, [this] { stepIncident(-1); });
  a.handle(Command::NextPane, [this] { nextPane(); });
  a.handle(Command::Tour, [this] { startTour(); });
  connect(m_incidents, &IncidentPanel::said, m_status, &StatusLine::say);
  LanesView& lanes = m_center->timeline()->lanes();
  using Flag = QItemSelectionModel;
  const auto choose = [this](auto how) { return [this, how](IncidentId id) { m_incidents->choose(id, how); }; };
  connect(&lanes, &LanesView::incidentChosen, m_incidents, choose(Flag::ClearAndSelect));
  connect(&lanes, &LanesView::incidentToggled, m_incidents, choose(Flag::Toggle));
  connect(&lanes, &LanesView::incidentAdded, m_incidents, choose(Flag::Select));
  connect(&lanes, &LanesView::menuWanted, m_incidents, &IncidentPanel::openMenu);
  connect(m_incidents, &IncidentPanel::chosenChanged, &lanes, [this, &lanes] { lanes.setChosen(m_incidents->chosen()); });
  a.handle(Command::MergeIncidents, [this] { m_incidents->askMerge(); });
  a.handle(Command::KeepApart, [this] { m_incidents->keepApart(); });
  a.handle(Command::MoveAccount, [this] { m_incidents->askMove(); });
  a.handle(Command::SplitAccount, [this] { m_incidents->splitOff(); });
  a.handle(Command::ConfirmIncidents, [this] { m_incidents->confirmChosen(); });
  a.handle(Command::NewWindow, [this] { openAnother(); });
  a.handle(Command::Quit, [] { QApplication::closeAllWindows(); });
  a.handle(Command::FullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
  a.handle(Command::IncidentsPanel, [this] { m_incidentsDock->setVisible(m_incidentsDock->isHidden()); });
  a.handle(Command::InspectorPanel, [this] { m_inspectorDock->setVisible(m_inspectorDock->isHidden()); });
  const auto follow = [this](QDockWidget* dock, Command command) {
    connect(dock, &QDockWidget::visibilityChanged, this,
            [this, dock, command] { m_actions->action(command)->setChecked(!dock->isHidden()); });
  };
  follow(m_incidentsDock, Command::IncidentsPanel);
  follow(m_inspectorDock, Command::InspectorPanel);
}

void MainWindow::connectAppearance() {
  m_actions->handle(Command::AppearanceSystem, [this] { m_appearance.choose(AppearanceChoice::System); });
  m_actions->handle(Command::AppearanceLight, [this] { m_appearance.choose(AppearanceChoice::Light); });
  m_actions->handle(Command::AppearanceDark, [this] { m_appearance.choose(AppearanceChoice::Dark); });
  connect(&m_appearance, &AppearanceSetting::changed, this, &MainWindow::applyTheme);
  const auto language = [this](Command command, LanguageChoice choice) {
    m_actions->handle(command, [this, choice] {
      chooseLanguage(choice);
      m_status->say(tr("The language changes when Collate is started again"));
    });
  };
  language(Command::LanguageSystem, LanguageChoice::System);
  language(Command::LanguageEnglish, LanguageChoice::English);
  language(Command::LanguageArabic, LanguageChoice::Arabic);
}

void MainWindow::applyTheme() {
  const Theme& theme = m_appearance.theme();
  m_actions->setIcons([&](const QString& name) { return icon(name, theme.text); });
  m_toolRow->setTheme(theme);
  m_status->setTheme(theme);
  m_start->setTheme(theme);
  m_notice->setTheme(theme);
  m_search->setTheme(theme);
  m_center->setTheme(theme);
  m_incidents->setTheme(theme);
  m_inspector->setTheme(theme);
  m_caseActions->setTheme(theme);
  constexpr std::array kChoices = {Command::AppearanceSystem, Command::AppearanceLight, Command::AppearanceDark};
  m_actions->action(kChoices[static_cast<std::size_t>(m_appearance.choice())])->setChecked(true);
}

void MainWindow::settleOpen() {
  rememberCase();
  const bool open = m_session.isOpen();
  if (!open) m_start->setCases(RecentCases::load());
  if (!open) m_start->focusRecent();
  if (open) m_start->showProblem({}, {});
  m_notice->say(NoticeBar::Kind::Done, {});
  m_pages->setCurrentIndex(open ? 1 : 0);
  m_toolBar->setVisible(open);
  m_incidentsDock->setVisible(open);
  m_inspectorDock->setVisible(open);
  for (QMenu* menu : m_menus.needCase) menu->menuAction()->setVisible(open);
  settleActions();
  settleTitle();
  m_dockClass = 0;
  settleDockWidths();
  restoreCase();
  if (open) m_center->view(m_center->current())->setFocus(Qt::OtherFocusReason);
}

void MainWindow::rememberCase() {
  if (m_file.isEmpty()) return;
  rememberLayout(m_file, {m_center->layout(), saveState(isRightToLeft()), m_incidents->arrangement(), m_selectedKey});
}

void MainWindow::restoreCase() {
  m_file = m_session.workspace() ? QFileInfo(QString::fromStdString(m_session.state()->file)).absoluteFilePath() : QString();
  const std::optional<CaseLayout> layout = m_file.isEmpty() ? std::nullopt : layoutOf(m_file);
  if (!layout) return m_center->showView(ViewKind::Reader);  // not where another case was left
  restoreState(layout->docks, isRightToLeft());              // sides are absolute: of the other direction nothing is taken
  m_center->restoreLayout(layout->center);
  m_incidents->arrange(layout->list);
  // Once all views have the new case.
  QTimer::singleShot(0, this, [this, file = m_file, key = toUtf8(layout->incident)] {
    const Incident* selected = m_session.state()->incidentOfKey(key);
    if (!selected || file != m_file || m_session.selection() != Selection()) return;
    Selection s;
    s.incident = selected->id;
    m_session.select(s);
  });
}

void MainWindow::settleTitle() {
  const CaseState& state = *m_session.state();
  QString name = QString::fromStdString(state.name);
  if (state.fictional && !name.contains(QLatin1String("fiction"), Qt::CaseInsensitive)) name = tr("%1 · fictional").arg(name);
  m_toolRow->setCaseName(name);
  setWindowTitle(m_session.isOpen() ? tr("%1 – Collate").arg(name) : QStringLiteral("Collate"));
}

void MainWindow::settleActions() {
  const auto state = m_session.state();
  const bool open = m_session.isOpen();
  const bool editable = open && m_session.workspace() && !m_session.busy() && !state->readOnly;
  const QString why = m_session.importing() ? tr("An import is running.")
                      : m_session.busy()    ? tr("The case is being exported.")
                      : state->readOnly     ? tr("The case is read-only.")
                                            : QString();
  ActionTable& a = *m_actions;
  a.setEnabled(Command::Undo, editable && state->undoLabel, why);
  a.setEnabled(Command::Redo, editable && state->redoLabel, why);
  const auto named = [&](Command command, const std::optional<std::string>& label) {
    const QString what = label ? QStringLiteral(": ") + said(*label) : QString();
    const QString key = ActionTable::keyText(command);
    a.action(command)->setToolTip(ActionTable::name(command) + what +
                                  (key.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(key)));
  };
  named(Command::Undo, state->undoLabel);
  named(Command::Redo, state->redoLabel);
  a.setEnabled(Command::Back, m_session.canGoBack());
  a.setEnabled(Command::Forward, m_session.canGoForward());
  for (const Command c : {Command::RenameCase, Command::MergeIncidents, Command::KeepApart, Command::ConfirmIncidents,
                          Command::MoveAccount, Command::SplitAccount, Command::LeaveOut})
    a.setEnabled(c, editable, why);
  for (const Command c : {Command::Import, Command::ImportFolder, Command::PasteText}) a.setEnabled(c, !open || editable, why);
  for (const Command c : {Command::CloseCase, Command::NewWindow, Command::SourceBeside, Command::History, Command::ListSources,
                          Command::Report, Command::FindInCase, Command::FilterIncidents, Command::ViewReader,
                          Command::ViewTimeline, Command::ViewMap, Command::ViewConflicts, Command::SplitView,
                          Command::IncidentsPanel, Command::InspectorPanel, Command::NextIncident, Command::PreviousIncident})
    a.setEnabled(c, open);
  a.setEnabled(Command::Export, open && m_session.workspace() && !m_session.busy(), why);
  a.setEnabled(Command::ShowProblems, open && (!state->problems.empty() || m_caseActions->hasImported()));
}

void MainWindow::settleChecks() {
  constexpr std::array kLanguages = {Command::LanguageSystem, Command::LanguageEnglish, Command::LanguageArabic};
  m_actions->action(kLanguages[static_cast<std::size_t>(languageChoice())])->setChecked(true);
  const std::optional<std::size_t> source = m_center->reader()->sourceToShow();
  const auto state = m_session.state();
  m_actions->action(Command::LeaveOut)->setChecked(source && *source < state->sources.size() && state->sources[*source].leftOut);
}

void MainWindow::settleDockWidths() {
  const int dockClass = width() < kNarrowWindow ? 1 : 2;
  if (dockClass == m_dockClass) return;
  m_dockClass = dockClass;
  resizeDocks({m_incidentsDock, m_inspectorDock}, dockClass == 1 ? QList{240, 264} : QList{280, 304}, Qt::Horizontal);
}

// What nobody who has the focus takes: beside the comparison its keys go through it from wherever they are pressed.
void MainWindow::keyPressEvent(QKeyEvent* event) {
  for (const Command c :
       {Command::NextDifference, Command::PreviousDifference, Command::NextContradiction, Command::PreviousContradiction})
    if (m_center->isShown(ViewKind::Conflicts) && m_actions->action(c)->isEnabled() &&
        Keymap::instance().keys(c).contains(QKeySequence(event->keyCombination())))
      return m_actions->action(c)->trigger();
  QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
  QMainWindow::resizeEvent(event);
  settleDockWidths();
}

void MainWindow::openCase(const QString& file) { m_caseActions->open(file); }
void MainWindow::openSample() { m_caseActions->openSample(); }

void MainWindow::fillRecent() {
  m_menus.recent->clear();
  for (const RecentCase& c : RecentCases::load())
    m_menus.recent->addAction(c.name, this, [this, file = c.file] { openCase(file); })->setToolTip(c.file);
  if (m_menus.recent->isEmpty()) m_menus.recent->addAction(tr("No cases yet"))->setEnabled(false);
}

void MainWindow::stepIncident(int by) {
  QTreeView* list = m_incidents->list();
  QModelIndex at = list->currentIndex();
  do at = at.isValid() ? (by > 0 ? list->indexBelow(at) : list->indexAbove(at)) : list->indexBelow(list->model()->index(0, 0));
  while (at.isValid() && !at.parent().isValid());
  if (at.isValid()) list->setCurrentIndex(at);
}

// F6: list, view (both when two stand side by side), inspector, and round again.
void MainWindow::nextPane() {
  QList<QWidget*> stops = {m_incidents->list()};
  for (const ViewKind kind : {ViewKind::Reader, ViewKind::Timeline, ViewKind::Map, ViewKind::Conflicts})
    if (m_center->isShown(kind)) stops += m_center->view(kind);
  stops += m_inspector;
  const QWidget* now = focusWidget();
  qsizetype at = -1;
  for (qsizetype i = 0; i < stops.size(); ++i)
    if (now && (stops[i] == now || stops[i]->isAncestorOf(now))) at = i;
  QWidget* next = stops[(at + 1) % stops.size()];
  (next == m_inspector ? firstStopIn(*next) : next)->setFocus(Qt::TabFocusReason);
}

// Through the open case, else through the sample, which may first have to be read.
void MainWindow::startTour() {
  if (!m_session.isOpen() || (!m_session.importing() && m_session.state()->sources->empty())) openSample();
  if (m_session.importing())
    connect(&m_session, &Session::importFinished, this, &MainWindow::startTour,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
  else if (!m_session.state()->incidents->empty())
    new Tour(tourStops(*this, m_session), m_appearance.theme(), this);
}

void MainWindow::openAnother() {
  auto* window = new MainWindow(m_session, m_appearance, m_caseActions->context(), m_range);
  window->setAttribute(Qt::WA_DeleteOnClose);
  window->resize(size());
  const QRect moved = geometry().translated(32, 32);
  if (screen()->availableGeometry().contains(moved)) window->move(pos() + QPoint(32, 32));
  window->show();
}

bool MainWindow::isLast() const {
  const auto another = [this](const QWidget* w) { return w != this && w->isVisible() && qobject_cast<const MainWindow*>(w); };
  return std::ranges::none_of(QApplication::topLevelWidgets(), another);
}

bool MainWindow::mayCutShort() {
  if (!m_session.busy() || !isLast()) return true;
  QMessageBox box(QMessageBox::NoIcon, tr("Quit"),
                  m_session.importing() ? tr("An import is running. What was read until now is kept; the rest is left out.")
                                        : tr("The case is being exported. If Collate quits now nothing is written."),
                  QMessageBox::NoButton, this);
  const QPushButton* quit = box.addButton(tr("Stop and quit"), QMessageBox::DestructiveRole);
  box.setDefaultButton(box.addButton(m_session.importing() ? tr("Go on importing") : tr("Go on"), QMessageBox::RejectRole));
  box.exec();
  return box.clickedButton() == quit || !m_session.busy();
}

void MainWindow::closeEvent(QCloseEvent* event) {
  if (!mayCutShort()) return event->ignore();
  m_caseActions->noteRecent();
  rememberPlace(*this);
  rememberCase();
  if (isLast()) m_session.cancelImport();
  event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
  const QMimeData* dropped = event->mimeData();
  if ((dropped->hasUrls() || dropped->hasText()) && !m_session.busy()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
  QStringList files;
  for (const QUrl& url : event->mimeData()->urls())
    if (url.isLocalFile()) files += url.toLocalFile();
  event->acceptProposedAction();
  if (files.size() == 1 && files.front().endsWith(".collate"))
    openCase(files.front());
  else if (!files.isEmpty())
    m_caseActions->import(files);
  else if (event->mimeData()->hasText())
    m_caseActions->paste(event->mimeData()->text());
}

}  // namespace collate::ui
