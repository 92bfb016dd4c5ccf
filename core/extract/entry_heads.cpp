// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/entry_heads.h"

namespace collate {
namespace {

using enum PhraseClass;

bool isBullet(const Document& doc, std::uint32_t i) {
  return doc.token(i).kind == TokenKind::Punct || (doc.isNumber(i) && doc.isMark(i + 1, "."));
}

// Where the head that begins at the date ends: at a colon or full stop, with no verb before it; zero where it is none.
std::uint32_t endOfHead(const Document& doc, std::uint32_t from, std::uint32_t end) {
  constexpr std::uint32_t kWords = 12;
  for (std::uint32_t t = from; t < std::min(end, from + kWords); ++t) {
    if (doc.isMark(t, ":")) return t;
    if (doc.isMark(t, ".") && t + 1 >= end) return t;
    if (doc.covers(t, maskOf(Auxiliary, Effect, Act, Conduct, Say, Verb, Pronoun))) return 0;
  }
  return 0;
}

}  // namespace

std::vector<EntryHead> findEntryHeads(const Annotated& text) {
  const Document& doc = text.doc;
  std::vector<EntryHead> out;
  const std::vector<Sentence>& all = doc.sentences();
  for (std::uint32_t s = 0; s < all.size(); ++s) {
    if (!all[s].paragraphStart || all[s].skipped) continue;
    std::uint32_t i = all[s].range.begin;
    if (i + 1 < all[s].range.end && isBullet(doc, i)) ++i;
    const Entity* date = text.entities.startingAt(i, MentionKind::Date);
    if (date == nullptr || date->stamp || date->date.precision != DatePrecision::Day) continue;
    const std::uint32_t end = endOfHead(doc, date->range.end, all[s].range.end);
    if (end == 0) continue;
    EntryHead head{s, s, date, nullptr};
    for (const Entity* p : text.entities.within({date->range.end, end}, MentionKind::Place))
      if (head.place == nullptr) head.place = p;
    while (head.last + 1 < all.size() && !all[head.last + 1].paragraphStart) ++head.last;
    out.push_back(head);
  }
  if (out.size() < 2) out.clear();
  return out;
}

}  // namespace collate
