// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/model/incident.h"
#include "core/model/reading.h"
#include "core/model/source.h"

namespace collate {

// Who tells of an incident, for window and report alike.
struct Voices {
  int outlets = 0;       // speakerOf, each once
  int originators = 0;   // on whose word they tell it; never fewer than on any one attribute
  bool unnamed = false;  // an account comes from a source that names no outlet: then they are sources, not outlets
};

Voices voicesOf(std::span<const Source> sources, std::span<const Reading> readings, const Incident& incident);

}  // namespace collate
