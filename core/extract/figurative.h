// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/frame.h"

namespace collate {

// Is a verb of striking, shooting or bombing no deed of anybody: "a deal struck in May", "was hit by unrest", "a video shot on
// Monday", "smoke shooting into the air", "vacuum bombs", "alarms went off", "missiles fired into the sea"?
bool isFigurative(const Annotated& text, const Hit& verb, TokenRange sentence);

// "executed an arrest warrant", "the plan was executed": of no person
bool executesPaper(const Annotated& text, const Hit& verb, TokenRange sentence);

}  // namespace collate
