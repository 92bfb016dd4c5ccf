// SPDX-License-Identifier: GPL-3.0-or-later
//
//   BULLETIN, May 2031 ... 14 May: a bomb ...                          2031-05-14
//   SALEM, May 14 (NWS) - ... on Tuesday ..., police said Wednesday    May 14 is the Wednesday, so Tuesday is XXXX-05-13
//   SALEM, May 14 (NWS) - ... yesterday                                XXXX-05-13
//   SALEM, May 14 (NWS) - ... on Thursday, May 8 ... on Tuesday        May 14 is a Wednesday
//   SALEM, May 14 (NWS) - ... died on Wednesday                        a lead's one day is its dateline's
#include "core/extract/page_time.h"
#include "core/extract/numbers.h"

#include <array>
#include <charconv>
#include <cstdlib>
#include <format>

#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

constexpr std::uint32_t kHead = 80;  // tokens: titles, the name of a bulletin, the line that says what it covers

int digitsAt(const Document& doc, std::uint32_t i) { return doc.isNumber(i) ? wholeNumber(doc.word(i)) : -1; }

int monthAt(const Document& doc, std::uint32_t i) {
  const Hit* month = doc.isCapital(i) ? doc.hitAt(i, maskOf(Month)) : nullptr;
  int n = 0;
  if (month != nullptr)
    std::from_chars(month->phrase->canonical.data(), month->phrase->canonical.data() + month->phrase->canonical.size(), n);
  return n;
}

// A month with its year in the head, outside of prose: the end of that month, or of the days before it.
std::optional<CalendarDay> latestOf(const Document& doc) {
  using namespace std::chrono;
  for (std::uint32_t i = 0; i < std::min(kHead, doc.size()); ++i) {
    const int month = monthAt(doc, i);
    const int y = digitsAt(doc, i + 1);
    if (month == 0 || y < 1900 || y > 2100 || doc.word(i + 1).size() != 4) continue;
    if (!doc.sentences()[doc.sentenceOf(i)].heading && !doc.sentences()[doc.sentenceOf(i)].skipped) continue;
    const year_month_day_last last{year{y}, month_day_last{std::chrono::month{static_cast<unsigned>(month)}}};
    const int d = i > 0 ? digitsAt(doc, i - 1) : -1;
    if (d < 1 || d > 31) return CalendarDay{last};
    const year_month_day whole{year{y}, std::chrono::month{static_cast<unsigned>(month)},
                               std::chrono::day{static_cast<unsigned>(d)}};
    return whole.ok() ? CalendarDay{whole} : CalendarDay{last};
  }
  return std::nullopt;
}

// "SALEM, May 14 (NWS)", "SALEM, May 14 --"
void readDateline(const Document& doc, PageTime& page) {
  for (std::uint32_t i = 1; i < std::min(kHead, doc.size()); ++i) {
    const int month = monthAt(doc, i);
    std::uint32_t at = i + 1;
    if (doc.isMark(at, ".")) ++at;
    const int day = digitsAt(doc, at);
    if (month == 0 || day < 1 || day > 31 || !(doc.isMark(at + 1, "(") || doc.isMark(at + 1, "--"))) continue;
    if (!doc.isMark(i - 1, ",") && !doc.token(i - 1).allCaps) continue;
    page.month = month;
    page.day = day;
    page.dateline = at;
    return;
  }
}

// The one day of the week on which somebody in the text spoke; 0 where there are two or none.
int dayOfSpeech(const Document& doc) {
  int found = 0;
  for (std::uint32_t i = 1; i < doc.size(); ++i) {
    if (!doc.starts(i, maskOf(Weekday))) continue;
    const std::uint32_t before = doc.word(i - 1) == "on" ? i - 1 : i;
    const Hit* say = doc.hitEnding(before, maskOf(Say));
    if (say == nullptr || doc.covers(i + 1, maskOf(Event))) continue;
    const std::string& name = doc.hitAt(i, maskOf(Weekday))->phrase->canonical;
    const int day = name.front() - '0';
    if (found != 0 && found != day) return 0;
    found = day;
  }
  return found;
}

int daysToMonth(int month) {
  constexpr std::array<int, 12> kBefore = {0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334};
  return kBefore[static_cast<std::size_t>(month - 1)];
}

// "on Thursday, May 8", "on Thursday, 8 May": what day of the week the dateline's day was; 0 where no other day tells. Nothing is
// counted over the end of February.
int dayByAnother(const Document& doc, const PageTime& page) {
  constexpr int kReach = 60;  // days
  for (std::uint32_t i = 0; i + 2 < doc.size(); ++i) {
    if (!doc.starts(i, maskOf(Weekday))) continue;
    std::uint32_t at = i + 1;
    if (doc.isMark(at, ",") || doc.isMark(at, "(")) ++at;
    if (at + 1 >= doc.size()) break;
    const bool monthFirst = monthAt(doc, at) != 0;
    const int month = monthFirst ? monthAt(doc, at) : monthAt(doc, at + 1);
    const int day = digitsAt(doc, monthFirst ? at + 1 : at);
    if (month == 0 || day < 1 || day > 31 || (month <= 2) != (page.month <= 2)) continue;
    const int apart = daysToMonth(page.month) + page.day - daysToMonth(month) - day;
    const int told = doc.hitAt(i, maskOf(Weekday))->phrase->canonical.front() - '0';
    if (std::abs(apart) <= kReach) return ((told - 1 + apart) % 7 + 7) % 7 + 1;
  }
  return 0;
}

// "killed four on Tuesday ... In a separate attack on Wednesday ... by Thursday afternoon": the last of days that follow one
// another from that of the lead on
int latestTold(const Document& doc, const PageTime& page, int day) {
  std::array<bool, 8> told{};
  for (std::uint32_t i = page.dateline; i < doc.size(); ++i)
    if (const Hit* hit = doc.hitAt(i, maskOf(Weekday)); hit != nullptr && i > 0 && isOneOf(doc.word(i - 1), {"on", "by"}))
      told[static_cast<std::size_t>(hit->phrase->canonical.front() - '0')] = true;
  constexpr int kAhead = 2;  // days that a wire may follow its lead
  for (int k = 0; k < kAhead && told[static_cast<std::size_t>(day % 7 + 1)]; ++k) day = day % 7 + 1;
  return day;
}

// The one day of the week that the lead behind the dateline names: wires tell of the day on which they send. "late on Tuesday"
// and "Tuesday night" are sent on the day behind.
int dayOfLead(const Document& doc, const PageTime& page) {
  int found = 0;
  std::uint32_t i = page.dateline;
  for (const std::uint32_t lead = doc.sentenceOf(i); i < doc.size() && doc.sentenceOf(i) == lead; ++i) {
    if (!doc.starts(i, maskOf(Weekday))) continue;
    const Word before = doc.word(i > 0 ? i - 1 : 0), earlier = doc.word(i > 1 ? i - 2 : 0);
    if (isOneOf(before, {"last", "next", "since", "until", "late", "every", "previous"}) || earlier == "late" ||
        earlier == "since" || doc.isMark(i + 1, "'s") || doc.word(i + 1) == "'s" ||
        isOneOf(doc.word(i + 1), {"night", "evening"}))
      return 0;
    const int day = doc.hitAt(i, maskOf(Weekday))->phrase->canonical.front() - '0';
    if (found != 0 && found != day) return 0;
    found = day;
  }
  return found == 0 ? 0 : latestTold(doc, page, found);
}

}  // namespace

PageTime pageTimeOf(const Document& doc) {
  PageTime page;
  if (doc.source().published) return page;
  page.latest = latestOf(doc);
  if (page.latest) return page;
  readDateline(doc, page);
  if (page.month == 0) return page;
  for (const int weekday : {dayByAnother(doc, page), dayOfSpeech(doc), dayOfLead(doc, page)})
    if (page.weekday == 0) page.weekday = weekday;
  return page;
}

bool isAnnounced(const Document& doc, std::uint32_t stamp) {
  constexpr std::uint32_t kReach = 3;  // tokens
  for (std::uint32_t t = stamp; t > 0 && t + kReach > stamp; --t)
    if (isOneOf(doc.word(t - 1), {"published", "posted", "publication"})) return true;
  return false;
}

bool opensPage(const Document& doc, TokenRange stamp) {
  constexpr std::size_t kTitle = 12;  // bytes that are no chance
  constexpr std::size_t kAgency = 20;
  const std::string_view whole = doc.source().title;
  const std::string_view title = whole.substr(0, whole.find(" - "));  // "Bomb kills two in Ferrin - Region - The Ferrin Post"
  const std::string_view text = doc.source().text;
  if (title.size() < kTitle || stamp.end >= doc.size()) return false;
  if (stamp.begin == 0) return text.substr(doc.span({stamp.end, stamp.end + 1}).begin).starts_with(title);
  return text.starts_with(title) && doc.span(stamp).begin <= title.size() + kAgency;
}

bool standsFirst(const Document& doc, CalendarDay day, CalendarDay given, TokenRange stamp) {
  constexpr std::chrono::days kWeeks{60};
  if (stamp.begin != 0 || !doc.isCapital(stamp.end)) return false;
  const TokenRange s = doc.sentences()[doc.sentenceOf(stamp.begin)].range;
  bool weekday = false, deed = false;
  for (std::uint32_t t = s.begin; t < s.end; ++t) {
    weekday = weekday || doc.starts(t, maskOf(Weekday));
    deed = deed || doc.covers(t, maskOf(Event, Effect, Act));
  }
  return weekday && deed && (day < given ? given - day : day - given) <= kWeeks;
}

bool headsPost(const Document& doc, TokenRange date) {
  constexpr std::uint32_t kReach = 8;  // tokens
  if (!doc.token(date.begin).lineStart) return false;
  bool hour = false;
  for (std::uint32_t t = date.end; t < std::min(doc.size(), date.end + kReach); ++t) {
    if (doc.token(t).lineStart) return hour;
    hour = hour || (doc.isNumber(t) && doc.word(t).contains(':')) || doc.isMark(t, ":");
    if (doc.token(t).kind == TokenKind::Word && !isOneOf(doc.word(t), {"am", "pm", "a.m", "p.m", "utc", "gmt"})) return false;
  }
  return false;
}

std::string yearlessDayOf(const PageTime& page, const DateExpression& e) {
  using namespace std::chrono;
  const bool offset = e.kind == DateExpression::Kind::Offset;
  if (page.month == 0 || (offset ? e.unit != DateExpression::Unit::Day : page.weekday == 0 || e.weekday == 0)) return {};
  constexpr year kCommonYear{2001};  // 1 March is the day behind 28 February in three years of four
  const year_month_day dateline{kCommonYear, std::chrono::month{static_cast<unsigned>(page.month)},
                                std::chrono::day{static_cast<unsigned>(page.day)}};
  if (!dateline.ok()) return {};
  const bool last = e.direction == DateExpression::Direction::Last && e.weekday == page.weekday;  // "last Tuesday", of a Tuesday
  const int back = offset ? -e.offset : last ? 7 : (page.weekday - e.weekday + 7) % 7;
  const year_month_day day{CalendarDay{dateline} - days{back}};
  return std::format("XXXX-{:02}-{:02}", static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
}

}  // namespace collate
