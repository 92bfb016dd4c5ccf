// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/case_state.h"

#include <algorithm>
#include <filesystem>

namespace collate {

const Incident* CaseState::incident(IncidentId id) const {
  const auto of = [this](IncidentId wanted) -> const Incident* {
    const auto it = std::ranges::find(*incidents, wanted, &Incident::id);
    return it == incidents.end() ? nullptr : &*it;
  };
  if (const Incident* found = of(id)) return found;
  const auto to = redirects->find(id);
  return to == redirects->end() ? nullptr : of(to->second);
}

const Incident* CaseState::incidentOf(AccountRef account) const {
  const auto holds = [&](const Incident& i) { return std::ranges::contains(i.accounts, account); };
  const auto it = std::ranges::find_if(incidents, holds);
  return it == incidents.end() ? nullptr : &*it;
}

const Incident* CaseState::incidentOfKey(std::string_view key) const {
  if (const auto it = std::ranges::find(*incidents, key, &Incident::key); it != incidents.end()) return &*it;
  const auto named = [&](AccountRef a) {
    return key.starts_with(sourceOf(a).sha256) && key == accountKey(sourceOf(a).sha256, accountOf(a).anchor);
  };
  const auto it = std::ranges::find_if(*incidents, [&](const Incident& i) { return std::ranges::any_of(i.accounts, named); });
  return it == incidents.end() ? nullptr : &*it;
}

std::string sourceLabel(const Source& source) {
  if (!source.outlet.empty()) return source.outlet;
  if (!source.agency.empty()) return source.agency;
  if (!source.title.empty()) return source.title;
  return std::filesystem::path(source.file).filename().string();
}

}  // namespace collate
