// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/halo_text.h"

#include <QPainter>
#include <array>

namespace collate::ui {

void paintHaloText(QPainter& painter, const QRectF& box, Qt::Alignment align, const QString& text, const QColor& ink,
                   const QColor& halo) {
  // Eight copies around look like a stroke of 3 px and cost a fraction of stroking glyph outlines.
  constexpr std::array<QPointF, 8> kAround = {{{-1.5, 0}, {1.5, 0}, {0, -1.5}, {0, 1.5}, {-1, -1}, {1, -1}, {-1, 1}, {1, 1}}};
  const int flags = static_cast<int>((align | Qt::AlignVCenter).toInt()) | Qt::TextDontClip | Qt::TextSingleLine;
  painter.setPen(halo);
  for (const QPointF& by : kAround) painter.drawText(box.translated(by), flags, text);
  painter.setPen(ink);
  painter.drawText(box, flags, text);
}

}  // namespace collate::ui
