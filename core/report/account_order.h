// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/model/incident.h"
#include "core/model/source.h"

namespace collate {

// The incidents with accounts of one time of publication, or of none, in the order of their sources, in which a reader counts:
// grouping puts them in that of their keys. Cells and shared originators move along.
std::vector<Incident> inSourceOrder(std::span<const Incident> incidents, std::span<const Source> sources);

}  // namespace collate
