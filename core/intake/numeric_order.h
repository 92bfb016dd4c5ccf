// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace collate {

class SourceMarks;

// Which comes first in "11/9/2031", as far as a page tells.
enum class NumericOrder { Unknown, DayFirst, MonthFirst };

// By the page's other dates in numbers, by the day of the week beside one, and by the months that it names in words.
NumericOrder numericOrderOf(std::string_view text, const SourceMarks& marks);

}  // namespace collate
