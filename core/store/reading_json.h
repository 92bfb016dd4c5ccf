// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/model/reading.h"
#include "core/model/source.h"

namespace collate {

// A reading as JSON and back, without loss. Malformed when it is not what was written.
std::string readingToJson(const Reading& reading);
Result<Reading> readingFromJson(std::string_view json);

std::string regionsToJson(const std::vector<Region>& regions);
Result<std::vector<Region>> regionsFromJson(std::string_view json);

}  // namespace collate
