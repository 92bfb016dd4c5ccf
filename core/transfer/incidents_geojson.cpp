// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/incidents_geojson.h"

#include "core/transfer/fatalities.h"
#include "core/transfer/incident_words.h"
#include "core/transfer/value_json.h"

namespace collate {
namespace {

Json geometry(const Incident& incident) {
  if (!geoPrecision(incident.place)) return nullptr;
  return {{"type", "Point"}, {"coordinates", {*incident.place->lon, *incident.place->lat}}};
}

Json disagreements(const Incident& incident) {
  Json list = Json::array();
  for (const Comparison& c : incident.comparisons)
    if (c.kind) list.push_back({{"attribute", attributeName(c.attribute)}, {"kind", kindName(*c.kind)}});
  return list;
}

Json decisions(const Incident& incident) {
  Json values = Json::object();
  for (const Comparison& c : incident.comparisons)
    if (c.assessment && c.assessment->status == Status::Settled)
      values[std::string(attributeName(c.attribute))] = c.assessment->value;
  return values;
}

Json number(const std::optional<int>& n) { return n ? Json(*n) : Json(nullptr); }

Json fatalities(const CasualtyRules& dead) {
  return {{"low", number(dead.lowest.figure)},
          {"best", number(dead.best.figure)},
          {"high", number(dead.highest.figure)},
          {"conservative", number(dead.conservative.figure)}};
}

Json feature(const ExportedCase& exported, const Incident& incident) {
  const AcledType acled = acledType(incident.type);
  const auto day = [](const std::optional<CalendarDay>& d) { return d ? Json(isoDay(*d)) : Json(nullptr); };
  Json properties = {{"title", incident.title},
                     {"event_type", eventTypeName(incident.type)},
                     {"acled_event_type", acled.event},
                     {"acled_sub_event_type", acled.subEvent},
                     {"date_from", incident.date ? day(incident.date->from) : Json(nullptr)},
                     {"date_to", incident.date ? day(incident.date->to) : Json(nullptr)},
                     {"date_precision", incident.date ? Json(precisionName(incident.date->precision)) : Json(nullptr)},
                     {"date_value", orNull(dateText(incident.date))},
                     {"place", incident.place ? orNull(incident.place->name) : Json(nullptr)},
                     {"place_id", incident.place ? orNull(incident.place->id) : Json(nullptr)},
                     {"place_precision", incident.place ? Json(precisionName(incident.place->precision)) : Json(nullptr)},
                     {"geo_precision", number(geoPrecision(incident.place))},
                     {"accounts", incident.accounts.size()},
                     {"outlets", outletsOf(exported, incident)},
                     {"agreement", agreementName(incident.agreement)},
                     {"fatalities", fatalities(fatalitiesOf(exported, incident))},
                     {"casualties", casualtiesOf(exported, incident)},
                     {"disagreements", disagreements(incident)},
                     {"settled", decisions(incident)}};
  return {
      {"type", "Feature"}, {"id", incident.id.value}, {"geometry", geometry(incident)}, {"properties", std::move(properties)}};
}

}  // namespace

std::string incidentsGeoJson(const ExportedCase& exported) {
  Json collection = {{"type", "FeatureCollection"}, {"case", caseJson(exported)}, {"features", Json::array()}};
  for (const Incident& incident : exported.incidents) collection["features"].push_back(feature(exported, incident));
  return written(collection, 1);
}

}  // namespace collate
