// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include "core/base/diagnostic.h"

namespace collate {

// What an import brought.
struct ImportOutcome {
  std::size_t added = 0;
  std::size_t duplicates = 0;  // same bytes already in the case
  std::size_t decisions = 0;   // of exported cases, that now stand in this one
  std::vector<Diagnostic> problems;
  bool canceled = false;  // what was read before the stop is kept
};

}  // namespace collate
