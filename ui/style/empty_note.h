// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/style/theme.h"

class QLabel;
class QPushButton;

namespace collate::ui {

// What a view shows instead of nothing: an icon, one sentence, one action.
class EmptyNote : public QWidget {
  Q_OBJECT
 public:
  // Without an `action` there is no button.
  EmptyNote(const QString& iconName, const QString& sentence, const QString& action, const Theme& theme,
            QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  // In place of sentence and action while what was asked for is under way; empty when it is over. Not for one without an action.
  void setWaiting(const QString& words);

 signals:
  void actionWanted();

 private:
  QString m_iconName;
  QString m_words;
  QLabel* m_icon;
  QLabel* m_sentence;
  QPushButton* m_action = nullptr;
};

}  // namespace collate::ui
