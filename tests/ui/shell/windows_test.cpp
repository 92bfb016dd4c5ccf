// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDockWidget>
#include <QSignalSpy>
#include <QTreeView>

#include "tests/ui/support/window_fixture.h"
#include "ui/incidents/incident_panel.h"
#include "ui/reader/reader_pair.h"
#include "ui/shell/case_layout.h"

namespace collate::ui {
namespace {

class WindowsTest : public test::WindowTest {
 protected:
  MainWindow* another() {
    trigger(Command::NewWindow);
    for (QWidget* w : QApplication::topLevelWidgets())
      if (auto* other = qobject_cast<MainWindow*>(w); other && other != &window) return other;
    return nullptr;
  }
};

TEST_F(WindowsTest, TwoWindowsOnOneCaseStayInStep) {
  openReports();
  MainWindow* other = another();
  ASSERT_TRUE(other);
  EXPECT_TRUE(other->isVisible());
  EXPECT_EQ(other->windowTitle(), window.windowTitle());
  other->center().showView(ViewKind::Conflicts);
  EXPECT_EQ(window.center().current(), ViewKind::Reader) << "each has its own layout";
  selectIncident(incidentIn("Atmeh"));
  EXPECT_EQ(other->incidents().chosen(), std::vector<IncidentId>{incidentIn("Atmeh").id});
  const ClaimRef killed = claimOn(incidentIn("Atmeh"), Attribute::Killed);
  session.apply(reviewEdit(*session.state(), killed, {Review::Confirmed, {}}));
  EXPECT_TRUE(window.actions().action(Command::Undo)->isEnabled());
  EXPECT_TRUE(other->actions().action(Command::Undo)->isEnabled());
  other->actions().action(Command::Undo)->trigger();
  EXPECT_FALSE(window.actions().action(Command::Undo)->isEnabled());
  other->close();
  QTest::qWait(10);
  EXPECT_TRUE(window.isVisible());
  EXPECT_TRUE(session.isOpen());
}

TEST_F(WindowsTest, ACaseComesBackAsItWasArranged) {
  openReports();
  window.center().showView(ViewKind::Conflicts);
  window.center().setSplit(true);
  window.findChildren<QDockWidget*>().front()->hide();
  window.incidents().arrange(5);
  selectIncident(incidentIn("Atmeh"));
  const auto arranged = [&] { return window.incidents().arrangement(); };
  window.caseActions().create(path("Other.collate"));
  EXPECT_EQ(window.center().current(), ViewKind::Reader) << "not where the case before was left";
  window.center().setSplit(false);
  window.center().showView(ViewKind::Map);
  window.incidents().arrange(0);
  EXPECT_TRUE(window.findChildren<QDockWidget*>().front()->isVisible()) << "another case begins with all panels";
  window.openCase(path("Night raid.collate"));
  EXPECT_TRUE(window.center().isSplit());
  EXPECT_TRUE(window.center().isShown(ViewKind::Conflicts));
  EXPECT_FALSE(window.findChildren<QDockWidget*>().front()->isVisible());
  EXPECT_EQ(arranged(), 5);
  EXPECT_TRUE(QTest::qWaitFor([this] { return session.selection().incident == incidentIn("Atmeh").id; })) << "what was selected";
  window.openCase(path("Other.collate"));
  EXPECT_EQ(window.center().current(), ViewKind::Map);
  EXPECT_FALSE(window.center().isSplit());
}

TEST_F(WindowsTest, ALayoutThatMakesNoSenseChangesNothing) {
  create();
  window.center().showView(ViewKind::Timeline);
  window.center().restoreLayout("no layout");
  EXPECT_EQ(window.center().current(), ViewKind::Timeline);
  EXPECT_FALSE(layoutOf(path("never seen.collate")).has_value());
}

TEST_F(WindowsTest, SeveralIncidentsAreMergedWithTheKeyboard) {
  openReports();
  ASSERT_EQ(session.state()->incidents.size(), 2u);
  QTreeView* list = window.incidents().list();
  selectIncident(incidentIn("Atmeh"));
  list->setFocus();
  list->selectAll();
  ASSERT_EQ(window.incidents().chosen().size(), 2u);
  trigger(Command::MergeIncidents);
  QWidget* menu = QApplication::activePopupWidget();
  ASSERT_TRUE(menu);
  QTest::keyClick(menu, Qt::Key_Return);
  EXPECT_EQ(session.state()->incidents.size(), 1u);
  trigger(Command::Undo);
  EXPECT_EQ(session.state()->incidents.size(), 2u);
  list->selectAll();
  trigger(Command::ConfirmIncidents);
  const ClaimRef killed = claimOn(incidentIn("Atmeh"), Attribute::Killed);
  EXPECT_EQ(session.state()->claimOf(killed).review, Review::Confirmed);
  trigger(Command::Undo);
  EXPECT_EQ(session.state()->claimOf(killed).review, Review::Unchecked) << "bulk edits are one step";
}

TEST_F(WindowsTest, AnAccountIsSplitOffAndMovedWithTheKeyboard) {
  openReports();
  const AccountRef account = incidentIn("Atmeh").accounts.back();
  QSignalSpy said(&window.incidents(), &IncidentPanel::said);
  trigger(Command::SplitAccount);
  EXPECT_EQ(session.state()->incidents.size(), 2u);
  ASSERT_EQ(said.count(), 1) << "no account is selected";
  EXPECT_TRUE(said[0][0].toString().contains("Choose an account first"));
  Selection s;
  s.account = account;
  session.select(s);
  trigger(Command::SplitAccount);
  EXPECT_EQ(session.state()->incidents.size(), 3u);
  trigger(Command::MoveAccount);
  QWidget* menu = QApplication::activePopupWidget();
  ASSERT_TRUE(menu);
  QTest::keyClick(menu, Qt::Key_Return);
  EXPECT_EQ(session.state()->incidents.size(), 2u);
}

TEST_F(WindowsTest, TwoSourcesOfAnIncidentStandSideBySide) {
  openReports();
  selectIncident(incidentIn("Atmeh"));
  trigger(Command::SourceBeside);
  ReaderPair* readers = window.center().readers();
  ASSERT_TRUE(readers->isPaired());
  QTest::qWait(20);
  EXPECT_NE(readers->first()->source(), readers->second()->source());
  const ClaimRef killed = claimOn(incidentIn("Atmeh"), Attribute::Killed);
  selectClaim(killed);
  EXPECT_TRUE(readers->first()->source() == killed.account.source || readers->second()->source() == killed.account.source);
  EXPECT_NE(readers->first()->source(), readers->second()->source()) << "no source twice";
  const QImage both = picture();
  EXPECT_GT(colors(both), 20);
  trigger(Command::SourceBeside);
  EXPECT_FALSE(readers->isPaired());
  selectClaim(killed);
  EXPECT_EQ(readers->first()->source(), killed.account.source);
}

}  // namespace
}  // namespace collate::ui
