// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/dialog_frame.h"
#include "ui/style/theme.h"

class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace collate::ui {

// Takes in a report as typed or pasted text, with a name for it.
class PasteDialog : public DialogFrame {
  Q_OBJECT
 public:
  PasteDialog(const Theme& theme, QWidget* parent);
  void setText(const QString& text);
  QString text() const;
  QString name() const;  // never empty

 private:
  void settle();
  QLineEdit* m_name;
  QPlainTextEdit* m_text;
  QPushButton* m_add;
};

}  // namespace collate::ui
