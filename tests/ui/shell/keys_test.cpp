// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/window_fixture.h"
#include "ui/dialogs/key_button.h"
#include "ui/dialogs/shortcuts_dialog.h"
#include "ui/reader/reader_pair.h"
#include "ui/style/parts.h"

namespace collate::ui {
namespace {

class KeysTest : public test::WindowTest {
 protected:
  KeysTest() { Keymap::instance().load(); }
  ~KeysTest() override { Keymap::instance().resetAll(); }
  static QList<QKeySequence> keys(const char* text) { return QKeySequence::listFromString(text); }
};

TEST_F(KeysTest, EveryCommandIsListedWithItsKey) {
  ShortcutsDialog dialog(appearance.theme(), &window);
  dialog.show();
  for (const CommandRow& row : ActionTable::rows()) EXPECT_TRUE(dialog.buttonOf(row.command)) << row.name;
  EXPECT_GT(colors(dialog.grab().toImage()), 10);
}

TEST_F(KeysTest, AKeyIsChangedByPressingAnother) {
  ShortcutsDialog dialog(appearance.theme(), &window);
  dialog.show();
  KeyButton* button = dialog.buttonOf(Command::History);
  QTest::mouseClick(button, Qt::LeftButton);
  EXPECT_TRUE(button->isListening());
  QTest::keyClick(button, Qt::Key_J, Qt::ControlModifier);
  EXPECT_FALSE(button->isListening());
  EXPECT_EQ(window.actions().action(Command::History)->shortcuts(), keys("Ctrl+J"));
  EXPECT_TRUE(window.actions().action(Command::History)->toolTip().contains("Ctrl+J"));
  Keymap::instance().load();
  EXPECT_EQ(Keymap::instance().keys(Command::History), keys("Ctrl+J")) << "kept in the settings";
  QTest::keyClick(button, Qt::Key_Return);
  QTest::keyClick(button, Qt::Key_Escape);
  EXPECT_EQ(Keymap::instance().keys(Command::History), keys("Ctrl+J")) << "Escape leaves it";
  QTest::keyClick(button, Qt::Key_Return);
  QTest::keyClick(button, Qt::Key_Backspace);
  EXPECT_TRUE(window.actions().action(Command::History)->shortcuts().isEmpty());
  click(this->button(dialog, "Reset all"));
  EXPECT_EQ(window.actions().action(Command::History)->shortcuts(), keys("Ctrl+H"));
}

TEST_F(KeysTest, ACommandWithoutAKeyIsGivenOneAndLosesItAgain) {
  Keymap& keymap = Keymap::instance();
  EXPECT_TRUE(keymap.keys(Command::RenameCase).isEmpty());
  EXPECT_FALSE(keymap.holder(QKeySequence(), Command::RenameCase).has_value());
  keymap.assign(Command::RenameCase, QKeySequence("F2"));
  EXPECT_FALSE(keymap.isUsual(Command::RenameCase));
  keymap.assign(Command::RenameCase, {});
  EXPECT_TRUE(keymap.isUsual(Command::RenameCase));
}

TEST_F(KeysTest, WhatMovesAboutInAWindowIsNoCommandOfIt) {
  ShortcutsDialog dialog(appearance.theme(), &window);
  dialog.show();
  KeyButton* button = dialog.buttonOf(Command::History);
  QTest::mouseClick(button, Qt::LeftButton);
  QTest::keyClick(button, Qt::Key_Space);
  EXPECT_EQ(Keymap::instance().keys(Command::History), keys("Ctrl+H"));
}

TEST_F(KeysTest, AKeyBelongsToOneCommandWhereBothWork) {
  Keymap& keymap = Keymap::instance();
  keymap.assign(Command::History, QKeySequence("Ctrl+K"));
  EXPECT_TRUE(keymap.keys(Command::FindInCase).isEmpty());
  EXPECT_TRUE(window.actions().action(Command::FindInCase)->shortcuts().isEmpty());
  // Enter confirms in the Reader and opens in the grid: two parts, no dispute.
  EXPECT_FALSE(keymap.holder(QKeySequence(Qt::Key_D), Command::NextClaim).has_value());
  keymap.assign(Command::NextClaim, QKeySequence(Qt::Key_D));
  EXPECT_EQ(keymap.keys(Command::DifferencesOnly), keys("D"));
  keymap.assign(Command::Annotate, QKeySequence(Qt::Key_D));
  EXPECT_TRUE(keymap.keys(Command::NextClaim).isEmpty());
}

TEST_F(KeysTest, TheReaderAndTheGridGoByTheNewKey) {
  openReports();
  selectIncident(incidentIn("Atmeh"));
  Keymap::instance().assign(Command::NextClaim, QKeySequence(Qt::Key_J));
  SourceText& text = window.center().reader()->text();
  text.setFocus();
  const Selection before = session.selection();
  QTest::keyClick(&text, Qt::Key_N);
  EXPECT_EQ(session.selection().claim, before.claim) << "the old key is free";
  QTest::keyClick(&text, Qt::Key_J);
  EXPECT_TRUE(session.selection().claim.has_value());
}

TEST_F(KeysTest, CapsShowTheNewKey) {
  openReports();
  Keymap::instance().assign(Command::FindInCase, QKeySequence("Ctrl+Shift+Space"));
  bool shown = false;
  for (const QWidget* cap : window.findChildren<QWidget*>())
    if (const auto* k = dynamic_cast<const KeyCap*>(cap)) shown = shown || k->key() == "Ctrl+Shift+Space";
  EXPECT_TRUE(shown);
}

}  // namespace
}  // namespace collate::ui
