// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/source_head.h"
#include "ui/style/dialog_frame.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace collate::ui {

// Asks on which day a source was published; does not take what is no day.
class DayDialog : public DialogFrame {
  Q_OBJECT
 public:
  DayDialog(const QString& source, QWidget* parent);
  std::optional<Published> day() const;

 private:
  void settle();

  DayReader m_days;
  QLineEdit* m_day;
  QLabel* m_refusal;
  QPushButton* m_set;
};

}  // namespace collate::ui
