// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include "ui/style/theme.h"

namespace collate::ui {

// A small button that opens a menu and names what is chosen in it, with a chevron: framed in a filter row, bare in a head.
class ChipButton : public QToolButton {
  Q_OBJECT
 public:
  enum class Look { Framed, Bare };
  ChipButton(Look look, const Theme& theme, QWidget* parent = nullptr);
  void setTheme(const Theme& theme);
  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Look m_look;
  Theme m_theme;
};

}  // namespace collate::ui
