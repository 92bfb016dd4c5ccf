// SPDX-License-Identifier: GPL-3.0-or-later
// Means: what the lexicon gives, but for words that are no arms where they stand. "A gold mine", "a water tank", "a bomb squad",
// "a New York Jets fan" have the words; what stands right beside them tells.
#include "core/extract/entity.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

constexpr WordSet kShells({"shell", "shells", "shelling", "fire", "round", "rounds", "commander"});

class Arms {
 public:
  explicit Arms(const Document& doc) : m_doc(doc) {}

  bool isNone(const Hit& hit) const {
    const std::string& name = hit.phrase->canonical;
    if (isOfOthers(hit.range.end) || isOfNoArms(hit) || isSeen(hit)) return true;
    if (name == "bomb" && hit.range.size() == 1 && m_doc.word(hit.range.begin) == "bomb" && before(hit.range) == "to")
      return true;  // "set out to bomb the positions"
    if (hit.range.size() == 1 && name == "mine") return !isLaid(hit.range);
    if (name == "axe" && m_doc.word(hit.range.begin) == "axes" && before(hit.range) == "the" && hit.range.begin > 1 &&
        isOneOf(m_doc.word(hit.range.begin - 2), {"on", "along", "at"}))
      return true;  // of an advance
    if (name == "tank" && hit.range.size() == 1) return isTown(hit.range.begin) || isVessel(hit.range.begin);
    return isName(hit.range) || isRoad(hit.range);
  }

 private:
  Word before(TokenRange r) const { return r.begin > 0 ? m_doc.word(r.begin - 1) : Word{}; }

  // "a bomb squad", "drone footage", "a rocket scientist", "an artillery officer", "motorcycle taxis", "gun laws"
  bool isOfOthers(std::uint32_t end) const {
    static constexpr WordSet kBehind(
        {"scientist",    "scientists",    "expert",      "experts",    "officer",   "officers",   "maker",       "makers",
         "making",       "pilot",         "pilots",      "operator",   "operators", "mechanic",   "mechanics",   "factory",
         "factories",    "museum",        "company",     "fan",        "fans",      "squad",      "squads",      "disposal",
         "threat",       "threats",       "hoax",        "scare",      "shelter",   "shelters",   "inspector",   "inspectors",
         "treaty",       "convention",    "ban",         "control",    "law",       "laws",       "licence",     "license",
         "footage",      "video",         "videos",      "images",     "range",     "club",       "association", "league",
         "clearance",    "clearing",      "awareness",   "defence",    "defense",   "defences",   "defenses",    "program",
         "programme",    "test",          "tests",       "technology", "industry",  "lag",        "ski",         "skis",
         "skier",        "skiers",        "stream",      "fuel",       "engine",    "engines",    "taxi",        "taxis",
         "dealer",       "dealers",       "shop",        "shops",      "repair",    "race",       "races",       "racer",
         "concern",      "pub",           "vomiting",    "lobby",      "owner",     "owners",     "technician",  "technicians",
         "manufacturer", "manufacturers", "science",     "engineer",   "engineers", "trade",      "rights",      "show",
         "shows",        "specialist",    "specialists", "instructor", "watchdog",  "detector",   "detectors",   "sniffing",
         "detection",    "helmet",        "helmets",     "salad",      "commander", "commanders", "chief",       "school",
         "academy",      "hobbyist",      "photographer"});
    return isOneOf(m_doc.word(end), kBehind);
  }

  // "A drone was flying over the area", "there had been drones in the sky": what did nothing but fly
  bool isSeen(const Hit& hit) const {
    const std::string& name = hit.phrase->canonical;
    if (name != "helicopter" && name != "aircraft" && name != "drone") return false;
    std::uint32_t t = hit.range.end;
    if (m_doc.word(t) == "in" && m_doc.word(t + 1) == "the" && isOneOf(m_doc.word(t + 2), {"sky", "skies"})) return true;
    while (m_doc.covers(t, maskOf(Auxiliary))) ++t;
    return t > hit.range.end &&
           isOneOf(m_doc.word(t), {"flying", "hovering", "circling", "overhead", "filming", "seen", "heard"});
  }

  // "rescue helicopters", "a private jet", "tear gas grenades", "a starting pistol", "a pork chopper", "a time bomb"
  bool isOfNoArms(const Hit& hit) const {
    const std::string& name = hit.phrase->canonical;
    const Word w = before(hit.range);
    if (name == "helicopter" || name == "aircraft" || name == "drone")
      return isOneOf(w,
                     {"rescue",   "medical", "medevac",    "hospital", "ambulance", "evacuation", "private",     "passenger",
                      "business", "charter", "commercial", "jumbo",    "executive", "corporate",  "pork",        "presidential",
                      "delivery", "camera",  "toy",        "civilian", "transport", "cargo",      "firefighting"});
    if (name == "grenade") return isOneOf(w, {"gas", "tear", "teargas", "stun", "smoke"});
    if (name == "pistol") return isOneOf(w, {"starting", "toy", "water", "flare"});
    if (name == "bomb") return isOneOf(w, {"time", "photo", "bath", "logic"});
    return name == "knife" && isOneOf(w, {"army", "pen", "palette"});
  }

  // "hit a mine", "a mine exploded", "mines laid by"; any other is a pit: "attacked a mine", "miners in a jade mine", "of mine"
  bool isLaid(TokenRange r) const {
    static constexpr WordSet kSetOff({"explode",   "exploded",  "explodes",   "exploding",  "explosion", "detonate",
                                      "detonated", "detonates", "detonating", "detonation", "planted",   "planting",
                                      "laid",      "laying",    "triggered",  "triggering", "defused",   "defusing",
                                      "stepped",   "stepping",  "blast",      "cleared",    "left",      "tripped",
                                      "buried",    "drove",     "driven",     "ran",        "blew",      "went"});
    if (isPit(r)) return false;
    if (isHitOrHits(r) || isOneOf(before(r), {"by"})) return true;
    constexpr std::uint32_t kReach = 7;  // words
    const TokenRange s = m_doc.sentences()[m_doc.sentenceOf(r.begin)].range;
    for (std::uint32_t t = std::max(s.begin, r.begin - std::min(r.begin, kReach)); t < std::min(s.end, r.end + kReach); ++t)
      if (isOneOf(m_doc.word(t), kSetOff)) return true;
    return false;
  }

  // "struck a mine", "hit several mines", "went over a mine", "by a mine"; "a mine killed two", "a mine hit their bus", "a mine
  // under a bus"
  bool isHitOrHits(TokenRange r) const {
    constexpr std::uint32_t kReach = 4;  // words: "hit a suspected land mine"
    for (std::uint32_t t = r.begin; t > 0 && t + kReach > r.begin; --t) {
      const Word w = m_doc.word(t - 1);
      if (isOneOf(w, {"hit", "hits", "hitting", "struck", "strikes", "striking", "over", "on", "onto", "by", "with", "using"}))
        return true;
      if (!m_doc.covers(t - 1, maskOf(Determiner, Adjective, Number, Bound, Nationality)) &&
          !isOneOf(w, {"suspected", "old", "several", "improvised", "buried"}))
        break;
    }
    if (isOneOf(m_doc.word(r.end), {"under", "beneath"}) && m_doc.covers(r.end + 1, maskOf(Determiner))) return true;
    return isOneOf(m_doc.word(r.end), {"killed", "killing", "kills", "wounded", "wounds", "injured", "injures", "maimed", "hit",
                                       "hits", "struck", "destroyed"}) ||
           hurtsWhereItLies(r);
  }

  // "A mine near Orlen on 3 March killed"; in a pit walls fall
  bool hurtsWhereItLies(TokenRange r) const {
    constexpr std::uint32_t kReach = 10;  // words: "on the road from Orlen to Ferrin on Monday"
    const TokenRange s = m_doc.sentences()[m_doc.sentenceOf(r.begin)].range;
    for (std::uint32_t t = s.begin; t < s.end; ++t)
      if (isOneOf(m_doc.word(t), {"collapse", "collapsed", "flood", "flooded", "trapped", "gas", "miners", "shaft", "rescuers"}))
        return false;
    if (!m_doc.covers(r.end, maskOf(Preposition))) return false;
    for (std::uint32_t t = r.end; t < std::min(s.end, r.end + kReach); ++t) {
      if (isOneOf(m_doc.word(t), {"killed", "wounded", "injured", "maimed"})) return true;
      if (!m_doc.isCapital(t) && !m_doc.isNumber(t) && !isOneOf(m_doc.word(t), {"road", "track", "town", "village"}) &&
          !m_doc.covers(t, maskOf(Preposition, Determiner, Direction, PlaceNoun)))
        return false;
    }
    return false;
  }

  // "a gold mine", "the Grasberg mine", "in a mine", "a mine shaft", "a friend of mine"
  bool isPit(TokenRange r) const {
    static constexpr WordSet kOre(
        {"gold",      "coal",      "copper",  "iron",        "silver",     "cobalt",   "coltan",  "diamond",  "salt",
         "tin",       "uranium",   "zinc",    "emerald",     "illegal",    "jade",     "lithium", "nickel",   "ruby",
         "sapphire",  "manganese", "bauxite", "lead",        "phosphate",  "tantalum", "wolfram", "tungsten", "artisanal",
         "abandoned", "open-pit",  "pit",     "underground", "unlicensed", "sand",     "stone",   "gemstone", "ore"});
    static constexpr WordSet kOfPit({"worker",   "workers",  "shaft",     "shafts",    "site",    "sites",    "company",
                                     "town",     "collapse", "collapsed", "pit",       "manager", "managers", "guards",
                                     "security", "operator", "accident",  "disaster",  "face",    "tunnel",   "gold",
                                     "coal",     "tailings", "dump",      "concession"});
    if (isOneOf(before(r), kOre) || isOneOf(m_doc.word(r.end), kOfPit)) return true;
    if (r.begin == 0 || isOneOf(m_doc.word(r.end), {"blast", "blasts", "explosion", "explosions", "detonation"})) return false;
    if (m_doc.word(r.begin) == "mine" && m_doc.word(r.begin - 1) == "of") return true;
    const bool named = m_doc.isCapital(r.begin - 1) && !m_doc.allCaps() && !m_doc.token(r.begin - 1).lineStart &&
                       !m_doc.covers(r.begin - 1, maskOf(Nationality, Determiner, Number, Group));
    std::uint32_t at = r.begin;
    while (at > 0 && m_doc.covers(at - 1, maskOf(Determiner))) --at;
    return named || (at > 0 && isOneOf(m_doc.word(at - 1), {"in", "inside", "at", "owns", "attacked", "raided", "stormed"}));
  }

  // "in Tank", "the district of Tank", "Tank police said", but "shrapnel from tank shells"
  bool isTown(std::uint32_t i) const {
    if (!m_doc.isCapital(i) || isOneOf(m_doc.word(i + 1), kShells)) return false;
    if (i > 0 && isOneOf(m_doc.word(i - 1), {"in", "of", "near", "from", "to", "outside"})) return m_doc.word(i) == "tank";
    const bool opens = m_doc.token(i).lineStart || i == 0 || m_doc.isMark(i - 1, ".");
    if (!opens) return !m_doc.allCaps() && m_doc.word(i) == "tank" && !m_doc.sentences()[m_doc.sentenceOf(i)].heading;
    return isOneOf(m_doc.word(i + 1), {"police", "district", "residents", "city", "town"}) || m_doc.isMark(i + 1, ":") ||
           m_doc.isMark(i + 1, ",") || m_doc.isMark(i + 1, "(");
  }

  // "a water tank", "a tank truck", "a think tank"
  bool isVessel(std::uint32_t i) const {
    return (i > 0 &&
            isOneOf(m_doc.word(i - 1), {"water", "fuel", "oxygen", "gas", "storage", "septic", "fish", "oil", "petrol", "diesel",
                                        "think", "propane", "holding", "kerosene", "gasoline", "milk", "anti"})) ||
           isOneOf(m_doc.word(i + 1), {"truck", "trucks", "top", "tops", "wagon", "wagons", "car", "cars", "farm", "farms"});
  }

  // "Houston Rockets", "the Golden Axe": the last word of a name
  bool isName(TokenRange r) const {
    const std::uint32_t i = r.begin;
    if (r.size() != 1 || i == 0 || !m_doc.isCapital(i) || m_doc.allCaps() || m_doc.token(i).lineStart) return false;
    for (std::uint32_t t = i > 3 ? i - 3 : 0; t < i; ++t)  // "the Assam Rifles"
      if (const Hit* g = m_doc.hitAt(t, maskOf(Group)); g != nullptr && g->range.contains(i)) return true;
    if (!isOneOf(m_doc.word(i), {"jets", "rockets", "axe", "blades", "dagger", "daggers", "cutlass", "snipers", "rifles"}))
      return false;
    return m_doc.isCapital(i - 1) && !m_doc.covers(i - 1, maskOf(Nationality, Group)) &&
           !m_doc.sentences()[m_doc.sentenceOf(i)].heading;
  }

  // "on the M4 motorway", "along the M4"
  bool isRoad(TokenRange r) const {
    if (!isOneOf(m_doc.word(r.begin), {"m", "m4", "m16"})) return false;
    return isOneOf(m_doc.word(r.end), {"motorway", "highway", "road", "freeway", "corridor", "junction", "route"}) ||
           (r.begin > 1 && m_doc.word(r.begin - 1) == "the" &&
            isOneOf(m_doc.word(r.begin - 2), {"on", "along", "near", "off", "down", "of"}));
  }

  const Document& m_doc;
};

}  // namespace

void recognizeMeans(const Document& doc, Entities& out) {
  const Arms arms(doc);
  for (std::uint32_t i = 0; i < doc.size();) {
    const Hit* hit = doc.hitAt(i, maskOf(Means));
    if (hit == nullptr) {
      ++i;
      continue;
    }
    i = hit->range.end;
    if (arms.isNone(*hit)) continue;
    Entity e;
    e.kind = MentionKind::Means;
    e.range = hit->range;
    e.name = hit->phrase->canonical;
    e.phrase = hit->phrase;
    out.add(std::move(e));
  }
}

bool isRuledOut(const Document& doc, TokenRange means) {
  constexpr std::uint32_t kReach = 5;  // words
  for (std::uint32_t t = means.begin; t > 0 && t + kReach > means.begin; --t) {
    const Word w = doc.word(t - 1);
    if (doc.token(t - 1).kind == TokenKind::Punct) return false;
    if (w == "ticking") return true;  // "sat on a ticking time bomb"
    if (isOneOf(w, {"not", "no", "never", "without", "nor"}))
      return !isOneOf(doc.word(t), {"only", "just", "yet", "immediately", "far", "less", "fewer"});
    if (w == "out" && t > 1 && isOneOf(doc.word(t - 2), {"ruled", "rule", "ruling"})) return true;
    if (w == "than" && t > 1 && (doc.word(t - 2) == "rather" || isOneOf(doc.word(t), {"with", "of", "from"}))) return true;
    const bool up =
        isOneOf(w, {"surrender", "relinquish"}) && t > 2 && doc.word(t - 2) == "to" && !doc.word(t - 3).starts_with("refus");
    if (up || (w == "over" && t > 1 && isOneOf(doc.word(t - 2), {"hand", "handed"})))
      return true;  // "requires them to surrender their heavy weapons"
    if (doc.covers(t - 1, maskOf(Effect)) || isOneOf(w, {"and", "but", "when", "after", "as"})) return false;
  }
  return false;
}

}  // namespace collate
