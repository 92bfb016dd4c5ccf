// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/transfer/case_record.h"
#include "core/transfer/exported_case.h"

namespace collate {

// How much an analysis tells beside the contract's keys.
enum class Detail {
  Plain,
  Explained,  // and which rule read a claim, what brought accounts together, and each disagreement in a sentence
};

// The document of `collate-cli analyze --format json` and `export --format json`:
//
//   {"sources":[{"file","id","outlet","title","byline","agency","published","language"}],
//    "incidents":[{"id","event_type","date":{"from","to","precision"},"place":{"name","id","lat","lon","precision"},
//      "claims":[{"file","attribute","value","min","max","kind","text","start","end","originators":[...],"modality","persons":[...]}],
//      "conflicts":[{"attribute","kind","values":[{"file","value"}]}],
//      "originators":{"attribute":{"outlets":n,"independent":n}}}]}
//
// start and end count code points in the source's text; text is the passage. What is not known is null in sources, dates and
// places, and left out of claims: "value" where a count is not exact, "min" and "max" where it is, "kind" but for actor and
// target. The value of a date is its TIMEX3 form (a date without a year has "value" beside from and to); that of an exact time is
// HH:MM. Claims that an analyst rejected are left out; claims that an analyst touched say so in "review". An incident with
// decisions has "assessments":[{"attribute","value","reason","reliability","credibility","likelihood","status"}].
// What was analyzed as a case begins with "case":{"name","fictional"}, and ends with the "record" (case_record.h) that it is
// given.
std::string analysisJson(const ExportedCase& analyzed, Detail detail = Detail::Plain, const CaseRecord* record = nullptr);

// The line of `--format jsonl`, without its line end:
//
//   {"id","outlet","title","published","accounts":[{same keys as an incident, one source}],
//    "mentions":[{"kind","start","end","text","type","value","lat","lon"}],
//    "attributions":[{"source":{"start","end"},"cue":{"start","end"},"content":{"start","end"}}]}
//
// id is that of the .jsonl line, else the file. Empty parts of an attribution are left out.
std::string sourceLine(const Source& source, const Reading& reading, Detail detail = Detail::Plain);

}  // namespace collate
