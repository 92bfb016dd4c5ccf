// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string_view>

#include "core/model/value.h"

namespace collate {

// Reads what an analyst typed as the value of a claim.
using ValueReader = std::function<Value(Attribute, std::string_view)>;

// The forms in which Collate itself shows values, read back: "3", "at least 3", "up to 5", "3 to 5", "none"; 2025-08-20,
// 2025-08, 2025, 2025-08-19/2025-08-20; 02:30, 02:30 GMT, 02:00-04:00; the names of event types. Anything else is words: the
// text as typed, without a detail.
Value typedValue(Attribute attribute, std::string_view typed);

// A day, month, year or range of days in ISO 8601 as a date value; nothing when it is none.
std::optional<DateValue> dateFromIso(std::string_view iso);

}  // namespace collate
