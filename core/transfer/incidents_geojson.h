// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/transfer/exported_case.h"

namespace collate {

// Incidents as a FeatureCollection of RFC 7946: WGS84, longitude first. An incident of which no more than the
// country is known is a feature without a geometry, so that none is missing. geo_precision says how far a point can be trusted:
// 1 the town, 2 an area, 3 a governorate, whose middle it is; place_precision says it in a word. The member "case" gives the
// case's name and says whether it is fictional. Event types are given as Collate's and as ACLED's.
std::string incidentsGeoJson(const ExportedCase& exported);

}  // namespace collate
