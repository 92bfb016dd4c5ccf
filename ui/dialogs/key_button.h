// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QKeySequence>

#include "ui/style/theme.h"

namespace collate::ui {

// A key cap that can be changed: a click (or Enter) listens for one key or combination. Escape leaves it as it was, Backspace
// takes it away. Blue where it is not the usual one.
class KeyButton : public QAbstractButton {
  Q_OBJECT
 public:
  KeyButton(const Theme& theme, QWidget* parent = nullptr);

  void show(const QString& key, bool usual);  // an empty one is drawn as a place for a key
  bool isListening() const { return m_listening; }
  QSize sizeHint() const override;

 signals:
  void chosen(const QKeySequence& key);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void listen(bool on);
  QString shown() const;

  Theme m_theme;
  QString m_key;
  bool m_usual = true;
  bool m_listening = false;
};

}  // namespace collate::ui
