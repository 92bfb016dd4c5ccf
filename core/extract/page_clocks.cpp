// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/page_clocks.h"

#include "core/extract/page_time.h"

namespace collate {

PageClocks pageClocksOf(const Document& doc, const Entities& entities) {
  PageClocks clocks;
  std::size_t lines = 0;
  std::size_t rises = 0;  // forwards it is a chronicle, and tells when; one rise is where midnight lies between
  int before = 0;
  for (const Entity& e : entities.list()) {
    clocks.thread = clocks.thread || (e.kind == MentionKind::Date && e.expression.year && headsPost(doc, e.range));
    if (e.kind != MentionKind::Time || !e.clock || !doc.token(e.range.begin).lineStart || !doc.isNumber(e.range.begin)) continue;
    rises += lines > 0 && e.time.from >= before ? 1 : 0;
    before = e.time.from;
    ++lines;
  }
  clocks.backwards = lines > 1 && (rises == 0 || (rises == 1 && lines > 4));
  return clocks;
}

}  // namespace collate
