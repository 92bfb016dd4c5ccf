// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

#include "core/model/source.h"

namespace collate {

// The day in `year` of a feast that a rule of the phrase table places: "12-25" (month and day), "11-4-4" (month, weekday with
// Monday as 1, which one), "easter+1" (days from Easter Sunday of the Western churches). Nothing for a rule that is none of
// these.
std::optional<CalendarDay> feastDay(std::string_view rule, int year);
// Does the rule give the same month and day every year?
bool isYearly(std::string_view rule);

}  // namespace collate
