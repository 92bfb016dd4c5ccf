// SPDX-License-Identifier: GPL-3.0-or-later
// What an analyst does to a case, without a mouse. File dialogs are Qt's own and left out.
#include <QPlainTextEdit>

#include "tests/ui/support/window_fixture.h"
#include "ui/shell/resolve_form.h"
#include "ui/shell/resolve_page.h"

namespace collate::ui {
namespace {

class KeyboardTest : public test::WindowTest {
 protected:
  void press(Qt::Key key, Qt::KeyboardModifiers with = {}) { QTest::keyClick(focused(), key, with); }
  void type(const QString& words) { QTest::keyClicks(focused(), words); }
  // Where the window has the keyboard.
  QWidget* focused() {
    QWidget* at = window.focusWidget();
    return at && at->isVisible() ? at : &window;
  }
};

TEST_F(KeyboardTest, ReadsAnnotatesComparesAndDecides) {
  create();
  importInto({"courier.txt", "herald.txt"});

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
}

}  // namespace
}  // namespace collate::ui
