// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/model/value.h"

namespace collate::ui {

// How a place is called where precision must show: "Atmeh", "Idlib, governorate", "Syria, no nearer", "Place not given".
QString placeWords(const std::optional<PlaceValue>& place);

// 0 a town or nearer, 1 a governorate, 2 a country, 3 no place.
int placeRank(const std::optional<PlaceValue>& place);

}  // namespace collate::ui
