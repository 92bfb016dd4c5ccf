// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/byte_span.h"
#include "core/base/ids.h"

namespace collate {

// What a color means is the analyst's affair. Blue is that of everything an analyst does.
enum class NoteColor { Blue, Amber, Green, Violet, Gray };
inline constexpr std::size_t kNoteColorCount = 5;
std::string_view noteColorName(NoteColor color);  // "blue"
std::optional<NoteColor> noteColorFromName(std::string_view name);

// The analyst's note, tags or highlight on a span of a source. An empty `text` with tags or without is a highlight.
// `quote` repeats the words under the span; where text and quote no longer agree, the annotation is orphaned.
struct Annotation {
  AnnotationId id;
  std::string sourceHash;  // SHA-256 of the source
  ByteSpan span;
  std::string quote;
  std::string text;
  std::vector<std::string> tags;
  bool forReport = false;
  std::string author;
  std::string when;  // ISO 8601 UTC
  NoteColor color = NoteColor::Blue;

  bool operator==(const Annotation&) const = default;
};

}  // namespace collate
