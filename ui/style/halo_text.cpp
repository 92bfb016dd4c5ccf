// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/halo_text.h"

#include <QPainter>
#include <array>

namespace collate::ui {

void paintHaloText(QPainter& painter, const QRectF& box, Qt::Alignment align, const QString& text, const QColor& ink,
                   const QColor& halo) {
  // Copies around in two circles look like a stroke of 5 px and cost a fraction of stroking glyph outlines. A thinner rim leaves
  // the ends of a dashed line or of a hatch between letters, where they read as parts of them.
  constexpr std::array<QPointF, 16> kAround = {{{-1.3, 0},
                                                {1.3, 0},
                                                {0, -1.3},
                                                {0, 1.3},
                                                {-2.6, 0},
                                                {2.6, 0},
                                                {0, -2.6},
                                                {0, 2.6},
                                                {-1.8, -1.8},
                                                {1.8, -1.8},
                                                {-1.8, 1.8},
                                                {1.8, 1.8},
                                                {-2.4, -1},
                                                {2.4, -1},
                                                {-2.4, 1},
                                                {2.4, 1}}};
  const int flags = static_cast<int>((align | Qt::AlignVCenter).toInt()) | Qt::TextDontClip | Qt::TextSingleLine;
  painter.setPen(halo);
  for (const QPointF& by : kAround) painter.drawText(box.translated(by), flags, text);
  painter.setPen(ink);
  painter.drawText(box, flags, text);
}

}  // namespace collate::ui
