// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace collate {

// What an account can say of an incident. Names in files and on the command line: attributeName.
enum class Attribute {
  EventType,
  Date,
  Time,
  Place,
  Actor,
  Target,
  Alias,
  Nationality,
  Role,
  Age,
  Killed,
  Wounded,
  Detained,
  Freed,
  ForceCasualties,
  Means,
  Floor,
  Household,
  OfficialResponse,
};
inline constexpr std::size_t kAttributeCount = 19;

enum class EventType {
  Raid,
  AirStrike,
  DroneStrike,
  ArrestOperation,
  Bombing,
  Shooting,
  Clash,
  Abduction,
  Execution,
  Shelling,
  Arson,
  Robbery,
  Other,
};
inline constexpr std::size_t kEventTypeCount = 13;

// How far the source itself stands behind what it says.
enum class Modality {
  Stated,
  Hedged,     // "reportedly", "believed to"
  Denied,     // "no injuries were reported", "denied that"
  Corrected,  // "not five, as first reported"
};

enum class DisagreementKind { Variant, Precision, Convention, Evolution, Scope, Contradiction };

// What an account does about one attribute.
enum class Stance { Says, Silent, Denies, TooEarly };

// What an actor or target is.
enum class ParticipantKind { Person, People, Group, Object };

// "force_casualties", "event_type" ...; every name is unique and round-trips.
std::string_view attributeName(Attribute);
std::optional<Attribute> attributeFromName(std::string_view);
std::string_view eventTypeName(EventType);  // "drone strike", "arrest operation"
std::optional<EventType> eventTypeFromName(std::string_view);
std::string_view modalityName(Modality);
std::optional<Modality> modalityFromName(std::string_view);
std::string_view kindName(DisagreementKind);
std::optional<DisagreementKind> kindFromName(std::string_view);
std::string_view stanceName(Stance);  // "says", "silent", "denies", "too early"
std::string_view participantKindName(ParticipantKind);
std::optional<ParticipantKind> participantKindFromName(std::string_view);

// killed, wounded, detained, freed, force_casualties, age: values are CountRange.
constexpr bool isCount(Attribute a) {
  return a == Attribute::Killed || a == Attribute::Wounded || a == Attribute::Detained || a == Attribute::Freed ||
         a == Attribute::ForceCasualties || a == Attribute::Age;
}

// The event and sub-event type of ACLED's codebook that an event type maps to. Source: the code list in dtacled/acledR.
struct AcledType {
  std::string_view event;
  std::string_view subEvent;
};
AcledType acledType(EventType);

}  // namespace collate
