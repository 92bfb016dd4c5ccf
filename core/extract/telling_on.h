// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/entity.h"

namespace collate {

// Whether a sentence without a source of its own rests on that of the one before it. `r` and `before` are all of the two.

// "The operation took an hour", "It began at noon": more of the same, in another paragraph too. Not "The dead have been
// identified as": by whom, nobody says.
bool goesOn(const Document& doc, TokenRange r, TokenRange before);
// "11/03, Orlen: gunmen ...": an entry of a log
bool opensEntry(const Document& doc, const Entities& entities, TokenRange r);
// "In January gunmen killed an officer", "As a reminder, ...", "It is recalled that ...": the report itself looks back
bool looksBack(const Document& doc, const Entities& entities, TokenRange r);
// "On Thursday the ministry condemned the raid": what somebody said of it, told by the report itself
bool tellsOfAnswer(const Document& doc, const Entities& entities, TokenRange r);

}  // namespace collate
