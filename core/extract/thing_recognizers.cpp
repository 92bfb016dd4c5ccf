// SPDX-License-Identifier: GPL-3.0-or-later
// Means and counts: what the lexicon and the digits give directly.
#include <charconv>

#include "core/extract/entity.h"
#include "core/extract/numbers.h"
#include "core/extract/word_list.h"

namespace collate {

using enum PhraseClass;

namespace {

// "in Tank", "the district of Tank": a name that is also a word for arms
bool isPlaceName(const Document& doc, TokenRange r) {
  if (r.size() != 1 || r.begin < 2 || !doc.isCapital(r.begin)) return false;
  if (doc.allCaps()) return doc.word(r.begin - 1) == "of" && doc.covers(r.begin - 2, maskOf(PlaceNoun));
  return !doc.token(r.begin).allCaps && isOneOf(doc.word(r.begin - 1), {"in", "at", "near", "of"}) &&
         !doc.sentences()[doc.sentenceOf(r.begin)].heading;
}

}  // namespace

void recognizeMeans(const Document& doc, Entities& out) {
  for (std::uint32_t i = 0; i < doc.size();) {
    const Hit* hit = doc.hitAt(i, maskOf(Means));
    if (hit == nullptr) {
      ++i;
      continue;
    }
    if (isPlaceName(doc, hit->range)) {
      i = hit->range.end;
      continue;
    }
    Entity e;
    e.kind = MentionKind::Means;
    e.range = hit->range;
    e.name = hit->phrase->canonical;
    e.phrase = hit->phrase;
    i = hit->range.end;
    out.add(std::move(e));
  }
}

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
