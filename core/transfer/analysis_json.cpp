// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/analysis_json.h"

#include <algorithm>
#include <cmath>
#include <span>

#include "core/conflict/casualties.h"
#include "core/transfer/code_points.h"
#include "core/transfer/json_text.h"
#include "core/transfer/value_json.h"

namespace collate {
namespace {

std::string published(const Source& s) { return s.published ? isoPublished(*s.published) : std::string(); }

void putSource(JsonText& out, const Source& s) {
  out.open('{');
  out.member("file", s.file);
  out.memberOrNull("id", s.externalId);
  out.memberOrNull("outlet", s.outlet);
  out.memberOrNull("title", s.title);
  out.memberOrNull("byline", s.byline);
  out.memberOrNull("agency", s.agency);
  out.memberOrNull("published", published(s));
  out.memberOrNull("language", s.language);
  if (s.leftOut) out.member("left_out", true);
  out.close('}');
}

void putDate(JsonText& out, const std::optional<DateValue>& date) {
  out.key("date");
  if (!date) return out.null();
  out.open('{');
  out.memberOrNull("from", date->from ? isoDay(*date->from) : std::string());
  out.memberOrNull("to", date->to ? isoDay(*date->to) : std::string());
  out.member("precision", precisionName(date->precision));
  if (!date->from && !date->timex.empty()) out.member("value", date->timex);
  out.close('}');
}

void putPlace(JsonText& out, const std::optional<PlaceValue>& place) {
  out.key("place");
  if (!place) return out.null();
  out.open('{');
  out.member("name", place->name);
  out.memberOrNull("id", place->id);
  out.memberOrNull("lat", place->lat);
  out.memberOrNull("lon", place->lon);
  out.member("precision", precisionName(place->precision));
  out.close('}');
}

// Writes claims, accounts and incidents of one set of sources.
class Writer {
 public:
  Writer(JsonText& out, std::span<const Source> sources, Detail detail)
      : m_out(out),
        m_sources(sources),
        m_codePoints(sources),
        m_detail(detail) {}

  void put(const Account& account, std::size_t number) {
    m_out.open('{');
    putHeader(static_cast<std::int64_t>(number), account);
    m_out.list("claims", [&] { putClaims(0, account); });
    m_out.list("conflicts", [] {});
    m_out.key("originators");
    m_out.open('{');
    m_out.close('}');
    m_out.close('}');
  }

  void put(const Incident& incident, const ExportedCase& analyzed) {
    m_out.open('{');
    putHeader(incident.id.value, incident);
    if (m_detail == Detail::Explained) {
      m_out.member("title", incident.title);
      m_out.member("why", incident.why);
    }
    m_out.list("claims", [&] {
      for (const AccountRef& a : incident.accounts) putClaims(a.source, analyzed.readings[a.source].accounts[a.account]);
    });
    m_out.list("conflicts", [&] {
      for (const Comparison& c : incident.comparisons)
        if (c.kind) putConflict(incident, c);
    });
    putOriginators(incident);
    if (std::ranges::any_of(incident.comparisons, [](const Comparison& c) { return c.assessment.has_value(); }))
      m_out.list("assessments", [&] {
        for (const Comparison& c : incident.comparisons)
          if (c.assessment) putAssessment(incident, c);
      });
    if (m_detail == Detail::Explained) putPerhaps(incident, analyzed.incidents);
    m_out.close('}');
  }

  void put(const Mention& m) {
    m_out.open('{');
    m_out.member("kind", mentionKindName(m.kind));
    putSpan(0, m.span);
    m_out.member("text", m.span.of(m_sources[0].text));
    if (m.timex != TimexType::None) {
      m_out.member("type", timexTypeName(m.timex));
      m_out.member("value", m.value.text);
    } else {
      putValue(m.value);
    }
    if (const PlaceValue* place = m.value.place(); place && place->lat && place->lon) {
      m_out.member("lat", *place->lat);
      m_out.member("lon", *place->lon);
    }
    m_out.close('}');
  }

  void put(const Participant& p) {
    m_out.open('{');
    m_out.member("part", partName(p.part));
    putSpan(0, p.span);
    m_out.member("text", p.span.of(m_sources[0].text));
    m_out.member("named", p.named);
    m_out.list("accounts", [&] {
      for (const std::size_t a : p.accounts) m_out.value(a + 1);
    });
    if (p.event) m_out.member("event", eventTypeName(*p.event));
    m_out.member("score", std::round(p.score * 100) / 100);
    m_out.list("mentions", [&] {
      for (const ByteSpan m : p.mentions) {
        m_out.open('{');
        putSpan(0, m);
        m_out.member("text", m.of(m_sources[0].text));
        m_out.close('}');
      }
    });
    m_out.close('}');
  }

  void put(const Attribution& a) {
    m_out.open('{');
    for (const auto& [name, span] : {std::pair("source", a.source), std::pair("cue", a.cue), std::pair("content", a.content)}) {
      if (span.empty()) continue;
      m_out.key(name);
      m_out.open('{');
      putSpan(0, span);
      m_out.close('}');
    }
    m_out.close('}');
  }

 private:
  void putSpan(std::size_t source, ByteSpan span) {
    const CodePointSpan at = m_codePoints.of(source, span);
    m_out.member("start", at.start);
    m_out.member("end", at.end);
  }

  void putValue(const Value& value) {
    putValueTo([&](const char* name, const auto& of) { m_out.member(name, of); }, value);
  }

  // What accounts and incidents have in common.
  void putHeader(std::int64_t id, const auto& of) {
    m_out.member("id", id);
    m_out.member("event_type", eventTypeName(of.type));
    putDate(m_out, of.date);
    putPlace(m_out, of.place);
    if (of.background) m_out.member("background", true);
  }

  void putClaims(std::size_t source, const Account& account) {
    for (const Claim& c : account.claims)
      if (c.counts()) putClaim(source, c);
  }

  void putClaim(std::size_t source, const Claim& c) {
    const Source& s = m_sources[source];
    m_out.open('{');
    m_out.member("file", s.file);
    m_out.member("attribute", attributeName(c.attribute));
    putValue(c.value);
    if (c.participant) m_out.member("kind", participantKindName(*c.participant));
    if (!casualtyWords(c, s.text).empty()) m_out.member("casualties", true);
    m_out.member("text", c.span.of(s.text));
    putSpan(source, c.span);
    m_out.list("originators", [&] {
      for (const Originator& o : c.originators) m_out.value(o.name);
    });
    m_out.member("modality", modalityName(c.modality));
    m_out.member("persons", c.persons);
    if (c.review != Review::Unchecked) m_out.member("review", reviewName(c.review));
    if (m_detail == Detail::Explained) m_out.member("rule", c.rule);
    m_out.close('}');
  }

  const std::string& fileOf(const Incident& incident, std::size_t account) const {
    return m_sources[incident.accounts[account].source].file;
  }

  void putConflict(const Incident& incident, const Comparison& c) {
    m_out.open('{');
    m_out.member("attribute", attributeName(c.attribute));
    m_out.member("kind", kindName(*c.kind));
    m_out.list("values", [&] {
      for (std::size_t i = 0; i < c.cells.size() && i < incident.accounts.size(); ++i) {
        if (c.cells[i].value.empty()) continue;
        m_out.open('{');
        m_out.member("file", fileOf(incident, i));
        m_out.member("value", c.cells[i].value);
        m_out.close('}');
      }
    });
    if (m_detail == Detail::Explained) m_out.member("sentence", c.sentence);
    m_out.close('}');
  }

  void putOriginators(const Incident& incident) {
    m_out.key("originators");
    m_out.open('{');
    for (const Comparison& c : incident.comparisons) {
      if (c.outlets == 0) continue;
      m_out.key(attributeName(c.attribute));
      m_out.open('{');
      m_out.member("outlets", c.outlets);
      m_out.member("independent", c.independent);
      m_out.close('}');
    }
    m_out.close('}');
  }

  void putAssessment(const Incident& incident, const Comparison& c) {
    const Assessment& a = *c.assessment;
    m_out.open('{');
    m_out.member("attribute", attributeName(c.attribute));
    m_out.member("value", a.value);
    m_out.member("reason", a.reason);
    m_out.memberOrNull("reliability", a.reliability);
    m_out.memberOrNull("credibility", a.credibility);
    m_out.memberOrNull("likelihood", a.likelihood);
    m_out.member("status", statusName(a.status));
    if (!c.against.empty())
      m_out.list("contradicted_since_by", [&] {
        for (const std::size_t i : c.against) m_out.value(fileOf(incident, i));
      });
    m_out.close('}');
  }

  void putPerhaps(const Incident& incident, std::span<const Incident> incidents) {
    std::vector<std::pair<IncidentId, const Neighbor*>> known;
    for (const Neighbor& n : incident.perhaps)
      if (const auto other = std::ranges::find(incidents, n.key, &Incident::key); other != incidents.end())
        known.emplace_back(other->id, &n);
    if (known.empty()) return;
    m_out.list("perhaps", [&] {
      for (const auto& [id, neighbor] : known) {
        m_out.open('{');
        m_out.member("id", id.value);
        m_out.member("why", neighbor->why);
        m_out.close('}');
      }
    });
  }

  JsonText& m_out;
  std::span<const Source> m_sources;
  CodePoints m_codePoints;
  Detail m_detail;
};

}  // namespace

std::string analysisJson(const ExportedCase& analyzed, Detail detail, const CaseRecord* record) {
  JsonText document(1);
  Writer writer(document, analyzed.sources, detail);
  document.open('{');
  if (!analyzed.name.empty()) document.member("case", caseJson(analyzed));
  document.list("sources", [&] {
    for (const Source& s : analyzed.sources) putSource(document, s);
  });
  document.list("incidents", [&] {
    for (const Incident& i : analyzed.incidents) writer.put(i, analyzed);
  });
  if (record) document.member("record", recordJson(*record));
  document.close('}');
  return document.take();
}

std::string sourceLine(const Source& source, const Reading& reading, Detail detail) {
  JsonText line;
  Writer writer(line, {&source, 1}, detail);
  const auto list = [&](std::string_view name, const auto& items) {
    line.list(name, [&] {
      for (const auto& item : items) writer.put(item);
    });
  };
  line.open('{');
  line.member("id", source.externalId.empty() ? source.file : source.externalId);
  line.memberOrNull("outlet", source.outlet);
  line.memberOrNull("title", source.title);
  line.memberOrNull("published", published(source));
  line.list("accounts", [&] {
    for (std::size_t a = 0; a < reading.accounts.size(); ++a) writer.put(reading.accounts[a], a + 1);
  });
  list("mentions", reading.mentions);
  list("attributions", reading.attributions);
  list("participants", reading.participants);
  line.close('}');
  return line.take();
}

}  // namespace collate
