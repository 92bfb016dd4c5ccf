// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/label_boxes.h"
#include "ui/map/map_layout.h"

namespace collate::ui {

// Where borders of countries and outlines of areas run, as boxes along them: a name with a line through it is hard to read.
LabelBoxes borderBoxes(const MapScenery& scenery, const std::vector<MapArea>& areas);

}  // namespace collate::ui
