// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/report/report.h"

namespace collate {

// The report as Markdown (CommonMark with tables) for pasting: what the PDF says, without claims by outlet, map and timeline.
// References such as [S2.11] stand as in the PDF; the passages are quoted at the end. Sections that the options leave out are
// left out.
std::string reportMarkdown(const ReportDocument& document);

}  // namespace collate
