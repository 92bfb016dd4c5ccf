// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/hatch.h"

#include <QPainter>
#include <cmath>
#include <numbers>

namespace collate::ui {

void paintHatch(QPainter& painter, const QPainterPath& shape, const Hatch& hatch) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setClipPath(shape, Qt::IntersectClip);
  painter.setPen(QPen(hatch.stripe, hatch.width, Qt::SolidLine, Qt::FlatCap));
  // What is to be seen only: a governorate at street level is a thousand screens wide.
  const QRectF box = painter.clipBoundingRect().intersected(shape.boundingRect());
  const qreal step = hatch.spacing * std::numbers::sqrt2;
  QList<QLineF> lines;
  // Lines x + y = k, from the first k that touches the box.
  for (qreal k = std::floor((box.left() + box.top()) / step) * step; k <= box.right() + box.bottom() + step; k += step)
    lines << QLineF(k - box.top(), box.top(), k - box.bottom(), box.bottom());
  painter.drawLines(lines);
  painter.restore();
}

}  // namespace collate::ui
