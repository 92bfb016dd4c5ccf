// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/incidents_csv.h"

#include <algorithm>

#include "core/transfer/csv_line.h"
#include "core/transfer/fatalities.h"
#include "core/transfer/incident_words.h"

namespace collate {
namespace {

constexpr std::string_view kHeading =
    "event_id_case,title,event_date,time_precision,event_type,sub_event_type,collate_event_type,actor1,actor2,country,admin1,"
    "location,latitude,longitude,geo_precision,source,source_scale,notes,fatalities,low,best,high,casualties,date_start,date_end,"
    "date_precision,date_value,accounts,originators_of_figure,agreement,disagreements,settled,fictional";

std::optional<int> timePrecision(const std::optional<DateValue>& date) {
  if (!date || !date->from || !date->to) return std::nullopt;
  switch (date->precision) {
    case DatePrecision::Day: return 1;
    case DatePrecision::Week: return 2;
    case DatePrecision::Month: return 3;
    default: break;
  }
  const auto days = (*date->to - *date->from).count();
  return days == 0 ? std::optional(1) : days < 7 ? std::optional(2) : days < 31 ? std::optional(3) : std::nullopt;
}

std::string eventDate(const std::optional<DateValue>& date) {
  return timePrecision(date) ? isoDay(*date->from + (*date->to - *date->from) / 2) : std::string();
}

// On how many originators the figure rests, else the type of event.
std::optional<int> originators(const Incident& incident) {
  for (const Attribute a : {Attribute::Killed, Attribute::EventType})
    if (const Comparison* c = incident.comparison(a); c && c->independent > 0) return c->independent;
  return std::nullopt;
}

std::string day(const std::optional<DateValue>& date, std::optional<CalendarDay> DateValue::* end) {
  return date && (*date).*end ? isoDay(*((*date).*end)) : std::string();
}

std::string incidentLine(const ExportedCase& exported, const Incident& incident) {
  const AcledType acled = acledType(incident.type);
  const CasualtyRules dead = fatalitiesOf(exported, incident);
  const PlaceValue place = incident.place.value_or(PlaceValue{});
  const auto geo = geoPrecision(incident.place);
  CsvLine line;
  line.number(incident.id.value).text(incident.title);
  line.text(eventDate(incident.date)).number(timePrecision(incident.date));
  line.text(acled.event).text(acled.subEvent).text(eventTypeName(incident.type));
  line.text(semicolonList(valuesOf(incident, Attribute::Actor))).text(semicolonList(valuesOf(incident, Attribute::Target)));
  line.text(place.country).text(place.admin1).text(place.name);
  line.number(geo ? place.lat : std::nullopt).number(geo ? place.lon : std::nullopt).number(geo);
  line.text(semicolonList(outletsOf(exported, incident))).text("").text(differencesText(incident));
  line.number(dead.conservative.figure).number(dead.lowest.figure).number(dead.best.figure).number(dead.highest.figure);
  line.text(semicolonList(casualtiesOf(exported, incident)));
  line.text(day(incident.date, &DateValue::from)).text(day(incident.date, &DateValue::to));
  line.text(incident.date ? precisionName(incident.date->precision) : std::string_view{});
  line.text(dateText(incident.date));
  line.number(static_cast<std::int64_t>(incident.accounts.size())).number(originators(incident));
  line.text(agreementName(incident.agreement));
  line.text(semicolonList(disagreementsOf(incident))).text(semicolonList(settledOf(incident)));
  line.text(exported.fictional ? "yes" : "no");
  return std::move(line).end();
}

}  // namespace

std::string incidentsCsv(const ExportedCase& exported) {
  std::string csv = std::string(kHeading) + "\r\n";
  for (const Incident& incident : exported.incidents) csv += incidentLine(exported, incident);
  return csv;
}

}  // namespace collate
