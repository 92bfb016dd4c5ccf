// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include "ui/style/theme.h"

namespace collate::ui {

// A choice between a few words that stand in one frame. Left and right arrows choose as the mouse does.
class Segments : public QWidget {
  Q_OBJECT
 public:
  Segments(const QStringList& words, const Theme& theme, QWidget* parent = nullptr);

  void setTheme(const Theme& theme);
  void setWords(const QStringList& words);  // as many as there were
  int current() const { return m_current; }
  void setCurrent(int index);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }
  QRect segmentRect(int index) const;

 signals:
  void currentChanged(int index);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent*) override { update(); }
  void focusOutEvent(QFocusEvent*) override { update(); }

 private:
  QStringList m_words;
  Theme m_theme;
  int m_current = 0;
};

}  // namespace collate::ui
