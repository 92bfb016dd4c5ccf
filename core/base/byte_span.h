// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <string_view>

namespace collate {

// A half-open stretch [begin, end) of a source's UTF-8 text, in bytes. Both ends stand at character boundaries.
// Code points (the command line) and UTF-16 (the reader) are made from it at the edge: core/text/offsets.h, ui/text.
struct ByteSpan {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  std::uint32_t size() const { return end - begin; }
  bool empty() const { return end <= begin; }
  bool contains(ByteSpan o) const { return begin <= o.begin && o.end <= end; }
  bool overlaps(ByteSpan o) const { return begin < o.end && o.begin < end; }
  ByteSpan joined(ByteSpan o) const {
    if (empty()) return o;
    if (o.empty()) return *this;
    return {std::min(begin, o.begin), std::max(end, o.end)};
  }
  std::string_view of(std::string_view text) const {
    return begin >= text.size() ? std::string_view{} : text.substr(begin, size());
  }
  auto operator<=>(const ByteSpan&) const = default;
};

}  // namespace collate
