// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/date_scope.h"

#include <algorithm>
#include <array>

#include "core/extract/event_place.h"
#include "core/extract/outlook.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

// Does a verb stand between: "before rebels took it on Monday", but not "before 3 a.m. on Monday"?
bool isClause(const Document& doc, std::uint32_t opener, const Entity& date) {
  for (std::uint32_t t = opener + 1; t < date.range.begin; ++t) {
    if (doc.word(t) == "am") continue;  // of a clock
    if (doc.covers(t, maskOf(Auxiliary))) return true;
    const Hit* verb = doc.hitAt(t, maskOf(Effect, Act, Target, Conduct, Say, Verb, Outcome));
    if (verb != nullptr && (verb->phrase->form == VerbForm::Past || verb->phrase->form == VerbForm::PastOrParticiple))
      return true;
    if (doc.word(t) == "took" || doc.word(t) == "retook" || doc.word(t) == "fell") return true;
  }
  return false;
}

}  // namespace

bool isOfPicture(const Document& doc, const Entity& date) {
  if (date.stamp || !date.expression.year || !date.expression.month || !date.expression.day) return false;
  std::uint32_t at = date.range.end;
  if (doc.isMark(at, ".")) ++at;
  const bool bracket = doc.isMark(at, "(");
  if (bracket) ++at;
  const bool credit = isOneOf(doc.word(at), {"photo", "picture", "image"});
  return at > date.range.end && (credit || (doc.covers(at, maskOf(Outlet)) && (bracket || doc.isMark(at + 1, "/"))));
}

namespace {

// "a controversial June 3 | poll", "the 14 July | referendum"
bool datesPoll(const Document& doc, const Entity& date) {
  static constexpr WordSet kTalks(
      {"summit", "talks", "ceasefire", "truce", "deadline", "agreement", "accord", "deal", "referendum"});
  std::uint32_t behind = date.range.end, before = date.range.begin;
  if (isOneOf(doc.word(behind), {"presidential", "parliamentary", "general", "local", "peace"})) ++behind;
  if (isOneOf(doc.word(behind), kTalks)) return true;
  if (!isOneOf(doc.word(behind), {"poll", "polls", "election", "elections", "vote"})) return false;
  while (before > 0 && (doc.covers(before - 1, maskOf(PhraseClass::Determiner, PhraseClass::Adjective)) ||
                        isOneOf(doc.word(before - 1), {"controversial", "disputed", "planned"})))
    --before;
  return before == 0 || !isOneOf(doc.word(before - 1), {"during", "in", "at", "on"});  // "during the June 3 vote": that day
}

// "part of a wider offensive that began on | Friday", "amid a truce which started on | Monday"
bool datesWider(const Document& doc, std::uint32_t day) {
  static constexpr WordSet kWider(
      {"offensive", "campaign", "push", "drive", "siege", "war", "uprising", "ceasefire", "truce", "battle"});
  constexpr std::uint32_t kReach = 7, kBefore = 4;  // words: "offensive against the west of Orlen that"; "part of a wider"
  std::uint32_t t = day;
  while (t > 1 && isOneOf(doc.word(t - 1), {"on", "late", "early", "last"})) --t;
  if (t < 4 || !isOneOf(doc.word(t - 1), {"began", "started", "begun"}) || !isOneOf(doc.word(t - 2), {"that", "which"}))
    return false;
  for (std::uint32_t n = t - 2; n > 1 && n + kReach > t; --n) {
    if (!isOneOf(doc.word(n - 1), kWider)) continue;
    for (std::uint32_t b = n - 1; b > 1 && b + kBefore > n - 1; --b)
      if (isOneOf(doc.word(b - 1), {"of", "amid", "during", "under", "since"})) return true;
    return false;
  }
  return false;
}

}  // namespace

bool datesThing(const Document& doc, const Entity& date) {
  if (datesWider(doc, date.range.begin) || datesPoll(doc, date)) return true;
  const std::uint32_t i = date.range.begin;  // "a man born in 1981"
  if (i > 1 && doc.word(doc.covers(i - 1, maskOf(Preposition)) ? i - 2 : i - 1) == "born") return true;
  constexpr std::uint32_t kReach = 4;  // words: "the 2016 national peace accord"
  const std::uint32_t end = date.range.end;
  if (date.date.precision != DatePrecision::Year || date.range.begin == 0 ||
      !doc.covers(date.range.begin - 1, maskOf(Determiner)))
    return false;
  for (std::uint32_t t = end; t < end + kReach; ++t)
    if (doc.covers(t, maskOf(Event, Toll, Effect))) return false;
  return end < doc.size() && doc.token(end).kind == TokenKind::Word &&
         !doc.covers(end, maskOf(Preposition, Conjunction, Auxiliary));
}

bool isOfDateline(const Annotated& text, const Entity& date) {
  const Document& doc = text.doc;
  if (liesIn(doc, date.range, RegionKind::Dateline)) return true;
  const std::uint32_t i = date.range.begin;
  const Entity* town = i > 1 ? text.entities.at(doc.isMark(i - 1, ",") ? i - 2 : i - 1, MentionKind::Place) : nullptr;
  return town != nullptr && (opensDateline(doc, town->range) || closesDateline(doc, *town, date.range.end));
}

bool liesAhead(const Document& doc, const Entity& date) {
  const std::optional<Published>& published = doc.source().published;
  // Not by the day alone: a page may bear a later day than was handed over with it.
  return published && date.date.from && *date.date.from > published->day &&
         outlookOfSentence(doc, date.range.begin) == Outlook::Ahead;
}

bool isOfThatDay(const Document& doc, TokenRange sentence) {
  if (!doc.mayHave("earlier")) return false;
  for (std::uint32_t t = sentence.begin; t + 3 < sentence.end; ++t)
    if (doc.word(t) == "earlier" && (doc.word(t + 2) == "day" || (doc.word(t + 1) == "in" && doc.word(t + 3) == "day")))
      return true;
  return false;
}

bool isOfWounds(const Document& doc, TokenRange sentence) {
  for (std::uint32_t t = sentence.begin; t < sentence.end; ++t)
    if (isOneOf(doc.word(t), {"succumbed", "later", "injuries", "wounds", "hospital", "pronounced"})) return true;
  return false;
}

bool isOneMore(const Document& doc, TokenRange who) {
  static constexpr WordSet kOrdinals({"second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"});
  if (who.empty()) return false;
  if (isOneOf(doc.word(who.begin), {"he", "she"}) ||
      (doc.word(who.begin) == "one" && (who.size() == 1 || doc.word(who.begin + 1) == "of")))
    return doc.word(who.begin - 1) != "that";  // "beat him so badly that he"
  const std::uint32_t i = who.begin + (doc.covers(who.begin, maskOf(PhraseClass::Determiner)) ? 1 : 0);
  const bool another = doc.word(who.begin) == "another" && !doc.covers(who.begin + 1, maskOf(PhraseClass::Number));
  return who.contains(i) && (isOneOf(doc.word(i), kOrdinals) || another);
}

bool known(const DateValue& date) {
  return date.from.has_value() || (date.timex.starts_with("XXXX-") && date.precision != DatePrecision::Unknown);
}

bool isBareWeekday(const DateValue& date) { return !date.from && date.timex.starts_with("XXXX-WXX-"); }

bool areComparable(const DateValue& a, const DateValue& b) {
  return isBareWeekday(a) || isBareWeekday(b) ? isBareWeekday(a) && isBareWeekday(b) : known(a) && known(b);
}

bool isDayOf(const DateValue& day, const DateValue& coarse) {
  const bool wide = coarse.precision == DatePrecision::Month || coarse.precision == DatePrecision::Year;
  return wide && day.precision == DatePrecision::Day && day.from && coarse.from && *coarse.from <= *day.from &&
         *day.from <= *coarse.to;
}

bool isSlip(const Document& doc, TokenRange sentence, const DateValue& own, const DateValue& told) {
  if (!own.from || !told.from || told.precision != DatePrecision::Day || own.precision != DatePrecision::Day) return false;
  if (std::chrono::abs(*own.from - *told.from) > std::chrono::days{1}) return false;
  for (std::uint32_t t = sentence.begin; t < sentence.end; ++t)
    if (isOneOf(doc.word(t), {"took", "happened", "occurred", "perpetrated", "carried"})) return true;
  return false;
}

bool isAnswerTo(const Document& doc, std::uint32_t i) {
  if (i == 0) return false;
  return doc.word(i) == "for" && isOneOf(doc.word(i - 1), {"retaliation", "revenge", "reprisal", "reprisals"});
}

bool isOfInnerClause(const Document& doc, std::uint32_t from, const Entity& date) {
  if (datesPoll(doc, date)) return true;
  bool ends = false;  // a comma ends the clause before the date
  for (std::uint32_t t = date.range.begin; t > from; --t) {
    const std::uint32_t i = t - 1;
    if (doc.token(i).kind == TokenKind::Punct) ends = true;
    if (isOneOf(doc.word(i), {"since", "until"})) return !ends || !isClause(doc, i, date);
    if (ends) return false;
    if (isAnswerTo(doc, i)) return true;
    // "before the town fell in March", but "killed a guard before they fled on Monday"
    if (doc.word(i) == "before")
      return isClause(doc, i, date) &&
             !(date.date.precision == DatePrecision::Day && doc.covers(i + 1, maskOf(PhraseClass::Pronoun)));
    // A day is told of the deed also where another clause holds it: "at a bar where a quarrel broke out on Sunday"
    const bool coarse = date.date.precision == DatePrecision::Month || date.date.precision == DatePrecision::Year;
    if (coarse && isOneOf(doc.word(i), {"which", "who", "where", "whose"})) return true;
    if (doc.starts(i, maskOf(Event, Effect, Act, Target, Toll))) return false;
  }
  return false;
}

bool isVague(const Entity& date) {
  const bool years = date.expression.kind == DateExpression::Kind::Offset && date.expression.unit == DateExpression::Unit::Year;
  return years || (date.date.precision == DatePrecision::Unknown && !date.date.timex.starts_with("XXXX-W"));
}

int dayInWords(const Document& doc, std::uint32_t i) {
  if (doc.word(i + 1) != "of" || !doc.covers(i + 2, maskOf(PhraseClass::Month)) || doc.word(i + 3) == "'s") return 0;
  static constexpr std::array<std::string_view, 20> kDays = {"first",     "second",      "third",      "fourth",     "fifth",
                                                             "sixth",     "seventh",     "eighth",     "ninth",      "tenth",
                                                             "eleventh",  "twelfth",     "thirteenth", "fourteenth", "fifteenth",
                                                             "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"};
  const auto day = std::ranges::find(kDays, std::string_view(doc.word(i)));
  return day == kDays.end() || doc.token(i).joined ? 0 : static_cast<int>(day - kDays.begin()) + 1;
}

// Is nothing else told from the second of two days on: "on Saturday and Sunday, police said", "Clashes on Saturday and Sunday
// killed two"? Not "on Saturday and on Sunday a mine", "on Thursday and Friday prayers", "was shot on Sunday and early Monday
// died".
static bool closesDays(const Document& doc, std::uint32_t first, std::uint32_t next, bool on) {
  const TokenRange s = doc.sentences()[doc.sentenceOf(first)].range;
  if (next >= s.end) return true;
  if (doc.token(next).kind == TokenKind::Punct) return doc.word(next) != "'s" && !doc.token(next).joined;
  if (on) return false;
  if (doc.covers(next, maskOf(PhraseClass::Preposition)) || isOneOf(doc.word(next), {"when", "as", "while"})) return true;
  const WordEntry* e = doc.entry(next);
  const bool past = e != nullptr && (e->forms & WordEntry::Past) != 0 && e->verb >= e->noun;
  const bool verb =
      past || doc.word(next) == "left" || doc.covers(next, maskOf(PhraseClass::Effect, PhraseClass::Act, PhraseClass::Auxiliary));
  for (std::uint32_t t = s.begin; verb && t < first; ++t)
    if (doc.covers(t, maskOf(PhraseClass::Auxiliary)) ||
        (doc.covers(t, maskOf(PhraseClass::Effect, PhraseClass::Act)) && !doc.covers(t, maskOf(PhraseClass::Event))))
      return false;
  return verb;
}

DaysTold daysTold(const Annotated& text, const Entity& first) {
  constexpr std::uint32_t kBetween = 4;  // words: "and early on", "night and in the"
  constexpr std::chrono::days kLongest{7};
  const Document& doc = text.doc;
  const DaysTold one{first.range, first.date};
  const auto isDay = [](const DateValue& d) { return d.precision == DatePrecision::Day && d.from && d.from == d.to; };
  std::uint32_t t = first.range.end;
  while (doc.covers(t, maskOf(PhraseClass::DayTime)) || doc.word(t) == "night") ++t;
  if (!isDay(first.date) || first.stamp || !isOneOf(doc.word(t), {"and", "to", "until"})) return one;
  const bool joined = doc.word(t) == "and";
  bool on = false;
  for (const std::uint32_t end = ++t + kBetween; t < end; ++t) {
    if (const Entity* last = text.entities.startingAt(t, MentionKind::Date); last != nullptr) {
      if (!isDay(last->date) || last->stamp || *last->date.from <= *first.date.from) return one;
      const auto apart = *last->date.from - *first.date.from;
      if (apart > (joined ? std::chrono::days{1} : kLongest)) return one;
      std::uint32_t next = last->range.end;
      while (doc.covers(next, maskOf(PhraseClass::DayTime)) || doc.word(next) == "night") ++next;
      const bool between = first.range.begin > 0 && doc.word(first.range.begin - 1) == "between";
      if (joined && !between && !closesDays(doc, first.range.begin, next, on)) return one;
      return {{first.range.begin, last->range.end},
              {first.date.from, last->date.to, DatePrecision::Range, first.date.timex + "/" + last->date.timex}};
    }
    on = on || doc.word(t) == "on";
    if (!isOneOf(doc.word(t), {"early", "late", "on", "in", "the", "into"}) && !doc.covers(t, maskOf(PhraseClass::DayTime)))
      break;
  }
  return one;
}

}  // namespace collate
