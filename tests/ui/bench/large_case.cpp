// SPDX-License-Identifier: GPL-3.0-or-later
// How the window bears a large case: opens one as a person would, does what a person does, and prints for each step how long it
// took in all and how long the longest handler of one event kept the window waiting. No test: times decide nothing here.
//   ui_bench reports.collate
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTreeView>
#include <cstdio>
#include <format>

#include "core/lexicon/lexicon.h"
#include "ui/conflict/conflict_view.h"
#include "ui/incidents/incident_panel.h"
#include "ui/reader/reader_view.h"
#include "ui/shell/appearance.h"
#include "ui/shell/center.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_palette.h"

using namespace collate;
using namespace collate::ui;

namespace {

// Knows how long the longest event took, with all that it called.
class TimedApplication : public QApplication {
 public:
  using QApplication::QApplication;
  bool notify(QObject* receiver, QEvent* event) override {
    if (m_depth > 0) return QApplication::notify(receiver, event);
    const int type = event->type();
    const std::string name = receiver->metaObject()->className();
    QElapsedTimer clock;
    clock.start();
    ++m_depth;
    const bool done = QApplication::notify(receiver, event);
    --m_depth;
    note(static_cast<double>(clock.nsecsElapsed()) / 1e6, std::format("{} {}", name, type));
    return done;
  }
  void note(double ms, const std::string& what) {
    if (ms <= worst) return;
    worst = ms;
    where = what;
  }
  void reset() {
    worst = 0;
    where.clear();
  }
  double worst = 0;
  std::string where;

 private:
  int m_depth = 0;
};

TimedApplication* g_app = nullptr;

void settle() {
  for (int idle = 0; idle < 3; ++idle) {
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 60) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
  }
}

// Until incidents are up to date, however long that takes; says how long it took.
void settleIncidents(Session& session) {
  QElapsedTimer clock;
  clock.start();
  while (session.state()->settling) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
  std::printf("    incidents up to date after %lld ms more\n", static_cast<long long>(clock.elapsed()));
}

// `act` is what the handler of a key or a click would call: it counts as one.
Session* g_session = nullptr;

template <class Act>
void step(const char* name, Act act) {
  g_app->reset();
  QElapsedTimer clock;
  clock.start();
  act();
  g_app->note(static_cast<double>(clock.nsecsElapsed()) / 1e6, "the handler itself");
  const double first = static_cast<double>(clock.nsecsElapsed()) / 1e6;
  settle();
  if (g_session && g_session->state()->settling) settleIncidents(*g_session);
  std::printf("%-34s %9.1f ms   longest handler %8.1f ms  (%s)\n", name, first, g_app->worst, g_app->where.c_str());
  std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return std::fprintf(stderr, "ui_bench CASE\n"), 2;
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QStandardPaths::setTestModeEnabled(true);
  TimedApplication app(argc, argv);
  g_app = &app;
  QApplication::setOrganizationName("Collate");
  QApplication::setApplicationName("collate-bench");
  QSettings().clear();
  const auto lexicon = Lexicon::load(resourceFolder());
  if (!lexicon) return std::fprintf(stderr, "%s\n", lexicon.error().message.c_str()), 1;
  WorkspaceContext context{*lexicon, [] { return std::string("2025-11-20T09:00:00Z"); }, "N. Karam"};
  context.settleLaterFrom = 1500;  // as the program does

  Session session;
  g_session = &session;
  AppearanceSetting appearance;
  MainWindow window(session, appearance, context);
  window.resize(1440, 900);
  window.show();
  settle();
  step("open the case, first paint", [&] {
    window.openCase(QString::fromLocal8Bit(argv[1]));
    window.repaint();
  });
  if (!session.isOpen()) return std::fprintf(stderr, "%s could not be opened\n", argv[1]), 1;
  std::printf("%zu sources, %zu incidents\n", session.state()->sources.size(), session.state()->incidents.size());

  QTreeView* list = window.incidents().list();
  const auto incident = [&](std::size_t at) {
    Selection s;
    s.incident = session.state()->incidents[at % session.state()->incidents.size()].id;
    return s;
  };
  step("select an incident", [&] { session.select(incident(40)); });
  step("select one far away", [&] { session.select(incident(3000)); });
  step("scroll the list to its end", [&] { list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum()); });
  step("filter: a word", [&] { window.incidents().findChild<QLineEdit*>()->setText("manbij"); });
  step("filter: another letter", [&] { window.incidents().findChild<QLineEdit*>()->setText("manbij d"); });
  step("filter: cleared", [&] { window.incidents().findChild<QLineEdit*>()->clear(); });
  step("group by place", [&] { window.incidents().arrange(4); });
  step("group by month", [&] { window.incidents().arrange(0); });
  step("timeline, first time", [&] { window.center().showView(ViewKind::Timeline); });
  step("timeline: next incident", [&] { session.select(incident(41)); });
  step("map, first time", [&] { window.center().showView(ViewKind::Map); });
  step("map: next incident", [&] { session.select(incident(42)); });
  step("conflicts", [&] { window.center().showView(ViewKind::Conflicts); });
  step("conflicts: next incident", [&] { session.select(incident(43)); });
  step("reader", [&] { window.center().showView(ViewKind::Reader); });
  step("reader: next claim", [&] { window.center().reader()->stepClaim(1); });
  step("search opens", [&] { window.search().open(); });
  for (const char* words : {"m", "manb", "manbij raid", "rahmoun"})
    step(std::format("search: {}", words).c_str(), [&] { window.search().field()->setText(words); });
  window.search().hide();
  const Incident* told = nullptr;
  for (const Incident& i : session.state()->incidents)
    if (i.accounts.size() > 1 && !told) told = &i;
  if (!told) return 0;
  const ClaimRef claim{told->accounts.front(), 0};
  step("confirm a reading", [&] { session.apply(reviewEdit(*session.state(), claim, {Review::Confirmed, {}})); });
  step("undo", [&] { session.undo(); });
  step("add a note",
       [&] { session.apply(annotateEdit(*session.state(), claim.account.source, {0, 5}, "Ask again.", {}, session.context())); });
  step("undo", [&] { session.undo(); });
  const Assessment decided{"3", "Both registers say so.", "B", "2", "likely", Status::Settled, "", ""};
  step("decide a value",
       [&] { session.apply(assessEdit(*session.state(), session.selection().incident, Attribute::Killed, decided)); });
  step("undo", [&] { session.undo(); });
  step("split an account off", [&] { session.apply(splitEdit(*session.state(), claim.account)); });
  step("undo", [&] { session.undo(); });
  return 0;
}
