// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/extract/noun_phrases.h"
#include "core/model/attribute.h"

namespace collate {

// What kind of event the words nearest to a phrase tell of: in a sentence that tells of a kidnapping and of a fire, the one that
// befell this man or that house. Words that tell of no kind ("attack", "killed") tell nothing; a bomb tells of a bombing.
std::optional<EventType> eventNearest(const Document& doc, const NounPhrase& phrase);

}  // namespace collate
