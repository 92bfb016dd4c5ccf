// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/round_up.h"

#include <algorithm>
#include <optional>

#include "core/extract/numbers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

bool hasVictims(const Draft& d) {
  return std::ranges::any_of(d.frames, [](const Frame* f) { return f->party.counted; });
}

// "since Friday", "between Tuesday and early Wednesday"
bool tellsPeriod(const Annotated& text, TokenRange sentence) {
  for (std::uint32_t i = sentence.begin; i + 1 < sentence.end; ++i) {
    if (text.doc.word(i) != "since" && text.doc.word(i) != "between") continue;
    for (std::uint32_t t = i + 1; t < std::min(i + 3, sentence.end); ++t)
      if (text.entities.at(t, MentionKind::Date) != nullptr) return true;
  }
  return false;
}

// Does a plural noun of events at `noun` stand behind "in", as several that have nothing to do with each other?
bool isApart(const Document& doc, std::uint32_t noun, std::uint32_t from, bool apart) {
  constexpr std::uint32_t kReach = 7;  // words: "in three unrelated daytime Ferrin shootings"
  std::uint32_t begin = noun;
  for (; begin > from && begin + kReach > noun && !doc.covers(begin - 1, maskOf(Preposition)); --begin) {
    if (doc.starts(begin - 1, maskOf(Determiner))) break;  // "in the shootings at the two mills"
    apart = apart || doc.word(begin - 1) == "other" || doc.covers(begin - 1, maskOf(Number));
  }
  return apart && begin > from && doc.word(begin - 1) == "in";
}

// "Four days of air strikes had left 31 dead", "in three days of raids", where no "the" makes it one battle
bool isOfDays(const Document& doc, TokenRange s) {
  for (std::uint32_t t = s.begin; t + 2 < s.end; ++t) {
    const auto n = numberAt(doc, t);
    const Hit* unit = n && n->count.min.value_or(0) > 1 ? doc.hitAt(n->range.end, maskOf(Unit)) : nullptr;
    if (unit == nullptr || !isOneOf(unit->phrase->canonical, {"D", "W", "M"}) || doc.word(unit->range.end) != "of") continue;
    std::uint32_t at = unit->range.end + 1;  // "six days of | heavy | bombing"
    while (at + 1 < s.end &&
           (doc.covers(at, maskOf(Adjective, Nationality)) || isOneOf(doc.word(at), {"heavy", "intense", "fierce"})))
      ++at;
    const Hit* event = doc.hitAt(at, maskOf(Event));
    const bool lasts = event != nullptr && (event->phrase->plural || isOneOf(event->phrase->canonical,
                                                                             {"bombing", "bombardment", "shelling", "fighting"}));
    const bool before = t == s.begin + 1 && isOneOf(doc.word(s.begin), {"after", "following", "despite"});
    if (lasts && !before) return true;  // "After three days of shelling, a rocket killed nine"
  }
  return false;
}

// "In total 52 clerks were killed in nine villages", but not "in all, nine were killed in three villages in the raid"
bool isTotal(const Document& doc, TokenRange s) {
  const bool total = (doc.word(s.begin) == "in" && isOneOf(doc.word(s.begin + 1), {"total", "all"})) ||
                     isOneOf(doc.word(s.begin), {"altogether", "overall"});
  bool apart = false;
  for (std::uint32_t t = s.begin + 1; total && t < s.end; ++t) {
    if (doc.covers(t, maskOf(Event)) && isOneOf(doc.word(t - 1), {"the", "this", "that"})) return false;
    const auto n =
        doc.word(t) == "in" && doc.hitEnding(t, maskOf(Effect, State)) != nullptr ? numberAt(doc, t + 1) : std::nullopt;
    apart = apart || (n && isOneOf(doc.word(n->range.end), {"towns", "villages", "cities", "districts", "provinces"}));
  }
  return apart;
}

// "attacks with shells in Damascus, its countryside and Aleppo": behind the noun, towns of several provinces
bool isInSeveral(const Annotated& text, std::uint32_t noun, std::uint32_t end) {
  constexpr std::uint32_t kReach = 5;  // words to the "in"
  const Document& doc = text.doc;
  std::uint32_t t = noun;
  while (t < std::min(noun + kReach, end) && doc.word(t) != "in") ++t;
  if (t >= end || doc.word(t) != "in") return false;
  const Entity* first = nullptr;
  for (++t; t < end;) {
    if (const Entity* p = text.entities.startingAt(t, MentionKind::Place)) {
      if (p->place.id.empty() || p->place.admin1.empty()) return false;
      if (first != nullptr && first->place.admin1 != p->place.admin1) return true;
      if (first == nullptr) first = p;
      t = p->range.end;
    } else if (first != nullptr && (doc.isMark(t, ",") || isOneOf(doc.word(t), {"and", "its", "the", "countryside", "city"}))) {
      ++t;
    } else {
      return false;
    }
  }
  return false;
}

}  // namespace

std::uint32_t sumsFrom(const Annotated& text, TokenRange sentence) {
  const Document& doc = text.doc;
  std::uint32_t from = sentence.end;
  std::optional<bool> period;
  if (isTotal(doc, sentence) || isOfDays(doc, sentence)) return sentence.begin;
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
    const bool separate = doc.word(i) == "separate" || doc.word(i) == "unrelated";
    if (separate && i > sentence.begin + 1 && (doc.word(i - 1) == "in" || (doc.word(i - 2) == "in" && numberAt(doc, i - 1))))
      return sentence.begin;
    const Hit* event = doc.starts(i, maskOf(Event)) ? doc.hitAt(i, maskOf(Event)) : nullptr;
    if (event == nullptr || !event->phrase->plural) continue;
    if (doc.word(event->range.end) == "in" && doc.word(event->range.end + 1) == "which") from = std::min(from, i);
    if (isInSeveral(text, event->range.end, sentence.end)) return sentence.begin;
    if (!period) period = tellsPeriod(text, sentence);
    if (isApart(doc, i, sentence.begin, *period || event->phrase->event == EventType::Shooting)) return sentence.begin;
  }
  return from;
}

bool RoundUp::opensNext(std::uint32_t sentence, const std::vector<const Frame*>& group, const Draft& current) {
  const Sentence& s = m_doc.sentences()[sentence];
  const std::vector<const Entity*> times = m_text.entities.within(s.range, MentionKind::Time);
  const auto clock = std::ranges::find_if(times, [](const Entity* t) { return t->clock; });
  const Entity* hour = clock != times.end() ? *clock : nullptr;
  const bool another = hour != nullptr && m_hour != nullptr && hour->time != m_hour->time;
  const bool fresh = std::ranges::any_of(group, [&](const Frame* f) { return isIndefinite(*f); });
  const bool opens = s.paragraphStart && (another || (fresh && isSet(s.range) && hasVictims(current)));
  if (opens || m_hour == nullptr) m_hour = hour;
  return opens;
}

// "a 35-year-old man was shot", "two men were hit", "a drive-by shooting"
bool RoundUp::isIndefinite(const Frame& f) const {
  if (f.kind == Frame::Kind::Event && f.noun && !f.definite && !f.phrase->plural) return true;
  const std::uint32_t begin = f.patient.begin;
  const Word w = m_doc.word(begin);
  return f.party.counted &&
         (w == "a" || w == "an" || w == "another" || m_doc.covers(begin, maskOf(Number)) || m_doc.isNumber(begin));
}

bool RoundUp::isSet(TokenRange sentence) const {
  for (const MentionKind k : {MentionKind::Time, MentionKind::Date, MentionKind::Place})
    if (!m_text.entities.within(sentence, k).empty()) return true;
  for (std::uint32_t i = sentence.begin; i < sentence.end; ++i)
    if (m_doc.word(i) == "neighborhood" || m_doc.word(i) == "neighbourhood" || m_doc.word(i) == "block") return true;
  return false;
}

}  // namespace collate
