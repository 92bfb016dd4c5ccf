// SPDX-License-Identifier: GPL-3.0-or-later
// What an analyst does to a case, from its first report to the page that goes out, without a mouse.
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTreeView>

#include "tests/ui/support/window_fixture.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/incidents/incident_panel.h"
#include "ui/reader/reader_view.h"
#include "ui/shell/report_dialog.h"
#include "ui/shell/resolve_form.h"
#include "ui/shell/resolve_page.h"
#include "ui/timeline/lanes_view.h"
#include "ui/timeline/timeline_view.h"

namespace collate::ui {
namespace {

class KeyboardTest : public test::WindowTest {
 protected:
  void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
    if (!window.isActiveWindow()) window.activateWindow();  // as a window manager does when the dialog in front is gone
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(focused(), key, with);
  }
  void type(const QString& words) { QTest::keyClicks(focused(), words); }
  // Where the window has the keyboard.
  QWidget* focused() {
    QWidget* at = window.focusWidget();
    return at && at->isVisible() ? at : &window;
  }
  static void pressIn(QWidget& dialog, Qt::Key key) {
    QWidget* at = dialog.focusWidget();
    QTest::keyClick(at ? at : &dialog, key);
  }
  // The next dialog that asks for a file gets this, typed. One that does not take it is put away, so that the test fails and
  // ends.
  void answerFileDialog(const QString& name) {
    whenOpen<QFileDialog>([name](QFileDialog& dialog) {
      QTimer::singleShot(10000, &dialog, &QDialog::reject);
      ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
      auto* field = dialog.findChild<QLineEdit*>();
      field->setCompleter(nullptr);  // its list comes when the disk has been read, and takes Enter
      dialog.activateWindow();
      ASSERT_TRUE(QTest::qWaitFor([field] { return field->hasFocus(); }));
      QTest::keyClicks(field, name);
      QTest::keyClick(field, Qt::Key_Return);
    });
  }
};

TEST_F(KeyboardTest, FromTheFirstReportToTheLastPage) {
  answerFileDialog(path("Night raid.collate"));
  press(Qt::Key_N, Qt::ControlModifier);
  ASSERT_TRUE(session.isOpen());

  // Take in: two reports, and away with the list of what became of them.
  answerFileDialog(QStringLiteral("\"%1\" \"%2\"").arg(path("courier.txt"), path("herald.txt")));
  press(Qt::Key_I, Qt::ControlModifier);
  ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy() && session.state()->sources.size() == 2; }, 20000));
  ASSERT_TRUE(QTest::qWaitFor([] { return qobject_cast<ImportDialog*>(QApplication::activeWindow()) != nullptr; }));
  pressIn(*QApplication::activeWindow(), Qt::Key_Escape);

  // Read: the incident, a claim of it, and a word on it.
  press(Qt::Key_Down, Qt::AltModifier);
  ASSERT_TRUE(session.selection().incident);
  press(Qt::Key_1, Qt::ControlModifier);
  press(Qt::Key_N);
  ASSERT_TRUE(session.selection().claim);
  const ClaimRef claim = *session.selection().claim;
  press(Qt::Key_Return);
  EXPECT_EQ(session.state()->claimOf(claim).review, Review::Confirmed);
  press(Qt::Key_A);
  type("Who counted?");
  press(Qt::Key_Return, Qt::ControlModifier);
  ASSERT_EQ(session.state()->annotations.size(), 1u);
  EXPECT_EQ(session.state()->annotations[0].text, "Who counted?");

  // Compare, and decide.
  press(Qt::Key_4, Qt::ControlModifier);
  press(Qt::Key_PageDown, Qt::ControlModifier);
  ASSERT_TRUE(session.selection().attribute);
  const Attribute disputed = *session.selection().attribute;
  press(Qt::Key_Space);
  press(Qt::Key_Right);
  press(Qt::Key_Space);
  const auto* reason = window.inspector().resolvePage().form().findChild<QPlainTextEdit*>();
  for (int tabs = 0; tabs < 60 && window.focusWidget() != reason; ++tabs) {
    if (tabs == 0) press(Qt::Key_F6);
    if (window.focusWidget() != reason) press(Qt::Key_Tab);
  }
  ASSERT_EQ(window.focusWidget(), reason) << "Tab reaches the reason";
  type("Nobody saw the whole house.");
  press(Qt::Key_Return, Qt::ControlModifier);
  const Comparison* decided = session.state()->incident(session.selection().incident)->comparison(disputed);
  ASSERT_TRUE(decided && decided->assessment);
  EXPECT_EQ(decided->assessment->reason, "Nobody saw the whole house.");

  // Report: the button that Enter stands for, a name, and away with the dialog once it is written.
  whenOpen<ReportDialog>([this](ReportDialog& dialog) {
    answerFileDialog(path("night.pdf"));
    QObject::connect(
        &dialog, &ReportDialog::written, &dialog, [&dialog] { pressIn(dialog, Qt::Key_Escape); }, Qt::QueuedConnection);
    pressIn(dialog, Qt::Key_Return);
  });
  press(Qt::Key_P, Qt::ControlModifier);
  EXPECT_TRUE(QFileInfo::exists(path("night.pdf")));

  // Export: another kind than the first, by arrow.
  whenOpen<ExportDialog>([this](ExportDialog& dialog) {
    pressIn(dialog, Qt::Key_Down);
    answerFileDialog(path("night") + dialog.ending());
    pressIn(dialog, Qt::Key_Return);
  });
  press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
  EXPECT_TRUE(QTest::qWaitFor([this] { return QDir(folder.path()).entryList({"night.*"}).size() == 2; }));
}

// What a first user stumbled over.
TEST_F(KeyboardTest, EveryViewTakesTheKeyboardWhenItIsShown) {
  openReports();
  press(Qt::Key_2, Qt::ControlModifier);
  EXPECT_EQ(window.focusWidget(), &window.center().timeline()->lanes());
  press(Qt::Key_1, Qt::ControlModifier);
  EXPECT_EQ(window.focusWidget(), &window.center().reader()->text());
  window.inspector().setFocus();
  press(Qt::Key_F6);
  window.incidents().list()->setFocus();
  for (int pane = 0; pane < 2; ++pane) press(Qt::Key_F6);
  EXPECT_TRUE(window.inspector().isAncestorOf(window.focusWidget())) << "and something in it shows that";
}

TEST_F(KeyboardTest, EnterPressesTheButtonThatHasTheKeyboard) {
  openReports();
  const ClaimRef claim = claimOn(incidentIn("Atmeh"), Attribute::Killed);
  selectClaim(claim);
  button(window.inspector(), "Confirm")->setFocus(Qt::TabFocusReason);
  press(Qt::Key_Return);
  EXPECT_EQ(session.state()->claimOf(claim).review, Review::Confirmed);
}

TEST_F(KeyboardTest, DifferencesAreSteppedThroughFromTheListToo) {
  openReports();
  selectIncident(incidentIn("Atmeh"));
  press(Qt::Key_4, Qt::ControlModifier);
  window.incidents().list()->setFocus();
  const Selection before = session.selection();
  press(Qt::Key_Down, Qt::ControlModifier);
  EXPECT_EQ(session.selection().incident, before.incident) << "no other incident";
  EXPECT_NE(session.selection().attribute, before.attribute);
  ASSERT_EQ(window.incidents().chosen().size(), 1u);
  EXPECT_EQ(window.incidents().chosen().front(), before.incident) << "list and views agree";
}

}  // namespace
}  // namespace collate::ui
