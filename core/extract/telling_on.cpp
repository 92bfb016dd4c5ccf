// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/telling_on.h"

#include <algorithm>

#include "core/extract/acting_group.h"
#include "core/extract/doers.h"
#include "core/extract/word_list.h"

namespace collate {

using enum PhraseClass;

bool goesOn(const Document& doc, TokenRange r, TokenRange before) {
  static constexpr WordSet kOpenings({"this", "these", "those", "it", "its", "they", "their", "he", "his", "she", "her", "both",
                                      "among", "one", "some", "most", "all", "another", "others"});
  if (doc.word(r.begin) != "the") return kOpenings.contains(doc.hash(r.begin));
  if (isDoerOrSuspect(doc, r.begin + 1) || kArmedBands.contains(doc.hash(r.begin + 1)) ||
      isOneOf(doc.word(r.begin + 1), {"soldiers", "troops"}))
    return true;
  if (doc.covers(r.begin + 1, maskOf(Group, People, Means)))
    for (std::uint32_t t = before.begin; t < before.end; ++t)
      if (doc.hash(t) == doc.hash(r.begin + 1)) return true;  // "by the coalition. The coalition struck a house"
  constexpr std::uint32_t kReach = 4;                         // words: "deadly night-time | raid"
  std::uint32_t event = r.begin + 1;
  while (event < r.begin + kReach && !doc.covers(event, maskOf(Event)) && doc.covers(event, maskOf(Adjective, DayTime))) ++event;
  if (!doc.covers(event, maskOf(Event)) && doc.covers(event + 1, maskOf(Event))) ++event;
  return doc.covers(event, maskOf(Event)) && !isOneOf(doc.word(event + 1), {"followed", "follows", "came", "comes"});
}

bool opensEntry(const Document& doc, const Entities& entities, TokenRange r) {
  return doc.token(r.begin).lineStart && doc.isNumber(r.begin) && entities.at(r.begin, MentionKind::Date) != nullptr;
}

bool looksBack(const Document& doc, const Entities& entities, TokenRange r) {
  const auto is = [&](std::uint32_t i, Spelling w) { return doc.word(i) == w; };
  if (is(r.begin, "as") && is(r.begin + 1, "a") && is(r.begin + 2, "reminder")) return true;
  if (is(r.begin, "it") && isOneOf(doc.word(r.begin + 1), {"is", "was"}) &&
      isOneOf(doc.word(r.begin + 2), {"mentioned", "recalled", "noted", "noteworthy", "worth"}))
    return true;
  for (std::uint32_t t = r.begin; t < r.end; ++t)
    if (entities.at(t, MentionKind::Date) != nullptr &&
        (doc.covers(t, maskOf(Month)) || (doc.isNumber(t) && doc.word(t).size() == 4) ||
         (isOneOf(doc.word(t), {"last", "previous"}) && doc.covers(t + 1, maskOf(Unit))) ||
         (isOneOf(doc.word(t), {"ago", "earlier"}) &&
          isOneOf(doc.word(t - 1), {"weeks", "week", "month", "months", "year", "years"}))))
      return true;
  return false;
}

bool tellsOfAnswer(const Document& doc, const Entities& entities, TokenRange r) {
  constexpr std::uint32_t kOpening = 10;  // words
  for (std::uint32_t t = r.begin; t < std::min(r.end, r.begin + kOpening); ++t)
    if (const Hit* stance = doc.hitAt(t, maskOf(Stance));
        stance != nullptr && t > r.begin &&
        isOneOf(stance->phrase->canonical,
                {"condemn", "denounce", "blame", "urge", "call for", "call on", "welcome", "criticise", "criticize"}))
      return entities.at(t - 1, MentionKind::Group) != nullptr || entities.at(t - 1, MentionKind::Person) != nullptr ||
             entities.at(t - 1, MentionKind::Place) != nullptr || doc.covers(t - 1, maskOf(SaySource, Role, Outlet));
  return false;
}

}  // namespace collate
