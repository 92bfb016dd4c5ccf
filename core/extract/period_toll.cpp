// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/period_toll.h"

#include <algorithm>

#include "core/extract/numbers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

int least(const Frame& f) { return f.party.count.min.value_or(0); }

bool isWar(std::string_view word) { return isOneOf(word, {"war", "conflict", "uprising", "revolt", "crisis"}); }

// "the war, which has killed more than 1,000 people", "killed in the five-year-long civil war"
bool isOfTheWar(const Document& doc, const Frame& f, TokenRange sentence) {
  if (!f.agent.empty() && isWar(doc.word(f.agent.end - 1))) return true;
  constexpr std::uint32_t kReach = 5;  // words
  const std::uint32_t end = std::max(f.trigger.end, f.patient.end);
  if (!isOneOf(doc.word(end), {"in", "during", "by", "since", "throughout"})) return false;
  for (std::uint32_t t = end + 1; t < std::min(sentence.end, end + 1 + kReach); ++t) {
    if (doc.token(t).kind == TokenKind::Punct || doc.covers(t, maskOf(Event))) return false;
    if (isWar(doc.word(t))) return true;
  }
  return false;
}

// "The group has killed hundreds of clerks": what somebody is known for
bool hasKilledMany(const Document& doc, const Frame& f) {
  constexpr int kMany = 100;
  if (f.agent.empty() || f.noun || f.party.count.exact() || least(f) < kMany || f.date != nullptr) return false;
  const std::uint32_t aux = f.trigger.begin - 1;
  return f.agent.end <= aux && isOneOf(doc.word(aux), {"has", "have"});
}

// "Four people have been shot since Tuesday"
bool isSinceDate(const Annotated& text, const Frame& f, TokenRange sentence) {
  constexpr std::uint32_t kReach = 12;  // words: "in other shootings across the city since 6 p.m. Friday"
  const std::uint32_t from = std::max(f.trigger.end, f.patient.end);
  for (std::uint32_t t = from; t < std::min(sentence.end, from + kReach); ++t) {
    if (text.doc.token(t).kind == TokenKind::Punct) return false;
    if (text.doc.word(t) != "since") continue;
    for (std::uint32_t n = t + 1; n < std::min(sentence.end, t + 5); ++n)
      if (text.entities.at(n, MentionKind::Date) != nullptr || text.entities.at(n, MentionKind::Time) != nullptr) return true;
    return false;
  }
  return false;
}

// "killed 200 in the last ten days", "over the past two months"; the past 24 hours are a day.
bool isOfLastDays(const Document& doc, const Frame& f, TokenRange sentence) {
  for (std::uint32_t t = sentence.begin; t + 2 < sentence.end; ++t) {
    if (!isOneOf(doc.word(t), {"last", "past"}) || f.noun) continue;
    const auto n = numberAt(doc, t + 1);
    const Hit* unit = n ? doc.hitAt(n->range.end, maskOf(Unit)) : nullptr;
    if (unit != nullptr && isOneOf(unit->phrase->canonical, {"D", "W", "M", "Y"}) && n->count.min.value_or(0) > 1) return true;
  }
  return false;
}

// "Last year 4,368 people were shot in the city", "219 people shot, compared with 192 the year before": a year is all that dates
// it.
bool isOfYear(const Annotated& text, const Frame& f, TokenRange sentence) {
  constexpr int kMany = 20;  // a report of one incident that gives only its year tells of fewer
  if (least(f) < kMany || !f.agent.empty()) return false;
  bool year = false;
  for (const Entity* d : text.entities.within(sentence, MentionKind::Date)) {
    if (d->stamp) continue;
    const std::string_view first = text.doc.word(d->range.begin);
    const bool whole = d->date.precision == DatePrecision::Year || (first == "this" && text.doc.word(d->range.end - 1) == "year");
    if (!whole) return false;
    year = true;
  }
  for (std::uint32_t t = sentence.begin; year && t < sentence.end; ++t)
    if (const Hit* event = text.doc.hitAt(t, maskOf(Event)); event != nullptr && !event->phrase->plural) return false;
  return year;
}

}  // namespace

bool isOfPeriod(const Annotated& text, const Frame& f, TokenRange sentence) {
  constexpr int kOfNoIncident = 5000;  // dead, unless a day is told
  const bool hurts = f.kind == Frame::Kind::Effect || (f.kind == Frame::Kind::Event && !f.noun);
  if (!hurts || !f.party.counted || f.party.count == CountRange::exactly(1)) return false;
  if (isSinceDate(text, f, sentence) || isOfLastDays(text.doc, f, sentence) || isOfYear(text, f, sentence)) return true;
  if (f.kind != Frame::Kind::Effect) return false;
  const bool day = f.date != nullptr && f.date->date.precision == DatePrecision::Day;
  return (f.effect == Attribute::Killed && !day && least(f) >= kOfNoIncident) || hasKilledMany(text.doc, f) ||
         isOfTheWar(text.doc, f, sentence);
}

}  // namespace collate
