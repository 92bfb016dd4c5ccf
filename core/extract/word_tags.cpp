// SPDX-License-Identifier: GPL-3.0-or-later
// Tags by what a word can be and what stands beside it. No sequence model: a reader of news resolves nearly all of "attack",
// "shot" and "wounded" by the word before (a determiner, an auxiliary, "to", a subject) and the one after ("by", or what an
// object opens with).
#include "core/extract/word_tags.h"
#include "core/extract/word_list.h"

#include <algorithm>
#include <array>

namespace collate {
namespace {

using enum PhraseClass;
using std::string_view;

constexpr std::uint32_t kReach = 30;  // words looked back over: longer runs of nouns or adverbs are tables, not sentences

constexpr WordSet kBe({"is", "are", "was", "were", "be", "been", "being", "am", "isn't", "aren't", "wasn't", "weren't", "got"});
constexpr WordSet kHave({"has", "have", "had", "having", "hasn't", "haven't", "hadn't"});
constexpr WordSet kAdverbs({"not", "never", "also", "then", "now", "too", "already", "still", "again", "only", "there"});
constexpr WordSet kRelatives({"that", "who", "whom", "which", "whose"});

bool has(const WordEntry& e, int forms) { return (e.forms & forms) != 0; }

}  // namespace

WordTags::WordTags(const Document& doc, const Entities& entities)
    : m_doc(doc),
      m_entities(entities),
      m_tags(doc.size(), Tag::Punct) {
  for (std::uint32_t i = 0; i < doc.size(); ++i) m_tags[i] = closed(i);
  for (std::uint32_t i = 0; i < doc.size(); ++i)
    if (m_tags[i] == Tag::Noun) m_tags[i] = open(i);
}

// Tag::Noun for what open() settles.
Tag WordTags::closed(std::uint32_t i) const {
  const Token& t = m_doc.token(i);
  if (t.kind == TokenKind::Punct) return Tag::Punct;
  if (t.kind == TokenKind::Number) return Tag::Number;
  const Word w = m_doc.word(i);
  if (w == "'s") return Tag::Possessive;
  for (const MentionKind k : {MentionKind::Person, MentionKind::Group, MentionKind::Place})
    if (const Entity* e = m_entities.at(i, k); e != nullptr && !m_doc.covers(i, maskOf(Determiner, Preposition)))
      return m_doc.entry(i) != nullptr && k == MentionKind::Group ? Tag::Noun : Tag::Name;
  if (w == "to") return Tag::To;
  if (w == "that" && i > 0 && m_tags[i - 1] == Tag::Preposition) return Tag::Determiner;  // "from that group"
  if (w == "one") return Tag::Number;
  if (isOneOf(w, kRelatives)) return Tag::Relative;
  if (isOneOf(w, kBe)) return Tag::Be;
  if (isOneOf(w, kHave)) return Tag::Have;
  const ClassMask kClosed = maskOf(Determiner, Preposition, Conjunction, Pronoun, Auxiliary, Number);
  if (!m_doc.starts(i, kClosed) && !m_doc.covers(i, maskOf(Preposition))) {
    return isOneOf(w, kAdverbs) ? Tag::Adverb : Tag::Noun;
  }
  if (w == "her" || w == "his") return Tag::Determiner;
  if (m_doc.starts(i, maskOf(Auxiliary))) return Tag::Modal;
  if (m_doc.starts(i, maskOf(PhraseClass::Pronoun))) return Tag::Pronoun;
  if (m_doc.starts(i, maskOf(PhraseClass::Determiner))) return Tag::Determiner;
  if (m_doc.covers(i, maskOf(PhraseClass::Preposition))) return Tag::Preposition;
  if (m_doc.starts(i, maskOf(PhraseClass::Conjunction))) return Tag::Conjunction;
  return Tag::Number;
}

std::uint32_t WordTags::before(std::uint32_t i) const {
  for (std::uint32_t t = i; t > 0 && t + kReach > i; --t)
    if (m_tags[t - 1] != Tag::Adverb) return t - 1;
  return i;
}

// Can what stands at i go on a noun phrase?
bool WordTags::mayBeNoun(std::uint32_t i) const {
  if (i >= m_doc.size()) return false;
  const Tag t = m_tags[i];
  if (t == Tag::Name || t == Tag::Adjective) return true;
  if (t != Tag::Noun) return false;
  const WordEntry* e = m_doc.entry(i);
  if (e == nullptr) return !m_doc.word(i).ends_with("ly");
  return e->noun > 0 || (e->adjective > 0 && e->adverb == 0) || has(*e, WordEntry::Participle);
}

bool WordTags::opensObject(std::uint32_t i) const {
  if (i >= m_doc.size()) return false;
  const Tag t = m_tags[i];
  return t == Tag::Determiner || t == Tag::Number || t == Tag::Name || t == Tag::Pronoun || (t == Tag::Noun && mayBeNoun(i)) ||
         m_doc.isMark(i, "\"");
}

Tag WordTags::byCount(const WordEntry& e) const {
  const int most = std::max({e.noun, e.verb, e.adjective, e.adverb});
  if (e.noun == most) return Tag::Noun;
  if (e.adjective == most) return Tag::Adjective;
  if (e.adverb == most) return Tag::Adverb;
  if (has(e, WordEntry::Ing)) return Tag::Ing;
  return has(e, WordEntry::Participle) && !has(e, WordEntry::Past) ? Tag::Participle : Tag::Verb;
}

// Behind a determiner, number, adjective, possessive or preposition.
Tag WordTags::afterNominal(std::uint32_t i, const WordEntry& e) const {
  const bool verbal = has(e, WordEntry::Participle | WordEntry::Ing) && e.verb > e.noun && e.verb > e.adjective;
  if (mayBeNoun(i + 1)) {
    if (e.adjective > e.noun || verbal) return Tag::Adjective;
    return e.noun > 0 ? Tag::Noun : e.adjective > 0 ? Tag::Adjective : e.adverb > 0 ? Tag::Adverb : Tag::Noun;
  }
  if (e.noun > 0 && e.noun + 3 >= e.verb) return Tag::Noun;
  if (e.adverb > e.adjective && e.adverb > e.verb) return Tag::Adverb;
  const Tag p = m_tags[before(i)];
  if (has(e, WordEntry::Ing) && p == Tag::Preposition) return Tag::Ing;
  if (has(e, WordEntry::Participle) && p == Tag::Number) return Tag::Participle;  // "two killed"
  if (e.adjective > 0) return Tag::Adjective;
  return has(e, WordEntry::Participle) && p == Tag::Preposition ? Tag::Participle : Tag::Noun;
}

// "killed": told of somebody before it, or done by somebody?
Tag WordTags::past(std::uint32_t i, const WordEntry& e) const {
  if (!has(e, WordEntry::Participle)) return Tag::Verb;
  if (!has(e, WordEntry::Past)) return Tag::Participle;
  const std::uint32_t next = i + 1;
  if (m_doc.word(next) == "by") return Tag::Participle;
  if (opensObject(next)) return Tag::Verb;
  const Hit* effect = m_doc.hitAt(i, maskOf(Effect, Target));
  const bool transitive = effect != nullptr && effect->phrase->tag != "intransitive";
  return transitive ? Tag::Participle : Tag::Verb;
}

// Behind a noun, a name, a pronoun or "who".
Tag WordTags::afterNoun(std::uint32_t i, const WordEntry& e) const {
  const std::uint32_t at = before(i);
  const Tag p = m_tags[at];
  const bool subject = p == Tag::Pronoun || p == Tag::Relative;
  if (e.verb == 0) return byCount(e);
  if (has(e, WordEntry::Past | WordEntry::Participle) && e.verb + 2 >= e.adjective && e.verb + 2 >= e.noun) return past(i, e);
  if (has(e, WordEntry::Ing)) return e.noun > e.verb + 2 ? Tag::Noun : Tag::Ing;
  if (e.noun > 0 && isGoverned(i)) return Tag::Noun;
  if (has(e, WordEntry::Third)) {
    const bool object = opensObject(i + 1) || (*this)[i + 1] == Tag::Preposition || (*this)[i + 1] == Tag::Relative;
    return subject || (object && e.verb >= e.noun && e.verb > 2) || e.noun == 0 ? Tag::Verb : Tag::Noun;
  }
  const WordEntry* owner = m_doc.entry(at);
  const bool plural = owner != nullptr && has(*owner, WordEntry::Plural);
  if (subject && e.noun + 3 < e.verb + 6) return Tag::Verb;
  if (plural && e.verb >= e.noun && opensObject(i + 1)) return Tag::Verb;
  return e.noun > 0 ? Tag::Noun : byCount(e);
}

// "threw three dynamite charges": the nouns before stand behind a verb or preposition, so they are no subject.
bool WordTags::isGoverned(std::uint32_t i) const {
  for (std::uint32_t t = i; t > 0 && t + kReach > i; --t) {
    const Tag tag = m_tags[t - 1];
    if (tag == Tag::Noun || tag == Tag::Name || tag == Tag::Adjective || tag == Tag::Number || tag == Tag::Determiner) continue;
    return tag == Tag::Preposition || tag == Tag::Verb || tag == Tag::Infinitive || tag == Tag::Ing;
  }
  return false;
}

Tag WordTags::open(std::uint32_t i) const {
  const WordEntry* e = m_doc.entry(i);
  const Word w = m_doc.word(i);
  if (e == nullptr) {
    if (w.ends_with("ly")) return Tag::Adverb;
    if (m_doc.isCapital(i)) return Tag::Name;
    if (w.ends_with("ed") && i > 0)
      return m_tags[before(i)] == Tag::Be || m_doc.word(i + 1) == "by" ? Tag::Participle : Tag::Verb;
    return w.ends_with("ing") ? Tag::Ing : Tag::Noun;
  }
  // "leader Hector Orlitz": a given name before a word that is none of the language is no verb.
  if (m_doc.covers(i, maskOf(GivenName)) && i + 1 < m_doc.size() && m_doc.token(i + 1).kind == TokenKind::Word &&
      m_doc.entry(i + 1) == nullptr && m_doc.isCapital(i) && m_doc.isCapital(i + 1))
    return Tag::Name;
  const bool first = i == 0 || m_tags[i - 1] == Tag::Punct;
  if (m_doc.isCapital(i) && !m_doc.allCaps() && !first) return Tag::Name;
  const std::uint32_t at = before(i);
  const Tag p = at == i ? Tag::Punct : m_tags[at];
  switch (p) {
    case Tag::Determiner:
    case Tag::Number:
    case Tag::Adjective:
    case Tag::Possessive:
    case Tag::Preposition: return afterNominal(i, *e);
    case Tag::To: return has(*e, WordEntry::Base) && e->verb + 2 >= e->noun ? Tag::Infinitive : afterNominal(i, *e);
    case Tag::Modal: return has(*e, WordEntry::Base) ? Tag::Infinitive : byCount(*e);
    case Tag::Have: return has(*e, WordEntry::Participle) ? Tag::Participle : afterNominal(i, *e);
    case Tag::Be:
      if (has(*e, WordEntry::Participle) && e->verb + 1 >= e->adjective) return Tag::Participle;
      if (has(*e, WordEntry::Ing) && e->verb + 1 >= e->noun) return Tag::Ing;
      return afterNominal(i, *e);
    case Tag::Noun:
    case Tag::Name:
    case Tag::Pronoun:
    case Tag::Relative: return afterNoun(i, *e);
    default: break;
  }
  // At the beginning of a clause, or behind a conjunction, a verb or a mark.
  if (has(*e, WordEntry::Participle) && e->verb > e->noun && e->verb > e->adjective) return past(i, *e);
  if (has(*e, WordEntry::Ing) && e->verb > e->noun) return Tag::Ing;
  if (e->adjective > 0 && mayBeNoun(i + 1) && e->adjective >= e->noun) return Tag::Adjective;
  return byCount(*e);
}

}  // namespace collate
