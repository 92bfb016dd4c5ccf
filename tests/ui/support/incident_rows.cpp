// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/incident_rows.h"

#include <random>

namespace collate::ui::test {
namespace {

PlaceValue town(std::string name, std::string admin1, double lat, double lon) {
  return {.id = name,
          .name = name,
          .admin1 = std::move(admin1),
          .country = "SY",
          .lat = lat,
          .lon = lon,
          .precision = PlacePrecision::Town};
}

PlaceValue governorate(std::string name, double lat, double lon) {
  return {.id = name,
          .name = name + " Governorate",
          .admin1 = name,
          .country = "SY",
          .lat = lat,
          .lon = lon,
          .precision = PlacePrecision::Admin1};
}

PlaceValue country(std::string name, std::string iso, double lat, double lon) {
  return {.id = iso,
          .name = std::move(name),
          .admin1 = {},
          .country = std::move(iso),
          .lat = lat,
          .lon = lon,
          .precision = PlacePrecision::Country};
}

std::size_t sourceFor(CaseState& state, std::size_t outlet, const std::string& published) {
  Source source;
  source.id = SourceId{static_cast<std::int64_t>(state.sources.size()) + 1};
  source.outlet = std::string("Outlet ") + static_cast<char>('A' + outlet % 26);
  source.published = publishedFromIso(published);
  source.sha256 = std::to_string(state.sources.size());
  state.sources.edit().push_back(std::move(source));
  state.readings.edit().emplace_back();
  return state.sources.size() - 1;
}

Claim claimOf(Attribute attribute, Value value) {
  Claim claim;
  claim.attribute = attribute;
  claim.value = std::move(value);
  return claim;
}

void addAccount(CaseState& state, Incident& incident, const IncidentRow& row, std::size_t outlet, const std::string& published) {
  const std::size_t source = sourceFor(state, outlet, published);
  Account account;
  account.type = row.type;
  account.date = incident.date;
  account.place = incident.place;
  if (incident.date) account.claims.push_back(claimOf(Attribute::Date, {row.dateWords, *incident.date}));
  if (incident.place) account.claims.push_back(claimOf(Attribute::Place, {row.place.name, row.place}));
  state.readings.edit()[source].accounts.edit().push_back(std::move(account));
  incident.accounts.push_back({source, 0});
}

void compare(const CaseState& state, Incident& incident) {
  const Account& first = state.accountOf(incident.accounts.front());
  for (std::size_t c = 0; c < first.claims.size(); ++c) {
    Comparison comparison;
    comparison.attribute = first.claims[c].attribute;
    comparison.outlets = static_cast<int>(incident.accounts.size());
    for (const AccountRef& ref : incident.accounts)
      comparison.cells.push_back({Stance::Says, first.claims[c].value.text, {{ref, c}}});
    incident.comparisons.edit().push_back(std::move(comparison));
  }
}

DateValue dateOf(const IncidentRow& row) {
  return {dayFromIso(row.from), dayFromIso(row.to.empty() ? row.from : row.to), row.precision, row.timex};
}

}  // namespace

std::shared_ptr<const CaseState> caseOf(const std::vector<IncidentRow>& rows) {
  CaseState state;
  state.name = "Rows";
  for (const IncidentRow& row : rows) {
    Incident incident;
    incident.id = IncidentId{static_cast<std::int64_t>(state.incidents.size()) + 1};
    incident.title = row.title;
    incident.type = row.type;
    incident.agreement = row.agreement;
    incident.background = row.background;
    if (!row.from.empty()) incident.date = dateOf(row);
    if (!row.place.name.empty()) incident.place = row.place;
    std::size_t outlet = 0;
    for (const std::string& published : row.published) addAccount(state, incident, row, outlet++, published);
    if (!incident.accounts.empty()) compare(state, incident);
    state.incidents.edit().push_back(std::move(incident));
  }
  return std::make_shared<const CaseState>(std::move(state));
}

std::shared_ptr<const CaseState> workingCase() {
  using enum EventType;
  const PlaceValue atmeh = town("Atmeh", "Idlib", 36.3095, 36.6884);
  return caseOf({
      {.title = "Tamanah drone strike",
       .type = DroneStrike,
       .from = "2025-09-28",
       .place = town("al-Tamanah", "Idlib", 35.4736, 36.7417),
       .published = {"2025-09-29"}},
      {.title = "Atmeh cell broken up",
       .type = ArrestOperation,
       .from = "2025-09-28",
       .place = atmeh,
       .published = {"2025-09-29"}},
      {.title = "Killing of a financier",
       .type = Raid,
       .from = "2025-08-22",
       .to = "2025-09-19",
       .precision = DatePrecision::Range,
       .timex = "XXXX-WXX-5",
       .dateWords = "on a Friday",
       .place = country("Syria", "SY", 35, 38.5),
       .agreement = Agreement::Contradiction,
       .published = {"2025-09-21"}},
      {.title = "Atmeh raid",
       .type = Raid,
       .from = "2025-08-20",
       .dateWords = "20 August",
       .place = atmeh,
       .agreement = Agreement::Contradiction,
       .published = {"2025-08-20T09:10", "2025-08-20T15:30", "2025-08-25", "2025-09-21"}},
      {.title = "Deir ez-Zor arrests",
       .type = ArrestOperation,
       .from = "2025-08-16",
       .dateWords = "by 16 August",
       .place = town("Deir ez-Zor", "Deir ez-Zor", 35.3333, 40.15),
       .published = {"2025-08-20"}},
      {.title = "al-Bab raid",
       .type = Raid,
       .from = "2025-07-01",
       .to = "2025-07-31",
       .precision = DatePrecision::Month,
       .timex = "2025-07",
       .dateWords = "in July",
       .place = town("al-Bab", "Aleppo", 36.3722, 37.5156),
       .agreement = Agreement::Compatible,
       .published = {"2025-08-25", "2025-09-21"}},
      {.title = "Raid in Idlib",
       .type = Raid,
       .from = "2025-06-01",
       .to = "2025-06-30",
       .precision = DatePrecision::Month,
       .timex = "2025-06",
       .dateWords = "in June",
       .place = governorate("Idlib", 35.7851, 36.6823),
       .background = true,
       .published = {"2025-08-20"}},
      {.title = "Strike in Deir ez-Zor",
       .type = AirStrike,
       .from = "2020-01-01",
       .to = "2020-12-31",
       .precision = DatePrecision::Year,
       .timex = "2020",
       .dateWords = "in 2020",
       .place = town("Deir ez-Zor", "Deir ez-Zor", 35.3333, 40.15),
       .background = true,
       .published = {"2025-08-20"}},
      {.title = "Embassy bombing",
       .type = Bombing,
       .from = "2013-11-19",
       .place = town("Beirut", "Beirut", 33.8889, 35.4944),
       .background = true,
       .published = {"2025-08-20"}},
  });
}

std::shared_ptr<const CaseState> manyIncidents(std::size_t count) {
  std::mt19937 random(20250820);
  const auto pick = [&](int least, int most) { return std::uniform_int_distribution(least, most)(random); };
  std::vector<IncidentRow> rows;
  for (std::size_t i = 0; i < count; ++i) {
    IncidentRow row;
    row.title = "Incident " + std::to_string(i + 1);
    row.type = static_cast<EventType>(pick(0, static_cast<int>(kEventTypeCount) - 1));
    const CalendarDay day = *dayFromIso("2023-01-01") + std::chrono::days{pick(0, 1094)};
    row.from = isoDay(day);
    if (i % 3 == 0) {
      row.to = isoDay(day + std::chrono::days{pick(3, 30)});
      row.precision = DatePrecision::Range;
    }
    const int cell = pick(0, 399);
    row.place = town("Town " + std::to_string(cell), "Idlib", 34.5 + cell / 20 * 0.1, 36.2 + cell % 20 * 0.2);
    if (i % 5 == 0) row.place = governorate("Idlib", 35.7851, 36.6823);
    if (i % 10 == 1) row.place = town("Atmeh", "Idlib", 36.3095, 36.6884);
    row.agreement = static_cast<Agreement>(pick(0, 3));
    row.published = {isoDay(day + std::chrono::days{pick(0, 5)})};
    rows.push_back(std::move(row));
  }
  return caseOf(rows);
}

}  // namespace collate::ui::test
