// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace collate::ui {

// Rings the button of one window that has the keyboard: 2 px of focus color, 1 px outside. Fields and rows draw their own. Enter
// presses it, but for dialogs, where Enter is the default button's.
// The ring stands beside the button in the button's parent, so that it scrolls and is clipped with it.
class FocusRing : public QObject {
 public:
  explicit FocusRing(QWidget* window);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void follow(QWidget* now);
  void place();
  void drop();

  QPointer<QWidget> m_target;
  QPointer<QWidget> m_ring;
};

}  // namespace collate::ui
