// SPDX-License-Identifier: GPL-3.0-or-later
// Worked example: "Shells fired from Marrow hit a mill in Orlen, police in Salem said." Orlen stands behind "in" and scores most;
// Marrow is where the shells came from, and Salem is part of who speaks.
#include "core/extract/event_place.h"

#include <algorithm>

#include "core/extract/date_scope.h"
#include "core/extract/occupations.h"
#include "core/extract/saying_dates.h"
#include "core/extract/unlisted_place.h"
#include "core/extract/word_list.h"
#include "core/resolve/places.h"

namespace collate {
namespace {

using enum PhraseClass;

class PlaceFinder {
 public:
  PlaceFinder(const Annotated& text, TokenRange range) : m_text(text), m_doc(text.doc), m_range(range) {}

  const Entity* run() const {
    const Entity* best = nullptr;
    int bestScore = 0;
    for (const Entity* p : m_text.entities.within(m_range, MentionKind::Place)) {
      if (isOfPage(*p)) continue;
      const int score = scoreOf(*p);
      if (score <= bestScore) continue;
      best = p;
      bestScore = score;
    }
    return best == nullptr ? nullptr : within(*best);
  }

 private:
  // "in Qurqush, a village in Tulsa": the village, which is said to lie there
  const Entity* within(const Entity& wide) const {
    const Entity* inner = innerOf(wide);
    return inner != nullptr && !isOfPage(*inner) && scoreOf(*inner) > 0 ? inner : nearIt(wide);
  }

  const Entity* innerOf(const Entity& wide) const {
    constexpr std::uint32_t kWords = 5;
    std::uint32_t at = wide.range.begin;
    while (at > m_range.begin && m_doc.covers(at - 1, maskOf(Determiner, Direction))) --at;
    if (at < m_range.begin + 2 || !isOneOf(m_doc.word(--at), {"in", "of"})) return nullptr;
    while (at > m_range.begin && (m_doc.covers(at - 1, maskOf(PlaceNoun, Direction)) || isOrdinal(at - 1))) --at;
    // "in Qurqush, in the north of Tulsa", "in the Qurqush area, 11th district of Tulsa"
    std::uint32_t open = at;
    while (open > m_range.begin && (isWord(open - 1, "the") || isWord(open - 1, "in"))) --open;
    if (open > m_range.begin && m_doc.isMark(open - 1, ",")) {
      at = open - 1;
      while (at > m_range.begin && m_doc.covers(at - 1, maskOf(PlaceNoun)) &&
             m_text.entities.at(at - 1, MentionKind::Place) == nullptr)
        --at;
    }
    if (at > m_range.begin + 1 && isOneOf(m_doc.word(at - 1), {"community", "hamlet", "suburb", "township"})) --at;
    for (std::uint32_t t = at; t > m_range.begin && t + kWords > at; --t)
      if (m_doc.isMark(t - 1, ",") && isOneOf(m_doc.word(t), {"a", "an", "the"})) at = t - 1;  // "Qurqush, a farming"
    const Entity* inner = at > m_range.begin ? m_text.entities.at(at - 1, MentionKind::Place) : nullptr;
    const bool part = inner != nullptr && isOneOf(m_doc.word(inner->range.end), {"neighborhood", "neighbourhood", "quarter"});
    return inner != nullptr && isNameAlone(*inner) && !part ? inner : nullptr;
  }

  // "11th", both of its tokens
  bool isOrdinal(std::uint32_t i) const {
    return m_doc.isNumber(i) || (m_doc.token(i).glued && isOneOf(m_doc.word(i), {"st", "nd", "rd", "th"}));
  }

  // "near Tulsa in Oklahoma": the town tells more than the state that it lies in
  const Entity* nearIt(const Entity& wide) const {
    if (wide.place.precision != PlacePrecision::Area && wide.place.precision != PlacePrecision::Admin1 &&
        wide.place.precision != PlacePrecision::Country)
      return &wide;
    for (const Entity* p : m_text.entities.within(m_range, MentionKind::Place))
      if (p != &wide && p->place.precision == PlacePrecision::Town && wordBefore(phraseStart(*p), 1) == "near" && !isOfPage(*p) &&
          placeContains(wide.place, p->place))
        return p;
    return &wide;
  }

  static constexpr int kNone = -100;    // no place of an event
  static constexpr int kNearby = 30;    // not in it, but better than nothing
  static constexpr int kDoubtful = 30;  // what a place loses that is more likely to be of something else

  bool isWord(std::uint32_t i, Spelling w) const { return m_doc.word(i) == w; }
  // The word `back` tokens before `at`, empty before the range.
  Word wordBefore(std::uint32_t at, std::uint32_t back) const {
    return at >= m_range.begin + back ? m_doc.word(at - back) : Word{};
  }

  bool inSource(std::uint32_t token, std::uint32_t sentence) const {
    for (const Cited& c : std::ranges::equal_range(m_text.cited, sentence, {}, &Cited::sentence))
      if (c.source.contains(token) || (c.source.end <= token && isBeforeCue(c, token))) return true;
    return false;
  }

  // "The ministry on Monday in Salem said", "the monitor which watches Salem said"
  bool isBeforeCue(const Cited& c, std::uint32_t token) const {
    if (token < c.cue.begin && isOneOf(m_doc.word(c.source.end), {"who", "which", "that", "whose"})) return true;
    const Entity* place = m_text.entities.at(token, MentionKind::Place);
    return place != nullptr && place->range.end == c.cue.begin;
  }

  // In the name of who speaks, a dateline, or where somebody comes from
  bool isOfPage(const Entity& p) const {
    return inSource(p.range.begin, m_doc.sentenceOf(p.range.begin)) || liesIn(m_doc, p.range, RegionKind::Dateline) ||
           opensDateline(m_doc, p.range) || opensHome(m_doc, p.range) || givesZone(p) || isPartner(p) || isOfTrade(p);
  }

  // "X, a Salem merchant, was": where somebody lives
  bool isOfTrade(const Entity& p) const {
    const std::uint32_t i = p.range.begin;
    return i > m_range.begin + 1 && isOneOf(m_doc.word(i - 1), {"a", "an"}) && m_doc.isMark(i - 2, ",") &&
           isOccupation(m_doc, p.range.end) && m_doc.isMark(p.range.end + 1, ",");
  }

  // "in coordination with Lagos": its government
  bool isPartner(const Entity& p) const {
    const std::uint32_t i = p.range.begin;
    return i > m_range.begin + 1 && isWord(i - 1, "with") &&
           isOneOf(m_doc.word(i - 2), {"coordination", "cooperation", "consultation", "agreement", "conjunction"});
  }

  // "at 2 a.m. local time, or 7 p.m. Wednesday in Salem": where the clock shows so
  bool givesZone(const Entity& p) const {
    std::uint32_t at = p.range.begin;
    if (at < m_range.begin + 3 || !isWord(at - 1, "in")) return false;
    --at;
    if (const Entity* day = m_text.entities.at(at - 1, MentionKind::Date)) at = day->range.begin;
    const Entity* clock = at > m_range.begin ? m_text.entities.at(at - 1, MentionKind::Time) : nullptr;
    if (clock == nullptr || !clock->clock || clock->range.begin <= m_range.begin) return false;
    if (!isOneOf(m_doc.word(clock->range.begin - 1), {"or", "("})) return false;
    return m_text.entities.within(m_range, MentionKind::Place).size() > 1;  // the only place told is where it was
  }

  // "district of Orlen, province of Salem": the town that the province is named for
  bool namesProvinceOf(const Entity& p) const {
    const std::uint32_t at = p.range.begin;
    return at > m_range.begin + 2 && isWord(at - 1, "of") && m_doc.isMark(at - 3, ",") &&
           isOneOf(m_doc.word(at - 2), {"province", "region", "department", "governorate", "state"});
  }

  int precise(const Entity& p) const {
    if (namesProvinceOf(p)) return 16;
    switch (p.place.precision) {
      case PlacePrecision::Point:
      case PlacePrecision::Town: return 40;
      case PlacePrecision::Unknown: return isSettlementByNoun(m_doc, p) ? 34 : 25;
      case PlacePrecision::Area: return 20;
      case PlacePrecision::Admin1: return 15;
      case PlacePrecision::Country: return 5;
    }
    return 2;
  }

  // Where the place begins with all that stands before its name: "the northern province of"
  std::uint32_t phraseStart(const Entity& p) const {
    const std::uint32_t first = m_range.begin;
    std::uint32_t before = p.range.begin;
    if (before > first + 1 && m_doc.isMark(before - 1, ",") && isWord(before - 2, "capital")) --before;
    while (before > first && (m_doc.covers(before - 1, maskOf(Determiner, Direction, PlaceNoun)) || ofCapital(before - 1, p)))
      --before;
    if (before == first || !isWord(before - 1, "of")) return before;
    --before;
    while (before > first && (m_doc.covers(before - 1, maskOf(Determiner, PlaceNoun, Nationality, Direction)) ||
                              isOneOf(m_doc.word(before - 1), {"towns", "villages", "cities"})))
      --before;
    return before;
  }

  // "in the Kenyan capital, Lagos"
  bool ofCapital(std::uint32_t i, const Entity& p) const {
    if (isWord(i, "capital")) return true;
    if (isOneOf(m_doc.word(i), {"regional", "provincial", "district", "state", "national"}) && isWord(i + 1, "capital"))
      return true;
    if (!m_doc.covers(i, maskOf(Nationality))) return false;
    for (std::uint32_t t = i + 1; t < p.range.begin; ++t)
      if (isWord(t, "capital")) return true;
    return false;
  }

  // "on their way to Orlen"
  bool isTheirWay(std::uint32_t before) const {
    return wordBefore(before, 2) == "way" && isOneOf(wordBefore(before, 3), {"their", "his", "her", "its"});
  }

  int scoreOf(const Entity& p) const {
    const std::uint32_t first = phraseStart(p), near = beforeNear(m_doc, first);
    const std::uint32_t before = near < first && isOneOf(m_doc.word(near - 1), {"in", "at"}) ? near : first;
    const Word prep = wordBefore(before, 1);
    if (isBehindAnswer(m_doc, p.range.begin, m_range) || isOfSpeech(p, before) || isAttribute(p)) return kNone;
    if (isWhereTheHurtLie(m_doc, p, m_range) || isWhereabouts(before)) return kNone;
    if (isOfPart(p, before)) return kNone;
    if (isOfMourning(before)) return 1;
    const Word leading = wordBefore(before, 2);
    int score = precise(p);
    if (isOneOf(prep, {"in", "at", "inside", "on"})) score += 8;
    const bool road = isOneOf(m_doc.word(p.range.end), {"road", "highway"});  // "taken from the Tulsa-Salem road"
    const bool far = prep == "from" && leading == "far";                      // "not far from Orlen"
    const bool label = prep == "from" && before == m_range.begin + 1 && m_doc.isMark(p.range.end, ":");  // "From Orlen: a clerk"
    if (label) return 6;
    // "No word from Washington", "the Washington newsletter"
    static constexpr WordSet kWords(
        {"word", "words", "statement", "message", "comment", "reaction", "response", "orders", "news"});
    static constexpr WordSet kPapers({"newsletter", "newspaper", "daily", "weekly", "magazine", "bureau", "correspondent"});
    if (prep == "from" && isOneOf(leading, kWords)) return kNone;
    if (isOneOf(m_doc.word(p.range.end), kPapers)) return kNone;
    const bool came = prep == "to" && leading == "came";  // "the troops came to Ferrin"
    if (isOneOf(prep, {"from", "to", "toward", "nearby"}) && !road && !far && !came && !isTakenFrom(before) && !isTold(p))
      score =
          isOneOf(leading, {"road", "highway", "way"}) && !isTheirWay(before) ? std::max(2, score - kNearby) : score - kDoubtful;
    if (prep == "near" || isVicinity(before)) score = std::max(2, score - (isNameAlone(p) ? 1 : kNearby));
    if (isMeasured(before)) score -= kDoubtful;
    if (prep == "with" && isOneOf(leading, {"border", "frontier", "crossing"})) score -= kDoubtful;
    if (namesOffice(p) || (prep == "in" && isOfOffice(before))) score -= kDoubtful;
    if (isApart(before) || prep == "entering" || prep == "leaving") score -= kDoubtful;
    if (isOneOf(leading, {"briefing", "conference", "talks", "council", "meeting", "session", "summit"})) score -= kDoubtful;
    if (isOneOf(leading, {"briefing", "conference"}) && isOneOf(wordBefore(before, 3), {"news", "press"})) return kNone;
    if (prep == "in" && leading == "banned") return kNone;  // "a group banned in Russia"
    if (prep == "in" && isArmOfBand(before))                // where the report names no other place
      return m_text.entities.within({0, m_doc.size()}, MentionKind::Place).size() == 1 ? 1 : kNone;
    if (isOfFlight(before)) return kNone;
    if (isOneOf(prep, {"in", "on"}) && isOneOf(leading, {"war", "conflict", "hostilities", "truce", "ceasefire"})) return kNone;
    // "3 km north of Orlen", "west of Orlen"
    if (isBearing(p)) score = 1;
    if (prep == "in" && isOneOf(leading, {"hospital", "center"}) && !isOfStruckHouse(before, p.range.end)) score -= kDoubtful;
    if (p.place.id.empty() && isOneOf(m_doc.word(p.range.end), {"road", "highway"})) score = 1;  // where nothing nearer is told
    if (m_doc.isMark(p.range.end, ":") && p.range.begin == m_range.begin) score = std::min(score, 6);  // "Salem: a van in Orlen"
    if (isWord(p.range.end, "border") || isWord(p.range.end, "'s")) score -= 3;
    return isBehindSaying(m_doc, before) ? std::max(1, score - kDoubtful) : score;
  }

  // "the front's | affiliate in Marrow"
  bool isArmOfBand(std::uint32_t before) const {
    if (before < m_range.begin + 4 || !isOneOf(wordBefore(before, 2), {"affiliate", "branch", "offshoot"})) return false;
    const std::uint32_t owner = wordBefore(before, 3) == "'s" ? before - 4 : before - 3;
    const Entity* g = m_text.entities.at(owner, MentionKind::Group);
    return g != nullptr && g->phrase != nullptr && g->phrase->tag == "militant";
  }

  // "a raid on the Marrow hospital in Orlen", "a hospital in Orlen was destroyed"
  bool isOfStruckHouse(std::uint32_t before, std::uint32_t behind) const {
    constexpr std::uint32_t kReach = 7;  // words of its name
    if (isOneOf(m_doc.word(behind), {"was", "were"}) && m_doc.covers(behind + 1, maskOf(Act, Target))) return true;
    for (std::uint32_t t = before - 2; t > m_range.begin && t + kReach > before; --t) {
      if (isOneOf(m_doc.word(t - 1), {"on", "against", "hit", "struck", "targeted", "targeting", "hitting", "bombed", "shelled"}))
        return true;
      if (m_doc.token(t - 1).kind != TokenKind::Word || m_doc.covers(t - 1, maskOf(Preposition, Auxiliary))) return false;
    }
    return false;
  }

  // "people who escaped from Orlen", "were fleeing from Orlen for Ferrin": where they had been or were bound for
  bool isOfFlight(std::uint32_t before) const {
    constexpr std::uint32_t kReach = 6;  // words: "fleeing from Orlen for"
    if (!isOneOf(wordBefore(before, 1), {"from", "for"})) return false;
    const bool from = wordBefore(before, 1) == "from";
    for (std::uint32_t t = before - 1; t > m_range.begin && t + kReach > before; --t) {
      if (m_doc.token(t - 1).kind == TokenKind::Punct || m_doc.covers(t - 1, maskOf(Effect, Event))) return false;
      if (isOneOf(m_doc.word(t - 1), {"fleeing", "fled", "flee", "escaped", "escaping"}))
        return !from || t + 1 >= before || m_doc.word(t) != "on";
    }
    return false;
  }

  // "attended the funeral in Orlen of a boy killed in Ferrin", "A vigil was held in Orlen for", "A trial opened in Orlen over";
  // not "at a funeral in Orlen"
  bool isOfMourning(std::uint32_t before) const {
    static constexpr WordSet kAfter({"funeral", "funerals", "burial", "vigil", "vigils", "trial", "hearing"});
    if (!isOneOf(wordBefore(before, 1), {"in", "at"})) return false;
    std::uint32_t t = before - 1;
    if (t > m_range.begin && isOneOf(m_doc.word(t - 1), {"held", "opened", "began", "started"})) {
      for (--t; t > m_range.begin; --t)
        if (isOneOf(m_doc.word(t - 1), kAfter)) return true;
      return false;
    }
    if (t <= m_range.begin || !isOneOf(m_doc.word(t - 1), kAfter)) return false;
    for (--t; t > m_range.begin && m_doc.covers(t - 1, maskOf(Determiner, Adjective)); --t) {
    }
    return t == m_range.begin || !isOneOf(m_doc.word(t - 1), {"at", "during", "outside", "on", "hit", "struck", "attacked",
                                                              "near", "bombed", "targeted", "into"});
  }

  // "across Orlen", "in the Orlen district"; not "officials from Orlen", "Orlen struck"
  bool isLed(std::uint32_t place) const {
    std::uint32_t t = place;
    while (t > m_range.begin && m_doc.covers(t - 1, maskOf(Determiner, Direction))) --t;
    return t > m_range.begin && isOneOf(m_doc.word(t - 1), {"in", "across", "throughout", "around"});
  }

  // "killed 60 across the province on Monday, including 18 in Orlen": where some of them were
  bool isOfPart(const Entity& p, std::uint32_t before) const {
    constexpr std::uint32_t kReach = 7;  // words: "including at least five children in"
    if (!isOneOf(wordBefore(before, 1), {"in", "at", "near"})) return false;
    bool number = false;
    for (std::uint32_t t = before - 1; t > m_range.begin && t + kReach > before; --t) {  // behind "in"
      if (m_doc.token(t - 1).kind == TokenKind::Punct || m_doc.covers(t - 1, maskOf(Effect, Act, Auxiliary, Event))) return false;
      number = number || m_doc.isNumber(t - 1) || m_doc.covers(t - 1, maskOf(Number));
      if (!isOneOf(m_doc.word(t - 1), {"including", "among"})) continue;
      const auto wider = [&](const Entity* o) { return o->place.id != p.place.id && isLed(o->range.begin); };
      return number && std::ranges::any_of(m_text.entities.within({m_range.begin, t - 1}, MentionKind::Place), wider);
    }
    return false;
  }

  // "in the vicinity of Tulsa"
  bool isVicinity(std::uint32_t before) const {
    return wordBefore(before, 1) == "of" && isOneOf(wordBefore(before, 2), {"vicinity", "edge"});
  }

  // Known by nothing but its name: "near Qurqush"
  static bool isNameAlone(const Entity& p) { return p.place.id.empty() && p.place.precision == PlacePrecision::Unknown; }

  // "at Qurqush, 30 km north of Tulsa": what another place is measured from
  bool isMeasured(std::uint32_t before) const {
    std::uint32_t at = before;
    if (at > m_range.begin && isOneOf(m_doc.word(at - 1), {"of", "from"})) --at;
    while (at > m_range.begin && m_doc.covers(at - 1, maskOf(Direction))) --at;
    return at > m_range.begin && isOneOf(m_doc.word(at - 1), {"km", "kilometers", "kilometres", "kms", "miles", "mi"});
  }

  // "3 km north of Orlen", "west of the regional capital Orlen"; not "in the north of Orlen"
  bool isBearing(const Entity& p) const {
    for (std::uint32_t t = p.range.begin; t > m_range.begin + 1; --t) {
      if (isWord(t - 1, "of") && m_doc.covers(t - 2, maskOf(Direction)))
        return !(t > m_range.begin + 2 && m_doc.covers(t - 3, maskOf(Determiner)));
      if (!isOneOf(m_doc.word(t - 1), {"of", "capital", "provincial", "regional"}) &&
          !m_doc.covers(t - 1, maskOf(Determiner, PlaceNoun)))
        return false;
    }
    return false;
  }

  // "Farrow was in Lagos that week", "he is in Lagos"; not "the blast was in Lagos"
  bool isWhereabouts(std::uint32_t before) const {
    if (wordBefore(before, 1) != "in" || before < m_range.begin + 3) return false;
    if (!isOneOf(wordBefore(before, 2), {"was", "were", "is", "are"})) return false;
    const std::uint32_t who = before - 3;
    return m_doc.covers(who, maskOf(Pronoun)) || m_text.entities.at(who, MentionKind::Person) != nullptr ||
           (m_doc.isCapital(who) && who == m_range.begin);
  }

  // "trailed them to Orlen, where they were killed": what follows happened there.
  bool isTold(const Entity& p) const {
    std::uint32_t end = p.range.end;
    while (m_doc.covers(end, maskOf(PlaceNoun)) || isWord(end, "forest")) ++end;
    return m_doc.isMark(end, ",") && isWord(end + 1, "where");
  }

  // "kidnapped two clerks from a bus near Orlen", "was abducted from Orlen": it is where it happened.
  bool isTakenFrom(std::uint32_t before) const {
    constexpr std::uint32_t kReach = 12;  // words
    if (wordBefore(before, 1) != "from") return false;
    for (std::uint32_t t = before; t > m_range.begin && t + kReach > before; --t)
      if (isOneOf(m_doc.word(t - 1), {"kidnapped", "abducted", "seized", "snatched", "kidnapping", "abducting"})) return true;
    return false;
  }

  // "told reporters in Tulsa", "which Lagos blames on", "Lagos has denied"
  bool isOfSpeech(const Entity& p, std::uint32_t before) const {
    const std::uint32_t end = p.range.end;
    const bool says = m_doc.covers(end, maskOf(Say, Stance)) && !m_doc.isCapital(end) && !isWord(end, "state") &&
                      m_doc.hitAt(end, maskOf(Say, Stance)) != nullptr && wordBefore(before, 1) != "of";
    return (says && wordBefore(before, 1) != "in") || isGovernment(m_doc, p) || isWhereSpoken(m_doc, before);
  }

  // "the Tulsa-based monitor", "a Lagos-led force", "U.S. air strikes": whose they are
  bool isAttribute(const Entity& p) const {
    const std::uint32_t end = p.range.end;
    const bool written = m_doc.token(p.range.begin).allCaps && !m_doc.allCaps();
    const Hit* event = m_doc.hitAt(end, maskOf(Event));  // "U.S. clashes" are there
    const bool flown =
        event != nullptr && (event->phrase->event == EventType::AirStrike || event->phrase->event == EventType::DroneStrike);
    if (p.place.precision == PlacePrecision::Country && written && flown && !m_doc.isCapital(end)) return true;
    // "no US casualties", "two UK soldiers"; but "in the UK on Monday"
    const bool letters = p.place.precision == PlacePrecision::Country && m_doc.token(p.range.begin).allCaps;
    if (letters && isOneOf(m_doc.word(end), {"casualties", "losses", "personnel", "troops", "soldiers", "officials"}))
      return true;
    std::uint32_t at = p.range.begin;  // "in eastern | DRC"
    while (at > m_range.begin && m_doc.covers(at - 1, maskOf(Direction, Adjective))) --at;
    const WordEntry* noun = m_doc.entry(end);
    if (letters && at > m_range.begin && !m_doc.allCaps() && m_doc.token(end).kind == TokenKind::Word &&
        (noun == nullptr || noun->noun > noun->verb) && !m_doc.covers(at - 1, maskOf(Preposition)) && !isWord(at - 1, "the") &&
        !m_doc.covers(end, maskOf(Preposition, Auxiliary, Conjunction, Weekday, Adverb)))
      return true;

    // "a US-Russia truce", but "the Turkey-Syria border"
    if (p.place.precision == PlacePrecision::Country && m_doc.token(p.range.begin).joined && m_doc.isCapital(p.range.begin - 1) &&
        !isOneOf(m_doc.word(end), {"border", "frontier", "crossing", "boundary", "line", "region"}))
      return true;
    if (isWord(end, "based") || isOfTreaty(m_doc, end)) return true;
    if (isWord(end, "'s") && p.place.precision == PlacePrecision::Country &&
        isOneOf(m_doc.word(end + 1), {"army", "military", "forces", "troops", "government", "navy", "air", "intelligence",
                                      "police", "ministry", "president", "soldiers", "armed", "defense", "defence"}))
      return true;  // "Uganda's army"
    return end < m_doc.size() && m_doc.token(end).joined && isOneOf(m_doc.word(end), {"led", "backed", "bound"});
  }

  // "The commander of the guard in Orlen and his driver were killed": where somebody holds an office
  bool isOfOffice(std::uint32_t before) const {
    constexpr std::uint32_t kReach = 6;  // words
    for (std::uint32_t t = before - 1; t > m_range.begin + 1 && t + kReach > before; --t) {
      if (m_doc.token(t - 1).kind != TokenKind::Word || m_doc.covers(t - 1, maskOf(Effect, Act, Auxiliary, Say, Event)))
        return false;
      if (isWord(t - 1, "of"))
        return isOneOf(m_doc.word(t - 2), {"commander", "head", "chief", "leader", "director", "governor", "chairman"});
    }
    return false;
  }

  // "a Tulsa County spokeswoman", "the Tulsa County Sheriff": who speaks, and not where it was.
  bool namesOffice(const Entity& p) const {
    std::uint32_t at = p.range.end;
    while (m_doc.covers(at, maskOf(PlaceNoun)) || isWord(at, "county") || isWord(at, "parish")) ++at;
    return m_doc.covers(at, maskOf(SaySource)) || isOneOf(m_doc.word(at), {"sheriff", "spokeswoman", "prosecutors"});
  }

  // "fired by gunmen positioned in Ferrin", "located in the hills in Ferrin": the place before says it of both
  bool isApart(std::uint32_t before) const {
    std::uint32_t at = before;
    while (at > m_range.begin + 1 && isOneOf(m_doc.word(at - 1), {"in", "at", "of", "near"}) &&
           m_text.entities.at(at - 2, MentionKind::Place) != nullptr) {
      at = m_text.entities.at(at - 2, MentionKind::Place)->range.begin;
      while (at > m_range.begin && m_doc.covers(at - 1, maskOf(Determiner, Direction))) --at;
    }
    return isOneOf(wordBefore(at, 2), {"positioned", "located", "stationed", "based", "operating", "active", "fortify"});
  }

  const Annotated& m_text;
  const Document& m_doc;
  TokenRange m_range;
};

}  // namespace

int placeWidth(const Document& doc, const Entity& place) {
  if (!place.place.id.empty()) return 1;
  if (isSettlementByNoun(doc, place) || isOneOf(doc.word(place.range.end), {"community", "township"})) return 0;
  static constexpr std::initializer_list<Spelling> kWide = {"province", "state", "region", "governorate", "department"};
  const std::uint32_t i = place.range.begin;
  const bool of = i > 1 && doc.word(i - 1) == "of" && isOneOf(doc.word(i - 2), kWide);
  return of || isOneOf(doc.word(place.range.end), kWide) ? 2 : 1;
}

bool isOfTreaty(const Document& doc, std::uint32_t end) {
  if (doc.word(end) == "peace") ++end;
  return isOneOf(doc.word(end), {"agreement", "agreements", "accord", "accords", "deal", "process", "talks", "treaty",
                                 "declaration", "convention", "conventions", "conference", "summit", "protocol"});
}

const Entity* placeOfEvent(const Annotated& text, TokenRange range) { return PlaceFinder(text, range).run(); }

bool isGovernment(const Document& doc, const Entity& place) {
  const std::uint32_t i = place.range.begin;
  std::uint32_t end = place.range.end;
  if (doc.isCapital(end)) return false;
  if (i > 1 && doc.word(i - 1) == "by")  // "armed by Lagos", and not "drove by Lagos"
    return isOneOf(doc.word(i - 2), {"armed", "backed", "funded", "financed", "supported", "trained", "supplied", "sponsored"});
  const bool opens = i == doc.sentences()[doc.sentenceOf(i)].range.begin;
  const bool led = i > 0 && doc.word(i - 1) != "that" && doc.covers(i - 1, maskOf(Preposition, Determiner, PlaceNoun, Direction));
  const bool perfect = isOneOf(doc.word(end), {"has", "had"});
  if (!opens && (led || !perfect)) return false;  // "but Lagos has said"
  if (perfect) ++end;
  if (doc.word(end) == "and" && doc.isCapital(end + 1)) end += 2;  // "Lagos and Abuja say"
  if (isOneOf(doc.word(end), {"blamed", "blames", "accused", "accuses"})) return true;
  // What a town reports befell it as often: "Lagos has reported its first bombing"
  const Hit* verb = doc.hitAt(end, maskOf(Say, Conduct, PhraseClass::Stance));
  return verb != nullptr && !isOneOf(verb->phrase->canonical, {"report", "see", "confirm"});
}

bool isSettlementByNoun(const Document& doc, const Entity& place) {
  static constexpr std::initializer_list<Spelling> kNouns = {"village", "town", "hamlet", "camp"};
  const std::uint32_t i = place.range.begin;
  if (doc.isMark(place.range.end, ",") && isOneOf(doc.word(place.range.end + 1), {"a", "an"})) {
    constexpr std::uint32_t kReach = 5;  // words: "Orlen, a small coca-growing hamlet"
    for (std::uint32_t t = place.range.end + 2; t < place.range.end + 2 + kReach; ++t) {
      if (isOneOf(doc.word(t), kNouns)) return true;
      if (doc.token(std::min(t, doc.size() - 1)).kind == TokenKind::Punct || doc.covers(t, maskOf(Preposition))) break;
    }
  }
  return (isOneOf(doc.word(place.range.end), kNouns) && !doc.isCapital(place.range.end)) ||
         (i > 1 && doc.word(i - 1) == "of" && isOneOf(doc.word(i - 2), kNouns));
}

const Entity* townMeantIn(const Annotated& text, std::uint32_t sentence) {
  constexpr std::uint32_t kReach = 2;  // sentences
  const Document& doc = text.doc;
  const TokenRange r = doc.sentences()[sentence].range;
  bool meant = false;
  for (std::uint32_t t = r.begin + 2; t < r.end && !meant; ++t)
    meant = isOneOf(doc.word(t), {"town", "village", "city", "municipality", "district"}) &&
            isOneOf(doc.word(t - 1), {"the", "same"}) && doc.word(t + 1) != "of" && !doc.isCapital(t + 1);
  if (!meant) return nullptr;
  for (std::uint32_t k = sentence; k > 0 && k + kReach > sentence; --k)
    for (const Entity* p : text.entities.within(doc.sentences()[k - 1].range, MentionKind::Place))
      if (p->place.precision == PlacePrecision::Town || p->place.id.empty())
        return liesIn(doc, p->range, RegionKind::Dateline) || opensDateline(doc, p->range) ? nullptr : p;
  return nullptr;
}

bool isBehindAnswer(const Document& doc, std::uint32_t at, TokenRange range) {
  for (std::uint32_t t = at; t > range.begin && doc.token(t - 1).kind != TokenKind::Punct; --t)
    if (isAnswerTo(doc, t - 1)) return true;
  return false;
}

bool isComeTo(const Document& doc, const Entity& place) {
  const std::uint32_t i = place.range.begin;
  if (i == 0) return false;
  if (i > 1 && ((doc.word(i - 1) == "to" && doc.word(i - 2) == "came") ||
                (doc.word(i - 1) == "in" && isOneOf(doc.word(i - 2), {"arrived", "landed"})) ||
                (doc.word(i - 1) == "on" && doc.word(i - 2) == "descended")))
    return true;  // "The troops came to Ferrin"
  return isSettlementByNoun(doc, place) || isOneOf(doc.word(i - 1), {"reached", "entered", "near", "stormed"});
}

bool isWhereTheHurtLie(const Document& doc, const Entity& place, TokenRange range) {
  static constexpr WordSet kTaken({"taken", "rushed", "transported", "pronounced", "died", "treated", "airlifted", "brought",
                                   "transferred", "evacuated", "admitted", "flown", "referred", "moved", "succumbed", "shifted",
                                   "hospitalized", "hospitalised", "recovering"});
  static constexpr std::initializer_list<Spelling> kHouses = {"hospital", "hospitals", "center", "clinic", "clinics"};
  constexpr std::uint32_t kReach = 8;  // words: "transferred for treatment by helicopter to Orlen"
  std::uint32_t at = place.range.begin;
  if (at > range.begin + 4 && doc.isMark(at - 1, ",") &&
      doc.word(at - 2) == "capital") {  // "flown to the regional capital, Orlen"
    at -= 2;
    while (at > range.begin + 2 && (doc.covers(at - 1, maskOf(Determiner, Nationality)) ||
                                    isOneOf(doc.word(at - 1), {"regional", "provincial", "district", "state", "national"})))
      --at;
  }
  if (at < range.begin + 2 || !isOneOf(doc.word(at - 1), {"in", "to", "at", "of"})) return false;
  const bool house = isOneOf(doc.word(at - 2), kHouses);
  // "have been referred to Orlen," she said: the comma closes what was said
  const std::uint32_t end = place.range.end;
  const bool sent = doc.word(at - 1) == "to" && (!doc.isMark(end, ",") || doc.isMark(end + 1, "\""));
  const bool later = doc.word(at - 1) == "in" && doc.word(at - 2) == "later";  // "died seven hours later in Orlen"
  for (std::uint32_t t = at; later && t > range.begin; --t)
    if (doc.word(t - 1) == "died") return true;
  const bool home = doc.word(at - 2) == "home";  // "recovering at his home in Orlen"
  for (std::uint32_t t = at; home && t > range.begin && t + kReach > at; --t)
    if (isOneOf(doc.word(t - 1), {"recovering", "recuperating"})) return true;
  if (!house && !sent) return false;
  for (std::uint32_t t = at; t > range.begin && (house || t + kReach > at); --t)
    if (isOneOf(doc.word(t - 1), kTaken)) return true;
  return false;
}

bool liesIn(const Document& doc, TokenRange range, RegionKind kind) {
  const ByteSpan span = doc.span(range);
  return std::ranges::any_of(doc.source().regions,
                             [&](const Region& region) { return region.kind == kind && region.span.overlaps(span); });
}

}  // namespace collate
