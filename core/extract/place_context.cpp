// SPDX-License-Identifier: GPL-3.0-or-later
//
// What places take from the words around them, once all names of places are found:
//
//   "a shell hit a market in the capital"       Damascus, where Syria is told of
//   "the Kenyan capital"                        Nairobi
//   "al-Qurqush and Marrow quarters in Aleppo"  both are of the province of Aleppo, though no table knows them
//   "Qurqush village in rural Quneitra"         not the Qurqush of another country
//
// and what groups take that are called alike in several countries: "regime forces", "the coalition".
#include <algorithm>
#include <map>

#include "core/extract/entity.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

class ContextReader {
 public:
  ContextReader(const Document& doc, Entities& out) : m_doc(doc), m_out(out) {}

  void run() {
    if (m_doc.mayHaveAny({"capital"}))
      for (std::uint32_t i = 1; i < m_doc.size(); ++i)
        if (m_doc.word(i) == "capital") capital(i);
    for (Entity& e : m_out.list())
      if (e.kind == MentionKind::Group && e.phrase != nullptr && !e.phrase->country.empty() && e.name == e.phrase->canonical)
        group(e);
    for (Entity& e : m_out.list())
      if (e.kind == MentionKind::Place) place(e);
    for (Entity& e : m_out.list())
      if (e.kind == MentionKind::Place && (e.place.id.empty() ? e.place.country.empty() : !m_placed.empty())) takeFromNamesake(e);
  }

 private:
  void capital(std::uint32_t i) {
    constexpr std::array<Spelling, 14> kOther = {"punishment", "offense", "offence",  "offences", "crime", "crimes",     "murder",
                                                 "charges",    "market",  "controls", "gains",    "flows", "investment", "one"};
    const std::uint32_t behind = m_doc.word(i + 1) == "city" ? i + 2 : i + 1;
    if (isOneOf(m_doc.word(behind), kOther) || m_doc.word(behind) == "of" || m_doc.isCapital(behind)) return;
    if (m_doc.isMark(behind, ",") && m_doc.isCapital(behind + 1)) return;  // "the capital, Lagos"
    const std::string country = countryBefore(i);
    const Place* city = country.empty() ? nullptr : m_doc.lexicon().places().capitalOf(country);
    if (city == nullptr) return;
    Entity e;
    e.kind = MentionKind::Place;
    e.range = {i, i + 1};
    e.name = city->name;
    e.place = placeValue(*city);
    m_out.add(std::move(e));
  }

  // Of "the Syrian capital", "Syria's capital", and where that is not said the country that the text tells of.
  std::string countryBefore(std::uint32_t i) {
    if (const Hit* nation = m_doc.hitEnding(i, maskOf(Nationality))) return std::string(nation->phrase->canonical);
    if (m_doc.word(i - 1) == "'s" && i > 1) {
      const Entity* owner = m_out.at(i - 2, MentionKind::Place);
      return owner != nullptr && owner->place.precision == PlacePrecision::Country ? owner->place.country : std::string{};
    }
    return m_doc.word(i - 1) == "the" ? countryTold() : std::string{};
  }

  // How often each country is named, by itself, its people or its towns.
  const std::map<std::string, int, std::less<>>& named() {
    if (m_named) return *m_named;
    m_named.emplace();
    for (const Entity& e : m_out.list())
      if (e.kind == MentionKind::Place && !e.place.country.empty()) ++(*m_named)[e.place.country];
    for (std::uint32_t t = 0; t < m_doc.size(); ++t)
      if (const Hit* n = m_doc.hitAt(t, maskOf(Nationality))) ++(*m_named)[std::string(n->phrase->canonical)];
    return *m_named;
  }

  // The country that is named much more often than any other.
  std::string countryTold() {
    constexpr int kOftener = 2;
    const std::pair<const std::string, int>* most = nullptr;
    int next = 0;
    for (const auto& one : named()) {
      if (most != nullptr) next = std::max(next, std::min(one.second, most->second));
      if (most == nullptr || one.second > most->second) most = &one;
    }
    return most != nullptr && most->second >= kOftener * next ? most->first : std::string{};
  }

  // Is one of `countries` ("SY|IQ") named half as often as any, or more?
  bool tellsOf(std::string_view countries) {
    int most = 0, of = 0;
    for (const auto& [country, times] : named()) {
      most = std::max(most, times);
      if (countries.contains(country)) of = std::max(of, times);
    }
    return of > 0 && 2 * of >= most;
  }

  // "regime forces", "the coalition", "SNA": whose they are goes by the country that is told of; as the text has it elsewhere.
  void group(Entity& e) {
    if (tellsOf(e.phrase->country)) return;
    for (const Hit& h : m_doc.hitsAt(e.range.begin))
      if (h.range == e.range && h.phrase->cls == Group && (h.phrase->country.empty() || tellsOf(h.phrase->country))) {
        e.phrase = h.phrase;
        e.name = h.phrase->canonical;
        return;
      }
    e.name = m_doc.words(e.range);
    if (!m_doc.token(e.range.begin).allCaps && !e.name.empty() && e.name.front() >= 'A' && e.name.front() <= 'Z')
      e.name.front() = static_cast<char>(e.name.front() - 'A' + 'a');
  }

  void place(Entity& e) {
    const bool listed = !e.place.id.empty();
    if (listed ? e.place.precision != PlacePrecision::Town : !e.place.admin1.empty()) return;
    const Entity* holder = holderOf(e);
    if (holder == nullptr) return;
    if (listed) {
      if (e.place.country == holder->place.country) return;
      e.place = {};
      e.place.name = e.name = m_doc.words(e.range);
    }
    e.place.country = holder->place.country;
    e.place.admin1 = holder->place.admin1;
    m_placed.push_back(e.place);
  }

  // "the town of Qurqush in Marrow province ... rockets hit Qurqush again"
  void takeFromNamesake(Entity& e) const {
    const std::string words = m_doc.words(e.range);
    const auto of = std::ranges::find(m_placed, words, &PlaceValue::name);
    if (of != m_placed.end()) e.place = *of;
  }

  // The listed place that is named behind as the one that it lies in.
  const Entity* holderOf(const Entity& e) const {
    constexpr std::uint32_t kReach =
        14;  // tokens: "the town of Qurqush about 70 km east of Homs city in the central Homs province"
    bool within = false;
    for (std::uint32_t t = e.range.end; t < std::min(e.range.end + kReach, m_doc.size());) {
      if (m_doc.token(t).lineStart) return nullptr;
      if (const Entity* p = m_out.startingAt(t, MentionKind::Place)) {
        const bool listed = !p->place.id.empty() && p->place.precision != PlacePrecision::Country;
        if (within) return listed ? p : nullptr;
        if (listed) return nullptr;
        t = p->range.end;
        continue;
      }
      const Word w = m_doc.word(t);
      if (isOneOf(w, {"in", "of"})) {
        within = true;
      } else if (isOneOf(w, {"and"})) {
        if (m_out.startingAt(t + 1, MentionKind::Place) == nullptr) return nullptr;
        within = false;
      } else if (!m_doc.covers(t, maskOf(Determiner, Direction, PlaceNoun, Number)) && !m_doc.isNumber(t) &&
                 !isOneOf(w, {"km", "kilometers", "kilometres", "miles", "about", "some", "rural", "countryside", "outskirts",
                              "parts", "part", "side", "areas", "neighborhoods", "neighbourhoods", "quarters"})) {
        return nullptr;
      }
      ++t;
    }
    return nullptr;
  }

  const Document& m_doc;
  Entities& m_out;
  std::optional<std::map<std::string, int, std::less<>>> m_named;
  std::vector<PlaceValue> m_placed;  // those that no table knows, by the words around them
};

}  // namespace

void readPlaceContext(const Document& doc, Entities& out) { ContextReader(doc, out).run(); }

}  // namespace collate
