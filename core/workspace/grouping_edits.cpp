// SPDX-License-Identifier: GPL-3.0-or-later
// Merge, keep apart, split and move: decisions on pairs of accounts, so that they hold whatever is taken in later. And leaving
// sources out, which takes accounts away.
#include <algorithm>
#include <format>
#include <ranges>

#include "core/edit/source_fields.h"
#include "core/workspace/incident_ids.h"
#include "core/workspace/workspace.h"

namespace collate {
namespace {

void decide(Edit& edit, const CaseState& state, const std::string& a, const std::string& b, std::optional<bool> together) {
  const std::string key = groupingKey(a, b);
  const std::string* stands = payloadAt(state.overlay, EditTarget::Grouping, key);
  auto before = stands ? std::optional(*stands) : std::nullopt;
  auto after = together ? std::optional(toJson(GroupingPayload{*together})) : std::nullopt;
  if (before != after) edit.changes.push_back({EditTarget::Grouping, key, std::move(before), std::move(after)});
}

std::vector<std::string> keysOf(const CaseState& state, const Incident& incident) {
  return accountKeys(incident, *state.sources, *state.readings);
}

std::string keyOf(const CaseState& state, AccountRef a) {
  return accountKey(state.sourceOf(a).sha256, state.accountOf(a).anchor);
}

// Each once, in the order given; ids that lead to the same incident are one.
std::vector<const Incident*> incidentsOf(const CaseState& state, std::span<const IncidentId> ids) {
  std::vector<const Incident*> incidents;
  for (const IncidentId id : ids)
    if (const Incident* i = state.incident(id); i && !std::ranges::contains(incidents, i)) incidents.push_back(i);
  return incidents;
}

std::string namesOf(const std::vector<const Incident*>& incidents, std::string_view joint) {
  if (incidents.size() > 2) return std::format("{} incidents, {} first", incidents.size(), incidents.front()->title);
  return std::format("{} {} {}", incidents[0]->title, joint, incidents[1]->title);
}

bool areJoined(const CaseState& state, const std::string& a, const std::string& b) {
  const std::string* stands = payloadAt(state.overlay, EditTarget::Grouping, groupingKey(a, b));
  return stands != nullptr && *stands == toJson(GroupingPayload{true});
}

// Those that were put together by way of the one that goes stay together.
void takeOut(Edit& edit, const CaseState& state, const std::string& key, const Incident& from) {
  std::vector<std::string> others = keysOf(state, from);
  std::erase(others, key);
  const bool held = std::ranges::any_of(others, [&](const std::string& o) { return areJoined(state, key, o); });
  for (const std::string& other : others) {
    decide(edit, state, key, other, false);
    if (held && other != others.front()) decide(edit, state, others.front(), other, true);
  }
}

// What was decided on an incident stays with those of its accounts that stay, when others go.
void handOver(Edit& edit, const CaseState& state, const std::vector<std::string>& go, const std::vector<std::string>& stay,
              const Incident& incident) {
  for (const Comparison& c : incident.comparisons) {
    if (!c.assessment) continue;
    const auto standsAt = [&](const std::string& account) {
      const std::string* there = payloadAt(state.overlay, EditTarget::Assessment, assessmentKey(account, c.attribute));
      return there != nullptr && *there == toJson(*c.assessment);
    };
    const auto at = std::ranges::find_if(go, standsAt);
    if (at == go.end() || std::ranges::any_of(stay, standsAt)) continue;
    const std::string to = assessmentKey(stay.front(), c.attribute);
    const std::string* before = payloadAt(state.overlay, EditTarget::Assessment, to);
    edit.changes.push_back({EditTarget::Assessment, assessmentKey(*at, c.attribute), toJson(*c.assessment), std::nullopt});
    edit.changes.push_back({EditTarget::Assessment, to, before ? std::optional(*before) : std::nullopt, toJson(*c.assessment)});
  }
  const bool held = std::ranges::any_of(go, [&](const std::string& gone) {
    return std::ranges::any_of(stay, [&](const std::string& other) { return areJoined(state, gone, other); });
  });
  if (!held) return;
  for (const std::string& other : stay)
    if (other != stay.front()) decide(edit, state, stay.front(), other, true);
}

// All with the first: new evidence on one of them does not part the rest. What kept any two of them apart is taken back.
void putTogether(Edit& edit, const CaseState& state, const std::vector<std::string>& keys, const std::vector<std::string>& more) {
  for (const std::string& a : keys)
    for (const std::string& b : more)
      if (payloadAt(state.overlay, EditTarget::Grouping, groupingKey(a, b)) != nullptr && a != keys.front())
        decide(edit, state, a, b, std::nullopt);
  for (const std::string& key : keys)
    if (key != keys.front()) decide(edit, state, keys.front(), key, true);
  for (const std::string& key : more) decide(edit, state, keys.front(), key, true);
}

}  // namespace

Edit mergeEdit(const CaseState& state, std::span<const IncidentId> ids) {
  const std::vector<const Incident*> incidents = incidentsOf(state, ids);
  if (incidents.size() < 2) return {"Merge", {}};
  Edit edit{"Merge: " + namesOf(incidents, "with"), {}};
  std::vector<std::string> keys = keysOf(state, *incidents.front());
  for (const Incident* other : incidents | std::views::drop(1)) {
    const std::vector<std::string> more = keysOf(state, *other);
    putTogether(edit, state, keys, more);
    keys.insert(keys.end(), more.begin(), more.end());
  }
  std::ranges::stable_sort(edit.changes, {}, &EditChange::key);
  const auto same = std::ranges::unique(edit.changes, {}, &EditChange::key);
  edit.changes.erase(same.begin(), same.end());
  return edit;
}

Edit keepApartEdit(const CaseState& state, std::span<const IncidentId> ids) {
  const std::vector<const Incident*> incidents = incidentsOf(state, ids);
  if (incidents.size() < 2) return {"Keep apart", {}};
  Edit edit{"Keep apart: " + namesOf(incidents, "and"), {}};
  std::vector<std::vector<std::string>> keys;
  for (const Incident* i : incidents) keys.push_back(keysOf(state, *i));
  for (std::size_t i = 0; i < keys.size(); ++i)
    for (std::size_t j = i + 1; j < keys.size(); ++j)
      for (const std::string& key : keys[i])
        for (const std::string& far : keys[j]) decide(edit, state, key, far, false);
  return edit;
}

Edit splitEdit(const CaseState& state, AccountRef account) {
  const Incident* from = state.incidentOf(account);
  if (!from || from->accounts.size() < 2) return {"Split", {}};
  Edit edit{std::format("Split off: {} from {}", sourceLabel(state.sourceOf(account)), from->title), {}};
  takeOut(edit, state, keyOf(state, account), *from);
  return edit;
}

Edit moveEdit(const CaseState& state, AccountRef account, IncidentId to) {
  const Incident* from = state.incidentOf(account);
  const Incident* target = state.incident(to);
  if (!from || !target || from == target) return {"Move", {}};
  Edit edit{std::format("Move: {} to {}", sourceLabel(state.sourceOf(account)), target->title), {}};
  const std::string key = keyOf(state, account);
  takeOut(edit, state, key, *from);
  putTogether(edit, state, keysOf(state, *target), {key});
  return edit;
}

Edit leaveOutEdit(const CaseState& state, std::span<const std::size_t> sources, bool out) {
  Edit edit;
  std::vector<std::size_t> changed;
  for (const std::size_t i : sources) {
    const std::string key = sourceFieldKey(state.sources[i].sha256, kLeftOutField);
    const std::string* stands = payloadAt(state.overlay, EditTarget::SourceField, key);
    if ((stands != nullptr) == out) continue;
    edit.changes.push_back({EditTarget::SourceField, key, stands ? std::optional(*stands) : std::nullopt,
                            out ? std::optional<std::string>("yes") : std::nullopt});
    changed.push_back(i);
  }
  const std::string what =
      changed.size() == 1 ? speakerOf(state.sources[changed[0]], changed[0] + 1) : std::format("{} sources", changed.size());
  edit.label = std::format("{}: {}", out ? "Leave out" : "Take back in", what);
  if (!out || changed.empty()) return edit;
  for (const Incident& incident : state.incidents) {
    std::vector<std::string> go, stay;
    for (const AccountRef& a : incident.accounts)
      (std::ranges::contains(changed, a.source) ? go : stay).push_back(keyOf(state, a));
    if (!go.empty() && !stay.empty()) handOver(edit, state, go, stay, incident);
  }
  return edit;
}

}  // namespace collate
