// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/analysis_json.h"

#include <cmath>
#include <span>

#include "core/conflict/casualties.h"
#include "core/transfer/code_points.h"
#include "core/transfer/value_json.h"

namespace collate {
namespace {

Json spanJson(CodePointSpan span) { return {{"start", span.start}, {"end", span.end}}; }

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

  Json mention(const Mention& m) {
    const CodePointSpan at = m_codePoints.of(0, m.span);
    Json j = {{"kind", mentionKindName(m.kind)}, {"start", at.start}, {"end", at.end}, {"text", m.span.of(m_sources[0].text)}};
    if (m.timex != TimexType::None) j["type"] = timexTypeName(m.timex);
    if (m.timex != TimexType::None)
      j["value"] = m.value.text;
    else
      putValue(j, m.value);
    if (const PlaceValue* place = m.value.place(); place && place->lat && place->lon) {
      j["lat"] = *place->lat;
      j["lon"] = *place->lon;
    }
    return j;
  }

  Json participant(const Participant& p) {
    const CodePointSpan at = m_codePoints.of(0, p.span);
    Json accounts = Json::array();
    for (const std::size_t a : p.accounts) accounts.push_back(a + 1);
    return {{"part", partName(p.part)},
            {"start", at.start},
            {"end", at.end},
            {"text", p.span.of(m_sources[0].text)},
            {"named", p.named},
            {"accounts", accounts},
            {"score", std::round(p.score * 100) / 100}};
  }

  Json attribution(const Attribution& a) {
    Json j = Json::object();
    const auto put = [&](const char* key, ByteSpan span) {
      if (!span.empty()) j[key] = spanJson(m_codePoints.of(0, span));
    };
    put("source", a.source);
    put("cue", a.cue);
    put("content", a.content);
    return j;
  }

 private:
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
  Json line = {{"id", source.externalId.empty() ? source.file : source.externalId},
               {"outlet", orNull(source.outlet)},
               {"title", orNull(source.title)},
               {"published", published(source)},
               {"accounts", Json::array()},
               {"mentions", Json::array()},
               {"attributions", Json::array()},
               {"participants", Json::array()}};
  for (const Account& a : reading.accounts) line["accounts"].push_back(writer.account(0, a, line["accounts"].size() + 1));
  for (const Mention& m : reading.mentions) line["mentions"].push_back(writer.mention(m));
  for (const Attribution& a : reading.attributions) line["attributions"].push_back(writer.attribution(a));
  for (const Participant& p : reading.participants) line["participants"].push_back(writer.participant(p));
  return written(line);
}

}  // namespace collate
