// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "core/base/error.h"
#include "core/model/source.h"

namespace collate {

// What an analyst may set on a source. The bytes, the text and where it came from stay as they were taken in.
inline constexpr std::array<std::string_view, 7> kSourceFields = {"outlet", "title",     "byline",  "agency",
                                                                  "url",    "published", "language"};
// Not one of them, since what is read in the source does not hang on it: "yes" leaves the source out of the case
// (Source::leftOut).
inline constexpr std::string_view kLeftOutField = "left-out";

// Sets one field from text; empty clears it. Invalid for a field that there is not, for a date that is none, and for anything but
// "yes" of kLeftOutField.
Result<void> setSourceField(Source& source, std::string_view field, const std::string& value);
// The field as text; empty where not known.
std::string sourceField(const Source& source, std::string_view field);

// The two halves of a key "<hash> <field>".
std::string_view hashOfKey(std::string_view key);
std::string_view fieldOfKey(std::string_view key);

}  // namespace collate
