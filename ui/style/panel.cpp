// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/panel.h"

#include <QPainter>

namespace collate::ui {

void Panel::paintEvent(QPaintEvent*) {
  QPainter p(this);
  p.setRenderHint(QPainter::Antialiasing);
  p.setPen(palette().color(QPalette::Mid));
  p.setBrush(palette().color(QPalette::Base));
  p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

}  // namespace collate::ui
