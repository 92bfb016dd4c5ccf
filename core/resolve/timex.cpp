// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resolve/timex.h"

#include <charconv>
#include <format>

namespace collate {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;

CalendarDay dayOf(const KnownDate& d) {
  const year_month_day date{std::chrono::year{d.year}, std::chrono::month{static_cast<unsigned>(d.month)},
                            std::chrono::day{static_cast<unsigned>(d.day)}};
  if (date.ok()) return CalendarDay{date};
  return CalendarDay{date.year() / date.month() / std::chrono::last};  // 31 June
}

int number(std::string_view s) {
  int n = 0;
  const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), n);
  return error == std::errc{} && end == s.data() + s.size() ? n : 0;
}

std::string isoWeek(CalendarDay d) {
  const auto back = static_cast<int>(std::chrono::weekday{d}.iso_encoding()) - 1;
  const CalendarDay thursday = d - days{back} + days{3};
  const std::chrono::year y = year_month_day{thursday}.year();
  const auto week = (thursday - CalendarDay{y / 1 / 1}).count() / 7 + 1;
  return std::format("{:04}-W{:02}", static_cast<int>(y), week);
}

std::string shiftedWeek(const KnownDate& date, int n) {
  if (date.whole()) return isoWeek(dayOf(date) + days{7 * n});
  return date.year != 0 ? std::format("{:04}-WXX", date.year) : "XXXX-WXX";
}

std::string shiftedDay(const KnownDate& date, int n) {
  if (date.whole()) return isoDay(dayOf(date) + days{n});
  if (date.month != 0) return timexOf({date.year, date.month, 0}) + "-XX";
  return date.year != 0 ? std::format("{:04}-XX-XX", date.year) : "XXXX-XX-XX";
}

std::string shiftedMonth(const KnownDate& date, int n) {
  if (date.year == 0) return "XXXX-XX";
  if (date.month == 0) return std::format("{:04}-XX", date.year);
  const int at = date.year * 12 + date.month - 1 + n;
  return std::format("{:04}-{:02}", at / 12, at % 12 + 1);
}

std::string shiftedQuarter(const KnownDate& date, int n) {
  if (date.year == 0 || date.month == 0) return "XXXX-QX";
  const int at = date.year * 4 + (date.month - 1) / 3 + n;
  return std::format("{:04}-Q{}", at / 4, at % 4 + 1);
}

}  // namespace

KnownDate knownDate(CalendarDay day) {
  const year_month_day d{day};
  return {static_cast<int>(d.year()), static_cast<int>(static_cast<unsigned>(d.month())),
          static_cast<int>(static_cast<unsigned>(d.day()))};
}

KnownDate knownDate(std::string_view timex) {
  KnownDate out;
  if (timex.size() < 4) return out;
  out.year = number(timex.substr(0, 4));
  if (timex.size() >= 7 && timex[4] == '-') out.month = number(timex.substr(5, 2));
  if (out.month != 0 && timex.size() >= 10 && timex[7] == '-') out.day = number(timex.substr(8, 2));
  return out;
}

std::string timexOf(const KnownDate& d) {
  std::string out = d.year != 0 ? std::format("{:04}", d.year) : "XXXX";
  if (d.month != 0) out += std::format("-{:02}", d.month);
  if (d.month != 0 && d.day != 0) out += std::format("-{:02}", d.day);
  return out;
}

std::string timexShifted(const KnownDate& date, int n, TimeUnit unit) {
  switch (unit) {
    case TimeUnit::Second:
    case TimeUnit::Minute:
    case TimeUnit::Hour: return shiftedDay(date, 0) + "TXX";
    case TimeUnit::Day: return shiftedDay(date, n);
    case TimeUnit::Weekend: return shiftedWeek(date, n) + "-WE";
    case TimeUnit::Week: return shiftedWeek(date, n);
    case TimeUnit::Month: return shiftedMonth(date, n);
    case TimeUnit::Quarter: return shiftedQuarter(date, n);
    case TimeUnit::Year: return date.year != 0 ? std::format("{:04}", date.year + n) : "XXXX";
    case TimeUnit::Decade: return date.year != 0 ? std::format("{:03}", date.year / 10 + n) : "XXX";
    case TimeUnit::Century: return date.year != 0 ? std::format("{:02}", date.year / 100 + n) : "XX";
  }
  return {};
}

std::string durationTimex(std::string_view amount, TimeUnit unit) {
  switch (unit) {
    case TimeUnit::Second: return std::format("PT{}S", amount);
    case TimeUnit::Minute: return std::format("PT{}M", amount);
    case TimeUnit::Hour: return std::format("PT{}H", amount);
    case TimeUnit::Day: return std::format("P{}D", amount);
    case TimeUnit::Weekend: return std::format("P{}WE", amount);
    case TimeUnit::Week: return std::format("P{}W", amount);
    case TimeUnit::Month: return std::format("P{}M", amount);
    case TimeUnit::Quarter: return std::format("P{}Q", amount);
    case TimeUnit::Year: return std::format("P{}Y", amount);
    case TimeUnit::Decade: return std::format("P{}DE", amount);
    case TimeUnit::Century: return std::format("P{}CE", amount);
  }
  return {};
}

std::string setTimex(int n, TimeUnit unit) {
  return unit == TimeUnit::Weekend ? "XXXX-WXX-WE" : durationTimex(std::to_string(n), unit);
}

}  // namespace collate
