// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/model/incident.h"
#include "core/model/reading.h"
#include "core/model/source.h"

namespace collate {

// What speaks for the accounts of `a` and those of `b` telling of one event, what against it, and what is open, in words: of the
// two that are most like, and what parts the two that are least. Goes by what these accounts say and by nothing else of the case;
// sources[i] goes with readings[i]. Empty where a side is empty.
std::vector<std::string> whyBetween(std::span<const Source> sources, std::span<const Reading> readings,
                                    std::span<const AccountRef> a, std::span<const AccountRef> b);

}  // namespace collate
