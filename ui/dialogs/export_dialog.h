// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/case_opening.h"
#include "ui/style/dialog_frame.h"

class QButtonGroup;
class QCheckBox;
class QLabel;

namespace collate::ui {

// As what the case leaves: one of the kinds of export, each with what it is for.
class ExportDialog : public DialogFrame {
  Q_OBJECT
 public:
  // `sensitive`: how many notes of the case mark something that must not leave it.
  ExportDialog(int sensitive, QWidget* parent);
  ExportRequest request() const;
  QString ending() const;  // of the file's name: ".csv"

 private:
  void addKinds();
  void addLimits(int sensitive);
  void addButtons();
  void settle();

  QButtonGroup* m_kinds;
  QCheckBox* m_redact = nullptr;
  QCheckBox* m_mark = nullptr;
  QLabel* m_partial = nullptr;
};

}  // namespace collate::ui
