// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/lexicon/lexicon.h"
#include "core/model/source.h"

namespace collate {

// The dead and hurt that a headline counts: "Two killed, four hurt in shooting", "Five shot, one fatally, at a party". It settles
// which of several figures in the text is the report's own; it is no passage and makes no claim.
struct HeadlineToll {
  std::optional<int> killed;
  std::optional<int> wounded;
  std::optional<int> shot;  // dead or alive, where no figure of wounded is told
};

HeadlineToll tollOfHeadline(const Source& source, const Lexicon& lexicon);

}  // namespace collate
