// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/case_report.h"

#include <algorithm>
#include <optional>

#include "core/report/redaction.h"
#include "core/report/wording.h"

namespace collate {
namespace {

void dropNotesOfLeftOut(CaseState& state) {
  std::erase_if(state.annotations, [&](const Annotation& note) {
    const auto source = std::ranges::find(state.sources, note.sourceHash, &Source::sha256);
    return source != state.sources.end() && source->leftOut;
  });
}

}  // namespace

ReportDocument reportOf(const CaseState& state, const ReportOptions& options) {
  const int sensitive = options.redact ? sensitiveCount(state) : 0;
  std::optional<CaseState> told;
  if (sensitive > 0) told = redacted(state);
  if (!options.scope.isAll()) told = inScope(told ? *told : state, options.scope);
  const int leftOut = static_cast<int>(std::ranges::count_if(state.sources, &Source::leftOut));
  if (leftOut > 0) dropNotesOfLeftOut(told ? *told : told.emplace(state));
  const CaseState& s = told ? *told : state;
  ReportDocument document = buildReport({s.name, s.fictional, s.sources, s.readings, s.incidents, s.annotations}, options);
  if (const std::string scope = scopeWords(options.scope); !scope.empty())
    document.cover.push_back({"Scope", wording::sentenceCase("only " + scope)});
  if (leftOut > 0)
    document.cover.push_back({"Left out", wording::sentenceCase(wording::counted(leftOut, "source", "sources")) +
                                              " of the case, by the analyst: nothing that they say counts here."});
  if (sensitive > 0)
    document.cover.push_back(
        {"Withheld", wording::sentenceCase(wording::counted(sensitive, "name or passage", "names and passages")) +
                         ", marked sensitive by the analyst. They are left out wherever they stood."});
  return document;
}

}  // namespace collate
