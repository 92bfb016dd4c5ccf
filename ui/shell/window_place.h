// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace collate::ui {

// The size of a first window: 1440 by 900, less where the screen has less room beside a window's frame.
QSize firstWindowSize(QSize available);

// Gives the window the place and state (maximized) that it had last, else the first size.
void restorePlace(QWidget& window);
void rememberPlace(const QWidget& window);

}  // namespace collate::ui
