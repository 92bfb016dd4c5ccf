// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paste_dialog.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTimer>

#include "tests/ui/support/window_fixture.h"
#include "ui/style/collate_style.h"

namespace collate::ui {
namespace {

constexpr const char* kUndated =
    "Two killed in Salqin raid\n\nTroops killed two people in a raid on a house in Salqin, in Syria's Idlib province, on Monday, "
    "police said.\n";

class PasteDialogTest : public test::WindowTest {
 protected:
  PasteDialogTest() : dialog(appearance.theme(), &window) { dialog.show(); }
  ~PasteDialogTest() override { QGuiApplication::clipboard()->clear(); }

  QLineEdit* field(const QString& name) const {
    for (QLineEdit* edit : dialog.findChildren<QLineEdit*>())
      if (edit->accessibleName() == name) return edit;
    return nullptr;
  }
  QPlainTextEdit* words() const { return dialog.findChild<QPlainTextEdit*>(); }
  // Presses `answer` in the question that comes up; false where none does.
  bool asked(const QString& answer) {
    bool came = false;
    QTimer::singleShot(50, &dialog, [&came, answer] {
      auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
      if (!box) return;
      came = true;
      button(*box, answer)->click();
    });
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QTest::qWait(80);
    return came;
  }

  PasteDialog dialog;
};

TEST_F(PasteDialogTest, ASourceHasTheOutletAndTheDayThatWereTyped) {
  create();
  QTimer timer;
  QObject::connect(&timer, &QTimer::timeout, &window, [&] {
    auto* open = qobject_cast<PasteDialog*>(QApplication::activeModalWidget());
    if (!open) return;
    timer.stop();
    open->setText(kUndated);
    for (QLineEdit* edit : open->findChildren<QLineEdit*>())
      edit->setText(edit->accessibleName() == "Outlet" ? "Hill Gazette" : "12 August 2025");
    open->accept();
  });
  timer.start(20);
  window.caseActions().paste({});
  ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }, 20000));
  const Source& source = session.state()->sources[0];
  EXPECT_EQ(source.outlet, "Hill Gazette");
  ASSERT_TRUE(source.published);
  EXPECT_EQ(isoPublished(*source.published), "2025-08-12");
  ASSERT_EQ(session.state()->incidents.size(), 1u);
  const auto& date = session.state()->incidents[0].date;
  ASSERT_TRUE(date && date->from) << "Monday is placed";
  EXPECT_EQ(isoDay(*date->from), "2025-08-11");
}

TEST_F(PasteDialogTest, ADayThatIsNoneIsRefusedInWords) {
  dialog.setText(kUndated);
  EXPECT_TRUE(button(dialog, "Add to the case")->isEnabled());
  for (const char* none : {"31 Feb 2025", "Monday", "03/04/2025"}) {
    field("Published")->setText(none);
    EXPECT_FALSE(button(dialog, "Add to the case")->isEnabled()) << none;
    EXPECT_TRUE(isInvalid(field("Published"))) << none;
  }
  for (const char* day : {"12 August 2025", "Aug. 12, 2025", "2025-08-12"}) {
    field("Published")->setText(day);
    ASSERT_TRUE(dialog.head().published) << day;
    EXPECT_EQ(isoPublished(*dialog.head().published), "2025-08-12") << day;
    EXPECT_FALSE(isInvalid(field("Published"))) << day;
  }
}

TEST_F(PasteDialogTest, TheClipboardGoesInAtTheCursor) {
  QGuiApplication::clipboard()->clear();
  EXPECT_FALSE(button(dialog, "From the clipboard")->isEnabled()) << "nothing there";
  QTest::keyClicks(words(), "Head. ");
  QGuiApplication::clipboard()->setText("Pasted.");
  click(button(dialog, "From the clipboard"));
  EXPECT_EQ(dialog.text(), "Head. Pasted.");
  words()->undo();
  EXPECT_EQ(dialog.text(), "Head. ") << "undo takes back what went in and no more";
}

TEST_F(PasteDialogTest, AsksBeforeMuchTextIsThrownAway) {
  QTest::keyClicks(words(), QString("A long report. ").repeated(10));
  EXPECT_TRUE(asked("Keep writing"));
  EXPECT_TRUE(dialog.isVisible());
  EXPECT_TRUE(asked("Discard"));
  EXPECT_FALSE(dialog.isVisible());
}

TEST_F(PasteDialogTest, WhatIsStillInTheClipboardIsNotAskedAbout) {
  dialog.setText(QString("A long report. ").repeated(10));
  EXPECT_FALSE(asked("Discard"));
  EXPECT_FALSE(dialog.isVisible());
}

}  // namespace
}  // namespace collate::ui
