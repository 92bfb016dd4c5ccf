// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/typed_value.h"

#include <algorithm>
#include <charconv>
#include <format>

namespace collate {
namespace {

using std::optional;
using std::string_view;

string_view trimmed(string_view s) {
  const auto space = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
  while (!s.empty() && space(s.front())) s.remove_prefix(1);
  while (!s.empty() && space(s.back())) s.remove_suffix(1);
  return s;
}

optional<int> number(string_view s) {
  s = trimmed(s);
  int n = 0;
  const auto [end, error] = std::from_chars(s.data(), s.data() + s.size(), n);
  if (s.empty() || error != std::errc{} || end != s.data() + s.size() || n < 0) return std::nullopt;
  return n;
}

struct Halves {
  string_view left, right;
};

optional<Halves> splitAt(string_view s, string_view mark) {
  const std::size_t at = s.find(mark);
  if (at == string_view::npos) return std::nullopt;
  return Halves{trimmed(s.substr(0, at)), trimmed(s.substr(at + mark.size()))};
}

optional<int> clock(string_view s) {
  const auto halves = splitAt(s, ":");
  if (!halves || halves->right.size() != 2) return std::nullopt;
  const auto hour = number(halves->left);
  const auto minute = number(halves->right);
  if (!hour || !minute || *hour > 24 || *minute > 59) return std::nullopt;
  return *hour * 60 + *minute;
}

optional<TimeValue> typedTime(string_view s) {
  std::string zone;
  if (const auto halves = splitAt(s, " "); halves && !halves->right.empty() && halves->right.front() >= 'A') {
    zone = halves->right;
    s = halves->left;
  }
  if (const auto exact = clock(s)) return TimeValue{*exact, *exact, zone};
  for (const string_view mark : {"–", "-"}) {
    const auto halves = splitAt(s, mark);
    if (!halves) continue;
    const auto from = clock(halves->left);
    auto to = clock(halves->right);
    if (!from || !to) continue;
    if (*to < *from) *to += 24 * 60;  // over midnight: 23:00-02:00
    return TimeValue{*from, *to, zone};
  }
  return std::nullopt;
}

DateValue wholeMonth(std::chrono::year_month month, string_view timex) {
  using namespace std::chrono;
  return {sys_days{month / day{1}}, sys_days{month / last}, DatePrecision::Month, std::string(timex)};
}

}  // namespace

optional<DateValue> dateFromIso(string_view s) {
  using namespace std::chrono;
  s = trimmed(s);
  if (const auto day = dayFromIso(s)) return DateValue{*day, *day, DatePrecision::Day, std::string(s)};
  if (const auto halves = splitAt(s, "/")) {
    const auto from = dateFromIso(halves->left);
    const auto to = dateFromIso(halves->right);
    if (!from || !to || *from->from > *to->to) return std::nullopt;
    return DateValue{from->from, to->to, DatePrecision::Range, std::string(s)};
  }
  if (s.size() == 4 && number(s)) {
    const year y{*number(s)};
    return DateValue{sys_days{y / 1 / 1}, sys_days{y / 12 / 31}, DatePrecision::Year, std::string(s)};
  }
  if (s.size() != 7 || s[4] != '-' || !number(s.substr(0, 4)) || !number(s.substr(5))) return std::nullopt;
  const year_month m{year{*number(s.substr(0, 4))}, month{static_cast<unsigned>(*number(s.substr(5)))}};
  if (!m.ok()) return std::nullopt;
  return wholeMonth(m, s);
}

Value typedValue(Attribute attribute, string_view typed) {
  const string_view words = trimmed(typed);
  Value value{std::string(words), std::monostate{}};
  const auto set = [&](const auto& detail) {
    if (detail) value.detail = *detail;
  };
  if (isCount(attribute))
    set(countFromText(words));
  else if (attribute == Attribute::Date)
    set(dateFromIso(words));
  else if (attribute == Attribute::Time)
    set(typedTime(words));
  else if (attribute == Attribute::EventType)
    set(eventTypeFromName(words));
  return value;
}

}  // namespace collate
