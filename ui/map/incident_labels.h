// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/label_boxes.h"
#include "ui/map/map_layout.h"

namespace collate::ui {

// Titles and notes beside the markers of `picture`, dropped where they would touch what is there, rather beside `borders` than on
// one. Takes their boxes, with some air.
std::vector<MapLabel> incidentLabels(const MapScenery& scenery, const MapPicture& picture, LabelBoxes& boxes,
                                     const LabelBoxes& borders);

}  // namespace collate::ui
