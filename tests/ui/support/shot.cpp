// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the window into a PNG: ui_shot --state sample --view conflicts --size 1440x900 --theme dark -o x.png
// With --case it opens a case file instead, with --start the start page.
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLineEdit>
#include <QPainter>
#include <QStandardPaths>
#include <QTimer>
#include <chrono>
#include <format>

#include "core/lexicon/lexicon.h"
#include "tests/ui/support/sample_state.h"
#include "ui/session/session.h"
#include "ui/shell/appearance.h"
#include "ui/shell/case_actions.h"
#include "ui/shell/center.h"
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

// "incident", or "incident:account:claim", or "incident/attribute": positions from 0, attributes by name.
Selection selectionNamed(const CaseState& state, const QString& text) {
  Selection s;
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

// Opens a dialog by its command, and draws it over the window as a desktop would place it.
bool shootDialog(MainWindow& window, const QCommandLineParser& options) {
  const auto command = static_cast<Command>(options.value("dialog").toInt());
  bool saved = false;
  QTimer::singleShot(2500, &window, [&] {
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    for (QWidget* w : QApplication::topLevelWidgets()) {
      if (w == &window || !w->isVisible() || !w->isWindow()) continue;
      const QPoint at((window.width() - w->width()) / 2, (window.height() - w->height()) / 2);
      painter.drawPixmap(at, w->grab());
      painter.drawRect(QRect(at, w->size()));
      w->close();
    }
    painter.end();
    saved = picture.save(options.value("o"));
  });
  window.actions().action(command)->trigger();
  wait(2700);
  return saved;
}

}  // namespace

int main(int argc, char** argv) {
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QStandardPaths::setTestModeEnabled(true);
  QApplication app(argc, argv);
  QApplication::setOrganizationName("Collate");
  QApplication::setApplicationName("collate-shot");
  QApplication::setApplicationVersion("1.0");
  QLocale::setDefault(QLocale(QLocale::English));

  QCommandLineParser options;
  options.addHelpOption();
  const auto add = [&](const char* names, const char* about, const char* value, const char* initial = "") {
    options.addOption({QString(names).split(','), about, value, initial});
  };
  add("state", "sample: the case made by hand; empty: a case without sources", "name");
  add("case", "a case file to open", "file");
  add("import", "files or a folder to import", "path");
  options.addOption({"quiet", "close the import dialog once it is done"});
  options.addOption({"busy", "do not wait for the import to end"});
  add("view", "reader, timeline, map or conflicts", "view", "reader");
  add("beside", "a second view beside it", "view");
  add("select", "incident[:account[:claim]][/attribute], from 0", "place");
  add("size", "WIDTHxHEIGHT", "size", "1440x900");
  add("theme", "light or dark", "theme", "light");
  add("font", "px of body text", "px", "13");
  add("wait", "milliseconds before the picture is taken", "ms", "300");
  add("keys", "commands to trigger, by number in the table of commands", "list");
  add("search", "words typed into the search", "words");
  add("dialog", "a command that opens a dialog, by number", "command");
  add("o", "the PNG", "file", "window.png");
  options.addOption({"rtl", "right to left"});
  options.process(app);

  QFont font("Inter");
  font.setPixelSize(options.value("font").toInt());
  font.setHintingPreference(QFont::PreferNoHinting);
  QApplication::setFont(font);
  if (options.isSet("rtl")) QGuiApplication::setLayoutDirection(Qt::RightToLeft);

  WorkspaceContext context;
  if (auto lexicon = Lexicon::load(resourceFolder())) context.lexicon = *lexicon;
  context.now = [] {
    return std::format("{:%FT%TZ}", std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
  };
  context.author = "N. Karam";
  Session session;
  AppearanceSetting appearance;
  appearance.force(options.value("theme") == "dark" ? Appearance::Dark : Appearance::Light);
  MainWindow window(session, appearance, context);
  const QStringList size = options.value("size").split('x');
  window.resize(size[0].toInt(), size[1].toInt());
  window.show();
  window.activateWindow();
  if (options.value("state") == "sample") session.showState(test::sampleState());
  if (options.value("state") == "empty") session.showState(std::make_shared<const CaseState>());
  if (options.isSet("case") && QFileInfo::exists(options.value("case"))) window.openCase(options.value("case"));
  if (options.isSet("case") && !session.isOpen()) window.caseActions().create(options.value("case"));
  if (options.isSet("import")) {
    window.caseActions().import({options.value("import")});
    wait(10);
    while (session.busy() && !options.isSet("busy")) wait(20);
    if (options.isSet("quiet"))
      for (QWidget* w : QApplication::topLevelWidgets())
        if (w != &window) w->close();
  }
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
  if (options.isSet("dialog")) return shootDialog(window, options) ? 0 : 1;
  for (const QString& key : options.value("keys").split(',', Qt::SkipEmptyParts)) {
    const auto command = static_cast<Command>(key.toInt());
    QMetaObject::invokeMethod(&window, [&, command] { window.actions().action(command)->trigger(); }, Qt::QueuedConnection);
    wait(200);
  }
  return window.grab().save(options.value("o")) ? 0 : 1;
}
