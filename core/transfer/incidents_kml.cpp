// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/incidents_kml.h"

#include <format>
#include <pugixml.hpp>
#include <sstream>

#include "core/transfer/csv_line.h"
#include "core/transfer/fatalities.h"
#include "core/transfer/incident_words.h"

namespace collate {
namespace {

// Text as XML 1.0 allows it: control characters, which no escaping helps, become blanks.
std::string allowed(std::string text) {
  for (char& c : text)
    if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') c = ' ';
  return text;
}

void put(pugi::xml_node node, const char* name, const std::string& text) {
  if (!text.empty()) node.append_child(name).text().set(allowed(text).c_str());
}

void putData(pugi::xml_node data, const char* name, const std::string& text) {
  if (text.empty()) return;
  pugi::xml_node entry = data.append_child("Data");
  entry.append_attribute("name").set_value(name);
  put(entry, "value", text);
}

std::string number(const std::optional<int>& n) { return n ? std::to_string(*n) : std::string(); }

std::string description(const ExportedCase& exported, const Incident& incident) {
  std::string text = "According to " + semicolonList(outletsOf(exported, incident)) + ".";
  if (const std::string differs = differencesText(incident); !differs.empty()) text += "\n" + differs;
  if (geoPrecision(incident.place) == 3)
    text += std::format("\nOnly the governorate, {}, is known; the point is its middle.", incident.place->name);
  if (const auto settled = settledOf(incident); !settled.empty())
    text += "\nSettled by the analyst: " + semicolonList(settled) + ".";
  return text;
}

void putExtended(pugi::xml_node mark, const ExportedCase& exported, const Incident& incident) {
  const AcledType acled = acledType(incident.type);
  const CasualtyRules dead = fatalitiesOf(exported, incident);
  pugi::xml_node data = mark.append_child("ExtendedData");
  putData(data, "incident", std::to_string(incident.id.value));
  putData(data, "event_type", std::string(eventTypeName(incident.type)));
  putData(data, "acled_event_type", std::string(acled.event));
  putData(data, "acled_sub_event_type", std::string(acled.subEvent));
  if (incident.place) putData(data, "place", incident.place->name);
  if (incident.place) putData(data, "place_precision", std::string(precisionName(incident.place->precision)));
  putData(data, "geo_precision", number(geoPrecision(incident.place)));
  if (incident.date) putData(data, "date_precision", std::string(precisionName(incident.date->precision)));
  putData(data, "date_value", dateText(incident.date));
  putData(data, "accounts", std::to_string(incident.accounts.size()));
  putData(data, "agreement", std::string(agreementName(incident.agreement)));
  putData(data, "disagreements", semicolonList(disagreementsOf(incident)));
  putData(data, "fatalities_low", number(dead.lowest.figure));
  putData(data, "fatalities_best", number(dead.best.figure));
  putData(data, "fatalities_high", number(dead.highest.figure));
  putData(data, "casualties", semicolonList(casualtiesOf(exported, incident)));
}

// Children stand in the order that the schema of KML demands.
void putPlacemark(pugi::xml_node folder, const ExportedCase& exported, const Incident& incident) {
  pugi::xml_node mark = folder.append_child("Placemark");
  mark.append_attribute("id").set_value(std::format("incident-{}", incident.id.value).c_str());
  put(mark, "name", incident.title);
  put(mark, "description", description(exported, incident));
  if (incident.date && incident.date->from && incident.date->to) {
    pugi::xml_node span = mark.append_child("TimeSpan");
    put(span, "begin", isoDay(*incident.date->from));
    put(span, "end", isoDay(*incident.date->to));
  }
  putExtended(mark, exported, incident);
  if (geoPrecision(incident.place))
    put(mark.append_child("Point"), "coordinates", std::format("{},{}", *incident.place->lon, *incident.place->lat));
}

}  // namespace

std::string incidentsKml(const ExportedCase& exported) {
  pugi::xml_document document;
  pugi::xml_node declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version").set_value("1.0");
  declaration.append_attribute("encoding").set_value("UTF-8");
  pugi::xml_node kml = document.append_child("kml");
  kml.append_attribute("xmlns").set_value("http://www.opengis.net/kml/2.2");
  pugi::xml_node folder = kml.append_child("Document");
  put(folder, "name", exported.fictional ? exported.name + " (fictional)" : exported.name);
  for (const Incident& incident : exported.incidents) putPlacemark(folder, exported, incident);
  std::ostringstream out;
  document.save(out, " ", pugi::format_default, pugi::encoding_utf8);
  return std::move(out).str();
}

}  // namespace collate
