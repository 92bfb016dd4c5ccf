// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <vector>

namespace collate::ui {

// More than so many at one point are a count: a ninth marker would be farther from its point than its label is wide.
inline constexpr std::size_t kMostFanned = 8;

// Where `count` markers stand around the point they share, px from it: on a radius of 44 px, about `direction` (degrees
// clockwise from the top); on a wider one where they would touch. One stands on its point.
std::vector<QPointF> fanOffsets(std::size_t count, double direction = 0);

// Points that stand so near one another that their markers would touch, as groups of positions in `points`; each point in one
// group. The first of a group is its earliest in `points`, so what comes first keeps its place.
std::vector<std::vector<std::size_t>> groupNear(const std::vector<QPointF>& points, double apart);

}  // namespace collate::ui
