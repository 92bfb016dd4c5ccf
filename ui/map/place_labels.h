// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/label_boxes.h"
#include "ui/map/map_layout.h"

namespace collate::ui {

// Names of towns, governorates and countries, by rank and dropped where they would touch what is there. `dots` are true
// points of fanned-out markers: the town there is named before any other. A smaller town is not named on one of the `borders`,
// nor near another name.
std::vector<MapPlaceLabel> placeLabels(const MapScenery& scenery, const std::vector<QPointF>& dots, LabelBoxes& boxes,
                                       const LabelBoxes& borders);

}  // namespace collate::ui
