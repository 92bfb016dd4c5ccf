// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/incident_turn.h"

#include <algorithm>

#include "core/extract/unlisted_place.h"
#include "core/extract/word_list.h"
#include "core/resolve/places.h"

namespace collate {
namespace {

using enum PhraseClass;

// "another town", "another rebel-held village"
std::uint32_t placeNounBehind(const Document& doc, std::uint32_t i) {
  std::uint32_t t = i + 1;
  while (t < i + 4 && !doc.covers(t, maskOf(PlaceNoun, Preposition))) ++t;
  return t;
}

}  // namespace

bool saysAnother(const Document& doc, std::uint32_t sentence) {
  constexpr std::uint32_t kOpening = 6;  // words
  const TokenRange r = doc.sentences()[sentence].range;
  // "Also on Monday, soldiers ...", but not "Also killed was"
  if (doc.word(r.begin) == "also" && (doc.covers(r.begin + 1, maskOf(Weekday)) || isOneOf(doc.word(r.begin + 1), {"on", "in"})))
    return true;
  for (std::uint32_t i = r.begin; i < std::min(r.end, r.begin + kOpening); ++i)
    if (isOneOf(doc.word(i), {"separate", "separately", "elsewhere"}) ||
        (doc.word(i) == "another" && doc.covers(i + 1, maskOf(Event))))
      return true;
  return false;
}

bool opensLater(const Document& doc, std::uint32_t sentence) {
  constexpr std::uint32_t kOpening = 4;  // words: "A few hours after"
  const TokenRange r = doc.sentences()[sentence].range;
  for (std::uint32_t i = r.begin; i < std::min(r.end, r.begin + kOpening); ++i)
    if (isOneOf(doc.word(i), {"minutes", "hours", "days", "weeks"})) return isOneOf(doc.word(i + 1), {"after", "later"});
  return false;
}

bool tellsOfNewType(const std::vector<const Frame*>& group, const std::vector<const Frame*>& before) {
  return std::ranges::any_of(group, [&](const Frame* f) {
    if (f->kind != Frame::Kind::Event || f->noun || !f->type) return false;
    if (f->type == EventType::Raid || f->type == EventType::ArrestOperation) return false;
    return std::ranges::none_of(before, [&](const Frame* o) { return o->type == f->type; });
  });
}

bool tellsOfAnotherTown(const Annotated& text, std::uint32_t sentence, const std::vector<const Frame*>& group) {
  const Document& doc = text.doc;
  const TokenRange r = doc.sentences()[sentence].range;
  const bool counts =
      std::ranges::any_of(group, [](const Frame* f) { return f->kind == Frame::Kind::Effect && f->party.counted; });
  const bool acts = std::ranges::any_of(group, [](const Frame* f) { return f->kind == Frame::Kind::Event && !f->denied; });
  bool another = false;
  for (std::uint32_t i = r.begin + 1; i + 1 < r.end; ++i) {
    if (isOneOf(doc.word(i), {"fled", "flee", "fleeing", "taken", "sent", "moved", "brought", "rushed", "where"})) return false;
    if (doc.word(i) != "another" || !isOneOf(doc.word(placeNounBehind(doc, i)), {"town", "village", "city", "hamlet"})) continue;
    const Entity* place = text.entities.at(doc.isMark(i - 1, ",") ? i - 2 : i - 1, MentionKind::Place);
    const bool there = place != nullptr && place->range.begin > r.begin &&  // not "people from Orlen, another town"
                       (!doc.covers(place->range.begin - 1, maskOf(Preposition)) || doc.word(place->range.begin - 1) == "in");
    another = another || (counts && doc.word(i - 1) == "in") || (acts && there);
  }
  return another;
}

bool opensEntry(const Annotated& text, std::uint32_t sentence) {
  const Document& doc = text.doc;
  const Sentence& s = doc.sentences()[sentence];
  if (!s.paragraphStart || s.range.empty()) return false;
  const std::uint32_t bullet = doc.token(s.range.begin).kind == TokenKind::Punct ? 1 : 0;
  const Entity* day = text.entities.startingAt(s.range.begin + bullet, MentionKind::Date);
  if (day == nullptr || day->stamp || !day->expression.day || !day->expression.month) return false;
  const std::uint32_t end = day->range.end;
  if (doc.isMark(end, ":") || doc.isMark(end, "--") || doc.isMark(end, ".")) return true;
  const Entity* place = doc.isMark(end, ",") ? text.entities.startingAt(end + 1, MentionKind::Place) : nullptr;
  return place != nullptr && headsEntry(doc, text.entities, place->range);
}

bool opensEntryOfPlace(const Annotated& text, std::uint32_t sentence, const PlaceValue& before) {
  const Sentence& s = text.doc.sentences()[sentence];
  if (!s.paragraphStart || s.heading || s.range.empty()) return false;
  const Entity* place = text.entities.startingAt(s.range.begin, MentionKind::Place);
  return place != nullptr && text.doc.isMark(place->range.end, ":") && place->place.name != before.name &&
         !placeContains(place->place, before) && !placeContains(before, place->place);
}

bool isOfRecord(const Document& doc, const Frame& f, TokenRange sentence) {
  if (!f.nested || !f.noun || f.date == nullptr) return false;
  constexpr std::uint32_t kReach = 4;  // words: "the brains of the"
  for (std::uint32_t t = f.date->range.begin; t > sentence.begin && t + kReach > f.date->range.begin; --t)
    if (isOneOf(doc.word(t - 1), {"behind", "masterminded", "orchestrated", "brains", "mastermind", "planned"})) return true;
  return false;
}

bool mourns(const Document& doc, TokenRange words) {
  for (std::uint32_t i = words.begin; i < words.end; ++i)
    if (isOneOf(doc.word(i), {"vigil", "memorial", "funeral", "mourn", "mourned", "mourning"})) return true;
  return false;
}

}  // namespace collate
