// SPDX-License-Identifier: GPL-3.0-or-later
// Which words that may be verbs are nouns where they stand.
#include <array>

#include "core/extract/clause.h"
#include "core/extract/numbers.h"
#include "core/extract/word_list.h"

namespace collate {
namespace {

using enum PhraseClass;

constexpr ClassMask kVerbs = maskOf(Effect, Act, Conduct, Target, Outcome, Say, Verb);

}  // namespace

// A word is a noun where a determiner, an attribute or a preposition stands before it, or a hyphen joins it.
bool Clause::isNominal(std::uint32_t i) const {
  if (opensNameless(i) || beforeRepeat(m_doc, i) != i) return true;  // "Nine (09) suspects"
  if (i == 0) return false;
  if (m_doc.token(i).joined || m_doc.word(i - 1) == "'s") return true;
  if (isWord(i, "targeting") && opensNounPhrase(i + 1)) return false;  // "a bomb targeting a van"
  if (isWord(i, "wounds") && isOneOf(m_doc.word(i - 1), {"bullet", "gunshot", "shrapnel", "stab", "knife"})) return true;
  if (isWord(i - 1, "to") || floats(i - 1) || isDoneInHeadline(i)) return false;
  // A past form has fewer ways to be a noun: "a drone struck", "the strike targeted", "the wounded man".
  if (const Hit* verb = m_doc.hitAt(i, kVerbs);
      verb != nullptr && (verb->phrase->form == VerbForm::Past || verb->phrase->form == VerbForm::PastOrParticiple) &&
      m_text.entities.at(i - 1, MentionKind::Group) != nullptr && isOneOf(m_doc.word(i - 1), {"military", "navy", "junta"}))
    return false;
  if (const Hit* verb = m_doc.hitAt(i, kVerbs);
      verb != nullptr && (verb->phrase->form == VerbForm::Past || verb->phrase->form == VerbForm::PastOrParticiple)) {
    const bool age = i > 3 && m_doc.isNumber(i - 1) && verb->phrase->cls != Effect &&  // "a boy aged 11 stepped on"
                     (isWord(i - 2, "aged") || (isWord(i - 2, "of") && m_doc.covers(i - 3, maskOf(People, Kin))));
    const bool band = i > 3 && isWord(i - 2, "of") && verb->phrase->cls != Effect &&  // "a cell of 10 attacked"
                      isOneOf(m_doc.word(i - 3), {"cell", "group", "band", "column", "team", "force", "gang", "mob", "crowd",
                                                  "squad", "party", "unit", "patrol"});
    if (age || band) return false;
    return m_doc.covers(i - 1, maskOf(Determiner, Grade, Adjective)) ||
           (m_doc.covers(i - 1, maskOf(Preposition)) && !isWord(i - 1, "as")) || m_doc.covers(i - 1, maskOf(Number)) ||
           m_doc.isNumber(i - 1);
  }
  // "Air strike on a school kills 22", "Rockets kill nine"
  if (const Hit* effect = numberAt(m_doc, i + 1) ? m_doc.hitAt(i, maskOf(Effect)) : nullptr)
    if ((effect->phrase->form == VerbForm::Third && m_doc.covers(i - 1, maskOf(Structure))) ||
        (effect->phrase->form == VerbForm::Base && m_doc.covers(i - 1, maskOf(Means)) && m_doc.word(i - 1).ends_with("s")))
      return false;
  const ClassMask before =
      maskOf(Determiner, Nationality, Grade, Adjective, Direction, Number, Means, Weekday, Month, DayTime, Structure);
  if (m_doc.covers(i - 1, before)) return true;
  if (const Hit* next = isWord(i, "shells") ? m_doc.hitAt(i + 1, maskOf(Effect, Act, Target)) : nullptr)
    if (next->phrase->form != VerbForm::Ing) return true;  // "when shells hit a camp": what did it, and no verb
  if (isOneOf(m_doc.word(i), {"bombs", "strikes", "raids", "attacks"}) &&
      isOneOf(m_doc.word(i + 1), {"killed", "wounded", "injured", "hit", "struck", "had", "have", "were", "fell", "landed"}))
    return true;
  // "Rebel attacks with rockets on the town"
  if (isOneOf(m_doc.word(i), {"strikes", "raids", "attacks"}) && m_doc.covers(i + 1, maskOf(Preposition)) &&
      isOneOf(m_doc.word(i - 1),
              {"rebel", "terrorist", "insurgent", "militant", "jihadist", "bandit", "guerrilla", "extremist"}) &&
      (i < 2 || !isOneOf(m_doc.word(i - 2), {"a", "an"})))
    return true;
  // "Union condemns attack on hospital"
  if (isOneOf(m_doc.word(i), {"attack", "strike", "raid", "assault"}) && isOneOf(m_doc.word(i + 1), {"on", "against"}) &&
      m_text.entities.at(i + 2, MentionKind::Date) == nullptr && m_doc.covers(i - 1, maskOf(PhraseClass::Stance, Say, Verb)))
    return true;
  // "Chemical attacks", "Three rebel attacks": the plural of a noun looks like a verb
  if (const Hit* verb = m_doc.hitAt(i, maskOf(Act, Target)); verb != nullptr && verb->phrase->form == VerbForm::Third) {
    const WordEntry* e = m_doc.lexicon().words().find(m_doc.word(i - 1));
    if ((e != nullptr && e->adjective > e->noun && e->adjective > e->verb) || isCounted(i)) return true;
  }
  // "195 shell casings", "22 suspects were arrested"
  if (m_doc.isNumber(i - 1) && (m_doc.hitAt(i, maskOf(Act, Target)) != nullptr || isWord(i, "suspects"))) return true;
  if (const Hit* verb = m_doc.hitAt(i, maskOf(Act));
      verb != nullptr && verb->phrase->form == VerbForm::Base) {  // "a rebel attack", "a crude bomb"
    const WordEntry* like = m_doc.entry(i - 1);
    if (i > 1 && like != nullptr && like->adjective > like->noun && m_doc.covers(i - 2, maskOf(Determiner))) return true;
    const Hit* one = m_doc.hitEnding(i, maskOf(People));
    const bool single = one != nullptr && (!one->phrase->plural || one->phrase->canonical == "mob");
    if (single && i > 1 && m_doc.covers(i - 2, maskOf(Determiner, Adjective, Hedge))) return true;
  }
  if (const Hit* hedge = m_doc.hitEnding(i, maskOf(Hedge)); hedge != nullptr && hedge->phrase->tag == "attributive") return true;
  if (m_doc.covers(i - 1, maskOf(Preposition)) && !isWord(i - 1, "as")) return true;
  // "a previously announced raid": a participle as attribute
  const bool participle = m_doc.word(i - 1).ends_with("ed") && i > 1 && m_doc.covers(i - 2, maskOf(Determiner, Adverb));
  if (participle && !m_doc.covers(i - 1, maskOf(Effect))) return true;
  const Entity* group = m_text.entities.at(i - 1, MentionKind::Group);
  if (group != nullptr && !isWord(i - 1, "forces") && !isWord(i - 1, "troops"))
    return !m_doc.covers(i, maskOf(Effect, Say)) || isWord(i, "strike");  // "Police say", "police killed"
  if (isWord(i, "says") || isWord(i, "said")) return false;               // "Israel says"
  return m_text.entities.at(i - 1, MentionKind::Date) != nullptr || m_text.entities.at(i - 1, MentionKind::Place) != nullptr;
}

// "Bomb kills nine", "Attack in Orlen wounds two": news commands nobody.
bool Clause::opensNameless(std::uint32_t i) const {
  const Hit* verb = m_doc.hitAt(i, maskOf(Act, Target));
  if (verb == nullptr || verb->phrase->form != VerbForm::Base) return false;
  const Hit* next = m_doc.hitAt(i + 1, maskOf(Effect, Act, Target));
  if (next != nullptr && (next->phrase->form == VerbForm::Third || next->phrase->form == VerbForm::Past ||
                          next->phrase->form == VerbForm::PastOrParticiple))
    return true;
  return m_doc.sentences()[m_doc.sentenceOf(i)].range.begin == i && isOneOf(m_doc.word(i + 1), {"in", "on", "at", "near"});
}

// "Roadside bomb kills nine", "Raid in Orlen wounds two": what is told now of so many is a verb, a means or a place before it.
bool Clause::isDoneInHeadline(std::uint32_t i) const {
  if (isOneOf(m_doc.word(i), {"hits", "strikes"})) {  // "Mine strikes civilian van", but "Missile strikes kill"
    constexpr std::array<Spelling, 10> kFlown = {"drone",    "missile", "rocket", "artillery", "helicopter",
                                                 "aircraft", "air",     "uav",    "coalition", "jet"};
    return m_doc.covers(i - 1, maskOf(Means)) && (isWord(i, "hits") || !isOneOf(m_doc.word(i - 1), kFlown)) &&
           (opensNounPhrase(i + 1) || m_doc.isCapital(i + 1));
  }
  const bool many = isOneOf(m_doc.word(i), {"kill", "wound", "injure"}) && numberAt(m_doc, i + 1);  // "Strikes on Orlen kill 35"
  if (!many && !isOneOf(m_doc.word(i), {"kills", "wounds", "injures", "hurts", "kidnaps", "abducts"})) return false;
  if (!numberAt(m_doc, i + 1) && (!m_doc.covers(i + 1, maskOf(People, Kin, Role)) || isWord(i, "wounds"))) return false;
  return m_doc.covers(i - 1, maskOf(Means, Structure, Weekday)) || m_text.entities.at(i - 1, MentionKind::Place) != nullptr ||
         m_text.entities.at(i - 1, MentionKind::Group) != nullptr;
}

// "Three rebel" before a word: more than one, so no subject of "attacks".
bool Clause::isCounted(std::uint32_t noun) const {
  constexpr std::uint32_t kBack = 3;  // words
  for (std::uint32_t t = noun; t > 0 && t + kBack > noun; --t) {
    if (const auto n = numberAt(m_doc, t - 1)) return n->range.end < noun && n->count.min.value_or(0) > 1;
    if (m_doc.token(t - 1).kind != TokenKind::Word || m_doc.covers(t - 1, maskOf(Preposition, Auxiliary, Conjunction)) ||
        (m_doc.hitEnding(t, maskOf(People)) != nullptr && m_doc.hitEnding(t, maskOf(People))->phrase->plural))
      return false;
  }
  return false;
}

}  // namespace collate
