// SPDX-License-Identifier: GPL-3.0-or-later
// Every expression of time in a text with its TIMEX3 value, in one walk from left to right: what is told later rests on what was
// told before. "On 7 December 1941 ... The next day ... In January ... at 11 a.m. on 4 February" is 1941-12-07, 1941-12-08,
// 1942-01, 1942-02-04T11:00 and 1942-02-04.
#include <algorithm>
#include <array>
#include <format>

#include "core/extract/numbers.h"
#include "core/extract/temporal.h"
#include "core/extract/word_list.h"
#include "core/resolve/feasts.h"

namespace collate {
namespace {

using enum PhraseClass;
using Kind = DateExpression::Kind;

class TemporalReader {
 public:
  TemporalReader(const Document& doc, const Entities& entities) : m_doc(doc), m_entities(entities), m_frame(doc, entities) {}

  std::vector<Temporal> run() {
    for (std::uint32_t i = 0; i < m_doc.size();) {
      if (!mayOpen(i)) {
        ++i;
        continue;
      }
      auto found = read(i);
      if (!found || m_doc.isInAddress(i)) {
        ++i;
        continue;
      }
      i = found->range.end;
      push(std::move(*found));
    }
    return std::move(m_out);
  }

 private:
  Word word(std::uint32_t i) const { return m_doc.word(i); }

  // Nothing that read() knows opens with any other word.
  bool mayOpen(std::uint32_t i) const {
    static constexpr WordSet kOpeners(
        {"the",     "a",      "an",       "this",     "that",      "same",    "last",       "past",      "next",
         "nxt",     "first",  "second",   "third",    "fourth",    "final",   "latter",     "following", "few",
         "several", "many",   "some",     "numerous", "couple",    "every",   "each",       "per",       "prior",
         "current", "coming", "upcoming", "previous", "preceding", "weekend", "subsequent", "opening",   "closing"});
    return m_doc.isNumber(i) ||
           m_doc.starts(i, maskOf(PhraseClass::TimeRef, Feast, Number, PhraseClass::Unit, Weekday, Season)) ||
           m_entities.startingAt(i, MentionKind::Date) != nullptr || m_entities.startingAt(i, MentionKind::Time) != nullptr ||
           isOneOf(word(i), kOpeners);
  }

  std::optional<Temporal> read(std::uint32_t i) {
    if (auto t = listedDay(i)) return t;
    if (auto t = reference(i)) return t;
    if (auto t = readAnchored(m_doc, m_entities, m_frame, i)) return t;
    if (auto t = readDistance(i)) return t;
    if (const Entity* e = m_entities.startingAt(i, MentionKind::Date)) return date(*e, i);
    if (const Entity* e = m_entities.startingAt(i, MentionKind::Time)) return time(*e);
    if (auto t = readPeriod(m_doc, m_frame, i)) return t;
    if (auto t = season(i)) return t;
    if (auto t = dayOfMonth(i)) return t;
    return year(i);
  }

  // "two days ago" and "Mondays" are dates to claims too, but a distance and a set are read whole; so is "the 1930s".
  std::optional<Temporal> readDistance(std::uint32_t i) const {
    const Entity* e = m_entities.startingAt(i, MentionKind::Date);
    if (e == nullptr) return std::nullopt;
    const bool decade = m_doc.isNumber(i) && word(i + 1) == "s" && m_doc.token(i + 1).glued;
    if (decade) return year(i);
    const bool plural = e->expression.kind == Kind::Weekday;  // or one of a list behind "every"; else no period
    const bool offset = e->expression.kind == Kind::Offset && !m_doc.starts(i, maskOf(DayWord));
    return plural || offset ? readPeriod(m_doc, m_frame, i) : std::nullopt;
  }

  // The first day of "the 28 and 29 August", which the month behind dates.
  std::optional<Temporal> listedDay(std::uint32_t i) const {
    if (!m_doc.isNumber(i)) return std::nullopt;
    const int day = wholeNumber(word(i));
    if (day < 1 || day > 31 || word(i).size() > 2) return std::nullopt;
    std::uint32_t next = i + 1;
    if (isOneOf(word(next), {"th", "st", "nd", "rd"}) && m_doc.token(next).glued) ++next;
    const std::uint32_t end = next;
    if (!isOneOf(word(next), {"and", "or", "&", "/", "to", "until"})) return std::nullopt;
    ++next;
    if (word(next) == "the") ++next;
    const Entity* whole = m_entities.startingAt(next, MentionKind::Date);
    if (whole == nullptr || !whole->expression.day || !whole->expression.month || !m_doc.isNumber(next)) return std::nullopt;
    if (m_entities.startingAt(i, MentionKind::Date) != nullptr) return std::nullopt;
    Temporal t;
    t.range = {i, end};
    const int month = *whole->expression.month;
    t.value = timexOf({yearFor(*whole), month, day});
    return t;
  }

  // A month without a year: that of a date joined to it ("in August and September 1914"), else of the frame.
  int yearFor(const Entity& e) const {
    if (e.expression.year) return *e.expression.year;
    const int month = e.expression.month.value_or(0);
    std::uint32_t next = e.range.end;
    while (next < e.range.end + 2 && next < m_doc.size() &&
           isOneOf(word(next), {"and", "to", "or", "until", "through", "--", ",", "the", "(", "/"}))
      ++next;
    const Entity* joined = m_entities.startingAt(next, MentionKind::Date);
    if (joined != nullptr && joined->expression.year && joined->expression.month)
      return month > *joined->expression.month ? *joined->expression.year - 1 : *joined->expression.year;
    if (m_frame.narrative()) return m_frame.yearOf(month);
    return e.date.from ? knownDate(*e.date.from).year : 0;
  }

  std::optional<Temporal> date(const Entity& e, std::uint32_t i) {
    const DateExpression& x = e.expression;
    Temporal t;
    t.range = e.range;
    t.entity = &e;
    t.value = e.date.timex;
    t.tells = true;
    switch (x.kind) {
      case Kind::Calendar:
        if (!x.month) break;
        if (x.lastDay) return lastDay(e, i);
        if (isPointed(x.direction) && !m_frame.narrative()) break;
        t.value = timexOf({yearFor(e), *x.month, x.day.value_or(0)});
        withinYear(t);
        break;
      case Kind::Season:
        if (!x.year && m_frame.narrative() && m_frame.told().year != 0)
          t.value = std::format("{:04}-{}", m_frame.told().year, x.season);
        break;
      case Kind::Weekday:
        if (m_frame.narrative()) t.value = weekdayAfter(m_frame.told(), x.weekday);
        break;
      case Kind::Offset: return dayWord(e);
      case Kind::SameDay: t.value = timexShifted(m_frame.told(), 0, TimeUnit::Day); break;
    }
    if (t.value.empty()) return std::nullopt;
    return t;
  }

  // "last July" is placed by its word, "July" by what stands around it.
  static bool isPointed(DateExpression::Direction d) {
    return d == DateExpression::Direction::Last || d == DateExpression::Direction::Next || d == DateExpression::Direction::This;
  }

  // "August of that year", "October of the same year"
  void withinYear(Temporal& t) const {
    const std::uint32_t of = t.range.end;
    if (word(of) != "of" || !isOneOf(word(of + 1), {"that", "this", "the"})) return;
    const std::uint32_t year = word(of + 2) == "same" ? of + 3 : of + 2;
    if (word(year) == "year") t.range.end = year + 1;
  }

  std::string weekdayAfter(const KnownDate& from, int weekday) const {
    if (!from.whole()) return std::format("XXXX-WXX-{}", weekday);
    for (int n = 0; n < 7; ++n) {
      const std::string day = timexShifted(from, n, TimeUnit::Day);
      const auto at = dayFromIso(day);
      if (at && static_cast<int>(std::chrono::weekday{*at}.iso_encoding()) == weekday) return day;
    }
    return {};
  }

  // "26 July" of "24 to 26 July", once its first day is read; of "July 24-26" both.
  std::optional<Temporal> lastDay(const Entity& e, std::uint32_t i) {
    const DateExpression& x = e.expression;
    std::uint32_t first = i;
    while (first < e.range.end && wholeNumber(word(first)) != *x.day) ++first;
    std::uint32_t last = first + 1;
    while (last < e.range.end && wholeNumber(word(last)) != *x.lastDay) ++last;
    Temporal t;
    t.entity = &e;
    t.tells = true;
    t.range = {i, first + 1};
    t.value = timexOf({yearFor(e), *x.month, *x.day});
    push(t);
    t.range = {last, e.range.end};
    t.value = timexOf({yearFor(e), *x.month, *x.lastDay});
    return t;
  }

  // "yesterday", "tonight", "this morning": a part of the day makes it a time.
  std::optional<Temporal> dayWord(const Entity& e) const {
    Temporal t;
    t.range = e.range;
    t.entity = &e;
    const Hit* hit = m_doc.hitAt(e.range.begin, maskOf(DayWord));
    if (hit == nullptr) return std::nullopt;
    const bool placed = m_frame.now().whole();
    t.value = placed ? timexShifted(m_frame.now(), e.expression.offset, TimeUnit::Day)
                     : std::string(e.expression.offset < 0   ? "PAST_REF"
                                   : e.expression.offset > 0 ? "FUTURE_REF"
                                                             : "PRESENT_REF");
    t.tells = placed && !m_frame.narrative();
    if (!hit->phrase->tag.empty()) {
      t.type = TimexType::Time;
      t.kind = MentionKind::Time;
      t.clock = hit->phrase->tag;
      t.tells = false;
      if (placed) t.value += t.clock;
    }
    return t;
  }

  std::optional<Temporal> time(const Entity& e) const {
    Temporal t;
    t.range = e.range;
    t.kind = MentionKind::Time;
    t.type = TimexType::Time;
    t.entity = &e;
    const bool named = e.phrase != nullptr && !e.phrase->tag.empty();
    partOfDay(t, e.clock ? "T" + clockText(e.time.from) : named ? e.phrase->tag : "TXX");
    if (isOneOf(word(e.range.begin), {"at", "by"}) && word(e.range.begin + 1) == "night") t.value = "XXXX-XX-XX" + t.clock;
    return t;
  }

  // "by daylight", "nights": of no one day; nor is "night" in a story of years past.
  bool isEveryDays(std::uint32_t i, const Hit& hit) const {
    return word(i).ends_with('s') || hit.phrase->tag == "TDT" || (m_frame.narrative() && (i == 0 || word(i - 1) != "the"));
  }

  void partOfDay(Temporal& t, const std::string& part) const {
    t.kind = MentionKind::Time;
    t.type = TimexType::Time;
    t.clock = part;
    t.value = timexShifted(m_frame.now(), 0, TimeUnit::Day) + part;
  }

  // "now", "recently", "daily", "the 18th century", "Christmas"
  std::optional<Temporal> reference(std::uint32_t i) const {
    if (const Hit* hit = m_doc.hitAt(i, maskOf(PhraseClass::TimeRef)); hit != nullptr && !opensPeriod(*hit)) {
      Temporal t;
      t.range = hit->range;
      t.value = hit->phrase->canonical;
      if (hit->phrase->tag == "set") {
        t.type = TimexType::Set;
      } else if (!hit->phrase->tag.empty()) {
        partOfDay(t, hit->phrase->tag);
        if (isEveryDays(i, *hit)) t.value = "XXXX-XX-XX" + t.clock;
      }
      return t;
    }
    const Hit* feast = m_doc.hitAt(i, maskOf(Feast));
    if (feast == nullptr) return std::nullopt;
    Temporal t;
    t.range = feast->range;
    int y = m_frame.now().year;
    yearBehind(t, y);
    const std::optional<CalendarDay> day = y != 0 ? feastDay(feast->phrase->canonical, y) : std::nullopt;
    if (!day && !isYearly(feast->phrase->canonical)) return std::nullopt;
    t.value = day ? isoDay(*day) : "XXXX-" + feast->phrase->canonical;
    t.tells = true;
    return t;
  }

  // "the past two weeks" and "the past year" are no past of their own; neither is "the former" of two.
  bool opensPeriod(const Hit& hit) const {
    const std::uint32_t last = hit.range.end - 1;
    if (word(last) == "past" || word(last) == "future" || word(last) == "current")
      return m_doc.covers(hit.range.end, maskOf(Number)) || m_doc.isNumber(hit.range.end) || unitAt(m_doc, hit.range.end) ||
             readPeriod(m_doc, m_frame, hit.range.end);
    return word(last) == "former" && last > 0 && word(last - 1) == "the" &&
           (m_doc.covers(last + 1, maskOf(Determiner, Preposition, Auxiliary)) || m_doc.token(last).kind == TokenKind::Punct);
  }

  // "Christmas 2007", "the fall of 2007"
  bool yearBehind(Temporal& t, int& year) const {
    const std::uint32_t at = word(t.range.end) == "of" ? t.range.end + 1 : t.range.end;
    if (!m_doc.isNumber(at) || word(at).size() != 4) return false;
    const int n = wholeNumber(word(at));
    if (n < 1500 || n > 2100) return false;
    year = n;
    t.range.end = at + 1;
    return true;
  }

  // "in the summer", "in early spring": of the year told; a season alone is not told of any year ("in winter").
  std::optional<Temporal> season(std::uint32_t i) const {
    const Hit* hit = m_doc.hitAt(i, maskOf(Season));
    if (hit == nullptr || i == 0) return std::nullopt;
    Temporal t;
    t.range = hit->range;
    int y = m_frame.now().year;
    const bool led =
        isOneOf(word(i - 1), {"the", "in", "by", "early", "late", "mid", "of", "during", "until", "since", "through"});
    t.tells = yearBehind(t, y);
    // "the fall of the city" is no season
    if (!t.tells && (!led || (word(i) == "fall" && word(t.range.end) == "of"))) return std::nullopt;
    t.value = (y != 0 ? std::format("{:04}-", y) : "XXXX-") + hit->phrase->canonical;
    return t;
  }

  // "on the 13th": of the month told.
  std::optional<Temporal> dayOfMonth(std::uint32_t i) const {
    if (!m_doc.isNumber(i) || i == 0 || word(i - 1) != "the" || m_frame.told().month == 0) return std::nullopt;
    if (!isOneOf(word(i + 1), {"th", "st", "nd", "rd"}) || !m_doc.token(i + 1).glued) return std::nullopt;
    const int day = wholeNumber(word(i));
    if (day < 1 || day > 31) return std::nullopt;
    const std::uint32_t next = i + 2;
    const bool ends = next >= m_doc.size() || m_doc.token(next).kind == TokenKind::Punct ||
                      m_doc.covers(next, maskOf(Preposition, Conjunction, Auxiliary, Pronoun));
    if (!ends || isOneOf(word(next), {"of", "--"}) || (next < m_doc.size() && m_doc.token(next).joined)) return std::nullopt;
    Temporal t;
    t.range = {i, next};
    t.value = timexOf({m_frame.told().year, m_frame.told().month, day});
    t.tells = true;
    return t;
  }

  // A bare year, "the 1930s", "1914-18", "44 BC". Not "2013 rounds", "$1950", "No. 1848".
  std::optional<Temporal> year(std::uint32_t i) const {
    if (!m_doc.isNumber(i)) return std::nullopt;
    const int n = wholeNumber(word(i));
    Temporal t;
    t.range = {i, i + 1};
    if (n > 0 && isOneOf(word(i + 1), {"bc", "b.c", "bce", "b.c.e"})) {
      t.range.end = i + 2;
      t.value = std::format("BC{:04}", n);
      return t;
    }
    const Temporal* before = m_out.empty() ? nullptr : &m_out.back();
    const bool runsOn = before != nullptr && before->range.end == i && m_doc.token(i).joined && before->value.size() == 4;
    if (runsOn && word(i).size() == 2) {
      const KnownDate from = knownDate(before->value);
      if (n <= from.year % 100) return std::nullopt;
      t.value = std::format("{:04}", from.year / 100 * 100 + n);
      return t;
    }
    if (n < 1500 || n > 2100 || word(i).size() != 4 || m_doc.token(i).span.size() != 4) return std::nullopt;
    if (word(i + 1) == "s" && m_doc.token(i + 1).glued) {
      t.range.end = i + 2;
      t.value = std::format("{:03}", n / 10);
      return t;
    }
    if (!isYear(i) && !runsOn) return std::nullopt;
    t.value = std::format("{:04}", n);
    t.tells = true;
    return t;
  }

  bool isYear(std::uint32_t i) const {
    if (m_doc.token(i).glued && !m_doc.isMark(i - 1, "(") && !m_doc.isMark(i - 1, "\"")) return false;
    if (m_doc.token(i).joined) return false;
    const std::uint32_t next = i + 1;
    if (next < m_doc.size() && m_doc.token(next).glued && m_doc.token(next).kind != TokenKind::Punct && word(next) != "'s")
      return false;
    if (m_doc.covers(next, maskOf(People, Kin, Number, PhraseClass::Unit)) && m_doc.word(next) != "one") return false;
    const bool counts = m_doc.covers(i > 0 ? i - 1 : 0, maskOf(Bound)) && !isOneOf(word(i - 1), {"about", "around", "over"});
    if (i > 0 && (counts || isOneOf(word(i - 1), {"$", "€", "£", "#", "no", "nearly", "some"}))) return false;
    if (isOneOf(word(next), {"km", "miles", "meters", "metres", "feet", "percent", "%", "tons", "tonnes", "dollars"}))
      return false;
    // A plural noun behind is counted; behind a preposition the number is a year for all that ("in 1941 forces").
    const bool led = i > 0 && m_doc.covers(i - 1, maskOf(Preposition, Determiner));
    return led || next >= m_doc.size() || m_doc.token(next).kind != TokenKind::Word || m_doc.isCapital(next) ||
           !word(next).ends_with('s') || isOneOf(word(next), {"is", "was", "as", "has", "'s"});
  }

  // "early", "mid-", "the end of", "the night of" before a date belong to it.
  std::uint32_t widened(std::uint32_t begin) const {
    const std::uint32_t floor = m_out.empty() ? 0 : m_out.back().range.end;
    for (;;) {
      const std::uint32_t from = begin;
      if (begin > floor && isOneOf(word(begin - 1), {"early", "late", "mid", "later", "earlier"})) --begin;
      const bool article = begin > floor && word(begin - 1) == "the";
      const std::uint32_t of = article ? begin - 1 : begin;
      if (of > floor + 1 && (word(of - 1) == "of" || word(of - 1) == "in") &&
          isOneOf(word(of - 2), {"end", "beginning", "start", "middle", "part", "rest", "early", "late", "later", "close"}))
        begin = of - 2;
      if (begin > floor && word(begin - 1) == "the") --begin;
      if (begin == from) return begin;
    }
  }

  // A part of the day and the day it belongs to are one: "Friday night", "the night of 10 August", "21 April, 10:30 am". After
  // "at 11 a.m. on" the day stands for itself, but dates the hour.
  bool joins(Temporal& t) {
    if (m_out.empty()) return false;
    Temporal& before = m_out.back();
    std::uint32_t at = before.range.end;
    const bool comma = m_doc.isMark(at, ",");
    const bool on = word(at) == "on";
    if (comma || on || (word(at) == "of" && !before.clock.empty())) ++at;
    if (at != t.range.begin && !(word(at) == "the" && at + 1 == t.range.begin)) return false;
    const bool timeFirst = !before.clock.empty() && before.type == TimexType::Time && t.clock.empty() && isDay(t.value);
    const bool dayFirst = before.clock.empty() && before.type == TimexType::Date && isDay(before.value) && !t.clock.empty();
    // "this Friday night, 2359"
    const bool partFirst = before.type == TimexType::Time && before.clock.size() == 3 && before.value.size() == 13 &&
                           t.clock.size() == 6 && !on && at == t.range.begin;
    if (partFirst) {
      before.value = before.value.substr(0, 10) + t.clock;
      before.clock = t.clock;
      before.range.end = t.range.end;
      return true;
    }
    if (timeFirst) {
      before.value = t.value + before.clock;
      if (on) return false;
      before.range.end = t.range.end;
      if (before.range.begin > 0 && word(before.range.begin - 1) == "the") --before.range.begin;
      m_frame.tell(knownDate(t.value));
      return true;
    }
    if (!dayFirst || on || at != t.range.begin) return false;
    before.value += t.clock;
    before.clock = t.clock;
    before.type = TimexType::Time;
    before.range.end = t.range.end;
    return true;
  }

  static bool isDay(std::string_view value) {
    return value.size() == 10 && value[4] == '-' && value[7] == '-' && value[8] != 'X';
  }

  void push(Temporal t) {
    if (t.type == TimexType::Date || t.type == TimexType::Time) {
      if (joins(t)) return;
      const bool reference = t.value.ends_with("_REF");
      if (t.type == TimexType::Date && !reference) t.range.begin = widened(t.range.begin);
    }
    if (t.tells && t.type == TimexType::Date) m_frame.tell(knownDate(t.value));
    m_out.push_back(std::move(t));
  }

  const Document& m_doc;
  const Entities& m_entities;
  TimeFrame m_frame;
  std::vector<Temporal> m_out;
};

}  // namespace

std::vector<Temporal> readTemporal(const Document& doc, const Entities& entities) { return TemporalReader(doc, entities).run(); }

}  // namespace collate
