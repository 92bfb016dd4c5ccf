// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/dialog_frame.h"
#include "ui/style/theme.h"

namespace collate::ui {

// What Collate is, its version and license, and whose data it carries.
class AboutDialog : public DialogFrame {
  Q_OBJECT
 public:
  AboutDialog(const Theme& theme, QWidget* parent);
};

}  // namespace collate::ui
