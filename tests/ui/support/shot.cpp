// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the window into a PNG: ui_shot --state sample --view conflicts --size 1440x900 --theme dark -o x.png
// With --case it opens a case file instead; without either it draws the start page. packaging/screenshots draws docs/ with it.
#include <QApplication>
#include <QCommandLineParser>
#include <QContextMenuEvent>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>
#include <format>
#include <ranges>

#include "core/lexicon/lexicon.h"
#include "tests/ui/support/sample_state.h"
#include "tests/ui/support/small_png.h"
#include "ui/session/session.h"
#include "ui/shell/appearance.h"
#include "ui/shell/case_actions.h"
#include "ui/shell/center.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_palette.h"

using namespace collate;
using namespace collate::ui;

namespace {

void wait(int milliseconds) {
  QElapsedTimer clock;
  clock.start();
  while (clock.elapsed() < milliseconds) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

ViewKind viewNamed(const QString& name) {
  if (name == "timeline") return ViewKind::Timeline;
  if (name == "map") return ViewKind::Map;
  if (name == "conflicts") return ViewKind::Conflicts;
  return ViewKind::Reader;
}

// The first claim on a contradiction of the incident that most accounts tell of; on a figure, where it disputes one.
Selection contradictionIn(const CaseState& state) {
  Selection s;
  std::size_t most = 0;
  for (const Incident& i : state.incidents)
    for (const Comparison& c : i.comparisons) {
      const std::size_t weight = 2 * i.accounts.size() + (isCount(c.attribute) ? 1 : 0);
      if (c.kind != DisagreementKind::Contradiction || weight <= most) continue;
      most = weight;
      s.incident = i.id;
      s.attribute = c.attribute;
      for (const Cell& cell : c.cells | std::views::reverse)
        if (!cell.claims.empty()) s.claim = cell.claims.front();
    }
  return s;
}

// What an analyst has done by noon: two readings confirmed, one rejected, a note, and a decision on the contradiction.
void work(Session& session) {
  const Selection at = contradictionIn(*session.state());
  if (!at.claim) return;
  const AccountRef account = at.claim->account;
  const auto review = [&](std::size_t claim, Review verdict) {
    if (claim < session.state()->accountOf(account).claims.size())
      session.apply(reviewEdit(*session.state(), {account, claim}, {verdict, {}}));
  };
  review(0, Review::Confirmed);
  review(1, Review::Confirmed);
  const ByteSpan span = session.state()->claimOf(*at.claim).span;
  session.apply(annotateEdit(*session.state(), account.source, span, "Who counted, and when?", {"to ask"}, session.context()));
  Assessment decision;
  decision.reason = "Each figure rests on a witness of its own; none of them saw the whole house.";
  decision.reliability = "C";
  decision.credibility = "3";
  decision.likelihood = "likely";
  decision.status = Status::InReview;
  decision.author = session.context().author;
  decision.when = session.context().now();
  session.apply(assessEdit(*session.state(), at.incident, *at.attribute, decision));
}

// "incident", or "incident:account:claim", or "incident/attribute": positions from 0, attributes by name.
Selection selectionNamed(const CaseState& state, const QString& text) {
  Selection s;
  if (text == "contradiction") return contradictionIn(state);
  const QStringList halves = text.split('/');
  const QStringList parts = halves.front().split(':');
  const auto at = static_cast<std::size_t>(parts[0].toInt());
  if (parts[0].isEmpty() || at >= state.incidents.size()) return s;
  const Incident& incident = state.incidents[at];
  s.incident = incident.id;
  if (parts.size() > 1) s.account = incident.accounts.at(static_cast<std::size_t>(parts[1].toInt()));
  if (parts.size() > 2) s.claim = ClaimRef{*s.account, static_cast<std::size_t>(parts[2].toInt())};
  if (halves.size() > 1) s.attribute = attributeFromName(halves[1].toStdString());
  return s;
}

// By its name in the menus, without "…"; English in every language.
std::optional<Command> commandNamed(const QString& name) {
  for (const CommandRow& row : ActionTable::rows())
    if (QString::fromUtf8(row.name).remove(QStringLiteral("…")).compare(name, Qt::CaseInsensitive) == 0) return row.command;
  std::fprintf(stderr, "ui_shot: there is no command %s\n", qPrintable(name));
  return std::nullopt;
}

void addOptions(QCommandLineParser& options) {
  options.addHelpOption();
  const auto add = [&](const char* names, const char* about, const char* value, const char* initial = "") {
    options.addOption({QString(names).split(','), about, value, initial});
  };
  add("state", "sample: the case made by hand; empty: a case without sources", "name");
  add("case", "a case file to open", "file");
  add("import", "files or a folder to import", "path");
  options.addOption({"list", "leave the list of imported files open"});
  options.addOption({"busy", "do not wait for the import to end"});
  options.addOption({"worked", "confirm, annotate and decide on something first"});
  options.addOption({"rtl", "right to left"});
  options.addOption({"arabic", "the interface in Arabic"});
  add("view", "reader, timeline, map or conflicts", "view", "reader");
  add("beside", "a second view beside it", "view");
  add("select", "incident[:account[:claim]][/attribute], from 0; or contradiction", "place");
  add("size", "WIDTHxHEIGHT", "size", "1440x900");
  add("theme", "light or dark", "theme", "light");
  add("font", "px of body text", "px", "13");
  add("wait", "milliseconds before the picture is taken", "ms", "300");
  add("keys", "commands to trigger, by name", "list");
  add("search", "words typed into the search", "words");
  add("clicks", "what the mouse does then: \"120,340; ctrl 120,300; right 120,300\"", "list");
  add("dialog", "the command that opens a dialog, by name", "command");
  add("o", "the PNG", "file", "window.png");
}

WorkspaceContext makeContext() {
  WorkspaceContext context;
  if (auto lexicon = Lexicon::load(resourceFolder())) context.lexicon = *lexicon;
  context.now = [minute = 0]() mutable { return std::format("2025-11-20T09:{:02}:00Z", minute++ % 60); };
  context.author = "N. Karam";
  return context;
}

void openCase(MainWindow& window, Session& session, const QCommandLineParser& options) {
  if (options.value("state") == "sample") session.showState(test::sampleState());
  if (options.value("state") == "empty") session.showState(std::make_shared<const CaseState>());
  if (options.isSet("case") && QFileInfo::exists(options.value("case"))) window.openCase(options.value("case"));
  if (options.isSet("case") && !session.isOpen()) window.caseActions().create(options.value("case"));
  if (options.isSet("import")) {
    window.caseActions().import({options.value("import")});
    wait(10);
    while (session.busy() && !options.isSet("busy")) wait(20);
    if (!options.isSet("list") && !options.isSet("busy"))
      for (QWidget* w : QApplication::topLevelWidgets())
        if (w != &window) w->close();
  }
  if (options.isSet("worked")) work(session);
}

// "120,340", "ctrl 120,300" or "right 120,300", in the window or in the menu that stands open.
void click(MainWindow& window, const QString& words) {
  const QStringList parts = words.simplified().split(' ');
  const QStringList at = parts.back().split(',');
  if (at.size() != 2) return;
  const QPoint global = window.mapToGlobal(QPoint(at[0].toInt(), at[1].toInt()));
  QWidget* popup = QApplication::activePopupWidget();
  QWidget* under = popup ? popup : window.childAt(window.mapFromGlobal(global));
  if (!under) return;
  const QPoint local = under->mapFromGlobal(global);
  if (parts.front() == "right") {
    QContextMenuEvent menu(QContextMenuEvent::Mouse, local, global);
    QApplication::sendEvent(under, &menu);
    return;
  }
  const Qt::KeyboardModifiers held = parts.front() == "ctrl" ? Qt::ControlModifier : Qt::NoModifier;
  QMouseEvent press(QEvent::MouseButtonPress, local, global, Qt::LeftButton, Qt::LeftButton, held);
  QMouseEvent release(QEvent::MouseButtonRelease, local, global, Qt::LeftButton, Qt::NoButton, held);
  QApplication::sendEvent(under, &press);
  QApplication::sendEvent(under, &release);
}

// The window with the dialogs that stand open, placed as a desktop would; menus stand where they opened.
QImage pictureOf(MainWindow& window) {
  QPixmap picture = window.grab();
  QPainter painter(&picture);
  for (QWidget* w : QApplication::topLevelWidgets()) {
    if (w == &window || !w->isVisible() || !w->isWindow()) continue;
    const bool menu = w->windowFlags().testFlag(Qt::Popup);
    const QPoint at =
        menu ? window.mapFromGlobal(w->pos()) : QPoint((window.width() - w->width()) / 2, (window.height() - w->height()) / 2);
    painter.drawPixmap(at, w->grab());
    painter.setPen(window.palette().color(QPalette::Mid));
    painter.drawRect(QRect(at, w->size()));
  }
  painter.end();
  return picture.toImage();
}

// A dialog that is modal does not return: the picture is taken, and the dialog closed, while it stands open.
QImage pictureWithDialog(MainWindow& window, Command command) {
  QImage picture;
  QTimer::singleShot(2500, &window, [&] {
    picture = pictureOf(window);
    for (QWidget* w : QApplication::topLevelWidgets())
      if (w != &window && w->isVisible() && w->isWindow()) w->close();
  });
  window.actions().action(command)->trigger();
  while (picture.isNull()) wait(20);
  return picture;
}

}  // namespace

int main(int argc, char** argv) {
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QStandardPaths::setTestModeEnabled(true);
  QApplication app(argc, argv);
  QApplication::setOrganizationName("Collate");
  QApplication::setApplicationName("collate-shot");
  QApplication::setApplicationVersion("1.0");
  QSettings().clear();
  QCommandLineParser options;
  addOptions(options);
  options.process(app);

  QFont font("Inter");
  font.setPixelSize(options.value("font").toInt());
  font.setHintingPreference(QFont::PreferNoHinting);
  QApplication::setFont(font);
  startLanguage(options.isSet("arabic") ? LanguageChoice::Arabic : LanguageChoice::English);
  if (options.isSet("rtl")) QGuiApplication::setLayoutDirection(Qt::RightToLeft);

  Session session;
  AppearanceSetting appearance;
  appearance.force(options.value("theme") == "dark" ? Appearance::Dark : Appearance::Light);
  MainWindow window(session, appearance, makeContext());
  const QStringList size = options.value("size").split('x');
  window.resize(size[0].toInt(), size[1].toInt());
  window.show();
  window.activateWindow();
  openCase(window, session, options);
  if (session.isOpen()) {
    window.center().showView(viewNamed(options.value("view")));
    if (options.isSet("beside")) window.center().showView(viewNamed(options.value("beside")), true);
    if (options.isSet("select")) session.select(selectionNamed(*session.state(), options.value("select")));
  }
  window.activateWindow();
  wait(options.value("wait").toInt());
  if (options.isSet("search")) {
    window.search().open();
    window.search().field()->setText(options.value("search"));
    wait(300);
  }
  for (const QString& name : options.value("keys").split(',', Qt::SkipEmptyParts)) {
    const std::optional<Command> command = commandNamed(name);
    if (!command) return 1;
    QMetaObject::invokeMethod(&window, [&] { window.actions().action(*command)->trigger(); }, Qt::QueuedConnection);
    wait(200);
  }
  for (const QString& words : options.value("clicks").split(';', Qt::SkipEmptyParts)) {
    QMetaObject::invokeMethod(&window, [&] { click(window, words); }, Qt::QueuedConnection);
    wait(300);
  }
  const std::optional<Command> dialog = options.isSet("dialog") ? commandNamed(options.value("dialog")) : std::nullopt;
  if (options.isSet("dialog") && !dialog) return 1;
  const QImage picture = dialog ? pictureWithDialog(window, *dialog) : pictureOf(window);
  return test::saveSmall(picture, options.value("o")) ? 0 : 1;
}
