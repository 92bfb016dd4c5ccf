// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/value.h"

namespace collate {

struct CaseState;
struct Incident;

// Which incidents a report tells of: all that its parts let pass; an empty part lets everything pass.
struct ReportScope {
  std::optional<CalendarDay> from;  // incidents that can have happened on this day or later; undated ones do not pass
  std::optional<CalendarDay> to;    // ... on this day or before
  std::vector<std::string> places;  // names of places or governorates
  // Keys of accounts (Incident::key is that of the first); one that is no longer in the case lets nothing pass.
  std::vector<std::string> incidents;

  bool isAll() const { return !from && !to && places.empty() && incidents.empty(); }
  bool operator==(const ReportScope&) const = default;
};

// The case with only those incidents, the sources that tell of them, and in these the claims on them: numbers of sources and
// passages are those of what remains. For reading only.
CaseState inScope(const CaseState& state, const ReportScope& scope);

// Is one of the keys (ReportScope::incidents) the incident's own or that of any of its accounts? Its own is that of the first,
// which another import may change.
bool isChosen(const CaseState& state, const Incident& incident, const std::vector<std::string>& keys);
// How many incidents the keys let pass.
std::size_t chosenCount(const CaseState& state, const std::vector<std::string>& keys);

// "events from 1 to 9 August 2025; in Atmeh"; empty for all.
std::string scopeWords(const ReportScope& scope);

}  // namespace collate
