// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>

#include "ui/style/theme.h"

namespace collate::ui {

// What a view shows when it has nothing to show: an icon, one sentence, one action (none where `action` is empty).
class EmptyPane : public QWidget {
  Q_OBJECT
 public:
  EmptyPane(const Theme& theme, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  void say(const QString& iconName, const QString& sentence, const QString& action);
  const QString& sentence() const { return m_sentence; }

 signals:
  void activated();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QRect sentenceRect() const;
  void arrange();

  Theme m_theme;
  QString m_icon;
  QString m_sentence;
  QPushButton* m_action;
};

}  // namespace collate::ui
