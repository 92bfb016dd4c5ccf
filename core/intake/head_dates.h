// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace collate {

class PageFindings;

// A line of a page's head that gives its date, with what stands beside it: reporter, outlet, agency, place, number of the issue.
// False, and nothing changed, for any other line. `headed`: the headline has been, or at least whose page it is; what is no name
// of anything beside a date is a headline else.
bool readHeadDates(PageFindings& page, std::size_t line, bool headed);

// "Date: 21/05/2031" over "Place: ..." and "Victims: ...": a form that tells when it happened
bool isDateOfIncident(const PageFindings& page, std::size_t line);

}  // namespace collate
