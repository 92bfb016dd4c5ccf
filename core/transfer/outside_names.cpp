// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/outside_names.h"

#include <format>
#include <unordered_map>

namespace collate {
namespace {

std::string baseName(const Source& source) {
  const std::string id = source.externalId.empty() ? std::string() : "#" + source.externalId;
  const std::string_view file = source.file;
  const std::string_view path = file.substr(0, file.ends_with(id) ? file.size() - id.size() : file.size());
  const std::size_t slash = path.rfind('/');
  return std::string(file.substr(slash == std::string_view::npos ? 0 : slash + 1));
}

}  // namespace

std::vector<std::string> outsideNames(std::span<const Source> sources) {
  std::vector<std::string> names;
  std::unordered_map<std::string, int> count;
  for (const Source& s : sources) ++count[names.emplace_back(baseName(s))];
  for (std::size_t i = 0; i < names.size(); ++i)
    if (!names[i].empty() && count[names[i]] > 1) names[i] = std::format("{} (source {})", baseName(sources[i]), i + 1);
  return names;
}

CaseState forOthers(const CaseState& state) {
  CaseState outside = state;
  const std::vector<std::string> names = outsideNames(*state.sources);
  std::vector<Source>& sources = outside.sources.edit();
  for (std::size_t i = 0; i < names.size(); ++i) sources[i].file = names[i];
  return outside;
}

ExportedCase exportedOf(const CaseState& s) { return {s.name, s.fictional, s.sources, s.readings, s.incidents, s.annotations}; }

}  // namespace collate
