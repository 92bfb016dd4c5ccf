// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include "ui/style/theme.h"

namespace collate::ui {

// A line edit with a magnifying glass and, once something is typed, a clear button.
class SearchField : public QLineEdit {
  Q_OBJECT
 public:
  SearchField(const QString& placeholder, const Theme& theme, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);

 private:
  QAction* m_glass;
  QAction* m_clear;
};

}  // namespace collate::ui
