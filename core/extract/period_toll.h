// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extract/frame.h"

namespace collate {

// Does an effect tell the toll of a war or of a stretch of time, and of no incident?
bool isOfPeriod(const Annotated& text, const Frame& effect, TokenRange sentence);

// Are "last" or "past" at `last` those of "the past 24 hours": of a day, and of one incident as like as not?
bool isOfADay(const Document& doc, std::uint32_t last);

// "past" at `last` of "the past three days": so few that what they tell may be of one battle. It is told of no other incident.
bool isOfFewDays(const Document& doc, std::uint32_t last);
bool tellsOfFewDays(const Document& doc, TokenRange sentence);

}  // namespace collate
