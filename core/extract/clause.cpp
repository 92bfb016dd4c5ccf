// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/clause.h"

#include <array>

#include "core/extract/behind_when.h"
#include "core/extract/finite_clause.h"
#include "core/extract/numbers.h"
#include "core/extract/occupations.h"
#include "core/extract/subject_phrase.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

constexpr ClassMask kVerbs = maskOf(Effect, Act, Conduct, Target, Outcome, Say, Verb);

}  // namespace

bool Clause::named(std::uint32_t i) const {
  for (const MentionKind k : {MentionKind::Person, MentionKind::Group, MentionKind::Place})
    if (m_text.entities.at(i, k) != nullptr) return true;
  return false;
}

bool Clause::opensNounPhrase(std::uint32_t i) const {
  if (i >= m_doc.size()) return false;
  if (m_doc.covers(i, maskOf(Determiner, Number, Nationality, Grade, People, Kin, Bound, Structure, Adjective, Hedge)) ||
      m_doc.isNumber(i))
    return true;
  if (m_doc.starts(i, maskOf(Negation)) && !isWord(i, "not")) return true;  // "killed no one"
  if (numberAt(m_doc, i)) return true;  // "killed dozens", "killed between three and five men"
  if (isWord(i, "him") || isWord(i, "her") || isWord(i, "them") || isReflexive(m_doc.word(i)) || m_doc.isMark(i, "\""))
    return true;
  if (i + 1 < m_doc.size() && m_doc.token(i + 1).joined && isOneOf(m_doc.word(i + 1), {"held", "controlled", "run", "owned"}))
    return true;  // "government-held positions"
  return m_doc.isCapital(i) || named(i);
}

bool Clause::isVerbal(std::uint32_t i) const {
  if (named(i)) return false;
  if (m_doc.covers(i, maskOf(Auxiliary))) return true;
  if (m_doc.covers(i, maskOf(Hedge))) return false;
  // "An air strike killed": the last word of a longer noun
  if (const Hit* noun = m_doc.hitEnding(i + 1, maskOf(Event)); noun != nullptr && noun->range.size() > 1) return false;
  return m_doc.covers(i, kVerbs) && !isNominal(i) && !opensAsNoun(i);
}

// "Bombs killed nine": the third person of a verb never opens a sentence, but the plural of a noun does.
bool Clause::opensAsNoun(std::uint32_t i) const {
  const Hit* verb = m_doc.hitAt(i, maskOf(Act, Target));
  return verb != nullptr && verb->phrase->form == VerbForm::Third && m_doc.sentences()[m_doc.sentenceOf(i)].range.begin == i;
}

// "were all shot", "have both died", "were found shot": a word between auxiliary and verb that changes nothing for the subject
bool Clause::floats(std::uint32_t i) const {
  return i > 0 && isOneOf(m_doc.word(i), {"all", "both", "each", "found"}) && m_doc.covers(i - 1, maskOf(Auxiliary));
}

// "was brutally murdered", "were lightly wounded": an adverb of the table of words
bool Clause::tellsManner(std::uint32_t i) const {
  if (!m_doc.word(i).ends_with("ly") || m_doc.token(i).capital) return false;
  const WordEntry* e = m_doc.entry(i);
  return e != nullptr && e->adverb > 0 && e->adverb >= e->adjective && e->noun == 0 && e->verb == 0;
}

bool Clause::isInQuotes(TokenRange verb, TokenRange sentence) const {
  return verb.begin > sentence.begin + 1 && m_doc.isMark(verb.begin - 1, "\"") && m_doc.isMark(verb.end, "\"");
}

std::uint32_t Clause::skipAuxiliaries(std::uint32_t verb, std::uint32_t from) const {
  std::uint32_t end = verb;
  const auto isNobody = [&](std::uint32_t i) { return isWord(i, "one") || isWord(i, "nobody") || isWord(i, "none"); };
  const auto helps = [&](std::uint32_t i) {
    return ((m_doc.covers(i, maskOf(Auxiliary, Adverb, Negation, Hedge)) || tellsManner(i)) && !named(i) && !isNobody(i)) ||
           floats(i) || (isWord(i, "got") && i + 1 == verb) ||
           (isWord(i, "since") && isOneOf(m_doc.word(i - 1), {"has", "have"})) ||
           (isWord(i, "to") && i > from && isOneOf(m_doc.word(i - 1), {"known", "confirmed"})) ||
           (isWord(i + 1, "to") && isOneOf(m_doc.word(i), {"known", "confirmed"}));  // "are known to have died"
  };
  while (end > from && helps(end - 1)) --end;
  return end;
}

bool Clause::passiveAuxiliary(TokenRange verb, TokenRange sentence) const {
  if (isInQuotes(verb, sentence)) --verb.begin;  // 'were "neutralised"'
  for (std::uint32_t i = verb.begin; i > sentence.begin; --i) {
    const Word w = m_doc.word(i - 1);
    if (m_text.entities.at(i - 1, MentionKind::Group) != nullptr) break;  // "a mine planted by IS exploded"
    if (w == "was" || w == "were" || w == "is" || w == "are" || w == "been" || w == "be" || w == "being" || w == "got")
      return true;
    if (w == "have" && isWord(i - 2, "to")) return false;  // "is believed to have killed"
    if (!m_doc.covers(i - 1, maskOf(Adverb, Negation, Hedge, Auxiliary)) && !tellsManner(i - 1) &&
        m_text.entities.at(i - 1, MentionKind::Date) == nullptr && w != "on" && !floats(i - 1))
      break;
  }
  // "arrested or killed": the auxiliary of a joined participle before
  if (verb.begin >= sentence.begin + 2 && (isWord(verb.begin - 1, "and") || isWord(verb.begin - 1, "or"))) {
    const Hit* before = m_doc.hitEnding(verb.begin - 1, maskOf(Effect));
    if (before != nullptr) return passiveAuxiliary(before->range, sentence);
  }
  return false;
}

std::uint32_t Clause::start(std::uint32_t i, TokenRange sentence) const {
  std::uint32_t at = i;
  while (at > sentence.begin) {
    const std::uint32_t t = at - 1;
    if (m_doc.isMark(t, ",") || m_doc.isMark(t, ";") || m_doc.isMark(t, ":") || m_doc.isMark(t, "--") || m_doc.isMark(t, "\""))
      break;
    if (isWord(t, "that") || isWord(t, "which") || isWord(t, "when") || isWord(t, "after") || isWord(t, "but") ||
        isWord(t, "while"))
      break;
    --at;
  }
  return at;
}

std::uint32_t Clause::end(std::uint32_t i, TokenRange sentence) const {
  std::uint32_t at = i;
  while (at < sentence.end) {
    if (m_doc.isMark(at, ",") || m_doc.isMark(at, ";") || m_doc.isMark(at, ":") || m_doc.isMark(at, "--") ||
        m_doc.isMark(at, "\""))
      break;
    if (at > i && (isWord(at, "that") || isWord(at, "which") || isWord(at, "when") || isWord(at, "but") || isWord(at, "while")))
      break;
    ++at;
  }
  return at;
}

bool Clause::precededBy(std::uint32_t i, TokenRange sentence, ClassMask classes) const {
  for (std::uint32_t t = start(i, sentence); t < i; ++t)
    if (m_doc.starts(t, classes) && !named(t) && m_doc.hitAt(t, classes)->phrase->tag != "attributive") return true;
  return false;
}

std::uint32_t Clause::nounPhraseStart(std::uint32_t end, std::uint32_t from) const {
  std::uint32_t begin = end;
  while (begin > from) {
    const std::uint32_t t = begin - 1;
    if (named(t)) {
      --begin;
      continue;
    }
    const Entity* date = m_text.entities.at(t, MentionKind::Date);
    if (date != nullptr && date->stamp) break;
    if (const std::uint32_t open = openingBracket(m_doc, t, from); open != t) {  // "One child (male, 8 years)"
      begin = open;
      continue;
    }
    if (m_doc.isMark(t, ",") || m_doc.isMark(t, ";") || m_doc.isMark(t, ":") || m_doc.isMark(t, "--")) {
      // "three soldiers, two policemen and a civilian were": a list goes on over its commas
      const bool list =
          m_doc.isMark(t, ",") && end - begin < 30 && t > from &&
          (m_doc.hitEnding(t, maskOf(People, Kin)) != nullptr || isAgeInList(m_doc, t - 1, from) || isAgeOfNamed(m_text, t));
      if (!list) break;
    }
    // "Shelling kills two": what stands directly before a verb is none
    const bool deed = t + 1 == end && m_doc.covers(t, maskOf(Event));
    if ((isVerbal(t) && !deed && !isWord(t, "including")) || isWord(t, "that") || isWord(t, "which") || isWord(t, "when") ||
        isWord(t, "where") || isWord(t, "but") || isWord(t, "while") || isWord(t, "after") || isWord(t, "before") ||
        isWord(t, "whether") || isWord(t, "because") || isWord(t, "although"))
      break;
    if (isWord(t, "and") && t > from && m_doc.covers(t - 1, maskOf(State))) break;  // "left one dead and a guard hurt"
    if (isWord(t, "and") && t > from && m_doc.covers(t + 1, kVerbs) && !isNominal(t + 1)) break;
    --begin;
  }
  return begin;
}

// The comma before "who" of the clause that ends at `end`; `end` where none does.
std::uint32_t Clause::relativeClause(std::uint32_t end, std::uint32_t from) const {
  for (std::uint32_t t = end; t > from + 1; --t) {
    if (m_doc.isMark(t - 1, ",")) break;
    if (isOneOf(m_doc.word(t - 1), {"who", "which"}) && m_doc.isMark(t - 2, ",")) return t - 2;
    if (isWord(t - 1, "which") && m_doc.covers(t - 2, maskOf(Preposition)) && t > from + 3 && m_doc.isMark(t - 3, ","))
      return t - 3;  // "The council, to which the force is loyal, denied"
  }
  return end;
}

// The comma before what some of those at hand are, behind which the sentence goes on at `end`: "13 people, four of them women,
// were", "Four men, among them a clerk, were", "X, along with two guards, was"; `end` where there is none.
std::uint32_t Clause::parenthesis(std::uint32_t end, std::uint32_t from) const {
  constexpr std::uint32_t kReach = 14;  // words
  for (std::uint32_t t = end; t > from + 1 && t + kReach > end; --t) {
    if (!m_doc.isMark(t - 1, ",")) continue;
    if ((isOneOf(m_doc.word(t), {"identified", "named"}) && isWord(t + 1, "as")) || m_doc.starts(t, maskOf(Alias)) ||
        isOneOf(m_doc.word(t), {"quoted",      "cited",       "having",     "nicknamed", "called",   "backed",   "supported",
                                "accompanied", "assisted",    "armed",      "kidnapped", "abducted", "arrested", "detained",
                                "captured",    "blindfolded", "handcuffed", "bound",     "hooded",   "naked"}))
      return t - 1;  // "A clerk, identified as X, was", "An officer, quoted by Kashaf, denied"
    const bool some = (isOneOf(m_doc.word(t), {"among", "including", "mostly", "mainly", "along", "together"}) &&
                       (m_doc.word(t + 1) != "the" || isWord(t, "including"))) ||
                      (isWord(t, "in") && isOneOf(m_doc.word(t + 1), {"cooperation", "coordination", "collaboration"}));
    const auto n = numberAt(m_doc, t);
    const std::uint32_t of = n ? n->range.end : t + 1;
    const bool part = (n || isOneOf(m_doc.word(t), {"most", "all", "both", "some", "half", "one"})) && isWord(of, "of") &&
                      isOneOf(m_doc.word(of + 1), {"them", "whom"});
    if (some || part || isSaid({t, end})) return t - 1;
  }
  return end;
}

// "The blast, | the governor said on Monday |, killed five": who told it, between two commas
bool Clause::isSaid(TokenRange aside) const {
  bool said = false;
  for (std::uint32_t t = aside.begin; t < aside.end; ++t) {
    if (m_doc.token(t).kind != TokenKind::Word || m_doc.covers(t, maskOf(Effect, Act))) return false;
    said = said || (t > aside.begin && isOneOf(m_doc.word(t), {"said", "say", "says", "reported", "told"}));
  }
  return said && !isOneOf(m_doc.word(aside.begin), {"who", "which", "and", "but"});
}

// The noun phrase that ends at `end`, without what says where and when before it.
TokenRange Clause::subjectAt(std::uint32_t end, TokenRange sentence) const {
  return {behindOpening({behindParts({nounPhraseStart(end, sentence.begin), end}), end}), end};
}

// "who" of a clause without commas that ends at `end`; `end` where there is none.
std::uint32_t Clause::openRelative(std::uint32_t end, std::uint32_t from) const {
  constexpr std::uint32_t kReach = 12;  // words
  for (std::uint32_t t = end; t > from + 1 && t + kReach > end && m_doc.token(t - 1).kind != TokenKind::Punct; --t)
    if (isWord(t - 1, "who")) return t - 1;
  return end;
}

// Where "two", "at least one" begins that stands before "of whom".
std::uint32_t Clause::someOf(std::uint32_t of, std::uint32_t from) const {
  std::uint32_t begin = of;
  while (begin > from && (m_doc.covers(begin - 1, maskOf(Number, Bound, Determiner)) || m_doc.isNumber(begin - 1))) --begin;
  return begin;
}

// Where the people begin that "who" behind the phrase hangs on: "the names of three men who", "at home with a girl who", "a vigil
// for Orr, who".
std::uint32_t Clause::antecedent(TokenRange r) const {
  for (std::uint32_t t = r.end; t > r.begin + 1; --t) {
    if (!m_doc.covers(t - 1, maskOf(Preposition))) continue;
    const std::uint32_t begin = t + (isWord(t, "them") ? 1U : 0U);  // "among them a girl who"
    if (isWord(t - 1, "of")) {
      if (numberAt(m_doc, begin)) return begin;
      continue;
    }
    for (std::uint32_t p = begin; p < r.end; ++p)
      if (m_doc.covers(p, maskOf(People, Kin)) || m_text.entities.at(p, MentionKind::Person) != nullptr) return begin;
  }
  return r.begin;
}

// "Two people died, including the gunman, and six others were hurt": the list of parts is of the clause before.
std::uint32_t Clause::behindParts(TokenRange r) const {
  const std::uint32_t first = r.begin + (m_doc.isMark(r.begin, ",") ? 1U : 0U);
  if (!isWord(first, "including") && !(isWord(first, "among") && isWord(first + 1, "them"))) return r.begin;
  for (std::uint32_t t = r.end; t > first; --t)
    if (isWord(t - 1, "and") && m_doc.isMark(t - 2, ",")) return t;
  return r.begin;
}

// "In any case three men", "In Ferrin two clerks": what stands before the people says where and how.
std::uint32_t Clause::behindOpening(TokenRange r) const {
  if (isOneOf(m_doc.word(r.begin), {"and", "but"}) && m_doc.isCapital(r.begin) && r.size() > 2 &&
      m_doc.covers(r.begin + 1, maskOf(Preposition)))
    ++r.begin;                                // "And on Tuesday three men"
  if (isWord(r.begin, "of") && r.size() > 3)  // "Of the five detainees two were"
    if (const auto n = numberEnding(m_doc, r.end, r.begin + 3)) return n->range.begin;
  const bool opening =
      m_doc.covers(r.begin, maskOf(Preposition)) && !isWord(r.begin, "of") && !m_doc.starts(r.begin, maskOf(Bound));
  if (const std::uint32_t t = behindByline(m_doc, r); t != r.begin) return t;
  if (const Entity* day = m_text.entities.startingAt(r.begin + 1, MentionKind::Date);
      isWord(r.begin, "also") && day != nullptr && day->range.end < r.end)
    return day->range.end;  // "Also Wednesday 22 people"
  // "On the night of 19 April a van", "On Sunday the school"
  if (const std::uint32_t t = behindOpeningTime(m_text, r); t != r.begin) return t;
  if (const std::uint32_t t = opening ? behindWhen(m_text, r.begin) : r.begin; t > r.begin && t < r.end) return t;
  for (std::uint32_t t = r.end; t > r.begin + 2; --t) {
    const std::uint32_t n = t - 1;
    if (!m_doc.starts(n, maskOf(Number, Bound)) && !m_doc.isNumber(n)) continue;
    // "Shells fell in Ferrin 8 clerks were killed", of a text that lost its marks
    if (!opening && m_text.entities.at(n - 1, MentionKind::Place) == nullptr) continue;
    const bool governed = m_doc.covers(n - 1, maskOf(Preposition, Determiner, Conjunction, Number, Adjective, Bound)) ||
                          m_text.entities.at(n, MentionKind::Date) != nullptr || m_doc.token(n).joined;
    const auto figure = governed ? std::nullopt : numberAt(m_doc, n);
    if (figure && figure->range.end < r.end && m_doc.hitEnding(r.end, maskOf(People, Kin, Role)) != nullptr) return n;
  }
  return r.begin;
}

// The dash that opens what the one before `end` closes: "Six people -- five men and a woman -- were"; `end` where none does.
std::uint32_t Clause::openingDash(std::uint32_t end, std::uint32_t from) const {
  if (end <= from + 1 || !m_doc.isMark(end - 1, "--")) return end;
  for (std::uint32_t t = end - 1; t > from + 1; --t)
    if (m_doc.isMark(t - 1, "--")) return t - 1;
  return end;
}

TokenRange Clause::subject(TokenRange verb, TokenRange sentence) const {
  if (isInQuotes(verb, sentence)) --verb.begin;
  std::uint32_t end = skipAuxiliaries(verb.begin, sentence.begin);
  const bool helped = end != verb.begin;
  if (helped && end > sentence.begin + 2 && isWord(end - 1, "to") && isOneOf(m_doc.word(end - 2), {"claimed", "claims", "claim"}))
    return subject({end - 2, end - 1}, sentence);  // "Rebels claimed to have killed"
  while (end > sentence.begin) {                   // A date between subject and verb: "The coalition on Wednesday located"
    const Entity* date = m_text.entities.at(end - 1, MentionKind::Date);
    if (date == nullptr) break;
    end = date->range.begin;
    if (end > sentence.begin && isWord(end - 1, "on")) --end;
  }
  if (const auto n = numberEnding(m_doc, end, sentence.begin + 2);
      n && isWord(n->range.begin - 1, "whom") && isWord(n->range.begin - 2, "of"))
    return n->range;  // "shot nine people, of whom three have since died"
  if (end > sentence.begin + 2 && isWord(end - 2, "of") && (isWord(end - 1, "whom") || isWord(end - 1, "them")))
    return {someOf(end - 2, sentence.begin), end};  // "shot two people, one of whom died"
  if (const std::uint32_t first = behindInnerClause(m_text, end, sentence); first != end)
    return {nounPhraseStart(first, sentence.begin), first};
  if (const TokenRange whole = longSubject(m_text, end, sentence); !whole.empty()) return whole;
  const bool relative = end > sentence.begin && isWord(end - 1, "who");
  if (end > sentence.begin && (relative || isWord(end - 1, "which") || isWord(end - 1, "that"))) --end;
  if (const std::uint32_t dash = openingDash(end, sentence.begin); dash != end)
    return {nounPhraseStart(dash, sentence.begin), dash};
  if (end > sentence.begin + 1 && isOneOf(m_doc.word(end - 1), {"he", "she", "they"})) return {end - 1, end};
  if (end > sentence.begin && m_doc.isMark(end - 1, ",")) {
    // "an Iraqi and commander, X, was": the apposition belongs to the subject; "clerks, who were inside, were": a clause doesn't
    --end;
    if (const std::uint32_t named = behindNamed(m_text, end, sentence); named != end) return subjectAt(named, sentence);
    if (const std::uint32_t comma = parenthesis(end, sentence.begin); comma != end) {
      const std::uint32_t who = openRelative(comma, sentence.begin);  // "Two men who opened fire, one of them a guard, were shot"
      return who != comma && helped ? TokenRange{nounPhraseStart(who, sentence.begin), who} : subjectAt(comma, sentence);
    }
    if (const std::uint32_t comma = helped ? behindApposition(m_text, end, sentence) : end; comma != end)
      return subjectAt(comma, sentence);
    if (const std::uint32_t who = relativeClause(end, sentence.begin); who != end) {
      std::uint32_t first = nounPhraseStart(who, sentence.begin);
      if (m_doc.starts(first, maskOf(Alias)) && first > sentence.begin + 1 && m_doc.isMark(first - 1, ","))
        first = nounPhraseStart(first - 1, sentence.begin);  // "X, known as Y, who was a clerk, was"
      return {first, who};
    }
  }
  // "located and killed": the subject of the verb before
  if (end > sentence.begin && (isWord(end - 1, "and") || isWord(end - 1, "then"))) {
    const std::uint32_t from = sitesEnd(m_doc, end - 1, verb.end, sentence);
    for (std::uint32_t t = from; t > sentence.begin; --t) {
      if (m_doc.isMark(t, ";") || m_doc.isMark(t, ":")) break;
      // a verb that no table knows, by its ending: "traced and killed"
      const bool unknown =
          t == end - 1 && m_doc.word(t - 1).ends_with("ed") && !m_doc.token(t - 1).capital && !m_doc.covers(t - 1, ~ClassMask{0});
      if (unknown || isDoneBy(m_doc, m_text.entities, t - 1, sentence)) return subject({t - 1, t}, sentence);
      if (m_doc.starts(t - 1, kVerbs) && isVerbal(t - 1) && !m_doc.covers(t - 1, maskOf(Auxiliary))) {
        const Hit* before = m_doc.hitAt(t - 1, kVerbs);
        if (before->phrase->form != VerbForm::Ing) return subject({t - 1, t}, sentence);
      }
      if (t > sentence.begin + 1 && isOneOf(m_doc.word(t - 1), {"was", "were"}) &&
          m_doc.word(t).ends_with("ed"))  // "were dropped from the air and captured"
        return subject({t - 1, t}, sentence);
    }
  }
  const Hit* told = m_doc.hitAt(verb.begin, maskOf(Effect));
  const bool whole = helped || (told != nullptr && told->phrase->tag == "intransitive");
  if (const std::uint32_t who = whole && !relative ? behindDeed(m_text, end, sentence) : end; who != end)
    return {behindOpening({antecedent({nounPhraseStart(who, sentence.begin), who}), who}), who};
  std::uint32_t begin = behindParts({nounPhraseStart(end, sentence.begin), end});
  if (relative) begin = antecedent({begin, end});
  begin = behindOpening({begin, end});
  if (const Hit* other = begin > sentence.begin ? m_doc.hitEnding(begin, maskOf(Effect, Act)) : nullptr;
      other != nullptr && other->phrase->form != VerbForm::Ing &&
      !isOneOf(m_doc.word(other->range.begin - 1), {"who", "which", "that"}) && !passiveAuxiliary(other->range, sentence)) {
    // "Gunmen who killed two guards and three clerks were arrested"
    const std::uint32_t who = std::min(behindTelling(m_doc, other->range.begin, sentence), other->range.begin - 1);
    if (isWord(who, "who") && helped) return {nounPhraseStart(who, sentence.begin), who};
    // "Two officers kidnapped in Orlen on Sunday were freed", "A soldier wounded on Monday has died"
    const std::uint32_t first = other->range.begin;
    if (whole && other->phrase->form == VerbForm::PastOrParticiple && first > sentence.begin && !m_doc.isMark(end, ",") &&
        (m_doc.covers(begin, maskOf(Preposition)) || isWord(begin, "by") ||
         m_text.entities.at(begin, MentionKind::Date) != nullptr) &&
        m_doc.hitEnding(first, maskOf(People, Role, Kin)) != nullptr)
      return {nounPhraseStart(first, sentence.begin), first};
    if (!helped && m_doc.isMark(end, ",")) return subject(other->range, sentence);  // "Rockets kill | ten clerks, | wound nine"
    for (std::uint32_t t = end; t > begin + 1; --t)  // "killed | ten rebels and | another nine were captured"
      if (isWord(t - 1, "and") && (m_doc.covers(t, maskOf(Determiner)) || isWord(t, "another") || numberAt(m_doc, t)))
        begin = std::max(begin, t);
  }
  const auto isGoingOn = [&](std::uint32_t ing) {  // "A boy who was passing by was", "who was selling fruit was"
    return ing > sentence.begin && ing < end && m_doc.covers(ing - 1, maskOf(Auxiliary)) && m_doc.word(ing).ends_with("ing");
  };
  const bool goesOn = isGoingOn(begin) || (begin > sentence.begin && isGoingOn(begin - 1));
  if (const std::uint32_t who = openRelative(end, sentence.begin);
      who != end && who < begin &&
      (helped ? m_doc.covers(begin - 1, maskOf(Auxiliary)) : isOneOf(m_doc.word(begin - 1), {"had", "have", "has"})))
    return {nounPhraseStart(who, sentence.begin),
            who};  // "rebels who had crossed the river killed", "men who could not run were"
  // "A boy who was shot on Sunday in Ferrin has died"
  if (begin == end || goesOn || m_doc.covers(begin, maskOf(Preposition)))
    if (const std::uint32_t who = openRelative(end, sentence.begin); who != end)
      return {nounPhraseStart(who, sentence.begin), who};
  if (begin > sentence.begin + 1 && m_doc.isMark(begin - 2, ",") && m_doc.starts(begin - 1, maskOf(Verb, Say)) &&
      m_doc.hitAt(begin - 1, maskOf(Verb, Say))->phrase->form == VerbForm::Ing) {
    // "its services, working with the ministry, dismantled": a parenthesis of who took part
    return {nounPhraseStart(begin - 2, sentence.begin), end};
  }
  if (begin > sentence.begin && m_doc.isMark(begin - 1, ",") && end - begin <= 12 && begin >= sentence.begin + 2 &&
      (begin > sentence.begin + 2 || m_text.entities.at(sentence.begin, MentionKind::Group) != nullptr)) {
    // The stretch between commas was an apposition when people stand before it.
    const std::uint32_t outer = nounPhraseStart(begin - 1, sentence.begin);
    const bool people =
        m_doc.hitEnding(begin - 1, maskOf(People, Role, Kin)) != nullptr ||
        m_text.entities.at(begin - 2, MentionKind::Person) != nullptr ||
        m_text.entities.at(begin > 2 && m_doc.isMark(begin - 2, ")") ? begin - 3 : begin - 2, MentionKind::Group) != nullptr ||
        isPlaceBehindPlace({begin, end}, outer);
    if (people && outer < begin - 1 && !closesSource(m_text, begin - 1)) begin = outer;
  }
  return {begin, end};
}

// "Six clerks of a mill in Orlen, Marrow Province, were": a province behind the town that some people are of
bool Clause::isPlaceBehindPlace(TokenRange r, std::uint32_t outer) const {
  if (m_text.entities.at(r.begin - 2, MentionKind::Place) == nullptr || r.size() > 3) return false;
  for (std::uint32_t t = r.begin; t < r.end; ++t)
    if ((!m_doc.isCapital(t) && !m_doc.covers(t, maskOf(PlaceNoun, Direction))) ||
        m_text.entities.at(t, MentionKind::Person) != nullptr)
      return false;
  if (m_doc.covers(outer, maskOf(Preposition))) return false;
  for (std::uint32_t t = outer; t < r.begin; ++t)
    if (m_doc.covers(t, maskOf(People, Role, Kin)) ||
        (m_doc.entry(t) != nullptr && m_doc.entry(t)->nounClass == NounClass::Person))
      return true;
  return false;
}

// "to" of "up to 30", the second "as" of "as many as 30"
bool Clause::isInBound(std::uint32_t i) const {
  if (!m_doc.covers(i, maskOf(Bound))) return false;
  constexpr std::uint32_t kWords = 2;
  for (std::uint32_t t = i; t + kWords >= i; --t) {
    if (m_doc.starts(t, maskOf(Bound))) return numberAt(m_doc, t).has_value();
    if (t == 0) break;
  }
  return false;
}

// "the killing of two clerks and | the abduction of a third"
bool Clause::opensDeedOf(std::uint32_t i) const {
  const std::uint32_t noun = i + (m_doc.covers(i, maskOf(Determiner)) ? 1U : 0U);
  const Hit* deed = m_doc.hitAt(noun, maskOf(Event, Toll, Effect));
  return deed != nullptr && isWord(deed->range.end, "of");
}

bool Clause::breaksObject(std::uint32_t i, TokenRange verb) const {
  if (named(i)) return false;
  if (m_doc.token(i).kind == TokenKind::Punct) {
    if (m_doc.isMark(i, ".") && i > 0 && m_doc.token(i).glued && m_doc.covers(i - 1, maskOf(Title)) && m_doc.isCapital(i + 1))
      return false;                                                                // "the clerk, Mr. Quint"
    if (m_doc.isMark(i, "--") && i > 0 && agesAt(m_doc, i - 1) > 0) return false;  // "her 8- and 12-year-old girls"
    if (m_doc.isMark(i, ",")) {
      const std::uint32_t n = i + 1;
      if (n + 1 < m_doc.size() && m_doc.covers(n, maskOf(People, SaySource)) && m_doc.starts(n + 1, maskOf(Say)))
        return true;  // "..., police said"
      const bool goesOn =
          n < m_doc.size() && (m_doc.covers(n, maskOf(Number, People, Kin, Title)) || m_doc.isNumber(n) || isWord(n, "and") ||
                               isReflexive(m_doc.word(n + 1)) || named(n) || m_doc.covers(n, maskOf(Determiner)) ||
                               (named(i - 1) && opensOffice(m_doc, n)) ||
                               (m_doc.isMark(n + 1, ",") && isWord(n + 2, "and")));  // "striking houses, cars, and four people"
      return !goesOn;
    }
    return !m_doc.isMark(i, "\"") && !m_doc.isMark(i, "'") && !m_doc.isMark(i, "(") && !m_doc.isMark(i, ")") &&
           !m_doc.isMark(i, "&");
  }
  if (m_doc.covers(i, maskOf(Preposition))) return !isWord(i, "of") && !isWord(i, "including") && i > verb.end && !isInBound(i);
  if (isWord(i, "who") || isWord(i, "which") || isWord(i, "that") || isWord(i, "when") || isWord(i, "where") ||
      isWord(i, "there") || isWord(i, "while") || isWord(i, "whom"))
    return true;
  if (isWord(i, "and") && m_doc.covers(i + 1, kVerbs) && !m_doc.covers(i + 1, maskOf(Effect)) && !named(i + 1)) return true;
  if (isWord(i, "and") && m_doc.covers(i + 1, maskOf(Effect)) && opensNounPhrase(i + 2)) return true;
  if (isWord(i, "and") && (opensDeedOf(i + 1) || opensPast(m_doc, i + 1) || opensIng(m_doc, i + 1))) return true;
  // "strikes on Orlen | kill 35 rebels"
  const Hit* effect = i > verb.end && numberAt(m_doc, i + 1) ? m_doc.hitAt(i, maskOf(Effect)) : nullptr;
  if (effect != nullptr && effect->phrase->form == VerbForm::Base) return true;
  return isVerbal(i) && !m_doc.covers(i, maskOf(People, Role));
}

// Where the noun phrase begins in "ambushed Friday a group", "fired on Monday morning a shell".
std::uint32_t Clause::behindDate(std::uint32_t i) const {
  if (const std::uint32_t end = behindWhen(m_text, i); end != i) return end;
  const Entity* date = m_text.entities.startingAt(i, MentionKind::Date);
  if (date == nullptr && isOneOf(m_doc.word(i), {"on", "last"})) date = m_text.entities.startingAt(i + 1, MentionKind::Date);
  if (date == nullptr) return i;
  std::uint32_t end = date->range.end;
  if (const Entity* time = m_text.entities.at(end, MentionKind::Time)) end = time->range.end;
  return m_doc.covers(end, maskOf(Determiner, Bound)) || numberAt(m_doc, end) ||
                 m_text.entities.at(end, MentionKind::Means) != nullptr
             ? end
             : i;
}

// Does what stands behind the first word of an object belong to it no more, though no mark says so: "hit a market wounding six",
// "stormed a village overnight", 'killed nine clerks" the mayor said', "kills six clerks A bomb went off"?
bool Clause::opensNext(std::uint32_t i, TokenRange sentence) const {
  if (const Hit* verb = m_doc.hitAt(i, maskOf(Effect)); verb != nullptr && verb->phrase->form == VerbForm::Ing)
    return !m_doc.token(i).joined && opensNounPhrase(verb->range.end) && !m_doc.covers(i - 1, maskOf(Determiner, Preposition));
  if (m_doc.isMark(i, "\"")) {  // one that closes
    const bool spaced = i + 1 >= m_doc.size() || !m_doc.token(i + 1).glued;
    return m_doc.token(i).glued && spaced;
  }
  for (const MentionKind k : {MentionKind::Date, MentionKind::Time})
    if (const Entity* when = m_text.entities.at(i, k); when != nullptr && when->range.begin == i && i > sentence.begin)
      return m_doc.hitEnding(i, maskOf(People, Kin, PlaceNoun, Structure)) != nullptr || named(i - 1);
  if (isOneOf(m_doc.word(i), {"early", "late", "also"}) && isOneOf(m_doc.word(i + 1), {"on", "in"})) return true;
  if (const Entity* g = m_text.entities.at(i, MentionKind::Group); g != nullptr && g->range.begin == i && g->phrase != nullptr &&
                                                                   g->phrase->cls == Outlet &&
                                                                   !m_doc.covers(g->range.end, maskOf(People)))
    return m_doc.hitEnding(i, maskOf(People, Nationality)) != nullptr;  // "kills six rebels AFP"
  if (named(i)) return false;
  const bool sentenceCase = !m_doc.allCaps() && !m_doc.sentences()[m_doc.sentenceOf(sentence.begin)].heading;
  if (!sentenceCase || !m_doc.isCapital(i) || m_doc.token(i).allCaps) return false;
  if (m_doc.starts(i, maskOf(Determiner)) && m_doc.token(i - 1).kind == TokenKind::Word) return true;
  const Hit* people = m_doc.isCapital(i - 1) ? nullptr : m_doc.hitEnding(i, maskOf(People));
  return people != nullptr && people->phrase->plural && m_text.entities.at(i, MentionKind::Date) == nullptr;
}

TokenRange Clause::headlineSpeaker(std::uint32_t verb, TokenRange sentence) const {
  const bool heads = sentence.begin == 0 || m_doc.sentences()[m_doc.sentenceOf(verb)].heading;
  const Hit* say = heads ? m_doc.hitEnding(verb, maskOf(Say)) : nullptr;
  if (say == nullptr || !isOneOf(say->phrase->canonical, {"say", "claim"})) return {};
  const TokenRange who = subject(say->range, sentence);
  return who.begin == sentence.begin && !m_doc.starts(who.begin, maskOf(Determiner)) ? who : TokenRange{};
}

// "killed five rebels | as well as | six others"
bool Clause::joinsAsWell(std::uint32_t i) const {
  if (!isWord(i, "as") || !isWord(i + 1, "well") || !isWord(i + 2, "as")) return false;
  const auto n = numberAt(m_doc, i + 3);
  return n && (m_doc.covers(n->range.end, maskOf(People, Kin, Role, Nationality)) || isWord(n->range.end, "others")) &&
         !m_doc.covers(n->range.end + 1, maskOf(State, Effect));  // "as well as three others wounded"
}

std::uint32_t Clause::behindArms(std::uint32_t i, TokenRange sentence) const {
  if (!isWord(i, "with") || i + 3 >= sentence.end) return i;
  std::uint32_t end = i;
  for (std::uint32_t t = i + 1; end == i && t < i + 3; ++t) {  // "with artillery shells"
    if (const Entity* arms = m_text.entities.at(t, MentionKind::Means)) end = arms->range.end;
    if (isWord(t, "shells")) end = t + 1;
  }
  if (end == i) return i;
  if (isWord(end, "shells")) ++end;
  while (isWord(end, "and") && m_text.entities.at(end + 1, MentionKind::Means) != nullptr)
    end = m_text.entities.at(end + 1, MentionKind::Means)->range.end;
  const bool opens = m_doc.covers(end, maskOf(Determiner)) || numberAt(m_doc, end);
  return opens && end < sentence.end && !isOneOf(m_doc.word(end + 1), {"moment", "day", "night", "morning"}) ? end : i;
}

TokenRange Clause::object(TokenRange verb, TokenRange sentence) const {
  const std::uint32_t begin = behindArms(behindDate(verb.end), sentence);
  std::uint32_t end = begin;
  if (m_doc.isMark(end, ",")) return {end, end};
  while (end < sentence.end && ((end > begin && joinsAsWell(end)) || !breaksObject(end, verb)) &&
         (end == begin || !opensNext(end, sentence)))
    end += end > begin && joinsAsWell(end) ? 3 : 1;
  end = withoutSpeaker(m_text, {begin, withoutNextSubject(m_doc, {begin, end}, sentence)});
  while (end > begin && m_doc.token(end - 1).kind == TokenKind::Punct && !m_doc.isMark(end - 1, ")")) --end;
  return {begin, end};
}

namespace {

// "killed in air strikes on a town held by the rebels": whose the town is, and not who killed.
constexpr std::array<Spelling, 12> kOfPlaces = {"held",     "controlled", "run",       "ruled",      "governed",  "owned",
                                                "occupied", "besieged",   "inhabited", "surrounded", "dominated", "populated"};

}  // namespace

bool Clause::isWished(std::uint32_t verb, TokenRange sentence) const {
  constexpr std::uint32_t kReach = 5;  // words: "wants the three to be released"
  if (m_doc.isMark(sentence.end - 1, "?")) return true;
  for (std::uint32_t t = verb; t > sentence.begin && t + kReach > verb; --t)
    if (isOneOf(m_doc.word(t - 1), {"should", "would", "could", "may", "might", "must", "will", "to", "can"})) return true;
  return false;
}

bool Clause::isOfPlace(std::uint32_t participle, TokenRange verb) const {
  if (participle <= verb.end || !isOneOf(m_doc.word(participle), kOfPlaces)) return false;
  std::uint32_t end = participle;  // "a town which is held by", and not "an attack run by"
  if (end > verb.end + 2 && m_doc.covers(end - 1, maskOf(Auxiliary)) && isOneOf(m_doc.word(end - 2), {"which", "that"})) end -= 2;
  return m_doc.hitEnding(end, maskOf(PlaceNoun, Structure)) != nullptr ||
         isOneOf(m_doc.word(end - 1), {"areas", "parts", "regions", "districts", "territory", "territories", "positions", "posts",
                                       "land", "zones", "enclaves"}) ||
         m_text.entities.at(end - 1, MentionKind::Place) != nullptr;
}

TokenRange Clause::byPhrase(TokenRange verb, TokenRange sentence) const {
  for (std::uint32_t i = verb.end; i < sentence.end && i < verb.end + 12; ++i) {
    if (m_doc.isMark(i, ",") || m_doc.isMark(i, ";") || isOneOf(m_doc.word(i), {"and", "comes", "came"})) break;
    if (isWord(i, "by") && isWord(i + 1, "the") && isWord(i + 2, "name")) continue;  // "a man by the name of X"
    if (isWord(i, "by")) return isOfPlace(i - 1, verb) ? TokenRange{} : object({i, i + 1}, sentence);
  }
  return {};
}

}  // namespace collate
