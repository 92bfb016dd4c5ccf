// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/role_features.h"

#include <algorithm>

namespace collate {
namespace {

using enum PhraseClass;
using std::string_view;

constexpr ClassMask kTelling = maskOf(Event, Effect, Act, Target, Toll, State, Say, PhraseClass::Stance);

string_view nameOf(Attribute effect) {
  switch (effect) {
    case Attribute::Killed: return "killed";
    case Attribute::Wounded: return "wounded";
    case Attribute::Detained: return "detained";
    case Attribute::Freed: return "freed";
    default: return {};
  }
}

string_view nameOf(Relation r) {
  switch (r) {
    case Relation::Subject: return "subject";
    case Relation::PassiveSubject: return "passive";
    case Relation::Object: return "object";
    case Relation::By: return "by-agent";
    case Relation::Preposition: return "";
    case Relation::Possessor: return "owner";
    case Relation::Apposition: return "beside";
    case Relation::Predicate: return "is";
    case Relation::Modifier: return "before";
  }
  return {};
}

bool isAgent(const Link& l) {
  return l.relation == Relation::Subject || l.relation == Relation::By || l.relation == Relation::Modifier ||
         l.relation == Relation::Possessor;
}

bool isUndergone(const Link& l) {
  return l.relation == Relation::Object || l.relation == Relation::PassiveSubject || l.relation == Relation::Preposition;
}

void once(std::vector<string_view>& list, string_view s) {
  if (!s.empty() && std::ranges::find(list, s) == list.end()) list.push_back(s);
}

}  // namespace

void FeatureSink::add(FeatureKind kind, string_view a, string_view b, string_view c) {
  std::uint64_t h = hashOf(a, kind.hash);
  if (!b.empty()) h = hashOf(b, hashOf("/", h));
  if (!c.empty()) h = hashOf(c, hashOf("/", h));
  if (m_model == nullptr || m_model->find(h) != nullptr) m_hashes.push_back(h);
  if (!m_named) return;
  std::string name = std::string(kind.name) + ":" + std::string(a);
  if (!b.empty()) name += "/" + std::string(b);
  if (!c.empty()) name += "/" + std::string(c);
  m_names.push_back(std::move(name));
}

void FeatureSink::clear() {
  m_hashes.clear();
  m_names.clear();
  m_next = kOften;
}

void FeatureSink::settleSometimes() {
  if (m_hashes.size() < m_next) return;
  settled();
  m_next = std::max(kOften, 2 * m_hashes.size());
}

const std::vector<std::uint64_t>& FeatureSink::settled() {
  std::ranges::sort(m_hashes);
  const auto rest = std::ranges::unique(m_hashes);
  m_hashes.erase(rest.begin(), rest.end());
  return m_hashes;
}

RoleFeatures::RoleFeatures(const Document& doc, const Entities& entities, const WordTags& tags,
                           const std::vector<NounPhrase>& phrases)
    : m_doc(doc),
      m_entities(entities),
      m_tags(tags),
      m_phrases(phrases),
      m_tellings(doc.sentences().size()) {
  findTellings();
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
  std::vector<string_view> seen;
  std::uint32_t told = 0;
  for (std::uint32_t s = 0; s < m_doc.sentences().size(); ++s) {
    const Sentence& sentence = m_doc.sentences()[s];
    if (sentence.skipped) continue;
    for (std::uint32_t i = sentence.range.begin; i < sentence.range.end; ++i)
      if (m_doc.starts(i, kTelling)) once(m_tellings[s], telling(i));
    for (const string_view t : m_tellings[s]) {
      if (told < 3 || std::ranges::find(seen, t) != seen.end()) once(m_common, t);
      once(seen, t);
    }
    ++told;
  }
}

string_view RoleFeatures::lemma(std::uint32_t token) const {
  const WordEntry* e = m_tags.entry(token);
  if (e == nullptr) return m_doc.word(token);
  const Tag t = m_tags[token];
  const bool verb = t == Tag::Verb || t == Tag::Infinitive || t == Tag::Participle || t == Tag::Ing;
  const std::uint32_t index = verb && e->verbLemma != 0 ? e->verbLemma : e->nounLemma;
  return index != 0 ? m_doc.lexicon().words().lemma(index) : m_doc.word(token);
}

string_view RoleFeatures::thing(std::uint32_t head) const {
  if (const Entity* g = m_entities.at(head, MentionKind::Group)) {
    if (g->phrase == nullptr) return "body";
    if (g->phrase->cls == Outlet) return "outlet";
    return g->phrase->tag == "militant" ? "militants" : g->phrase->tag == "force" ? "force" : "state";
  }
  if (m_entities.at(head, MentionKind::Person) != nullptr) return "named";
  if (m_entities.at(head, MentionKind::Place) != nullptr) return "place";
  if (m_doc.covers(head, maskOf(Means))) return "means";
  // A noun for people that the table of words alone knows is "person" below.
  const Hit* people = m_doc.hitAt(head, maskOf(People));
  const bool listed = people == nullptr || people->phrase->tag != "unlisted";
  if (m_doc.covers(head, maskOf(People, Kin, PhraseClass::Role, Title)) && listed) return "people";
  if (m_doc.covers(head, maskOf(Structure))) return "structure";
  const WordEntry* e = m_tags.entry(head);
  if (e == nullptr) return "unknown";
  return nounClassName(e->nounClass);
}

string_view RoleFeatures::telling(std::uint32_t token) const {
  const Hit* hit = m_doc.hitAt(token, kTelling);
  if (hit == nullptr) return {};
  const Phrase& p = *hit->phrase;
  if (p.cls == Say || p.cls == PhraseClass::Stance) return "say";
  if (p.effect) return nameOf(*p.effect);
  if (p.event) return eventTypeName(*p.event);
  return p.cls == Target ? "target" : string_view{};
}

std::vector<Candidate> RoleFeatures::candidates() const {
  std::vector<Candidate> out;
  HashSlots<std::size_t> byHead(m_phrases.size() + 1);
  for (std::uint32_t k = 0; k < m_phrases.size(); ++k) {
    const std::uint32_t head = m_phrases[k].head;
    if (m_entities.at(head, MentionKind::Date) != nullptr || m_entities.at(head, MentionKind::Time) != nullptr) continue;
    const Entity* group = m_entities.at(head, MentionKind::Group);
    const bool known = group != nullptr && group->phrase != nullptr;
    const auto [at, fresh] = byHead.insert(known ? hashOf(group->name) : m_doc.hash(head));
    if (fresh) {
      at = out.size();
      out.emplace_back();
    }
    out[at].phrases.push_back(k);
  }
  return out;
}

void RoleFeatures::of(const Candidate& candidate, FeatureSink& out) const {
  out.clear();
  const std::uint32_t head = m_phrases[candidate.phrases.front()].head;
  const string_view cls = thing(head);
  out.add("bias", cls);
  out.add("head", lemma(head));
  const WordEntry* e = m_tags.entry(head);
  if (e != nullptr && (e->forms & WordEntry::Plural) != 0) out.add("plural", cls);
  if (candidate.phrases.size() > 1) out.add("again", cls);
  if (candidate.phrases.size() > 3) out.add("often", cls);
  for (const string_view t : m_common) out.add("text", t, cls);
  for (const std::uint32_t p : candidate.phrases) {
    addPhrase(p, cls, out);
    addLinks(m_phrases[p], cls, out);
    addContext(m_phrases[p], cls, out);
    out.settleSometimes();
  }
}

void RoleFeatures::addPhrase(std::uint32_t index, string_view cls, FeatureSink& out) const {
  const NounPhrase& p = m_phrases[index];
  const Tag first = m_tags[p.range.begin];
  const string_view opener = first == Tag::Determiner ? m_doc.word(p.range.begin)
                             : first == Tag::Number   ? string_view("number")
                                                      : string_view("bare");
  out.add("opens", opener, cls);

  if (p.range.begin > 1) out.add("behind", m_doc.word(p.range.begin - 2), m_doc.word(p.range.begin - 1));
  out.add("ahead", m_doc.word(p.range.end), m_doc.word(p.range.end + 1), cls);
  if (p.head > p.range.begin) out.add("pair", lemma(p.head - 1), lemma(p.head));
  for (std::uint32_t t = p.range.begin; t < p.head; ++t) {
    if (m_tags[t] != Tag::Noun && m_tags[t] != Tag::Adjective && m_tags[t] != Tag::Name) continue;
    out.add("with", lemma(t), cls);
    if (const string_view kind = thing(t); m_tags[t] != Tag::Adjective) out.add("with-a", kind, cls);
  }
  if (index + 1 >= m_phrases.size()) return;
  const NounPhrase& next = m_phrases[index + 1];
  for (const Link& l : next.links)
    if (l.governor == p.head && l.relation == Relation::Preposition)
      out.add("has", m_doc.word(l.preposition), thing(next.head), cls);
}

void RoleFeatures::addLinks(const NounPhrase& p, string_view cls, FeatureSink& out) const {
  if (p.links.empty()) out.add("free", cls);
  for (const Link& l : p.links) {
    const FeatureKind relation(l.relation == Relation::Preposition ? m_doc.word(l.preposition) : nameOf(l.relation));
    const string_view word = lemma(l.governor);
    out.add(relation, word);
    out.add(relation, word, cls);
    if (const string_view t = telling(l.governor); !t.empty()) {
      out.add(relation, "*", t, cls);
    } else if (m_tags[l.governor] == Tag::Noun || m_tags[l.governor] == Tag::Name) {
      out.add(relation, "*", thing(l.governor), cls);
    }
    if (l.relation == Relation::Subject || l.relation == Relation::By) addActs(p, l, cls, out);
    if (isUndergone(l)) addAgents(p, l, cls, out);
    if (l.relation == Relation::Modifier || (l.relation == Relation::Preposition && m_doc.word(l.preposition) == "of"))
      addWhole(l, cls, out);
  }
}

// What else hangs on the verb: "threw dynamite", "fired at the embassy".
void RoleFeatures::addActs(const NounPhrase& p, const Link& l, string_view cls, FeatureSink& out) const {
  constexpr std::ptrdiff_t kMost = 24;
  const auto first = std::ranges::lower_bound(m_hanging, std::pair(l.governor, std::uint32_t{0}));
  for (auto it = first; it != m_hanging.end() && it->first == l.governor && it - first < kMost; ++it) {
    const NounPhrase& other = m_phrases[it->second];
    if (other.head == p.head) continue;
    out.add("acts", lemma(l.governor), thing(other.head));
    out.add("acts", "*", thing(other.head), cls);
  }
}

// Who does what is done to somebody: "troops killed him", "a guerrilla attack on the town".
void RoleFeatures::addAgents(const NounPhrase& p, const Link& l, std::string_view cls, FeatureSink& out) const {
  constexpr std::ptrdiff_t kMost = 4;
  const auto first = std::ranges::lower_bound(m_agents, std::pair(l.governor, std::uint32_t{0}));
  for (auto it = first; it != m_agents.end() && it->first == l.governor && it - first < kMost; ++it) {
    const NounPhrase& agent = m_phrases[it->second];
    if (agent.head == p.head) continue;
    out.add("done-by", thing(agent.head), telling(l.governor), cls);
    out.add("done-by", lemma(agent.head), cls);
  }
}

// What the whole hangs on that this is of: "members of the front attacked", "front guerrillas attacked".
void RoleFeatures::addWhole(const Link& l, std::string_view cls, FeatureSink& out) const {
  const auto whole = std::ranges::lower_bound(m_heads, std::pair(l.governor, std::uint32_t{0}));
  if (whole == m_heads.end() || whole->first != l.governor) return;
  for (const Link& w : m_phrases[whole->second].links) {
    const string_view relation = w.relation == Relation::Preposition ? m_doc.word(w.preposition) : nameOf(w.relation);
    out.add("through", relation, lemma(w.governor), cls);
    if (const string_view t = telling(w.governor); !t.empty()) out.add("through-a", relation, t, cls);
  }
}

void RoleFeatures::addContext(const NounPhrase& p, string_view cls, FeatureSink& out) const {
  const std::vector<string_view>& tellings = m_tellings[p.sentence];
  for (const string_view t : tellings) out.add("near", t, cls);
  if (tellings.empty()) out.add("near", "nothing", cls);
  if (p.sentence > 0)
    for (const string_view t : m_tellings[p.sentence - 1]) out.add("before", t, cls);
  if (p.sentence < 3) out.add("early", cls);
}

}  // namespace collate
