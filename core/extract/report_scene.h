// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/extract/discourse.h"

namespace collate {

// What a report leaves to its reader because it is plain from the rest of it: which town it is about, told by dateline, police
// and repetition, and the day, told beside an incident and not of it. Fills in the drafts that lack them, and gives those placed
// in a quarter or county the town too. A town abroad in the dateline says where the writer sat, and is left out.
void placeInScene(const Annotated& text, std::vector<Draft>& drafts);

}  // namespace collate
