// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/case_report.h"

#include <algorithm>
#include <optional>

#include "core/report/redaction.h"
#include "core/report/wording.h"

namespace collate {
namespace {

// Empty where nothing is left out.
std::string leftOutWords(const CaseState& state) {
  const auto count = static_cast<int>(std::ranges::count_if(state.sources, &Source::leftOut));
  if (count == 0) return {};
  return wording::sentenceCase(wording::counted(count, "source", "sources")) + ", left out of this report by the analyst.";
}

}  // namespace

ReportDocument reportOf(const CaseState& state, const ReportOptions& options) {
  const int sensitive = options.redact ? sensitiveCount(state) : 0;
  std::optional<CaseState> told;
  if (sensitive > 0) told = redacted(state);
  const std::string leftOut = leftOutWords(state);
  if (!options.scope.isAll() || !leftOut.empty()) told = inScope(told ? *told : state, options.scope);
  const CaseState& s = told ? *told : state;
  ReportDocument document = buildReport({s.name, s.fictional, s.sources, s.readings, s.incidents, s.annotations}, options);
  if (const std::string scope = scopeWords(options.scope); !scope.empty())
    document.cover.push_back({"Scope", wording::sentenceCase("only " + scope)});
  if (!leftOut.empty()) document.cover.push_back({"Left out", leftOut});
  if (sensitive > 0)
    document.cover.push_back(
        {"Withheld", wording::sentenceCase(wording::counted(sensitive, "name or passage", "names and passages")) +
                         ", marked sensitive by the analyst. They are left out wherever they stood."});
  return document;
}

}  // namespace collate
