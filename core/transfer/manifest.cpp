// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/manifest.h"

#include <format>

#include "core/transfer/digest.h"

namespace collate {
namespace {

constexpr std::size_t kHashLength = 64;

}  // namespace

std::string manifestOf(std::span<const ZippedFile> files) {
  std::map<std::string_view, std::string> lines;
  for (const ZippedFile& file : files) lines.emplace(file.name, hexOf(digestOf(file.bytes)));
  std::string manifest;
  for (const auto& [name, hash] : lines) manifest += std::format("{}  {}\n", hash, name);
  return manifest;
}

std::map<std::string, std::string> manifestEntries(std::string_view manifest) {
  std::map<std::string, std::string> entries;
  while (!manifest.empty()) {
    const std::size_t end = manifest.find('\n');
    const std::string_view line = manifest.substr(0, end);
    if (line.size() > kHashLength + 2 && line.substr(kHashLength, 2) == "  ")
      entries.emplace(line.substr(kHashLength + 2), line.substr(0, kHashLength));
    manifest.remove_prefix(end == std::string_view::npos ? manifest.size() : end + 1);
  }
  return entries;
}

}  // namespace collate
