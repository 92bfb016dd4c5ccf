// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/transfer/exported_case.h"

namespace collate {

// Incidents as KML 2.2: a Placemark each, with a point where one is known, the span of its dates, what the accounts say as a
// description, and the figures as ExtendedData. An incident without a point is a Placemark without a geometry, so that none is
// missing. place_precision says how far a point can be trusted.
std::string incidentsKml(const ExportedCase& exported);

}  // namespace collate
