// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/trailing_source.h"

#include <algorithm>

#include "core/extract/saying_cue.h"
#include "core/extract/who_speaks.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

constexpr ClassMask kDeeds = maskOf(Event, Effect, Act, Target);

// "burned", "fled": a verb by itself, and no noun
bool isPastVerb(const Document& doc, std::uint32_t i) {
  const WordEntry* e = doc.entry(i);
  return e != nullptr && (e->forms & WordEntry::Past) != 0 && e->verb > e->noun && e->verb > e->adjective && !doc.isCapital(i);
}

// "local residents", "emergency workers": with what describes them, and no noun before
std::uint32_t tellersBegin(const Document& doc, std::uint32_t from, std::uint32_t end) {
  std::uint32_t begin = doc.word(end - 1) == "workers" ? end - 2 : end - 1;
  while (begin > from && doc.covers(begin - 1, maskOf(Adjective, Nationality)) && !doc.covers(begin - 1, maskOf(State))) --begin;
  const bool counted = begin > from && (doc.isNumber(begin - 1) || doc.covers(begin - 1, maskOf(Number, Bound)));
  return counted ? end : begin;  // "killed two journalists"
}

// "a day | after rights groups met", "hours before a truce began": when it was told, by something else
bool tellsWhenTold(const Document& doc, std::uint32_t from, std::uint32_t end) {
  constexpr std::uint32_t kReach = 4;  // words: "less than two days"
  for (std::uint32_t t = from; t + 1 < std::min(end, from + kReach); ++t)
    if (doc.covers(t, maskOf(Unit)))
      return isOneOf(doc.word(t + 1), {"after", "before"}) && !doc.covers(from, maskOf(Preposition));
  return false;
}

// "said citing a medic", "said adding that", "said as troops came", "said and caused": what is told of the telling, or goes on
bool goesOn(const Document& doc, std::uint32_t from, std::uint32_t end) {
  if (from + 1 >= end) return false;
  if (isOneOf(doc.word(from), {"citing", "quoting", "adding", "noting", "updating", "revising", "without", "but", "as", "while"}))
    return true;
  if (tellsWhenTold(doc, from, end)) return true;
  const WordEntry* next = doc.entry(from + 1);
  return doc.word(from) == "and" && next != nullptr && (next->forms & WordEntry::Past) != 0 && next->verb > next->noun &&
         !doc.covers(from + 1, maskOf(Say, Auxiliary));
}

// "said | in an attack claimed by the front": in what deed, and no new clause
bool tellsInWhat(const Document& doc, std::uint32_t from, std::uint32_t end) {
  if (doc.word(from) != "in" || !isOneOf(doc.word(from + 1), {"a", "an"})) return false;
  bool deed = false;
  for (std::uint32_t t = from + 2; t < end; ++t) {
    const bool event = doc.covers(t, maskOf(Event));
    if (doc.covers(t, maskOf(State, Effect, Auxiliary, Toll)) || (doc.covers(t, maskOf(Act)) && !event) || doc.isMark(t, ","))
      return false;
    deed = deed || (event && isOneOf(doc.word(t + 1), {"claimed", "blamed"}));
  }
  return deed;
}

// "told reporters on Saturday stressing that", "said on Tuesday contradicting the army", "said on Sunday adding that"
bool goesOnBehindDay(const Document& doc, std::uint32_t from, std::uint32_t end) {
  constexpr std::uint32_t kReach = 6;  // words
  for (std::uint32_t t = from; t < std::min(end, from + kReach); ++t) {
    if (isOneOf(doc.word(t), {"stressing", "adding", "noting", "citing", "quoting"})) return true;
    if (doc.covers(t, kDeeds | maskOf(Auxiliary, Conjunction, Pronoun)) || doc.token(t).kind != TokenKind::Word) return false;
    const WordEntry* e = t > from + 1 && !doc.isCapital(t) ? doc.entry(t) : nullptr;
    if (e != nullptr && (e->forms & WordEntry::Ing) != 0 && e->verb > e->noun && e->verb > e->adjective) return true;
  }
  return false;
}

// "residents", "rebels", "emergency workers": people who tell what they have seen or done
bool areTellers(const Document& doc, std::uint32_t i) {
  if (doc.word(i) == "workers")
    return i > 0 && isOneOf(doc.word(i - 1), {"rescue", "aid", "relief", "health", "medical", "emergency", "hospital"});
  return isOneOf(doc.word(i), {"residents", "rebels", "insurgents", "medics", "doctors", "villagers", "reporters", "survivors",
                               "locals", "neighbors", "neighbours", "relatives", "journalists", "rescuers", "witnesses"});
}

bool isBody(const Word& w) { return isOneOf(w, {"group", "agency", "body", "charity", "organisation", "organization"}); }

// "left five dead observers said", "in the meantime police said", "later in the day radio said"
bool isNoWordOfSource(const Document& doc, std::uint32_t i) {
  return doc.covers(i, maskOf(Unit)) || isOneOf(doc.word(i), {"dead", "meantime", "result", "point", "accounts", "time", "case"});
}

// Back over what describes the last word of a source, to its article: "a Britain-based war monitor", "local media".
std::uint32_t nounBegin(const Document& doc, const Entities& entities, std::uint32_t from, std::uint32_t end) {
  constexpr std::uint32_t kWords = 7;
  std::uint32_t sure = end - 1;
  bool described = true;  // by nothing but what describes a source
  bool place = false;
  for (std::uint32_t t = end - 1; t > from && t + kWords > end; --t) {
    const std::uint32_t i = t - 1;
    // "in the western Orlen quarter | activists said"
    if (i > from && place && doc.covers(i - 1, maskOf(Preposition)) && doc.starts(i, maskOf(Determiner))) return sure;
    if (doc.starts(i, maskOf(Determiner)) && doc.word(i) != "no") return t;
    place = place || doc.covers(i, maskOf(PlaceNoun));
    if (i + 2 == end && isBody(doc.word(end - 1)) && doc.covers(i, maskOf(People))) {  // "terrorist group"
      sure = i;
      continue;
    }
    if (i + 2 == end && isOneOf(doc.word(i), {"rescue", "aid", "relief", "health", "medical", "security", "military", "hospital",
                                              "emergency", "tv", "television", "radio", "news", "satellite"})) {
      sure = i;
      continue;
    }
    if (doc.token(i).kind != TokenKind::Word || doc.isNumber(i) || entities.at(i, MentionKind::Date) != nullptr ||
        doc.covers(i, kDeeds | maskOf(Preposition, Conjunction, Auxiliary, Adverb, People)) || isNoWordOfSource(doc, i))
      break;
    if (const Entity* e = entities.at(i, MentionKind::Group); e != nullptr && e->range.begin >= from) return e->range.begin;
    described = described && (doc.covers(i, maskOf(Adjective, Nationality, SaySource, Direction, Outlet)) || doc.token(t).joined);
    if (described) sure = i;
  }
  return sure;
}

// "a source in the hospital", "an activist with the Orlen Media Office": where such a source's place or body begins
std::uint32_t workplace(const Document& doc, const Entities& entities, std::uint32_t from, std::uint32_t end) {
  constexpr std::uint32_t kWords = 8;
  for (std::uint32_t t = end - 1; t > from && t + kWords > end; --t) {
    if (isOneOf(doc.word(t), {"at", "in", "from", "with", "for"}) && doc.covers(t - 1, maskOf(SaySource)) && t + 1 < end)
      return t;
    if (doc.token(t).kind != TokenKind::Word || entities.at(t, MentionKind::Date) != nullptr ||
        doc.covers(t, kDeeds | maskOf(Conjunction, Auxiliary, Say, Pronoun)))
      return end;
  }
  return end;
}

// "Marrow TV channel | Al-Orlen", "the daily | Quint": where the name behind the noun of an outlet begins; the end where none
// does
std::uint32_t namedOutlet(const Document& doc, std::uint32_t from, std::uint32_t end) {
  constexpr std::uint32_t kWords = 3;
  std::uint32_t at = end;
  while (at > from && at + kWords > end && doc.isCapital(at - 1)) --at;
  const bool outlet =
      at > from && isOneOf(doc.word(at - 1), {"channel", "newspaper", "daily", "network", "agency", "website", "broadcaster"});
  return outlet ? at : end;
}

// "the | Arabic-language al-Orlen News": a name that ends as those of outlets do; the end where none stands there
std::uint32_t endsAsOutlet(const Document& doc, std::uint32_t from, std::uint32_t end) {
  constexpr std::uint32_t kWords = 6;
  if (!doc.isCapital(end - 1) ||
      !isOneOf(doc.word(end - 1), {"news", "times", "post", "radio", "tv", "press", "network", "herald"}))
    return end;
  std::uint32_t at = end - 1;
  while (at > from && at + kWords > end &&
         (doc.isCapital(at - 1) || doc.token(at).joined || (at > from + 1 && doc.token(at - 1).joined)))
    --at;
  return at + 1 < end && doc.starts(at - 1, maskOf(Determiner)) ? at : end;
}

// Where the words for who speaks begin, back from their end: a name, or a noun of those who speak; the end where neither is.
std::uint32_t oneSource(const Document& doc, const Entities& entities, std::uint32_t from, std::uint32_t end) {
  if (const std::uint32_t at = workplace(doc, entities, from, end); at < end) return nounBegin(doc, entities, from, at);
  for (const MentionKind kind : {MentionKind::Group, MentionKind::Person})
    if (const Entity* e = entities.at(end - 1, kind); e != nullptr && e->range.end == end) {
      const std::uint32_t begin = e->range.begin;
      if (begin < from + 2) return begin;
      if (doc.covers(begin - 1, maskOf(SaySource))) return nounBegin(doc, entities, from, begin);  // "the agency SANA"
      if (isOneOf(doc.word(begin - 1), {"at", "in", "from", "of", "with"}) && doc.covers(begin - 2, maskOf(SaySource)))
        return nounBegin(doc, entities, from, begin - 1);  // "a source at Homs Police Command"
      return begin;
    }
  if (areTellers(doc, end - 1)) return tellersBegin(doc, from, end);
  if (doc.covers(end - 1, maskOf(SaySource, Outlet))) return nounBegin(doc, entities, from, end);
  if (const std::uint32_t at = namedOutlet(doc, from, end); at < end) return nounBegin(doc, entities, from, at);
  if (const std::uint32_t at = endsAsOutlet(doc, from, end); at < end) return at;
  if (!namesSpeaker(doc, end - 1)) return end;
  const std::uint32_t begin = nounBegin(doc, entities, from, end);      // "the center"
  if (entities.at(begin, MentionKind::Group) != nullptr) return begin;  // "FNA dispatches"
  const bool determined = begin > from + 1 && doc.starts(begin - 1, maskOf(Determiner));
  return determined && !doc.covers(begin - 2, maskOf(Preposition)) ? begin : end;  // and not "father of one of the victims"
}

// "a group tracking the violence", "a monitor based in Orlen"
bool isParticiple(const Document& doc, std::uint32_t i) {
  const WordEntry* e = doc.entry(i);
  if (e == nullptr || doc.isCapital(i)) return false;
  const bool past = (e->forms & WordEntry::Participle) != 0 && e->verb > 0 && doc.covers(i + 1, maskOf(Preposition));
  return past || (e->forms & WordEntry::Ing) != 0;
}

// "the aid group that supports it": where what is told of a source begins; its end where nothing is
std::uint32_t clauseBegin(const Document& doc, std::uint32_t from, std::uint32_t end) {
  constexpr std::uint32_t kWords = 6;
  for (std::uint32_t t = end - 1; t > from && t + kWords > end; --t) {
    if (t + 1 < end && (doc.covers(t - 1, maskOf(SaySource)) || isBody(doc.word(t - 1))) && isParticiple(doc, t)) return t;
    if (isOneOf(doc.word(t), {"who", "which", "that"}))
      return t + 2 < end && (doc.covers(t - 1, maskOf(SaySource)) || isBody(doc.word(t - 1))) && doc.word(t + 1).ends_with("s")
                 ? t
                 : end;
    const bool verb = isOneOf(doc.word(t - 1), {"who", "which", "that"});  // "supports"
    if (doc.token(t).kind != TokenKind::Word || (!verb && doc.covers(t, kDeeds | maskOf(Conjunction, Auxiliary, Say))))
      return end;
  }
  return end;
}

std::uint32_t withArticle(const Document& doc, std::uint32_t from, std::uint32_t begin) {
  while (begin > from && doc.starts(begin - 1, maskOf(Determiner))) --begin;
  return begin;
}

// "a monitor and residents", "a war monitor medics and workers" whose comma was lost
std::uint32_t sourceBegin(const Document& doc, const Entities& entities, std::uint32_t from, std::uint32_t end) {
  if (isOneOf(doc.word(end - 1), {"he", "she"})) return end - 1;
  const std::uint32_t begin = oneSource(doc, entities, from, end);
  const std::uint32_t before = withArticle(doc, from, begin);
  if (begin == end || before < from + 2 || doc.word(before - 1) != "and") return begin;
  std::uint32_t first = oneSource(doc, entities, from, before - 1);
  if (first == before - 1) return begin;
  const std::uint32_t open = withArticle(doc, from, first);
  if (open == first && open > from + 2 && doc.covers(open - 1, maskOf(SaySource)) && areTellers(doc, before - 2))
    first = oneSource(doc, entities, from, open);
  return first;
}

// "In the meantime local sources", "As a result local media": words beside who speaks
bool opensBeside(const Document& doc, std::uint32_t begin) {
  if (doc.covers(begin, maskOf(Preposition))) return true;
  while (begin > 0 && doc.starts(begin - 1, maskOf(Determiner))) --begin;
  return begin > 0 && doc.word(begin - 1) == "as";
}

// "wounded in the Orlen quarter the Observatory said a district next to the road": more of what was named before, and no clause
bool describesBehind(const Document& doc, std::uint32_t from, std::uint32_t end) {
  if (from + 2 >= end || !isOneOf(doc.word(from), {"a", "an", "in", "near"})) return false;
  for (std::uint32_t t = from; t < end; ++t)
    if (doc.covers(t, kDeeds | maskOf(Auxiliary, Say, Toll, State)) || (isPastVerb(doc, t) && !doc.token(t).joined) ||
        doc.isMark(t, "\"") || isOneOf(doc.word(t), {"that", "who", "which", "where", "there"}))
      return false;
  return true;
}

}  // namespace

bool endsSaying(const Document& doc, std::uint32_t from, std::uint32_t end) {
  constexpr std::uint32_t kWords = 6;
  if (goesOn(doc, from, end) || goesOnBehindDay(doc, from, end) || tellsInWhat(doc, from, end)) return true;
  if (doc.isMark(end - 1, ".")) --end;
  if (end > from + 4 && doc.word(end - 1) == "anonymity") end -= 4;  // "on condition of anonymity"
  if (end > from + kWords) return false;
  for (std::uint32_t t = from; t < end; ++t)
    if (doc.covers(t, kDeeds | maskOf(Auxiliary, Say, Conjunction)) || doc.isMark(t, "\"") || doc.isMark(t, ":") ||
        isOneOf(doc.word(t), {"that", "it", "he", "she", "they", "there", "no"}))
      return false;
  return true;
}

TokenRange withoutRunIn(const Document& doc, const Entities& entities, TokenRange source) {
  const std::uint32_t begin = source.size() < 3 ? source.begin : sourceBegin(doc, entities, source.begin, source.end);
  if (begin == source.end) return source;
  for (std::uint32_t t = source.begin; t < begin; ++t) {
    if (entities.at(t, MentionKind::Group) != nullptr || entities.at(t, MentionKind::Person) != nullptr ||
        doc.covers(t, maskOf(Role, SaySource)) || isOneOf(doc.word(t), {"who", "which", "whose", "what"}))
      return source;  // "a nurse who was wounded"
  }
  if (begin > source.begin && opensBeside(doc, source.begin)) return {begin, source.end};
  for (std::uint32_t t = source.begin; t < begin; ++t) {
    const bool figure = t > source.begin && (doc.covers(t, maskOf(Number)) || doc.isNumber(t)) && !doc.isCapital(t - 1);
    if (figure || doc.covers(t, kDeeds | maskOf(State, Toll, Auxiliary))) return {begin, source.end};
  }
  return source;
}

TokenRange closingCue(const Document& doc, const Hit& say, TokenRange sentence) {
  constexpr std::uint32_t kReach = 8;  // words
  const std::uint32_t end = say.range.end;
  if (isOneOf(say.phrase->canonical, {"announce", "confirm", "state", "declare"}))
    return isTextEnd(doc, end) || (doc.word(end) == "in" && doc.word(end + 1) == "a" && doc.word(end + 2) == "statement")
               ? say.range
               : TokenRange{};
  if (!isOneOf(say.phrase->canonical, {"cite", "quote"}) || say.phrase->form == VerbForm::Ing) return {};
  for (std::uint32_t t = end; t + 1 < std::min(sentence.end, end + kReach); ++t)
    if (doc.word(t) == "as" && doc.word(t + 1) == "saying") return {say.range.begin, t + 2};
  return {};
}

namespace {

// "| RIA news agency", "| Marrow's state-run news agency"
std::uint32_t agencyBegin(const Document& doc, std::uint32_t from, TokenRange source) {
  std::uint32_t begin = source.begin;
  if (doc.word(source.end - 1) != "agency") return begin;
  while (begin > from && (isOneOf(doc.word(begin - 1), {"news", "state", "run", "official", "'s"}) ||
                          (doc.isCapital(begin - 1) && !doc.covers(begin - 1, maskOf(Weekday, Month)))))
    --begin;
  return begin;
}

}  // namespace

TokenRange innerSource(const Document& doc, const Entities& entities, TokenRange sentence, std::uint32_t end) {
  constexpr std::uint32_t kTold = 4;  // words, at least
  while (end > sentence.begin && doc.starts(end - 1, maskOf(Determiner))) --end;
  if (const Entity* day = end > sentence.begin ? entities.at(end - 1, MentionKind::Date) : nullptr) end = day->range.begin;
  if (end > sentence.begin && doc.word(end - 1) == "on") --end;
  const Hit* say = doc.hitEnding(end, maskOf(Say));
  if (say == nullptr || !isPlainSaying(*say) || say->range.begin < sentence.begin + kTold) return {};
  const TokenRange source{sourceBegin(doc, entities, sentence.begin, say->range.begin), say->range.begin};
  return source.empty() || source.begin < sentence.begin + kTold ? TokenRange{} : source;
}

TokenRange trailingSource(const Document& doc, const Entities& entities, TokenRange sentence, TokenRange cue) {
  constexpr std::uint32_t kTold = 4;  // words, at least
  while (cue.begin > sentence.begin && isOneOf(doc.word(cue.begin - 1), {"has", "have", "had", "also", "later"})) --cue.begin;
  const bool bracket = cue.begin > sentence.begin + 3 && ((doc.isMark(cue.begin - 1, ")") && doc.isMark(cue.begin - 3, "(")) ||
                                                          (doc.isMark(cue.begin - 1, "]") && doc.isMark(cue.begin - 3, "[")));
  if (bracket && entities.at(cue.begin - 2, MentionKind::Group) == nullptr) cue.begin -= 3;  // "the Orlen Society (OS) said"
  if (cue.begin < sentence.begin + kTold) return {};
  if (!endsSaying(doc, cue.end, sentence.end) && !describesBehind(doc, cue.end, sentence.end)) return {};
  const std::uint32_t end = clauseBegin(doc, sentence.begin, cue.begin);
  const bool body = end < cue.begin && isBody(doc.word(end - 1));
  TokenRange source{body ? nounBegin(doc, entities, sentence.begin, end) : sourceBegin(doc, entities, sentence.begin, end), end};
  if (source.empty()) return {};
  source.begin = agencyBegin(doc, sentence.begin, source);
  std::uint32_t before = source.begin;
  before = withArticle(doc, sentence.begin, before);
  if (before < sentence.begin + kTold) return {};
  // "as a correspondent said", and no "as residents fled"
  const bool as =
      doc.word(before - 1) == "as" && !isPastVerb(doc, before - 2) && entities.at(source.end - 1, MentionKind::Person) == nullptr;
  const std::uint32_t last = as ? before - 2 : before - 1;
  if (doc.token(last).kind == TokenKind::Punct || doc.word(last).ends_with("est") ||
      (doc.covers(last, maskOf(Preposition, Conjunction, Auxiliary, Determiner)) &&
       entities.at(last, MentionKind::Time) == nullptr) ||
      isOneOf(doc.word(last), {"what", "as", "that", "which", "who", "whom", "than", "when", "after", "where", "while", "all"}))
    return {};
  bool tells = false;
  bool quotes = false;
  for (std::uint32_t t = sentence.begin; t < before; ++t) {
    if (doc.isMark(t, ",")) return {};
    quotes = quotes != doc.isMark(t, "\"");
    tells = tells || doc.covers(t, kDeeds | maskOf(Auxiliary, State)) || isPastVerb(doc, t);
  }
  return tells && !quotes ? source : TokenRange{};
}

}  // namespace collate
