// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/label_boxes.h"
#include "ui/map/map_layout.h"

namespace collate::ui {

// Flags at the edge of the view that point to what lies beyond it: one for each place, the nearest first, four at most,
// none on another. Takes their boxes.
std::vector<MapEdgeChip> edgeChips(const MapScenery& scenery, const std::vector<MapBeyond>& beyond, LabelBoxes& boxes);

// "300 km": tens from 30 km on, as the way there is no better known.
QString distanceWords(double km);
// "east", "north-west": of a direction in degrees clockwise from the right.
QString compassWords(double direction);

}  // namespace collate::ui
