// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/workspace/case_state.h"

namespace collate {

// The report of a case: of the incidents in options.scope, and, with options.redact, without what was marked sensitive. The cover
// says both.
ReportDocument reportOf(const CaseState& state, const ReportOptions& options);

}  // namespace collate
