// SPDX-License-Identifier: GPL-3.0-or-later
// Places of the gazetteer by name, and unknown ones by the words around them ("the village of X", "X village", "in X, Idlib").
// A name that several places share is settled by what stands beside it ("city of", "province") and by the countries that the text
// names; where a governorate and its capital share a name and nothing tells, the governorate: it holds the city.
#include <algorithm>
#include <map>

#include "core/extract/entity.h"
#include "core/resolve/places.h"

namespace collate {
namespace {

using enum PhraseClass;

bool isArticle(std::string_view w) {
  return w == "al" || w == "el" || w == "ar" || w == "as" || w == "at" || w == "ad" || w == "an" || w == "az" || w == "ash" ||
         w == "the";
}

class PlaceReader {
 public:
  PlaceReader(const Document& doc, Entities& out) : m_doc(doc), m_out(out), m_taken(doc.size(), false) {
    for (const Entity& e : out.list()) {
      // A nationality or a place may open the name of a body; it is not a place then.
      for (std::uint32_t t = e.range.begin; t < e.range.end; ++t)
        m_taken[t] = m_taken[t] || e.kind == MentionKind::Group || e.kind == MentionKind::Date;
    }
  }

  void run() {
    countries();
    for (std::uint32_t i = 0; i < m_doc.size();) {
      const std::uint32_t end = known(i);
      const std::uint32_t stop = end > i ? end : unknown(i);
      i = stop > i ? stop : i + 1;
    }
  }

 private:
  bool nameLike(std::uint32_t i) const {
    if (i >= m_doc.size() || m_taken[i] || m_doc.token(i).kind != TokenKind::Word) return false;
    if (m_doc.token(i).capital) return true;
    const std::string_view w = m_doc.word(i);
    if (static_cast<unsigned char>(w.empty() ? 'a' : w[0]) >= 0xD0) return true;  // Arabic, Hebrew, Cyrillic: no case to go by
    return isArticle(w) && i + 1 < m_doc.size() && m_doc.token(i + 1).joined && m_doc.token(i + 1).capital;
  }

  std::string keyOf(TokenRange r) const {
    std::string key;
    for (std::uint32_t t = r.begin; t < r.end; ++t) {
      const std::string_view w = m_doc.word(t);
      if (isArticle(w) && t + 1 < r.end) continue;
      for (const char c : w)
        if (c != '\'') key.push_back(c);
      key.push_back(' ');
    }
    if (!key.empty()) key.pop_back();
    return key;
  }

  // The longest run from i that the gazetteer knows.
  TokenRange longest(std::uint32_t i, std::span<const std::uint32_t>& found) const {
    const Gazetteer& places = m_doc.lexicon().places();
    TokenRange best{i, i};
    const auto limit = std::min<std::uint32_t>(m_doc.size(), i + static_cast<std::uint32_t>(places.longestNameInWords()) + 2);
    std::string key;
    for (std::uint32_t end = i + 1; end <= limit; ++end) {
      const std::uint32_t t = end - 1;
      if (m_taken[t] || m_doc.token(t).kind != TokenKind::Word || (end > i + 1 && m_doc.token(t).lineStart && m_doc.token(t).gap))
        break;
      if (isArticle(m_doc.word(t)) && !(t == i && end == i + 1)) {
        continue;
      }
      const auto ids = places.find(keyOf({i, end}));
      if (!ids.empty() &&
          (m_doc.token(t).capital || m_doc.token(t).joined || !m_doc.isCapital(i) || m_doc.allCaps() || end > i + 1)) {
        best = {i, end};
        found = ids;
      }
    }
    return best;
  }

  // Which countries the text names, by country name or nationality: homonyms elsewhere are less likely.
  void countries() {
    for (std::uint32_t i = 0; i < m_doc.size(); ++i) {
      if (const Hit* n = m_doc.hitAt(i, maskOf(Nationality))) ++m_countries[n->phrase->canonical];
      std::span<const std::uint32_t> ids;
      if (!nameLike(i)) continue;
      if (const TokenRange r = longest(i, ids); !r.empty())
        for (const std::uint32_t id : ids)
          if (m_doc.lexicon().places().at(id).kind == PlaceKind::Country)
            m_countries[m_doc.lexicon().places().at(id).country] += 2;
    }
  }

  bool isWord(std::uint32_t i, std::string_view w) const { return m_doc.word(i) == w; }

  // A capital word directly before or behind, in one run of text, that is no word of its own class: part of a longer name.
  bool insideName(TokenRange r) const {
    const ClassMask fine = maskOf(Determiner, Preposition, Stop, Direction, PlaceNoun, Nationality, Event, People, Role,
                                  SaySource, Weekday, Month, Title, Grade, Structure);
    if (r.begin > 0 && !m_doc.token(r.begin).lineStart && m_doc.isCapital(r.begin - 1) && !m_taken[r.begin - 1] &&
        !m_doc.covers(r.begin - 1, fine) && m_out.at(r.begin - 1, MentionKind::Place) == nullptr &&
        !m_doc.token(r.begin - 1).allCaps && !m_doc.sentences()[m_doc.sentenceOf(r.begin)].heading)
      return true;
    return r.end < m_doc.size() && !m_doc.token(r.end).lineStart && m_doc.isCapital(r.end) && !m_taken[r.end] &&
           !m_doc.covers(r.end, fine) && r.size() == 1 && !m_doc.sentences()[m_doc.sentenceOf(r.begin)].heading &&
           !m_doc.allCaps();
  }

  std::uint32_t known(std::uint32_t i) {
    if (!nameLike(i) || m_doc.covers(i, maskOf(Weekday)) ||
        (m_doc.covers(i, maskOf(Nationality)) && !m_doc.covers(i, maskOf(Group))))
      return i;
    std::span<const std::uint32_t> ids;
    const TokenRange r = longest(i, ids);
    if (r.empty() || insideName(r)) return i;
    const bool led = i > 0 && m_doc.covers(i - 1, maskOf(Preposition, PlaceNoun, Direction));
    // A short common word that some village is called after needs a word of place before it.
    const bool common = m_doc.covers(i, ~ClassMask{0} & ~maskOf(Group, Direction, GivenName, Preposition)) && r.size() == 1;
    if (common && !led) return i;
    if (m_doc.covers(i, maskOf(GivenName)) && !led && r.size() == 1) return i;
    push(r, choose(r, ids));
    return r.end;
  }

  // "in Idlib" may be the city or its governorate; the governorate is right in both cases.
  std::uint32_t governorateOf(std::uint32_t city) const {
    const Gazetteer& places = m_doc.lexicon().places();
    const Place& p = places.at(city);
    if (p.kind != PlaceKind::City || p.admin1.empty() || placeKey(p.name) != placeKey(p.admin1)) return city;
    for (const std::uint32_t g : places.find(placeKey(p.admin1 + " Governorate")))
      if (places.at(g).kind == PlaceKind::Governorate && places.at(g).country == p.country) return g;
    return city;
  }

  PlaceHint hintFor(TokenRange r) const {
    PlaceHint hint;
    hint.countries = &m_countries;
    const std::string_view after = m_doc.word(r.end);
    if (after == "province" || after == "governorate" || after == "state" || after == "countryside" || after == "department")
      hint.wants = PlaceHint::Wants::Admin;
    if (after == "city" || after == "town" || after == "village" || after == "camp") hint.wants = PlaceHint::Wants::Settlement;
    if (r.begin >= 2 && isWord(r.begin - 1, "of") && m_doc.covers(r.begin - 2, maskOf(PlaceNoun))) {
      const std::string_view noun = m_doc.word(r.begin - 2);
      const bool admin =
          noun == "province" || noun == "governorate" || noun == "state" || noun == "countryside" || noun == "department";
      hint.wants = admin ? PlaceHint::Wants::Admin : PlaceHint::Wants::Settlement;
    }
    if (r.begin > 0 && m_doc.covers(r.begin - 1, maskOf(Direction))) hint.wants = PlaceHint::Wants::Admin;
    return hint;
  }

  PlaceValue choose(TokenRange r, std::span<const std::uint32_t> ids) const {
    const PlaceHint hint = hintFor(r);
    std::optional<std::uint32_t> best = choosePlace(m_doc.lexicon().places(), ids, hint);
    if (best && hint.wants == PlaceHint::Wants::Any) best = governorateOf(*best);
    if (!best) return {{}, m_doc.words(r), {}, {}, {}, {}, PlacePrecision::Unknown};
    PlaceValue v = placeValue(m_doc.lexicon().places().at(*best));
    const bool part = (r.begin > 0 && m_doc.covers(r.begin - 1, maskOf(Direction))) || m_doc.word(r.end) == "countryside";
    if (part && v.precision != PlacePrecision::Town)
      v.precision = v.precision == PlacePrecision::Country ? PlacePrecision::Country : PlacePrecision::Admin1;
    return v;
  }

  // "the village of X", "X village", "X province": the gazetteer does not know X, but the text says what it is.
  std::uint32_t unknown(std::uint32_t i) {
    if (!nameLike(i) || m_doc.allCaps() || m_doc.covers(i, ~maskOf(GivenName))) return i;
    std::uint32_t end = i + 1;
    while (end < m_doc.size() && nameLike(end) && !m_doc.token(end).lineStart && !m_doc.covers(end, ~maskOf(GivenName)) &&
           end < i + 4)
      ++end;
    const bool before = i >= 2 && isWord(i - 1, "of") && m_doc.covers(i - 2, maskOf(PlaceNoun)) && !isWord(i - 2, "border");
    const bool behind =
        m_doc.covers(end, maskOf(PlaceNoun)) && !isWord(end, "area") && !isWord(end, "camp") && !isWord(end, "border");
    const bool apposed = i > 0 && (isWord(i - 1, "in") || isWord(i - 1, "at") || isWord(i - 1, "near")) &&
                         m_doc.isMark(end, ",") && nameLike(end + 1) && isKnownAdmin(end + 1);
    // "in Qurqush." alone: a name behind "in" that is nothing else is where it was
    const bool in =
        i > 0 && isWord(i - 1, "in") && !m_doc.token(i).allCaps && !m_doc.covers(end, maskOf(Role, People)) && !isBodyAhead(end);
    if (!before && !behind && !apposed && !in) return i;
    push({i, end}, {{}, m_doc.words({i, end}), {}, {}, {}, {}, PlacePrecision::Unknown});
    return end;
  }

  // "in Operation Northern Wind", "in Smith's house": the name goes on or owns something.
  bool isBodyAhead(std::uint32_t end) const { return m_doc.word(end) == "'s" || m_doc.isNumber(end) || m_doc.isCapital(end); }

  bool isKnownAdmin(std::uint32_t i) const {
    std::span<const std::uint32_t> ids;
    return !longest(i, ids).empty();
  }

  void push(TokenRange r, PlaceValue value) {
    Entity e;
    e.kind = MentionKind::Place;
    e.range = r;
    e.name = value.name;
    e.place = std::move(value);
    m_out.add(std::move(e));
  }

  const Document& m_doc;
  Entities& m_out;
  std::vector<bool> m_taken;
  std::map<std::string, int, std::less<>> m_countries;
};

}  // namespace

void recognizePlaces(const Document& doc, Entities& out) { PlaceReader(doc, out).run(); }

}  // namespace collate
