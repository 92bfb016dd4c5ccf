// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page.h"

#include <algorithm>

namespace collate::ui::report {

void Page::rule(qreal x1, qreal x2, qreal y, qreal width, const QColor& ink) {
  line({x1, y}, {x2, y}, QPen(ink, width, Qt::SolidLine, Qt::FlatCap));
}

void Page::line(QPointF a, QPointF b, const QPen& pen) {
  QPainterPath path(a);
  path.lineTo(b);
  addShape(std::move(path), pen);
}

void Page::fill(const QRectF& rect, const QColor& ink) {
  QPainterPath path;
  path.addRect(rect);
  addShape(std::move(path), Qt::NoPen, ink);
}

void Page::hatch(const QRectF& r, const QColor& ink, qreal spacing) {
  QPainterPath path;
  // Each stripe rises to the right; it is cut where it leaves the rectangle.
  for (qreal s = spacing / 2; s < r.width() + r.height(); s += spacing) {
    const qreal fromX = std::max<qreal>(0, s - r.height());
    const qreal toX = std::min(s, r.width());
    path.moveTo(r.left() + fromX, r.top() + (s - fromX));
    path.lineTo(r.left() + toX, r.top() + (s - toX));
  }
  addShape(std::move(path), QPen(ink, 0.5, Qt::SolidLine, Qt::FlatCap));
}

int PageSet::pageNumber(const QString& target) const {
  const auto it = anchors.find(target);
  return it == anchors.end() ? 0 : it->second.page + 1;
}

}  // namespace collate::ui::report
