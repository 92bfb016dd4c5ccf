// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/period_toll.h"

#include <algorithm>

#include "core/extract/frame_edges.h"
#include "core/extract/numbers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

constexpr int kFewDays = 3;

int least(const Frame& f) { return f.party.count.min.value_or(0); }

bool isWar(std::string_view word) { return isOneOf(word, {"war", "conflict", "uprising", "revolt", "crisis"}); }

// "the war, which has killed more than 1,000 people", "killed in the five-year-long civil war"
bool isOfTheWar(const Document& doc, const Frame& f, TokenRange sentence) {
  if (!f.agent.empty() && isWar(doc.word(headOf(doc, f.agent)))) return true;  // and not "a mine left from the war"
  constexpr std::uint32_t kReach = 5;                                          // words
  const std::uint32_t end = std::max(f.trigger.end, f.patient.end);
  if (!isOneOf(doc.word(end), {"in", "during", "by", "since", "throughout"})) return false;
  for (std::uint32_t t = end + 1; t < std::min(sentence.end, end + 1 + kReach); ++t) {
    if (doc.token(t).kind == TokenKind::Punct || doc.covers(t, maskOf(Event))) return false;
    if (isWar(doc.word(t))) return !isOneOf(doc.word(t + 1), {"monitor", "monitors", "monitoring", "observers"});
  }
  return false;
}

// "The group has killed hundreds of clerks": what somebody is known for
bool hasKilledMany(const Annotated& text, const Frame& f) {
  constexpr int kMany = 100;
  const Document& doc = text.doc;
  if (f.agent.empty() || f.noun || f.party.count.exact() || least(f) < kMany || f.date != nullptr) return false;
  const std::uint32_t head = f.agent.end - 1;  // "a bomb has killed more than 100" is of one incident
  if (text.entities.at(head, MentionKind::Group) == nullptr && !doc.covers(head, maskOf(People, Role, Nationality)) &&
      doc.word(head) != "group")
    return false;
  const std::uint32_t aux = f.trigger.begin - 1;
  return f.agent.end <= aux && isOneOf(doc.word(aux), {"has", "have"});
}

// "has recorded hundreds of clerks killed": what somebody counted over time
bool hasCountedMany(const Annotated& text, const Frame& f) {
  constexpr int kMany = 100;
  const Document& doc = text.doc;
  constexpr std::uint32_t kReach = 3;  // words: "in a drone"
  if (f.effect != Attribute::Killed || f.patient.begin < 2 || f.patient.end != f.trigger.begin || least(f) < kMany ||
      f.party.count.exact() || f.date != nullptr)
    return false;
  for (std::uint32_t t = f.trigger.end; t < f.trigger.end + kReach; ++t)
    if (isOneOf(doc.word(t), {"a", "an", "the", "when"})) return false;  // "killed in the blast": of one deed
  const auto counted = [&](std::uint32_t i) {
    return isOneOf(doc.word(i), {"reported", "recorded", "documented", "counted", "registered"}) &&
           isOneOf(doc.word(i - 1), {"has", "have"});
  };
  return counted(f.patient.begin) || counted(f.patient.begin - 1);
}

// "has documented 14 raids, in which nine were killed": in all of them
bool isOfCountedDeeds(const Annotated& text, const Frame& f, TokenRange sentence) {
  const Document& doc = text.doc;
  if (!doc.mayHaveAny({"documented", "recorded", "counted", "registered", "logged"})) return false;
  bool counts = false, deeds = false;
  for (const Entity* d : text.entities.within(sentence, MentionKind::Date))
    if (d->date.precision == DatePrecision::Day) return false;
  for (std::uint32_t t = sentence.begin + 1; t < f.trigger.begin && !doc.isMark(t, ";"); ++t) {
    counts = counts || (isOneOf(doc.word(t), {"documented", "recorded", "counted", "registered", "logged"}) &&
                        isOneOf(doc.word(t - 1), {"has", "have"}));
    const Hit* event = counts ? doc.hitAt(t, maskOf(Event)) : nullptr;
    const auto n = event != nullptr && event->phrase->plural ? numberEnding(doc, t, sentence.begin) : std::nullopt;
    deeds = deeds || (n && n->count.min.value_or(0) > 1);
    if (deeds && isOneOf(doc.word(t), {"which", "that"})) return true;
  }
  return false;
}

// "Nine men have been wounded since Thursday", "Since Tuesday, shelling has killed 66"
bool isSinceDate(const Annotated& text, const Frame& f, TokenRange sentence) {
  const std::uint32_t aux = f.trigger.begin - (f.trigger.begin > 0 ? 1 : 0);
  if (text.doc.word(sentence.begin) == "since" && isOneOf(text.doc.word(aux), {"has", "have", "been"}) &&
      text.entities.at(sentence.begin + 1, MentionKind::Date) != nullptr &&
      text.doc.word(text.entities.at(sentence.begin + 1, MentionKind::Date)->range.end) != "'s")  // "Since Monday's bombing"
    return true;
  constexpr std::uint32_t kReach = 12;  // words: "in further raids around the lake since 4 p.m. Thursday"
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

// "the start of | the year", "the beginning of | 2031", "the start of | the offensive"; not "of | the attack on Monday"
bool opensPeriod(const Annotated& text, std::uint32_t i, TokenRange sentence) {
  constexpr std::uint32_t kReach = 5;  // words: "the latest round of the"
  for (std::uint32_t t = i; t < std::min(sentence.end, i + kReach); ++t) {
    if (isWar(text.doc.word(t)) || text.doc.covers(t, maskOf(Unit, Month)) || text.doc.isNumber(t) ||
        isOneOf(text.doc.word(t), {"offensive", "campaign", "fighting", "rainy", "dry", "school", "crackdown"}))
      return true;
  }
  return false;
}

// "since the coup", "since the army's coup", "since the last elections": no deed, no day, and nothing that somebody did then
bool isTurn(const Annotated& text, std::uint32_t since, TokenRange sentence) {
  const Document& doc = text.doc;
  if (!isOneOf(doc.word(since + 1), {"the", "last", "its", "their"})) return false;
  constexpr std::uint32_t kReach = 8;  // words: "since the latest round of fighting broke out"
  for (std::uint32_t t = since + 2; t < std::min(sentence.end, since + kReach) && doc.token(t).kind != TokenKind::Punct; ++t)
    if (isOneOf(doc.word(t), {"began", "started", "begun", "erupted"}) ||
        (isOneOf(doc.word(t), {"beginning", "start"}) && doc.word(t + 1) == "of" && opensPeriod(text, t + 2, sentence)))
      return true;
  for (std::uint32_t t = since + 1; t < sentence.end && doc.token(t).kind != TokenKind::Punct; ++t) {
    const WordEntry* e = doc.lexicon().words().find(doc.word(t));
    const bool finite = e != nullptr && e->verb > e->noun && (e->forms & WordEntry::Past) != 0;
    if (finite || doc.covers(t, maskOf(Auxiliary, Effect, Act, Unit, DayTime)) || doc.word(t) == "weekend" ||
        (doc.covers(t, maskOf(Event)) && !isWar(doc.word(t))) || text.entities.at(t, MentionKind::Date) != nullptr)
      return false;
  }
  return true;
}

// "Air strikes have killed 1,500 people since the coup": of all that came after. "Two more have died since the blast" is told of
// the blast.
bool isSinceTurn(const Annotated& text, const Frame& f, TokenRange sentence) {
  const Document& doc = text.doc;
  if (f.kind != Frame::Kind::Effect) return false;
  constexpr int kMany = 100;  // "more than 1,200 have been killed there since it was declared"
  const std::uint32_t first = std::min(f.trigger.begin, f.patient.empty() ? f.trigger.begin : f.patient.end);
  bool perfect = f.trigger.begin > 0 && isOneOf(doc.word(f.trigger.begin - 1), {"has", "have"});
  for (std::uint32_t t = first; t <= f.trigger.begin; ++t) perfect = perfect || isOneOf(doc.word(t), {"has", "have"});
  for (std::uint32_t t = f.trigger.end; perfect && t + 2 < sentence.end; ++t)
    if (doc.word(t) == "since")
      return least(f) >= kMany ||
             ((f.effect == Attribute::Killed || f.effect == Attribute::Wounded) && isTurn(text, t, sentence));
  // "Since January, the forces have made 14,200 arrests"
  return least(f) >= kMany && doc.word(sentence.begin) == "since";
}

// How many days, weeks or months "last" or "past" at `t` is of: "the past three days" is 3 of "D". Zero where of none.
int lastOnes(const Document& doc, std::uint32_t t, std::string& unit) {
  if (doc.word(t) == "recent") {  // "in recent days"
    constexpr int kSeveral = 9;
    const Hit* of = doc.hitAt(t + 1, maskOf(Unit));
    if (of == nullptr || !doc.word(t + 1).ends_with("s")) return 0;
    unit = of->phrase->canonical;
    return kSeveral;
  }
  if (!isOneOf(doc.word(t), {"last", "past"})) return 0;
  const auto n = numberAt(doc, t + 1);
  const Hit* of = n ? doc.hitAt(n->range.end, maskOf(Unit)) : nullptr;
  if (of == nullptr) return 0;
  unit = of->phrase->canonical;
  return n->count.min.value_or(0);
}

// "killed 200 in the last ten days", "Over the past two months, ..."; the past 24 hours are a day, and of a few days all may be
// one battle. What stands behind a mark is of something else: "killed nine in Orlen, the second raid in the past two weeks".
bool isOfLastDays(const Document& doc, const Frame& f, TokenRange sentence) {
  if (f.noun) return false;
  bool apart = false;
  for (std::uint32_t t = sentence.begin; t + 2 < sentence.end; ++t) {
    if (t >= f.trigger.end && doc.token(t).kind == TokenKind::Punct) apart = true;
    if (apart) return false;
    if (t < f.trigger.begin && t > sentence.begin + 2) continue;
    std::string unit;
    const int n = lastOnes(doc, t, unit);
    if (n > (unit == "D" ? kFewDays : 1) && isOneOf(unit, {"D", "W", "M", "Y"})) return true;
  }
  return false;
}

// "Violence there killed 3,900 people last year", "Police killed 703 people this year": so many by anybody
bool isOfThisOrLast(const Annotated& text, const Frame& f, TokenRange sentence) {
  constexpr int kMany = 100;
  if (least(f) < kMany) return false;
  for (std::uint32_t t = sentence.begin + 1; t < sentence.end; ++t)
    if (text.doc.word(t) == "year" && isOneOf(text.doc.word(t - 1), {"last", "this", "past"})) return true;
  return false;
}

// "Last year 2,150 people were wounded in the province": a year is all that dates it.
bool isOfYear(const Annotated& text, const Frame& f, TokenRange sentence) {
  constexpr int kMany = 20;  // a report of one incident that gives only its year tells of fewer
  if (least(f) < kMany || (!f.agent.empty() && !isOfThisOrLast(text, f, sentence))) return false;
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

bool isOfFewDays(const Document& doc, std::uint32_t last) {
  std::string unit;
  const int n = lastOnes(doc, last, unit);
  return n > 1 && n <= kFewDays && unit == "D";
}

bool isOfADay(const Document& doc, std::uint32_t last) {
  constexpr int kHours = 48;
  std::string unit;
  const int n = lastOnes(doc, last, unit);
  return (unit == "H" && n > 0 && n <= kHours) || (isOneOf(doc.word(last), {"last", "past"}) && doc.word(last + 1) == "day");
}

bool tellsOfFewDays(const Document& doc, TokenRange sentence) {
  for (std::uint32_t t = sentence.begin; t < sentence.end; ++t)
    if (isOfFewDays(doc, t)) return true;
  return false;
}

bool isOfPeriod(const Annotated& text, const Frame& f, TokenRange sentence) {
  constexpr int kOfNoIncident = 5000;  // dead, unless a day is told
  const bool hurts = f.kind == Frame::Kind::Effect || (f.kind == Frame::Kind::Event && !f.noun);
  const std::uint32_t war = f.agent.empty() ? sentence.begin + 1 : f.agent.end - 1;
  if (hurts && !f.noun && war < f.trigger.begin && isWar(text.doc.word(war)) &&
      isOneOf(text.doc.word(f.trigger.begin - 1), {"has", "have"}))
    return true;  // "The war has killed tens of thousands"
  if (!hurts || !f.party.counted || f.party.count == CountRange::exactly(1)) return false;
  const bool day = f.date != nullptr && f.date->date.precision == DatePrecision::Day;
  if (isSinceDate(text, f, sentence) || isSinceTurn(text, f, sentence) || isOfYear(text, f, sentence) ||
      isOfCountedDeeds(text, f, sentence))
    return true;
  if (!day && isOfLastDays(text.doc, f, sentence)) return true;
  if (f.kind != Frame::Kind::Effect) return false;
  return (f.effect == Attribute::Killed && !day && least(f) >= kOfNoIncident) || hasKilledMany(text, f) ||
         hasCountedMany(text, f) || isOfTheWar(text.doc, f, sentence);
}

}  // namespace collate
