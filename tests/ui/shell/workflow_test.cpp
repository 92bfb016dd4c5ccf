// SPDX-License-Identifier: GPL-3.0-or-later
// What an analyst does in one sitting, through the window.
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

#include "tests/ui/support/window_fixture.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/paste_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/reader/reader_view.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/report_dialog.h"
#include "ui/shell/search_list.h"
#include "ui/shell/search_palette.h"

namespace collate::ui {
namespace {

class WorkflowTest : public test::WindowTest {
 protected:
  // Runs `act` once a dialog of this type stands open.
  template <class Dialog>
  void whenOpen(std::function<void(Dialog&)> act) {
    auto* timer = new QTimer(&window);
    timer->setInterval(20);
    QObject::connect(timer, &QTimer::timeout, &window, [timer, act] {
      auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
      if (!dialog) return;
      timer->deleteLater();
      act(*dialog);
    });
    timer->start();
  }
};

TEST_F(WorkflowTest, ReadsAnnotatesRejectsResolvesAndReports) {
  openReports();
  const ClaimRef claim = claimOn(incidentIn("Atmeh"), Attribute::Detained);
  selectClaim(claim);

  trigger(Command::Annotate);
  auto* note = window.center().reader()->findChild<QPlainTextEdit*>();
  ASSERT_TRUE(note);
  note->setPlainText("Whose count is this?");
  QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
  ASSERT_EQ(session.state()->annotations.size(), 1u);
  EXPECT_EQ(session.state()->annotations[0].text, "Whose count is this?");

  trigger(Command::RejectClaim);
  EXPECT_EQ(session.state()->claimOf(claim).review, Review::Rejected);
  EXPECT_EQ(session.state()->journal.size(), 2u);
  trigger(Command::Undo);
  trigger(Command::Undo);
  EXPECT_TRUE(session.state()->annotations.empty());
  trigger(Command::Redo);
  EXPECT_EQ(session.state()->annotations.size(), 1u);

  whenOpen<ReportDialog>([this](ReportDialog& dialog) {
    EXPECT_TRUE(QTest::qWaitFor([&] { return dialog.pageCount() > 0; }, 20000));
    dialog.write(path("report.pdf"));
  });
  trigger(Command::Report);
  QFile pdf(path("report.pdf"));
  ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
  EXPECT_TRUE(pdf.read(5) == "%PDF-");
  EXPECT_TRUE(window.notice().message().contains("report.pdf"));
}

TEST_F(WorkflowTest, WorkIsThereAfterReopening) {
  openReports();
  const ClaimRef claim = claimOn(incidentIn("Atmeh"), Attribute::Killed);
  selectClaim(claim);
  window.inspector().confirm();
  window.caseActions().close();
  window.openCase(path("Night raid.collate"));
  EXPECT_EQ(session.state()->claimOf(claim).review, Review::Confirmed);
  trigger(Command::Undo);
  EXPECT_EQ(session.state()->claimOf(claim).review, Review::Unchecked) << "undo reaches over sessions";
}

TEST_F(WorkflowTest, TextIsPasted) {
  create();
  whenOpen<PasteDialog>([](PasteDialog& dialog) {
    dialog.setText(test::kCourier);
    dialog.accept();
  });
  window.caseActions().paste({});
  ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }, 20000));
  ASSERT_EQ(session.state()->sources.size(), 1u);
  EXPECT_EQ(session.state()->sources[0].format, Format::Paste);
}

TEST_F(WorkflowTest, SearchGoesWhereItIsChosen) {
  openReports();
  window.center().showView(ViewKind::Map);
  QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
  ASSERT_TRUE(window.search().isVisible());
  QTest::keyClicks(window.search().field(), "market");
  ASSERT_TRUE(QTest::qWaitFor([this] { return window.search().results().all() > 0; }, 2000));
  QTest::keyClick(window.search().field(), Qt::Key_Tab);
  QTest::keyClick(window.search().field(), Qt::Key_Return);
  EXPECT_FALSE(window.search().isVisible());
  EXPECT_NE(session.selection(), Selection{});
}

TEST_F(WorkflowTest, SearchRunsCommands) {
  openReports();
  trigger(Command::FindInCase);
  QTest::keyClicks(window.search().field(), ">conflicts");
  QTest::keyClick(window.search().field(), Qt::Key_Return);
  EXPECT_EQ(window.center().current(), ViewKind::Conflicts);
}

TEST_F(WorkflowTest, EscapeLeavesTheSearchAndGivesTheKeyboardBack) {
  openReports();
  window.center().showView(ViewKind::Reader);
  QWidget* before = window.focusWidget();
  trigger(Command::FindInCase);
  QTest::keyClick(window.search().field(), Qt::Key_Escape);
  EXPECT_FALSE(window.search().isVisible());
  EXPECT_EQ(window.focusWidget(), before);
}

TEST_F(WorkflowTest, ProblemsOfAnImportAreListed) {
  write("damaged.pdf", "%PDF-1.4 and then nothing");
  create();
  window.caseActions().import({path("courier.txt"), path("damaged.pdf")});
  ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }, 20000));
  auto* dialog = window.findChild<ImportDialog*>();
  ASSERT_TRUE(dialog);
  EXPECT_TRUE(dialog->isVisible());
  EXPECT_EQ(dialog->model().problems().size(), 1u);
  EXPECT_GT(colors(dialog->grab().toImage()), 20);
  dialog->close();
  EXPECT_TRUE(window.actions().action(Command::ShowProblems)->isEnabled());
}

TEST_F(WorkflowTest, ALargeImportCanBeStopped) {
  for (int i = 0; i < 120; ++i) write(QString("copy%1.txt").arg(i), QByteArray(test::kCourier) + QByteArray::number(i));
  create();
  window.caseActions().import({folder.path()});
  auto* dialog = window.findChild<ImportDialog*>();
  ASSERT_TRUE(dialog);
  if (auto* stop = button(*dialog, "Stop")) QTest::mouseClick(stop, Qt::LeftButton);
  ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }, 20000));
  EXPECT_LE(session.state()->sources.size(), 123u);
  dialog->close();
}

TEST_F(WorkflowTest, ShortcutsListEveryKeyOfTheTable) {
  ShortcutsDialog dialog(appearance.theme(), &window);
  dialog.show();
  EXPECT_GT(colors(dialog.grab().toImage()), 10);
  dialog.close();
}

TEST(ActionTableTest, KeysOfTheWindowAreUnique) {
  QSet<QString> keys;
  for (const CommandRow& row : ActionTable::rows()) {
    const QString key = ActionTable::keyText(row.command);
    if (key.isEmpty() || row.scope != KeyScope::Window) continue;
    EXPECT_FALSE(keys.contains(key)) << key.toStdString();
    keys.insert(key);
  }
  for (const CommandRow& row : ActionTable::rows())
    if (row.scope == KeyScope::View) {
      EXPECT_FALSE(keys.contains(ActionTable::keyText(row.command))) << row.name;
    }
}

TEST(ActionTableTest, EveryCommandIsHandledByTheWindow) {
  Session session;
  AppearanceSetting appearance;
  MainWindow window(session, appearance, {});
  QSet<Command> unhandled = {Command::CompareCell, Command::OpenCell};  // keys of the grid alone
  for (const CommandRow& row : ActionTable::rows()) {
    if (unhandled.contains(row.command)) continue;
    EXPECT_TRUE(window.actions().isHandled(row.command)) << row.name;
  }
}

}  // namespace
}  // namespace collate::ui
