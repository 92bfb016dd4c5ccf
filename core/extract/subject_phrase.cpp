// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/subject_phrase.h"

#include <algorithm>

#include "core/extract/acting_group.h"
#include "core/extract/frame_edges.h"
#include "core/extract/numbers.h"
#include "core/extract/saying_cue.h"
#include "core/extract/word_list.h"

namespace collate {

using enum PhraseClass;

bool isAgeInList(const Document& doc, std::uint32_t i, std::uint32_t from) {
  if (!doc.isNumber(i)) return false;
  while (i > from && (doc.isNumber(i) || doc.isMark(i, ",") || doc.word(i) == "and" || doc.word(i) == "to")) --i;
  if (doc.word(i) == "ages" || doc.word(i) == "aged") return true;
  const Hit* people = doc.hitEnding(i + 1, maskOf(People, Kin));
  return people != nullptr && people->phrase->plural && doc.isMark(i + 1, ",");
}

bool isAgeOfNamed(const Annotated& text, std::uint32_t i) {
  const Document& doc = text.doc;
  const auto person = [&](std::uint32_t t) {
    return text.entities.at(t, MentionKind::Person) != nullptr || doc.word(t) == "one" || doc.word(t) == "another" ||
           doc.word(t) == "other";
  };
  const auto noun = [&](std::uint32_t t) {
    return (doc.covers(t, maskOf(People, Kin, Role, Title)) && !doc.covers(t, maskOf(Number))) ||
           isOneOf(doc.word(t), {"male", "female", "eldest", "oldest", "youngest"});
  };
  if (i > 0 && doc.isNumber(i + 1) && (person(i - 1) || (noun(i - 1) && doc.isMark(i + 2, ",")))) return true;
  return i > 2 && doc.isNumber(i - 1) && doc.isMark(i - 2, ",") && (person(i - 3) || noun(i - 3));
}

namespace {

// "militants of a group | operating in Iraq and Syria were killed"
std::uint32_t behindWhereabouts(const Annotated& text, std::uint32_t end, TokenRange sentence) {
  static constexpr WordSet kStay({"operating", "based", "active", "living", "stationed", "deployed", "residing", "serving"});
  std::uint32_t t = end;
  bool placed = false;
  while (t > sentence.begin + 3) {
    if (const Entity* p = text.entities.at(t - 1, MentionKind::Place); p != nullptr && p->range.end == t) {
      t = p->range.begin;
      placed = true;
    } else if (placed && (isOneOf(text.doc.word(t - 1), {"and", "the", "around", "near", "of"}) ||
                          text.doc.covers(t - 1, maskOf(PhraseClass::Direction, PhraseClass::PlaceNoun)))) {
      --t;
    } else {
      break;
    }
  }
  const bool stays = placed && t > sentence.begin + 2 && isOneOf(text.doc.word(t - 1), {"in", "across", "inside"}) &&
                     isOneOf(text.doc.word(t - 2), kStay);
  return stays && !text.doc.covers(t - 3, maskOf(PhraseClass::Auxiliary)) ? t - 2 : end;
}

}  // namespace

namespace {

// "air strikes", "air strikes by the coalition" before `end`
bool isOfDeed(const Document& doc, std::uint32_t end, TokenRange sentence) {
  constexpr std::uint32_t kReach = 6;  // words: "by the US-led coalition"
  if (doc.hitEnding(end, maskOf(Event, Means)) != nullptr) return true;
  for (std::uint32_t t = end; t > sentence.begin + 1 && t + kReach > end; --t)
    if (doc.word(t - 1) == "by") return doc.hitEnding(t - 1, maskOf(Event, Means)) != nullptr;
  return false;
}

// "Two men | thought to be soldiers were shot": what they may be; `end` where nothing is told so
std::uint32_t behindBelief(const Document& doc, std::uint32_t end, TokenRange sentence) {
  constexpr std::uint32_t kReach = 8;  // words: "believed to be members of the front"
  for (std::uint32_t t = end; t > sentence.begin + 3 && t + kReach > end && doc.token(t - 1).kind == TokenKind::Word; --t)
    if (doc.word(t - 1) == "be" && doc.word(t - 2) == "to" && isOneOf(doc.word(t - 3), {"thought", "believed", "suspected"}))
      return doc.covers(t - 4, maskOf(People, Kin, Role)) ? t - 3 : end;
  return end;
}

bool isPastForm(const Document& doc, std::uint32_t i) {
  const WordEntry* e = doc.entry(i);
  return doc.word(i).ends_with("ed") || (e != nullptr && (e->forms & (WordEntry::Past | WordEntry::Participle)) != 0);
}

// "Nine civilians | being evacuated from the front died": what was done with them meanwhile; `end` where nothing is told so
std::uint32_t behindMeanwhile(const Document& doc, std::uint32_t end, TokenRange sentence) {
  constexpr std::uint32_t kReach = 10;  // words: "being evacuated from the front line"
  for (std::uint32_t t = end; t > sentence.begin + 2 && t + kReach > end && doc.token(t - 1).kind == TokenKind::Word; --t)
    if (doc.word(t - 1) == "being" && t < end)
      return doc.covers(t - 2, maskOf(People, Role, Kin)) && isPastForm(doc, t) ? t - 1 : end;
  return end;
}

// "12 soldiers | going home on leave were killed": what people are doing meanwhile; `end` where nothing is told so
std::uint32_t behindDoing(const Annotated& text, std::uint32_t end, TokenRange sentence) {
  const Document& doc = text.doc;
  constexpr std::uint32_t kReach = 9;  // words: "returning home from a market in the town"
  static constexpr WordSet kGear({"riding", "wearing", "carrying", "driving", "wielding", "posing", "including"});
  for (std::uint32_t t = end; t > sentence.begin + 1 && t + kReach > end && doc.token(t - 1).kind == TokenKind::Word; --t) {
    if (doc.covers(t - 1, maskOf(Auxiliary, Say, Conjunction, Effect, Act, Event))) return end;
    const WordEntry* e = doc.word(t - 1).ends_with("ing") ? doc.entry(t - 1) : nullptr;
    if (e == nullptr || e->verb <= e->noun || doc.token(t - 1).joined) continue;
    // "men riding a motorcycle", "men belonging to Hamas": who they are
    const bool ofGroup = doc.word(t - 1) == "belonging" && !text.entities.within({t, end}, MentionKind::Group).empty();
    if (ofGroup || kGear.contains(doc.hash(t - 1))) return end;
    return t < end && doc.hitEnding(t - 1, maskOf(People, Role)) != nullptr ? t - 1 : end;
  }
  return end;
}

// "Air strikes | targeting areas held by rebels killed": what is told of a deed or an arm, to the verb; `end` where nothing is
std::uint32_t behindAim(const Document& doc, std::uint32_t end, TokenRange sentence) {
  constexpr std::uint32_t kReach = 14;  // words
  for (std::uint32_t t = end; t > sentence.begin + 1 && t + kReach > end && doc.token(t - 1).kind != TokenKind::Punct; --t)
    if (isOneOf(doc.word(t - 1), {"targeting", "hitting", "striking"})) return isOfDeed(doc, t - 1, sentence) ? t - 1 : end;
  return end;
}

// "A bomb | that killed nine people hit", "The raid on Sunday | that left two dead targeted": what a deed or an arm did besides,
// to the verb; `end` where nothing is told so
std::uint32_t behindToll(const Annotated& text, std::uint32_t end, TokenRange sentence) {
  constexpr std::uint32_t kReach = 14;  // words
  const Document& doc = text.doc;
  for (std::uint32_t t = end; t > sentence.begin + 1 && t + kReach > end && doc.token(t - 1).kind != TokenKind::Punct; --t) {
    if (!isOneOf(doc.word(t - 1), {"that", "which"})) continue;
    const Hit* verb = doc.hitAt(t, maskOf(Effect));
    bool tolls = verb != nullptr && verb->range.end < end && verb->phrase->form != VerbForm::Ing;
    if (verb == nullptr && doc.word(t) == "left")  // how they were left comes first: "left two wounded | targeted"
      for (std::uint32_t state = t + 2; state < end; ++state) tolls = tolls || doc.covers(state, maskOf(State));
    const Entity* day = text.entities.at(t - 2, MentionKind::Date);
    std::uint32_t deed = day != nullptr ? day->range.begin : t - 1;
    if (day != nullptr && doc.word(deed - 1) == "on") --deed;
    return tolls && deed > sentence.begin && doc.hitEnding(deed, maskOf(Event, Means)) != nullptr ? deed : end;
  }
  return end;
}

}  // namespace

std::uint32_t behindDeed(const Annotated& text, std::uint32_t end, TokenRange sentence) {
  static constexpr WordSet kOpenOther({"that", "which", "when", "where", "as", "while", "after", "before", "because", "since",
                                       "and", "but", "or", "if", "whose", "whom"});
  constexpr std::uint32_t kReach = 12;  // words
  const Document& doc = text.doc;
  for (std::uint32_t t = end; t > sentence.begin + 1 && t + kReach > end; --t) {
    const std::uint32_t who = t - 1;
    if (doc.token(who).kind == TokenKind::Punct || isOneOf(doc.word(who), kOpenOther) || doc.covers(who, maskOf(Say))) return end;
    if (doc.word(who) != "who") continue;
    const bool people =
        doc.hitEnding(who, maskOf(People, Kin, Role)) != nullptr || text.entities.at(who - 1, MentionKind::Person) != nullptr;
    const WordEntry* verb = doc.entry(who + 1);
    const bool does = doc.word(who + 1).ends_with("ed") || doc.covers(who + 1, maskOf(Auxiliary, Effect, Act, Verb)) ||
                      (verb != nullptr && verb->verb > verb->noun);
    return people && does && who + 2 < end ? who : end;
  }
  return end;
}

std::uint32_t behindApposition(const Annotated& text, std::uint32_t end, TokenRange sentence) {
  static constexpr WordSet kTold({"described", "suspected", "accused", "wanted", "believed", "thought", "alleged", "born",
                                  "originally", "himself", "herself", "reportedly", "said", "known", "dressed"});
  constexpr std::uint32_t kReach = 24;  // words: "a 35-year-old burner of charcoal suspected of having supplied food"
  constexpr std::uint32_t kNoun = 6;    // words: "a 35-year-old charcoal burner"
  const Document& doc = text.doc;
  std::uint32_t comma = end;
  for (std::uint32_t t = end; t > sentence.begin + 1 && t + kReach > end; --t) {
    if (doc.isMark(t - 1, ";") || doc.isMark(t - 1, "\"") || doc.isMark(t - 1, ":")) return end;
    if (!doc.isMark(t - 1, ",")) continue;
    comma = t - 1;
    break;
  }
  if (comma == end) return end;
  std::uint32_t before = comma;
  if (doc.isMark(before - 1, ")") && before > sentence.begin + 3) before -= 3;  // "of the Front (FRL),"
  const bool people = doc.hitEnding(before, maskOf(People, Kin, Role)) != nullptr || doc.word(before - 1) == "one" ||
                      text.entities.at(before - 1, MentionKind::Person) != nullptr ||
                      text.entities.at(before - 1, MentionKind::Group) != nullptr;
  if (!people) return end;
  if (kTold.contains(doc.hash(comma + 1))) return comma;
  if (!isOneOf(doc.word(comma + 1), {"a", "an", "the"})) return end;
  bool noun = false, clause = false;
  for (std::uint32_t t = comma + 2; t < end; ++t) {
    if (doc.word(t) == "and" && !clause) return end;  // one more of a list
    clause = clause || isOneOf(doc.word(t), {"that", "which", "who", "whom", "whose"}) || kTold.contains(doc.hash(t));
    const WordEntry* e = doc.entry(t);
    noun =
        noun || (doc.word(t) == "old" && doc.token(t).joined) ||
        isOneOf(doc.word(t), {"force", "faction", "outfit", "branch", "wing", "offshoot", "unit"}) ||
        (t <= comma + 1 + kNoun && (doc.covers(t, maskOf(People, Kin, Role, Group)) ||
                                    (e != nullptr && (e->nounClass == NounClass::Person || e->nounClass == NounClass::Group))));
  }
  return noun && clause ? comma : end;
}

std::uint32_t behindTelling(const Document& doc, std::uint32_t end, TokenRange sentence) {
  constexpr std::uint32_t kReach = 8;  // words: "which the head of the local council said"
  if (end <= sentence.begin + 3 || !isOneOf(doc.word(end - 1), {"say", "says", "said"})) return end;
  for (std::uint32_t t = end - 2; t > sentence.begin + 1 && t + kReach > end && doc.token(t).kind == TokenKind::Word; --t) {
    if (doc.covers(t, maskOf(Say, Auxiliary, Effect, Act))) return end;
    if (!isOneOf(doc.word(t - 1), {"that", "which", "who"})) continue;
    const std::uint32_t what = doc.isMark(t - 2, ",") ? t - 2 : t - 1;
    return doc.covers(what - 1, maskOf(Say, Auxiliary, Preposition, Conjunction)) ? end : what;
  }
  return end;
}

std::uint32_t behindInnerClause(const Annotated& text, std::uint32_t end, TokenRange sentence) {
  if (const std::uint32_t at = behindWhereabouts(text, end, sentence); at != end) return at;
  if (const std::uint32_t at = behindAim(text.doc, end, sentence); at != end) return at;
  if (const std::uint32_t at = behindBelief(text.doc, end, sentence); at != end) return at;
  if (const std::uint32_t at = behindTelling(text.doc, end, sentence); at != end) return at;
  if (const std::uint32_t at = behindMeanwhile(text.doc, end, sentence); at != end) return at;
  if (const std::uint32_t at = behindDoing(text, end, sentence); at != end) return at;
  if (const std::uint32_t at = behindToll(text, end, sentence); at != end) return at;
  static constexpr WordSet kBeside(
      {"accompanied", "backed", "supported", "escorted", "assisted", "aided", "joined", "confirmed", "identified"});
  constexpr std::uint32_t kReach = 9;  // words: "soldiers | accompanied by white men on motorcycles"
  const Document& doc = text.doc;
  for (std::uint32_t t = end; t > sentence.begin + 2 && t + kReach > end && doc.token(t - 1).kind != TokenKind::Punct; --t) {
    if (doc.word(t - 1) != "by" || !isOneOf(doc.word(t - 2), kBeside) || isWayOfTelling(doc, t)) continue;
    const Hit* people = doc.hitEnding(t - 2, maskOf(People));
    const bool group = text.entities.at(t - 3, MentionKind::Group) != nullptr;
    const bool craft = doc.hitEnding(t - 2, maskOf(Means)) != nullptr;
    return group || craft || (people != nullptr && people->phrase->plural) ? t - 2 : end;
  }
  return end;
}

// "Soldiers" of "Soldiers searching houses in Ferrin | killed": those who open the clause, where a participle tells of them
static TokenRange doersBefore(const Annotated& text, std::uint32_t end, TokenRange sentence) {
  constexpr std::uint32_t kReach = 12;  // words: "| manning a checkpoint in the north of the town of Ferrin"
  static constexpr WordSet kOfOthers({"riding", "belonging", "serving", "representing", "including", "fighting"});
  const Document& doc = text.doc;
  for (std::uint32_t t = end; t > sentence.begin + 1 && t + kReach > end && doc.token(t - 1).kind != TokenKind::Punct; --t) {
    if (doc.covers(t - 1, maskOf(Auxiliary, Say, Conjunction)) || isOneOf(doc.word(t - 1), {"who", "which", "that"})) return {};
    const bool tells = doc.word(t - 1).ends_with("ing") && !kOfOthers.contains(doc.hash(t - 1));
    const Hit* doers = tells ? doc.hitEnding(t - 1, maskOf(People)) : nullptr;
    const WordEntry* doing = doc.entry(t - 1);
    if (doers == nullptr || !doers->phrase->plural ||
        (!doc.covers(t, maskOf(Preposition, Determiner)) && (doing == nullptr || doing->verb <= doing->noun)))
      continue;
    std::uint32_t first = doers->range.begin;
    while (first > sentence.begin && doc.covers(first - 1, maskOf(Determiner, Adjective, Number, Nationality, Bound))) --first;
    const bool opens = first == sentence.begin || doc.token(first - 1).kind == TokenKind::Punct ||
                       text.entities.at(first - 1, MentionKind::Date) != nullptr ||
                       isOneOf(doc.word(first - 1), {"that", "when", "after", "said", "says"});
    return opens && t < end ? TokenRange{first, t - 1} : TokenRange{};
  }
  return {};
}

TokenRange longSubject(const Annotated& text, std::uint32_t end, TokenRange sentence) {
  constexpr std::uint32_t kReach =
      20;  // words: "Air strikes carried out by the coalition against fighters in the north of Marrow"
  const Document& doc = text.doc;
  if (const TokenRange doers = doersBefore(text, end, sentence); !doers.empty()) return doers;
  for (std::uint32_t t = end; t > sentence.begin && t + kReach > end && doc.token(t - 1).kind != TokenKind::Punct; --t) {
    const bool done = isOneOf(doc.word(t), {"by", "against"}) ||
                      (isOneOf(doc.word(t), {"carried", "conducted", "launched", "staged", "mounted"}) &&
                       isOneOf(doc.word(t + (doc.word(t + 1) == "out" ? 2U : 1U)), {"by", "against"}));
    if (const Hit* deed = done && t < end ? doc.hitEnding(t, maskOf(Event)) : nullptr; deed != nullptr) {
      std::uint32_t first = deed->range.begin;
      while (first > sentence.begin && doc.token(first - 1).kind == TokenKind::Word &&
             doc.covers(first - 1, maskOf(Determiner, Adjective, Number, Nationality, Means, Bound)))
        --first;
      const bool opens =
          first == sentence.begin || doc.token(first - 1).kind == TokenKind::Punct || doc.word(first - 1) == "that";
      return opens ? TokenRange{first, end} : TokenRange{};
    }
    if (doc.covers(t - 1, maskOf(Auxiliary, Say, Conjunction)) || isOneOf(doc.word(t - 1), {"who", "which", "that"})) return {};
    const Hit* verb = doc.hitAt(t - 1, maskOf(Effect, Act, Target));
    if (verb != nullptr && verb->phrase->form == VerbForm::Past) return {};
  }
  return {};
}

std::uint32_t sitesEnd(const Document& doc, std::uint32_t and_, std::uint32_t behind, TokenRange sentence) {
  constexpr std::uint32_t kReach = 10;  // words: "in which the three farm workers were sleeping"
  if (!isOneOf(doc.word(behind), {"it", "them"})) return and_;
  bool goesOn = false;  // "were sleeping"
  for (std::uint32_t t = and_; t > sentence.begin + 1 && t + kReach > and_; --t) {
    goesOn = goesOn || (isOneOf(doc.word(t - 1), {"were", "was"}) && doc.word(t).ends_with("ing"));
    if (isOneOf(doc.word(t - 1), {"where", "which"})) return goesOn ? t - 1 : and_;
  }
  return and_;
}

std::uint32_t withoutNextSubject(const Document& doc, TokenRange object, TokenRange sentence) {
  if (object.end >= sentence.end || !isOneOf(doc.word(object.end), {"was", "were", "is", "are"})) return object.end;
  for (std::uint32_t t = object.end; t > object.begin + 1; --t)
    if (doc.word(t - 1) == "and") return t - 1;
  return object.end;
}

std::uint32_t withoutSpeaker(const Annotated& text, TokenRange object) {
  if (object.empty()) return object.end;
  for (const Cited& c : std::ranges::equal_range(text.cited, text.doc.sentenceOf(object.begin), {}, &Cited::sentence)) {
    if (c.source.begin < object.begin || c.source.begin >= object.end || c.cue.begin < c.source.end) continue;
    if (c.content.begin >= c.source.begin) continue;
    std::uint32_t end = c.source.begin;
    while (end > object.begin && text.doc.starts(end - 1, maskOf(PhraseClass::Determiner))) --end;
    return end;
  }
  return object.end;
}

bool closesSource(const Annotated& text, std::uint32_t i) {
  return std::ranges::any_of(std::ranges::equal_range(text.cited, text.doc.sentenceOf(i), {}, &Cited::sentence),
                             [&](const Cited& c) { return c.source.end == i && c.cue.end <= c.source.begin; });
}

bool goesOnAsToll(const Document& doc, std::uint32_t next) {
  return doc.isMark(next, ",") || doc.isMark(next, "(") || isOneOf(doc.word(next), {"incl", "including"}) ||
         (doc.word(next) == "and" && (doc.isNumber(next + 1) || doc.covers(next + 1, maskOf(PhraseClass::Number))));
}

bool opensOther(const Annotated& text, std::uint32_t next) {
  // "dozens wounded some seriously"
  const bool some = isOneOf(text.doc.word(next), {"some", "many", "several", "most"}) &&
                    (isOneOf(text.doc.word(next + 1), {"seriously", "critically", "badly", "severely", "gravely"}) ||
                     (text.doc.word(next + 1) == "of" && text.doc.word(next + 2) == "them"));
  const bool compound = next + 1 < text.doc.size() && text.doc.token(next + 1).joined;  // "captured | government-held positions"
  return some || isNextToll(text.doc, next) || (!compound && withoutSpeaker(text, {next, next + 2}) == next);
}

TokenRange armedSubject(const Annotated& text, std::uint32_t verb, TokenRange sentence) {
  static constexpr WordSet kOthers({"soldiers", "troops", "gangs", "kidnappers", "islamists"});
  constexpr std::uint32_t kLongest = 5;  // words: "Dozens of heavily armed jihadist fighters"
  const Document& doc = text.doc;
  if (verb < sentence.begin + 3 || !doc.isMark(verb - 1, ",")) return {};
  if (!numberAt(doc, verb + 1) && !doc.covers(verb + 1, maskOf(Determiner, People, Kin, Role, Nationality, Bound)))
    return {};  // "killing hopes of a truce"
  std::uint32_t end = sentence.begin;
  for (std::uint32_t t = sentence.begin; t < std::min(verb, sentence.begin + kLongest) && end == sentence.begin; ++t) {
    if (doc.token(t).kind != TokenKind::Word || doc.covers(t, maskOf(Conjunction, Say, Auxiliary, Event))) return {};
    if (isOneOf(doc.word(t), kArmedBands) || isOneOf(doc.word(t), kOthers) ||
        (doc.word(t) == "men" && t > 0 && doc.word(t - 1) == "armed"))
      end = t + 1;
  }
  static constexpr WordSet kCame({"broke", "burst", "set", "swept", "drove", "rode", "came", "blew"});
  const bool other = doc.covers(end, maskOf(Auxiliary, Preposition, Say, Conjunction));
  const bool acts = isOneOf(doc.word(end), kCame) || (!other && doc.word(end).ends_with("ed"));
  if (end == sentence.begin || !acts) return {};
  for (std::uint32_t t = end; t + 1 < verb; ++t)
    if (doc.covers(t, maskOf(Say)) || doc.token(t).kind == TokenKind::Punct ||
        isOneOf(doc.word(t), {"that", "which", "when", "where", "after", "as", "while", "because", "but", "before"}))
      return {};
  return {sentence.begin, end};
}

std::uint32_t openingBracket(const Document& doc, std::uint32_t i, std::uint32_t from) {
  constexpr std::uint32_t kReach = 8;  // tokens
  if (!doc.isMark(i, ")")) return i;
  for (std::uint32_t t = i; t > from && t + kReach > i; --t)
    if (doc.isMark(t - 1, "(")) return t > from + 1 ? t - 1 : i;
  return i;
}

namespace {

// Does a stretch between commas say who somebody is: "a clerk working for the council", "known as Abu Ali", "41", "who had a
// shop"?
bool saysWho(const Annotated& text, TokenRange r) {
  static constexpr WordSet kOther({"and",  "or",   "but",       "while",    "when",      "as",     "after", "before",
                                   "said", "says", "according", "where",    "which",     "whom",   "in",    "on",
                                   "at",   "with", "along",     "together", "including", "however"});
  const Document& doc = text.doc;
  if (r.empty() || kOther.contains(doc.hash(r.begin))) return false;
  const bool who = isOneOf(doc.word(r.begin), {"who", "whose"});
  const bool alias = doc.starts(r.begin, maskOf(Alias)) || isOneOf(doc.word(r.begin), {"known", "called", "named", "nicknamed"});
  for (std::uint32_t t = r.begin; t < r.end; ++t) {
    if (doc.isMark(t, ";") || doc.isMark(t, ":") || doc.isMark(t, "--")) return false;
    if (!who && !alias && doc.covers(t, maskOf(Auxiliary, Say)) && text.entities.at(t, MentionKind::Group) == nullptr)
      return false;
    if (t > r.begin && isOneOf(doc.word(t), {"that", "when", "while"})) return false;
    if (!who && !alias && text.entities.at(t, MentionKind::Person) != nullptr) return false;  // of a list
  }
  return true;
}

}  // namespace

std::uint32_t behindNamed(const Annotated& text, std::uint32_t comma, TokenRange sentence) {
  constexpr std::uint32_t kReach = 34;  // words of what is told of one
  const Document& doc = text.doc;
  for (const Entity* p : text.entities.within({sentence.begin, comma}, MentionKind::Person)) {
    if (p->range.end + kReach < comma) continue;
    std::uint32_t at = p->range.end;
    if (doc.isMark(at, "("))
      while (at < comma && !doc.isMark(at++, ")")) {
      }
    if (at >= comma || (!doc.isMark(at, ",") && !doc.starts(at, maskOf(Alias)))) continue;
    bool told = true;
    for (std::uint32_t begin = doc.isMark(at, ",") ? at + 1 : at, t = begin; t <= comma && told; ++t)
      if (t == comma || doc.isMark(t, ",")) {
        told = saysWho(text, {begin, t});
        begin = t + 1;
      }
    if (told) return p->range.end;
  }
  return comma;
}

}  // namespace collate
