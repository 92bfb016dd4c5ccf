// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "ui/commands/keymap.h"
#include "ui/style/dialog_frame.h"
#include "ui/style/theme.h"

class QLabel;
class QPushButton;

namespace collate::ui {

class KeyButton;

// Every command with the key that gives it. A click on a key changes it; a key that another command had goes over to this one,
// and the dialog says so.
class ShortcutsDialog : public DialogFrame {
  Q_OBJECT
 public:
  ShortcutsDialog(const Theme& theme, QWidget* parent);

  KeyButton* buttonOf(Command command) const { return m_keys.at(command); }

 private:
  QWidget* groupOf(CommandGroup group, QWidget* parent);
  void change(Command command, const QKeySequence& key);
  void settle();

  Theme m_theme;
  std::map<Command, KeyButton*> m_keys;
  QLabel* m_remark;
  QPushButton* m_reset;
};

}  // namespace collate::ui
