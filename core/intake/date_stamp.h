// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/byte_span.h"
#include "core/intake/numeric_order.h"
#include "core/model/source.h"
#include "core/text/tokens.h"

namespace collate {

class SourceMarks;

enum class ShortYears { Refused, Taken };

// A date with day, month and year, and the time after it, as tokens [begin, end) of a line.
struct DateStamp {
  Published published;
  std::size_t end = 0;
  bool bare = false;  // "20 August 2025": no weekday, digits-only or ISO form that would mark it as a stamp
};

// The full date that starts at token `at`: "Aug. 20, 2025", "Wednesday 20 August 2025, 14:03 GMT", "2025-08-20",
// "20.08.2025", "٢٠ آب/أغسطس ٢٠٢٥". Nothing for a date without year, and nothing for 03/04/2025, which is two days,
// unless its order is known.
std::optional<DateStamp> dateStampAt(const Tokens& line, std::size_t at, const SourceMarks& marks,
                                     ShortYears years = ShortYears::Refused, NumericOrder order = NumericOrder::Unknown);

// What a line says that is there to give the date of publication: "Aug. 20, 2025 • 2 min read", "By Ann Lee | Published
// 20/08/2025 | Updated 21/08/2025". `rest` are the stretches that are neither date nor label, between separators.
struct DateLine {
  std::optional<Published> published;
  std::optional<Published> updated;
  bool labelled = false;  // a word says that it is the publication's date
  std::vector<ByteSpan> rest;
};

// Nothing where the line holds no full date, or reads on like a sentence.
std::optional<DateLine> readDateLine(const Tokens& line, const SourceMarks& marks, NumericOrder order = NumericOrder::Unknown);

// The day that all of the words are: nothing where they say more than a full date ("12 to 15 August 2025", "before 2 May 2025").
std::optional<CalendarDay> dayFromWords(std::string_view words, const SourceMarks& marks);

// A date in any of the forms above or ISO 8601 or RFC 2822, standing alone or behind a label.
std::optional<Published> publishedFromWords(std::string_view words, const SourceMarks& marks);

}  // namespace collate
