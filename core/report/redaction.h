// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/workspace/case_state.h"

namespace collate {

// The tag by which an analyst marks a name or a passage that must not leave the case.
inline constexpr std::string_view kSensitiveTag = "sensitive";

// How many annotations of the case have it, those whose words are no longer at their span among them.
int sensitiveCount(const CaseState& state);

// The case as it may be handed on: what was marked sensitive is not in it. Every text of the result is new text, with a mark of
// fixed wording in place of the words, so that not even their length is told; all spans point into the new texts.
//
// A name (up to five words) is taken out wherever it stands in any source, value, title, sentence, note, file name or URL,
// whatever its case, and so is each of its words of four letters or more that is written with a capital or in another
// script. A longer passage is taken out where it stands and wherever its words stand again; claims, mentions and attributions
// that rest on it are withheld with it, and so is a sentence on what differs, or on why accounts were brought together, that may
// tell of them. A place that is withheld has no coordinates; an incident keeps its place and its date only where a claim that is
// told says the same. The marking annotations, the journal and the overlay are left out: the result is for reading only.
CaseState redacted(const CaseState& state);

}  // namespace collate
