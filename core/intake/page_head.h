// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace collate {

class PageFindings;

// Reads the lines above a report: section, headline, standfirst, outlet, date, byline, captions. Returns the line at which the
// report begins.
std::size_t readPageHead(PageFindings& page);

}  // namespace collate
