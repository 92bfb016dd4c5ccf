// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainterPath>

class QPainter;

namespace collate::ui {

// Diagonal stripes, the sign for "somewhere in here": a date range, a place known as an area.
struct Hatch {
  QColor stripe;
  qreal spacing = 6;
  qreal width = 3;
};

// Hatches the inside of `shape`. The stripes are anchored at the painter's origin, so they stand still when a shape is
// drawn in pieces and move along when the origin moves.
void paintHatch(QPainter& painter, const QPainterPath& shape, const Hatch& hatch);

}  // namespace collate::ui
