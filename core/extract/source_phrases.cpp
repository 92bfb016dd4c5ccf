// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/source_phrases.h"

#include "core/extract/trailing_source.h"
#include "core/extract/word_list.h"
#include "core/model/state_media.h"

namespace collate {

using enum PhraseClass;

const Entity* SourcePhrases::entityAt(std::uint32_t i) const {
  for (const MentionKind k : {MentionKind::Group, MentionKind::Person, MentionKind::Place})
    if (const Entity* e = m_entities.at(i, k)) return e;
  return nullptr;
}

bool SourcePhrases::isAcronym(std::uint32_t i) const {
  return m_doc.token(i).allCaps && m_doc.word(i).size() > 1 && !m_doc.allCaps();
}

// "Meanwhile police said"
bool SourcePhrases::isTurn(std::uint32_t i) const {
  return isOneOf(m_doc.word(i),
                 {"while", "whereas", "meanwhile", "however", "moreover", "earlier", "later", "elsewhere", "separately"}) &&
         entityAt(i) == nullptr;
}

// "local reports", "several media reports": what is reported, not the verb
bool SourcePhrases::isReports(std::uint32_t i, std::uint32_t begin) const {
  return i > begin && isWord(i, "reports") && !m_doc.isCapital(i - 1) &&
         m_doc.covers(i - 1, maskOf(Adjective, Nationality, Direction, Outlet, SaySource)) &&
         !m_doc.covers(i + 1, maskOf(Determiner, Pronoun)) && !isWord(i + 1, "that");
}

// Words that a source's name can be made of, forwards from i: "Syrian state TV", "multiple local and regional outlets".
TokenRange SourcePhrases::after(std::uint32_t i, TokenRange within) const {
  std::uint32_t begin = i;
  while (begin < within.end && m_doc.starts(begin, maskOf(Determiner)) && !m_doc.covers(begin, maskOf(Outlet))) ++begin;
  if (isWord(begin, "one") && begin + 1 < within.end && m_doc.token(begin + 1).kind == TokenKind::Word) ++begin;  // "one medic"
  std::uint32_t end = begin;
  std::uint32_t last = begin;
  while (end < within.end) {
    if (const Entity* e = entityAt(end)) {
      end = e->range.end;
      last = end;
    } else if (m_doc.covers(end, maskOf(SaySource)) || (m_doc.covers(end, maskOf(Role)) && !m_doc.covers(end, maskOf(Verb)))) {
      last = ++end;
    } else if (end > begin && m_doc.isNumber(end) && m_doc.token(end).glued && last == end) {
      last = ++end;  // "LC1"
    } else if (end > begin && last == end && isOneOf(m_doc.word(end), {"the", "a", "an"})) {
      break;  // "according to SANA the army shelled": another noun phrase
    } else if (isReports(end, begin)) {
      last = ++end;
      break;
    } else if (end > begin && m_doc.isMark(end, ".") && m_doc.covers(end - 1, maskOf(Title)) && m_doc.isCapital(end + 1)) {
      ++end;  // "Sgt. Quint"
    } else if (isWord(end, "'s") || (m_doc.isMark(end, "'") && m_doc.token(end).glued) || isWord(end, "and") ||
               isWord(end, "of") || isWord(end, "on") || isWord(end, "the") || isWord(end, "from")) {
      ++end;  // only inside: what follows must belong too
    } else if (m_doc.token(end).kind == TokenKind::Word &&
               (!m_doc.covers(end, maskOf(Preposition, Conjunction, Auxiliary, Say, Pronoun)) || isStateNoun(end)) &&
               !m_doc.covers(end, maskOf(Effect, Conduct, Verb)) &&
               (m_doc.isCapital(end) || !m_doc.covers(end, maskOf(Act, PhraseClass::Target)))) {
      ++end;
      if (m_doc.isCapital(end - 1)) last = end;
    } else {
      break;
    }
    if (end - begin > 12) break;
  }
  return {begin, last};
}

TokenRange SourcePhrases::withBody(TokenRange source, TokenRange within) const {
  const std::uint32_t at = source.end;
  if (at + 1 >= within.end || !isOneOf(m_doc.word(at), {"at", "from", "within", "inside", "in"}) || m_doc.isCapital(at - 1) ||
      !m_doc.covers(at - 1, maskOf(SaySource, Role)))
    return source;
  const TokenRange body = after(at + 1, within);
  const std::vector<const Entity*> groups = m_entities.within(body, MentionKind::Group);
  return groups.empty() || groups.back()->range.end != body.end ? source : TokenRange{source.begin, body.end};
}

TokenRange SourcePhrases::withoutToll(TokenRange source) const {
  for (std::uint32_t t = source.begin; t + 2 < source.end; ++t)
    if (isOneOf(m_doc.word(t), {"toll", "tally", "count", "figures"}) && isOneOf(m_doc.word(t + 1), {"by", "from", "of"}))
      if (const TokenRange by = after(t + 2, source); !by.empty()) return by;
  return source;
}

std::uint32_t SourcePhrases::behindFigures(std::uint32_t i, TokenRange within) const {
  constexpr std::uint32_t kReach = 4;  // words: "the latest figures compiled by"
  for (std::uint32_t t = i; t < std::min(within.end, i + kReach); ++t) {
    if (isOneOf(m_doc.word(t), {"figures", "data", "numbers", "statistics", "toll", "tally", "count", "list", "estimates"})) {
      const bool made = isWord(t + 2, "by") && isOneOf(m_doc.word(t + 1), {"compiled", "collected", "gathered", "released",
                                                                           "published", "issued", "provided", "kept", "given"});
      const bool somebody = m_doc.covers(t + 3, maskOf(Determiner, SaySource)) || entityAt(t + 3) != nullptr;
      return made && somebody && t + 3 < within.end && !isOneOf(m_doc.word(t + 3), {"its", "their", "his", "her"}) ? t + 3 : i;
    }
    const bool describes =
        m_doc.covers(t, maskOf(Determiner, Adjective)) || isOneOf(m_doc.word(t), {"latest", "official", "initial", "new"});
    if (entityAt(t) != nullptr || !describes) return i;  // "police figures released by the UN": of the police
  }
  return i;
}

// "the state department", "state police": no verb
bool SourcePhrases::isStateNoun(std::uint32_t i) const {
  return isWord(i, "state") && i + 1 < m_doc.size() && m_doc.token(i + 1).kind == TokenKind::Word &&
         !m_doc.covers(i + 1, maskOf(Determiner, Conjunction, Preposition, Pronoun));
}

// The end of the noun phrase that stands before a verb: back over "has", "also", "not yet".
std::uint32_t SourcePhrases::subjectEnd(std::uint32_t verb, std::uint32_t from) const {
  std::uint32_t end = verb;
  while (end > from) {
    const Entity* date = m_entities.at(end - 1, MentionKind::Date);  // "The council on Saturday announced"
    if (date != nullptr)
      end = date->range.begin;
    else if (isOneOf(m_doc.word(end - 1), {"on", "further"}) ||
             (m_doc.covers(end - 1, maskOf(Auxiliary, Adverb, Negation)) && !m_doc.covers(end - 1, maskOf(SaySource, Outlet)) &&
              !isAcronym(end - 1)))
      --end;
    else
      break;
  }
  return end;
}

// Words that open another clause
bool SourcePhrases::opensOther(std::uint32_t t) const {
  return isOneOf(m_doc.word(t), {"when", "where", "because", "after", "before", "if", "since", "until", "although", "though"});
}

// "a group | that supports clinics": of who speaks, and no words of theirs
bool SourcePhrases::tellsOfGroup(std::uint32_t that, std::uint32_t from) const {
  const WordEntry* verb = that + 1 < m_doc.size() ? m_doc.entry(that + 1) : nullptr;
  if (that < from + 3 || verb == nullptr || verb->verb <= verb->noun || !m_doc.word(that + 1).ends_with("s")) return false;
  const std::uint32_t noun = that - 1;
  return m_doc.covers(noun, maskOf(SaySource)) &&
         (isOneOf(m_doc.word(noun - 1), {"a", "an"}) || isOneOf(m_doc.word(noun - 2), {"a", "an"}));
}

std::uint32_t SourcePhrases::clauseStart(std::uint32_t end, std::uint32_t from) const {
  constexpr std::uint32_t kShort = 4;  // words
  std::uint32_t begin = end;
  while (begin > from) {
    const std::uint32_t t = begin - 1;
    const bool quote = m_doc.isMark(t, "\"");
    if (quote || m_doc.isMark(t, ",") || m_doc.isMark(t, ";") || m_doc.isMark(t, ":") || m_doc.isMark(t, "--")) break;
    const bool tells = isWord(t, "that") && tellsOfGroup(t, from);
    if (!tells && (isWord(t, "that") || isWord(t, "but") || isWord(t, "as") || isWord(t, "while")) && entityAt(t) == nullptr)
      break;
    if (isWord(t, "and") && m_doc.covers(t - 1, maskOf(Say))) break;
    if (begin < end && end - begin <= kShort && opensOther(t) && !m_doc.covers(begin, maskOf(Pronoun)) &&
        canSpeak({end - 1, end}))
      break;  // "a house where police say"
    --begin;
  }
  return begin;
}

// "Turkey said", "The U.S. confirmed": a country speaks where it is all that stands before the verb
bool SourcePhrases::isState(TokenRange r) const {
  const Entity* place = r.empty() ? nullptr : m_entities.startingAt(r.begin, MentionKind::Place);
  const bool letters = r.size() == 1 && m_doc.token(r.begin).allCaps && m_doc.covers(r.begin, maskOf(Nationality));  // "The U.S."
  if (!letters && (place == nullptr || place->range != r || !m_doc.isCapital(r.begin))) return false;
  std::uint32_t before = r.begin;
  while (before > 0 && m_doc.starts(before - 1, maskOf(Determiner))) --before;
  if (before == m_doc.sentences()[m_doc.sentenceOf(r.begin)].range.begin) return true;
  if (m_doc.isMark(before - 1, ",")) {  // "residents of Goma, Congo said", but "A shell killed two in Goma, Congo said."
    if (before < 2 || m_entities.at(before - 2, MentionKind::Place) == nullptr || m_doc.covers(r.end, maskOf(Auxiliary)))
      return true;
    for (std::uint32_t t = m_doc.sentences()[m_doc.sentenceOf(r.begin)].range.begin; t < before; ++t)
      if (m_doc.covers(t, maskOf(Effect, Act)) && !m_doc.covers(t, maskOf(SaySource))) return true;
    return false;
  }
  return m_doc.token(before - 1).kind == TokenKind::Punct ||
         isOneOf(m_doc.word(before - 1), {"and", "but", "that", "while", "whereas"});
}

// Those who speak, without what is told of them: "a doctor who treated the wounded"
TokenRange SourcePhrases::withoutClause(TokenRange r) const {
  for (std::uint32_t t = r.begin + 1; t < r.end; ++t)
    if (isOneOf(m_doc.word(t), {"who", "which", "that", "whose"}) && canSpeak({r.begin, t})) return {r.begin, t};
  return r;
}

// "said the mayor | on Monday"
TokenRange SourcePhrases::withoutDayBehind(TokenRange r) const {
  if (r.empty()) return r;
  if (const Entity* date = m_entities.at(r.end - 1, MentionKind::Date); date != nullptr && date->range.begin > r.begin)
    r.end = date->range.begin;
  if (r.size() > 1 && isWord(r.end - 1, "on")) --r.end;
  return r;
}

bool SourcePhrases::canSpeak(TokenRange r) const {
  for (std::uint32_t t = r.begin; t < r.end; ++t) {
    if (m_doc.covers(t, maskOf(SaySource, Outlet, Pronoun, Title)) || m_doc.covers(t, maskOf(Role))) return true;
    if (m_entities.at(t, MentionKind::Group) != nullptr || m_entities.at(t, MentionKind::Person) != nullptr) return true;
    if (m_doc.covers(t, maskOf(SayNoun))) return true;
  }
  return false;
}

// "the group which monitors the fighting said": does a clause with i in it tell of who speaks?
bool SourcePhrases::hangsOnSpeaker(std::uint32_t i, std::uint32_t from) const {
  for (std::uint32_t t = i; t > from + 1; --t)
    if (isOneOf(m_doc.word(t - 1), {"who", "which"}))
      return t < i &&
             (m_doc.covers(t - 2, maskOf(SaySource, Role, Outlet)) || m_entities.at(t - 2, MentionKind::Group) != nullptr ||
              m_entities.at(t - 2, MentionKind::Person) != nullptr);
  return false;
}

// "The Marrow Watch", and nothing more
bool SourcePhrases::isName(TokenRange r) const {
  while (!r.empty() && m_doc.starts(r.begin, maskOf(Determiner))) ++r.begin;
  const Entity* group = r.empty() ? nullptr : m_entities.at(r.begin, MentionKind::Group);
  return group != nullptr && group->range == r;
}

// "... 10 Oct 2014 The Orlen Observatory | a Britain-based monitoring group said": the body that the words behind its name
// describe
const Entity* SourcePhrases::describedBy(TokenRange words) const {
  if (isWord(words.begin, "the") || !isOneOf(m_doc.word(words.end - 1), {"group", "monitor", "agency", "watchdog", "organisation",
                                                                         "organization", "charity", "network", "newspaper"}))
    return nullptr;
  const Entity* body = m_entities.at(words.begin - 1, MentionKind::Group);
  if (body == nullptr || body->range.end != words.begin || body->phrase == nullptr || body->phrase->cls != Outlet) return nullptr;
  const std::uint32_t before = body->range.begin - (m_doc.starts(body->range.begin, maskOf(Determiner)) ? 0U : 1U);
  return body->range.begin > 0 && m_doc.isCapital(before) && isWord(before, "the") ? body : nullptr;
}

// A source begins where its noun phrase does, also where the marks before it were lost: "a step the clerk said", "he" of
// "... came late he added".
TokenRange SourcePhrases::nearest(TokenRange r) const {
  if (r.size() > 1 && m_doc.covers(r.end - 1, maskOf(Pronoun)) && entityAt(r.end - 1) == nullptr) return {r.end - 1, r.end};
  for (std::uint32_t t = r.end; t > r.begin + 1; --t) {
    const std::uint32_t i = t - 1;
    const Entity* named = entityAt(i);
    if (!m_doc.starts(i, maskOf(Determiner)) || (named != nullptr && named->range.begin < i)) continue;
    if (isWord(i, "the") || isWord(i, "a") || isWord(i, "an")) {
      if (isName({r.begin, i})) return {r.begin, i};  // "The Watch a group of monitors said"
      if (const Entity* body = describedBy({i, r.end}); body != nullptr) return body->range;
      if (const Entity* person = i > r.begin && !isWord(i, "the") ? m_entities.at(i - 1, MentionKind::Person) : nullptr;
          person != nullptr && person->range.end == i && person->range.begin <= r.begin + 1 &&
          m_doc.sentences()[m_doc.sentenceOf(r.begin)].range.begin == r.begin)
        return person->range;  // "Resident Peter Lund | a writer | told"
      if (hangsOnSpeaker(i, r.begin)) continue;
      const bool noun = i > 1 && m_doc.starts(i - 2, maskOf(Determiner));  // "a move the clerk said"
      const bool goesOn = (!noun && m_doc.covers(i - 1, maskOf(Preposition, Conjunction, Determiner, Adverb, Say, Verb))) ||
                          m_doc.token(i - 1).kind == TokenKind::Punct || isWord(i - 1, "'s");
      if (!goesOn || m_doc.isCapital(i)) return {i, r.end};
    }
  }
  return r;
}

// Where what follows "in the Orlen quarter of Marrow" begins, if the range opens so; its begin where it does not.
std::uint32_t SourcePhrases::behindPlace(TokenRange r) const {
  if (!m_doc.covers(r.begin, maskOf(Preposition))) return r.begin;
  std::uint32_t at = r.begin;
  for (std::uint32_t t = r.begin; t < r.end; ++t) {
    const Entity* place = m_entities.at(t, MentionKind::Place);
    if (place == nullptr) continue;
    at = place->range.end;
    while (at < r.end && m_doc.covers(at, maskOf(PlaceNoun))) ++at;
    if (!isWord(at, "of")) break;
    t = at;
  }
  return at < r.end ? at : r.begin;
}

// Who speaks of a range with a day in it: those behind it where such are, else those before "on Sunday in Marrow".
TokenRange SourcePhrases::withoutDay(TokenRange r, const Entity& date) const {
  const TokenRange behind{behindPlace({date.range.end, r.end}), r.end};
  if (!m_doc.covers(behind.begin, maskOf(Preposition))) return canSpeak(behind) ? behind : r;
  std::uint32_t end = date.range.begin;
  if (end > r.begin + 1 && m_doc.covers(end - 1, maskOf(Preposition))) --end;
  const Entity* place = m_entities.at(r.end - 1, MentionKind::Place);
  return place != nullptr && canSpeak({r.begin, end}) && !canSpeak(behind) ? TokenRange{r.begin, end} : r;
}

// "The Marrow Front | in a statement published by its news agency"
TokenRange SourcePhrases::withoutStatement(TokenRange r) const {
  for (std::uint32_t t = r.begin + 1; t + 2 < r.end; ++t)
    if (isWord(t, "in") && isOneOf(m_doc.word(t + 1), {"a", "an", "its", "his", "their"}) &&
        isOneOf(m_doc.word(t + 2), {"statement", "communique", "communiqué", "message", "bulletin", "interview", "video"}) &&
        canSpeak({r.begin, t}))
      return {r.begin, t};
  return r;
}

TokenRange SourcePhrases::trimmed(TokenRange r) const {
  r = nearest(withoutStatement(r));
  for (std::uint32_t t = r.end; t > r.begin + 1; --t)  // "hit the town on Sunday Marrow TV reported": a mark was lost
    if (const Entity* date = m_entities.at(t - 1, MentionKind::Date); date != nullptr && date->range.end < r.end) {
      r = withoutDay(r, *date);
      break;
    }
  while (!r.empty() &&
         (m_doc.token(r.begin).kind == TokenKind::Punct || (m_doc.starts(r.begin, maskOf(Conjunction)) && !isAcronym(r.begin)) ||
          isTurn(r.begin) ||
          (m_doc.starts(r.begin, maskOf(Determiner)) && m_entities.startingAt(r.begin, MentionKind::Group) == nullptr)))
    ++r.begin;
  while (r.size() > 1 &&
         ((m_doc.token(r.end - 1).kind == TokenKind::Punct && !m_doc.isMark(r.end - 1, ")") && !m_doc.isMark(r.end - 1, "]")) ||
          isOneOf(m_doc.word(r.end - 1), {"reportedly", "allegedly"})))
    --r.end;
  // "Quoting local partners | the agency said", where a mark was lost
  if (!r.empty() && isOneOf(m_doc.word(r.begin), {"quoting", "citing"}))
    if (const Entity* who = m_entities.at(r.end - 1, MentionKind::Group); who != nullptr && who->range.begin > r.begin)
      r.begin = who->range.begin;
  r = withoutRunIn(m_doc, m_entities, r);
  if (r.size() > 1 && isWord(r.begin, "more") && !isWord(r.begin + 1, "than"))
    ++r.begin;  // "wounding dozens more | observers said"
  return r;
}

// "Iranian state radio", "Iraq's official media": by the words that stand before.
std::string SourcePhrases::countryNamedIn(TokenRange words) const {
  for (std::uint32_t t = words.begin; t < words.end; ++t) {
    if (const Hit* nation = m_doc.hitAt(t, maskOf(Nationality))) return nation->phrase->canonical;
    if (const Entity* place = m_entities.at(t, MentionKind::Place)) return place->place.country;
  }
  return {};
}

// "relatives of Rosa Quint": somebody else
bool SourcePhrases::hangs(TokenRange source, std::uint32_t person) const {
  const WordEntry* first = m_doc.entry(source.begin);
  return person > source.begin + 1 && isOneOf(m_doc.word(source.begin + 1), {"of", "for"}) && first != nullptr &&
         first->nounClass == NounClass::Person && !m_doc.covers(source.begin, maskOf(Role, Title));
}

Originator SourcePhrases::named(TokenRange source) const {
  Originator o;
  if (source.size() > 1 && isWord(source.begin, "more") && !isWord(source.begin + 1, "than"))
    ++source.begin;  // "wounding dozens more | observers said", where a mark was lost
  o.span = m_doc.span(source);
  o.name = m_doc.words(source);
  if (const Entity* e = m_entities.startingAt(source.begin, MentionKind::Group);
      e != nullptr && e->range == source && (e->phrase == nullptr || e->phrase->cls == Group))
    o.name = e->name;
  // "the state-run news agency | SANA"
  const Entity* last = m_entities.at(source.end - 1, MentionKind::Group);
  for (std::uint32_t t = source.begin; last != nullptr && t < last->range.begin; ++t)
    if (m_doc.covers(t, maskOf(Preposition))) last = nullptr;  // "a reporter for the news agency AFP"
  if (last != nullptr && last->range.end == source.end && last->range.begin > source.begin && last->phrase != nullptr &&
      last->phrase->cls == Outlet &&
      isOneOf(m_doc.word(last->range.begin - 1),
              {"agency", "television", "tv", "channel", "newspaper", "radio", "network", "broadcaster", "daily", "website"})) {
    o.name = m_doc.words(last->range);
    o.family = last->phrase->tag;
    return o;
  }
  for (std::uint32_t t = source.begin; t < source.end; ++t) {
    if (const Entity* e = m_entities.at(t, MentionKind::Group)) {
      if (e->phrase != nullptr && e->phrase->cls == Outlet) {
        o.family = e->phrase->tag;
        if (o.family == kStateMedia) o.family = stateMediaOf(countryNamedIn({source.begin, e->range.begin}));
        // "a correspondent for Syria TV": the outlet alone is the name only where nothing else is said
        if (e->range.size() + 1 >= source.size() && !isOneOf(m_doc.word(source.end - 1), {"source", "sources"}))
          o.name = m_doc.words(e->range);
        break;
      }
    }
  }
  const std::vector<const Entity*> persons = m_entities.within(source, MentionKind::Person);
  if (persons.size() == 1 && !hangs(source, persons.front()->range.begin)) o.name = persons.front()->name;
  return o;
}

}  // namespace collate
