// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/redaction.h"

#include <algorithm>

#include "core/report/withheld_words.h"
#include "core/report/wording.h"

namespace collate {
namespace {

constexpr std::string_view kValueWithheld = "[withheld]";

bool isSensitive(const Annotation& a) {
  return std::ranges::any_of(a.tags, [](const std::string& tag) {
    return std::ranges::equal(tag, kSensitiveTag, [](char x, char y) { return (x | 0x20) == y; });
  });
}

bool isWithheld(const Claim& c) { return c.value.text == kValueWithheld; }

bool saysSame(const Claim& c, const PlaceValue& place) {
  const PlaceValue* said = c.value.place();
  return said && said->id == place.id && said->name == place.name;
}
bool saysSame(const Claim& c, const DateValue& date) {
  const DateValue* said = c.value.date();
  return said && said->from == date.from && said->to == date.to;
}

// Takes away a place or date of the heading that no claim is left to say, once one on it was withheld.
template <class T>
bool dropUnsaid(std::optional<T>& heading, Attribute attribute, const std::vector<const Claim*>& claims) {
  const auto withheld = [&](const Claim* c) { return c->attribute == attribute && isWithheld(*c); };
  const auto says = [&](const Claim* c) { return c->attribute == attribute && c->counts() && saysSame(*c, *heading); };
  if (!heading || std::ranges::none_of(claims, withheld) || std::ranges::any_of(claims, says)) return false;
  heading.reset();
  return true;
}

std::string plainTitle(EventType type) {
  return type == EventType::Other ? "Incident" : wording::sentenceCase(std::string(eventTypeName(type)));
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
    std::vector<ByteSpan> passages = m_words.passagesIn(source.text);
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

  void clean(Account& account, const CutText& cut) const {
    account.anchor = cut.moved(account.anchor);
    if (account.place) clean(*account.place);
    std::vector<const Claim*> claims;
    for (Claim& c : account.claims) {
      clean(c, cut);
      claims.push_back(&c);
    }
    dropUnsaid(account.place, Attribute::Place, claims);
    dropUnsaid(account.date, Attribute::Date, claims);
  }

  void clean(Reading& reading, const CutText& cut) const {
    for (Account& account : reading.accounts.edit()) clean(account, cut);
    std::erase_if(reading.mentions.edit(), [&](const Mention& m) { return cut.touchesPassage(m.span); });
    for (Mention& m : reading.mentions.edit()) {
      clean(m.value);
      m.span = cut.moved(m.span);
    }
    std::erase_if(reading.participants.edit(), [&](const Participant& p) { return cut.touchesPassage(p.span); });
    for (Participant& p : reading.participants.edit()) {
      p.span = cut.moved(p.span);
      std::erase_if(p.mentions, [&](ByteSpan m) { return cut.touchesPassage(m); });
      for (ByteSpan& m : p.mentions) m = cut.moved(m);
    }
    const auto touches = [&](ByteSpan span) { return !span.empty() && cut.touchesPassage(span); };
    std::erase_if(reading.attributions.edit(),
                  [&](const Attribution& a) { return touches(a.source) || touches(a.cue) || touches(a.content); });
    for (Attribution& a : reading.attributions.edit())
      for (ByteSpan* span : {&a.source, &a.cue, &a.content}) *span = cut.moved(*span);
  }

  // Whether a value went with a passage; what differs must then not be told in words either.
  bool withhold(Cell& cell) const {
    const auto gone = [&](const ClaimRef& ref) { return isWithheld(m_case.claimOf(ref)); };
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
    clean(c.circle);
    for (SharedOriginator& s : c.shared) clean(s.name);
    if (!c.assessment) return;
    clean(c.assessment->value);
    clean(c.assessment->reason);
  }

  void clean(Incident& incident) const {
    clean(incident.title);
    clean(incident.why);
    incident.perhaps.clear();  // what is not settled is nobody else's
    if (incident.place) clean(*incident.place);
    for (Comparison& c : incident.comparisons.edit()) clean(c);
    withholdHeading(incident);
  }

  // A title may name place or target; what brought the accounts together may be any of their claims.
  void withholdHeading(Incident& incident) const {
    std::vector<const Claim*> claims;
    for (const AccountRef& a : incident.accounts)
      for (const Claim& c : m_case.accountOf(a).claims) claims.push_back(&c);
    const bool placeGone = dropUnsaid(incident.place, Attribute::Place, claims);
    const bool dateGone = dropUnsaid(incident.date, Attribute::Date, claims);
    const bool targetGone =
        std::ranges::any_of(claims, [](const Claim* c) { return c->attribute == Attribute::Target && isWithheld(*c); });
    if (placeGone || dateGone || targetGone) incident.title = plainTitle(incident.type);
    if (std::ranges::any_of(claims, [](const Claim* c) { return isWithheld(*c); })) incident.why.clear();
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

int sensitiveCount(const CaseState& state) {
  return static_cast<int>(std::ranges::count_if(state.annotations, isSensitive) +
                          std::ranges::count_if(state.orphans, isSensitive));
}

CaseState redacted(const CaseState& state) { return Redaction(state).run(); }

}  // namespace collate
