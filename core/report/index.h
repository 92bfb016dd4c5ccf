// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/passages.h"
#include "core/report/report.h"

namespace collate {

// People and places that the passages of a report name, each with the passages that name it, by name without a leading "al-".
// A person's spellings stand as published, each for itself; a place stands under the gazetteer's name.
ReportIndex indexOf(const ReportInput& input, const PassageBook& book);

}  // namespace collate
