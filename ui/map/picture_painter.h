// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_picture.h"
#include "ui/style/theme.h"

class QPainter;

namespace collate::ui {

// Areas, names, leader lines and labels of a picture; markers and flags are QML's.
void paintPicture(QPainter& painter, const MapPicture& picture, const Theme& theme);

}  // namespace collate::ui
