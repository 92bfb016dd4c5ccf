// SPDX-License-Identifier: GPL-3.0-or-later
// Finds dates and says what of year, month, day, weekday or distance they give. One look at each token that can open one:
// "Wednesday, 20 August 2025" opens at the weekday, "two days earlier" at the number, "last July" at the adjective.
#include <algorithm>
#include <format>
#include <set>
#include <utility>

#include "core/extract/anchored_day.h"
#include "core/extract/date_scope.h"
#include "core/extract/entity.h"
#include "core/extract/event_place.h"
#include "core/extract/numbers.h"
#include "core/extract/outlook.h"
#include "core/extract/page_time.h"
#include "core/extract/saying_dates.h"
#include "core/extract/word_list.h"
#include "core/resolve/feasts.h"
#include "core/text/fold.h"

namespace collate {
namespace {

using Expression = DateExpression;
using enum PhraseClass;

class DateReader {
 public:
  DateReader(const Document& doc, Entities& out)
      : m_doc(doc),
        m_out(out),
        m_published(doc.source().published),
        m_page(pageTimeOf(doc)) {}

  void run() {
    for (std::uint32_t i = 0; i < m_doc.size();) {
      if (const auto day = anchoredDayAt(m_doc, i); day && pushAnchored(i, *day)) {
        i = day->end;
        continue;
      }
      if (!mayOpen(i)) {
        ++i;
        continue;
      }
      Expression e;
      const std::uint32_t end = read(i, e);
      if (end > i && !m_doc.isInAddress(i)) {
        if (e.kind == Expression::Kind::Weekday) m_weekday = i;
        push(i, end, e);
        i = end;
      } else {
        ++i;
      }
    }
  }

 private:
  // Nothing that read() knows opens with any other word.
  bool mayOpen(std::uint32_t i) const {
    return m_doc.isNumber(i) || m_doc.starts(i, maskOf(Feast, DayWord, Number, Weekday, Month, Season)) ||
           isOneOf(m_doc.word(i), {"same", "that", "overnight", "last", "past", "next", "nxt", "this", "a", "one"}) ||
           dayInWords(m_doc, i) > 0;
  }

  // The end of a date that starts at i, or i.
  std::uint32_t read(std::uint32_t i, Expression& e) const {
    if (const std::uint32_t end = iso(i, e); end > i) return end;
    if (const std::uint32_t end = feast(i, e); end > i) return end;
    if (const std::uint32_t end = relative(i, e); end > i) return end;
    if (const Hit* w = m_doc.hitAt(i, maskOf(Weekday)); w != nullptr && isDay(i, *w)) return afterWeekday(i, *w, e);
    if (const std::uint32_t end = dayMonth(i, e); end > i) return end;
    if (const std::uint32_t end = monthDay(i, e); end > i) return end;
    if (const std::uint32_t end = season(i, e); end > i) return end;
    return year(i, e);
  }

  // "sat", "sun", "mon" and "wed" are words: a short name of a day stands behind "this" or "on", or before a date or an hour.
  // Others are none in small letters, but begin names of persons.
  bool isDay(std::uint32_t i, const Hit& day) const {
    const std::string& tag = day.phrase->tag;
    if (tag.empty() || (i > 0 && isOneOf(m_doc.word(i - 1), {"this", "next", "nxt", "last", "every", "coming"}))) return true;
    const bool word = tag == "word";
    if (partAt(i + 1) || (!word && !m_doc.isCapital(i)) || isListed(i)) return true;
    if (!m_doc.isCapital(i)) return false;
    if (m_doc.covers(i + 1, maskOf(DayTime, TimeRef))) return true;
    const std::uint32_t next = m_doc.isMark(i + 1, ",") || m_doc.isMark(i + 1, ".") ? i + 2 : i + 1;
    return numberAt(next) > 0 || monthAt(next) != nullptr || (i > 0 && isWord(i - 1, "on") && !isWord(i, "sun"));
  }

  // "night" of "sat night"; "we sat nights" is no day.
  bool partAt(std::uint32_t i) const {
    const Hit* part = m_doc.hitAt(i, maskOf(DayTime, TimeRef));
    return part != nullptr && part->phrase->tag.starts_with('T') && part->range.size() == 1 && !m_doc.word(i).ends_with('s');
  }

  // "fri or sat", "sat/sun", "sat - supper": beside another day, or at the head of what is planned for it after one.
  bool isListed(std::uint32_t i) const {
    const auto joins = [&](std::uint32_t at) { return isOneOf(m_doc.word(at), {"and", "or", "&", "/", "--", "to", ","}); };
    if (joins(i + 1) && m_doc.starts(i + 2, maskOf(Weekday))) return true;
    if (i > 1 && joins(i - 1) && m_doc.covers(i - 2, maskOf(Weekday, DayTime, TimeRef))) return true;
    return (m_doc.isMark(i + 1, "--") || m_doc.isMark(i + 1, ":")) && m_weekday && i - *m_weekday <= kPlan;
  }
  static constexpr std::uint32_t kPlan = 12;  // tokens told of one day before the next

  int numberAt(std::uint32_t i) const { return m_doc.isNumber(i) ? wholeNumber(m_doc.word(i)) : -1; }
  bool isYear(std::uint32_t i) const {
    const int n = numberAt(i);
    return n >= 1800 && n <= 2100 && m_doc.word(i).size() == 4 && m_doc.token(i).span.size() == 4;
  }
  const Hit* monthAt(std::uint32_t i) const { return m_doc.hitAt(i, maskOf(Month)); }
  bool isWord(std::uint32_t i, Spelling w) const { return m_doc.word(i) == w; }

  // The year of a month: also of texts on times long past. A number of people is none ("on 20 August, 1500 people").
  bool isYearOfMonth(std::uint32_t i) const {
    if (isOneOf(m_doc.word(i + 1), {"hrs", "hours", "hr", "h", "local"})) return false;  // "8 June, 1920 hrs"
    if (isYear(i)) return true;
    const int n = numberAt(i);
    return n >= 1500 && n < 1800 && m_doc.word(i).size() == 4 && m_doc.token(i).span.size() == 4 &&
           !m_doc.covers(i + 1, maskOf(People, Kin));
  }

  // "20", "20th", "eighth of June"; the end, or i.
  std::uint32_t dayNumber(std::uint32_t i, std::optional<int>& day) const {
    const int nth = dayInWords(m_doc, i);
    const int n = nth > 0 ? nth : numberAt(i);
    if (n < 1 || n > 31 || (nth == 0 && m_doc.word(i).size() > 2)) return i;
    day = n;
    const bool ordinal = i + 1 < m_doc.size() && m_doc.token(i + 1).glued &&
                         (isWord(i + 1, "th") || isWord(i + 1, "st") || isWord(i + 1, "nd") || isWord(i + 1, "rd"));
    return i + (ordinal ? 2 : 1);
  }

  // 2025-08-20, 20/08/2025, 20.08.2025
  std::uint32_t iso(std::uint32_t i, Expression& e) const {
    if (m_doc.isNumber(i) && dotted(m_doc.word(i), e)) return i + 1;
    if (isYear(i) && i + 2 < m_doc.size() && m_doc.token(i + 1).joined && m_doc.token(i + 2).joined && numberAt(i + 1) > 0 &&
        numberAt(i + 1) <= 12 && numberAt(i + 2) > 0 && numberAt(i + 2) <= 31) {
      e.year = numberAt(i);
      e.month = numberAt(i + 1);
      e.day = numberAt(i + 2);
      return i + 3;
    }
    // 20-08-2025
    if (m_doc.isNumber(i) && isYear(i + 2) && m_doc.token(i + 1).joined && m_doc.token(i + 2).joined && numberAt(i + 1) > 0 &&
        numberAt(i + 1) <= 12 && numberAt(i) > 0 && numberAt(i) <= 31) {
      e.year = numberAt(i + 2);
      e.month = numberAt(i + 1);
      e.day = numberAt(i);
      return i + 3;
    }
    if (m_doc.isNumber(i) && m_doc.isMark(i + 1, "/") && m_doc.isNumber(i + 2) && m_doc.isMark(i + 3, "/") && isYear(i + 4)) {
      const int a = numberAt(i);
      const int b = numberAt(i + 2);
      if (a < 1 || b < 1 || (a > 12 && b > 12) || a > 31 || b > 31) return i;
      e.year = numberAt(i + 4);
      // Only a number over 12 tells day from month; else the day comes first, as most of the world writes, unless the report came
      // out before that day or soon after the other.
      const bool monthFirst = b > 12 || (a <= 12 && isMonthFirst(*e.year, a, b));
      e.month = monthFirst ? a : b;
      e.day = monthFirst ? b : a;
      return i + 5;
    }
    return logDay(i, e);
  }

  // "06/03, Orlen: ...", "14/03: ...": days and months that head the entries of a log
  bool isLogDay(std::uint32_t i) const {
    return m_doc.token(i).lineStart && m_doc.isNumber(i) && m_doc.isMark(i + 1, "/") && m_doc.isNumber(i + 2) &&
           std::max(numberAt(i), numberAt(i + 2)) <= 31 && std::min(numberAt(i), numberAt(i + 2)) > 0 &&
           m_doc.word(i).size() <= 2 && m_doc.word(i + 2).size() <= 2 &&
           (m_doc.isMark(i + 3, ",") || m_doc.isMark(i + 3, ":") || m_doc.isMark(i + 3, "--") || m_doc.isMark(i + 3, ".") ||
            m_doc.isMark(i + 3, "|"));
  }

  // The day stands before the month, but where one of several lines says, or more lines show, that it stands behind.
  bool logsMonthFirst() const {
    std::set<int> first, second;
    for (std::uint32_t i = 0; i < m_doc.size(); ++i)
      if (isLogDay(i)) {
        first.insert(numberAt(i));
        second.insert(numberAt(i + 2));
      }
    if (*first.rbegin() > 12) return false;
    return *second.rbegin() > 12 || (first.size() == 1 && second.size() > 2);
  }

  std::uint32_t logDay(std::uint32_t i, Expression& e) const {
    if (!isLogDay(i)) return i;
    if (!m_monthFirst) m_monthFirst = logsMonthFirst();
    e.month = numberAt(*m_monthFirst ? i : i + 2);
    e.day = numberAt(*m_monthFirst ? i + 2 : i);
    return *e.month <= 12 ? i + 3 : i;
  }
  mutable std::optional<bool> m_monthFirst;

  static bool dotted(std::string_view number, Expression& e) {
    const std::size_t first = number.find('.');
    const std::size_t second = first == std::string_view::npos ? first : number.find('.', first + 1);
    if (second == std::string_view::npos) return false;
    const int day = wholeNumber(number.substr(0, first));
    const int month = wholeNumber(number.substr(first + 1, second - first - 1));
    const int year = wholeNumber(number.substr(second + 1));
    if (day < 1 || day > 31 || month < 1 || month > 12 || year < 1800 || year > 2100) return false;
    e.year = year;
    e.month = month;
    e.day = day;
    return true;
  }

  // Of a report of 9 March: is 03/08 the day before and not one in August?
  bool isMonthFirst(int year, int a, int b) const {
    if (!m_published) return false;
    using namespace std::chrono;
    const auto age = [&](int month, int day) {
      const year_month_day date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                                std::chrono::day{static_cast<unsigned>(day)}};
      return (m_published->day - sys_days{date}).count();
    };
    constexpr int kSoon = 31;  // days
    const auto dayFirst = age(b, a);
    const auto monthFirst = age(a, b);
    const auto soon = [](auto days) { return days >= 0 && days <= kSoon; };
    return !soon(dayFirst) && (soon(monthFirst) || (dayFirst < 0 && monthFirst >= 0));
  }

  std::uint32_t withYear(std::uint32_t i, Expression& e) const {
    if (isYearOfMonth(i)) {
      e.year = numberAt(i);
      return i + 1;
    }
    if ((m_doc.isMark(i, ",") || isWord(i, "of") || m_doc.isMark(i, "/")) && isYearOfMonth(i + 1)) {  // "April 16/2024"
      e.year = numberAt(i + 1);
      return i + 2;
    }
    return i;
  }

  // "20 August 2025", "the 20th of August", "24-26 July"
  std::uint32_t dayMonth(std::uint32_t i, Expression& e) const {
    std::optional<int> day, last;
    std::uint32_t at = dayNumber(i, day);
    if (at == i) return i;
    const bool night = m_doc.isMark(at, "/") && m_doc.token(at).glued;  // "on the night of 8/9 November"
    const bool range = night || isWord(at, "to") || (isWord(at, "and") && i > 0 && isWord(i - 1, "between")) ||
                       m_doc.isMark(at, "--") || (at < m_doc.size() && m_doc.token(at).joined);
    if (range) {
      const std::uint32_t second = m_doc.token(at).joined ? at : at + 1;
      if (const std::uint32_t end = dayNumber(second, last); end > second) at = end;
    }
    if (day && last && *last < *day) day = std::exchange(last, std::nullopt);  // "between 28 and 2 June"
    if (isWord(at, "of")) ++at;
    const Hit* month = monthAt(at);
    if (month == nullptr || (at < m_doc.size() && m_doc.token(at).gap))
      return !range && readDayAlone(m_doc, {i, at}, m_published, m_before, e) ? at : i;
    e.month = wholeNumber(month->phrase->canonical);
    e.day = day;
    e.lastDay = last;
    at = month->range.end;
    if (m_doc.isMark(at, ".") && m_doc.token(at).glued && isYearOfMonth(at + 1)) ++at;
    return withYear(at, e);
  }

  // "August 20, 2025", "Aug. 20", "August 2025", "August"
  std::uint32_t monthDay(std::uint32_t i, Expression& e) const {
    const Hit* month = monthAt(i);
    if (month == nullptr) return i;
    std::uint32_t at = month->range.end;
    if (m_doc.isMark(at, ".") && m_doc.token(at).glued && (m_doc.isNumber(at + 1))) ++at;
    const bool lineEnds = at < m_doc.size() && m_doc.token(at).lineStart;
    e.month = wholeNumber(month->phrase->canonical);
    std::optional<int> day, last;
    const std::uint32_t afterDay = lineEnds || isYearOfMonth(at) ? at : dayNumber(at, day);
    if (afterDay > at) {
      e.day = day;
      if (m_doc.isMark(afterDay, "--") || isWord(afterDay, "to") || (afterDay < m_doc.size() && m_doc.token(afterDay).joined)) {
        const std::uint32_t second = m_doc.token(afterDay).joined ? afterDay : afterDay + 1;
        if (const std::uint32_t end = dayNumber(second, last); end > second && monthAt(end) == nullptr) {
          e.lastDay = last;
          return withYear(end, e);
        }
      }
      return withYear(afterDay, e);
    }
    if (isYearOfMonth(at)) return withYear(at, e);
    // "may" and "march" alone are words; so is a month that opens a name ("April Jones").
    const bool may = isWord(i, "may") || isWord(i, "march") || isWord(i, "april") || isWord(i, "august") || isWord(i, "june") ||
                     isWord(i, "jan");
    const bool part =
        i > 0 && (isWord(i - 1, "early") || isWord(i - 1, "late") || isWord(i - 1, "mid") || m_doc.isMark(i - 1, "("));
    const bool led = part || (i > 0 && m_doc.covers(i - 1, maskOf(Preposition, Determiner)));
    const bool walk = isWord(i, "march") && i > 0 && m_doc.covers(i - 1, maskOf(Determiner)) &&
                      isOneOf(m_doc.word(at), {"to", "on", "from", "for", "through"});
    if (isWord(i, "mar") || isWord(i, "dec") || (may && !led) || walk) return i;
    return at;
  }

  // "Christmas Day", a month and day as any other; "Thanksgiving 2024", of the year told or the latest before publication.
  std::uint32_t feast(std::uint32_t i, Expression& e) const {
    const Hit* hit = m_doc.isCapital(i) ? m_doc.hitAt(i, maskOf(Feast)) : nullptr;
    if (hit == nullptr || m_doc.isCapital(hit->range.end)) return i;
    const std::string& rule = hit->phrase->canonical;
    Expression told;
    const std::uint32_t end = withYear(hit->range.end, told);
    const std::optional<CalendarDay> day = isYearly(rule) ? feastDay(rule, kLeapYear) : movable(rule, told.year);
    if (!day) return i;
    const std::chrono::year_month_day placed{*day};
    e.year = isYearly(rule) ? told.year : static_cast<int>(placed.year());
    e.month = static_cast<int>(static_cast<unsigned>(placed.month()));
    e.day = static_cast<int>(static_cast<unsigned>(placed.day()));
    return end;
  }
  static constexpr int kLeapYear = 2000;

  std::optional<CalendarDay> movable(std::string_view rule, std::optional<int> told) const {
    if (told) return feastDay(rule, *told);
    const std::optional<Published>& published = m_published;
    if (!published) return std::nullopt;
    const int y = static_cast<int>(std::chrono::year_month_day{published->day}.year());
    const std::optional<CalendarDay> day = feastDay(rule, y);
    return day && *day > published->day + std::chrono::days{1} ? feastDay(rule, y - 1) : day;
  }

  std::uint32_t season(std::uint32_t i, Expression& e) const {
    const Hit* hit = m_doc.hitAt(i, maskOf(Season));
    if (hit == nullptr) return i;
    Expression s;
    const std::uint32_t end = withYear(hit->range.end, s);
    const bool led = i > 0 && (isWord(i - 1, "in") || isWord(i - 1, "last") || isWord(i - 1, "this") || isWord(i - 1, "of"));
    if (end == hit->range.end && !led) return i;
    e = s;
    e.kind = Expression::Kind::Season;
    e.season = hit->phrase->canonical;
    return end;
  }

  // A bare year: after a preposition, before an event ("a 2020 coalition strike"), in brackets.
  std::uint32_t year(std::uint32_t i, Expression& e) const {
    if (!isYear(i) || m_doc.token(i).joined || m_doc.token(i).glued) return i;
    const bool led = i > 0 && m_doc.covers(i - 1, maskOf(Preposition, Determiner));
    const bool counted = m_doc.covers(i + 1, maskOf(People, Kin)) || isWord(i + 1, "block");  // "in the 2000 block of Elm Street"
    if (!led || counted) return i;
    e.year = numberAt(i);
    return i + 1;
  }

  // "Wednesday", "Sunday, September 28", "Friday 1 August 2025"
  std::uint32_t afterWeekday(std::uint32_t i, const Hit& w, Expression& e) const {
    std::uint32_t at = w.range.end;
    std::uint32_t next = at;
    if (m_doc.isMark(next, ",")) ++next;
    if (isWord(next, "the")) ++next;
    Expression inner;
    const std::uint32_t day = dayMonth(next, inner);
    const std::uint32_t month = day > next ? day : monthDay(next, inner);
    e = {};
    if (month > next && inner.day) {
      e = inner;
      e.weekday = wholeNumber(w.phrase->canonical);
      return month;
    }
    e.kind = Expression::Kind::Weekday;
    e.weekday = wholeNumber(w.phrase->canonical);
    if (isWord(at, "of") && isWord(at + 1, "last") && isWord(at + 2, "week")) {
      e.offset = -1;
      return at + 3;
    }
    if (i > 0 && isWord(i - 1, "last")) e.direction = Expression::Direction::Last;
    if (i > 0 && (isWord(i - 1, "next") || isWord(i - 1, "nxt"))) e.direction = Expression::Direction::Next;
    if (i > 0 && (isWord(i - 1, "this") || isWord(i - 1, "coming"))) e.direction = Expression::Direction::This;
    return at;
  }

  std::optional<Expression::Unit> unitAt(std::uint32_t i) const {
    const Word w = m_doc.word(i);
    if (w == "day" || w == "days") return Expression::Unit::Day;
    if (w == "week" || w == "weeks") return Expression::Unit::Week;
    if (w == "month" || w == "months") return Expression::Unit::Month;
    if (w == "year" || w == "years") return Expression::Unit::Year;
    return std::nullopt;
  }

  // "a 2 day trip" is not "today", though "2day" is.
  bool isCount(const Hit& hit) const { return m_doc.isNumber(hit.range.begin) && !m_doc.token(hit.range.begin + 1).glued; }

  // "Hill Today", the paper's own name
  bool isOfName(std::uint32_t i) const {
    return i > 0 && isWord(i, "today") && m_doc.isCapital(i - 1) && folded(m_doc.ownName()).ends_with("today");
  }

  // "the same day", "yesterday", "two days earlier", "last month", "last July", "this week"
  std::uint32_t relative(std::uint32_t i, Expression& e) const {
    if (((isWord(i, "same") || isWord(i, "that")) && isWord(i + 1, "day")) || (isWord(i, "same") && isWord(i + 1, "night"))) {
      e.kind = Expression::Kind::SameDay;
      return i + 2;
    }
    if (const Hit* hit = m_doc.hitAt(i, maskOf(DayWord)); hit != nullptr && !isCount(*hit) && !isOfName(i)) {
      e.kind = Expression::Kind::Offset;
      e.offset = wholeNumber(hit->phrase->canonical.starts_with('-') ? hit->phrase->canonical.substr(1) : hit->phrase->canonical);
      if (hit->phrase->canonical.starts_with('-')) e.offset = -e.offset;
      return hit->range.end;
    }
    if (isWord(i, "overnight") && isNightBefore(i)) {
      e.kind = Expression::Kind::Offset;
      return i + 1;
    }
    const bool last = isWord(i, "last") || isWord(i, "past");
    const bool next = isWord(i, "next") || isWord(i, "nxt");
    if (last || next || isWord(i, "this")) {
      if (const auto unit = unitAt(i + 1); unit && !m_doc.word(i + 1).ends_with("s")) {
        e.kind = Expression::Kind::Offset;
        e.unit = *unit;
        e.offset = last ? -1 : next ? 1 : 0;
        if (*unit == Expression::Unit::Day) return i;
        return i + 2;
      }
      if (const Hit* month = monthAt(i + 1); month != nullptr) {
        e.month = wholeNumber(month->phrase->canonical);
        e.direction = last ? Expression::Direction::Last : next ? Expression::Direction::Next : Expression::Direction::This;
        return withYear(month->range.end, e);
      }
    }
    return ago(i, e);
  }

  // "were killed overnight", "in an overnight raid": the night that a report of the next day tells of; not "overnight on Friday",
  // "an overnight success"
  bool isNightBefore(std::uint32_t i) const {
    if (!m_published || m_doc.covers(i + 1, maskOf(Weekday, DayTime)) || (i > 0 && m_doc.covers(i - 1, maskOf(Weekday))))
      return false;
    if (i > 0 && m_doc.covers(i - 1, maskOf(Determiner)) && !m_doc.covers(i + 1, maskOf(Event, Act))) return false;
    for (std::uint32_t t = i + 1; t < i + 5; ++t)
      if (m_doc.covers(t, maskOf(Weekday, Month))) return false;
    return true;
  }

  // "two days ago", "three weeks earlier"
  std::uint32_t ago(std::uint32_t i, Expression& e) const {
    int n = numberAt(i);
    std::uint32_t at = i + 1;
    if (const Hit* word = m_doc.hitAt(i, maskOf(Number)); word != nullptr) {
      n = wholeNumber(word->phrase->canonical);
      at = word->range.end;
    } else if (isWord(i, "a") || isWord(i, "one")) {
      n = 1;
    }
    const auto unit = unitAt(at);
    constexpr int kFarthest = 1000;  // units; what lies further back is no news, and no year of the calendar in the end
    if (n < 1 || n > kFarthest || !unit) return i;
    const bool back = isWord(at + 1, "ago") || isWord(at + 1, "earlier") || isWord(at + 1, "before");
    if (!back) return i;
    e.kind = Expression::Kind::Offset;
    e.unit = *unit;
    e.offset = -n;
    return at + 2;
  }

  // A date that lies ahead as the one before it in its sentence does: "from 17 May to 17 June".
  bool followsAhead(std::uint32_t begin, const Expression& e) const {
    return m_ahead && m_doc.sentenceOf(m_ahead->first) == m_doc.sentenceOf(begin) && *e.month >= m_ahead->second;
  }

  // "Fri 4 Apr 2014 Shelling kills two", "Date of publication 4 April 2014": pages stripped of their marks have the day on which
  // they came out at the head of their text. In prose a preposition stands before a whole date, or it is no opening.
  bool isStamp(std::uint32_t begin, std::uint32_t end, const Expression& e) const {
    if (!e.year || !e.month || !e.day || e.lastDay || begin > kHead) return false;
    if (begin == 0) return !m_doc.isMark(end, ":");  // "15 August 2031: gunmen came" is an entry of a log
    if (isOneOf(m_doc.word(begin - 1), {"publication", "published", "updated", "posted", "date"})) return true;
    // "0041 06.04.2017 Get short URL": behind the hour at which a page came out
    if (begin > 1 && m_doc.isNumber(begin - 1) && m_doc.word(begin - 1).size() == 4 && m_doc.isCapital(end) &&
        !m_doc.covers(end - 2, maskOf(Month)) && !m_doc.covers(begin - 2, maskOf(Preposition)))
      return true;
    const bool agency = m_doc.covers(end, maskOf(Outlet));
    return (e.weekday != 0 || agency) && !m_doc.covers(begin - 1, maskOf(Preposition, Determiner, Conjunction)) &&
           m_doc.token(begin - 1).kind != TokenKind::Punct;
  }
  // "early October", "late in March": half of the month
  void narrow(std::uint32_t begin, DateValue& date) const {
    if (date.precision != DatePrecision::Month || !date.from || !date.to || begin == 0) return;
    const std::uint32_t at = m_doc.word(begin - 1) == "in" && begin > 1 ? begin - 2 : begin - 1;
    constexpr std::chrono::days kHalf{15};
    if (m_doc.word(at) == "early") date.to = *date.from + kHalf;
    if (m_doc.word(at) == "late") date.from = *date.from + kHalf;
  }

  static constexpr std::uint32_t kHead = 40;  // tokens: a headline, and the name of an agency

  // "Published Fri 22 August": no page came out before the day on which it says that it did. What was given with it is wrong by
  // an hour or a time zone, not by more: a day further on is of something else, unless the page opens with it.
  void cameOut(CalendarDay day, TokenRange stamp, int weekday) {
    constexpr std::chrono::days kZone{2};
    constexpr std::uint32_t kOpens = 5;  // tokens: "Date of publication: "
    if (!m_published || day == m_published->day) return;
    const std::chrono::year_month_day told{day}, given{m_published->day};
    const bool proven = weekday != 0 && std::chrono::weekday{day}.iso_encoding() == static_cast<unsigned>(weekday);
    // "August 1 2011" at the head of a page of August 1 2014; "AFP Friday 23 Aug 2013 A bomb"
    if ((stamp.begin == 0 && told.month() == given.month() && told.day() == given.day() && m_doc.isCapital(stamp.end)) ||
        (proven && m_doc.covers(stamp.begin - 1, maskOf(Outlet)) && m_doc.isCapital(stamp.end))) {
      m_published = Published{day, std::nullopt};
      return;
    }
    // What was given is a day on which the page was stored: its weekday, or "Published" over the text, proves the one that it
    // bears.
    if (day < m_published->day) {
      if ((proven && opensPage(m_doc, stamp)) || (stamp.begin < kOpens && isAnnounced(m_doc, stamp.begin)) ||
          standsFirst(m_doc, day, m_published->day, stamp))
        m_published = Published{day, std::nullopt};
      return;
    }
    if (opensPage(m_doc, stamp) || (weekday == 0 && standsFirst(m_doc, day, m_published->day, stamp)) ||
        (isAnnounced(m_doc, stamp.begin) && (stamp.begin < kOpens || day <= m_published->day + kZone)))
      m_published = Published{day, std::nullopt};
  }

  Expression::Direction directionOf(std::uint32_t begin, const Expression& e) const {
    if (e.direction == Expression::Direction::This && e.kind == Expression::Kind::Weekday && !isWord(begin - 1, "coming") &&
        outlookOfSentence(m_doc, begin) == Outlook::Behind)
      return Expression::Direction::Nearest;  // "were killed this Sunday"
    if (e.direction != Expression::Direction::Nearest) return e.direction;
    if (e.kind == Expression::Kind::Weekday &&
        ((isListed(begin) && m_planned == m_doc.sentenceOf(begin)) || outlookBefore(m_doc, begin) == Outlook::Ahead))
      return Expression::Direction::Ahead;
    if (e.kind != Expression::Kind::Calendar || e.year || !e.month) return e.direction;
    if (followsAhead(begin, e)) return Expression::Direction::FarAhead;
    const Outlook outlook = outlookOfSentence(m_doc, begin);
    if (outlook == Outlook::Ahead) return Expression::Direction::FarAhead;
    return outlook == Outlook::Unclear ? Expression::Direction::Ahead : e.direction;
  }

  // "On Friday ... The day before": counted from the day told last, or from the first one where it says that it is of the deed.
  bool pushAnchored(std::uint32_t begin, const AnchoredDay& day) {
    const std::optional<DateValue>& anchor = day.ofDeed ? m_first : m_before;
    if (!anchor || !anchor->from || anchor->precision != DatePrecision::Day) return false;
    Entity entity;
    entity.kind = MentionKind::Date;
    entity.range = {begin, day.end};
    entity.timex = TimexType::Date;
    entity.expression.kind = Expression::Kind::Offset;
    entity.expression.offset = day.offset;
    entity.sequel = day.ofDeed && !day.former;
    entity.former = day.former;
    entity.date = resolveDate(entity.expression, Published{*anchor->from, std::nullopt}, std::nullopt);
    entity.name = entity.date.timex;
    m_out.add(std::move(entity));
    return true;
  }

  // The head of a bulletin tells the year of a day in it, though not on which day it came out.
  std::optional<Published> referenceFor(const Expression& e) const {
    const bool yearless = e.kind == Expression::Kind::Calendar && e.month && !e.year;
    if (m_published || !yearless) return m_published;
    if (m_page.latest) return Published{*m_page.latest, std::nullopt};
    return m_told ? std::optional(Published{*m_told, std::nullopt}) : std::nullopt;
  }

  void push(std::uint32_t begin, std::uint32_t end, const Expression& e) {
    Entity entity;
    entity.kind = MentionKind::Date;
    entity.range = {begin, end};
    entity.timex = TimexType::Date;
    entity.expression = e;
    entity.expression.direction = directionOf(begin, e);
    entity.stamp = isStamp(begin, end, e);
    const std::optional<DateValue> before = m_before;
    entity.date = resolveDate(entity.expression, referenceFor(e), before);
    if (!m_published && (e.kind == Expression::Kind::Weekday || m_doc.hitAt(begin, maskOf(DayWord)) != nullptr))
      if (std::string day = yearlessDayOf(m_page, e); !day.empty()) entity.date = {{}, {}, DatePrecision::Day, std::move(day)};
    if (entity.date.precision == DatePrecision::Day || entity.date.timex.starts_with("XXXX")) m_before = entity.date;
    const bool day = entity.date.from && entity.date.precision == DatePrecision::Day;
    const Sentence& sentence = m_doc.sentences()[m_doc.sentenceOf(begin)];
    const bool ofPage = entity.stamp || sentence.heading || sentence.skipped || liesIn(m_doc, entity.range, RegionKind::Dateline);
    if (!m_first && day && !ofPage && !datesSaying(m_doc, entity)) m_first = entity.date;
    if (e.year && day && (!m_told || *entity.date.to > *m_told)) m_told = entity.date.to;
    narrow(begin, entity.date);
    if (entity.stamp && entity.date.from) cameOut(*entity.date.from, entity.range, e.weekday);
    if (e.year && day && m_published && *entity.date.from > m_published->day && headsPost(m_doc, {begin, end}))
      m_published = Published{*entity.date.from, std::nullopt};
    const bool ahead = entity.date.from && m_published && *entity.date.from > m_published->day;
    if (ahead && e.kind == Expression::Kind::Weekday) m_planned = m_doc.sentenceOf(begin);
    if (ahead && e.month && !e.year) m_ahead = {begin, *e.month};
    entity.name = entity.date.timex;
    m_out.add(std::move(entity));
  }

  const Document& m_doc;
  Entities& m_out;
  std::optional<Published> m_published;  // as given, or as the page's own stamp puts right
  PageTime m_page;
  std::optional<DateValue> m_before;
  std::optional<DateValue> m_first;
  std::optional<CalendarDay> m_told;                     // the latest day that was told with its year
  std::optional<std::uint32_t> m_planned;                // the sentence in which a day of the week was told last that lies ahead
  std::optional<std::uint32_t> m_weekday;                // where a day of the week was told last
  std::optional<std::pair<std::uint32_t, int>> m_ahead;  // the last date without a year that lies ahead, and its month
};

}  // namespace

void recognizeDates(const Document& doc, Entities& out) { DateReader(doc, out).run(); }

}  // namespace collate
