// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <stop_token>

#include "core/base/error.h"
#include "core/report/report.h"
#include "core/workspace/case_state.h"

namespace collate::ui {

// The report as a PDF. Needs a QGuiApplication (any platform, also offscreen) for fonts; may be called from any thread. The same
// state and options give the same bytes with the same fonts installed. Canceled when the token is set.
Result<QByteArray> reportPdf(const CaseState& state, const ReportOptions& options, std::stop_token stop = {});

// The same, written to `path`: whole or not at all. Unwritable, with the system's reason and the file, when it cannot be.
Result<void> writeReportPdf(const CaseState& state, const ReportOptions& options, const QString& path, std::stop_token stop = {});

}  // namespace collate::ui
