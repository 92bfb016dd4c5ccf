// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/report/report.h"

namespace collate::ui {

// What was last chosen for the report of a case, kept in the user's settings by the case's file. Nothing where none was written
// yet, or what is kept cannot be read.
std::optional<ReportOptions> rememberedReportOptions(const QString& caseFile);
void rememberReportOptions(const QString& caseFile, const ReportOptions& options);

}  // namespace collate::ui
