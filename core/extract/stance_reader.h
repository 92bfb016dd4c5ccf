// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/extract/entity.h"

namespace collate {

// Who says, thinks or wants what, in the words of the text. Wider than what claims rest on (attribution.h): beliefs, demands and
// judgments are attributed too, and spans are those of the grammar. `source` is the noun phrase with its apposition, `cue` the
// verb with its auxiliaries, "according to", a colon behind a speaker, or a noun ("claims that"); `content` is the clause or
// quotation.
struct AttributedPassage {
  TokenRange source;  // empty where nobody is named
  TokenRange cue;
  TokenRange content;
};

// All such passages, by their sentence. A quotation that goes on over sentences is one content.
std::vector<AttributedPassage> readStances(const Document& doc, const Entities& entities);

}  // namespace collate
