// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as the report writes them: day, month in words, year; never more precise than what was read.
#include <array>
#include <charconv>
#include <format>

#include "core/report/wording.h"

namespace collate::wording {
namespace {

using std::chrono::year_month_day;

constexpr std::array<std::string_view, 12> kMonths = {"January", "February", "March",     "April",   "May",      "June",
                                                      "July",    "August",   "September", "October", "November", "December"};
constexpr std::array<std::string_view, 7> kWeekdays = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                       "Thursday", "Friday", "Saturday"};

struct Parts {
  int year;
  unsigned month;
  unsigned day;
};

Parts partsOf(CalendarDay d) {
  const year_month_day ymd{d};
  return {static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day())};
}

std::string_view monthName(unsigned month) {
  return month >= 1 && month <= 12 ? kMonths[month - 1] : std::string_view("month not given");
}

int numberAt(std::string_view s, std::size_t at, std::size_t length) {
  int n = 0;
  if (at + length > s.size()) return 0;
  const auto [end, error] = std::from_chars(s.data() + at, s.data() + at + length, n);
  return error == std::errc{} && end == s.data() + at + length ? n : 0;
}

std::string_view seasonName(std::string_view timex) {
  if (timex.ends_with("SP")) return "spring";
  if (timex.ends_with("SU")) return "summer";
  if (timex.ends_with("FA")) return "autumn";
  if (timex.ends_with("WI")) return "winter";
  return {};
}

// What a TIMEX3 value without a year says: "28 September", "September", "a Friday"; empty for others.
std::string yearless(std::string_view timex) {
  if (timex.starts_with("XXXX-WXX-")) {
    const int day = numberAt(timex, 9, 1);
    if (day >= 1 && day <= 7) return std::format("a {}", kWeekdays[static_cast<std::size_t>(day % 7)]);
  }
  if (!timex.starts_with("XXXX-")) return {};
  const int month = numberAt(timex, 5, 2);
  const int day = numberAt(timex, 8, 2);
  if (month < 1 || month > 12) return {};
  const std::string_view name = monthName(static_cast<unsigned>(month));
  return day >= 1 ? std::format("{} {}", day, name) : std::string(name);
}

bool isWeekday(std::string_view timex) { return timex.starts_with("XXXX-WXX-"); }

std::string yearlessWords(std::string_view timex) {
  const std::string words = yearless(timex);
  if (words.empty()) return "date not given";
  return words + (isWeekday(timex) ? ", date not given" : ", year not given");
}

// For a narrow column.
std::string shortYearlessWords(std::string_view timex) {
  std::string words = yearless(timex);
  if (words.empty()) return "not given";
  if (isWeekday(timex)) return words;
  const int month = numberAt(timex, 5, 2);
  const std::string_view name = monthName(static_cast<unsigned>(month));
  words.replace(words.find(name), name.size(), name.substr(0, 3));
  return words + ", no year";
}

std::string monthWords(const Parts& p) { return std::format("{} {}", monthName(p.month), p.year); }

std::string seasonWords(const DateValue& d) {
  const std::string_view season = seasonName(d.timex);
  const Parts from = partsOf(*d.from);
  return season.empty() ? spanWords(*d.from, *d.to) : std::format("{} {}", season, from.year);
}

}  // namespace

std::string dayWords(CalendarDay day) {
  const Parts p = partsOf(day);
  return std::format("{} {} {}", p.day, monthName(p.month), p.year);
}

std::string shortDayWords(CalendarDay day) {
  const Parts p = partsOf(day);
  return std::format("{} {} {}", p.day, monthName(p.month).substr(0, 3), p.year);
}

std::string spanWords(CalendarDay from, CalendarDay to) {
  if (from == to) return dayWords(from);
  const Parts a = partsOf(from);
  const Parts b = partsOf(to);
  if (a.year != b.year) return std::format("{} to {}", dayWords(from), dayWords(to));
  if (a.month != b.month) return std::format("{} {} to {}", a.day, monthName(a.month), dayWords(to));
  return std::format("{} to {}", a.day, dayWords(to));
}

std::string dateWords(const std::optional<DateValue>& date) {
  if (!date) return "date not given";
  if (!date->from || !date->to) return yearlessWords(date->timex);
  const Parts from = partsOf(*date->from);
  switch (date->precision) {
    case DatePrecision::Month: return monthWords(from);
    case DatePrecision::Season: return seasonWords(*date);
    case DatePrecision::Year: return std::to_string(from.year);
    case DatePrecision::Week: return std::format("week of {}", dayWords(*date->from));
    default: return spanWords(*date->from, *date->to);
  }
}

std::string weekdayWords(const std::optional<DateValue>& date) {
  const bool oneDay = date && date->from && date->to && *date->from == *date->to;
  if (!oneDay) return sentenceCase(dateWords(date));
  const std::chrono::weekday w{*date->from};
  return std::format("{} {}", kWeekdays[w.c_encoding()], dayWords(*date->from));
}

std::string shortDateWords(const std::optional<DateValue>& date) {
  if (!date) return "not given";
  if (!date->from || !date->to) return shortYearlessWords(date->timex);
  const Parts a = partsOf(*date->from);
  const Parts b = partsOf(*date->to);
  const auto month = [](const Parts& p) { return monthName(p.month).substr(0, 3); };
  switch (date->precision) {
    case DatePrecision::Month: return std::format("{} {}", month(a), a.year);
    case DatePrecision::Season:
    case DatePrecision::Year: return dateWords(date);
    default: break;
  }
  if (*date->from == *date->to) return shortDayWords(*date->from);
  if (a.year != b.year) return std::format("{} – {}", shortDayWords(*date->from), shortDayWords(*date->to));
  if (a.month != b.month) return std::format("{} {} – {}", a.day, month(a), shortDayWords(*date->to));
  return std::format("{}–{}", a.day, shortDayWords(*date->to));
}

std::string whenPhrase(const std::optional<DateValue>& date) {
  if (!date) return {};
  const std::string words = dateWords(date);
  if (!date->from || !date->to) {
    if (words.starts_with("date not")) return {};
    return date->timex.starts_with("XXXX-WXX-") || date->timex.size() >= 10 ? " on " + words : " in " + words;
  }
  if (*date->from == *date->to) return " on " + words;
  switch (date->precision) {
    case DatePrecision::Month:
    case DatePrecision::Year: return " in " + words;
    case DatePrecision::Season:
      if (!seasonName(date->timex).empty()) return " in " + words;
      break;
    case DatePrecision::Week: return " in the " + words;
    default: break;
  }
  return std::format(" between {} and {}", dayWords(*date->from), dayWords(*date->to));
}

std::string timexWords(std::string_view timex) {
  if (const auto day = dayFromIso(timex)) return dayWords(*day);
  if (const std::string words = yearless(timex); !words.empty()) return words;
  const int year = numberAt(timex, 0, 4);
  if (year == 0) return std::string(timex);
  if (timex.size() == 4) return std::to_string(year);
  if (const std::string_view season = seasonName(timex); timex.size() == 7 && !season.empty())
    return std::format("{} {}", season, year);
  const int month = numberAt(timex, 5, 2);
  if (timex.size() == 7 && timex[4] == '-' && month >= 1 && month <= 12)
    return std::format("{} {}", monthName(static_cast<unsigned>(month)), year);
  return std::string(timex);
}

std::string isoDayWords(std::string_view iso) {
  const auto day = dayFromIso(iso.substr(0, std::min<std::size_t>(10, iso.size())));
  return day ? dayWords(*day) : std::string(iso);
}

}  // namespace collate::wording
