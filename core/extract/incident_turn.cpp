// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/incident_turn.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/extract/further_places.h"
#include "core/extract/saying_dates.h"
#include "core/extract/unlisted_place.h"
#include "core/extract/word_list.h"
#include "core/resolve/places.h"

namespace collate {
namespace {

using enum PhraseClass;

// "another town", "another rebel-held village"
std::uint32_t placeNounBehind(const Document& doc, std::uint32_t i) {
  std::uint32_t t = i + 1;
  while (t < i + 4 && !doc.covers(t, maskOf(PlaceNoun, Preposition))) ++t;
  return t;
}

enum class Side { None, State, Rebels };

Side sideAt(const Annotated& text, std::uint32_t i) {
  static constexpr WordSet kRebels({"rebel", "rebels", "opposition", "insurgent", "insurgents", "militant", "militants",
                                    "jihadist", "jihadists", "terrorists", "guerrilla", "guerrillas"});
  static constexpr WordSet kState({"regime", "government", "army", "military", "coalition", "troops", "warplane", "warplanes",
                                   "jets", "aircraft", "helicopter", "helicopters"});
  if (i + 1 < text.doc.size() && text.doc.token(i + 1).joined) return Side::None;  // "rebel-held"
  if (isOneOf(text.doc.word(i), kRebels)) return Side::Rebels;
  if (isOneOf(text.doc.word(i + 1), {"debris", "fragments", "wreckage", "glass"})) return Side::None;
  if (isOneOf(text.doc.word(i), kState)) return Side::State;
  if (text.doc.covers(i, maskOf(Nationality)) && text.doc.covers(i + 1, maskOf(Event, Means))) return Side::State;
  const Entity* group = text.entities.at(i, MentionKind::Group);
  if (group == nullptr || group->phrase == nullptr || group->phrase->cls != PhraseClass::Group) return Side::None;
  if (group->phrase->tag == "militant") return Side::Rebels;
  return isOneOf(group->phrase->tag, {"force", "coalition"}) ? Side::State : Side::None;
}

// Whose deed a frame tells of: "rebel shelling", "air strikes by the army"; from the air it is a state's.
Side sideOf(const Annotated& text, const Frame& f) {
  constexpr std::uint32_t kReach = 3;  // words before the noun
  for (std::uint32_t t = f.agent.begin; t < f.agent.end; ++t)
    if (const Side side = sideAt(text, t); side != Side::None) return side;
  for (std::uint32_t t = f.trigger.begin; f.noun && t > 0 && t + kReach > f.trigger.begin; --t) {
    if (text.doc.covers(t - 1, maskOf(Determiner, Preposition, Conjunction))) break;
    if (const Side side = sideAt(text, t - 1); side != Side::None) return side;
  }
  const std::uint32_t end = std::min(text.doc.sentences()[f.sentence].range.end, f.trigger.end + 2 * kReach);
  for (std::uint32_t t = f.trigger.end; f.kind == Frame::Kind::Effect && t + 2 < end; ++t) {
    if (text.doc.token(t).kind != TokenKind::Word) break;
    // "were killed during rebel fire"; "in rebel territory" is where
    const bool deed = text.doc.covers(t + 2, maskOf(Event)) || text.doc.word(t + 2) == "fire";
    if (deed && isOneOf(text.doc.word(t), {"by", "during", "in"}))
      if (const Side side = sideAt(text, t + 1); side != Side::None) return side;
  }
  return f.type == EventType::AirStrike || f.type == EventType::DroneStrike ? Side::State : Side::None;
}

bool isFight(const Frame* f) {
  return f->type == EventType::Clash || f->type == EventType::Raid || f->type == EventType::ArrestOperation;
}

bool isFromAfar(const Frame* f) {
  return f->type == EventType::AirStrike || f->type == EventType::DroneStrike || f->type == EventType::Shelling;
}

bool hurtsSome(const Frame* f) {
  const bool hurt = f->effect == Attribute::Killed || f->effect == Attribute::Wounded;
  return f->kind == Frame::Kind::Effect && hurt && f->party.counted && !f->denied && !f->definite;
}

}  // namespace

bool saysAnother(const Document& doc, std::uint32_t sentence) {
  constexpr std::uint32_t kOpening = 6;  // words
  const TokenRange r = doc.sentences()[sentence].range;
  // "Also on Monday, soldiers ...", but not "Also killed was"
  if (doc.word(r.begin) == "also" && (doc.covers(r.begin + 1, maskOf(Weekday)) || isOneOf(doc.word(r.begin + 1), {"on", "in"})))
    return true;
  for (std::uint32_t i = r.begin; i < std::min(r.end, r.begin + kOpening); ++i)
    if (isOneOf(doc.word(i), {"separate", "separately", "elsewhere"}) ||
        (i == r.begin && doc.word(i) == "unrelated" && doc.isMark(i + 1, ":")) ||
        (doc.covers(i + 1, maskOf(Event)) &&
         (doc.word(i) == "another" || (i > r.begin && doc.word(i) == "second" && doc.word(i - 1) == "a"))))
      return true;
  return false;
}

bool opensLater(const Document& doc, std::uint32_t sentence) {
  constexpr std::uint32_t kOpening = 4;  // words: "A few hours after"
  const TokenRange r = doc.sentences()[sentence].range;
  if (doc.word(r.begin) == "later" && isOneOf(doc.word(r.begin + 1), {"in", "that", "on"})) return true;
  if (doc.word(r.begin) == "later" && doc.word(r.begin + 1) == "the" && isOneOf(doc.word(r.begin + 2), {"same", "next"}))
    return true;  // and no "Later the gunmen"
  for (std::uint32_t i = r.begin; i < std::min(r.end, r.begin + kOpening); ++i)
    if (isOneOf(doc.word(i), {"minutes", "hours", "days", "weeks"}))
      return isOneOf(doc.word(i + 1), {"after", "later", "earlier"});
  return false;
}

// "It is to be recalled that rebels", "Readers will remember that": something else that happened before
static bool recallsAnother(const Document& doc, TokenRange r) {
  constexpr std::uint32_t kHead = 7;  // words: "It is worth to be recalled that"
  if (!isOneOf(doc.word(r.begin), {"it", "readers", "let", "we"})) return false;
  for (std::uint32_t t = r.begin + 1; t < std::min(r.end, r.begin + kHead); ++t)
    if (isOneOf(doc.word(t), {"recalled", "recall", "reminded", "remember", "remind"}))
      return doc.word(t + 1) == "that" || (doc.isMark(t + 1, ",") && doc.word(r.begin) != "we");
  return false;
}

bool opensTurn(const Annotated& text, std::uint32_t sentence) {
  const Document& doc = text.doc;
  const TokenRange r = doc.sentences()[sentence].range;
  const std::uint32_t i = r.begin;
  if (isOneOf(doc.word(i), {"meanwhile", "furthermore", "moreover", "likewise"})) return true;
  if (doc.word(i) == "since" && doc.word(i + 1) == "then") return true;
  if (recallsAnother(doc, r)) return true;
  for (std::uint32_t t = i; t < i + 2; ++t)  // "In related news", "In a related development"
    if (isOneOf(doc.word(t), {"in", "a"}) && doc.word(t + 1) == "related" &&
        isOneOf(doc.word(t + 2), {"news", "development", "incident", "event", "case"}))
      return true;
  if (doc.word(i) == "earlier" && i + 1 < r.end && doc.token(i + 1).kind == TokenKind::Word &&
      !doc.covers(i + 1, maskOf(Preposition))) {
    for (std::uint32_t t = i + 1; t < r.end && !doc.covers(t, maskOf(Effect, Act)); ++t)  // and no "Earlier officials said"
      if (doc.covers(t, maskOf(Say, SayNoun)) ||
          isOneOf(doc.word(t), {"figures", "tolls", "toll", "reports", "counts", "estimates"}) ||
          (doc.word(t) == "had" && doc.covers(t + 1, maskOf(Effect, Act))))
        return false;
    return true;
  }
  if (doc.word(i) == "in" && isOneOf(doc.word(i + 1), {"addition", "another"})) return true;
  if (doc.word(i) == "in" && doc.word(i + 1) == "the" && isOneOf(doc.word(i + 2), {"capital", "north", "south", "east", "west"}))
    return doc.word(i + 3) == "meanwhile" || (doc.isMark(i + 3, ",") && doc.word(i + 4) == "meanwhile");
  if (doc.word(i) == "also") return text.entities.at(i + 1, MentionKind::Date) != nullptr;
  if (isOneOf(doc.word(i), {"on", "in"}) && doc.word(i + 1) == "the" && doc.word(i + 2) == "eve" && doc.word(i + 3) == "of")
    return true;
  const std::uint32_t the = isOneOf(doc.word(i), {"on", "in"}) ? i + 1 : i;  // "On the same day", "The same night"
  if (doc.word(the) != "the" || doc.word(the + 1) != "same" ||
      !isOneOf(doc.word(the + 2), {"day", "night", "evening", "morning", "afternoon", "context", "vein", "regard"}))
    return false;
  for (std::uint32_t t = the + 2; t + 1 < r.end; ++t)  // "On the same day, one of the wounded died": of the deed at hand
    if (isOneOf(doc.word(t), {"victim", "succumbed"}) || (doc.word(t) == "died" && isOneOf(doc.word(t + 1), {"in", "of", "at"})))
      return false;
    else if (doc.word(t) == "the" && isOneOf(doc.word(t + 1), {"wounded", "injured", "dead", "victims", "hostages", "suspects"}))
      return false;
  return true;
}

bool refersBack(const Document& doc, const std::vector<const Frame*>& group) {
  return std::ranges::all_of(group, [&](const Frame* f) {
    return f->phrase->canonical == "incident" && isOneOf(doc.word(f->trigger.begin), {"it", "this"});
  });
}

bool takesUp(const Document& doc, std::uint32_t sentence, const std::vector<const Frame*>& before) {
  const TokenRange r = doc.sentences()[sentence].range;
  if (doc.word(r.begin) != "the" || r.size() < 3) return false;
  constexpr std::uint32_t kWords = 3;  // "the military convoy"
  std::uint32_t noun = r.begin + 1;
  while (noun + 1 < std::min(r.end, r.begin + kWords) && !doc.covers(noun + 1, maskOf(Auxiliary, Preposition)) &&
         doc.token(noun + 1).kind == TokenKind::Word)
    ++noun;
  return std::ranges::any_of(before, [&](const Frame* f) {
    if (f->patient.empty() || f->sentence >= sentence || f->denied) return false;
    for (std::uint32_t t = f->patient.begin; t < f->patient.end && !doc.covers(t, maskOf(Preposition)); ++t)
      if (doc.hash(t) == doc.hash(noun) && (t + 1 == f->patient.end || doc.covers(t + 1, maskOf(Preposition)))) return true;
    return false;
  });
}

bool anyDefinite(const std::vector<const Frame*>& group) {
  return std::ranges::any_of(group, [](const Frame* f) { return f->definite; });
}

bool tellsOfDeed(const std::vector<const Frame*>& group) {
  return std::ranges::any_of(group, [](const Frame* f) { return f->kind != Frame::Kind::Effect && !f->noun && !f->denied; });
}

bool tellsOfNewType(const std::vector<const Frame*>& group, const std::vector<const Frame*>& before) {
  return std::ranges::any_of(group, [&](const Frame* f) {
    if (f->kind != Frame::Kind::Event || f->noun || !f->type) return false;
    if (f->type == EventType::Raid || f->type == EventType::ArrestOperation) return false;
    return std::ranges::none_of(before, [&](const Frame* o) { return o->type == f->type; });
  });
}

bool tellsOfAnotherTown(const Annotated& text, std::uint32_t sentence, const std::vector<const Frame*>& group) {
  const Document& doc = text.doc;
  const TokenRange r = doc.sentences()[sentence].range;
  const bool counts =
      std::ranges::any_of(group, [](const Frame* f) { return f->kind == Frame::Kind::Effect && f->party.counted; });
  const bool acts = std::ranges::any_of(group, [](const Frame* f) { return f->kind == Frame::Kind::Event && !f->denied; });
  bool another = false;
  for (std::uint32_t i = r.begin + 1; i + 1 < r.end; ++i) {
    if (isOneOf(doc.word(i), {"fled", "flee", "fleeing", "taken", "sent", "moved", "brought", "rushed", "where"})) return false;
    if (doc.word(i) != "another" || !isOneOf(doc.word(placeNounBehind(doc, i)), {"town", "village", "city", "hamlet"})) continue;
    const Entity* place = text.entities.at(doc.isMark(i - 1, ",") ? i - 2 : i - 1, MentionKind::Place);
    const bool there = place != nullptr && place->range.begin > r.begin &&  // not "people from Orlen, another town"
                       (!doc.covers(place->range.begin - 1, maskOf(Preposition)) || doc.word(place->range.begin - 1) == "in");
    another = another || (counts && doc.word(i - 1) == "in") || (acts && there);
  }
  return another;
}

bool opensEntry(const Annotated& text, std::uint32_t sentence) {
  const Document& doc = text.doc;
  const Sentence& s = doc.sentences()[sentence];
  if (s.range.empty()) return false;
  const bool numbered = sentence > 0 && doc.sentences()[sentence - 1].paragraphStart &&  // "3. Orlen, ..."
                        behindEnumerator(doc, doc.sentences()[sentence - 1].range.begin) == s.range.begin;
  if (!s.paragraphStart && !numbered) return false;
  if (entryDayEnd(doc, text.entities, behindEnumerator(doc, s.range.begin)) != 0) return true;
  const std::uint32_t bullet = doc.token(s.range.begin).kind == TokenKind::Punct ? 1 : 0;
  const Entity* day = text.entities.startingAt(behindEnumerator(doc, s.range.begin) + bullet, MentionKind::Date);
  if (day == nullptr || day->stamp || !day->expression.day || !day->expression.month) return false;
  const std::uint32_t end = behindHour(doc, text.entities, day->range.end);
  if (doc.isMark(end, ":") || doc.isMark(end, "--") || doc.isMark(end, ".") || doc.isMark(end, "|")) return true;
  const Entity* place = doc.isMark(end, ",") ? text.entities.startingAt(end + 1, MentionKind::Place) : nullptr;
  return place != nullptr && headsEntry(doc, text.entities, place->range);
}

namespace {

// "ORLEN WEST" of "3. ORLEN WEST. On Monday ..." that opens at sentence `first`; empty where no such heading stands there
std::string headingOfItem(const Document& doc, std::uint32_t first) {
  constexpr std::uint32_t kMost = 5;  // words
  const Sentence& s = doc.sentences()[first];
  const std::uint32_t begin = s.range.empty() ? s.range.begin : behindEnumerator(doc, s.range.begin);
  if (!s.paragraphStart || begin == s.range.begin) return {};
  std::string heading;
  for (std::uint32_t t = begin; t < std::min(doc.size(), begin + kMost); ++t) {
    if (t > begin && (doc.isMark(t, ".") || doc.isMark(t, ":") || doc.isMark(t, "--"))) return heading;
    if (!doc.token(t).allCaps) return {};
    heading += doc.word(t);
    heading += ' ';
  }
  return {};
}

}  // namespace

bool opensNumbered(const Annotated& text, std::uint32_t sentence) {
  const Document& doc = text.doc;
  constexpr std::uint32_t kHead = 3;  // sentences: "3.", "ORLEN.", "On Monday ..."
  std::uint32_t first = sentence;
  while (first > 0 && !doc.sentences()[first].paragraphStart && first + kHead > sentence) --first;
  const std::string own = headingOfItem(doc, first);
  const std::vector<const Entity*> days = text.entities.within(doc.sentences()[sentence].range, MentionKind::Date);
  const bool dated = std::ranges::any_of(days, [](const Entity* d) { return d->date.precision == DatePrecision::Day; });
  if (own.empty() || !dated) return false;
  for (std::uint32_t s = first; s > 0; --s)
    if (const std::string before = headingOfItem(doc, s - 1); !before.empty()) return before != own;
  return false;
}

bool opensEntryOfPlace(const Annotated& text, std::uint32_t sentence, const PlaceValue& before) {
  const Document& doc = text.doc;
  const Sentence& s = doc.sentences()[sentence];
  if (s.heading || s.range.empty()) return false;
  std::uint32_t i = s.range.begin;
  const bool turns = doc.word(i) == "as" && doc.word(i + 1) == "for";
  if (turns) i += 2;
  if (doc.word(i) == "from") ++i;
  const Entity* place = text.entities.startingAt(i, MentionKind::Place);
  if (place == nullptr || !liesApart(place->place, before)) return false;
  return (turns && doc.isMark(place->range.end, ",")) || (s.paragraphStart && doc.isMark(place->range.end, ":"));
}
bool movesOn(const Annotated& text, std::uint32_t sentence, const PlaceValue& before) {
  const Document& doc = text.doc;
  const Sentence& s = doc.sentences()[sentence];
  if (!s.paragraphStart || s.heading || s.range.empty()) return false;
  const bool later =
      doc.word(s.range.begin) == "later" || isOneOf(doc.word(s.range.begin + 1), {"later", "after"}) ||
      (doc.word(s.range.begin) == "by" && text.entities.startingAt(s.range.begin + 1, MentionKind::Date) != nullptr);
  constexpr std::uint32_t kReach = 12;  // words: "Later in the day, men in uniform stormed Orlen"
  for (std::uint32_t i = s.range.begin + 1; later && i < std::min(s.range.end, s.range.begin + kReach); ++i) {
    if (!isOneOf(doc.word(i), {"stormed", "entered", "raided", "attacked", "shelled"})) continue;
    const std::uint32_t noun = doc.covers(i + 1, maskOf(Determiner)) ? i + 2 : i + 1;
    const std::uint32_t name = doc.covers(noun, maskOf(PlaceNoun)) && doc.word(noun + 1) == "of" ? noun + 2 : i + 1;
    const Entity* place = text.entities.startingAt(name, MentionKind::Place);
    return place != nullptr && liesApart(place->place, before);
  }
  return false;
}

bool isSpokenOf(const Annotated& text, std::uint32_t sentence, std::uint32_t until) {
  static constexpr WordSet kOffices({"spokesman", "spokeswoman", "spokesperson", "minister", "president", "ambassador", "envoy"});
  const Document& doc = text.doc;
  for (const Cited& c : std::ranges::equal_range(text.cited, sentence, {}, &Cited::sentence))
    for (std::uint32_t t = c.source.begin; c.cue.end <= until && t < c.source.end; ++t)
      if (isOneOf(doc.word(t), kOffices)) return true;
  for (std::uint32_t t = doc.sentences()[sentence].range.begin; t < until; ++t)
    if (isOneOf(doc.word(t), kMournings) && doc.word(t + 1) != "by" && doc.covers(t + 1, maskOf(Determiner))) return true;
  return false;
}

bool opensInOtherPlace(const Annotated& text, std::uint32_t sentence, const std::vector<const Frame*>& group,
                       const PlaceValue& before) {
  const Document& doc = text.doc;
  const TokenRange r = doc.sentences()[sentence].range;
  if (!isOneOf(doc.word(r.begin), {"in", "near"})) return false;
  constexpr std::uint32_t kReach = 8;  // words: "In the countryside of the southern province of"
  std::uint32_t at = r.begin + 1;
  while (at < std::min(r.end, r.begin + kReach) && text.entities.at(at, MentionKind::Place) == nullptr) {
    if (!doc.covers(at, maskOf(Determiner, Adjective, Direction, PlaceNoun)) &&
        !isOneOf(doc.word(at), {"of", "and", "countryside"}))
      return false;
    ++at;
  }
  const Entity* place = text.entities.at(at, MentionKind::Place);
  if (place == nullptr || place->place.precision == PlacePrecision::Country) return false;
  for (std::uint32_t t = place->range.end; t < group.front()->trigger.begin; ++t)
    if (doc.covers(t, maskOf(Say))) return false;  // "In Orlen, a spokesman said": where somebody spoke
  return liesApart(place->place, before);
}

bool tellsOfOtherSide(const Annotated& text, std::uint32_t sentence, const std::vector<const Frame*>& group,
                      const std::vector<const Frame*>& before) {
  const bool told = std::ranges::any_of(before, hurtsSome) || std::ranges::any_of(before, isFromAfar);
  if (!told || !std::ranges::any_of(group, hurtsSome) || std::ranges::any_of(before, isFight)) return false;
  const TokenRange r = text.doc.sentences()[sentence].range;
  for (std::uint32_t t = r.begin; t < r.end; ++t)
    if (isOneOf(text.doc.word(t), {"responded", "response", "retaliated", "retaliation", "repelled", "returned"})) return false;
  const auto sidesOf = [&](const std::vector<const Frame*>& frames) {
    std::array<bool, 3> sides{};
    for (const Frame* f : frames)
      if (!f->denied) sides[static_cast<std::size_t>(sideOf(text, *f))] = true;
    return sides;
  };
  const auto now = sidesOf(group), then = sidesOf(before);
  for (const Frame* f : group)  // of those who acted before: one fight
    for (std::uint32_t t = f->patient.begin; f->kind == Frame::Kind::Effect && t < f->patient.end; ++t)
      if (const Side hurt = sideAt(text, t); hurt != Side::None && then[static_cast<std::size_t>(hurt)]) return false;
  constexpr auto kState = static_cast<std::size_t>(Side::State), kRebels = static_cast<std::size_t>(Side::Rebels);
  return (now[kState] != now[kRebels]) && (then[kState] != then[kRebels]) && now[kState] == then[kRebels] &&
         std::ranges::none_of(group, [](const Frame* f) { return f->kind == Frame::Kind::Event && f->definite; });
}

bool isOfRecord(const Document& doc, const Frame& f, TokenRange sentence) {
  if (!f.nested || !f.noun || f.date == nullptr) return false;
  constexpr std::uint32_t kReach = 4;  // words: "the brains of the"
  for (std::uint32_t t = f.date->range.begin; t > sentence.begin && t + kReach > f.date->range.begin; --t)
    if (isOneOf(doc.word(t - 1), {"behind", "masterminded", "orchestrated", "brains", "mastermind", "planned"})) return true;
  return false;
}

namespace {

// "Three more clerks were killed in a barrel bomb attack": more victims, of an event of another type that is told as a new one
bool tellsOfMore(const Document& doc, const std::vector<const Frame*>& group, const std::vector<const Frame*>& before) {
  const bool more = std::ranges::any_of(group, [&](const Frame* f) {
    if (f->kind != Frame::Kind::Effect || !f->party.counted || f->denied) return false;
    for (std::uint32_t t = f->patient.begin; t < f->patient.end; ++t)
      if (doc.word(t) == "more" && doc.word(t + 1) != "than") return true;
    return false;
  });
  return more && std::ranges::any_of(before, hurtsSome) && std::ranges::any_of(group, [&](const Frame* f) {
           return f->kind == Frame::Kind::Event && f->noun && !f->definite && !f->generic && f->type &&
                  std::ranges::none_of(before, [&](const Frame* o) { return o->type == f->type; });
         });
}

// "executed 15 detainees" behind an air strike: what is done by hand is no part of what comes from afar.
bool isByHand(const Frame* f) {
  return f->kind == Frame::Kind::Effect &&
         isOneOf(f->phrase->canonical, {"execute", "behead", "lynch", "stab", "hang", "crucify"});
}

// Is it an event of a type that was not told before, behind "also reported"?
bool isAlsoTold(const Annotated& text, const Frame& f, const std::vector<const Frame*>& before) {
  const Document& doc = text.doc;
  constexpr std::uint32_t kReach = 10;  // words: "also reported fierce", "also reported in the Orlen quarter after a car bomb"
  if (!f.noun || f.definite || f.generic || !f.type || f.kind != Frame::Kind::Event) return false;
  if (std::ranges::any_of(before, [&](const Frame* o) { return o->type == f.type; })) return false;
  if (text.entities.within(doc.sentences()[f.sentence].range, MentionKind::Place).empty()) return false;
  for (std::uint32_t t = f.trigger.begin; t > 1 && t + kReach > f.trigger.begin && doc.token(t - 1).kind == TokenKind::Word; --t)
    if (doc.covers(t - 1, maskOf(Say))) return doc.word(t - 2) == "also";
  return false;
}

}  // namespace

bool tellsOfMoreOrAlso(const Document& doc, const std::vector<const Frame*>& group) {
  return std::ranges::any_of(group, [&](const Frame* f) {
    if (f->denied) return false;
    const bool hurt = f->effect == Attribute::Killed || f->effect == Attribute::Wounded;
    for (std::uint32_t t = f->patient.begin; hurt && f->party.counted && t < f->patient.end; ++t)
      if (doc.word(t) == "more" && doc.word(t + 1) != "than") return true;
    return f->kind == Frame::Kind::Event && !f->noun && f->trigger.begin > 0 && doc.word(f->trigger.begin - 1) == "also";
  });
}

bool tellsAlso(const Annotated& text, std::span<const Frame> frames, const std::vector<const Frame*>& before) {
  return !frames.empty() && std::ranges::any_of(before, hurtsSome) &&
         std::ranges::all_of(frames, [&](const Frame& f) { return isAlsoTold(text, f, before); });
}

bool tellsAnew(const Document& doc, const std::vector<const Frame*>& group, const std::vector<const Frame*>& before) {
  if (tellsOfMore(doc, group, before)) return true;
  const auto bySame = [&](const Frame* f) {  // "they", "the assailants"
    return isByHand(f) && !f->agent.empty() &&
           (doc.covers(f->agent.begin, maskOf(Pronoun)) || doc.word(f->agent.begin) == "the" ||
            (f->agent.begin > 0 && doc.word(f->agent.begin - 1) == "the"));
  };
  const std::uint32_t first = doc.sentences()[group.front()->sentence].range.begin;
  if (doc.word(first) != "before" && std::ranges::any_of(group, bySame)) return false;
  return std::ranges::any_of(group, isByHand) && std::ranges::none_of(group, isFromAfar) &&
         std::ranges::any_of(before, isFromAfar) && std::ranges::none_of(before, isByHand);
}

bool isToldBeside(const Document& doc, const Frame& f, TokenRange sentence) {
  constexpr std::uint32_t kBack = 8;  // words: "in addition to separate air"
  for (std::uint32_t t = f.trigger.begin; f.noun && t > sentence.begin && t + kBack > f.trigger.begin; --t) {
    if (doc.token(t - 1).kind == TokenKind::Punct || doc.covers(t - 1, maskOf(Auxiliary, Effect, Act))) break;
    if (doc.word(t - 1) == "unlike") return true;
    if (isOneOf(doc.word(t - 1), {"separate", "earlier", "previous"}) && doc.word(t - 2) == "to" && doc.word(t - 3) == "addition")
      return true;
  }
  constexpr std::uint32_t kReach = 8;  // words: "attack early on Monday in another part"
  for (std::uint32_t t = f.trigger.end; t + 2 < std::min(sentence.end, f.trigger.end + kReach); ++t) {
    if (doc.token(t).kind == TokenKind::Punct || doc.covers(t, maskOf(Effect))) return false;
    if (doc.word(t) != "in" || !isOneOf(doc.word(t + 1), {"another", "other"})) continue;
    if (!isOneOf(doc.word(t + 2), {"part", "parts"}) && !doc.covers(t + 2, maskOf(PlaceNoun))) return false;
    std::uint32_t noun = f.trigger.begin;  // "died in an explosion in another province": one deed
    while (noun > sentence.begin && (doc.covers(noun - 1, maskOf(Determiner, Adjective, Means)))) --noun;
    return noun == sentence.begin || !isOneOf(doc.word(noun - 1), {"in", "by", "during", "from"});
  }
  return false;
}

bool isTollOf(const Frame& f, const Frame& deed) {
  return f.agent.contains(deed.trigger.begin) && deed.date != nullptr && deed.date->date.precision == DatePrecision::Year;
}

bool isOfBefore(const Document& doc, const Frame& f, TokenRange sentence) {
  constexpr std::uint32_t kReach = 4;  // words: "had previously come under"
  if (f.noun && (f.trigger.begin == sentence.begin || !isOneOf(doc.word(f.trigger.begin - 1), {"under", "by"}))) return false;
  for (std::uint32_t t = f.trigger.begin; t > sentence.begin + 1 && t + kReach > f.trigger.begin; --t)
    if (doc.word(t - 1) == "previously") return isOneOf(doc.word(t - 2), {"had", "has", "have", "was", "were", "been"});
  return false;
}

bool isOfCharge(const Annotated& text, const Frame& f, TokenRange sentence) {
  const Document& doc = text.doc;
  if (!f.noun) return false;
  static constexpr WordSet kCharges({"ordered", "ordering", "commissioned", "masterminding", "orchestrating", "accused",
                                     "suspected", "wanted", "sought", "planning", "confessed"});
  constexpr std::uint32_t kReach = 9;  // words: "is accused of having ordered the deaths"
  bool charged = false;
  for (std::uint32_t t = f.trigger.begin; t > sentence.begin + 1 && t + kReach > f.trigger.begin; --t) {
    if (doc.isMark(t - 1, ";") || doc.isMark(t - 1, ".")) break;
    const bool adjective = isOneOf(doc.word(t - 2), {"a", "an", "the", "another", "this"});  // "in a suspected air strike"
    charged = charged || (isOneOf(doc.word(t - 1), kCharges) && !adjective) ||
              (!f.definite && doc.word(t - 1) == "blamed" && doc.word(t) == "for");
  }
  if (!charged) return false;
  for (std::uint32_t t = f.trigger.end; t < sentence.end && !doc.isMark(t, ";"); ++t)
    if (text.entities.startingAt(t, MentionKind::Date) != nullptr) return true;
  return false;
}

bool mourns(const Document& doc, TokenRange words) {
  for (std::uint32_t i = words.begin; i < words.end; ++i)
    if (isOneOf(doc.word(i), {"vigil", "memorial", "funeral", "mourn", "mourned", "mourning"})) return true;
  return false;
}

}  // namespace collate
