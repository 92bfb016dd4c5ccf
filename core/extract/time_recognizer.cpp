// SPDX-License-Identifier: GPL-3.0-or-later
// Times of day: of a clock ("2:30 am", "at 14:05 GMT", "0230 hours") and in words ("early hours", "pre-dawn").
#include <algorithm>
#include <optional>

#include "core/extract/entity.h"
#include "core/extract/numbers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

bool isNight(const Word& w) { return w == "pm" || w == "p.m"; }
bool isMorning(const Word& w) { return w == "am" || w == "a.m"; }

struct Clock {
  int minute = -1;
  std::uint32_t end = 0;
  std::string zone;
};

std::string zoneAt(const Document& doc, std::uint32_t i) {
  const Word w = doc.word(i);
  if (w == "gmt" || w == "utc") return "GMT";
  return {};
}

// "2345" of "Friday night, 2345", "1042" of "reached it at 1042": four digits behind a part of the day, or behind "at" with
// nothing behind that they could count ("at 1042 meters", "1500 of them"), no toll ("put at 1200") and no year ("at 1950").
bool isBareClock(const Document& doc, std::uint32_t i) {
  if (doc.token(i).span.size() != 4 || i == 0) return false;
  const int n = wholeNumber(doc.word(i));
  constexpr int kFirstYear = 1800;
  constexpr int kLastYear = 2100;
  if (n < 0 || (n >= kFirstYear && n <= kLastYear)) return false;
  const std::uint32_t before = doc.isMark(i - 1, ",") && i > 1 ? i - 2 : i - 1;
  const bool part =
      doc.covers(before, maskOf(PhraseClass::DayTime, PhraseClass::DayWord)) || isOneOf(doc.word(before), {"night", "nite"});
  const std::uint32_t next = i + 1;
  if (doc.word(next) == "of") return false;
  if (i > 1 && isOneOf(doc.word(i - 2), {"put", "stood", "stands", "estimated", "valued", "toll", "number"})) return false;
  const bool closes = next >= doc.size() || doc.isMark(next, ",") || doc.isMark(next, ".") || doc.isMark(next, "!") ||
                      doc.covers(next, maskOf(PhraseClass::Conjunction, PhraseClass::Preposition, PhraseClass::Pronoun));
  return closes && (part || doc.word(i - 1) == "at");
}

// "at around 05.30", "at about 17.45 local time"; not "at 17.45 million", nor "priced at 12.50"
bool isDottedClock(const Document& doc, std::uint32_t i) {
  if (i < 2 || doc.word(i).size() != 5) return false;
  const bool around = isOneOf(doc.word(i - 1), {"around", "about", "approximately"}) && doc.word(i - 2) == "at";
  const bool at = doc.word(i - 1) == "at" && (doc.word(i)[0] == '0' || isOneOf(doc.word(i - 2), {"morning", "evening", "night"}));
  if (i > 2 && isOneOf(doc.word(around ? i - 3 : i - 2), {"priced", "trading", "traded", "sold", "closed", "stood", "valued"}))
    return false;
  const std::uint32_t next = i + 1;
  const bool closes = next >= doc.size() || doc.token(next).kind == TokenKind::Punct || doc.token(next).allCaps ||
                      doc.word(next) == "local" || doc.word(next) == "hours" || doc.word(next) == "hrs" ||
                      doc.covers(next, maskOf(PhraseClass::Conjunction, PhraseClass::Preposition, PhraseClass::Determiner)) ||
                      doc.covers(next, maskOf(PhraseClass::Weekday));
  return (around || at) && closes && !doc.isMark(next, "%");
}

struct Half {
  int hour = 0;
  std::uint32_t end = 0;
};

// "8:40 in the evening", "at 6 in the morning", "1:15 at night"
std::optional<Half> halfBehind(const Document& doc, std::uint32_t at, int hour) {
  if (doc.word(at) == "in" && doc.word(at + 1) == "the") {
    const Word part = doc.word(at + 2);
    if (part == "morning") return Half{hour % 12, at + 3};
    if (part == "afternoon" || part == "evening") return Half{hour % 12 + 12, at + 3};
  }
  constexpr int kEvening = 5;  // "5 at night" and later is before midnight
  if (doc.word(at) == "at" && doc.word(at + 1) == "night")
    return Half{hour % 12 + (hour >= kEvening && hour < 12 ? 12 : 0), at + 2};
  return std::nullopt;
}

// "2:30 am", "14:05", "2 am", "0230 hours", "2.30 pm"; minute -1 where there is none.
Clock clockAt(const Document& doc, std::uint32_t i) {
  Clock none;
  if (!doc.isNumber(i)) return none;
  const Word first = doc.word(i);
  int hour = -1;
  int minute = 0;
  std::uint32_t at = i + 1;
  bool written = false;
  if (const std::size_t dot = first.find('.'); dot != std::string_view::npos && first.size() - dot == 3) {
    hour = wholeNumber(first.substr(0, dot));
    minute = wholeNumber(first.substr(dot + 1));
    written = isDottedClock(doc, i);
  } else if (doc.isMark(at, ":") && doc.token(at).glued && doc.isNumber(at + 1) && doc.token(at + 1).glued &&
             doc.word(at + 1).size() == 2) {
    hour = wholeNumber(first);
    minute = wholeNumber(doc.word(at + 1));
    at += 2;
    // "9:30" alone may be a score; "09:30" is a time
    constexpr std::string_view kLead[] = {"at", "around", "about", "from", "until", "by", "since", "after", "before", "between"};
    written =
        first.size() == 2 || (i > 0 && std::ranges::find(kLead, doc.word(i - 1)) != std::end(kLead)) || !zoneAt(doc, at).empty();
  } else if (first.size() == 4 && isOneOf(doc.word(at), {"hours", "hrs", "gmt", "utc", "local"})) {
    hour = wholeNumber(first.substr(0, 2));
    minute = wholeNumber(first.substr(2));
    at += zoneAt(doc, at).empty() ? 1 : 0;
    written = true;
  } else if ((first.size() == 3 || first.size() == 4) && (isMorning(doc.word(at)) || isNight(doc.word(at)))) {
    hour = wholeNumber(first.substr(0, first.size() - 2));  // "430pm"
    minute = wholeNumber(first.substr(first.size() - 2));
  } else if (doc.word(at) == "h" && doc.token(at).glued && first.size() <= 2) {  // "21h30", "21h"
    hour = wholeNumber(first);
    ++at;
    if (doc.isNumber(at) && doc.token(at).glued && doc.word(at).size() == 2) minute = wholeNumber(doc.word(at++));
    written = hour < 24 && (at > i + 2 || (i > 0 && isOneOf(doc.word(i - 1), {"at", "around", "about", "by"})));
  } else if (first.size() == 4 && isBareClock(doc, i)) {
    hour = wholeNumber(first.substr(0, 2));
    minute = wholeNumber(first.substr(2));
    written = true;
  } else {
    hour = wholeNumber(first);
  }
  if (hour < 0 || hour > 24 || (hour == 24 && minute > 0) || minute < 0 || minute > 59) return none;
  const Word half = doc.word(at);
  if (isMorning(half) || isNight(half)) {
    if (hour > 12) return none;
    hour = hour % 12 + (isNight(half) ? 12 : 0);
    ++at;
    written = true;
  }
  const bool plain = !isMorning(half) && !isNight(half);
  const bool asked =
      plain && (at > i + 1 || (i > 0 && isOneOf(doc.word(i - 1), {"at", "around", "about", "by", "until", "before", "after"})));
  if (const auto told = asked && hour >= 1 && hour <= 12 ? halfBehind(doc, at, hour) : std::nullopt) {
    hour = told->hour;
    at = told->end;
    written = true;
  }
  if (minute >= 0 && at > i + 1 && (doc.word(at) == "hrs" || doc.word(at) == "hours")) {
    ++at;
    written = true;
  }
  if (!written) return none;
  const std::string zone = zoneAt(doc, at);
  return {hour % 24 * 60 + minute, at + (zone.empty() ? 0U : 1U), zone};
}

}  // namespace

namespace {

// "Dawn News reported", "the Dawn newspaper"
bool isPaper(const Document& doc, const Hit& hit) {
  return doc.isCapital(hit.range.begin) && isOneOf(doc.word(hit.range.end), {"news", "newspaper", "daily", "tv"});
}

}  // namespace

void recognizeTimes(const Document& doc, Entities& out) {
  for (std::uint32_t i = 0; i < doc.size();) {
    if (!doc.isNumber(i) && !doc.starts(i, maskOf(PhraseClass::DayTime))) {
      ++i;
      continue;
    }
    Entity e;
    e.kind = MentionKind::Time;
    e.timex = TimexType::Time;
    if (const Clock clock = clockAt(doc, i); clock.minute >= 0 && !doc.isInAddress(i)) {
      e.range = {i, clock.end};
      e.time = {clock.minute, clock.minute, clock.zone};
      e.clock = true;
      e.name = clockText(clock.minute);
    } else if (const Hit* hit = doc.hitAt(i, maskOf(PhraseClass::DayTime)); hit != nullptr && !isPaper(doc, *hit)) {
      e.range = hit->range;
      e.time = {hit->phrase->from, hit->phrase->to, {}};
      e.phrase = hit->phrase;
      e.name = hit->phrase->canonical;
    } else {
      ++i;
      continue;
    }
    i = e.range.end;
    out.add(std::move(e));
  }
}

}  // namespace collate
