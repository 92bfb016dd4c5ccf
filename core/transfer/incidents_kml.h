// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/transfer/exported_case.h"

namespace collate {

// Incidents as KML 2.2: a Placemark each, with a point where one is known, the span of its dates, what the accounts say as a
// description, and the figures as ExtendedData. An incident of which no more than the country is known is a Placemark without a
// geometry, so that none is missing. geo_precision says how far a point can be trusted, as in core/transfer/incidents_geojson.h;
// where it is the middle of a governorate, the description says so too.
std::string incidentsKml(const ExportedCase& exported);

}  // namespace collate
