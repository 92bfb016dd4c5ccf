// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/redaction.h"

#include <algorithm>

#include "core/report/withheld_words.h"

namespace collate {
namespace {

constexpr std::string_view kValueWithheld = "[withheld]";

bool isSensitive(const Annotation& a) {
  return std::ranges::any_of(a.tags, [](const std::string& tag) {
    return std::ranges::equal(tag, kSensitiveTag, [](char x, char y) { return (x | 0x20) == y; });
  });
}

class Redaction {
 public:
  explicit Redaction(const CaseState& state) : m_case(state) {
    for (const auto* list : {&state.annotations, &state.orphans})
      for (const Annotation& a : *list)
        if (isSensitive(a)) m_words.add(a.quote);
  }

  CaseState run() {
    std::vector<Source>& sources = m_case.sources.edit();
    std::vector<Reading>& readings = m_case.readings.edit();
    for (std::size_t i = 0; i < sources.size(); ++i) {
      m_cuts.push_back(cutOf(sources[i]));
      clean(sources[i], m_cuts[i]);
      clean(readings[i], m_cuts[i]);
    }
    for (Incident& incident : m_case.incidents.edit()) clean(incident);
    std::erase_if(m_case.annotations, isSensitive);
    for (Annotation& a : m_case.annotations) clean(a);
    clean(m_case.name);
    m_case.orphans.clear();
    m_case.orphanedEdits.clear();
    m_case.overlay = {};
    m_case.problems.clear();
    m_case.journal.clear();
    m_case.undoLabel.reset();
    m_case.redoLabel.reset();
    m_case.readOnly = true;
    return std::move(m_case);
  }

 private:
  CutText cutOf(const Source& source) const {
    std::vector<ByteSpan> passages;
    std::vector<ByteSpan> names = m_words.in(source.text);
    for (const Annotation& a : m_case.annotations)
      if (a.sourceHash == source.sha256 && isSensitive(a)) (WithheldWords::isName(a.quote) ? names : passages).push_back(a.span);
    return {source.text, names, passages};
  }

  void clean(std::string& text) const { text = m_words.without(text); }
  void clean(std::vector<std::string>& texts) const {
    for (std::string& text : texts) clean(text);
  }

  void clean(Source& s, const CutText& cut) const {
    s.text = cut.text();
    s.bytes.clear();
    for (Region& r : s.regions) r.span = cut.moved(r.span);
    for (std::string* field : {&s.file, &s.externalId, &s.outlet, &s.title, &s.byline, &s.agency, &s.url}) clean(*field);
  }

  void clean(PlaceValue& place) const {
    const std::string before = place.name;
    clean(place.name);
    if (place.name == before) return;
    place.lat.reset();
    place.lon.reset();
    place.id.clear();
  }

  void clean(Value& value) const {
    clean(value.text);
    if (auto* place = std::get_if<PlaceValue>(&value.detail)) clean(*place);
  }

  void clean(Claim& c, const CutText& cut) const {
    if (cut.touchesPassage(c.span)) {
      c.review = Review::Rejected;
      c.value = {std::string(kValueWithheld), {}};
      c.persons.clear();
      c.readAs.clear();
      c.originators.clear();
    }
    clean(c.value);
    clean(c.persons);
    clean(c.readAs);
    for (Originator& o : c.originators) {
      clean(o.name);
      clean(o.family);
      o.span = cut.moved(o.span);
    }
    c.span = cut.moved(c.span);
  }

  void clean(Reading& reading, const CutText& cut) const {
    for (Account& account : reading.accounts) {
      account.anchor = cut.moved(account.anchor);
      if (account.place) clean(*account.place);
      for (Claim& c : account.claims) clean(c, cut);
    }
    std::erase_if(reading.mentions, [&](const Mention& m) { return cut.touchesPassage(m.span); });
    for (Mention& m : reading.mentions) {
      clean(m.value);
      m.span = cut.moved(m.span);
    }
    std::erase_if(reading.participants, [&](const Participant& p) { return cut.touchesPassage(p.span); });
    for (Participant& p : reading.participants) p.span = cut.moved(p.span);
    for (Attribution& a : reading.attributions)
      for (ByteSpan* span : {&a.source, &a.cue, &a.content}) *span = cut.moved(*span);
  }

  // Whether a value went with a passage; what differs must then not be told in words either.
  bool withhold(Cell& cell) const {
    const auto gone = [&](const ClaimRef& ref) { return m_case.claimOf(ref).value.text == kValueWithheld; };
    if (std::erase_if(cell.claims, gone) == 0) return false;
    cell.value = kValueWithheld;
    return true;
  }

  void clean(Comparison& c) const {
    bool withheld = false;
    for (Cell& cell : c.cells) {
      withheld = withhold(cell) || withheld;
      clean(cell.value);
    }
    if (withheld && !c.sentence.empty()) c.sentence = "What differs rests on a passage that is withheld.";
    clean(c.sentence);
    clean(c.settle);
    for (SharedOriginator& s : c.shared) clean(s.name);
    if (!c.assessment) return;
    clean(c.assessment->value);
    clean(c.assessment->reason);
  }

  void clean(Incident& incident) const {
    clean(incident.title);
    clean(incident.why);
    if (incident.place) clean(*incident.place);
    for (Comparison& c : incident.comparisons) clean(c);
  }

  void clean(Annotation& a) const {
    for (std::size_t i = 0; i < m_case.sources.size(); ++i)
      if (m_case.sources[i].sha256 == a.sourceHash) {
        a.span = m_cuts[i].moved(a.span);
        a.quote = std::string(a.span.of(m_case.sources[i].text));
      }
    clean(a.text);
    clean(a.tags);
  }

  CaseState m_case;
  WithheldWords m_words;
  std::vector<CutText> m_cuts;
};

}  // namespace

int sensitiveCount(const CaseState& state) { return static_cast<int>(std::ranges::count_if(state.annotations, isSensitive)); }

CaseState redacted(const CaseState& state) { return Redaction(state).run(); }

}  // namespace collate
