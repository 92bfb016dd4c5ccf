// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <stop_token>

#include "core/base/error.h"
#include "core/workspace/workspace.h"

namespace collate::ui {

class Session;

// Opens `file` into the session, or creates it when `create` and it is missing. On failure the session keeps what it had and
// the message says in one or two sentences what is wrong and what to do.
std::expected<void, QString> openCase(Session& session, const QString& file, bool create, const WorkspaceContext& context);

// Where the sample case of this user lives; it is made on first use from sampleReports().
QString sampleCaseFile();
// The reports that the sample is made of.
QString sampleReports();

// A file name for a new case that is not taken yet, in the user's documents.
QString freshCaseFile();

// What leaves the case, and how (core/workspace/case_export.h).
struct ExportRequest {
  QString format;
  QString table;
  bool redact = false;
  bool byteOrderMark = false;
};
// Writes the whole file or none; none when it was asked to stop meanwhile.
std::expected<void, QString> exportCase(const Workspace& workspace, const ExportRequest& request, const QString& path,
                                        std::stop_token stop = {});

}  // namespace collate::ui
