// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <format>
#include <string>

#include "core/intake/intake.h"
#include "marks.h"

namespace collate {

inline Source described(std::string text) {
  Source source;
  source.text = std::move(text);
  describe(source, shippedMarks());
  return source;
}

// One line a region: "headline: Raid near the border".
inline std::string regionLines(const Source& source) {
  std::string out;
  for (const Region& r : source.regions) out += std::format("{}: {}\n", regionKindName(r.kind), r.span.of(source.text));
  return out;
}

}  // namespace collate
