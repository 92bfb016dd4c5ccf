// SPDX-License-Identifier: GPL-3.0-or-later
//
// Most places of a war are in no gazetteer: hamlets, wards, junctions, and towns in a spelling of their own. What stands around
// such a name says that it is one. Each rule looks at a word or two beside the name first.
//
//   near Qurqush, in the vicinity of Qurqush       a name that is no English word and no given name
//   the Qurqush area of Marrow district            "area" alone is said of all the world: "the Bluegrass area"
//   the road between Qurqush and Marrow            not "a fight between Harlan and Moss"
//   the Qurqush-Marrow road
//   14 May, Qurqush (Marrow district): ...         the head of an entry
#include "core/extract/unlisted_place.h"

#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

class Surroundings {
 public:
  Surroundings(const Document& doc, TokenRange name) : m_doc(doc), m_name(name) {}

  bool isBehindNoun() const {
    const std::uint32_t i = m_name.begin;
    if (i < 2) return false;
    if (is(i - 1, "of") && m_doc.covers(i - 2, maskOf(PlaceNoun)) && !is(i - 2, "border")) return true;
    if (is(i - 1, "of") &&
        isOneOf(m_doc.word(i - 2), {"vicinity", "township", "settlement", "community", "commune", "locality", "hamlet", "sector",
                                    "canton", "barrio", "cercle", "favela", "subdistrict", "outpost", "quarter"}))
      return isOddName() || m_name.size() > 1;
    if (isOfSeveral()) return isOddName() || m_name.size() > 1;
    static constexpr WordSet kSites({"forest",  "forests",   "island",    "islands",       "bay",       "prison",   "jail",
                                     "port",    "peninsula", "mayor",     "administrator", "edge",      "entrance", "suburbs",
                                     "prefect", "outskirts", "residents", "inhabitants",   "villagers", "hills",    "mountains",
                                     "shores",  "coast",     "market",    "bridge",        "airport",   "airstrip"});
    if (is(i - 1, "of") && isOneOf(m_doc.word(i - 2), kSites) && !goesOn()) return isOddName();
    return is(i - 1, "area") && is(i - 2, "general");  // as military staffs write
  }

  // "the villages of Qurqush", "the areas of Orlen, Marrow and Qurqush"
  bool isOfSeveral() const {
    constexpr std::uint32_t kReach = 12;  // tokens of the names before it
    std::uint32_t t = m_name.begin;
    while (t > 2 && t + kReach > m_name.begin &&
           (m_doc.isCapital(t - 1) || is(t - 1, "and") || m_doc.isMark(t - 1, ",") || m_doc.token(t).joined))
      --t;
    return isBehindPlaces(m_doc, t);
  }

  bool isBeforeNoun() const {
    const std::uint32_t end = m_name.end;
    if (is(end, "area") || is(end, "areas"))
      return (isOneOf(m_doc.word(end + 1), {"of", "in"}) && namesAt(end + 2)) ||
             (m_name.begin > 1 && is(m_name.begin - 1, "'s") && isOddName()) ||  // "Lebanon's Qurqush area"
             (m_name.begin > 1 && is(m_name.begin - 1, "the") &&
              isOneOf(m_doc.word(m_name.begin - 2), {"in", "near", "around"}) && isOddName() &&
              !m_doc.isCapital(end));  // "in the Qurqush area on Monday"
    if (is(end, "camp")) return isOddName() && (m_name.size() > 1 || !m_doc.covers(m_name.begin, maskOf(GivenName)));
    if (m_doc.covers(end, maskOf(PlaceNoun))) return !is(end, "border");
    if (isAreaNoun(m_doc.word(end))) return isOddName();
    if (m_name.size() > 1 && isOneOf(m_doc.word(end - 1), {"island", "islands", "atoll"})) return true;  // "Qurqush Island"
    if (m_doc.isCapital(end) || !isOddName()) return false;
    static constexpr WordSet kSites({"island", "islands", "prison", "jail", "substation", "market", "river", "hills", "mountains",
                                     "lagoon", "lake", "peninsula", "bridge", "crossing", "residents", "villagers",
                                     "checkpoint"});
    if (m_name.begin > sentence().begin && (isOneOf(m_doc.word(end), kSites) || (is(end, "sub") && is(end + 1, "station"))))
      return true;
    if (is(end, "came") && is(end + 1, "under"))  // "Qurqush came under heavy shelling"
      for (std::uint32_t t = end + 2; t < end + 5; ++t)
        if (m_doc.covers(t, maskOf(Event)) || isOneOf(m_doc.word(t), {"fire", "attack"})) return true;
    // "the Qurqush massacre of 17 December"
    static constexpr WordSet kDeeds({"massacre", "massacres", "bombing", "shelling", "ambush", "blast", "killings"});
    if (isOneOf(m_doc.word(end), kDeeds) && m_name.begin > 0 && is(m_name.begin - 1, "the") && end + 1 < m_doc.size() &&
        (m_doc.token(end + 1).kind == TokenKind::Punct || m_doc.covers(end + 1, maskOf(Preposition, Auxiliary, Effect))))
      return true;
    if (is(end, "bus") && isOneOf(m_doc.word(end + 1), {"terminal", "station", "stand", "park"})) return true;
    if (is(end, "community") && m_name.begin > 1 && is(m_name.begin - 1, "the") &&
        isOneOf(m_doc.word(m_name.begin - 2), {"invaded", "attacked", "stormed", "raided"}))
      return true;
    if (is(end, "community")) return isOneOf(m_doc.word(end + 1), {"of", "in"}) && namesAt(end + 2);
    return isOneOf(m_doc.word(end),
                   {"township", "settlement", "locality", "commune", "ward", "parish", "junction", "valley", "forest", "favela",
                    "sector", "canton", "highway", "airstrip", "enclave", "refinery", "oilfield"});
  }

  // "at Qurqush, in Marrow district", "killed at Qurqush on Friday": not "at Harlan's", "at Qurqush Holdings"
  bool isBehindAt() const {
    const std::uint32_t i = m_name.begin;
    if (i < 2 || !is(i - 1, "at") || goesOn() || m_doc.token(i).allCaps || !isOddName()) return false;
    if (isOneOf(m_doc.word(i - 2), {"fire", "fired", "firing", "shot", "shots", "shooting", "aimed", "pointed", "thrown", "threw",
                                    "hurled", "directed", "shouted", "looked", "anger", "angry"}))
      return false;
    if (is(i - 2, "launched") &&  // "a search was launched at Qurqush", not "rockets launched at Harlan"
        (i < 4 || !m_doc.covers(i - 3, maskOf(Auxiliary)) ||
         !(m_doc.covers(i - 4, maskOf(Event)) || isOneOf(m_doc.word(i - 4), {"operation", "operations", "search", "raid"}))))
      return false;
    return !m_doc.covers(m_name.end, maskOf(Role, People, Structure));
  }

  // "the Elmira police", "the Elmira mayor": the town, where nothing else is called so
  bool hasPolice() const {
    if (isOneOf(m_doc.word(m_name.begin), {"federal", "national", "military", "traffic", "border", "riot", "provincial"}))
      return false;
    static constexpr WordSet kOffices({"police", "mayor", "administrator", "prefect", "council"});
    return isOneOf(m_doc.word(m_name.end), kOffices) && !m_doc.isCapital(m_name.end) && m_name.begin > sentence().begin &&
           !m_doc.token(m_name.begin).allCaps;
  }

  // "in Qurqush." alone: a name behind "in" that is nothing else is where it was
  bool isBehindIn() const {
    if (m_name.begin > 0 && is(m_name.begin - 1, "in") && is(m_name.end, "'s") && isOddName()) {  // "in Qurqush's main market"
      const std::uint32_t at =
          isOneOf(m_doc.word(m_name.end + 1), {"main", "central", "old", "biggest"}) ? m_name.end + 2 : m_name.end + 1;
      return isOneOf(m_doc.word(at),
                     {"market", "city", "centre", "center", "suburbs", "outskirts", "port", "airport", "streets"});
    }
    const std::uint32_t first = beforeNear(m_doc, m_name.begin);
    return first > 0 && is(first - 1, "in") && !isVerb() && !m_doc.token(m_name.begin).allCaps &&
           !m_doc.covers(m_name.end, maskOf(Role, People)) && !goesOn() &&
           !(m_name.begin > 1 && isOneOf(m_doc.word(m_name.begin - 2), {"published", "printed", "appeared", "interested"}));
  }

  bool isBehindNear() const {
    std::uint32_t i = m_name.begin;
    if (i == 0 || goesOn() || m_doc.token(i).allCaps || !isOddName()) return false;
    if (i > 2 && isFromThere(i)) return true;
    if (i > 1 && is(i - 1, "the") && is(m_name.end, "area")) --i;  // "near the Qurqush area"
    return isOneOf(m_doc.word(i - 1), {"near", "outside"}) && !m_doc.covers(m_name.end, maskOf(Role, People, Structure));
  }

  // "From Qurqush: a clerk has died", of a bulletin
  bool isLabel() const {
    const std::uint32_t i = m_name.begin;
    return i > 0 && is(i - 1, "from") && m_doc.isMark(m_name.end, ":") && i - 1 == sentence().begin && isOddName();
  }

  // "not far from Qurqush", "200 metres before Qurqush", "20 km north of Qurqush", "rammed a boat off Qurqush"
  bool isFromThere(std::uint32_t i) const {
    if (is(i - 1, "from") && is(i - 2, "far")) return true;
    if (is(i - 1, "before")) return isOneOf(m_doc.word(i - 2), {"meters", "metres", "kilometers", "kilometres", "km", "miles"});
    if (is(i - 1, "of") && m_doc.covers(i - 2, maskOf(Direction))) return true;
    if (!is(i - 1, "off") && !(is(i - 1, "on") && is(i - 2, "ashore"))) return false;
    constexpr std::uint32_t kReach = 6;  // words: "a boat with six men off"
    for (std::uint32_t t = i - 1; t > sentence().begin && t + kReach > i; --t)
      if (isOneOf(m_doc.word(t - 1), {"boat", "boats", "ship", "vessel", "trawler", "dhow", "gunboat", "sea", "drowned", "sank",
                                      "capsized", "came", "fishermen"}))
        return true;
    return false;
  }

  // "from Qurqush, a farming community in": said to be a place; and no "village chief"
  bool isApposed() const {
    constexpr std::uint32_t kWords = 5;
    const std::uint32_t end = m_name.end;
    if (m_name.begin == 0 || !m_doc.isMark(end, ",") || !isOneOf(m_doc.word(end + 1), {"a", "an"}) || !isOddName()) return false;
    for (std::uint32_t t = end + 2; t < std::min(m_doc.size(), end + 2 + kWords); ++t) {
      if (m_doc.token(t).kind != TokenKind::Word || m_doc.covers(t, maskOf(Preposition))) return false;
      if (isOneOf(m_doc.word(t),
                  {"village", "town", "community", "hamlet", "settlement", "suburb", "neighborhood", "neighbourhood"}))
        return t + 1 >= m_doc.size() || m_doc.token(t + 1).kind == TokenKind::Punct ||
               m_doc.covers(t + 1, maskOf(Preposition, PlaceNoun));
    }
    return false;
  }

  // "the attack on Qurqush killed", "the shelling of Qurqush": where it goes on with what an attack does, or ends
  bool isAttacked() const {
    const std::uint32_t i = m_name.begin;
    const bool of = i > 1 && is(i - 1, "of") &&
                    isOneOf(m_doc.word(i - 2), {"shelling", "bombing", "bombardment", "siege", "storming", "burning", "looting"});
    if (i < 2 || (!of && (!is(i - 1, "on") || (!m_doc.covers(i - 2, maskOf(Event, Means)) && !isByBefore(i - 1)))) || goesOn() ||
        m_doc.token(i).allCaps || !isOddName())
      return false;
    return m_name.end >= m_doc.size() || m_doc.token(m_name.end).kind == TokenKind::Punct ||
           m_doc.covers(m_name.end, maskOf(Preposition, Effect, Auxiliary, Weekday)) ||
           isOneOf(m_doc.word(m_name.end), {"left", "leaves", "that", "early", "late", "last", "claimed", "began", "lasted"}) ||
           (is(m_name.end, "and") && m_doc.isCapital(m_name.end + 1));
  }

  // "an attack by suspected gunmen | on Qurqush"
  bool isByBefore(std::uint32_t on) const {
    constexpr std::uint32_t kReach = 6;  // words
    for (std::uint32_t t = on; t > sentence().begin + 1 && t + kReach > on; --t) {
      if (m_doc.token(t - 1).kind != TokenKind::Word) return false;
      if (is(t - 1, "by")) return m_doc.covers(t - 2, maskOf(Event));
    }
    return false;
  }

  // "drove into Qurqush, some 40 km from Marrow", "the school of Qurqush, north of Marrow"
  bool isMeasured() const {
    const std::uint32_t end = m_name.end;
    if (!m_doc.isMark(end, ",") || m_name.begin == sentence().begin || !isOddName()) return false;
    if (m_doc.covers(end + 1, maskOf(Direction)) && is(end + 2, "of") && m_doc.isCapital(end + 3)) return true;
    const std::uint32_t n = m_doc.isNumber(end + 1) ? end + 1 : end + 2;
    return m_doc.isNumber(n) && n + 1 < sentence().end &&
           isOneOf(m_doc.word(n + 1), {"km", "kms", "kilometers", "kilometres", "miles"});
  }

  // "reached Qurqush", "stormed Qurqush": what armed men come to; "entered Harlan's shop", "attacked Harlan" are told of persons
  bool isComeTo() const {
    const std::uint32_t i = m_name.begin;
    if (i == 0 || goesOn() || m_doc.token(i).allCaps || !isOddName()) return false;
    if (i > 1 && ((is(i - 1, "to") && is(i - 2, "came")) || (is(i - 1, "on") && is(i - 2, "descended"))))
      return m_doc.hitEnding(i - 2, maskOf(People, Group)) != nullptr && m_doc.token(m_name.end).kind == TokenKind::Punct;
    if (is(i - 1, "into") && i > 1)  // "burst into Qurqush"
      return isOneOf(m_doc.word(i - 2), {"burst", "stormed", "marched", "rode", "moved", "swept", "broke", "advanced"});
    if (isOneOf(m_doc.word(i - 1), {"attacked", "burned", "burnt"}) && i > 1) {  // "Gunmen attacked Qurqush on Friday"
      const Hit* who = m_doc.hitEnding(i - 1, maskOf(People, Group));
      return who != nullptr && (who->phrase->plural || m_doc.covers(i - 2, maskOf(Group))) &&
             (!is(i - 1, "attacked") || !m_doc.isMark(m_name.end, ","));
    }
    return isOneOf(m_doc.word(i - 1), {"reached", "entered", "stormed", "invaded", "raided", "overran", "besieged", "shelled",
                                       "bombarded", "bombed", "torched"}) &&
           !m_doc.covers(m_name.end, maskOf(Role, People, Structure)) && !isCalled();
  }

  // "reached Qurqush by telephone", "for comment"
  bool isCalled() const {
    return isOneOf(m_doc.word(m_name.end), {"by", "for", "via", "on"}) &&
           isOneOf(m_doc.word(m_name.end + 1),
                   {"telephone", "phone", "email", "comment", "comments", "text", "radio", "whatsapp"});
  }

  // "the road to Qurqush", "the road between Qurqush and Marrow"; "was driving from Qurqush to Marrow" is of a journey and names
  // neither
  bool isOnWay() const {
    const std::uint32_t i = m_name.begin;
    if (i < 2 || goesOn() || !isOddName()) return false;
    if (isOneOf(m_doc.word(i - 1), {"to", "from"}) && isOneOf(m_doc.word(i - 2), {"road", "highway", "track"})) return true;
    if (is(i - 1, "to") && isFromOnWay(i - 1)) return true;
    const bool between = is(i - 1, "between") || is(i - 1, "btw");
    if (between && is(m_name.end, "and") && m_doc.isCapital(m_name.end + 1))
      return isWayOrScene(i - 1) || isWayBehind(m_name.end);
    if (!is(i - 1, "and") || !m_doc.mayHaveAny({"between", "btw"})) return false;
    std::uint32_t t = i - 1;
    while (t > sentence().begin && m_doc.isCapital(t - 1)) --t;
    return t > 1 && t < i - 1 && (is(t - 1, "between") || is(t - 1, "btw")) && isWayOrScene(t - 1);
  }

  // "the Qurqush-Marrow road", "on the Qurqush road"
  bool isOfRoad() const {
    if (m_name.begin > 1 && is(m_name.begin - 1, "the") && isOneOf(m_doc.word(m_name.begin - 2), {"on", "along"}) &&
        isOneOf(m_doc.word(m_name.end), {"road", "highway"}) && isOddName())
      return true;
    std::uint32_t at = m_name.end;
    while (at > m_name.begin + 1 && at > 0 && !m_doc.token(at - 1).joined) --at;
    const bool hyphen = at > m_name.begin + 1 || (at < m_doc.size() && m_doc.token(at).joined);
    if (!hyphen || !isOddName()) return false;
    std::uint32_t end = m_name.end;
    while (m_doc.isCapital(end) && end < m_name.end + 3) ++end;
    if (isOneOf(m_doc.word(end), {"main", "link"})) ++end;
    return isOneOf(m_doc.word(end), {"road", "highway", "axis", "stretch", "route"});
  }

 private:
  bool is(std::uint32_t i, Spelling w) const { return m_doc.word(i) == w; }
  TokenRange sentence() const { return m_doc.sentences()[m_doc.sentenceOf(m_name.begin)].range; }
  bool namesAt(std::uint32_t i) const { return m_doc.isCapital(is(i, "the") ? i + 1 : i); }

  // "Skip in Skip": the buttons of a page
  bool isVerb() const {
    const WordEntry* e = m_doc.entry(m_name.begin);
    return m_name.size() == 1 && e != nullptr && e->verb > e->noun;
  }

  // "in Operation Northern Wind", "in Smith's house": the name goes on or owns something.
  bool goesOn() const { return is(m_name.end, "'s") || m_doc.isNumber(m_name.end) || m_doc.isCapital(m_name.end); }

  // Opens with a word that is neither English nor a given name.
  bool isOddName() const {
    static constexpr std::initializer_list<Spelling> kHeads = {"abu",  "umm",   "ain", "deir", "tel",  "tell", "bir",   "beit",
                                                               "wadi", "jebel", "ras", "bab",  "khan", "san",  "santa", "santo"};
    const bool article = m_name.size() > 1 && (m_doc.word(m_name.begin).size() < 3 || isOneOf(m_doc.word(m_name.begin), kHeads));
    const std::uint32_t first = m_name.begin + (article ? 1 : 0);
    return isOdd(first) || (first + 1 < m_name.end && isOdd(first + 1) && m_doc.entry(first) != nullptr &&
                            !m_doc.covers(first, ~maskOf(Number, Adjective)));  // "Wad Qurqush"
  }
  bool isOdd(std::uint32_t i) const { return m_doc.entry(i) == nullptr && !m_doc.covers(i, maskOf(GivenName)); }

  // "between Qurqush and Marrow on the main road"
  bool isWayBehind(std::uint32_t from) const {
    constexpr std::uint32_t kReach = 9;  // words
    for (std::uint32_t t = from; t < std::min(sentence().end, from + kReach); ++t)
      if (isOneOf(m_doc.word(t), {"road", "highway", "route", "axis", "rn"})) return true;  // "on the RN4"
    return false;
  }

  // "the road from Qurqush | to Marrow"
  bool isFromOnWay(std::uint32_t to) const {
    std::uint32_t t = to;
    while (t > sentence().begin && m_doc.isCapital(t - 1)) --t;
    return t > 1 && t < to && is(t - 1, "from") && isOneOf(m_doc.word(t - 2), {"road", "highway", "track"});
  }

  // A road, or people and things that something befell there: "killed two men between", "was hit between"; no "clashes between"
  bool isWayOrScene(std::uint32_t between) const {
    if (between > 0 &&
        isOneOf(m_doc.word(between - 1), {"hit", "struck", "attacked", "ambushed", "stopped", "intercepted", "bombed", "shelled",
                                          "seized", "abducted", "kidnapped", "killed", "found"}))
      return true;
    return between > 0 && (isWay(between - 1) || m_doc.covers(between - 1, maskOf(Structure, Means)) ||
                           (m_doc.covers(between - 1, maskOf(People)) && m_doc.hitEnding(between, maskOf(Event)) == nullptr));
  }

  // A road or a journey up to `last`, a few words back
  bool isWay(std::uint32_t last) const {
    constexpr std::uint32_t kReach = 3;  // words
    const std::uint32_t from = std::max(sentence().begin, last + 1 > kReach ? last + 1 - kReach : 0);
    for (std::uint32_t t = from; t <= last; ++t)
      if (isOneOf(m_doc.word(t), {"road", "highway", "route", "traveling", "travelling", "driving", "way", "stretch",
                                  "checkpoint", "jungle", "forest", "hills", "villages", "bridge", "area", "somewhere"}))
        return true;
    return false;
  }

  const Document& m_doc;
  TokenRange m_name;
};

// Behind a run of capitals from `at`: what stands there; `at` where none begins.
std::uint32_t behindName(const Document& doc, std::uint32_t at) {
  constexpr std::uint32_t kLongest = 4;  // words
  std::uint32_t end = at;
  while (end < at + kLongest && doc.isCapital(end) && !doc.covers(end, maskOf(PlaceNoun)) && !doc.token(end).lineStart) ++end;
  return end;
}

bool namesDistrict(const Document& doc, std::uint32_t at) {
  const std::uint32_t end = behindName(doc, at);
  return end > at && (isOneOf(doc.word(end),
                              {"district", "province", "state", "county", "governorate", "municipality", "department", "region",
                               "division", "subdistrict", "oblast", "tehsil", "cercle", "lga", "territory", "woreda", "zone"}) ||
                      (doc.word(end) == "local" && doc.word(end + 1) == "government"));
}

}  // namespace

bool hasDistrictBehind(const Document& doc, std::uint32_t end) {
  return (doc.isMark(end, ",") || doc.isMark(end, "(")) && namesDistrict(doc, end + 1);
}

std::uint32_t behindEnumerator(const Document& doc, std::uint32_t i) {
  const bool letter = doc.token(i).kind == TokenKind::Word && doc.token(i).span.size() == 1;
  return (doc.isNumber(i) || letter) && (doc.isMark(i + 1, ")") || (doc.isNumber(i) && doc.isMark(i + 1, "."))) ? i + 2 : i;
}

std::uint32_t entryDayEnd(const Document& doc, const Entities& found, std::uint32_t first) {
  constexpr std::uint32_t kReach = 16;  // words: "Qurqush, Dhobro woreda (West Marrow), 13 April."
  for (std::uint32_t t = first; t < std::min(doc.size(), first + kReach); ++t) {
    if (const Entity* day = found.startingAt(t, MentionKind::Date); day != nullptr) {
      const std::uint32_t end = day->range.end;
      const bool closes = doc.isMark(end, ".") || doc.isMark(end, ":") || doc.isMark(end, "--");
      return t > first && closes && !day->stamp && day->expression.day && day->expression.month ? end : 0;
    }
    const bool name = doc.isCapital(t) || doc.covers(t, maskOf(PlaceNoun, Direction)) ||
                      isOneOf(doc.word(t), {"of", "the", "woreda", "zone", ",", "(", ")", "*", "--"});
    if (!name || (t > first && doc.token(t).lineStart)) return 0;
  }
  return 0;
}

std::uint32_t behindHour(const Document& doc, const Entities& found, std::uint32_t mark) {
  const Entity* hour = doc.isMark(mark, ",") ? found.startingAt(mark + 1, MentionKind::Time) : nullptr;
  if (hour == nullptr) return mark;
  std::uint32_t end = hour->range.end;
  while (isOneOf(doc.word(end), {"hrs", "hours", "local", "time"})) ++end;
  return doc.isMark(end, ",") || doc.isMark(end, ".") || doc.isMark(end, ":") || doc.isMark(end, "--") ? end : mark;
}

namespace {

// The other way round: the mark before the hour, if one stands before `mark`.
std::uint32_t beforeHour(const Document& doc, const Entities& found, std::uint32_t mark) {
  for (std::uint32_t t = mark; t > 1 && t + 6 > mark; --t)
    if (doc.isMark(t - 1, ",") && behindHour(doc, found, t - 1) == mark) return t - 1;
  return mark;
}

// "14 May", "2. 14 May"
bool headsLine(const Document& doc, std::uint32_t i) {
  if (doc.token(i).lineStart) return true;
  const bool bullet = i > 0 && doc.token(i - 1).lineStart && doc.token(i - 1).kind != TokenKind::Word && !doc.isNumber(i - 1);
  return bullet || (i > 1 && doc.token(i - 2).lineStart && behindEnumerator(doc, i - 2) == i);
}

}  // namespace

bool headsEntry(const Document& doc, const Entities& found, TokenRange name) {
  std::uint32_t line = name.begin;
  while (line > 0 && line + 2 > name.begin && !doc.token(line).lineStart) --line;
  if (doc.token(line).lineStart && behindEnumerator(doc, line) == name.begin && entryDayEnd(doc, found, name.begin) != 0)
    return true;
  if (name.begin < 2) return false;
  const std::uint32_t mark = name.begin - 1;
  if (!doc.isMark(mark, ",") && !doc.isMark(mark, "--") && !doc.isMark(mark, ":") && !doc.isMark(mark, ".") &&
      !doc.isMark(mark, "|"))
    return false;
  const Entity* day = found.at(beforeHour(doc, found, mark) - 1, MentionKind::Date);
  if (day == nullptr || !headsLine(doc, day->range.begin) || !day->expression.day) return false;
  std::uint32_t end = name.end;
  while (doc.covers(end, maskOf(PlaceNoun))) ++end;
  return doc.isMark(end, ":") || doc.isMark(end, "(") || doc.isMark(end, ",") || doc.isMark(end, ".") || doc.isMark(end, "--");
}

namespace {

// "Kafr Qurqush", "Khirbet Qurqush": a village by the first word of its name, and nobody's name
bool opensLikeVillage(const Document& doc, TokenRange name) {
  static constexpr WordSet kVillages({"kafr", "kfar", "kafar", "kufr", "khirbet", "khirbat", "beit", "bayt", "deir", "dayr"});
  return name.size() > 1 && isOneOf(doc.word(name.begin), kVillages) && !doc.token(name.begin).joined &&
         (name.begin == 0 || !doc.isCapital(name.begin - 1) || doc.token(name.begin).lineStart ||
          doc.covers(name.begin - 1, maskOf(Preposition)));
}

}  // namespace

bool asksForPlace(const Document& doc, const Entities& found, TokenRange name) {
  if (name.size() == 1 && doc.word(name.begin).size() == 1) return false;  // "in N. Marrow"
  const Surroundings at(doc, name);
  if (at.isBehindNoun() || at.isBeforeNoun() || at.isBehindIn() || at.hasPolice() || at.isBehindNear() || at.isOnWay())
    return true;
  if (at.isApposed() || at.isAttacked() || at.isMeasured() || at.isComeTo() || at.isBehindAt() || at.isOfRoad() || at.isLabel())
    return true;
  if (headsEntry(doc, found, name) || opensLikeVillage(doc, name)) return true;
  const bool led = name.begin > 0 && doc.covers(name.begin - 1, maskOf(Preposition));
  return led && hasDistrictBehind(doc, name.end);
}

bool namesHouse(const Document& doc, TokenRange name) {
  return doc.word(name.end - 1) == "quds" && isOneOf(doc.word(name.end), {"hospital", "mosque", "street", "university", "school",
                                                                          "brigade", "brigades", "force", "clinic"});
}

std::uint32_t beforeNear(const Document& doc, std::uint32_t i) {
  while (i > 1 && doc.isCapital(i - 1) && doc.covers(i - 1, maskOf(Direction))) --i;
  return i > 1 && isOneOf(doc.word(i - 1), {"nearby", "neighboring", "neighbouring", "adjacent"}) ? i - 1 : i;
}

bool isBehindPlaces(const Document& doc, std::uint32_t i) {
  static constexpr WordSet kPlaces({"towns", "villages", "cities", "districts", "neighborhoods", "neighbourhoods", "areas",
                                    "quarters", "camps", "hamlets", "localities", "settlements", "communities"});
  return i > 1 && doc.word(i - 1) == "of" && isOneOf(doc.word(i - 2), kPlaces);
}

bool opensWithTitle(const Document& doc, std::uint32_t i) {
  if (isOneOf(doc.word(i), {"at", "as", "an", "ad", "az"})) return doc.token(i + 1).joined && doc.isCapital(i + 1);
  if (doc.word(i) != "sheikh" || i == 0 || !doc.isCapital(i + 1) || doc.word(i + 2) == "'s") return false;
  return isOneOf(doc.word(i - 1), {"in", "near", "outside", "of"}) || doc.covers(i + 2, maskOf(PlaceNoun));
}

bool isAreaNoun(const Word& noun) { return isOneOf(noun, {"oblast", "raion", "tehsil", "lga"}); }

bool namesProvince(const Word& noun) {
  return isOneOf(noun, {"province", "governorate", "state", "countryside", "department", "region", "oblast"});
}

const Entity* openingProvince(const Document& doc, const Entities& found, std::uint32_t at) {
  std::uint32_t t = doc.sentences()[doc.sentenceOf(at)].range.begin;
  if (isOneOf(doc.word(t), {"meanwhile", "elsewhere", "earlier", "later", "also", "and"})) t += doc.isMark(t + 1, ",") ? 2 : 1;
  if (doc.word(t) != "in") return nullptr;
  ++t;
  while (t < at && doc.covers(t, maskOf(Determiner, Direction))) ++t;
  const Entity* province = t < at ? found.at(t, MentionKind::Place) : nullptr;
  const bool named = province != nullptr && province->place.precision == PlacePrecision::Admin1 &&
                     (namesProvince(doc.word(province->range.end)) || province->range.size() > 1 ||
                      doc.word(province->range.end) == "countryside");
  return named ? province : nullptr;
}

bool isLedInCapitals(const Document& doc, TokenRange name) {
  const std::uint32_t i = name.begin;
  if (i == 0 || (name.size() == 1 && doc.word(i).size() == 1)) return false;
  if (i > 1 && doc.word(i - 1) == "of" && doc.covers(i - 2, maskOf(PlaceNoun))) return true;
  const bool word = name.size() == 1 && doc.entry(i) != nullptr;  // "IN READING", "NEAR TANKS"
  if (word) return false;
  return isOneOf(doc.word(i - 1), {"in", "near", "outside"}) ||
         (isOneOf(doc.word(name.end), {"province", "district", "department", "municipality"}) && doc.word(i - 1) != "the");
}

bool isStreetName(const Document& doc, TokenRange r) {
  std::uint32_t at = r.begin;
  while (at > 0 && doc.covers(at - 1, maskOf(Direction))) --at;
  if (at == 0) return false;
  if (at < r.begin && isOneOf(doc.word(at - 1), {"on", "and"})) return true;
  return at > 1 && doc.word(at - 1) == "of" && doc.word(at - 2) == "block";
}

}  // namespace collate
