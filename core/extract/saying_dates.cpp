// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/saying_dates.h"

#include <algorithm>
#include <array>

#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

// Words of what comes after a deed.
constexpr std::array<Spelling, 47> kAftermath = {
    "announced", "appeared",    "arraigned",  "arraignment", "bail",       "bond",     "booked",    "charged",
    "charges",   "conference",  "continued",  "continues",   "convicted",  "court",    "dismissed", "filed",
    "funeral",   "hearing",     "identified", "indicted",    "indictment", "jailed",   "judge",     "jury",
    "meet",      "meeting",     "photo",      "plead",       "pleaded",    "pled",     "posted",    "published",
    "scheduled", "search",      "sentenced",  "sentencing",  "inquest",    "tribunal", "revised",   "circulated",
    "still",     "surrendered", "testified",  "trial",       "updated",    "verdict",  "vigil"};

bool isAftermath(const Word& w) { return isOneOf(w, kAftermath); }

// "shot at a vigil", "opened fire minutes into a vigil": where the deed was done.
bool isScene(const Document& doc, std::uint32_t noun, std::uint32_t from) {
  std::uint32_t t = noun;
  while (t > from && doc.covers(t - 1, maskOf(Determiner, Adjective))) --t;
  return t > from && isOneOf(doc.word(t - 1), {"at", "attending", "during", "outside", "into", "leaving", "near"});
}

// "killed a judge | on Tuesday": somebody to whom it was done
bool isStruck(const Document& doc, std::uint32_t noun, std::uint32_t from) {
  std::uint32_t t = noun;
  while (t > from && doc.covers(t - 1, maskOf(Determiner, Adjective, Nationality, Grade))) --t;
  return t < noun && t > from && doc.covers(t - 1, maskOf(Effect, Act)) && isOneOf(doc.word(noun), {"judge", "judges", "court"});
}

}  // namespace

bool isOfEvent(const Document& doc, const Entity& date) {
  constexpr std::uint32_t kReach = 6;  // words: "Sunday night's deadly north Tulsa market shooting"
  std::uint32_t t = date.range.end;
  while (doc.covers(t, maskOf(DayTime))) ++t;
  if (doc.word(t) == "'s") ++t;
  const bool owns = t > date.range.end;
  for (const std::uint32_t end = t + kReach; t < end && doc.token(std::min(t, doc.size() - 1)).kind == TokenKind::Word; ++t) {
    if (doc.covers(t, maskOf(Event, Toll))) return true;
    if (!owns || doc.covers(t, maskOf(Preposition, Conjunction, Say, Auxiliary))) return false;
  }
  return false;
}

namespace {

// Were the reporters at `i` told something: "told reporters", "speaking to local journalists"? "shot two reporters" tells of
// them.
bool areTold(const Document& doc, std::uint32_t i) {
  constexpr std::uint32_t kWords = 3;  // words: "said to local reporters"
  for (std::uint32_t t = i; t > 0 && t + kWords > i; --t) {
    if (doc.word(t - 1) == "to" && t > 1 && isOneOf(doc.word(t - 2), {"sent", "emailed", "distributed", "read"})) return true;
    if (isOneOf(doc.word(t - 1), {"told", "telling", "tell", "tells", "speaking", "spoke", "briefed", "briefing"})) return true;
    if (doc.hitEnding(t, maskOf(Say)) != nullptr) return true;
    if (doc.covers(t - 1, maskOf(Effect, Act, Target))) return false;
  }
  return false;
}

// "told the Lake Post in Idlib that", ", police told the Lake Post in Idlib": does "told" at `told` tell the report's own news?
bool tellsNews(const Document& doc, std::uint32_t told, std::uint32_t place) {
  constexpr std::uint32_t kWords = 6;  // words of who tells, of a place
  for (std::uint32_t t = place; t < place + kWords && t < doc.size(); ++t)
    if (doc.word(t) == "that") return true;
  for (std::uint32_t t = told; t > 0 && t + kWords > told; --t)
    if (doc.isMark(t - 1, ",")) return true;
  return false;
}

// "in Orlen state on Friday": a place, and nobody states anything
bool isOfState(const Document& doc, std::uint32_t i) {
  return doc.word(i) == "state" && i > 0 && (doc.isCapital(i - 1) || doc.covers(i - 1, maskOf(Direction)));
}

}  // namespace

bool isWhereSpoken(const Document& doc, std::uint32_t place) {
  if (place < 2 || !isOneOf(doc.word(place - 1), {"in", "at", "from"})) return false;
  if (isOneOf(doc.word(place - 2), {"reporters", "journalists"})) return areTold(doc, place - 2);
  if (isOneOf(doc.word(place - 2), {"briefing", "criticism", "condemnation", "praise", "outrage", "rebuke", "denial"}))
    return true;
  if (doc.word(place - 2) == "conference" && place > 2 && isOneOf(doc.word(place - 3), {"news", "press"})) return true;
  if (doc.word(place - 2) == "speaking") return place > 2 && doc.isMark(place - 3, ",");
  constexpr std::uint32_t kHearer = 5;  // words: "told the Lake Post in"
  for (std::uint32_t t = place - 1; t > 1 && t + kHearer > place; --t) {
    if (doc.word(t - 2) == "told") return tellsNews(doc, t - 2, place);
    if (!doc.isCapital(t - 1) && !doc.covers(t - 1, maskOf(Determiner))) break;
  }
  return false;
}

bool isBehindSaying(const Document& doc, std::uint32_t place) {
  if (place < 2 || doc.isCapital(place - 2) || !isOneOf(doc.word(place - 1), {"in", "at", "from"})) return false;
  const Hit* say = doc.hitEnding(place - 1, maskOf(Say));
  if (isOneOf(doc.word(place - 2), {"spoke", "speaks"})) return true;
  return say != nullptr && isOneOf(say->phrase->canonical, {"say", "tell", "add"});
}

// "claimed the attack on Friday", "condemned the killings on Friday": when somebody spoke of it
static bool datesClaim(const Document& doc, std::uint32_t begin) {
  std::uint32_t t = begin;
  while (t > 0 && t + 4 > begin && doc.covers(t - 1, maskOf(Event, Toll, Adjective))) --t;
  if (t == begin || t < 2 || !doc.covers(t - 1, maskOf(Determiner))) return false;
  return doc.word(t - 2) == "claimed" || isOneOf(doc.word(t - 2), kMournings) ||
         (t > 2 && doc.word(t - 2) == "for" && doc.word(t - 3) == "responsibility");
}

bool opensSpeech(const Document& doc, const Entity& date) {
  const bool today = date.expression.kind == DateExpression::Kind::Offset;
  constexpr std::uint32_t kReach = 6;  // words of who speaks
  const TokenRange s = doc.sentences()[doc.sentenceOf(date.range.begin)].range;
  if (date.range.begin > s.begin + 1) return false;
  for (std::uint32_t t = date.range.end; t < std::min(s.end, date.range.end + kReach); ++t) {
    if (doc.covers(t, maskOf(Event, Effect, Act))) return false;
    if (today && doc.hitAt(t, maskOf(Say)) != nullptr && !doc.isCapital(t)) return true;
    // "On Thursday the Marrow foreign ministry condemned", "On Thursday the Northern Front claimed the attack"
    if (isOneOf(doc.word(t), kMournings)) return true;
    if (doc.word(t) == "claimed" && (doc.covers(t + 1, maskOf(Determiner)) || doc.word(t + 1) == "responsibility"))
      return !isOneOf(doc.word(t + 2), {"life", "lives"});
  }
  return false;
}

// "said", "told SANA", not "police were called"
static bool isToldBefore(const Document& doc, std::uint32_t end) {
  constexpr std::uint32_t kReach = 4;  // words of who is told
  if (doc.word(end - 1) == "said" || doc.word(end - 1) == "added") return true;
  for (std::uint32_t t = end; t > 0 && t + kReach > end && (t == end || doc.isCapital(t)); --t)
    if (doc.word(t - 1) == "told") return true;
  return false;
}

// "told a briefing Friday", "told a news conference on Friday", "told parliament on Friday"
static bool toldAudience(const Document& doc, std::uint32_t end) {
  constexpr std::uint32_t kReach = 4;  // words
  if (end < 2 || !isOneOf(doc.word(end - 1), {"briefing", "conference", "parliament", "lawmakers", "council", "session"}))
    return false;
  for (std::uint32_t t = end - 1; t > 0 && t + kReach > end; --t)
    if (isOneOf(doc.word(t - 1), {"told", "tell", "tells", "telling"})) return true;
  return false;
}

// "in a statement of 23 November", "our alert dated 23 May": when it was written
static bool isOfPaper(const Document& doc, std::uint32_t begin) {
  static constexpr WordSet kPapers({"statement", "alert", "communique", "communiqué", "bulletin", "message", "letter", "note",
                                    "release", "broadcast", "declaration", "dispatch", "post", "update"});
  return begin > 1 && isOneOf(doc.word(begin - 1), {"of", "dated"}) && isOneOf(doc.word(begin - 2), kPapers);
}

// "A video released on Friday": when it was shown
static bool isOfRecording(const Document& doc, std::uint32_t begin) {
  constexpr std::uint32_t kReach = 4;  // words: "footage of it posted"
  if (begin < 2 || !isOneOf(doc.word(begin - 1),
                            {"released", "issued", "posted", "published", "uploaded", "aired", "broadcast", "circulated"}))
    return false;
  for (std::uint32_t t = begin - 1; t > 0 && t + kReach > begin; --t)
    if (isOneOf(doc.word(t - 1),
                {"video", "videos", "footage", "recording", "clip", "photos", "images", "pictures", "statement", "report"}))
      return true;
  return false;
}

// "on Tuesday | claimed responsibility", "on Friday | denied killing"
static bool claimsOrDenies(const Document& doc, std::uint32_t verb) {
  if (isOneOf(doc.word(verb), {"claimed", "admitted", "accepted", "denied"}))
    for (std::uint32_t t = verb + 1; t < verb + 3; ++t)
      if (isOneOf(doc.word(t), {"responsibility", "credit"})) return true;
  return doc.word(verb) == "denied" && (doc.word(verb + 1) == "that" || doc.word(verb + 1).ends_with("ing"));
}

// "shelling on Sunday that | killed nine", "the raid on Monday that | left two dead": what a deed did, and nothing that was said
static bool opensToll(const Document& doc, std::uint32_t verb) {
  const Hit* hit = doc.hitAt(verb, maskOf(Effect, Act, Target));
  if (hit == nullptr) return isOneOf(doc.word(verb), {"left", "claimed", "caused", "destroyed", "leveled", "levelled", "razed"});
  const VerbForm form = hit->phrase->form;
  return form == VerbForm::Third || form == VerbForm::Past || form == VerbForm::PastOrParticiple;
}

bool datesSaying(const Document& doc, const Entity& date) {
  if (isOfEvent(doc, date)) return false;
  if (date.range.begin > 1 && doc.word(date.range.begin - 1) == "on" && datesClaim(doc, date.range.begin - 1)) return true;
  if (doc.word(date.range.end) == "'s" && doc.covers(date.range.end + 1, maskOf(SayNoun))) return true;
  std::uint32_t begin = date.range.begin > 0 && doc.word(date.range.begin - 1) == "on" ? date.range.begin - 1 : date.range.begin;
  // "told SANA late on Tuesday", "said earlier today"
  if (begin > 1 && isOneOf(doc.word(begin - 1), {"late", "early", "later", "earlier"}) && isToldBefore(doc, begin - 1)) --begin;
  const bool place = begin > 1 && doc.covers(begin - 1, maskOf(PlaceNoun)) &&
                     (doc.isCapital(begin - 1) || doc.isCapital(begin - 2));  // "in Orlen state on Friday"
  const bool opens = begin == doc.sentences()[doc.sentenceOf(begin)].range.begin;
  if (begin > 0 && !opens && !place && !isOfState(doc, begin - 1) && doc.hitEnding(begin, maskOf(Say, SayNoun)) != nullptr)
    return true;
  if (begin > 0 && isOneOf(doc.word(begin - 1), {"reporters", "journalists", "newsmen"}) && areTold(doc, begin - 1)) return true;
  if (begin > 0 && isOneOf(doc.word(begin - 1), kMournings)) return true;  // "condemned on Tuesday the killing"
  if (isOneOf(doc.word(date.range.end), kMournings)) return true;          // "on Tuesday condemned the killing"
  if (claimsOrDenies(doc, date.range.end)) return true;
  if (begin > 1 && isOneOf(doc.word(begin - 1), {"responsibility", "credit"}) && doc.word(date.range.end) == "for") return true;
  if (toldAudience(doc, begin) || opensSpeech(doc, date) || isOfRecording(doc, begin) || isOfPaper(doc, date.range.begin))
    return true;
  const std::uint32_t first = doc.sentences()[doc.sentenceOf(begin)].range.begin;  // "Claimed by the Northern Front on 5 March"
  if (doc.word(first) == "claimed" && doc.word(first + 1) == "by" && begin < first + 8) return true;
  // "told the Lake Post on Friday that"
  if (doc.word(date.range.end) == "that" && begin > 0 && (doc.word(begin) == "on" || isToldBefore(doc, begin)))
    return !opensToll(doc, date.range.end + 1);
  return doc.starts(date.range.end, maskOf(Say)) || datesAftermath(doc, date);
}

bool datesAftermath(const Document& doc, const Entity& date) {
  constexpr std::uint32_t kBack = 7;  // words
  const TokenRange s = doc.sentences()[doc.sentenceOf(date.range.begin)].range;
  for (std::uint32_t t = s.begin; t < std::min(s.begin + 2, date.range.begin); ++t)
    if (isOneOf(doc.word(t), {"funeral", "funerals", "burial"})) return true;  // "The funeral of the two dead will be held on"
  for (std::uint32_t t = date.range.begin; t > s.begin && t + kBack > date.range.begin; --t) {
    if (isAftermath(doc.word(t - 1))) return !isScene(doc, t - 1, s.begin) && !isStruck(doc, t - 1, s.begin);
    if (t > s.begin + 1 && doc.word(t - 1) == "of" && doc.word(t - 2) == "as") return true;  // "as of late Thursday"
    if (doc.isMark(t - 1, ",") || isOneOf(doc.word(t - 1), {"after", "for", "that"})) break;
    if (doc.covers(t - 1, maskOf(Event, Effect, Act)) && doc.word(t - 1) != "shooting") break;
  }
  return isAftermath(doc.word(date.range.end));
}

}  // namespace collate
