// SPDX-License-Identifier: GPL-3.0-or-later
// Groups, forces, state bodies and media: those of the lexicon, and unknown ones by the noun that ends their name ("Deir ez-Zor
// Military Council"). An acronym in brackets behind a name stands for it from then on.
#include <algorithm>
#include <map>

#include "core/extract/entity.h"
#include "core/extract/word_list.h"
#include "core/resolve/places.h"

namespace collate {
namespace {

using enum PhraseClass;

// Nouns that end the name of a body.
constexpr WordSet kBodies({"administration", "agency",      "alliance",    "army",      "assembly",     "association",
                           "authority",      "battalion",   "bloc",        "brigade",   "brigades",     "bureau",
                           "cartel",         "center",      "centre",      "coalition", "command",      "commission",
                           "committee",      "corps",       "council",     "court",     "defence",      "defense",
                           "department",     "directorate", "division",    "force",     "forces",       "foundation",
                           "front",          "gang",        "government",  "group",     "guard",        "institute",
                           "intelligence",   "league",      "militia",     "ministry",  "mission",      "monitor",
                           "movement",       "network",     "observatory", "office",    "organisation", "organization",
                           "parliament",     "party",       "police",      "regiment",  "service",      "services",
                           "union",          "unit",        "units"});

bool isBody(const Word& w) { return isOneOf(w, kBodies); }

class GroupReader {
 public:
  GroupReader(const Document& doc, Entities& out)
      : m_doc(doc),
        m_out(out),
        m_military(doc.mayHaveAny({"military", "navy", "junta"})) {}

  void run() {
    for (std::uint32_t i = 0; i < m_doc.size();) {
      TokenRange r = unknownBody(i);
      if (r.empty()) r = namedBand(i);
      if (r.empty()) r = numberedUnit(i);
      const Hit* hit = m_doc.hitAt(i, maskOf(Group, Outlet));
      if (const auto* full = fullNameAt(i, hit); full != nullptr && r.end <= (hit != nullptr ? hit->range.end : i + 1)) {
        add({i, hit != nullptr ? hit->range.end : i + 1}, full->first, full->second);
        i = m_out.list().back().range.end;
      } else if (hit != nullptr && hit->range.end >= r.end && !isName(*hit)) {
        add(hit->range, hit->phrase->canonical, hit->phrase);
        i = acronym(hit->range.end, hit->phrase->canonical, hit->phrase);
      } else if (const TokenRange force = forceOfCountry(i); !force.empty() && force.end >= r.end) {
        const std::string name = nameOfForce(force);
        const Hit* noun = m_doc.hitEnding(force.end, maskOf(Group));
        add(force, name, noun == nullptr ? nullptr : noun->phrase);
        i = acronym(force.end, name, noun == nullptr ? nullptr : noun->phrase);
      } else if (!r.empty()) {
        add(r, m_doc.words(r), nullptr);
        i = acronym(r.end, m_doc.words(r), nullptr);
      } else if (const auto known = m_doc.token(i).allCaps ? m_acronyms.find(m_doc.word(i)) : m_acronyms.end();
                 known != m_acronyms.end()) {
        add({i, i + 1}, known->second.first, known->second.second);
        ++i;
      } else if ((m_military && isTheMilitary(i)) || isAcronymOfGroup(i)) {
        const std::uint32_t from = nationBefore(i);
        add({from, i + 1}, m_doc.words({from, i + 1}), nullptr);
        ++i;
      } else {
        ++i;
      }
    }
  }

 private:
  // In capitals or not: "the Coalition" is no "Saudi-led coalition"
  std::string keyOf(std::uint32_t noun) const { return (m_doc.isCapital(noun) ? "^" : "") + std::string(m_doc.word(noun)); }

  // "Members of the | Marrow Council"
  bool ofMembers(TokenRange r) const {
    return r.size() > 4 && isOneOf(m_doc.word(r.begin), {"members", "leaders", "officials", "ministers"}) &&
           m_doc.word(r.begin + 1) == "of" && m_doc.word(r.begin + 2) == "the";
  }

  // "the Coalition", "the Front" behind "the Marrow Liberation Front": whom the noun alone stands for
  const std::pair<std::string, const Phrase*>* fullNameAt(std::uint32_t i, const Hit* hit) const {
    const std::uint32_t noun = hit != nullptr ? hit->range.end - 1 : i;
    const bool led = noun > i ? m_doc.word(i) == "the" : i > 0 && m_doc.word(i - 1) == "the";
    if (noun > i + 1 || !led || !isBody(m_doc.word(noun)) || m_doc.isCapital(noun + 1) || m_doc.allCaps()) return nullptr;
    // listed by the noun alone, as others are called too
    if (hit != nullptr ? !isOneOf(m_doc.word(noun), {"coalition", "observatory"}) : !m_doc.isCapital(i)) return nullptr;
    const auto known = m_bodies.find(keyOf(noun));
    return known == m_bodies.end() ? nullptr : &known->second;
  }

  // "near the town of Al Mayadeen": the place that an outlet is called by
  bool isPlace(const Hit& hit) const {
    const std::uint32_t i = hit.range.begin;
    if (hit.phrase->cls != Outlet || i < 2 || m_doc.lexicon().places().find(placeKey(m_doc.words(hit.range))).empty())
      return false;
    return isOneOf(m_doc.word(i - 1), {"in", "near", "outside", "around"}) ||
           (m_doc.word(i - 1) == "of" && m_doc.covers(i - 2, maskOf(PlaceNoun)));
  }

  // "Army" in "Army Street": a capital word follows a lexicon entry that is one common word.
  bool isName(const Hit& hit) const {
    if (isPlace(hit)) return true;
    return hit.range.size() == 1 && m_doc.isCapital(hit.range.begin) && !m_doc.token(hit.range.begin).allCaps &&
           m_doc.isCapital(hit.range.end) && !m_doc.covers(hit.range.end, maskOf(Role, Title, People, Grade, Event, Stop)) &&
           !m_doc.token(hit.range.end).lineStart;
  }

  // "the Carlos Marrow front", "the Ferrin gang": who is called by a name and a noun in small letters
  TokenRange namedBand(std::uint32_t i) const {
    static constexpr WordSet kBands({"front", "gang", "militia", "cartel", "faction", "brigade", "battalion", "clan"});
    constexpr std::uint32_t kLongest = 4;  // words of a name
    if (!m_doc.isCapital(i) || m_doc.allCaps() || i == 0) return {i, i};
    std::uint32_t end = i;
    while (end < i + kLongest && m_doc.isCapital(end)) ++end;
    if (!isOneOf(m_doc.word(end), kBands) || isNameWord(i - 1)) return {i, i};
    for (std::uint32_t t = i; t < end; ++t)
      if (!isNameWord(t)) return {i, i};
    const bool led =
        m_doc.covers(i - 1, maskOf(Determiner)) ||
        (!m_doc.isCapital(i - 1) && m_doc.token(i - 1).kind == TokenKind::Word && !m_doc.covers(i - 1, maskOf(Preposition)));
    return led && !m_doc.token(end).joined ? TokenRange{i, end + 1} : TokenRange{i, i};
  }
  // "the 20th Infantry Battalion", "the 769th Brigade"
  TokenRange numberedUnit(std::uint32_t i) const {
    static constexpr WordSet kUnits({"battalion", "brigade", "division", "regiment", "corps", "squadron", "infantry"});
    if (!m_doc.isNumber(i) || i == 0 || m_doc.isNumber(i - 1)) return {i, i};
    std::uint32_t at = i + 1;
    if (isOneOf(m_doc.word(at), {"st", "nd", "rd", "th"}) && m_doc.token(at).glued) ++at;
    if (at == i + 1 && m_doc.text({i, at}).size() > 3) return {i, i};  // "In 2024 Brigade members"
    constexpr std::uint32_t kWords = 4;
    std::uint32_t end = at;
    for (std::uint32_t t = at; t < at + kWords && m_doc.isCapital(t) && !m_doc.allCaps(); ++t)
      if (isOneOf(m_doc.word(t), kUnits)) end = t + 1;
    return end > at ? TokenRange{i, end} : TokenRange{i, i};
  }
  bool isNameWord(std::uint32_t i) const {
    return m_doc.isCapital(i) && !m_doc.token(i).lineStart &&
           !m_doc.covers(i, maskOf(Nationality, Month, Weekday, Stop, Direction, Determiner, Preposition)) &&
           m_doc.lexicon().places().find(placeKey(m_doc.word(i))).empty();
  }

  // "Kenyan troops", "the Chadian air force", "Emirati government forces"
  TokenRange forceOfCountry(std::uint32_t i) const {
    static constexpr WordSet kForces(
        {"army", "military", "forces", "troops", "navy", "police", "gendarmerie", "warplanes", "jets"});
    const Hit* country = m_doc.hitAt(i, maskOf(Nationality));
    if (country == nullptr) return {i, i};
    std::uint32_t at = country->range.end;
    if (m_doc.word(at) == "air" && m_doc.word(at + 1) == "force") return {i, at + 2};
    if (isOneOf(m_doc.word(at), {"government", "armed", "security", "special", "federal", "national", "border"})) ++at;
    return isOneOf(m_doc.word(at), kForces) ? TokenRange{i, at + 1} : TokenRange{i, i};
  }

  // One name for an army and its troops; police, air force and others keep their own.
  std::string nameOfForce(TokenRange r) const {
    const bool army = isOneOf(m_doc.word(r.end - 1), {"army", "military", "forces", "troops", "warplanes", "jets"});
    const bool plain = r.size() == 2 || isOneOf(m_doc.word(r.end - 2), {"government", "armed", "national"});
    return army && plain ? forcesOf(m_doc, {r.begin, r.begin + 1}) : m_doc.words(r);
  }

  // "the military said", "Marrow's military bombed", and not "the military base"
  bool isTheMilitary(std::uint32_t i) const {
    if (!isOneOf(m_doc.word(i), {"military", "navy", "junta"}) || i == 0 || m_doc.allCaps()) return false;
    if (!m_doc.covers(i - 1, maskOf(Determiner, Nationality)) && m_doc.word(i - 1) != "'s" &&
        !(m_doc.isCapital(i - 1) && !m_doc.token(i).lineStart && !m_doc.allCaps()))
      return false;
    return m_doc.word(i + 1) != "'s" &&
           (m_doc.token(i + 1 < m_doc.size() ? i + 1 : i).kind == TokenKind::Punct ||
            m_doc.covers(i + 1, maskOf(Preposition, Auxiliary, Say, Effect, Conduct, Act, Verb, Adverb, Weekday, Conjunction)));
  }

  // "the United States military": with whose it is
  std::uint32_t nationBefore(std::uint32_t i) const {
    constexpr std::uint32_t kWords = 3;
    std::uint32_t begin = i;
    while (begin > 0 && begin + kWords > i && m_doc.isCapital(begin - 1) && !m_doc.token(begin).lineStart &&
           !m_doc.covers(begin - 1, maskOf(Determiner, Preposition, Conjunction)))
      --begin;
    return begin;
  }

  // "MRQ fighters", "a KLT convoy", "the MRQ said": capitals that nothing else explains, before those who fight or a verb of
  // saying
  bool isAcronymOfGroup(std::uint32_t i) const {
    const Token& t = m_doc.token(i);
    constexpr std::size_t kShort = 3, kLong = 6;  // letters
    if (!t.allCaps || m_doc.allCaps() || t.span.size() < kShort || t.span.size() > kLong || m_doc.entry(i) != nullptr)
      return false;
    if (m_doc.covers(i, ~ClassMask{0}) || (i > 0 && m_doc.token(i - 1).allCaps && !m_doc.token(i).lineStart)) return false;
    if (m_doc.sentences()[m_doc.sentenceOf(i)].heading || !m_doc.lexicon().places().find(placeKey(m_doc.word(i))).empty())
      return false;
    const std::uint32_t next = i + 1;
    if (isOneOf(m_doc.word(next), {"fighters", "fighter", "militants", "rebels", "soldiers", "troops", "men", "forces", "convoy",
                                   "base", "commander", "commanders", "positions", "gunmen", "guerrillas", "spokesman"}))
      return true;
    if (isDoer(i)) return true;
    const Hit* say = m_doc.hitAt(next, maskOf(Say));
    return say != nullptr && isOneOf(say->phrase->canonical, {"say", "claim", "report", "deny", "announce", "confirm"}) &&
           !isOneOf(m_doc.word(i), {"dsp", "ssp", "sho", "dig", "igp", "dpo", "ceo", "cctv", "mep", "psc"});
  }

  // "CTTC | arrested four men", "a raid by the CTTC", "fighters of the MNLF": who does what bands and forces do
  bool isDoer(std::uint32_t i) const {
    static constexpr WordSet kThings({"covid", "tnt",  "rdx",  "himars", "atacms", "suv", "cctv", "gdp",  "lpg",
                                      "ied",   "ieds", "uav",  "uavs",   "vbied",  "rpg", "rpgs", "gsm",  "suvs",
                                      "pkr",   "usd",  "aids", "hiv",    "fpv",    "npp", "pmqs", "petn", "anfo"});
    if (isOneOf(m_doc.word(i), kThings)) return false;
    const Hit* deed = m_doc.hitAt(i + 1, maskOf(Effect, Act, Target));
    if (deed != nullptr && (deed->phrase->form == VerbForm::Past || deed->phrase->form == VerbForm::PastOrParticiple) &&
        m_doc.covers(deed->range.end, maskOf(People, Number, Determiner, Nationality, Role)) &&
        !isOneOf(m_doc.word(i + 1), {"hit", "struck", "attacked"}))
      return true;
    std::uint32_t before = i;
    if (before > 0 && m_doc.word(before - 1) == "the") --before;
    if (before < 2) return false;
    if (m_doc.word(before - 1) == "by")
      return m_doc.covers(before - 2, maskOf(Event, Effect)) &&
             (i + 1 >= m_doc.size() || m_doc.token(i + 1).kind == TokenKind::Punct ||
              m_doc.covers(i + 1, maskOf(Preposition, Conjunction, Auxiliary, Weekday, Effect, Act)));
    return m_doc.word(before - 1) == "of" &&
           isOneOf(m_doc.word(before - 2), {"fighters", "fighter", "militants", "soldiers", "troops", "guerrillas", "gunmen"});
  }

  // "Front for the Relief", and not "in Orlen the Front"
  bool isInnerArticle(std::uint32_t i) const {
    return m_doc.word(i) == "the" && i > 0 && m_doc.isCapital(i + 1) && isOneOf(m_doc.word(i - 1), {"of", "for", "from"});
  }

  bool joins(std::uint32_t i) const {
    const Word w = m_doc.word(i);
    return w == "of" || w == "for" || w == "'s" || (w == "and" && m_doc.isCapital(i + 1)) || isInnerArticle(i) || w == "ez" ||
           w == "al" || w == "el" || w == "de";
  }

  // "Corporal Omar Sell | of the Marrow Police": somebody of a body, and not "Sons of the Marrow Brigade"
  bool isBearer(TokenRange r) const {
    if (m_doc.word(r.end) != "of" || m_doc.word(r.end + 1) != "the") return false;
    return m_doc.covers(r.begin, maskOf(GivenName, Title)) ||
           (r.begin > 0 && m_doc.covers(r.begin - 1, maskOf(GivenName, Title)));
  }

  // A run of capitalized words that holds a body noun: ends with the last such noun, or with what "of" and "for" add behind it.
  TokenRange unknownBody(std::uint32_t i) const {
    if (m_doc.allCaps() || !m_doc.isCapital(i) || m_doc.covers(i, maskOf(Month, Weekday))) return {i, i};
    if (m_doc.starts(i, maskOf(Determiner, Stop, Preposition)) && !m_doc.covers(i, maskOf(Group))) return {i, i};
    std::uint32_t end = i;
    std::uint32_t at = i;
    const std::uint32_t limit = std::min(m_doc.size(), i + 10);
    while (at < limit) {
      if (at > i && m_doc.token(at).lineStart) break;
      if (m_doc.isCapital(at)) {
        if (isBody(m_doc.word(at)) && at > i && m_doc.word(at - 1) != "of")  // not "John Farrow of Council Bluffs"
          end = at + 1;
        else if (end > i && end == at)
          break;
        ++at;
      } else if (joins(at) && at > i && (m_doc.isCapital(at + 1) || joins(at + 1))) {
        // "Ministry of Defense": the noun may come first
        if ((m_doc.word(at) == "of" || m_doc.word(at) == "for") && isBody(m_doc.word(at - 1))) {
          std::uint32_t tail = at + 1;
          while (tail < limit &&
                 (m_doc.isCapital(tail) ||
                  ((m_doc.word(tail) == "and" || m_doc.word(tail) == "of") && m_doc.isCapital(tail + 1)) || isInnerArticle(tail)))
            ++tail;
          return {i, tail};
        }
        if (m_doc.word(at) == "of" || m_doc.word(at) == "and" || m_doc.word(at) == "for") {
          if (end > i) break;
          if (m_doc.word(at) == "and" || isBearer({i, at})) break;
        }
        ++at;
      } else {
        break;
      }
    }
    return {i, end};
  }

  std::uint32_t acronym(std::uint32_t at, const std::string& name, const Phrase* phrase) {
    if (m_doc.isMark(at, ",") && m_doc.word(at + 1) == "or" && at + 2 < m_doc.size() && m_doc.isMark(at + 3, ",") &&
        m_doc.token(at + 2).allCaps && m_doc.token(at + 2).span.size() <= 8) {  // "the Marrow Front, or MF,"
      m_acronyms.try_emplace(std::string(m_doc.word(at + 2)), name, phrase);
      add({at + 2, at + 3}, name, phrase);
      return at + 3;
    }
    const std::uint32_t possessive = m_doc.word(at) == "'s" || m_doc.isMark(at, "'") ? at + 1 : at;
    if (!m_doc.isMark(possessive, "(") || !m_doc.isMark(possessive + 2, ")")) return at;
    const std::uint32_t short_ = possessive + 1;
    if (!m_doc.token(short_).allCaps || m_doc.token(short_).span.size() > 8) return at;
    m_acronyms.try_emplace(std::string(m_doc.word(short_)), name, phrase);
    add({short_, short_ + 1}, name, phrase);
    return possessive + 3;
  }

  void add(TokenRange range, const std::string& name, const Phrase* phrase) {
    Entity e;
    e.kind = MentionKind::Group;
    e.range = range;
    e.name = name;
    e.phrase = phrase;
    m_out.add(std::move(e));
    if (m_doc.starts(range.begin, maskOf(Determiner))) return;
    for (std::uint32_t t = range.begin + 1; t < range.end; ++t)  // "the Orlen Observatory for Peace"
      if (isBody(m_doc.word(t)) && (t + 1 == range.end || isOneOf(m_doc.word(t + 1), {"for", "of"})))
        m_bodies.insert_or_assign(keyOf(t),
                                  std::pair(ofMembers(range) ? m_doc.words({range.begin + 3, range.end}) : name, phrase));
  }

  const Document& m_doc;
  Entities& m_out;
  bool m_military;  // one of the words may be in the text
  using Named = std::map<std::string, std::pair<std::string, const Phrase*>, std::less<>>;
  Named m_acronyms;
  Named m_bodies;  // by the noun of the name, those told last
};

}  // namespace

std::string forcesOf(const Document& doc, TokenRange nation) {
  std::vector<std::uint64_t> words;
  for (std::uint32_t t = nation.begin; t < nation.end; ++t) words.push_back(doc.hash(t));
  words.push_back(hashOf("forces"));
  std::vector<PhraseMatch> matches;
  const PhraseTable& table = doc.lexicon().phrases();
  table.matchesAt(words, 0, matches);
  for (const PhraseMatch& m : matches)
    if (m.length == words.size() && table.at(m.phrase).cls == Group) return table.at(m.phrase).canonical;
  return doc.words(nation) + " forces";
}

void recognizeGroups(const Document& doc, Entities& out) { GroupReader(doc, out).run(); }

}  // namespace collate
