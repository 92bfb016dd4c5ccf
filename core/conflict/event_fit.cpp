// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/conflict/event_fit.h"

#include <algorithm>
#include <array>

namespace collate {
namespace {

using enum EventType;

struct Pair {
  EventType a;
  EventType b;
};

// The first is a way of the second.
constexpr std::array kWithin = std::to_array<Pair>({
    {DroneStrike, AirStrike},
    {AirStrike, Bombing},  // headlines bomb from the air
    {DroneStrike, Bombing},
    {Shelling, Bombing},
    {ArrestOperation, Raid},
    {Clash, Raid},  // what a raid turned into
    {Shooting, Clash},
    {Shooting, Raid},
    {Execution, Shooting},
});

// Different things that one event is called by.
constexpr std::array kConfusable = std::to_array<Pair>({
    {Raid, AirStrike},  // one outlet's strike is another's raid, on one house
    {Raid, DroneStrike},
    {Raid, Bombing},
    {AirStrike, Shelling},
    {DroneStrike, Shelling},
    {Abduction, ArrestOperation},
    {Abduction, Execution},
    {Abduction, Raid},
    {Robbery, Shooting},
    {Robbery, Raid},
    {Arson, Raid},
    {Arson, Bombing},
    {Execution, Raid},
    {Shooting, Bombing},
    {Clash, Bombing},
    {Clash, AirStrike},
    {Clash, Shelling},
    {Clash, ArrestOperation},
    {Shooting, ArrestOperation},
});

}  // namespace

EventFit fitOf(EventType a, EventType b) {
  if (a == b) return EventFit::Same;
  if (a == Other || b == Other) return EventFit::Unknown;
  const auto has = [](const auto& list, EventType x, EventType y) {
    return std::ranges::any_of(list, [&](const Pair& p) { return p.a == x && p.b == y; });
  };
  if (has(kWithin, a, b)) return EventFit::FirstWithin;
  if (has(kWithin, b, a)) return EventFit::SecondWithin;
  return has(kConfusable, a, b) || has(kConfusable, b, a) ? EventFit::Confusable : EventFit::Apart;
}

}  // namespace collate
