// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/case_opening.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <exception>

#include "core/transfer/whole_file.h"
#include "core/workspace/case_export.h"
#include "ui/session/known_places.h"
#include "ui/session/session.h"
#include "ui/text/said.h"

namespace collate::ui {
namespace {

struct Wording {
  Q_DECLARE_TR_FUNCTIONS(CaseOpening)
};

}  // namespace

std::expected<void, QString> openCase(Session& session, const QString& file, bool create, const WorkspaceContext& context) {
  if (create) QDir().mkpath(QFileInfo(file).absolutePath());
  auto opened = Workspace::open(file.toStdU16String(), create, context);
  if (!opened) return std::unexpected(said(opened.error().message));
  session.setWorkspace(std::move(*opened), context);
  return {};
}

QString sampleCaseFile() {
  return QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).filePath("sample.collate");
}

QString sampleReports() { return resourceFile("sample"); }

QString freshCaseFile() {
  const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
  QString file = folder.filePath(Wording::tr("New case") + ".collate");
  for (int n = 2; QFileInfo::exists(file); ++n) file = folder.filePath(Wording::tr("New case %1").arg(n) + ".collate");
  return file;
}

std::expected<void, QString> exportCase(const Workspace& workspace, const ExportRequest& request, const QString& path,
                                        std::stop_token stop) try {
  const ExportKind* kind = exportKind(request.format.toStdString(), request.table.toStdString());
  if (!kind) return std::unexpected(Wording::tr("There is no kind of export that is called %1.").arg(request.format));
  const auto text = exported(workspace, *kind, {request.redact, request.byteOrderMark});
  if (!text) return std::unexpected(said(text.error().message));
  if (stop.stop_requested()) return std::unexpected(Wording::tr("The export was stopped; nothing was written."));
  if (const auto written = writeWhole(path.toStdU16String(), *text); !written)
    return std::unexpected(said(written.error().message));
  return {};
} catch (const std::exception& e) {  // memory ran out, or a disk vanished
  return std::unexpected(Wording::tr("The export broke off: %1. Nothing was written.").arg(QString::fromUtf8(e.what())));
}

}  // namespace collate::ui
