// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/frame.h"

namespace collate {

// Does an effect tell the toll of a war or of a stretch of time, and of no incident?
bool isOfPeriod(const Annotated& text, const Frame& effect, TokenRange sentence);

}  // namespace collate
