// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "core/base/byte_span.h"
#include "core/model/source.h"
#include "core/text/offsets.h"

namespace collate {

struct CodePointSpan {
  std::uint32_t start = 0;
  std::uint32_t end = 0;
};

// Spans of several sources in code points; each source's index is made when it is first asked for. Not for sharing between
// threads.
class CodePoints {
 public:
  explicit CodePoints(std::span<const Source> sources) : m_sources(sources), m_indexes(sources.size()) {}

  CodePointSpan of(std::size_t source, ByteSpan span) {
    const CodePointIndex& index = indexOf(source);
    return {index.codePoints(span.begin), index.codePoints(span.end)};
  }

  const CodePointIndex& indexOf(std::size_t source) {
    auto& index = m_indexes[source];
    if (!index) index = std::make_unique<CodePointIndex>(m_sources[source].text);
    return *index;
  }

 private:
  std::span<const Source> m_sources;
  std::vector<std::unique_ptr<CodePointIndex>> m_indexes;
};

}  // namespace collate
