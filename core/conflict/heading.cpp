// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/heading.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/conflict/event_fit.h"
#include "core/conflict/words.h"

namespace collate {
namespace {

// Each account has two votes, in passing one. Finer types win ties and votes for what contains them: a drone strike is an air
// strike.
EventType typeOf(std::span<const AccountFacts* const> accounts) {
  std::map<EventType, int> votes;
  for (const AccountFacts* a : accounts)
    if (a->types.front() != EventType::Other) votes[a->types.front()] += a->account->background ? 1 : 2;
  if (votes.empty()) return EventType::Other;
  EventType best = votes.begin()->first;
  const auto total = [&](EventType t) {
    int n = 0;
    for (const auto& [other, v] : votes)
      if (fitOf(t, other) == EventFit::Same || fitOf(t, other) == EventFit::FirstWithin) n += v;
    return n;
  };
  for (const auto& [type, v] : votes)
    if (total(type) > total(best)) best = type;
  return best;
}

std::optional<DateValue> dateOf(std::span<const AccountFacts* const> accounts) {
  std::optional<DateValue> best;
  for (const AccountFacts* a : accounts)
    if (a->date && (!best || fineness(*a->date) > fineness(*best))) best = a->date;
  return best;
}

// The finest place that most accounts share; of equals the first account's.
std::optional<PlaceValue> placeOf(std::span<const AccountFacts* const> accounts) {
  const PlaceValue* best = nullptr;
  int bestVotes = 0;
  for (const AccountFacts* a : accounts) {
    if (a->places.empty()) continue;
    const PlaceValue* p = a->places.front();
    int votes = 0;
    for (const AccountFacts* b : accounts)
      votes += std::ranges::any_of(b->places, [&](const PlaceValue* q) { return q->id == p->id && q->name == p->name; });
    const bool finer = best && fineness(*p) > fineness(*best);
    const bool asFine = best && fineness(*p) == fineness(*best);
    if (!best || finer || (asFine && votes > bestVotes)) {
      best = p;
      bestVotes = votes;
    }
  }
  return best ? std::optional(*best) : std::nullopt;
}

bool someoneKilled(std::span<const AccountFacts* const> accounts) {
  return std::ranges::any_of(accounts, [](const AccountFacts* a) { return a->killed.min.value_or(0) > 0; });
}

// The target's name that most accounts give, the longest of equals left aside: titles are short.
std::string targetOf(std::span<const AccountFacts* const> accounts) {
  for (const AccountFacts* a : accounts) {
    const std::string* shortest = nullptr;
    for (const std::string& t : a->targets)
      if (t.find(' ') != std::string::npos && (!shortest || t.size() < shortest->size())) shortest = &t;
    if (shortest) return *shortest;
  }
  return {};
}

std::string_view personalNoun(EventType type, bool killed) {
  if (type == EventType::Abduction) return "Abduction of ";
  if (type == EventType::ArrestOperation && !killed) return "Arrest of ";
  if (type == EventType::Execution) return "Execution of ";
  return killed ? "Killing of " : "";
}

// "Idlib" for "Idlib Governorate": what kind of place it is, the list shows beside the title.
std::string shortName(const PlaceValue& place) {
  std::string name = place.name;
  if (place.precision != PlacePrecision::Admin1) return name;
  for (const std::string_view noun : {" Governorate", " Province", " governorate", " province"})
    if (name.ends_with(noun)) name.resize(name.size() - noun.size());
  return name;
}

}  // namespace

std::string titleOf(const Incident& incident, std::span<const AccountFacts* const> accounts) {
  const std::string event =
      incident.type == EventType::Other ? "Incident" : sentenceCase(std::string(eventTypeName(incident.type)));
  const bool wide = !incident.place || incident.place->precision == PlacePrecision::Country || incident.place->name.empty();
  if (wide) {
    const std::string target = targetOf(accounts);
    const std::string_view noun = personalNoun(incident.type, someoneKilled(accounts));
    if (!target.empty()) return noun.empty() ? event + " against " + target : std::string(noun) + target;
  }
  if (incident.place && !incident.place->name.empty()) return event + " in " + shortName(*incident.place);
  return event + ", place not known";
}

void giveHeading(Incident& incident, std::span<const AccountFacts* const> accounts) {
  incident.type = typeOf(accounts);
  incident.date = dateOf(accounts);
  incident.place = placeOf(accounts);
  incident.background = std::ranges::all_of(accounts, [](const AccountFacts* a) { return a->account->background; });
  incident.title = titleOf(incident, accounts);
}

}  // namespace collate
