// SPDX-License-Identifier: GPL-3.0-or-later
// How a reading stands in the case file. Enumerations without names of their own are numbers. Spans are [begin, end] in bytes;
// empty members are left out.
//
//   {"accounts":[{"type":"raid","date":D,"place":P,"background":true,"anchor":[0,9],"claims":[C,...]}],
//    "mentions":[{"kind":3,"span":[3,9],"timex":1,"value":V}],
//    "attributions":[[source begin, source end, cue begin, cue end, content begin, content end]],
//    "participants":[{"part":"victim","span":[3,9],"named":true,"score":0.7,"accounts":[0],"event":"arson","mentions":[[3,9]]}]}
//   C  {"attribute":"killed","value":V,"span":[3,9],"originators":[{"name","family","span"}],"modality":"hedged",
//       "participant":"person","persons":[...],"rule":"..."}
//   V  {"text":"at least 3", and at most one of "count":[3,null], "date":D, "time":[150,150,"GMT"], "place":P, "event":"raid"}
//   D  {"from":"2025-08-20","to":"2025-08-20","precision":0,"timex":"2025-08-20"}
//   P  {"id","name","admin1","country","at":[lat,lon],"precision":1}
#include "core/store/reading_json.h"

#include <nlohmann/json.hpp>

namespace collate {
namespace {

using nlohmann::json;

struct Unreadable {};  // thrown inside this file only

template <class T>
T required(std::optional<T> value) {
  if (!value) throw Unreadable{};
  return std::move(*value);
}

void putText(json& j, const char* key, const std::string& text) {
  if (!text.empty()) j[key] = text;
}

const json* find(const json& j, const char* key) {
  const auto it = j.find(key);
  return it == j.end() ? nullptr : &*it;
}

std::string text(const json& j, const char* key) {
  const json* value = find(j, key);
  return value ? value->get<std::string>() : std::string();
}

json of(ByteSpan s) { return {s.begin, s.end}; }
ByteSpan spanOf(const json& j) { return {j.at(0).get<std::uint32_t>(), j.at(1).get<std::uint32_t>()}; }

json of(const std::optional<int>& n) { return n ? json(*n) : json(nullptr); }
std::optional<int> intOf(const json& j) { return j.is_null() ? std::nullopt : std::optional(j.get<int>()); }

template <class Enum>
Enum enumOf(const json& j, Enum last) {
  const int n = j.get<int>();
  if (n < 0 || n > static_cast<int>(last)) throw Unreadable{};
  return static_cast<Enum>(n);
}

json of(const DateValue& d) {
  json j = {{"precision", static_cast<int>(d.precision)}};
  if (d.from) j["from"] = isoDay(*d.from);
  if (d.to) j["to"] = isoDay(*d.to);
  putText(j, "timex", d.timex);
  return j;
}

DateValue dateOf(const json& j) {
  DateValue d{std::nullopt, std::nullopt, enumOf(j.at("precision"), DatePrecision::Unknown), text(j, "timex")};
  if (j.contains("from")) d.from = required(dayFromIso(text(j, "from")));
  if (j.contains("to")) d.to = required(dayFromIso(text(j, "to")));
  return d;
}

json of(const PlaceValue& p) {
  json j = {{"precision", static_cast<int>(p.precision)}};
  putText(j, "id", p.id);
  putText(j, "name", p.name);
  putText(j, "admin1", p.admin1);
  putText(j, "country", p.country);
  if (p.lat && p.lon) j["at"] = {*p.lat, *p.lon};
  return j;
}

PlaceValue placeOf(const json& j) {
  PlaceValue p{text(j, "id"),
               text(j, "name"),
               text(j, "admin1"),
               text(j, "country"),
               {},
               {},
               enumOf(j.at("precision"), PlacePrecision::Unknown)};
  if (const json* at = find(j, "at")) {
    p.lat = at->at(0).get<double>();
    p.lon = at->at(1).get<double>();
  }
  return p;
}

json of(const Value& v) {
  json j = {{"text", v.text}};
  if (const auto* c = v.count()) j["count"] = {of(c->min), of(c->max)};
  if (const auto* d = v.date()) j["date"] = of(*d);
  if (const auto* t = v.time()) j["time"] = {t->from, t->to, t->zone};
  if (const auto* p = v.place()) j["place"] = of(*p);
  if (const auto* e = v.event()) j["event"] = eventTypeName(*e);
  return j;
}

Value valueOf(const json& j) {
  Value v{j.at("text").get<std::string>(), {}};
  if (const json* count = find(j, "count")) v.detail = CountRange{intOf(count->at(0)), intOf(count->at(1))};
  if (const json* date = find(j, "date")) v.detail = dateOf(*date);
  if (const json* time = find(j, "time"))
    v.detail = TimeValue{time->at(0).get<int>(), time->at(1).get<int>(), time->at(2).get<std::string>()};
  if (const json* place = find(j, "place")) v.detail = placeOf(*place);
  if (j.contains("event")) v.detail = required(eventTypeFromName(text(j, "event")));
  return v;
}

json of(const Originator& o) {
  json j = {{"name", o.name}, {"span", of(o.span)}};
  putText(j, "family", o.family);
  return j;
}

json of(const Claim& c) {
  json j = {{"attribute", attributeName(c.attribute)}, {"value", of(c.value)}, {"span", of(c.span)}};
  for (const Originator& o : c.originators) j["originators"].push_back(of(o));
  if (c.modality != Modality::Stated) j["modality"] = modalityName(c.modality);
  if (c.participant) j["participant"] = participantKindName(*c.participant);
  if (!c.persons.empty()) j["persons"] = c.persons;
  putText(j, "rule", c.rule);
  return j;
}

Claim claimOf(const json& j) {
  Claim c;
  c.attribute = required(attributeFromName(text(j, "attribute")));
  c.value = valueOf(j.at("value"));
  c.span = spanOf(j.at("span"));
  if (const json* originators = find(j, "originators"))
    for (const json& o : *originators)
      c.originators.push_back({o.at("name").get<std::string>(), text(o, "family"), spanOf(o.at("span"))});
  if (j.contains("modality")) c.modality = required(modalityFromName(text(j, "modality")));
  if (j.contains("participant")) c.participant = required(participantKindFromName(text(j, "participant")));
  if (const json* persons = find(j, "persons")) c.persons = persons->get<std::vector<std::string>>();
  c.rule = text(j, "rule");
  return c;
}

json of(const Account& a) {
  json j = {{"type", eventTypeName(a.type)}, {"anchor", of(a.anchor)}, {"claims", json::array()}};
  if (a.date) j["date"] = of(*a.date);
  if (a.place) j["place"] = of(*a.place);
  if (a.background) j["background"] = true;
  for (const Claim& c : a.claims) j["claims"].push_back(of(c));
  return j;
}

Account accountOf(const json& j) {
  Account a;
  a.type = required(eventTypeFromName(text(j, "type")));
  a.anchor = spanOf(j.at("anchor"));
  if (const json* date = find(j, "date")) a.date = dateOf(*date);
  if (const json* place = find(j, "place")) a.place = placeOf(*place);
  a.background = j.value("background", false);
  for (const json& c : j.at("claims")) a.claims.push_back(claimOf(c));
  return a;
}

json of(const Mention& m) {
  json j = {{"kind", static_cast<int>(m.kind)}, {"span", of(m.span)}, {"value", of(m.value)}};
  if (m.timex != TimexType::None) j["timex"] = static_cast<int>(m.timex);
  return j;
}

Mention mentionOf(const json& j) {
  Mention m{enumOf(j.at("kind"), MentionKind::Originator), spanOf(j.at("span")), TimexType::None, valueOf(j.at("value"))};
  if (const json* timex = find(j, "timex")) m.timex = enumOf(*timex, TimexType::Set);
  return m;
}

json of(const Attribution& a) { return {a.source.begin, a.source.end, a.cue.begin, a.cue.end, a.content.begin, a.content.end}; }

Attribution attributionOf(const json& j) {
  const auto at = [&](std::size_t i) { return j.at(i).get<std::uint32_t>(); };
  return {{at(0), at(1)}, {at(2), at(3)}, {at(4), at(5)}};
}

json of(const Participant& p) {
  json j = {{"part", partName(p.part)}, {"span", of(p.span)}, {"score", p.score}, {"accounts", p.accounts}};
  if (p.named) j["named"] = true;
  if (p.event) j["event"] = eventTypeName(*p.event);
  for (const ByteSpan m : p.mentions) j["mentions"].push_back(of(m));
  return j;
}

Participant participantOf(const json& j) {
  Participant p{required(partFromName(text(j, "part"))),
                spanOf(j.at("span")),
                j.value("named", false),
                j.at("score").get<double>(),
                j.at("accounts").get<std::vector<std::size_t>>(),
                {},
                {}};
  if (j.contains("event")) p.event = required(eventTypeFromName(text(j, "event")));
  if (const json* mentions = find(j, "mentions"))
    for (const json& m : *mentions) p.mentions.push_back(spanOf(m));
  return p;
}

Reading readingOf(const json& j) {
  Reading r;
  for (const json& a : j.at("accounts")) r.accounts.edit().push_back(accountOf(a));
  for (const json& m : j.at("mentions")) r.mentions.edit().push_back(mentionOf(m));
  for (const json& a : j.at("attributions")) r.attributions.edit().push_back(attributionOf(a));
  if (const json* participants = find(j, "participants"))
    for (const json& p : *participants) r.participants.edit().push_back(participantOf(p));
  return r;
}

std::vector<Region> regionListOf(const json& j) {
  std::vector<Region> regions;
  for (const json& r : j)
    regions.push_back({enumOf(r.at(0), RegionKind::Boilerplate), {r.at(1).get<std::uint32_t>(), r.at(2).get<std::uint32_t>()}});
  return regions;
}

template <class T, class Read>
Result<T> parsed(std::string_view text, Read read) {
  const json j = json::parse(text, nullptr, false);
  try {
    if (!j.is_discarded()) return read(j);
  } catch (const json::exception&) {
  } catch (const Unreadable&) {
  }
  return fail(ErrorCode::Malformed, "What was read in a source is not stored as it should be.");
}

std::string written(const json& j) { return j.dump(-1, ' ', false, json::error_handler_t::replace); }

}  // namespace

std::string readingToJson(const Reading& reading) {
  json j = {{"accounts", json::array()}, {"mentions", json::array()}, {"attributions", json::array()}};
  for (const Account& a : reading.accounts) j["accounts"].push_back(of(a));
  for (const Mention& m : reading.mentions) j["mentions"].push_back(of(m));
  for (const Attribution& a : reading.attributions) j["attributions"].push_back(of(a));
  for (const Participant& p : reading.participants) j["participants"].push_back(of(p));
  return written(j);
}

Result<Reading> readingFromJson(std::string_view text) { return parsed<Reading>(text, readingOf); }

std::string regionsToJson(const std::vector<Region>& regions) {
  json j = json::array();
  for (const Region& r : regions) j.push_back({static_cast<int>(r.kind), r.span.begin, r.span.end});
  return written(j);
}

Result<std::vector<Region>> regionsFromJson(std::string_view text) { return parsed<std::vector<Region>>(text, regionListOf); }

}  // namespace collate
