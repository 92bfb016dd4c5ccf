// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/byte_span.h"
#include "core/base/ids.h"

namespace collate {

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

  bool operator==(const Annotation&) const = default;
};

}  // namespace collate
