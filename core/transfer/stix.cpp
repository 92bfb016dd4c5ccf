// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/stix.h"

#include <algorithm>
#include <format>
#include <map>
#include <set>

#include "core/transfer/csv_line.h"
#include "core/transfer/digest.h"
#include "core/transfer/incident_words.h"
#include "core/transfer/value_json.h"

namespace collate {
namespace {

// "type--xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx" of the first 16 bytes of a hash.
std::string idOf(std::string_view type, std::string_view what) {
  Digest d = digestOf(std::format("collate\n{}\n{}", type, what));
  d[6] = static_cast<unsigned char>((d[6] & 0x0FU) | 0x40U);
  d[8] = static_cast<unsigned char>((d[8] & 0x3FU) | 0x80U);
  const std::string hex = hexOf(d);
  return std::format("{}--{}-{}-{}-{}-{}", type, hex.substr(0, 8), hex.substr(8, 4), hex.substr(12, 4), hex.substr(16, 4),
                     hex.substr(20, 12));
}

// STIX wants UTC with a Z. A time without a zone is the outlet's local time, which nobody knows: its day is kept.
std::string timestamp(std::string_view iso) {
  if (iso.size() >= 19 && iso.ends_with('Z')) return std::format("{}.000Z", iso.substr(0, 19));
  if (iso.size() >= 10 && dayFromIso(iso.substr(0, 10))) return std::format("{}T00:00:00.000Z", iso.substr(0, 10));
  return "1970-01-01T00:00:00.000Z";
}

class Bundle {
 public:
  explicit Bundle(const ExportedCase& exported) : m_exported(exported) {
    std::string newest;
    for (const Source& s : exported.sources)
      if (!s.leftOut) newest = std::max(newest, s.takenIn);
    m_asOf = timestamp(newest);
    m_collate = add(object("identity", "Collate", {{"name", "Collate"}, {"identity_class", "system"}}));
  }

  std::string write() {
    for (const Source& s : m_exported.sources)
      if (!s.leftOut) outlet(s);
    for (const Incident& i : m_exported.incidents) incident(i);
    for (std::size_t i = 0; i < m_exported.sources.size(); ++i)
      if (!m_exported.sources[i].leftOut) report(i);
    for (const Incident& i : m_exported.incidents)
      for (const Comparison& c : i.comparisons) opinions(i, c);
    return written({{"type", "bundle"}, {"id", idOf("bundle", m_exported.name + m_asOf)}, {"objects", m_objects}}, 1);
  }

 private:
  // `what` names it for good; a key is never given twice.
  Json object(std::string_view type, std::string_view what, const Json& properties, std::string_view made = {}) {
    const std::string when = made.empty() ? m_asOf : timestamp(made);
    Json j = {{"type", type}, {"spec_version", "2.1"}, {"id", idOf(type, what)}, {"created", when}, {"modified", when}};
    if (!m_collate.empty()) j["created_by_ref"] = m_collate;
    if (m_exported.fictional) j["labels"] = {"fictional"};
    for (const auto& [key, value] : properties.items()) j[key] = value;
    return j;
  }

  std::string add(Json object) {
    std::string id = object["id"];
    if (m_ids.insert(id).second) m_objects.push_back(std::move(object));
    return id;
  }

  std::string identity(const std::string& name, std::string_view kind) {
    return add(object("identity", std::format("{} {}", kind, name), {{"name", name}, {"identity_class", kind}}));
  }
  void outlet(const Source& s) {
    if (const std::string& name = s.outlet.empty() ? s.agency : s.outlet; !name.empty()) identity(name, "organization");
  }

  std::string location(const PlaceValue& place) {
    const auto precision = geoPrecision(place);
    const bool point = precision.has_value();
    if (!point && place.country.empty()) return {};
    Json properties = Json::object();
    if (!place.name.empty()) properties["name"] = place.name;
    if (!place.country.empty()) properties["country"] = place.country;
    if (!place.admin1.empty()) properties["administrative_area"] = place.admin1;
    if (point) properties["latitude"] = *place.lat;
    if (point) properties["longitude"] = *place.lon;
    properties["description"] = precision == 3 ? "Only the governorate is known; the point is its middle."
                                : point        ? std::format("Known as: {}", precisionName(place.precision))
                                               : std::format("Known as: {}, without a point", precisionName(place.precision));
    const std::string known = std::format("{}\n{}\n{}", place.name, place.admin1, place.country);
    return add(object("location", place.id.empty() ? known : place.id, properties));
  }

  void incident(const Incident& i) {
    std::string text = std::format("{}.", eventTypeName(i.type));
    if (i.date && i.date->from)
      text += std::format(" {} to {}.", isoDay(*i.date->from), isoDay(i.date->to.value_or(*i.date->from)));
    else if (const std::string known = dateText(i.date); !known.empty())
      text += std::format(" Date as far as it is known: {}.", known);
    text += std::format(" According to {}.", semicolonList(outletsOf(m_exported, i)));
    if (const std::string differs = differencesText(i); !differs.empty()) text += " " + differs;
    if (const auto settled = settledOf(i); !settled.empty()) text += std::format(" Settled: {}.", semicolonList(settled));
    Json labels = Json::array({eventTypeName(i.type)});
    if (m_exported.fictional) labels.push_back("fictional");
    const std::string id = add(object("incident", i.key.empty() ? std::to_string(i.id.value) : i.key,
                                      {{"name", i.title}, {"description", text}, {"labels", labels}}));
    m_incidents.emplace(i.id, id);
    if (!i.place) return;
    if (const std::string place = location(*i.place); !place.empty())
      add(object("relationship", id + place, {{"relationship_type", "located-at"}, {"source_ref", id}, {"target_ref", place}}));
  }

  std::string reportId(std::size_t source) const { return idOf("report", m_exported.sources[source].sha256); }

  void report(std::size_t at) {
    const Source& s = m_exported.sources[at];
    Json refs = Json::array();
    for (const Incident& i : m_exported.incidents)
      if (std::ranges::any_of(i.accounts, [&](const AccountRef& a) { return a.source == at; }))
        refs.push_back(m_incidents.at(i.id));
    if (refs.empty()) refs.push_back(m_collate);  // the list may not be empty: read, and nothing found
    Json reference = {{"source_name", speakerOf(s, at + 1)}, {"hashes", {{"SHA-256", s.sha256}}}};
    if (!s.url.empty()) reference["url"] = s.url;
    Json properties = {{"name", s.title.empty() ? speakerOf(s, at + 1) : s.title},
                       {"report_types", {"observed-data"}},
                       {"published", timestamp(s.published ? isoPublished(*s.published) : s.takenIn)},
                       {"object_refs", refs},
                       {"external_references", {reference}}};
    if (!s.published) {
      properties["description"] = "When it was published is not known; the time is that at which it was taken in.";
      properties["labels"] = m_exported.fictional ? Json({"undated", "fictional"}) : Json::array({"undated"});
    }
    add(object("report", s.sha256, properties, s.takenIn));
  }

  // The reports of the accounts whose cells pass.
  template <class Passes>
  Json reports(const Incident& i, const Comparison& c, Passes passes) const {
    std::set<std::string> ids;
    for (std::size_t n = 0; n < c.cells.size() && n < i.accounts.size(); ++n)
      if (c.cells[n].stance != Stance::Silent && passes(c.cells[n])) ids.insert(reportId(i.accounts[n].source));
    return ids;
  }

  void opinion(const Incident& i, const Comparison& c, std::string_view word, const Json& refs, Json properties) {
    if (refs.empty()) return;
    properties["opinion"] = word;
    properties["object_refs"] = refs;
    const std::string made = c.assessment ? c.assessment->when : std::string();
    add(object("opinion", std::format("{} {} {}", m_incidents.at(i.id), attributeName(c.attribute), word), properties, made));
  }

  void opinions(const Incident& i, const Comparison& c) {
    if (c.assessment && c.assessment->status == Status::Settled) {
      const Assessment& a = *c.assessment;
      Json properties = {{"explanation", std::format("{}, {}: {}. {}", i.title, attributeName(c.attribute), a.value, a.reason)}};
      if (!a.author.empty()) properties["authors"] = {a.author};
      if (!a.author.empty()) properties["created_by_ref"] = identity(a.author, "individual");
      opinion(i, c, "agree", reports(i, c, [&](const Cell& cell) { return cell.value == a.value; }), properties);
      opinion(i, c, "disagree", reports(i, c, [&](const Cell& cell) { return cell.value != a.value; }), properties);
    } else if (c.kind == DisagreementKind::Contradiction) {
      opinion(i, c, "neutral", reports(i, c, [](const Cell&) { return true; }),
              {{"explanation", std::format("{}, {}: {}", i.title, attributeName(c.attribute), c.sentence)}});
    }
  }

  const ExportedCase& m_exported;
  std::string m_asOf;
  std::string m_collate;
  Json m_objects = Json::array();
  std::set<std::string> m_ids;
  std::map<IncidentId, std::string> m_incidents;
};

}  // namespace

std::string stixBundle(const ExportedCase& exported) { return Bundle(exported).write(); }

}  // namespace collate
