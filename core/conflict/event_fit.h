// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attribute.h"

namespace collate {

// How two event types lie to each other.
enum class EventFit {
  Same,
  FirstWithin,  // a drone strike is an air strike
  SecondWithin,
  Unknown,     // "other" says nothing
  Confusable,  // different, but told of one event often enough: a raid and a strike
  Apart,
};
EventFit fitOf(EventType a, EventType b);

}  // namespace collate
