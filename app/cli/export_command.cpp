// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "app/cli/commands.h"
#include "core/report/case_report.h"
#include "core/report/markdown.h"
#include "core/report/redaction.h"
#include "core/transfer/analysis_json.h"
#include "core/transfer/claims_csv.h"
#include "core/transfer/csv_line.h"
#include "core/transfer/incidents_csv.h"
#include "core/transfer/incidents_geojson.h"
#include "core/transfer/incidents_kml.h"
#include "core/transfer/outside_names.h"
#include "core/transfer/stix.h"
#include "core/transfer/web_annotation.h"
#include "core/transfer/whole_file.h"
#include "core/workspace/workspace.h"

namespace collate::cli {
namespace {

std::string markdown(const CaseState& s) {
  ReportOptions options;
  options.redact = false;  // --redact did what was asked for
  return reportMarkdown(reportOf(s, options));
}

struct Format {
  std::string_view name;
  std::string (*write)(const CaseState&);
};

constexpr std::array kFormats = {
    Format{"csv", [](const CaseState& s) { return claimsCsv(exportedOf(s)); }},
    Format{"geojson", [](const CaseState& s) { return incidentsGeoJson(exportedOf(s)) + "\n"; }},
    Format{"json", [](const CaseState& s) { return analysisJson(exportedOf(s)) + "\n"; }},
    Format{"kml", [](const CaseState& s) { return incidentsKml(exportedOf(s)); }},
    Format{"markdown", markdown},
    Format{"stix", [](const CaseState& s) { return stixBundle(exportedOf(s)) + "\n"; }},
    Format{"webannotation", [](const CaseState& s) { return webAnnotations(exportedOf(s)) + "\n"; }},
};

std::string tableOf(const CaseState& state, const ExportOptions& options) {
  const std::string csv = options.table == "incidents"       ? incidentsCsv(exportedOf(state))
                          : options.table == "disagreements" ? disagreementsCsv(exportedOf(state))
                                                             : claimsCsv(exportedOf(state));
  return options.byteOrderMark ? std::string(kByteOrderMark) + csv : csv;
}

// The whole case, so that it can be made again elsewhere.
Result<std::string> wholeCase(const Workspace& workspace, const CaseState& state) {
  const auto record = workspace.record();
  if (!record) return std::unexpected(record.error());
  return analysisJson(exportedOf(state), Detail::Plain, &*record) + "\n";
}

std::string written(const CaseState& state, const ExportOptions& options) {
  if (options.format == "csv") return tableOf(state, options);
  for (const Format& format : kFormats)
    if (format.name == options.format) return format.write(state);
  return {};
}

}  // namespace

std::vector<std::string> exportFormats() {
  std::vector<std::string> names;
  for (const Format& format : kFormats) names.emplace_back(format.name);
  return names;
}

void exportFrom(const ExportOptions& options, Console& console) {
  const auto workspace = openCase(options.file, false, console);
  if (!workspace) return console.complain(workspace.error());
  if (const auto whole = (*workspace)->requireWhole(); !whole) return console.complain(whole.error());
  const CaseState state = forOthers(*(*workspace)->state());
  const Result<std::string> text = options.redact             ? written(redacted(state), options)
                                   : options.format == "json" ? wholeCase(**workspace, state)
                                                              : written(state, options);
  if (!text) return console.complain(text.error());
  if (options.out == "-") {
    console.print(*text);
    return;
  }
  if (auto done = writeWhole(options.out, *text); !done) console.complain(done.error());
}

}  // namespace collate::cli
