// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainterPath>

#include "ui/map/base_map.h"
#include "ui/map/map_camera.h"
#include "ui/style/theme.h"

class QPainter;

namespace collate::ui {

// Water, land, governorates and borders as the camera sees them. Land of `mainCountry` is the lighter one.
void paintGround(QPainter& painter, const BaseMap& map, const MapCamera& camera, const QString& mainCountry, bool governorates,
                 const Theme& theme);

// The part of an outline that the camera sees, px, cut somewhat outside the view. Odd-even.
QPainterPath visiblePath(const Outline& outline, const MapCamera& camera);

}  // namespace collate::ui
