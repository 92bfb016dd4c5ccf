// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/frame.h"

namespace collate {

// Is it told beside the deed of its sentence, as another one: "The raid came as a truck bomb hurt a dozen", "killed six, two
// weeks after a bomb killed 20 there"? Not "died two days after he was shot", "died a week after a bomb hit her".
bool isOfAnotherDay(const Document& doc, const Frame& f, TokenRange sentence);

// Where a sentence goes on to such a deed, up to where it turns from it; empty where it does not.
TokenRange otherDeedIn(const Document& doc, TokenRange sentence);

}  // namespace collate
