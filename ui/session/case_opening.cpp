// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/case_opening.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include "core/transfer/analysis_json.h"
#include "core/transfer/claims_csv.h"
#include "core/transfer/exported_case.h"
#include "core/transfer/incidents_geojson.h"
#include "core/transfer/outside_names.h"
#include "core/transfer/web_annotation.h"
#include "ui/session/known_places.h"
#include "ui/session/session.h"

namespace collate::ui {
namespace {

struct Wording {
  Q_DECLARE_TR_FUNCTIONS(CaseOpening)
};

std::optional<std::string> tables(const ExportedCase& exported, const QString& ending) {
  if (ending == "csv") return claimsCsv(exported);
  if (ending == "geojson") return incidentsGeoJson(exported);
  if (ending == "json") return analysisJson(exported);
  if (ending == "jsonld") return webAnnotations(exported);
  return std::nullopt;
}

}  // namespace

std::expected<void, QString> openCase(Session& session, const QString& file, bool create, const WorkspaceContext& context) {
  if (create) QDir().mkpath(QFileInfo(file).absolutePath());
  auto opened = Workspace::open(file.toStdU16String(), create, context);
  if (!opened) return std::unexpected(QString::fromStdString(opened.error().message));
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

std::expected<void, QString> exportTables(const CaseState& state, const QString& path) {
  const CaseState outside = forOthers(state);
  const auto written = tables(exportedOf(outside), QFileInfo(path).suffix().toLower());
  if (!written)
    return std::unexpected(Wording::tr("%1 ends in none of .csv, .geojson, .json, .jsonld.").arg(QFileInfo(path).fileName()));
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(written->data(), static_cast<qint64>(written->size())) < 0 || !file.commit())
    return std::unexpected(Wording::tr("%1 cannot be written: %2").arg(path, file.errorString()));
  return {};
}

}  // namespace collate::ui
