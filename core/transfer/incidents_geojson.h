// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/transfer/exported_case.h"

namespace collate {

// Incidents as a FeatureCollection of RFC 7946: WGS84, longitude first. An incident without coordinates is a feature without a
// geometry, so that none is missing. place_precision says how far a point can be trusted: a point for a governorate is its
// middle. The member "case" gives the case's name and says whether it is fictional. Event types are given as Collate's and as
// ACLED's.
std::string incidentsGeoJson(const ExportedCase& exported);

}  // namespace collate
