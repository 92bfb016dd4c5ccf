// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/attribute.h"

#include <algorithm>

#include "core/model/annotation.h"

namespace collate {
namespace {

using std::string_view;

constexpr std::array<string_view, kAttributeCount> kAttributes = {"event_type",
                                                                  "date",
                                                                  "time",
                                                                  "place",
                                                                  "actor",
                                                                  "target",
                                                                  "alias",
                                                                  "nationality",
                                                                  "role",
                                                                  "age",
                                                                  "killed",
                                                                  "wounded",
                                                                  "detained",
                                                                  "freed",
                                                                  "force_casualties",
                                                                  "means",
                                                                  "floor",
                                                                  "household",
                                                                  "official_response"};
constexpr std::array<string_view, kEventTypeCount> kEventTypes = {
    "raid",      "air strike", "drone strike", "arrest operation", "bombing", "shooting", "clash", "abduction",
    "execution", "shelling",   "arson",        "robbery",          "other"};
constexpr std::array<string_view, 4> kModalities = {"stated", "hedged", "denied", "corrected"};
constexpr std::array<string_view, 6> kKinds = {"variant", "precision", "convention", "evolution", "scope", "contradiction"};
constexpr std::array<string_view, 4> kStances = {"says", "silent", "denies", "too early"};
constexpr std::array<string_view, kNoteColorCount> kNoteColors = {"blue", "amber", "green", "violet", "gray"};
constexpr std::array<string_view, 4> kParticipants = {"person", "people", "group", "object"};

template <class E, std::size_t N>
std::optional<E> parse(const std::array<string_view, N>& names, string_view name) {
  const auto it = std::ranges::find(names, name);
  if (it == names.end()) return std::nullopt;
  return static_cast<E>(it - names.begin());
}

template <class E, std::size_t N>
string_view nameOf(const std::array<string_view, N>& names, E value) {
  return names[static_cast<std::size_t>(value)];
}

}  // namespace

string_view attributeName(Attribute a) { return nameOf(kAttributes, a); }
std::optional<Attribute> attributeFromName(string_view s) { return parse<Attribute>(kAttributes, s); }
string_view eventTypeName(EventType t) { return nameOf(kEventTypes, t); }
std::optional<EventType> eventTypeFromName(string_view s) { return parse<EventType>(kEventTypes, s); }
string_view modalityName(Modality m) { return nameOf(kModalities, m); }
std::optional<Modality> modalityFromName(string_view s) { return parse<Modality>(kModalities, s); }
string_view kindName(DisagreementKind k) { return nameOf(kKinds, k); }
std::optional<DisagreementKind> kindFromName(string_view s) { return parse<DisagreementKind>(kKinds, s); }
string_view noteColorName(NoteColor c) { return nameOf(kNoteColors, c); }
std::optional<NoteColor> noteColorFromName(string_view s) { return parse<NoteColor>(kNoteColors, s); }
string_view stanceName(Stance s) { return nameOf(kStances, s); }
string_view participantKindName(ParticipantKind k) { return nameOf(kParticipants, k); }
std::optional<ParticipantKind> participantKindFromName(string_view s) { return parse<ParticipantKind>(kParticipants, s); }

AcledType acledType(EventType t) {
  switch (t) {
    case EventType::Raid: return {"Battles", "Armed clash"};
    case EventType::AirStrike:
    case EventType::DroneStrike: return {"Explosions/Remote violence", "Air/drone strike"};
    case EventType::ArrestOperation: return {"Strategic developments", "Arrests"};
    case EventType::Bombing: return {"Explosions/Remote violence", "Remote explosive/landmine/IED"};
    case EventType::Shooting:
    case EventType::Execution: return {"Violence against civilians", "Attack"};
    case EventType::Clash: return {"Battles", "Armed clash"};
    case EventType::Abduction: return {"Violence against civilians", "Abduction/forced disappearance"};
    case EventType::Shelling: return {"Explosions/Remote violence", "Shelling/artillery/missile attack"};
    case EventType::Arson:
    case EventType::Robbery: return {"Strategic developments", "Looting/property destruction"};
    case EventType::Other: return {"Strategic developments", "Other"};
  }
  return {"Strategic developments", "Other"};
}

}  // namespace collate
