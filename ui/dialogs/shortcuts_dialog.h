// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog_frame.h"
#include "ui/style/theme.h"

namespace collate::ui {

// Every command that has a key, by menu, in two columns; made from the table of commands.
class ShortcutsDialog : public DialogFrame {
  Q_OBJECT
 public:
  ShortcutsDialog(const Theme& theme, QWidget* parent);
};

}  // namespace collate::ui
