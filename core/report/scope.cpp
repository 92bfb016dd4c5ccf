// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/scope.h"

#include <algorithm>
#include <format>
#include <set>

#include "core/report/wording.h"
#include "core/workspace/case_state.h"

namespace collate {
namespace {

bool inTime(const Incident& incident, const ReportScope& scope) {
  if (!scope.from && !scope.to) return true;
  if (!incident.date || !incident.date->from || !incident.date->to) return false;
  return (!scope.from || *incident.date->to >= *scope.from) && (!scope.to || *incident.date->from <= *scope.to);
}

bool passes(const CaseState& state, const Incident& incident, const ReportScope& scope) {
  const auto named = [&](const std::string& name) {
    return incident.place && (name == incident.place->name || name == incident.place->admin1);
  };
  if (!scope.places.empty() && std::ranges::none_of(scope.places, named)) return false;
  if (!scope.incidents.empty() && !isChosen(state, incident, scope.incidents)) return false;
  return inTime(incident, scope);
}

// Sources are numbered anew; accounts keep their numbers, those of other incidents without claims.
class ScopedCase {
 public:
  ScopedCase(const CaseState& state, const ReportScope& scope) : m_whole(state), m_part(state) {
    std::erase_if(m_part.incidents.edit(), [&](const Incident& i) { return !passes(state, i, scope); });
    for (const Incident& i : m_part.incidents) m_accounts.insert(i.accounts.begin(), i.accounts.end());
  }

  CaseState run() {
    std::vector<Source> sources;
    std::vector<Reading> readings;
    std::vector<std::size_t> now(m_whole.sources.size(), 0);
    for (std::size_t i = 0; i < m_whole.sources.size(); ++i) {
      const auto first = m_accounts.lower_bound(AccountRef{i, 0});
      if (first == m_accounts.end() || first->source != i) continue;
      now[i] = sources.size();
      sources.push_back(m_whole.sources[i]);
      readings.push_back(readingOf(i));
    }
    m_part.sources = std::move(sources);
    m_part.readings = std::move(readings);
    for (Incident& incident : m_part.incidents.edit()) renumber(incident, now);
    std::erase_if(m_part.annotations, [&](const Annotation& a) {
      return std::ranges::none_of(m_part.sources, [&](const Source& s) { return s.sha256 == a.sourceHash; });
    });
    m_part.readOnly = true;
    return std::move(m_part);
  }

 private:
  Reading readingOf(std::size_t source) const {
    Reading reading = m_whole.readings[source];
    for (std::size_t a = 0; a < reading.accounts.size(); ++a)
      if (!m_accounts.contains({source, a})) reading.accounts.edit()[a].claims.clear();
    return reading;
  }

  static void renumber(Incident& incident, const std::vector<std::size_t>& now) {
    for (AccountRef& a : incident.accounts) a.source = now[a.source];
    for (Comparison& c : incident.comparisons.edit())
      for (Cell& cell : c.cells)
        for (ClaimRef& claim : cell.claims) claim.account.source = now[claim.account.source];
  }

  const CaseState& m_whole;
  CaseState m_part;
  std::set<AccountRef> m_accounts;
};

}  // namespace

bool isChosen(const CaseState& state, const Incident& incident, const std::vector<std::string>& keys) {
  return std::ranges::contains(keys, incident.key) || std::ranges::any_of(incident.accounts, [&](const AccountRef& a) {
           return std::ranges::contains(keys, accountKey(state.sourceOf(a).sha256, state.accountOf(a).anchor));
         });
}

CaseState inScope(const CaseState& state, const ReportScope& scope) { return ScopedCase(state, scope).run(); }

std::size_t chosenCount(const CaseState& state, const std::vector<std::string>& keys) {
  return static_cast<std::size_t>(
      std::ranges::count_if(*state.incidents, [&](const Incident& i) { return isChosen(state, i, keys); }));
}

std::string scopeWords(const ReportScope& scope) {
  std::vector<std::string> parts;
  if (scope.from && scope.to) parts.push_back("events of " + wording::spanWords(*scope.from, *scope.to));
  if (scope.from && !scope.to) parts.push_back("events from " + wording::dayWords(*scope.from) + " on");
  if (!scope.from && scope.to) parts.push_back("events up to " + wording::dayWords(*scope.to));
  if (!scope.places.empty()) parts.push_back("in " + wording::listed(scope.places));
  if (!scope.incidents.empty())
    parts.push_back(wording::counted(static_cast<int>(scope.incidents.size()), "chosen incident", "chosen incidents"));
  std::string words;
  for (const std::string& part : parts) words += (words.empty() ? "" : "; ") + part;
  return words;
}

}  // namespace collate
