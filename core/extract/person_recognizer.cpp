// SPDX-License-Identifier: GPL-3.0-or-later
// Persons: runs of capitalized words with the particles of Arabic, Romance and Germanic names, at least two words long, or one
// behind a title. A later single name means the person who bears it: "Numan" is Salah Numan; of two, the one told of last.
// Headlines written in title case prove nothing, so they only repeat names that the text establishes.
#include <algorithm>
#include <map>
#include <set>

#include "core/extract/entity.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

constexpr WordSet kParticles({"abu", "al", "an", "bar", "bin", "bint", "da",  "de",  "del", "den", "der",
                              "dos", "du", "el", "ibn", "la",  "le",   "ter", "umm", "van", "von", "y"});

// The Arabic article before a sun letter; only a hyphen tells it from an English word: "Mohsen az-Zobaie".
constexpr WordSet kArticles({"ad", "adh", "ar", "as", "ash", "at", "ath", "az", "ed", "es", "ez"});

// What a street or a house is called by its last word.
constexpr WordSet kSites({"airport", "ave",        "avenue",  "blvd",     "boulevard", "clinic",    "college",
                          "drive",   "expressway", "highway", "hospital", "hotel",     "mosque",    "parkway",
                          "rd",      "road",       "school",  "stadium",  "street",    "university"});

// The words of a name, folded, without particles.
using NameWords = std::vector<std::string_view>;

struct Individual {
  NameWords words;
  std::string name;
};

class PersonReader {
 public:
  PersonReader(const Document& doc, Entities& out) : m_doc(doc), m_out(out), m_taken(doc.size(), false) {
    for (const Entity& e : out.list())
      if (e.kind != MentionKind::Means && e.kind != MentionKind::Count)
        for (std::uint32_t t = e.range.begin; t < e.range.end; ++t) m_taken[t] = true;
    takeOutlet();
  }

  void run() {
    std::vector<TokenRange> full;
    for (std::uint32_t i = 0; i < m_doc.size();) {
      const TokenRange r = runAt(i);
      if (r.empty()) {
        ++i;
        continue;
      }
      full.push_back(r);
      i = r.end;
    }
    if (full.empty()) return;
    for (const Entity& e : m_out.list())
      if (e.kind == MentionKind::Place && e.place.id.empty() && e.range.size() > 1) m_quarters.insert(words(e.range));
    for (const TokenRange r : full)
      if (isQuarter(r)) m_quarters.insert(words(r));
    for (const TokenRange r : full)
      if (isFull(r) && !isSite(r)) remember(r);
    for (const TokenRange r : full) place(r);
  }

 private:
  // "he told Marrow Lens": the page's own outlet is nobody
  void takeOutlet() {
    const Tokens name = tokenize(m_doc.ownName());
    if (name.size() < 2) return;
    const std::uint64_t first = hashOf(name.folded(0));
    for (std::uint32_t i = 0; i + name.size() <= m_doc.size(); ++i) {
      if (m_doc.hash(i) != first) continue;
      std::uint32_t k = 0;
      while (k < name.size() && m_doc.word(i + k) == name.folded(k) && m_doc.isCapital(i + k)) ++k;
      for (std::uint32_t t = 0; k == name.size() && t < k; ++t) m_taken[i + t] = true;
    }
  }

  bool opensName(std::uint32_t i) const {
    if (i >= m_doc.size() || m_taken[i] || !m_doc.isCapital(i)) return false;
    if (m_doc.token(i).allCaps && m_doc.token(i).span.size() > 1 && !m_doc.allCaps()) return false;  // an acronym
    if (isInitial(i)) return true;
    if (isOneOf(m_doc.word(i), {"tags", "topics", "related"})) return false;  // "Tags Marrow Homs Rebels" of a page
    if (m_doc.token(i + 1).joined && isOneOf(m_doc.word(i), {"pro", "anti", "non", "ex"})) return false;  // "Pro-Orlen media"
    const ClassMask no =
        maskOf(Weekday, Month, Nationality, Determiner, Preposition, Conjunction, Pronoun, Auxiliary, Event, Effect, Act) |
        maskOf(Say, Means, Grade, Direction, PlaceNoun, DayTime, Season, SayNoun, Habit, Number, SaySource, People) |
        maskOf(Structure, Toll, Role, Adverb, Adjective, Verb, Kin, Hedge);
    const bool nisba = i > 0 && m_doc.token(i).joined && isParticle(i - 1);  // "Abu Yaman al-Iraqi"
    if (m_doc.covers(i, no) && !nisba) return false;
    return !(m_doc.covers(i, maskOf(Stop)) && !m_doc.covers(i, maskOf(GivenName)));
  }

  // "Jonathan A. Farrow": a letter that is a word elsewhere
  bool isInitial(std::uint32_t i) const {
    return i > 0 && m_doc.token(i).span.size() == 1 && m_doc.isMark(i + 1, ".") && m_doc.token(i + 1).glued &&
           m_doc.isCapital(i - 1) && !m_doc.token(i).lineStart && m_doc.entry(i - 1) == nullptr;
  }

  // "Davon Young was": a word of the language that ends a name which is none.
  bool isWordAsSurname(std::uint32_t begin, std::uint32_t i) const {
    if (!m_doc.isCapital(i) || m_taken[i] || m_doc.token(i).allCaps || m_doc.token(i).joined || m_doc.isCapital(i + 1))
      return false;
    if (!m_doc.covers(i, maskOf(Adjective, Structure, Grade, Adverb, Verb, Season))) return false;
    for (std::uint32_t t = begin; t < i; ++t)
      if (m_doc.token(t).kind == TokenKind::Word && m_doc.token(t).span.size() > 1 && !m_doc.covers(t, maskOf(GivenName)) &&
          m_doc.entry(t) != nullptr)
        return false;
    return m_doc.token(begin).span.size() > 2;
  }

  bool isParticle(std::uint32_t i) const {
    if (isOneOf(m_doc.word(i), kParticles)) return true;
    return i + 1 < m_doc.size() && m_doc.token(i + 1).joined && isOneOf(m_doc.word(i), kArticles);
  }

  // Titles are skipped: "Adm. Brad Cooper" is Brad Cooper.
  bool isTitle(std::uint32_t i) const {
    return m_doc.covers(i, maskOf(Title)) && (m_doc.isCapital(i + 1) || m_doc.isMark(i + 1, "."));
  }

  // How many particles stand at i: "de la" is two.
  std::uint32_t particles(std::uint32_t i) const {
    std::uint32_t n = 0;
    while (n < 2 && i + n < m_doc.size() && !m_taken[i + n] && isParticle(i + n)) ++n;
    return n;
  }

  bool isGeneration(std::uint32_t i) const {
    const Word w = m_doc.word(i);
    return m_doc.token(i).allCaps && (w == "ii" || w == "iii" || w == "iv");
  }

  // The end of a nickname in quotes, within a name; i where none opens there.
  std::uint32_t nickname(std::uint32_t i) const {
    if (!m_doc.isMark(i, "\"")) return i;
    constexpr std::uint32_t kLongest = 4;  // words
    for (std::uint32_t t = i + 1; t < m_doc.size() && t <= i + kLongest + 1; ++t) {
      if (m_doc.isMark(t, "\"")) return t > i + 1 ? t + 1 : i;
      if (m_doc.token(t).kind == TokenKind::Punct && !m_doc.isMark(t, ".")) return i;
    }
    return i;
  }

  // "D.K. (31)", "M.H., 24,": somebody whose name is kept back, by the age behind it
  bool isKeptBack(std::uint32_t i) const {
    if (!m_doc.token(i).capital || m_doc.token(i).span.size() < 3 || m_doc.token(i).span.size() > 5 || m_taken[i]) return false;
    if (m_doc.text({i, i + 1})[1] != '.' || !m_doc.isCapital(i)) return false;
    std::uint32_t at = i + 1;
    if (m_doc.isMark(at, ".")) ++at;
    return (m_doc.isMark(at, "(") && m_doc.isNumber(at + 1) && m_doc.isMark(at + 2, ")")) ||
           (m_doc.isMark(at, ",") && m_doc.isNumber(at + 1) && m_doc.isMark(at + 2, ","));
  }

  TokenRange runAt(std::uint32_t i) const {
    if (isKeptBack(i)) return {i, i + 1};
    if (isTitle(i) || m_doc.allCaps() || isOneOf(m_doc.word(i), {"radio", "television", "channel"})) return {i, i};
    std::uint32_t begin = i;
    const bool lead = i + 1 < m_doc.size() && !m_taken[i] && (m_doc.token(i).capital || m_doc.token(i + 1).joined) &&
                      isParticle(i) && opensName(i + 1);
    if (!lead && !opensName(i)) return {i, i};
    std::uint32_t end = i + 1;
    while (end < m_doc.size()) {
      const Token& t = m_doc.token(end);
      if (t.lineStart && t.gap) break;
      if (opensName(end) && !(isTitle(end) && !t.joined)) {
        ++end;
      } else if (isWordAsSurname(begin, end)) {
        return {begin, end + 1};
      } else if (const std::uint32_t n = particles(end); n > 0 && opensName(end + n)) {
        end += n + 1;
      } else if (m_doc.isMark(end, "'") && t.glued && opensName(end + 1) && !m_doc.token(end + 1).glued) {
        end += 2;  // Dhiya' Zawba
      } else if (m_doc.isMark(end, ".") && m_doc.token(end - 1).span.size() == 1 && opensName(end + 1)) {
        end += 2;  // John F. Smith
      } else if (isGeneration(end)) {
        return {begin, end + 1};  // Odell Farrow III
      } else if (const std::uint32_t closed = nickname(end); closed > end && opensName(closed)) {
        end = closed + 1;  // Odell "Big O" Farrow
      } else {
        break;
      }
    }
    return {behindTown(begin, end), end};
  }

  // "health director for Orlen | Omar Sell", where a mark was lost
  std::uint32_t behindTown(std::uint32_t begin, std::uint32_t end) const {
    const bool led = begin > 0 && isOneOf(m_doc.word(begin - 1), {"for", "of", "in", "at", "from"});
    if (!led || end < begin + 3 || !m_doc.covers(begin + 1, maskOf(GivenName)) || m_doc.covers(begin, maskOf(GivenName)))
      return begin;
    return m_doc.lexicon().places().find(placeKey(m_doc.word(begin))).empty() ? begin : begin + 1;
  }

  bool isNameWord(std::uint32_t i) const {
    return m_doc.token(i).kind == TokenKind::Word && !isParticle(i) && m_doc.token(i).span.size() > 1;
  }

  NameWords words(TokenRange r) const {
    NameWords out;
    for (std::uint32_t t = r.begin; t < r.end; ++t)
      if (isNameWord(t)) out.push_back(m_doc.word(t));
    return out;
  }

  bool titled(TokenRange r) const {
    std::uint32_t before = r.begin;
    if (before > 0 && m_doc.isMark(before - 1, ".")) --before;
    return before > 0 && m_doc.covers(before - 1, maskOf(Title)) && m_doc.isCapital(before - 1);
  }

  bool titleCase(TokenRange r) const {
    const Sentence& s = m_doc.sentences()[m_doc.sentenceOf(r.begin)];
    if (!s.heading) return false;
    std::uint32_t words = 0;
    std::uint32_t caps = 0;
    for (std::uint32_t t = s.range.begin; t < s.range.end; ++t) {
      if (m_doc.token(t).kind != TokenKind::Word || m_doc.token(t).span.size() < 4) continue;
      ++words;
      caps += m_doc.token(t).capital;
    }
    return words > 2 && caps * 3 > words * 2;
  }

  // "Attacks Target Mara Orlen Area", "Related Orlen to Discuss": a headline within running text. Every longer word on both sides
  // is capital, and so are words that are no names.
  bool amongCapitals(TokenRange r) const {
    constexpr std::uint32_t kReach = 4;  // words on each side
    const TokenRange s = m_doc.sentences()[m_doc.sentenceOf(r.begin)].range;
    if (m_doc.covers(r.begin, maskOf(GivenName))) return false;
    std::uint32_t words = 0;
    const auto isHeadline = [&](std::uint32_t t) {
      if (m_doc.token(t).kind != TokenKind::Word || m_doc.token(t).span.size() < 4 || m_taken[t]) return true;
      const bool known = m_doc.covers(t, maskOf(Event, Effect, Act, Target, Say, Structure, Toll) | maskOf(Adverb, PlaceNoun));
      words += m_doc.isCapital(t) && (known || m_doc.entry(t) != nullptr);
      return m_doc.isCapital(t);
    };
    for (std::uint32_t t = r.begin; t > s.begin && t + kReach > r.begin; --t)
      if (!isHeadline(t - 1)) return false;
    const std::uint32_t before = words;
    for (std::uint32_t t = r.end; t < std::min(s.end, r.end + kReach); ++t)
      if (!isHeadline(t)) return false;
    return words > 2 && words > before;  // "Senate Majority Leader Mara Orlen": words before a name alone are what she is
  }

  bool isFull(TokenRange r) const {
    if (titleCase(r) || amongCapitals(r) || isOfThing(r)) return false;
    const Sentence& s = m_doc.sentences()[m_doc.sentenceOf(r.begin)];
    if (s.skipped) return false;
    int n = 0;
    for (std::uint32_t t = r.begin; t < r.end; ++t) n += isNameWord(t);
    if (r.size() == 1 && isKeptBack(r.begin)) return true;
    const bool kunya = m_doc.word(r.begin) == "abu" || m_doc.word(r.begin) == "umm";
    // One name behind a title, a role or a nationality ("commander Raslan") is a person; alone it may be anything.
    const bool introduced = titled(r) || isAgedOrKin(r) ||
                            (r.begin > 0 && m_doc.covers(r.begin - 1, maskOf(Role, People)) && !m_doc.token(r.begin).lineStart);
    return n >= 2 || (n == 1 && (kunya || introduced || isApposed(r) || isKeptShort(r) || isCalled(r)));
  }

  // "A constable, Orlen, who was": one name between commas behind what somebody is; "constables Orlen and Marj"
  bool isApposed(TokenRange r) const {
    if (r.size() != 1 || r.begin < 2 || m_doc.token(r.begin).lineStart || m_doc.entry(r.begin) != nullptr) return false;
    const bool commas = m_doc.isMark(r.begin - 1, ",") && m_doc.isMark(r.end, ",");
    const std::uint32_t noun = commas ? r.begin - 2 : r.begin - 1;
    const WordEntry* e = m_doc.token(noun).kind == TokenKind::Word && !m_doc.isCapital(noun) ? m_doc.entry(noun) : nullptr;
    if (e == nullptr || e->nounClass != NounClass::Person || e->noun < e->verb || m_doc.covers(noun, maskOf(Nationality)))
      return false;
    return commas ? m_doc.covers(noun - 1, maskOf(Determiner)) && (e->forms & WordEntry::Plural) == 0
                  : !isOneOf(m_doc.word(r.end), {"residents", "police", "officials"});
  }

  // "a bodyguard called Khattab", "the one named Faruq"; not "a boy called police"
  bool isCalled(TokenRange r) const {
    if (r.begin < 3 || !isOneOf(m_doc.word(r.begin - 1), {"called", "named", "nicknamed"})) return false;
    return m_doc.covers(r.begin - 2, maskOf(People, Role, Kin)) ||
           isOneOf(m_doc.word(r.begin - 2), {"one", "person", "individual"});
  }

  // "Efrain M. was": whose family name is kept back
  bool isKeptShort(TokenRange r) const {
    if (r.size() != 2 || m_doc.token(r.end - 1).span.size() != 1 || !m_doc.isMark(r.end, ".")) return false;
    const std::uint32_t next = r.end + 1;
    return m_doc.isMark(next, ",") || m_doc.isMark(next, "(") || (next < m_doc.size() && !m_doc.token(next).capital);
  }

  // "the Dawla Orlenia", "Operation Orlen Daji"
  bool isOfThing(TokenRange r) const {
    if (r.begin == 0 || m_doc.token(r.begin).lineStart) return false;
    const std::string_view before = m_doc.word(r.begin - 1);
    if (before == "the" && !m_doc.isCapital(r.begin - 1)) return !m_doc.covers(r.begin, maskOf(GivenName));
    return m_doc.isCapital(r.begin - 1) &&
           isOneOf(before, {"operation", "typhoon", "hurricane", "camp", "lake", "mount", "radio"});
  }

  // "2-year-old Reem", "her daughter, Gabby, was", "his brother Rami"
  bool isAgedOrKin(TokenRange r) const {
    if (r.begin == 0 || m_doc.token(r.begin).lineStart || m_doc.covers(r.end, maskOf(People, Role, Kin))) return false;
    if (m_doc.word(r.begin - 1) == "old" && m_doc.token(r.begin - 1).joined) return true;
    if (m_doc.covers(r.begin - 1, maskOf(Kin))) return true;
    return r.begin > 1 && m_doc.isMark(r.begin - 1, ",") && m_doc.covers(r.begin - 2, maskOf(Kin)) && m_doc.isMark(r.end, ",");
  }

  // "Bab Orlen neighborhood", "the quarters of Orlen and al-Marj", "Orlen al-Halabi and al-Marj neighborhoods"
  bool isQuarter(TokenRange r) const {
    constexpr std::uint32_t kReach = 8;  // words of a list
    for (std::uint32_t t = r.end; t < std::min(m_doc.size(), r.end + kReach); ++t) {
      const bool plural = !m_doc.isCapital(t) && isOneOf(m_doc.word(t), {"neighborhoods", "neighbourhoods", "districts",
                                                                         "villages", "towns", "suburbs"});
      if (plural || (t == r.end && isPlaceNoun(t))) return true;
      if (!m_doc.isCapital(t) && !m_doc.isMark(t, ",") && m_doc.word(t) != "and" && !isParticle(t)) break;
    }
    bool list = false;  // "the villages of Orlen, Marj and Ferrin", but not "the village of Orlen, Samer Kanaan"
    for (std::uint32_t t = r.begin; t > 1 && t + kReach > r.begin; --t) {
      if (m_doc.word(t - 1) == "of") {
        if (isOneOf(m_doc.word(t - 2),
                    {"neighborhoods", "neighbourhoods", "districts", "villages", "towns", "suburbs", "quarters"}))
          return true;
        return !list &&
               isOneOf(m_doc.word(t - 2), {"neighborhood", "neighbourhood", "district", "village", "town", "suburb", "quarter"});
      }
      list = list || m_doc.isMark(t - 1, ",") || m_doc.word(t - 1) == "and";
      if (!m_doc.isCapital(t - 1) && !m_doc.isMark(t - 1, ",") && m_doc.word(t - 1) != "and" && !isParticle(t - 1)) break;
    }
    return false;
  }
  bool isPlaceNoun(std::uint32_t i) const {
    return isOneOf(m_doc.word(i), {"neighborhood", "neighbourhood", "district", "village", "town", "suburb", "airbase", "airport",
                                   "crossing", "countryside", "province", "governorate", "camp", "region", "area"});
  }

  // "on Bourbon Street", but not "Odell Street was hurt"
  bool isSite(TokenRange r) const {
    if ((!m_quarters.empty() && m_quarters.contains(words(r))) || isQuarter(r)) return true;
    return r.size() > 1 && isOneOf(m_doc.word(r.end - 1), kSites) && r.begin > 0 &&
           (m_doc.covers(r.begin - 1, maskOf(Preposition, Conjunction, Direction)) || m_doc.word(r.begin - 1) == "the");
  }

  static bool within(const NameWords& some, const NameWords& all) {
    return std::ranges::all_of(some, [&](std::string_view w) { return std::ranges::contains(all, w); });
  }

  std::size_t find(const NameWords& w, bool single) const {
    for (std::size_t k = m_individuals.size(); k-- > 0;) {
      const NameWords& known = m_individuals[k].words;
      if (single ? (known.back() == w.front() || known.front() == w.front()) : within(w, known) || within(known, w)) return k;
    }
    return m_individuals.size();
  }

  void remember(TokenRange r) {
    const NameWords w = words(r);
    if (w.empty()) return;
    const std::size_t k = w.size() > 1 ? find(w, false) : m_individuals.size();
    if (k == m_individuals.size())
      m_individuals.push_back({w, m_doc.words(r)});
    else if (w.size() > m_individuals[k].words.size())
      m_individuals[k] = {w, m_doc.words(r)};
  }

  void place(TokenRange r) {
    const NameWords w = words(r);
    if (w.empty() || isSite(r)) return;
    const bool full = isFull(r);
    std::size_t k = find(w, w.size() == 1);
    if (w.size() == 1 && !m_individuals.empty()) k = latest(w.front(), k);
    if (k == m_individuals.size()) return;
    Entity e;
    e.kind = MentionKind::Person;
    e.range = r;
    e.person = k;
    e.full = full && w.size() > 1;
    e.name = e.full ? m_doc.words(r) : m_individuals[k].name;
    if (w.size() > 1) m_lastFull[m_individuals[k].words.back()] = k;
    m_out.add(std::move(e));
  }

  // Of several with one family name, the one told of last.
  std::size_t latest(std::string_view word, std::size_t fallback) const {
    const auto it = m_lastFull.find(word);
    return it == m_lastFull.end() ? fallback : it->second;
  }

  const Document& m_doc;
  Entities& m_out;
  std::vector<bool> m_taken;
  std::vector<Individual> m_individuals;
  std::set<NameWords> m_quarters;  // names that the text gives to a part of a town
  std::map<std::string_view, std::size_t> m_lastFull;
};

}  // namespace

void recognizePersons(const Document& doc, Entities& out) { PersonReader(doc, out).run(); }

}  // namespace collate
