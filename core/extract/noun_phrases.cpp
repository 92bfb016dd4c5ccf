// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/noun_phrases.h"

#include <algorithm>
#include <optional>

#include "core/extract/word_list.h"

namespace collate {
namespace {

constexpr std::uint32_t kNone = ~std::uint32_t{0};
constexpr std::uint32_t kLongestPhrase = 30;  // words; longer ones are lists and tables

bool isNominal(Tag t) { return t == Tag::Noun || t == Tag::Name; }

class Chunker {
 public:
  Chunker(const Document& doc, const WordTags& tags) : m_doc(doc), m_tags(tags) {}

  std::vector<NounPhrase> run() {
    for (std::uint32_t s = 0; s < m_doc.sentences().size(); ++s) {
      const Sentence& sentence = m_doc.sentences()[s];
      if (m_doc.stopped()) break;
      if (sentence.skipped) continue;
      m_sentence = sentence.range;
      m_number = s;
      clear();
      for (std::uint32_t i = m_sentence.begin; i < m_sentence.end;) i = step(i);
    }
    return std::move(m_out);
  }

 private:
  struct Verb {
    std::uint32_t token = kNone;
    bool passive = false;
  };
  enum class Waiting { Nothing, Object, Preposition, Joined, Apposition, Predicate };

  void clear() {
    m_waiting = Waiting::Nothing;
    m_last = m_subject = m_antecedent = kNone;
    m_verb = {};
    m_be = m_have = m_relative = false;
    m_preposition = m_owner = m_of = kNone;
  }

  std::uint32_t step(std::uint32_t i) {
    const Tag t = m_tags[i];
    if (const auto phrase = phraseAt(i)) {
      place(*phrase);
      return phrase->end;
    }
    switch (t) {
      case Tag::Possessive:
        m_owner = m_last;
        m_waiting = Waiting::Nothing;
        break;
      case Tag::Preposition:
      case Tag::To: preposition(i); break;
      case Tag::Relative:
        m_relative = m_last != kNone && endsAt(i, m_doc.isMark(i - 1, ",") ? 1 : 0);
        m_antecedent = m_relative ? m_last : kNone;
        if (!m_relative) m_subject = kNone;  // "said that"
        m_waiting = Waiting::Nothing;
        break;
      case Tag::Pronoun:
        if (m_waiting != Waiting::Preposition) m_subject = kNone;
        m_waiting = Waiting::Nothing;
        m_last = kNone;
        break;
      case Tag::Be:
        m_be = true;
        m_waiting = Waiting::Predicate;
        break;
      case Tag::Have:
        m_have = true;
        m_waiting = Waiting::Object;
        m_verb = {i, false};
        break;
      case Tag::Verb:
      case Tag::Infinitive:
      case Tag::Participle:
      case Tag::Ing: verb(i, t); break;
      case Tag::Conjunction: conjunction(i); break;
      case Tag::Punct: mark(i); break;
      case Tag::Modal:
      case Tag::Adverb:
      default: break;
    }
    return i + 1;
  }

  // Does the phrase found last end `back` tokens before i?
  bool endsAt(std::uint32_t i, std::uint32_t back) const { return m_last != kNone && m_out[m_last].range.end + back == i; }

  void preposition(std::uint32_t i) {
    m_of = endsAt(i, 0) ? m_last : kNone;
    m_waiting = Waiting::Preposition;
    m_preposition = i;
  }

  void conjunction(std::uint32_t i) {
    const Word w = m_doc.word(i);
    if (w == "and" || w == "or" || w == "nor" || w == "but") {
      m_waiting = m_last != kNone && (endsAt(i, 0) || endsAt(i, 1)) ? Waiting::Joined : m_waiting;
      return;
    }
    m_subject = kNone;
    m_waiting = Waiting::Nothing;
    m_relative = false;
  }

  void mark(std::uint32_t i) {
    const Word w = m_doc.word(i);
    if (w == ",") {
      m_waiting = endsAt(i, 0) ? Waiting::Apposition : Waiting::Nothing;
    } else if (w == "(" || w == "[") {
      m_waiting = endsAt(i, 0) ? Waiting::Apposition : Waiting::Nothing;
    } else if (w == ")" || w == "]" || w == "\"" || w == "'") {
      // what was waited for is waited for still
    } else {
      clear();
    }
  }

  void verb(std::uint32_t i, Tag t) {
    const bool adjacent = endsAt(i, 0);
    const bool reduced = !m_be && !m_have && !m_relative && (t == Tag::Participle || t == Tag::Ing) && adjacent;
    const bool passive = t == Tag::Participle && !(m_have && !m_be) && (m_be || reduced || m_relative);
    std::uint32_t subject = m_subject;
    if (reduced)
      subject = m_last;
    else if (m_relative && t != Tag::Infinitive)
      subject = m_antecedent;
    else if (subject == kNone && adjacent)
      subject = m_last;
    if (subject != kNone) link(subject, {passive ? Relation::PassiveSubject : Relation::Subject, false, i, 0});
    m_verb = {i, passive};
    m_waiting = passive ? Waiting::Nothing : Waiting::Object;
    if (t != Tag::Infinitive && !reduced) m_relative = false;
    m_be = m_have = false;
    m_of = kNone;
  }

  void link(std::uint32_t phrase, Link l) {
    m_out[phrase].links.add(l);
    // "X and Y were killed": what is said of the last of a list is said of all
    if (l.relation != Relation::Subject && l.relation != Relation::PassiveSubject) return;
    for (std::uint32_t p = phrase; p + 1 < m_out.size() && m_joinedTo.size() > p + 1 && m_joinedTo[p + 1] == p; ++p)
      m_out[p + 1].links.add({l.relation, true, l.governor, 0});
  }

  void place(TokenRange range) {
    const auto index = static_cast<std::uint32_t>(m_out.size());
    m_out.push_back({range, range.end - 1, m_number, {}});
    m_joinedTo.push_back(kNone);
    NounPhrase& p = m_out.back();
    switch (m_waiting) {
      case Waiting::Object: p.links.add({Relation::Object, false, m_verb.token, 0}); break;
      case Waiting::Preposition: prepositional(p); break;
      case Waiting::Predicate:
        if (m_subject != kNone) p.links.add({Relation::Predicate, false, m_out[m_subject].head, 0});
        break;
      case Waiting::Joined: joined(p, index); break;
      case Waiting::Apposition:
        p.links.add({Relation::Apposition, false, m_out[m_last].head, 0});
        joined(p, index);
        break;
      case Waiting::Nothing: break;
    }
    const bool governed = m_waiting == Waiting::Object || m_waiting == Waiting::Preposition || m_waiting == Waiting::Predicate;
    if (!governed && m_owner == kNone && (m_waiting == Waiting::Nothing || m_subject == kNone)) m_subject = index;
    if (m_owner != kNone) {
      link(m_owner, {Relation::Possessor, false, p.head, 0});
      if (m_subject == m_owner) m_subject = index;
      for (const Link& l : m_out[m_owner].links)  // "killed X's son": the son hangs where X seemed to
        if (l.relation != Relation::Possessor) p.links.add(l);
    }
    m_owner = kNone;
    m_be = m_have = false;
    m_last = index;
    m_waiting = Waiting::Nothing;
  }

  void prepositional(NounPhrase& p) {
    const std::uint32_t at = m_preposition;
    if (m_doc.word(at) == "by" && m_verb.passive && m_of == kNone) {
      p.links.add({Relation::By, false, m_verb.token, 0});
      return;
    }
    if (m_of != kNone) p.links.add({Relation::Preposition, false, m_out[m_of].head, at});
    if (m_doc.word(at) == "by" && m_verb.passive) p.links.add({Relation::By, false, m_verb.token, 0});
    if (m_verb.token != kNone && m_doc.word(at) != "of") p.links.add({Relation::Preposition, false, m_verb.token, at});
  }

  void joined(NounPhrase& p, std::uint32_t index) {
    for (Link l : m_out[m_last].links) {
      if (l.relation == Relation::Possessor || l.relation == Relation::Apposition) continue;
      l.joined = true;
      p.links.add(l);
    }
    if (m_last + 1 == index) m_joinedTo[index] = m_last;
  }

  // The base noun phrase that starts at i: to the last noun or name before anything that cannot stand in one.
  std::optional<TokenRange> phraseAt(std::uint32_t i) const {
    std::uint32_t end = kNone;
    std::uint32_t t = i;
    const std::uint32_t limit = std::min(m_sentence.end, i + kLongestPhrase);
    for (; t < limit; ++t) {
      const Tag tag = m_tags[t];
      if (isNominal(tag)) {
        end = t + 1;
        continue;
      }
      const bool quoted = t > i && (m_doc.isMark(t, "\"") || m_doc.isMark(t, "'")) && t + 1 < m_sentence.end &&
                          isNominal(m_tags[t + 1]) && end == kNone;
      const bool inside = tag == Tag::Adjective || tag == Tag::Number || (tag == Tag::Determiner && (t == i || opens(t, i))) ||
                          quoted || m_doc.token(t).joined ||
                          (tag == Tag::Adverb && (t > i || m_doc.word(t) == "heavily") && end == kNone &&
                           t + 1 < m_sentence.end && m_tags[t + 1] == Tag::Adjective);
      if (!inside) break;
      if (end != kNone && tag == Tag::Number && !m_doc.token(t).joined) break;
      if (end != kNone && tag == Tag::Adjective && t + 1 < m_sentence.end && !isNominal(m_tags[t + 1])) break;
    }
    if (end == kNone) return std::nullopt;
    return TokenRange{i, end};
  }

  // "all the", "both their"
  bool opens(std::uint32_t t, std::uint32_t from) const {
    for (std::uint32_t k = from; k < t; ++k)
      if (m_tags[k] != Tag::Determiner && m_tags[k] != Tag::Number) return false;
    return true;
  }

  const Document& m_doc;
  const WordTags& m_tags;
  std::vector<NounPhrase> m_out;
  std::vector<std::uint32_t> m_joinedTo;  // by phrase: the one before, where "and" or a comma joins them
  TokenRange m_sentence;
  std::uint32_t m_number = 0;
  Waiting m_waiting = Waiting::Nothing;
  std::uint32_t m_last = kNone, m_subject = kNone, m_antecedent = kNone;  // phrases
  Verb m_verb;
  bool m_be = false, m_have = false, m_relative = false;
  std::uint32_t m_preposition = kNone;          // token
  std::uint32_t m_owner = kNone, m_of = kNone;  // phrases
};

}  // namespace

std::vector<NounPhrase> findNounPhrases(const Document& doc, const WordTags& tags) { return Chunker(doc, tags).run(); }

bool areOfBothGroups(const Document& doc, const Entities& entities, TokenRange party, std::uint32_t and_) {
  constexpr std::uint32_t kName = 4;  // words: "Red Hand terrorist groups"
  const std::uint32_t next = and_ + 1;
  if (!doc.isCapital(and_ - 1) || !doc.isCapital(next) || doc.covers(next, maskOf(PhraseClass::Title))) return false;
  std::uint32_t of = and_;
  while (of > party.begin + 1 && doc.isCapital(of - 1)) --of;
  if (of > party.begin + 1 && doc.word(of - 1) == "the") --of;
  if (of < party.begin + 2 || doc.word(of - 1) != "of") return false;
  const Hit* members = doc.hitEnding(of - 1, maskOf(PhraseClass::People));
  if (members == nullptr || !members->phrase->plural) return false;
  for (std::uint32_t t = next; t < party.end; ++t)  // "members of Red Hand and a Marrow journalist"
    if (const Hit* one = doc.hitAt(t, maskOf(PhraseClass::People, PhraseClass::Role));
        one != nullptr && !one->phrase->plural && !doc.isCapital(t))
      return false;
  for (std::uint32_t t = next; t < next + kName; ++t)
    if (isOneOf(doc.word(t), {"group", "groups", "organization", "organizations", "movement", "movements", "brigades", "factions",
                              "militias", "gangs"}))
      return true;
  const bool person = !entities.within({next, std::max(next, party.end)}, MentionKind::Person).empty();
  return entities.at(and_ - 1, MentionKind::Group) != nullptr && !person;
}

bool isBehindKin(const Document& doc, TokenRange who, std::uint32_t name) {
  const Hit* kin = doc.hitEnding(who.end, maskOf(PhraseClass::Kin, PhraseClass::Role, PhraseClass::People));
  return who.size() == 2 && kin != nullptr && !kin->phrase->plural && isOneOf(doc.word(who.begin), {"his", "her", "their"}) &&
         doc.isMark(who.end, ",") && who.end + 1 == name;
}

}  // namespace collate
