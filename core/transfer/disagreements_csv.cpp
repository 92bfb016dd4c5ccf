// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csv_line.h"
#include "core/transfer/incidents_csv.h"

namespace collate {
namespace {

constexpr std::string_view kHeading =
    "incident,incident_title,attribute,kind,outlets,originators,what_differs,would_settle_it,file,outlet,published,stance,value,"
    "passage,sha256,decided,reason,reliability,credibility,likelihood,status,fictional";

std::string passageOf(const ExportedCase& exported, const Cell& cell) {
  if (cell.claims.empty()) return {};
  const ClaimRef& ref = cell.claims.front();
  const Claim& claim = exported.readings[ref.account.source].accounts[ref.account.account].claims[ref.claim];
  return std::string(claim.span.of(exported.sources[ref.account.source].text));
}

std::string lineOf(const ExportedCase& exported, const Incident& incident, const Comparison& c, std::size_t account) {
  const std::size_t at = incident.accounts[account].source;
  const Source& source = exported.sources[at];
  const Cell& cell = c.cells[account];
  const Assessment decided = c.assessment.value_or(Assessment{});
  CsvLine line;
  line.number(incident.id.value).text(incident.title).text(attributeName(c.attribute)).text(kindName(*c.kind));
  line.number(std::optional(c.outlets)).number(std::optional(c.independent)).text(c.sentence).text(c.settle);
  line.text(source.file).text(speakerOf(source, at + 1)).text(source.published ? isoPublished(*source.published) : std::string());
  line.text(stanceName(cell.stance)).text(cell.value).text(passageOf(exported, cell)).text(source.sha256);
  line.text(decided.value).text(decided.reason).text(decided.reliability).text(decided.credibility).text(decided.likelihood);
  line.text(c.assessment ? statusName(decided.status) : std::string_view{}).text(exported.fictional ? "yes" : "no");
  return std::move(line).end();
}

}  // namespace

std::string disagreementsCsv(const ExportedCase& exported) {
  std::string csv = std::string(kHeading) + "\r\n";
  for (const Incident& incident : exported.incidents)
    for (const Comparison& c : incident.comparisons)
      for (std::size_t i = 0; c.kind && i < c.cells.size() && i < incident.accounts.size(); ++i)
        csv += lineOf(exported, incident, c, i);
  return csv;
}

}  // namespace collate
