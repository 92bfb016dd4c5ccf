// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/analysis_json.h"

#include <cmath>
#include <span>

#include "core/conflict/casualties.h"
#include "core/transfer/code_points.h"
#include "core/transfer/json_text.h"
#include "core/transfer/value_json.h"

namespace collate {
namespace {

Json published(const Source& s) { return s.published ? Json(isoPublished(*s.published)) : Json(nullptr); }

Json sourceJson(const Source& s) {
  return {{"file", s.file},
          {"id", orNull(s.externalId)},
          {"outlet", orNull(s.outlet)},
          {"title", orNull(s.title)},
          {"byline", orNull(s.byline)},
          {"agency", orNull(s.agency)},
          {"published", published(s)},
          {"language", orNull(s.language)}};
}

// Writes claims, accounts and incidents of one set of sources.
class Writer {
 public:
  Writer(std::span<const Source> sources, Detail detail) : m_sources(sources), m_codePoints(sources), m_detail(detail) {}

  void putClaims(Json& claims, std::size_t source, const Account& account) {
    for (const Claim& c : account.claims)
      if (c.counts()) claims.push_back(claim(source, c));
  }

  Json account(std::size_t source, const Account& account, std::size_t number) {
    Json j = header(static_cast<std::int64_t>(number), account.type, account.date, account.place);
    if (account.background) j["background"] = true;
    j["claims"] = Json::array();
    putClaims(j["claims"], source, account);
    j["conflicts"] = Json::array();
    j["originators"] = Json::object();
    return j;
  }

  Json incident(const Incident& incident, std::span<const Reading> readings) {
    Json j = header(incident.id.value, incident.type, incident.date, incident.place);
    if (incident.background) j["background"] = true;
    if (m_detail == Detail::Explained) {
      j["title"] = incident.title;
      j["why"] = incident.why;
    }
    j["claims"] = Json::array();
    for (const AccountRef& a : incident.accounts) putClaims(j["claims"], a.source, readings[a.source].accounts[a.account]);
    j["conflicts"] = Json::array();
    j["originators"] = Json::object();
    for (const Comparison& c : incident.comparisons) {
      if (c.kind) j["conflicts"].push_back(conflict(incident, c));
      if (c.outlets > 0)
        j["originators"][std::string(attributeName(c.attribute))] = {{"outlets", c.outlets}, {"independent", c.independent}};
      if (c.assessment) j["assessments"].push_back(assessment(incident, c));
    }
    return j;
  }

  void put(JsonText& out, const Mention& m) {
    out.open('{');
    out.member("kind", mentionKindName(m.kind));
    putSpan(out, m.span);
    out.member("text", m.span.of(m_sources[0].text));
    if (m.timex != TimexType::None) {
      out.member("type", timexTypeName(m.timex));
      out.member("value", m.value.text);
    } else {
      putValueTo([&](const char* name, const auto& of) { out.member(name, of); }, m.value);
    }
    if (const PlaceValue* place = m.value.place(); place && place->lat && place->lon) {
      out.member("lat", *place->lat);
      out.member("lon", *place->lon);
    }
    out.close('}');
  }

  void put(JsonText& out, const Participant& p) {
    out.open('{');
    out.member("part", partName(p.part));
    putSpan(out, p.span);
    out.member("text", p.span.of(m_sources[0].text));
    out.member("named", p.named);
    out.key("accounts");
    out.open('[');
    for (const std::size_t a : p.accounts) out.value(a + 1);
    out.close(']');
    out.member("score", std::round(p.score * 100) / 100);
    out.close('}');
  }

  void put(JsonText& out, const Attribution& a) {
    out.open('{');
    for (const auto& [name, span] : {std::pair("source", a.source), std::pair("cue", a.cue), std::pair("content", a.content)}) {
      if (span.empty()) continue;
      out.key(name);
      out.open('{');
      putSpan(out, span);
      out.close('}');
    }
    out.close('}');
  }

 private:
  void putSpan(JsonText& out, ByteSpan span) {
    const CodePointSpan at = m_codePoints.of(0, span);
    out.member("start", at.start);
    out.member("end", at.end);
  }

  static Json header(std::int64_t id, EventType type, const std::optional<DateValue>& date,
                     const std::optional<PlaceValue>& place) {
    return {{"id", id}, {"event_type", eventTypeName(type)}, {"date", dateJson(date)}, {"place", placeJson(place)}};
  }

  Json claim(std::size_t source, const Claim& c) {
    const Source& s = m_sources[source];
    const CodePointSpan at = m_codePoints.of(source, c.span);
    Json j = {{"file", s.file}, {"attribute", attributeName(c.attribute)}};
    putValue(j, c.value);
    if (c.participant) j["kind"] = participantKindName(*c.participant);
    if (!casualtyWords(c, s.text).empty()) j["casualties"] = true;
    j["text"] = c.span.of(s.text);
    j["start"] = at.start;
    j["end"] = at.end;
    j["originators"] = Json::array();
    for (const Originator& o : c.originators) j["originators"].push_back(o.name);
    j["modality"] = modalityName(c.modality);
    j["persons"] = c.persons;
    if (c.review != Review::Unchecked) j["review"] = reviewName(c.review);
    if (m_detail == Detail::Explained) j["rule"] = c.rule;
    return j;
  }

  Json conflict(const Incident& incident, const Comparison& c) {
    Json j = {{"attribute", attributeName(c.attribute)}, {"kind", kindName(*c.kind)}, {"values", Json::array()}};
    for (std::size_t i = 0; i < c.cells.size() && i < incident.accounts.size(); ++i)
      if (!c.cells[i].value.empty())
        j["values"].push_back({{"file", m_sources[incident.accounts[i].source].file}, {"value", c.cells[i].value}});
    if (m_detail == Detail::Explained) j["sentence"] = c.sentence;
    return j;
  }

  Json assessment(const Incident& incident, const Comparison& c) const {
    const Assessment& a = *c.assessment;
    Json j = {{"attribute", attributeName(c.attribute)},
              {"value", a.value},
              {"reason", a.reason},
              {"reliability", orNull(a.reliability)},
              {"credibility", orNull(a.credibility)},
              {"likelihood", orNull(a.likelihood)},
              {"status", statusName(a.status)}};
    for (const std::size_t i : c.against) j["contradicted_since_by"].push_back(m_sources[incident.accounts[i].source].file);
    return j;
  }

  std::span<const Source> m_sources;
  CodePoints m_codePoints;
  Detail m_detail;
};

void putPerhaps(Json& j, const Incident& incident, std::span<const Incident> incidents) {
  for (const Neighbor& n : incident.perhaps) {
    const auto other = std::ranges::find(incidents, n.key, &Incident::key);
    if (other != incidents.end()) j["perhaps"].push_back({{"id", other->id.value}, {"why", n.why}});
  }
}

}  // namespace

std::string analysisJson(const ExportedCase& analyzed, Detail detail, const CaseRecord* record) {
  Writer writer(analyzed.sources, detail);
  Json document = Json::object();
  if (!analyzed.name.empty()) document["case"] = caseJson(analyzed);
  document["sources"] = Json::array();
  document["incidents"] = Json::array();
  for (const Source& s : analyzed.sources) document["sources"].push_back(sourceJson(s));
  for (const Incident& i : analyzed.incidents) {
    document["incidents"].push_back(writer.incident(i, analyzed.readings));
    if (detail == Detail::Explained) putPerhaps(document["incidents"].back(), i, analyzed.incidents);
  }
  if (record) document["record"] = recordJson(*record);
  return written(document, 1);
}

std::string sourceLine(const Source& source, const Reading& reading, Detail detail) {
  Writer writer({&source, 1}, detail);
  JsonText line;
  const auto list = [&](std::string_view name, const auto& items) {
    line.key(name);
    line.open('[');
    for (const auto& item : items) writer.put(line, item);
    line.close(']');
  };
  line.open('{');
  line.member("id", source.externalId.empty() ? source.file : source.externalId);
  for (const auto& [name, text] : {std::pair("outlet", &source.outlet), std::pair("title", &source.title)}) {
    line.key(name);
    line.raw(written(orNull(*text)));
  }
  line.key("published");
  line.raw(written(published(source)));
  line.key("accounts");
  line.open('[');
  for (std::size_t a = 0; a < reading.accounts.size(); ++a) line.raw(written(writer.account(0, reading.accounts[a], a + 1)));
  line.close(']');
  list("mentions", reading.mentions);
  list("attributions", reading.attributions);
  list("participants", reading.participants);
  line.close('}');
  return line.take();
}

}  // namespace collate
