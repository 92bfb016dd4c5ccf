// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/role_features.h"

#include <algorithm>

namespace collate {
namespace {

using enum PhraseClass;
constexpr ClassMask kTelling = maskOf(Event, Effect, Act, Target, Toll, State, Say, PhraseClass::Stance);

Word nameOf(Attribute effect) {
  switch (effect) {
    case Attribute::Killed: return "killed"_word;
    case Attribute::Wounded: return "wounded"_word;
    case Attribute::Detained: return "detained"_word;
    case Attribute::Freed: return "freed"_word;
    default: return {};
  }
}

Word nameOf(Relation r) {
  switch (r) {
    case Relation::Subject: return "subject"_word;
    case Relation::PassiveSubject: return "passive"_word;
    case Relation::Object: return "object"_word;
    case Relation::By: return "by-agent"_word;
    case Relation::Preposition: return ""_word;
    case Relation::Possessor: return "owner"_word;
    case Relation::Apposition: return "beside"_word;
    case Relation::Predicate: return "is"_word;
    case Relation::Modifier: return "before"_word;
  }
  return {};
}

Word wordOf(std::string_view name) { return {name, hashOf(name)}; }

bool isAgent(const Link& l) {
  return l.relation == Relation::Subject || l.relation == Relation::By || l.relation == Relation::Modifier ||
         l.relation == Relation::Possessor;
}

bool isUndergone(const Link& l) {
  return l.relation == Relation::Object || l.relation == Relation::PassiveSubject || l.relation == Relation::Preposition;
}

bool holds(const std::vector<Word>& list, const Word& w) { return std::ranges::contains(list, w.hash(), &Word::hash); }

void once(std::vector<Word>& list, const Word& w) {
  if (!w.empty() && !holds(list, w)) list.push_back(w);
}

}  // namespace

void FeatureSink::name(const Word& kind, const Word& a, const Word& b, const Word& c) {
  std::string name = std::string(kind) + ":" + std::string(a);
  if (!b.empty()) name += "/" + std::string(b);
  if (!c.empty()) name += "/" + std::string(c);
  m_names.push_back(std::move(name));
}

RoleFeatures::RoleFeatures(const Document& doc, const Entities& entities, const WordTags& tags,
                           const std::vector<NounPhrase>& phrases)
    : m_doc(doc),
      m_entities(entities),
      m_tags(tags),
      m_phrases(phrases) {
  for (std::size_t c = 0; c < m_nounClasses.size(); ++c) m_nounClasses[c] = wordOf(nounClassName(static_cast<NounClass>(c)));
  for (std::size_t t = 0; t < m_events.size(); ++t) m_events[t] = wordOf(eventTypeName(static_cast<EventType>(t)));
  findTellings();
  findCandidates();
  for (std::uint32_t k = 0; k < phrases.size(); ++k)
    for (const Link& l : phrases[k].links) {
      if (l.relation == Relation::Object || l.relation == Relation::Preposition || l.relation == Relation::PassiveSubject)
        m_hanging.emplace_back(l.governor, k);
      if (isAgent(l)) m_agents.emplace_back(l.governor, k);
      if (l.relation != Relation::Modifier && (m_heads.empty() || m_heads.back().first != phrases[k].head))
        m_heads.emplace_back(phrases[k].head, k);
    }
  std::ranges::sort(m_hanging);
  std::ranges::sort(m_agents);
}

void RoleFeatures::findTellings() {
  std::vector<Word> seen, here;
  std::uint32_t told = 0;
  for (const Sentence& sentence : m_doc.sentences()) {
    m_firstTelling.push_back(m_tellings.size());
    if (sentence.skipped) continue;
    here.clear();
    for (std::uint32_t i = sentence.range.begin; i < sentence.range.end; ++i)
      if (m_doc.starts(i, kTelling)) once(here, telling(i));
    for (const Word& t : here) {
      if (told < 3 || holds(seen, t)) once(m_common, t);
      once(seen, t);
    }
    m_tellings.insert(m_tellings.end(), here.begin(), here.end());
    ++told;
  }
  m_firstTelling.push_back(m_tellings.size());
}

Word RoleFeatures::lemma(std::uint32_t token) const {
  const WordEntry* e = m_doc.entry(token);
  if (e == nullptr) return m_doc.word(token);
  const Tag t = m_tags[token];
  const bool verb = t == Tag::Verb || t == Tag::Infinitive || t == Tag::Participle || t == Tag::Ing;
  const std::uint32_t index = verb && e->verbLemma != 0 ? e->verbLemma : e->nounLemma;
  const WordTable& words = m_doc.lexicon().words();
  return index != 0 ? Word(words.lemma(index), words.lemmaHash(index)) : m_doc.word(token);
}

Word RoleFeatures::thing(std::uint32_t head) const {
  if (const Entity* g = m_entities.at(head, MentionKind::Group)) {
    if (g->phrase == nullptr) return "body"_word;
    if (g->phrase->cls == Outlet) return "outlet"_word;
    return g->phrase->tag == "militant" ? "militants"_word : g->phrase->tag == "force" ? "force"_word : "state"_word;
  }
  if (m_entities.at(head, MentionKind::Person) != nullptr) return "named"_word;
  if (m_entities.at(head, MentionKind::Place) != nullptr) return "place"_word;
  if (m_doc.covers(head, maskOf(Means))) return "means"_word;
  // A noun for people that the table of words alone knows is "person" below.
  const Hit* people = m_doc.hitAt(head, maskOf(People));
  const bool listed = people == nullptr || people->phrase->tag != "unlisted";
  if (m_doc.covers(head, maskOf(People, Kin, PhraseClass::Role, Title)) && listed) return "people"_word;
  if (m_doc.covers(head, maskOf(Structure))) return "structure"_word;
  const WordEntry* e = m_doc.entry(head);
  if (e == nullptr) return "unknown"_word;
  return m_nounClasses[static_cast<std::size_t>(e->nounClass)];
}

Word RoleFeatures::telling(std::uint32_t token) const {
  const Hit* hit = m_doc.hitAt(token, kTelling);
  if (hit == nullptr) return {};
  const Phrase& p = *hit->phrase;
  if (p.cls == Say || p.cls == PhraseClass::Stance) return "say"_word;
  if (p.effect) return nameOf(*p.effect);
  if (p.event) return m_events[static_cast<std::size_t>(*p.event)];
  return p.cls == Target ? "target"_word : Word{};
}

void RoleFeatures::findCandidates() {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> all;  // candidate, phrase
  HashSlots<std::uint32_t> byHead(m_phrases.size() + 1);
  std::uint32_t candidates = 0;
  for (std::uint32_t k = 0; k < m_phrases.size(); ++k) {
    const std::uint32_t head = m_phrases[k].head;
    if (m_entities.at(head, MentionKind::Date) != nullptr || m_entities.at(head, MentionKind::Time) != nullptr) continue;
    const Entity* group = m_entities.at(head, MentionKind::Group);
    const bool known = group != nullptr && group->phrase != nullptr;
    const auto [candidate, fresh] = byHead.insert(known ? hashOf(group->name) : m_doc.hash(head));
    if (fresh) candidate = candidates++;
    all.emplace_back(candidate, k);
  }
  std::ranges::sort(all);
  for (const auto& [candidate, phrase] : all) m_phrasesByHead.push_back(phrase);
  m_candidates.reserve(candidates);
  for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end) {
    while (end < all.size() && all[end].first == all[begin].first) ++end;
    m_candidates.push_back({std::span(m_phrasesByHead).subspan(begin, end - begin)});
  }
}

void RoleFeatures::of(const Candidate& candidate, FeatureSink& out) const {
  const std::uint32_t head = m_phrases[candidate.phrases.front()].head;
  const Word cls = thing(head);
  out.add("bias"_word, cls);
  out.add("head"_word, lemma(head));
  const WordEntry* e = m_doc.entry(head);
  if (e != nullptr && (e->forms & WordEntry::Plural) != 0) out.add("plural"_word, cls);
  if (candidate.phrases.size() > 1) out.add("again"_word, cls);
  if (candidate.phrases.size() > 3) out.add("often"_word, cls);
  for (const Word& t : m_common) out.add("text"_word, t, cls);
  for (const std::uint32_t p : candidate.phrases) {
    addPhrase(p, cls, out);
    addLinks(m_phrases[p], cls, out);
    addContext(m_phrases[p], cls, out);
  }
}

void RoleFeatures::addPhrase(std::uint32_t index, const Word& cls, FeatureSink& out) const {
  const NounPhrase& p = m_phrases[index];
  const Tag first = m_tags[p.range.begin];
  const Word opener = first == Tag::Determiner ? m_doc.word(p.range.begin) : first == Tag::Number ? "number"_word : "bare"_word;
  out.add("opens"_word, opener, cls);

  if (p.range.begin > 1) out.add("behind"_word, m_doc.word(p.range.begin - 2), m_doc.word(p.range.begin - 1));
  out.add("ahead"_word, m_doc.word(p.range.end), m_doc.word(p.range.end + 1), cls);
  if (p.head > p.range.begin) out.add("pair"_word, lemma(p.head - 1), lemma(p.head));
  for (std::uint32_t t = p.range.begin; t < p.head; ++t) {
    if (m_tags[t] != Tag::Noun && m_tags[t] != Tag::Adjective && m_tags[t] != Tag::Name) continue;
    out.add("with"_word, lemma(t), cls);
    if (const Word kind = thing(t); m_tags[t] != Tag::Adjective) out.add("with-a"_word, kind, cls);
  }
  if (index + 1 >= m_phrases.size()) return;
  const NounPhrase& next = m_phrases[index + 1];
  for (const Link& l : next.links)
    if (l.governor == p.head && l.relation == Relation::Preposition)
      out.add("has"_word, m_doc.word(l.preposition), thing(next.head), cls);
}

void RoleFeatures::addLinks(const NounPhrase& p, const Word& cls, FeatureSink& out) const {
  if (p.links.empty()) out.add("free"_word, cls);
  for (const Link& l : p.links) {
    const Word relation = l.relation == Relation::Preposition ? m_doc.word(l.preposition) : nameOf(l.relation);
    const Word word = lemma(l.governor);
    out.add(relation, word);
    out.add(relation, word, cls);
    if (const Word t = telling(l.governor); !t.empty()) {
      out.add(relation, "*"_word, t, cls);
    } else if (m_tags[l.governor] == Tag::Noun || m_tags[l.governor] == Tag::Name) {
      out.add(relation, "*"_word, thing(l.governor), cls);
    }
    if (l.relation == Relation::Subject || l.relation == Relation::By) addActs(p, l, cls, out);
    if (isUndergone(l)) addAgents(p, l, cls, out);
    if (l.relation == Relation::Modifier || (l.relation == Relation::Preposition && m_doc.word(l.preposition) == "of"))
      addWhole(l, cls, out);
  }
}

// What else hangs on the verb: "threw dynamite", "fired at the embassy".
void RoleFeatures::addActs(const NounPhrase& p, const Link& l, const Word& cls, FeatureSink& out) const {
  constexpr std::ptrdiff_t kMost = 24;
  const auto first = std::ranges::lower_bound(m_hanging, std::pair(l.governor, std::uint32_t{0}));
  for (auto it = first; it != m_hanging.end() && it->first == l.governor && it - first < kMost; ++it) {
    const NounPhrase& other = m_phrases[it->second];
    if (other.head == p.head) continue;
    out.add("acts"_word, lemma(l.governor), thing(other.head));
    out.add("acts"_word, "*"_word, thing(other.head), cls);
  }
}

// Who does what is done to somebody: "troops killed him", "a guerrilla attack on the town".
void RoleFeatures::addAgents(const NounPhrase& p, const Link& l, const Word& cls, FeatureSink& out) const {
  constexpr std::ptrdiff_t kMost = 4;
  const auto first = std::ranges::lower_bound(m_agents, std::pair(l.governor, std::uint32_t{0}));
  for (auto it = first; it != m_agents.end() && it->first == l.governor && it - first < kMost; ++it) {
    const NounPhrase& agent = m_phrases[it->second];
    if (agent.head == p.head) continue;
    out.add("done-by"_word, thing(agent.head), telling(l.governor), cls);
    out.add("done-by"_word, lemma(agent.head), cls);
  }
}

// What the whole hangs on that this is of: "members of the front attacked", "front guerrillas attacked".
void RoleFeatures::addWhole(const Link& l, const Word& cls, FeatureSink& out) const {
  const auto whole = std::ranges::lower_bound(m_heads, std::pair(l.governor, std::uint32_t{0}));
  if (whole == m_heads.end() || whole->first != l.governor) return;
  for (const Link& w : m_phrases[whole->second].links) {
    const Word relation = w.relation == Relation::Preposition ? m_doc.word(w.preposition) : nameOf(w.relation);
    out.add("through"_word, relation, lemma(w.governor), cls);
    if (const Word t = telling(w.governor); !t.empty()) out.add("through-a"_word, relation, t, cls);
  }
}

void RoleFeatures::addContext(const NounPhrase& p, const Word& cls, FeatureSink& out) const {
  const std::span<const Word> here = tellings(p.sentence);
  for (const Word& t : here) out.add("near"_word, t, cls);
  if (here.empty()) out.add("near"_word, "nothing"_word, cls);
  if (p.sentence > 0)
    for (const Word& t : tellings(p.sentence - 1)) out.add("before"_word, t, cls);
  if (p.sentence < 3) out.add("early"_word, cls);
}

}  // namespace collate
