// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/case_state.h"

#include <filesystem>

namespace collate {

std::string sourceLabel(const Source& source) {
  if (!source.outlet.empty()) return source.outlet;
  if (!source.agency.empty()) return source.agency;
  if (!source.title.empty()) return source.title;
  return std::filesystem::path(source.file).filename().string();
}

}  // namespace collate
