// SPDX-License-Identifier: GPL-3.0-or-later
// What an analyst does in one sitting, through the window.
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTableView>
#include <set>

#include "tests/ui/support/window_fixture.h"
#include "ui/dialogs/day_dialog.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/paste_dialog.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/incidents/incident_panel.h"
#include "ui/reader/reader_view.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/report_dialog.h"
#include "ui/shell/search_list.h"
#include "ui/shell/search_palette.h"
#include "ui/style/empty_note.h"
#include "ui/timeline/lanes_view.h"
#include "ui/timeline/timeline_view.h"

namespace collate::ui {
namespace {

using WorkflowTest = test::WindowTest;

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
  EXPECT_EQ(session.selection().source, 0u) << "what was pasted is shown";
}

TEST_F(WorkflowTest, PastingTakesTheClipboardAndSaysWhatIsThereAlready) {
  create();
  QGuiApplication::clipboard()->setText(test::kCourier);
  for (int i = 0; i < 2; ++i) {
    whenOpen<PasteDialog>([](PasteDialog& dialog) { dialog.accept(); });
    trigger(Command::PasteText);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }, 20000));
    EXPECT_EQ(session.state()->sources.size(), 1u);
    EXPECT_EQ(window.notice().message().isEmpty(), i == 0);
  }
}

TEST_F(WorkflowTest, HistoryNamesEveryStepLeadsThereAndGoesBack) {
  openReports();
  const ClaimRef killed = claimOn(incidentIn("Atmeh"), Attribute::Killed);
  const ClaimRef detained = claimOn(incidentIn("Atmeh"), Attribute::Detained);
  selectClaim(killed);
  trigger(Command::ConfirmClaim);
  selectClaim(detained);
  trigger(Command::RejectClaim);
  Assessment decided;
  decided.value = "3 to 4";
  const auto state = session.state();
  session.apply(assessEdit(*state, incidentIn("Atmeh").id, Attribute::Killed, decided));
  ASSERT_EQ(session.state()->journal.size(), 3u);
  window.caseActions().close();  // the journal reaches over sessions
  window.openCase(path("Night raid.collate"));

  QTest::keyClick(&window, Qt::Key_H, Qt::ControlModifier);
  auto* history = window.findChild<HistoryDialog*>();
  ASSERT_TRUE(history && history->isVisible());
  EXPECT_EQ(history->model().rowCount(), 3);
  const auto step = [&](int row) { return history->model().index(row, HistoryModel::StepColumn).data().toString(); };
  EXPECT_TRUE(step(1).startsWith("Reject claim"));
  EXPECT_EQ(history->model().index(1, HistoryModel::AuthorColumn).data().toString(), "N. Karam");
  const auto choose = [&](int row) {
    QTableView& table = history->table();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(history->model().index(row, 0)).center());
  };
  choose(2);
  EXPECT_EQ(session.selection().claim, killed);
  EXPECT_EQ(window.center().current(), ViewKind::Reader);
  choose(0);
  EXPECT_EQ(session.selection().attribute, Attribute::Killed);
  EXPECT_EQ(window.center().current(), ViewKind::Conflicts);

  choose(2);
  click(button(*history, "Go back to this step"));
  EXPECT_EQ(session.state()->claimOf(detained).review, Review::Unchecked);
  EXPECT_EQ(session.state()->claimOf(killed).review, Review::Confirmed) << "the step itself stays";
  EXPECT_FALSE(incidentIn("Atmeh").comparison(Attribute::Killed)->assessment);
  EXPECT_EQ(history->model().rowCount(), 5) << "undo is a step too";
  history->findChild<QLineEdit*>()->setText("undo reject");
  EXPECT_EQ(history->model().rowCount(), 1);
  history->findChild<QLineEdit*>()->clear();
  click(button(*history, "Redo"));
  EXPECT_EQ(session.state()->claimOf(detained).review, Review::Rejected);
  EXPECT_GT(colors(pictureOf(history)), 10);
  history->close();
}

TEST_F(WorkflowTest, AnEmptyHistorySaysWhatItWillHold) {
  create();
  trigger(Command::History);
  auto* history = window.findChild<HistoryDialog*>();
  ASSERT_TRUE(history);
  EXPECT_TRUE(history->findChild<EmptyNote*>()->isVisible());
  EXPECT_FALSE(button(*history, "Undo")->isEnabled());
  history->close();
}

// The ring stood around Annotate, which has nothing to act on.
TEST_F(WorkflowTest, AnEmptyReaderGivesTheKeyboardToItsButton) {
  create();
  window.center().showView(ViewKind::Reader);
  EXPECT_EQ(window.focusWidget(), button(*window.center().reader(), "Import reports…"));
}

TEST_F(WorkflowTest, AnEmptyReaderSaysThatReportsAreOnTheirWay) {
  create();
  window.center().showView(ViewKind::Reader);
  QPointer<QAbstractButton> import = button(*window.center().reader(), "Import reports…");
  session.importPaths({path("courier.txt")});
  EXPECT_FALSE(import->isVisible());
  const auto says = [](const QLabel* label) {
    return label->isVisible() && label->text() == QStringLiteral("Reports are being taken in…");
  };
  EXPECT_TRUE(std::ranges::any_of(window.center().findChildren<QLabel*>(), says));
  ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }, 20000));
  window.caseActions().create(path("Another.collate"));
  EXPECT_TRUE(import->isVisible()) << "and asks for them again in an empty case";
}

TEST_F(WorkflowTest, AFailureOpensTheListOfProblems) {
  write("damaged.pdf", "%PDF-1.4 and then nothing");
  create();
  session.importPaths({path("damaged.pdf"), path("missing.txt")});  // as the sample does: without the list in sight
  ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }, 20000));
  auto* dialog = window.findChild<ImportDialog*>();
  ASSERT_TRUE(dialog && dialog->isVisible());
  EXPECT_EQ(dialog->model().problems().size(), 2u) << "all in one list";
  EXPECT_TRUE(window.notice().message().isEmpty()) << "and nowhere else";
  dialog->close();
}

TEST_F(WorkflowTest, BackAndForwardGoThroughSelections) {
  openReports();
  const ClaimRef killed = claimOn(incidentIn("Atmeh"), Attribute::Killed);
  const ClaimRef detained = claimOn(incidentIn("Atmeh"), Attribute::Detained);
  selectClaim(killed);
  selectClaim(detained);
  QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
  EXPECT_EQ(session.selection().claim, killed);
  QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
  EXPECT_EQ(session.selection().claim, detained);
}

TEST_F(WorkflowTest, BothKeysOpenTheListOfShortcuts) {
  openReports();
  window.center().showView(ViewKind::Reader);
  for (const int key : {static_cast<int>(Qt::Key_F1), static_cast<int>(Qt::Key_Question)}) {
    bool opened = false;
    whenOpen<ShortcutsDialog>([&](ShortcutsDialog& dialog) {
      opened = true;
      dialog.accept();
    });
    QTest::keyClick(&window, static_cast<Qt::Key>(key));
    EXPECT_TRUE(opened) << key;
    closeDialogs();  // the window has the keyboard again
  }
}

TEST_F(WorkflowTest, SearchGoesWhereItIsChosen) {
  openReports();
  window.center().showView(ViewKind::Map);
  QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
  ASSERT_TRUE(window.search().isVisible());
  QTest::keyClicks(window.search().field(), "market");
  ASSERT_TRUE(QTest::qWaitFor([this] { return window.search().results().all() > 0; }, 20000));
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

TEST_F(WorkflowTest, QuittingDoesNotCutAnImportShortWithoutAWord) {
  for (int i = 0; i < 200; ++i) write(QString("copy%1.txt").arg(i), QByteArray(test::kCourier) + QByteArray::number(i));
  create();
  window.caseActions().import({folder.path()});
  auto* dialog = window.findChild<ImportDialog*>();
  ASSERT_TRUE(dialog);
  bool asked = false;
  whenOpen<QMessageBox>([&](QMessageBox& box) {
    asked = true;
    button(box, "Go on importing")->click();
  });
  dialog->activateWindow();
  EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
  ASSERT_TRUE(session.busy());
  QTest::keyClick(dialog, Qt::Key_Q, Qt::ControlModifier);  // with the dialog in front
  EXPECT_TRUE(asked);
  EXPECT_TRUE(window.isVisible());
  session.cancelImport();
  ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }, 20000));
  dialog->close();
}

TEST_F(WorkflowTest, ADayIsTakenInAnyFormAndRefusedInWords) {
  DayDialog dialog("courier.txt", &window);
  dialog.show();
  bool named = false;
  for (const QLabel* l : dialog.findChildren<QLabel*>()) named = named || l->text().contains("courier.txt");
  EXPECT_TRUE(named);
  auto* field = dialog.findChild<QLineEdit*>();
  auto* set = button(dialog, "Set date");
  EXPECT_FALSE(set->isEnabled());
  field->setText("32 August 2025");
  QTest::keyClick(field, Qt::Key_Return);
  EXPECT_TRUE(dialog.isVisible());
  EXPECT_EQ(field->text(), "32 August 2025") << "to be mended, not to be typed again";
  field->setText("25 August 2025");
  EXPECT_TRUE(set->isEnabled());
  EXPECT_EQ(isoPublished(*dialog.day()), "2025-08-25");
}

TEST_F(WorkflowTest, TheKeyPastTheLastClaimSaysSo) {
  openReports();
  window.center().showView(ViewKind::Reader);
  QSignalSpy said(window.center().reader(), &ReaderView::said);
  for (int i = 0; i < 60 && said.isEmpty(); ++i) window.center().reader()->stepClaim(1);
  ASSERT_EQ(said.count(), 1);
  EXPECT_TRUE(said[0][0].toString().contains("last claim"));
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
    if (row.scope != KeyScope::Window) {
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

TEST_F(WorkflowTest, SeveralIncidentsAreChosenInTheTimeline) {
  openReports();
  trigger(Command::ViewTimeline);
  QTest::qWait(50);
  LanesView& lanes = window.center().timeline()->lanes();
  std::vector<IncidentId> drawn;
  for (const Incident& i : session.state()->incidents)
    if (lanes.markerOf(i.id)) drawn.push_back(i.id);
  ASSERT_GE(drawn.size(), 2u);
  const auto click = [&](IncidentId id, Qt::KeyboardModifiers with) {
    QTest::mouseClick(lanes.viewport(), Qt::LeftButton, with, lanes.markerOf(id)->toPoint());
  };
  const auto chosen = [&] {
    const std::vector<IncidentId> ids = window.incidents().chosen();
    return std::set(ids.begin(), ids.end());
  };
  click(drawn[0], Qt::NoModifier);
  click(drawn[1], Qt::ControlModifier);
  EXPECT_EQ(chosen(), (std::set{drawn[0], drawn[1]}));
  EXPECT_EQ(session.selection().incident, drawn[1]);
  click(drawn[0], Qt::ControlModifier);
  EXPECT_EQ(chosen(), std::set{drawn[1]}) << "once more lets go of it";

  click(drawn[0], Qt::NoModifier);
  QTest::keyClick(&lanes, Qt::Key_Right, Qt::ShiftModifier);
  QTest::keyClick(&lanes, Qt::Key_Left, Qt::ShiftModifier);
  QTest::keyClick(&lanes, Qt::Key_Left, Qt::ShiftModifier);
  EXPECT_GE(chosen().size(), 2u) << "with Shift the arrows choose several";
  QTest::keyClick(&lanes, Qt::Key_Home);
  EXPECT_EQ(chosen().size(), 1u) << "without, one";
}

}  // namespace
}  // namespace collate::ui
