// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMenuBar>
#include <QMimeData>
#include <QScrollArea>
#include <QTabBar>
#include <QTreeView>

#include "tests/ui/support/sample_state.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/incidents/incident_panel.h"
#include "ui/session/recent_cases.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/start_page.h"
#include "ui/shell/window_place.h"
#include "ui/style/collate_style.h"

namespace collate::ui {
namespace {

using test::kAtmehRaid;

class MainWindowTest : public test::WindowTest {};

TEST_F(MainWindowTest, StartsOnTheStartPage) {
  EXPECT_TRUE(window.startPage().isVisible());
  EXPECT_FALSE(window.incidents().isVisible());
  EXPECT_EQ(window.windowTitle(), "Collate");
  EXPECT_GT(colors(picture()), 20);
  EXPECT_TRUE(holds(picture(), appearance.theme().accent)) << "the primary button";
}

TEST_F(MainWindowTest, ANewCaseIsEmptyAndSaysSoInEveryView) {
  create();
  EXPECT_FALSE(window.startPage().isVisible());
  for (const ViewKind kind : {ViewKind::Reader, ViewKind::Timeline, ViewKind::Map, ViewKind::Conflicts}) {
    window.center().showView(kind);
    EXPECT_GT(colors(pictureOf(window.center().view(kind))), 3) << static_cast<int>(kind);
  }
}

TEST_F(MainWindowTest, ImportShowsIncidentsAndIsRemembered) {
  openReports();
  EXPECT_EQ(session.state()->sources.size(), 3u);
  EXPECT_GE(window.incidents().list()->model()->rowCount(), 2);
  window.caseActions().close();
  EXPECT_TRUE(window.startPage().isVisible());
  const auto recent = RecentCases::load();
  ASSERT_EQ(recent.size(), 1u);
  EXPECT_EQ(recent[0].incidents, 2);
}

TEST_F(MainWindowTest, FilesDroppedOnTheStartPageMakeACase) {
  QMimeData dropped;
  dropped.setUrls({QUrl::fromLocalFile(path("courier.txt"))});
  qputenv("HOME", folder.path().toUtf8());  // the new case goes into the user's documents
  QDragEnterEvent enter(QPoint(700, 600), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&window, &enter);
  EXPECT_TRUE(enter.isAccepted());
  QDropEvent drop(QPointF(700, 600), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
  QCoreApplication::sendEvent(&window, &drop);
  ASSERT_TRUE(QTest::qWaitFor([this] { return session.isOpen() && !session.busy(); }, 20000));
  closeDialogs();
  EXPECT_EQ(session.state()->sources.size(), 1u);
  EXPECT_TRUE(QString::fromStdString(session.state()->file).startsWith(folder.path()));
}

TEST_F(MainWindowTest, EveryViewIsDrawnWithTheSelection) {
  openReports();
  selectIncident(incidentIn("Atmeh"));
  for (const ViewKind kind : {ViewKind::Reader, ViewKind::Timeline, ViewKind::Map, ViewKind::Conflicts}) {
    window.center().showView(kind);
    EXPECT_EQ(window.center().current(), kind);
    EXPECT_GT(colors(pictureOf(window.center().view(kind))), 20) << static_cast<int>(kind);
  }
}

TEST_F(MainWindowTest, TheListSelectsForEveryView) {
  openReports();
  QTreeView* list = window.incidents().list();
  list->setCurrentIndex(list->model()->index(0, 0, list->model()->index(0, 0)));
  EXPECT_EQ(session.selection().incident, session.state()->incidents.front().id);
  trigger(Command::NextIncident);
  EXPECT_EQ(session.selection().incident, session.state()->incidents.back().id);
  trigger(Command::Back);
  EXPECT_EQ(session.selection().incident, session.state()->incidents.front().id);
  EXPECT_EQ(list->currentIndex().row(), 0) << "the list follows the history";
}

TEST_F(MainWindowTest, ViewKeysChooseViews) {
  openReports();
  QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
  EXPECT_EQ(window.center().current(), ViewKind::Conflicts);
  QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
  EXPECT_EQ(window.center().current(), ViewKind::Timeline);
}

TEST_F(MainWindowTest, TwoViewsStandSideBySideAndTrade) {
  openReports();
  trigger(Command::SplitView);
  EXPECT_TRUE(window.center().isShown(ViewKind::Reader));
  EXPECT_TRUE(window.center().isShown(ViewKind::Conflicts));
  EXPECT_TRUE(window.actions().action(Command::SplitView)->isChecked());
  EXPECT_GT(colors(pictureOf(window.center().view(ViewKind::Reader))), 20);
  EXPECT_GT(colors(pictureOf(window.center().view(ViewKind::Conflicts))), 20);
  trigger(Command::SplitView);
  EXPECT_FALSE(window.center().isSplit());
  for (const ViewKind kind : {ViewKind::Reader, ViewKind::Timeline, ViewKind::Map, ViewKind::Conflicts}) {
    window.center().showView(kind);
    EXPECT_TRUE(window.center().view(kind)->isVisible()) << static_cast<int>(kind);
  }
}

TEST_F(MainWindowTest, DarkReachesEveryPart) {
  openReports();
  selectClaim(claimOn(incidentIn("Atmeh"), Attribute::Killed));
  appearance.choose(AppearanceChoice::Dark);
  const QImage dark = picture();
  const Theme& theme = appearance.theme();
  EXPECT_TRUE(holds(dark, theme.window));
  EXPECT_TRUE(holds(dark, theme.surface));
  const Theme light = Theme::load(Appearance::Light).value();
  EXPECT_FALSE(holds(dark, light.window)) << "nothing stays light";
  appearance.choose(AppearanceChoice::Light);
  EXPECT_TRUE(holds(picture(), light.window));
}

TEST_F(MainWindowTest, CommandsWithoutACaseAreDisabled) {
  for (const Command c : {Command::Undo, Command::Report, Command::ViewReader, Command::CloseCase, Command::FindInCase})
    EXPECT_FALSE(window.actions().action(c)->isEnabled()) << ActionTable::name(c).toStdString();
  create();
  EXPECT_TRUE(window.actions().action(Command::Report)->isEnabled());
  EXPECT_FALSE(window.actions().action(Command::Undo)->isEnabled());
}

TEST_F(MainWindowTest, ABrokenCaseIsToldOfOnTheStartPage) {
  write("broken.collate", "this is no database, however long it may be, and no case either");
  window.openCase(path("broken.collate"));
  EXPECT_FALSE(session.isOpen());
  EXPECT_TRUE(window.startPage().isVisible());
  EXPECT_FALSE(window.startPage().problem().isEmpty());
  window.openCase(path("nowhere.collate"));
  EXPECT_TRUE(window.startPage().problem().contains("nowhere.collate"));
}

TEST_F(MainWindowTest, ABrokenCaseDoesNotCloseTheOpenOne) {
  openReports();
  write("broken.collate", "this is no database, however long it may be, and no case either");
  window.openCase(path("broken.collate"));
  EXPECT_TRUE(session.isOpen());
  EXPECT_TRUE(window.notice().message().contains("broken.collate")) << window.notice().message().toStdString();
  selectIncident(incidentIn("Atmeh"));
  EXPECT_TRUE(window.notice().message().isEmpty()) << "whoever goes on has read it";
}

TEST_F(MainWindowTest, AFirstWindowFitsBesideItsFrame) {
  EXPECT_EQ(firstWindowSize({2560, 1440}), QSize(1440, 900));
  const QSize small = firstWindowSize({1440, 900});
  EXPECT_LT(small.height(), 900 - 24) << "a title bar has room";
  EXPECT_LE(small.width(), 1440);
}

TEST_F(MainWindowTest, AWindowComesBackMaximized) {
  window.showMaximized();
  window.close();
  QWidget next;
  restorePlace(next);
  EXPECT_TRUE(next.windowState() & Qt::WindowMaximized);
}

TEST_F(MainWindowTest, NoMenuHoldsOnlyWhatCannotBeDone) {
  openReports();
  for (const QAction* menu : window.menuBar()->actions()) {
    const auto entries = menu->menu()->actions();
    EXPECT_TRUE(std::ranges::any_of(entries, [](const QAction* a) { return a->isEnabled() && !a->isSeparator(); }))
        << menu->text().toStdString();
  }
}

TEST_F(MainWindowTest, TheSampleIsMadeOnceAndSaysThatItIsFiction) {
  QFile::remove(sampleCaseFile());
  window.openSample();
  ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }, 20000));
  for (const QWidget* w : QApplication::topLevelWidgets())
    EXPECT_TRUE(w == &window || !w->isVisible()) << "nothing stands before the sample: " << w->metaObject()->className();
  const std::size_t sources = session.state()->sources.size();
  EXPECT_GT(sources, 4u);
  EXPECT_TRUE(session.state()->fictional);
  EXPECT_TRUE(window.windowTitle().contains("fiction"));
  window.caseActions().close();
  window.openSample();
  EXPECT_FALSE(session.busy()) << "it is not imported again";
  EXPECT_EQ(session.state()->sources.size(), sources);
  QFile::remove(sampleCaseFile());
}

TEST_F(MainWindowTest, F6GoesRoundThePanes) {
  openReports();
  window.incidents().list()->setFocus();
  QSet<QWidget*> visited;
  for (int i = 0; i < 3; ++i) {
    trigger(Command::NextPane);
    visited.insert(window.focusWidget());
  }
  EXPECT_GE(visited.size(), 2);
}

// Whatever a value's length, no page of the inspector is wider than the dock.
TEST_F(MainWindowTest, LongValuesDoNotWidenTheInspector) {
  window.resize(1280, 800);
  auto state = std::make_shared<CaseState>(*test::sampleState());
  const std::string words = "one of a long list of names that nobody could set in two hundred and sixty pixels of width";
  for (Comparison& c : state->incidents.edit()[1].comparisons.edit())
    for (Cell& cell : c.cells)
      if (!cell.claims.empty()) cell.value = words;
  session.showState(state);
  for (const ViewKind kind : {ViewKind::Reader, ViewKind::Conflicts})
    for (const Comparison& c : state->incidents[1].comparisons) {
      window.center().showView(kind);
      Selection s;
      s.incident = kAtmehRaid;
      s.attribute = c.attribute;
      session.select(s);
      QTest::qWait(1);
      for (const QScrollArea* area : window.inspector().findChildren<QScrollArea*>())
        if (area->isVisible()) {
          ASSERT_LE(area->widget()->width(), area->viewport()->width()) << attributeName(c.attribute);
        }
    }
}

// At each promised size every word of the bars has its room; 960x540 is 1920x1080 at 200 %.
class WindowSizes : public test::WindowTest, public testing::WithParamInterface<QSize> {};
INSTANTIATE_TEST_SUITE_P(Sizes, WindowSizes,
                         testing::Values(QSize(960, 540), QSize(1280, 800), QSize(1440, 900), QSize(1920, 1080)));

TEST_P(WindowSizes, NothingIsClipped) {
  window.resize(GetParam());
  session.showState(test::sampleState());
  Selection s;
  s.claim = ClaimRef{{0, 0}, 6};
  session.select(s);
  for (const ViewKind kind : {ViewKind::Reader, ViewKind::Timeline, ViewKind::Map, ViewKind::Conflicts}) {
    window.center().showView(kind);
    QTest::qWait(20);
    EXPECT_EQ(window.size(), GetParam()) << "a view must not push the window";
    for (const QAbstractButton* b : window.findChildren<QAbstractButton*>()) {
      if (!b->isVisible() || b->text().isEmpty()) continue;
      EXPECT_GE(b->width() + 1, std::min(b->sizeHint().width(), 200))
          << b->text().toStdString() << " " << b->metaObject()->className();
    }
    for (const QScrollArea* area : window.inspector().findChildren<QScrollArea*>())
      if (area->isVisible()) {
        EXPECT_LE(area->widget()->width(), area->viewport()->width()) << "the inspector's page is cut off";
      }
    for (const QTabBar* tabs : window.findChildren<QTabBar*>())
      if (tabs->isVisible()) {
        EXPECT_GE(tabs->width(), tabs->sizeHint().width());
      }
  }
}

}  // namespace
}  // namespace collate::ui
