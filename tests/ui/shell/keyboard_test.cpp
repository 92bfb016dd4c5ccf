// SPDX-License-Identifier: GPL-3.0-or-later
// A case from its making to its export without a mouse.
#include <QFileDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTimer>

#include "tests/ui/support/window_fixture.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/incidents/incident_panel.h"
#include "ui/reader/reader_view.h"
#include "ui/shell/resolve_form.h"
#include "ui/shell/resolve_page.h"

namespace collate::ui {
namespace {

class KeyboardTest : public test::WindowTest {
 protected:
  static void press(Qt::Key key, Qt::KeyboardModifiers with = {}) {
    QWidget* at = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    ASSERT_TRUE(at);
    QTest::keyClick(at, key, with);
  }
  static void type(const QString& words) { QTest::keyClicks(QApplication::focusWidget(), words); }
  // Presses a key that opens a dialog, and types `words` and Enter into the file dialog that comes, at last.
  void answer(Qt::Key key, Qt::KeyboardModifiers with, const QString& words, const std::function<void(QWidget*)>& first = {}) {
    QTimer waiting;
    bool answered = false, firstDone = !first;
    connect(waiting, [&] {
      QWidget* dialog = QApplication::activeModalWidget();
      if (!dialog) return;
      if (!firstDone && !qobject_cast<QFileDialog*>(dialog)) {
        firstDone = true;
        return first(dialog);
      }
      if (auto* files = qobject_cast<QFileDialog*>(dialog); files && !answered) {
        answered = true;
        auto* name = files->findChild<QLineEdit*>("fileNameEdit");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, words);
        QTest::keyClick(name, Qt::Key_Return);
      }
    });
    waiting.start(20);
    press(key, with);
    EXPECT_TRUE(answered);
  }
  void takeIn(const QString& name) {
    answer(Qt::Key_I, Qt::ControlModifier, path(name));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !session.busy(); }, 20000));
    closeDialogs();
  }

 private:
  template <class Slot>
  static void connect(QTimer& timer, Slot slot) {
    QObject::connect(&timer, &QTimer::timeout, slot);
  }
};

TEST_F(KeyboardTest, FromANewCaseToItsExport) {
  answer(Qt::Key_N, Qt::ControlModifier, path("Night raid.collate"));
  ASSERT_TRUE(session.isOpen());
  takeIn("courier.txt");
  takeIn("herald.txt");
  ASSERT_EQ(session.state()->sources.size(), 2u);

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
  for (int tabs = 0; tabs < 60 && QApplication::focusWidget() != reason; ++tabs) {
    if (tabs == 0) press(Qt::Key_F6);
    if (QApplication::focusWidget() != reason) press(Qt::Key_Tab);
  }
  ASSERT_EQ(QApplication::focusWidget(), reason) << "Tab reaches the reason";
  type("Nobody saw the whole house.");
  press(Qt::Key_Return, Qt::ControlModifier);
  const Comparison* decided = session.state()->incident(session.selection().incident)->comparison(disputed);
  ASSERT_TRUE(decided && decided->assessment);
  EXPECT_EQ(decided->assessment->reason, "Nobody saw the whole house.");

  // Out with it.
  const auto enter = [](QWidget* dialog) { QTest::keyClick(dialog, Qt::Key_Return); };
  window.center().reader()->setFocus();
  answer(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier, path("out.csv"), enter);
  EXPECT_TRUE(QFile::exists(path("out.csv")));
}

}  // namespace
}  // namespace collate::ui
