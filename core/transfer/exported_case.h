// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "core/model/annotation.h"
#include "core/model/incident.h"
#include "core/model/reading.h"
#include "core/model/source.h"

namespace collate {

// What an export writes: a case as it stands, or what was just analyzed. Borrows everything; readings[i] goes with sources[i].
struct ExportedCase {
  std::string name;
  bool fictional = false;
  std::span<const Source> sources;
  std::span<const Reading> readings;
  std::span<const Incident> incidents;
  std::span<const Annotation> annotations;
};

}  // namespace collate
