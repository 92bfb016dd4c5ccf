// SPDX-License-Identifier: GPL-3.0-or-later
// Places of the gazetteer by name, and unknown ones by the words around them ("the village of X", "X village", "in X, Idlib").
// A name that several places share is settled by what stands beside it ("city of", "province") and by the countries that the text
// names; where a governorate and its capital share a name and nothing tells, the governorate: it holds the city.
// A name of the long list of cities is as often a word or a person ("Mobile", "Jackson"): it counts where a place is asked for
// ("in Jackson", "southwest Houston", "Chicago police", "Salem, Oregon", a dateline), and from then on in the whole text.
#include <algorithm>
#include <array>
#include <map>

#include "core/extract/entity.h"
#include "core/extract/unlisted_place.h"
#include "core/extract/word_list.h"
#include "core/resolve/places.h"

namespace collate {
namespace {

using enum PhraseClass;

constexpr std::int64_t kWellKnown = 100'000;  // people

constexpr WordSet kArticles({"al", "el", "ar", "as", "at", "ad", "an", "az", "ash", "the"});

bool isArticle(const Word& w) { return isOneOf(w, kArticles); }

class PlaceReader {
 public:
  PlaceReader(const Document& doc, Entities& out) : m_doc(doc), m_out(out), m_taken(doc.size(), false) {
    for (const Entity& e : out.list()) {
      // A nationality or a place may open the name of a body; it is not a place then.
      for (std::uint32_t t = e.range.begin; t < e.range.end; ++t)
        m_taken[t] = m_taken[t] || e.kind == MentionKind::Group || e.kind == MentionKind::Date;
    }
    m_nameLike.reserve(doc.size());
    for (std::uint32_t i = 0; i < doc.size(); ++i) m_nameLike.push_back(isNameLike(i));
  }

  void run() {
    collect();
    for (std::uint32_t i = 0; i < m_doc.size();) {
      if (!m_nameLike[i]) {
        ++i;
        continue;
      }
      const std::uint32_t end = known(i);
      const std::uint32_t stop = end > i ? end : unknown(i);
      i = stop > i ? stop : i + 1;
    }
    spread();
  }

 private:
  bool isWord(std::uint32_t i, Spelling w) const { return m_doc.word(i) == w; }

  bool nameLike(std::uint32_t i) const { return i < m_nameLike.size() && m_nameLike[i]; }

  bool isNameLike(std::uint32_t i) const {
    if (m_taken[i] || m_doc.token(i).kind != TokenKind::Word) return false;
    if (m_doc.token(i).capital) return true;
    const Word w = m_doc.word(i);
    if (static_cast<unsigned char>(w.empty() ? 'a' : w[0]) >= 0xD0) return true;  // Arabic, Hebrew, Cyrillic: no case to go by
    return i + 1 < m_doc.size() && m_doc.token(i + 1).joined && m_doc.token(i + 1).capital && isArticle(w);
  }

  std::string keyOf(TokenRange r) const {
    std::string key;
    for (std::uint32_t t = r.begin; t < r.end; ++t) {
      const Word w = m_doc.word(t);
      if ((isArticle(w) && t + 1 < r.end) || m_doc.token(t).kind == TokenKind::Punct) continue;
      for (const char c : w)
        if (c != '\'') key.push_back(c);
      key.push_back(' ');
    }
    if (!key.empty()) key.pop_back();
    return key;
  }

  // A run of words that the gazetteer knows, and as what.
  struct Candidate {
    TokenRange range;
    std::span<const std::uint32_t> ids;
  };

  // "St. Louis", "Ft. Worth": the stop belongs to the name.
  bool isShort(std::uint32_t i) const { return isWord(i, "st") || isWord(i, "ft") || isWord(i, "mt"); }

  // The hash of a place's key with one word more.
  static std::uint64_t withWord(std::uint64_t key, std::string_view word) {
    if (key != kHashSeed) key = hashOf(" ", key);
    return hashOf(word.substr(word.starts_with('\'') ? 1 : 0), key);
  }

  // The longest run from i that the gazetteer knows.
  Candidate longest(std::uint32_t i) const {
    const Gazetteer& places = m_doc.lexicon().places();
    Candidate best{{i, i}, {}};
    std::uint32_t first = i;
    while (first + 1 < m_doc.size() && first < i + 2 && isArticle(m_doc.word(first))) ++first;
    const std::size_t words = places.wordsFrom(m_doc.hash(first));
    if (words == 0 || (isWord(first, "federal") && !isWord(first + 1, "district"))) return best;
    const auto limit = std::min<std::uint32_t>(m_doc.size(), first + static_cast<std::uint32_t>(words) + 2);
    std::uint64_t key = kHashSeed;  // of what stands before the last word, articles left out
    for (std::uint32_t end = i + 1; end <= limit; ++end) {
      const std::uint32_t t = end - 1;
      if (t > i && m_doc.isMark(t, ".") && m_doc.token(t).glued && isShort(t - 1)) continue;
      if (m_taken[t] || m_doc.token(t).kind != TokenKind::Word || (end > i + 1 && m_doc.token(t).lineStart && m_doc.token(t).gap))
        break;
      const bool article = isArticle(m_doc.word(t));
      if (article && t != i) continue;
      const std::uint64_t whole = withWord(key, m_doc.word(t));
      const auto ids = places.find(whole);
      if (!article) key = whole;
      const bool written = m_doc.token(t).capital || m_doc.token(t).joined || !m_doc.isCapital(i) || m_doc.allCaps();
      if (!ids.empty() && (written || end > first + 1)) best = {{i, end}, ids};  // "The car" opens a sentence
    }
    return best;
  }

  // All that may be a place, by its first token; which countries and states the text names: homonyms elsewhere are less likely;
  // and which names of the long list the text uses as places.
  void collect() {
    m_at.assign(m_doc.size(), 0);
    for (std::uint32_t i = 0; i < m_doc.size(); ++i) {
      if (const Hit* n = m_doc.hitAt(i, maskOf(Nationality))) ++m_countries[n->phrase->canonical];
      if (!nameLike(i)) continue;
      Candidate c = longest(i);
      if (c.range.empty() || isAcronym(c)) continue;
      m_candidates.push_back(c);
      m_at[i] = static_cast<std::uint32_t>(m_candidates.size());
      count(c.ids);
    }
    std::vector<const std::uint32_t*> surnames;  // "Andrew Tulsa": from then on "Tulsa" alone is he
    for (const Candidate& c : m_candidates)
      if (c.range.begin > 0 && m_doc.covers(c.range.begin - 1, maskOf(GivenName)) && !m_doc.token(c.range.begin).lineStart)
        surnames.push_back(c.ids.data());
    for (const Candidate& c : m_candidates)
      if (isListed(c.ids) && (isBehindIn(c.range) || !std::ranges::contains(surnames, c.ids.data())) &&
          (isUsedAsPlace(c.range) || isCalledProvince(c)) && !belongsToNoun(c) && !isStreetName(m_doc, c.range))
        m_used.push_back(c.ids.data());
    std::ranges::sort(m_used);
    m_used.erase(std::ranges::unique(m_used).begin(), m_used.end());
  }

  // Not "fired at Jackson"
  bool isBehindIn(TokenRange r) const { return r.begin > 0 && isOneOf(m_doc.word(r.begin - 1), {"in", "near", "outside"}); }

  void count(std::span<const std::uint32_t> ids) {
    const Gazetteer& places = m_doc.lexicon().places();
    const bool both = std::ranges::any_of(ids, [&](std::uint32_t id) { return isState(places.at(id)); }) &&
                      std::ranges::any_of(ids, [&](std::uint32_t id) { return places.at(id).kind == PlaceKind::Country; });
    for (const std::uint32_t id : ids) {
      const Place& p = places.at(id);
      if (p.kind == PlaceKind::Country && !both) m_countries[std::string(p.country)] += 2;
      const bool held = !p.listed && (p.kind == PlaceKind::Governorate || p.kind == PlaceKind::City);
      if ((!isState(p) && !held) || both) continue;
      ++m_states[std::string(p.admin1)];
      if (!held) m_countries[std::string(p.country)] += 2;
    }
  }

  static bool isState(const Place& p) { return p.listed && p.kind == PlaceKind::Governorate; }
  bool isListed(std::span<const std::uint32_t> ids) const {
    return std::ranges::all_of(ids, [&](std::uint32_t id) { return m_doc.lexicon().places().at(id).listed; });
  }

  // "the ISS": letters, and no town that is spelled like them; not "USA", "in JOS"
  bool isAcronym(const Candidate& c) const {
    const Token& t = m_doc.token(c.range.begin);
    return c.range.size() == 1 && t.allCaps && t.span.size() == 3 && !m_doc.allCaps() && !t.lineStart && !isBehindIn(c.range) &&
           std::ranges::none_of(c.ids, [&](std::uint32_t id) {
             return m_doc.lexicon().places().at(id).kind == PlaceKind::Country || isState(m_doc.lexicon().places().at(id));
           });
  }

  // "Orange County", "the Austin neighborhood": another place than the city of the name.
  bool belongsToNoun(const Candidate& c) const {
    const std::uint32_t end = c.range.end;
    if (m_doc.word(end) == "district") return !isProvince(c.ids);
    return isOneOf(m_doc.word(end), {"county", "parish", "township", "neighborhood", "neighbourhood", "section"});
  }

  bool isProvince(std::span<const std::uint32_t> ids) const {
    return std::ranges::any_of(ids, [&](std::uint32_t id) {
      const Place& p = m_doc.lexicon().places().at(id);
      return isState(p) || (p.listed && p.kind == PlaceKind::District);
    });
  }

  // "Borno state", "Nigeria's Borno", "Lower Shabelle": of several words, one of which is no English one.
  bool isCalledProvince(const Candidate& c) const {
    const TokenRange r = c.range;
    if (!isProvince(c.ids) || insideName(r) || m_doc.covers(r.begin, maskOf(Weekday, Month))) return false;
    if (isOneOf(m_doc.word(r.end), {"state", "province", "region", "governorate", "oblast", "department", "district"}))
      return true;
    if (r.begin > 1 && isWord(r.begin - 1, "'s") && namesCountry(r.begin - 2)) return true;
    if (m_doc.isMark(r.end, ":") && m_doc.token(r.begin).lineStart) return true;  // an entry of a brief
    return r.size() > 1 && !m_doc.allCaps() && (m_doc.entry(r.begin) == nullptr || m_doc.entry(r.end - 1) == nullptr);
  }

  bool namesCountry(std::uint32_t i) const {
    return m_at[i] != 0 && std::ranges::any_of(m_candidates[m_at[i] - 1].ids, [&](std::uint32_t id) {
             return m_doc.lexicon().places().at(id).kind == PlaceKind::Country;
           });
  }

  bool isUsedAsPlace(TokenRange r) const {
    if (opensDateline(m_doc, r)) return true;
    if (m_doc.allCaps()) return isLedInCapitals(m_doc, r);
    if (m_doc.sentences()[m_doc.sentenceOf(r.begin)].heading) return false;
    if (outerBehind(r.end) != nullptr) return true;
    if (m_doc.covers(r.begin, maskOf(Weekday, Month)) || insideName(r)) return false;
    if (isOffice(r.end)) return true;
    if (runsOn(r.end)) return false;
    constexpr std::string_view kLead[] = {"in", "at", "near", "outside", "around", "throughout", "across", "downtown"};
    constexpr std::string_view kFolk[] = {"police", "residents", "officials", "authorities", "mayor", "firefighters"};
    if (std::ranges::find(kFolk, m_doc.word(r.end)) != std::end(kFolk))
      return !isOneOf(m_doc.word(r.begin), {"federal", "national", "military", "provincial"});
    if (r.begin > 0 && isOneOf(m_doc.word(r.begin - 1), {"stormed", "invaded", "raided", "overran", "besieged", "shelled"}))
      return true;
    if (isStruckTown(r)) return true;
    // "Tulsa's north side", "Tulsa's first shooting of the year"
    if (isWord(r.end, "'s") && (m_doc.covers(r.end + 1, maskOf(Direction)) || isRecord(r.end + 1))) return true;
    if (r.begin == 0) return false;
    if (ownsName(r.end)) return isWord(r.begin - 1, "in");  // "in Tulsa's Orchard Hill neighborhood"
    if (std::ranges::find(kLead, m_doc.word(beforeNear(m_doc, r.begin) - 1)) != std::end(kLead)) return true;
    if (isOneOf(m_doc.word(r.end), {"city", "town", "village"}) && !m_doc.isCapital(r.end)) return true;
    // "in the border town Lagos", "the Kenyan capital, Lagos"
    const std::uint32_t noun = m_doc.isMark(r.begin - 1, ",") && r.begin > 1 ? r.begin - 2 : r.begin - 1;
    if (isWord(noun, "capital") || (noun + 1 == r.begin && isOneOf(m_doc.word(noun), {"town", "city", "village"})))
      return !m_doc.isCapital(noun);
    // "an air strike on Lagos"
    if (isWord(r.begin - 1, "on") && r.begin > 1 && m_doc.covers(r.begin - 2, maskOf(Event))) return true;
    if (m_doc.covers(r.begin - 1, maskOf(Direction)) || (r.begin > 1 && isWord(r.begin - 1, "side"))) return true;
    // "a Tulsa man", "one Tulsa grandmother", "a Tulsa motel"
    constexpr std::string_view kHouses[] = {"motel", "hotel", "nightclub", "club",  "bar",    "restaurant", "parking",
                                            "park",  "store", "gas",       "block", "street", "playground"};
    if ((isWord(r.begin - 1, "a") || isWord(r.begin - 1, "an") || isWord(r.begin - 1, "one")) && !m_doc.isCapital(r.end) &&
        (m_doc.covers(r.end, maskOf(People, Kin, Structure)) ||
         std::ranges::find(kHouses, m_doc.word(r.end)) != std::end(kHouses)))
      return true;
    // "in separate Tulsa shootings"
    if (m_doc.covers(r.begin - 1, maskOf(Adjective)) && !m_doc.isCapital(r.end) && m_doc.covers(r.end, maskOf(Event)))
      return true;
    if (opensHome(m_doc, r)) return true;
    return r.begin > 1 && isWord(r.begin - 1, "of") && m_doc.covers(r.begin - 2, maskOf(PlaceNoun));
  }

  // "missiles hit Kharkiv", "Russia attacked Odesa on Monday", "Attack on Kharkiv": a town that everybody knows, but for the many
  // whose names are surnames
  bool isStruckTown(TokenRange r) const {
    static constexpr WordSet kHit({"hit",      "hits",    "struck",  "strikes",  "attacked", "attacks",  "attacking", "bombed",
                                   "bombs",    "pounded", "pounds",  "pounding", "targeted", "targets",  "targeting", "shells",
                                   "striking", "bombing", "hitting", "rocked",   "rocks",    "bombarded"});
    if (r.begin == 0 || !isOneOf(m_doc.word(r.begin - 1), kHit) || m_doc.isCapital(r.end) || isWord(r.end, "'s")) return false;
    if (m_doc.covers(r.begin, maskOf(GivenName, Title)) || !isStruckBy(r.begin - 1) || !endsPhrase(r.end)) return false;
    constexpr std::array<std::string_view, 6> kSurnames = {"US", "GB", "CA", "AU", "IE", "NZ"};  // whose towns are called like
    return std::ranges::any_of(m_candidates[m_at[r.begin] - 1].ids, [&](std::uint32_t id) {
      const Place& p = m_doc.lexicon().places().at(id);
      return p.population >= kWellKnown && !std::ranges::contains(kSurnames, p.country);
    });
  }

  // "Missiles | hit", "Russian drones | struck", "Russia | attacked"; not "The captain | hit"
  bool isStruckBy(std::uint32_t verb) const {
    while (verb > 1 && (m_doc.covers(verb - 1, maskOf(Adverb, Auxiliary, Weekday, DayTime)) || isWord(verb - 1, "on")))
      --verb;  // "Russia on Monday | again struck"
    if (verb == 0) return false;
    if (m_doc.covers(verb - 1, maskOf(Means, Event, Group)) || namesCountry(verb - 1)) return true;
    const Hit* who = m_doc.hitEnding(verb, maskOf(People));
    return who != nullptr && who->phrase->plural;
  }

  bool endsPhrase(std::uint32_t end) const {
    return end >= m_doc.size() || m_doc.token(end).kind == TokenKind::Punct ||
           m_doc.covers(end, maskOf(Preposition, Conjunction, Weekday, DayTime, DayWord, Adverb, PlaceNoun)) ||
           isOneOf(m_doc.word(end), {"overnight", "early", "late", "again", "killing", "wounding", "region", "last"});
  }

  // "Mount Sinai Hospital", "Oak Lawn High": the name goes on.
  bool runsOn(std::uint32_t end) const {
    return m_doc.isCapital(end) && !m_doc.token(end).lineStart && !m_taken[end] &&
           !m_doc.covers(end, maskOf(Direction, PlaceNoun, People, Role, SaySource, Weekday, Month, Title));
  }

  // "Tulsa Fire medics", "the Tulsa Chief of Police"
  bool isOffice(std::uint32_t i) const { return m_doc.isCapital(i) && (isWord(i, "fire") || isWord(i, "chief")); }

  // "Tulsa's first murder of the year"
  bool isRecord(std::uint32_t i) const {
    constexpr std::string_view kRecords[] = {"first", "latest", "deadliest", "worst", "bloodiest"};
    return std::ranges::find(kRecords, m_doc.word(i)) != std::end(kRecords) && m_doc.covers(i + 1, maskOf(Event, Toll));
  }

  // "Wanda's Lounge", "in front of Jackson's Grill": a house and whose it is.
  bool ownsName(std::uint32_t end) const {
    return isWord(end, "'s") && m_doc.isCapital(end + 1) && !m_doc.covers(end + 1, maskOf(Direction));
  }

  // What is named behind a town and holds it: "Salem, Ore.", "Homs, Syria", "Tulsa OK".
  const Place* outerBehind(std::uint32_t end) const {
    const bool comma = m_doc.isMark(end, ",");
    const std::uint32_t at = comma ? end + 1 : end;
    if (!m_doc.isCapital(at) || m_doc.token(at).lineStart) return nullptr;
    const Gazetteer& places = m_doc.lexicon().places();
    const bool written = m_doc.token(at).allCaps || (m_doc.isMark(at + 1, ".") && m_doc.token(at + 1).glued);
    if (written && !m_doc.allCaps())
      if (const Place* state = places.state(m_doc.word(at))) return state;
    if (!comma || m_at[at] == 0) return nullptr;
    for (const std::uint32_t id : m_candidates[m_at[at] - 1].ids)
      if (isState(places.at(id))) return &places.at(id);
    for (const std::uint32_t id : m_candidates[m_at[at] - 1].ids)
      if (places.at(id).kind == PlaceKind::Country || places.at(id).kind == PlaceKind::Governorate ||
          places.at(id).kind == PlaceKind::District)
        return &places.at(id);
    return nullptr;
  }

  // A capital word directly before or behind, in one run of text, that is no word of its own class: part of a longer name.
  bool insideName(TokenRange r) const {
    const ClassMask fine = maskOf(Determiner, Preposition, Stop, Direction, PlaceNoun, Nationality, Event, People, Role,
                                  SaySource, Weekday, Month, Title, Grade, Structure);
    if (r.begin > 0 && !m_doc.token(r.begin).lineStart && m_doc.isCapital(r.begin - 1) && !m_taken[r.begin - 1] &&
        !m_doc.covers(r.begin - 1, fine) && m_out.at(r.begin - 1, MentionKind::Place) == nullptr &&
        !m_doc.token(r.begin - 1).allCaps && !m_doc.sentences()[m_doc.sentenceOf(r.begin)].heading)
      return true;
    // "the Marrow South Emergency Room"
    if (!isBehindIn(r) && m_doc.covers(r.end, maskOf(Direction)) && m_doc.isCapital(r.end) && m_doc.isCapital(r.end + 1) &&
        !m_doc.allCaps() && !m_doc.sentences()[m_doc.sentenceOf(r.begin)].heading && !m_doc.covers(r.end + 1, fine))
      return true;
    if (isAreaNoun(m_doc.word(r.end))) return false;
    return r.end < m_doc.size() && !m_doc.token(r.end).lineStart && m_doc.isCapital(r.end) && !m_taken[r.end] &&
           !m_doc.covers(r.end, fine) && !isOffice(r.end) && !opensKnown(r.end) && !opensSpeaker(r) && r.size() == 1 &&
           !m_doc.sentences()[m_doc.sentenceOf(r.begin)].heading && !m_doc.allCaps();
  }

  // "in Orlen Rosa Quint told Kashaf", where a comma was lost: who speaks begins.
  bool opensSpeaker(TokenRange r) const {
    constexpr std::uint32_t kLongest = 4;  // words of a name
    std::uint32_t end = r.end;
    while (end < r.end + kLongest && nameLike(end)) ++end;
    return isBehindIn(r) && end > r.end + 1 && isOneOf(m_doc.word(end), {"told", "said"});
  }

  // "Bab al-Sharqi", "Kafr Dael": a gate, a village, a valley of some name, and not the town that is called so alone.
  bool isHeadOfName(TokenRange r) const {
    constexpr std::array<Spelling, 22> kHeads = {"bab", "tal", "tel",   "tell",  "deir",  "dayr", "kafr", "kafar",
                                                 "ain", "ayn", "wadi",  "jabal", "jebel", "khan", "beit", "bayt",
                                                 "ras", "umm", "qalat", "bir",   "hay",   "burj"};
    return isOneOf(m_doc.word(r.end - 1), kHeads) && r.size() == 1 && nameLike(r.end) && !m_doc.token(r.end).lineStart &&
           !m_doc.covers(r.end, maskOf(PlaceNoun, Direction, Event, People, Role, SaySource, Weekday, Month, Title));
  }

  // "Aleppo Idlib and Hama", where a comma was lost: the next place begins.
  bool opensKnown(std::uint32_t i) const { return m_at[i] != 0 && !isListed(m_candidates[m_at[i] - 1].ids); }

  std::uint32_t known(std::uint32_t i) {
    if (!nameLike(i) || m_doc.covers(i, maskOf(Weekday)) || (isWord(i, "at") && !m_doc.token(i + 1).joined) ||
        (m_doc.covers(i, maskOf(Nationality)) && !m_doc.covers(i, maskOf(Group))))
      return i;
    if (m_at[i] == 0) return i;
    const auto& [r, ids] = m_candidates[m_at[i] - 1];
    if (insideName(r) || isHeadOfName(r) || (m_doc.allCaps() && isWordInCapitals(r, ids))) return i;
    if (isListed(ids) && goesOnBehindParticle(r.end)) return i;
    if (isListed(ids)) return listed(r, ids);
    if (isQuarterOfName(r, ids) || namesHouse(m_doc, r)) return i;
    const bool led = i > 0 && m_doc.covers(i - 1, maskOf(Preposition, PlaceNoun, Direction));
    // A short common word that some village is called after needs a word of place before it.
    const bool common = m_doc.covers(i, ~ClassMask{0} & ~maskOf(Group, Direction, GivenName, Preposition)) && r.size() == 1;
    if (common && !led) return i;
    if (m_doc.covers(i, maskOf(GivenName)) && !led && r.size() == 1) return i;
    push(r, choose(r, ids));
    return r.end;
  }

  // "San Marro de los Llanos" is not San Marro.
  bool goesOnBehindParticle(std::uint32_t end) const {
    std::uint32_t t = end;
    while (t < end + 2 && isOneOf(m_doc.word(t), {"de", "del", "la", "las", "los", "do", "da", "dos", "e", "ye"})) ++t;
    return t > end && nameLike(t) && !m_doc.covers(t, ~maskOf(GivenName)) && m_at[t] == 0;
  }

  // "the Ferrin neighborhood": no town of that name
  bool isQuarterOfName(TokenRange r, std::span<const std::uint32_t> ids) const {
    if (!isOneOf(m_doc.word(r.end), {"neighborhood", "neighbourhood", "quarter", "suburb"})) return false;
    if (r.begin > 0 && isOneOf(m_doc.word(r.begin - 1), {"a", "an"})) return false;  // "a Ferrin suburb" is one of the town's
    return std::ranges::all_of(ids, [&](std::uint32_t id) {
      const PlaceKind k = m_doc.lexicon().places().at(id).kind;
      return k == PlaceKind::City || k == PlaceKind::Town;
    });
  }

  // "IN THE CAR", "A HOLE IN THE WALL": where all is in capitals, an English word is a place where its country is named; a
  // country, by its own name only.
  bool isWordInCapitals(TokenRange r, std::span<const std::uint32_t> ids) const {
    const std::string key = keyOf(r);
    if (m_doc.lexicon().words().find(key) == nullptr) return false;
    return std::ranges::none_of(ids, [&](std::uint32_t id) {
      const Place& p = m_doc.lexicon().places().at(id);
      return p.kind == PlaceKind::Country ? placeKey(p.name) == key : m_countries.contains(p.country);
    });
  }

  // "Orlen Central College": the noun for a house behind its name
  bool endsName(TokenRange r) const {
    return r.size() == 1 && r.begin > 0 && m_doc.entry(r.begin) != nullptr && m_doc.isCapital(r.begin - 1) &&
           !m_doc.token(r.begin).lineStart && !m_doc.allCaps() &&
           isOneOf(m_doc.word(r.begin), {"college", "university", "hospital", "school", "church", "center", "centre", "market"});
  }

  std::uint32_t listed(TokenRange r, std::span<const std::uint32_t> ids) {
    if (endsName(r)) return r.begin;
    if (!std::ranges::binary_search(m_used, ids.data()) || belongsToNoun({r, ids}) || isStreetName(m_doc, r)) return r.begin;
    PlaceValue value = choose(r, ids);
    if (m_doc.allCaps() && !m_countries.contains(value.country) && !value.id.empty())
      return r.begin;  // "IN READING" is no town of England
    push(r, std::move(value));
    return r.end;
  }

  // "in Idlib" may be the city or its governorate; the governorate is right in both cases.
  std::uint32_t governorateOf(std::uint32_t city) const {
    const Gazetteer& places = m_doc.lexicon().places();
    const Place& p = places.at(city);
    if (p.kind != PlaceKind::City || p.admin1.empty() || placeKey(p.name) != placeKey(p.admin1)) return city;
    for (const std::uint32_t g : places.find(placeKey(std::string(p.admin1) + " Governorate")))
      if (places.at(g).kind == PlaceKind::Governorate && places.at(g).country == p.country) return g;
    return city;
  }

  PlaceHint hintFor(TokenRange r) const {
    PlaceHint hint{.countries = &m_countries, .states = &m_states, .within = outerBehind(r.end)};
    const Word after = m_doc.word(r.size() > 1 && isWord(r.end - 1, "city") ? r.end - 1 : r.end);
    const bool called = namesProvince(after);  // "the Marrow district of Orlen province" too
    if (called) hint.wants = PlaceHint::Wants::Admin;
    if (after == "city" || after == "town" || after == "village" || after == "camp") hint.wants = PlaceHint::Wants::Settlement;
    if (!called && r.begin >= 2 && isWord(r.begin - 1, "of") && m_doc.covers(r.begin - 2, maskOf(PlaceNoun))) {
      const Word noun = m_doc.word(r.begin - 2);
      hint.wants = namesProvince(noun) ? PlaceHint::Wants::Admin : PlaceHint::Wants::Settlement;
    }
    if (r.begin > 0 && m_doc.covers(r.begin - 1, maskOf(Direction))) hint.wants = PlaceHint::Wants::Admin;
    if (opensDateline(m_doc, r)) hint.wants = PlaceHint::Wants::Settlement;  // "WASHINGTON --": not the state
    return hint;
  }

  PlaceValue choose(TokenRange r, std::span<const std::uint32_t> ids) const {
    PlaceHint hint = hintFor(r);
    const Place* outer = hint.within;
    std::optional<std::uint32_t> best = choosePlace(m_doc.lexicon().places(), ids, hint);
    if (!best && outer != nullptr && !isListed(ids)) {
      hint.within = nullptr;
      best = choosePlace(m_doc.lexicon().places(), ids, hint);
    }
    if (best && hint.wants != PlaceHint::Wants::Settlement) best = governorateOf(*best);
    if (!best || (outer == nullptr && liesAbroad(r, *best))) return unresolved(r, outer);
    PlaceValue v = placeValue(m_doc.lexicon().places().at(*best));
    // "Hakkari province", where only the town of that name is known: all of it
    const bool admin = hint.wants == PlaceHint::Wants::Admin && !m_doc.covers(r.begin - (r.begin > 0 ? 1 : 0), maskOf(Direction));
    if (admin && v.precision == PlacePrecision::Town && placeKey(v.name) == placeKey(v.admin1))
      v.precision = PlacePrecision::Admin1;
    const bool part = (r.begin > 0 && m_doc.covers(r.begin - 1, maskOf(Direction))) || m_doc.word(r.end) == "countryside";
    if (part && v.precision != PlacePrecision::Town)
      v.precision = v.precision == PlacePrecision::Country ? PlacePrecision::Country : PlacePrecision::Admin1;
    return v;
  }

  // "the town of Hays" in a report on Yemen is not the one in Kansas, which is the only one that the list has.
  bool liesAbroad(TokenRange r, std::uint32_t id) const {
    constexpr int kByName = 2;  // what count() gives a country that is named; "a Mexican clerk" counts one
    const Place& p = m_doc.lexicon().places().at(id);
    if (!p.listed || p.kind == PlaceKind::Governorate || p.population >= kWellKnown || m_countries.contains(p.country))
      return false;
    if (isOneOf(m_doc.word(r.end), {"police", "residents", "officials", "fire"})) return false;
    return std::ranges::any_of(m_countries, [](const auto& named) { return named.second >= kByName; });
  }

  PlaceValue unresolved(TokenRange r, const Place* outer) const {
    PlaceValue v;
    v.name = m_doc.words(r);
    v.precision = PlacePrecision::Unknown;
    if (outer == nullptr) {
      if (const Entity* province = openingProvince(m_doc, m_out, r.begin)) {
        v.country = province->place.country;
        v.admin1 = province->place.admin1;
      }
      return v;
    }
    v.country = outer->country;
    if (outer->kind == PlaceKind::Governorate || outer->kind == PlaceKind::District) v.admin1 = outer->admin1;
    return v;
  }

  // "the village of X", "X village", "X province": the gazetteer does not know X, but the text says what it is.
  std::uint32_t unknown(std::uint32_t i) {
    if (!nameLike(i) || (m_doc.covers(i, ~maskOf(GivenName)) && !opensWithTitle(m_doc, i)) || isWord(i, "besieged")) return i;
    if (m_doc.allCaps()) return unknownInCapitals(i);
    std::uint32_t end = endOfName(i);
    while (end > i + 1 && isHeadlineVerb(end - 1)) --end;
    if (isOneOf(m_doc.word(end), {"town", "city", "village"}) && isWord(end + 1, "of") && i > 0 && !isWord(i - 1, "the"))
      return i;  // "Chads town of Qurqush"
    const Place* outer = outerBehind(end);
    const bool dateline = opensDateline(m_doc, {i, end});
    const bool apposed = outer != nullptr && ((i > 0 && m_doc.covers(i - 1, maskOf(Preposition))) || dateline);
    if (!apposed && !asksForPlace(m_doc, m_out, {i, end})) return i;
    while (i > 0 && m_doc.isCapital(i - 1) && m_doc.covers(i - 1, maskOf(Direction))) --i;  // "West Qurqush"
    push({i, end}, unresolved({i, end}, outer));
    m_unlisted.push_back({i, end});
    return end;
  }

  // "IN QURQUSH, A TOWN", "THE VILLAGE OF QURQUSH": where all is in capitals a name is what no table of words knows.
  std::uint32_t unknownInCapitals(std::uint32_t i) {
    constexpr std::uint32_t kLongest = 3;  // words
    std::uint32_t end = i;
    while (end < i + kLongest && end < m_doc.size() && isOddInCapitals(end) && (end == i || !m_doc.token(end).lineStart)) ++end;
    if (end == i || !isLedInCapitals(m_doc, {i, end}) || m_doc.word(end) == "'s") return i;
    push({i, end}, unresolved({i, end}, outerBehind(end)));
    m_unlisted.push_back({i, end});
    return end;
  }

  bool isOddInCapitals(std::uint32_t i) const {
    return nameLike(i) && m_doc.entry(i) == nullptr && m_doc.word(i).size() > 3 && !m_doc.covers(i, ~ClassMask{0}) &&
           m_at[i] == 0;
  }

  // "Qurqush al-Bahri", "San Marro de los Llanos"
  std::uint32_t endOfName(std::uint32_t i) const {
    constexpr std::uint32_t kLongest = 5;  // words
    const auto goesOn = [&](std::uint32_t t) {
      return t < m_doc.size() && nameLike(t) && !m_doc.token(t).lineStart && !m_doc.covers(t, ~maskOf(GivenName)) &&
             !isAreaNoun(m_doc.word(t));
    };
    std::uint32_t end = i + 1;
    while (end < i + kLongest) {
      std::uint32_t next = end;
      while (next < end + 2 && isOneOf(m_doc.word(next), {"de", "del", "la", "las", "los", "do", "da", "dos", "e", "ye"})) ++next;
      if (!goesOn(next)) return end;
      end = next + 1;
    }
    return end;
  }

  // A name that was a place once is one wherever a preposition, a headline or a dateline has it.
  void spread() {
    const std::vector<TokenRange> names = std::move(m_unlisted);
    for (std::uint32_t i = 0; i < m_doc.size() && !names.empty(); ++i) {
      if (!nameLike(i) || m_out.at(i, MentionKind::Place) != nullptr) continue;
      const auto same = std::ranges::find_if(names, [&](TokenRange n) { return n.begin != i && isWrittenAt(n, i); });
      if (same == names.end()) continue;
      const TokenRange r{i, i + same->size()};
      const bool led = i > 0 && m_doc.covers(i - 1, maskOf(Preposition, Direction));
      if (!led && !m_doc.sentences()[m_doc.sentenceOf(i)].heading && !opensDateline(m_doc, r)) continue;
      if (m_doc.isCapital(r.end) || m_doc.word(r.end) == "'s" || (i > 0 && m_doc.covers(i - 1, maskOf(Title, GivenName))))
        continue;
      push(r, m_out.at(same->begin, MentionKind::Place)->place);
    }
  }

  bool isWrittenAt(TokenRange name, std::uint32_t i) const {
    for (std::uint32_t k = 0; k < name.size(); ++k)
      if (i + k >= m_doc.size() || m_doc.hash(name.begin + k) != m_doc.hash(i + k) || m_taken[i + k]) return false;
    return true;
  }

  // "in Orlen Advances in Marj": the verb of a headline
  bool isHeadlineVerb(std::uint32_t i) const {
    const WordEntry* e = m_doc.entry(i);
    constexpr std::array<Spelling, 8> kNames = {"springs", "falls", "rapids", "flats", "banks", "heights", "waters", "fields"};
    return e != nullptr && (e->forms & WordEntry::Third) != 0 && m_doc.covers(i + 1, maskOf(Preposition)) &&
           m_doc.isCapital(i + 2) && !m_doc.covers(i + 2, maskOf(Weekday, Month)) && !isOneOf(m_doc.word(i), kNames);
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
  std::vector<bool> m_nameLike;
  std::vector<Candidate> m_candidates;
  std::vector<TokenRange> m_unlisted;        // places that no table knows
  std::vector<std::uint32_t> m_at;           // by token: number of the candidate that starts there, from 1; 0 none
  std::vector<const std::uint32_t*> m_used;  // sorted: names of the long list that the text uses as places
  std::map<std::string, int, std::less<>> m_countries;
  std::map<std::string, int, std::less<>> m_states;
};

}  // namespace

void recognizePlaces(const Document& doc, Entities& out) { PlaceReader(doc, out).run(); }

}  // namespace collate
