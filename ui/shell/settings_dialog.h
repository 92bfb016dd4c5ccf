// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/dialog_frame.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace collate::ui {

class AppearanceSetting;

// What holds for every case: who signs, how the window looks, its language, and the way to the keys. Each takes effect as it is
// chosen, but for the language.
class SettingsDialog : public DialogFrame {
  Q_OBJECT
 public:
  SettingsDialog(AppearanceSetting& appearance, QWidget* parent);

 signals:
  void authorChanged(const QString& name);
  void keysWanted();

 private:
  void addAppearance();
  void addLanguage();

  AppearanceSetting& m_appearance;
  QFormLayout* m_form;
  QLineEdit* m_author;
};

}  // namespace collate::ui
