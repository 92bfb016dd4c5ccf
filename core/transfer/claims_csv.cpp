// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/claims_csv.h"

#include "core/conflict/casualties.h"
#include "core/transfer/code_points.h"
#include "core/transfer/csv_line.h"
#include "core/transfer/value_json.h"

namespace collate {
namespace {

constexpr std::string_view kHeading =
    "incident,incident_title,file,outlet,published,attribute,value,min,max,kind,modality,originators,persons,passage,start,end,"
    "review,"
    "read_as,disagreement,settled_value,sha256,fictional";

std::string originatorChain(const Claim& claim) {
  std::string chain;
  for (const Originator& o : claim.originators) chain += (chain.empty() ? "" : " < ") + o.name;
  return chain;
}

std::string claimLine(const ExportedCase& exported, const Incident& incident, std::size_t number, const Claim& claim,
                      CodePointSpan at) {
  const Source& source = exported.sources[number];
  const Comparison* comparison = incident.comparison(claim.attribute);
  const CountRange* count = claim.value.count();
  const bool settled = comparison && comparison->assessment && comparison->assessment->status == Status::Settled;
  CsvLine line;
  line.number(incident.id.value).text(incident.title).text(source.file).text(speakerOf(source, number + 1));
  line.text(source.published ? isoPublished(*source.published) : std::string());
  const std::string casualties = casualtyWords(claim, source.text);
  line.text(attributeName(claim.attribute)).text(casualties.empty() ? valueText(claim.value) : casualties);
  line.number(count ? count->min : std::nullopt).number(count ? count->max : std::nullopt);
  line.text(claim.participant ? participantKindName(*claim.participant) : std::string_view{});
  line.text(modalityName(claim.modality)).text(originatorChain(claim)).text(semicolonList(claim.persons));
  line.text(claim.span.of(source.text)).number(at.start).number(at.end);
  line.text(reviewName(claim.review)).text(claim.readAs);
  line.text(comparison && comparison->kind ? kindName(*comparison->kind) : std::string_view{});
  line.text(settled ? comparison->assessment->value : std::string()).text(source.sha256);
  line.text(exported.fictional ? "yes" : "no");
  return std::move(line).end();
}

}  // namespace

std::string claimsCsv(const ExportedCase& exported) {
  CodePoints codePoints(exported.sources);
  std::string csv = std::string(kHeading) + "\r\n";
  for (const Incident& incident : exported.incidents)
    for (const AccountRef& ref : incident.accounts)
      for (const Claim& claim : exported.readings[ref.source].accounts[ref.account].claims)
        csv += claimLine(exported, incident, ref.source, claim, codePoints.of(ref.source, claim.span));
  return csv;
}

}  // namespace collate
