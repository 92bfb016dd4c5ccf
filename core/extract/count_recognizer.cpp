// SPDX-License-Identifier: GPL-3.0-or-later
// Counts of people and of what was done to them.
#include "core/extract/entity.h"
#include "core/extract/numbers.h"
#include "core/extract/word_list.h"

namespace collate {

using enum PhraseClass;

void recognizeCounts(const Document& doc, Entities& out) {
  for (std::uint32_t i = 0; i < doc.size();) {
    const std::optional<NumberPhrase> n = numberAt(doc, i);
    const bool taken =
        n && (out.at(n->digits.begin, MentionKind::Date) != nullptr || out.at(n->digits.begin, MentionKind::Time) != nullptr);
    if (!n || taken) {
      ++i;
      continue;
    }
    std::uint32_t noun = n->range.end;
    for (std::uint32_t skip = 0; skip < 3 && !doc.covers(noun, maskOf(People, Kin, Role, State)) &&
                                 doc.covers(noun, maskOf(Adjective, Grade, Nationality, Group, State));
         ++skip)
      ++noun;
    if (doc.covers(noun, maskOf(People, Kin, Role, State)) || doc.covers(noun, maskOf(Effect))) {
      Entity e;
      e.kind = MentionKind::Count;
      e.range = n->range;
      e.count = n->count;
      e.name = countText(n->count);
      out.add(std::move(e));
    }
    i = n->range.end;
  }
}

}  // namespace collate
