// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

#include "core/model/source.h"

namespace collate {

class PageFindings;

// When a page came out, whose head told no date: a line that is a date and nothing else, the line of a bulletin, a note behind a
// date near the top, or the date that closes the page. `body` are the first and the end of the lines that are the report; the
// line that tells it is marked. Nothing where dates head the days of a chronology.
std::optional<Published> readLateDate(PageFindings& page, std::size_t bodyBegin, std::size_t bodyEnd);

}  // namespace collate
