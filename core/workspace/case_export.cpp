// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/case_export.h"

#include <algorithm>
#include <array>

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
#include "core/workspace/workspace.h"

namespace collate {
namespace {

std::string markdown(const CaseState& s) {
  ReportOptions options;
  options.redact = false;  // what is to be left out is so already
  return reportMarkdown(reportOf(s, options));
}

struct Kind {
  ExportKind kind;
  std::string (*write)(const CaseState&);
};

constexpr std::array kKinds = {
    Kind{{"csv", "claims"}, [](const CaseState& s) { return claimsCsv(exportedOf(s)); }},
    Kind{{"csv", "incidents"}, [](const CaseState& s) { return incidentsCsv(exportedOf(s)); }},
    Kind{{"csv", "disagreements"}, [](const CaseState& s) { return disagreementsCsv(exportedOf(s)); }},
    Kind{{"geojson", ""}, [](const CaseState& s) { return incidentsGeoJson(exportedOf(s)) + "\n"; }},
    Kind{{"json", ""}, [](const CaseState& s) { return analysisJson(exportedOf(s)) + "\n"; }},
    Kind{{"kml", ""}, [](const CaseState& s) { return incidentsKml(exportedOf(s)); }},
    Kind{{"markdown", ""}, markdown},
    Kind{{"stix", ""}, [](const CaseState& s) { return stixBundle(exportedOf(s)) + "\n"; }},
    Kind{{"webannotation", ""}, [](const CaseState& s) { return webAnnotations(exportedOf(s)) + "\n"; }},
};

constexpr auto kPublic = [] {
  std::array<ExportKind, kKinds.size()> kinds;
  std::ranges::transform(kKinds, kinds.begin(), &Kind::kind);
  return kinds;
}();

// The whole case, so that it can be made again elsewhere.
Result<std::string> wholeCase(const Workspace& workspace, const CaseState& state) {
  const auto record = workspace.record();
  if (!record) return std::unexpected(record.error());
  return analysisJson(exportedOf(state), Detail::Plain, &*record) + "\n";
}

}  // namespace

std::span<const ExportKind> exportKinds() { return kPublic; }

const ExportKind* exportKind(std::string_view format, std::string_view table) {
  const auto found = std::ranges::find_if(
      kPublic, [&](const ExportKind& k) { return k.format == format && (table.empty() || k.table == table); });
  return found == kPublic.end() ? nullptr : &*found;
}

Result<std::string> exported(const Workspace& workspace, const ExportKind& kind, const ExportChoice& choice) {
  if (const auto whole = workspace.requireWhole(); !whole) return std::unexpected(whole.error());
  const CaseState state = forOthers(*workspace.state());
  if (kind.format == "json" && !choice.redact) return wholeCase(workspace, state);
  const auto writer =
      std::ranges::find_if(kKinds, [&](const Kind& k) { return k.kind.format == kind.format && k.kind.table == kind.table; });
  if (writer == kKinds.end()) return fail(ErrorCode::Invalid, "There is no such kind of export.");
  const std::string text = writer->write(choice.redact ? redacted(state) : state);
  return choice.byteOrderMark && kind.format == "csv" ? std::string(kByteOrderMark) + text : text;
}

}  // namespace collate
