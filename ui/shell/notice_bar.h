// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/style/theme.h"

class QLabel;
class QToolButton;

namespace collate::ui {

// One line over the working views that says what went wrong or what was done, until it is closed or the next one comes.
class NoticeBar : public QWidget {
  Q_OBJECT
 public:
  enum class Kind { Problem, Warning, Done };
  NoticeBar(const Theme& theme, QWidget* parent = nullptr);
  void say(Kind kind, const QString& message);
  QString message() const;
  void setTheme(const Theme& theme);

 private:
  Theme m_theme;
  Kind m_kind = Kind::Done;
  QLabel* m_sign;
  QLabel* m_message;
  QToolButton* m_close;
};

}  // namespace collate::ui
