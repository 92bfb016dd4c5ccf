// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/conflict/support.h"

#include <format>

#include "core/conflict/words.h"

namespace collate::test {
namespace {

using namespace std::chrono;

std::optional<DayRange> rangeOf(std::string_view timex, DatePrecision& precision) {
  if (const auto day = dayFromIso(timex)) {
    precision = DatePrecision::Day;
    return DayRange{*day, *day};
  }
  if (timex.starts_with("XXXX")) return std::nullopt;
  if (const std::size_t slash = timex.find('/'); slash != std::string_view::npos) {
    precision = DatePrecision::Range;
    return DayRange{*dayFromIso(timex.substr(0, slash)), *dayFromIso(timex.substr(slash + 1))};
  }
  const year y{std::stoi(std::string(timex.substr(0, 4)))};
  if (timex.size() == 7) {
    const month m{static_cast<unsigned>(std::stoi(std::string(timex.substr(5))))};
    precision = DatePrecision::Month;
    return DayRange{sys_days{y / m / 1}, sys_days{y / m / last}};
  }
  precision = DatePrecision::Year;
  return DayRange{sys_days{y / 1 / 1}, sys_days{y / 12 / 31}};
}

}  // namespace

DateValue dateValue(std::string timex) {
  DateValue d;
  if (const auto range = rangeOf(timex, d.precision)) {
    d.from = range->from;
    d.to = range->to;
  }
  d.timex = std::move(timex);
  return d;
}

PlaceValue town(std::string name, std::string admin1, double lat, double lon) {
  return {"town-" + plainLetters(name), name, std::move(admin1), "SY", lat, lon, PlacePrecision::Town};
}
PlaceValue governorate(std::string name, double lat, double lon) {
  return {"gov-" + plainLetters(name), name, name, "SY", lat, lon, PlacePrecision::Admin1};
}
PlaceValue country(std::string name, std::string iso) {
  return {"country-" + iso, std::move(name), {}, iso, std::nullopt, std::nullopt, PlacePrecision::Country};
}

CaseBuilder& CaseBuilder::source(std::string outlet, std::string_view published) {
  Source s;
  s.outlet = std::move(outlet);
  s.file = std::format("{}.txt", sources.size());
  s.sha256 = std::format("{:064x}", std::hash<std::string>{}(s.outlet + std::string(published)));
  s.published = publishedFromIso(published);
  sources.push_back(std::move(s));
  readings.emplace_back();
  return *this;
}

CaseBuilder& CaseBuilder::account(EventType type, bool background) {
  Account a;
  a.type = type;
  a.background = background;
  const auto at = static_cast<std::uint32_t>(readings.back().accounts.size() * 1000);
  a.anchor = {at, at + 10};
  readings.back().accounts.edit().push_back(std::move(a));
  return *this;
}

CaseBuilder& CaseBuilder::claim(Attribute attribute, Value value, std::string text) {
  Claim c;
  c.attribute = attribute;
  c.value = std::move(value);
  if (!text.empty()) c.value.text = std::move(text);
  const std::uint32_t at = lastAccount().anchor.begin + static_cast<std::uint32_t>(lastAccount().claims.size() * 20);
  c.span = {at, at + 10};
  lastAccount().claims.push_back(std::move(c));
  return *this;
}

CaseBuilder& CaseBuilder::words(Attribute attribute, std::string text) { return claim(attribute, {std::move(text), {}}); }

CaseBuilder& CaseBuilder::count(Attribute attribute, std::optional<int> min, std::optional<int> max, std::string text) {
  const CountRange range{min, max};
  return claim(attribute, {countText(range), range}, std::move(text));
}

CaseBuilder& CaseBuilder::date(std::string timex) {
  const DateValue d = dateValue(std::move(timex));
  if (!lastAccount().date || fineness(d) > fineness(*lastAccount().date)) lastAccount().date = d;
  return claim(Attribute::Date, {d.timex, d});
}

CaseBuilder& CaseBuilder::time(std::string text, int from, int to, std::string zone) {
  return claim(Attribute::Time, {std::move(text), TimeValue{from, to, std::move(zone)}});
}

CaseBuilder& CaseBuilder::place(PlaceValue place, std::string text) {
  if (!lastAccount().place || fineness(place) > fineness(*lastAccount().place)) lastAccount().place = place;
  std::string name = place.name;
  return claim(Attribute::Place, {std::move(name), std::move(place)}, std::move(text));
}

CaseBuilder& CaseBuilder::by(std::vector<Originator> originators) {
  lastClaim().originators = std::move(originators);
  return *this;
}
CaseBuilder& CaseBuilder::persons(std::vector<std::string> persons) {
  lastClaim().persons = std::move(persons);
  return *this;
}
CaseBuilder& CaseBuilder::modality(Modality modality) {
  lastClaim().modality = modality;
  return *this;
}
CaseBuilder& CaseBuilder::text(std::string text) {
  sources.back().text = std::move(text);
  return *this;
}
CaseBuilder& CaseBuilder::agency(std::string agency) {
  sources.back().agency = std::move(agency);
  return *this;
}
CaseBuilder& CaseBuilder::takenIn(std::string when) {
  sources.back().takenIn = std::move(when);
  return *this;
}

std::vector<Incident> CaseBuilder::collate(const std::map<std::string, Assessment>& assessments) const {
  const Lexicon lexicon{};
  return collateIncidents(sources, readings, lexicon, assessments);
}

std::optional<Difference> CaseBuilder::compareFirstTwo(Attribute attribute) const {
  const std::vector<AccountFacts> facts = factsOf(sources, readings);
  std::vector<const AccountFacts*> accounts;
  for (std::size_t s = 0; s < 2; ++s)
    for (const AccountFacts& f : facts)
      if (f.ref.source == s) accounts.push_back(&f);
  const std::vector<Side> sides = sidesOn(attribute, accounts);
  return compareSides(attribute, sides[0], sides[1]);
}

}  // namespace collate::test
