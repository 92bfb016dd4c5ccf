// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/byte_span.h"
#include "core/base/error.h"
#include "core/base/ids.h"

namespace collate {

class CaseFile;

// A hit in a source (its text or title), or in a note. Exactly one of the ids is set.
struct IndexHit {
  SourceId source;
  AnnotationId annotation;
  ByteSpan span;        // of the first match in the source's text; empty where only the title or a note matches
  std::string excerpt;  // the words around the match, on one line
};

// Full-text search over sources and notes. Words match without regard to case and accents, the last one by its beginning;
// words in double quotes match as a phrase. Whatever is typed is safe: nothing of it is taken as query syntax.
class SearchIndex {
 public:
  explicit SearchIndex(CaseFile& file) : m_file(&file) {}
  // Best first, sources before notes, at most `limit` of each. Nothing typed, nothing found.
  Result<std::vector<IndexHit>> search(std::string_view typed, std::size_t limit) const;

 private:
  CaseFile* m_file;
};

// What is typed as an FTS5 query; empty when there is nothing in it to look for.
std::string queryFor(std::string_view typed);

}  // namespace collate
