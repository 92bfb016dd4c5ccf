// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/source_head.h"
#include "ui/style/dialog_frame.h"
#include "ui/style/theme.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace collate::ui {

// Takes in a report as typed or pasted text, with who published it and when, where the analyst knows. Asks before much typed
// text is thrown away.
class PasteDialog : public DialogFrame {
  Q_OBJECT
 public:
  PasteDialog(const Theme& theme, QWidget* parent);
  void setText(const QString& text);
  QString text() const;
  // As typed; what was left empty is for Collate to find in the text.
  SourceHead head() const;

  void reject() override;

 private:
  QLineEdit* field(const QString& name, const QString& hint);
  void buildButtons(const Theme& theme);
  bool mayDiscard();
  void settle();

  DayReader m_days;
  QLineEdit* m_outlet;
  QLineEdit* m_published;
  QLabel* m_refusal;
  QPlainTextEdit* m_text;
  QPushButton* m_add;
};

}  // namespace collate::ui
