// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "core/model/source.h"

namespace collate {

// Finds texts that are one text printed twice: republished wire copy, with another headline or a paragraph cut. Returns for each
// source the number of its copy group; sources of one number are copies of one another. Groups do not depend on the order of
// sources but for their numbers. About linear in the number of sources.
std::vector<std::size_t> copyGroups(std::span<const Source> sources);

}  // namespace collate
