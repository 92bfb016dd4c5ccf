// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/role_features.h"

#include <algorithm>
#include <bit>

namespace collate {
namespace {

using enum PhraseClass;

constexpr ClassMask kTelling = maskOf(Event, Effect, Act, Target, Toll, State, Say, PhraseClass::Stance);

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

Word hashed(std::string_view name) { return {name, hashOf(name)}; }

bool isAgent(const Link& l) {
  return l.relation == Relation::Subject || l.relation == Relation::By || l.relation == Relation::Modifier ||
         l.relation == Relation::Possessor;
}

bool isUndergone(const Link& l) {
  return l.relation == Relation::Object || l.relation == Relation::PassiveSubject || l.relation == Relation::Preposition;
}

}  // namespace

void FeatureSink::name(const Word& kind, const Word& a, const Word& b, const Word& c) {
  std::string name = std::string(kind) + ":" + std::string(a);
  if (!b.empty()) name += "/" + std::string(b);
  if (!c.empty()) name += "/" + std::string(c);
  m_names.push_back(std::move(name));
}

void FeatureSink::settle() {
  for (const std::uint64_t h : m_pending) {
    const RoleModel::Row row = m_model->find(h);
    if (row == RoleModel::kNone) continue;
    __builtin_prefetch(&m_model->weights(row));
    m_sum->add(row);
  }
  m_pending.clear();
}

RoleFeatures::RoleFeatures(const Document& doc, const Entities& entities, const WordTags& tags,
                           const std::vector<NounPhrase>& phrases)
    : m_doc(doc),
      m_entities(entities),
      m_tags(tags),
      m_phrases(phrases) {
  constexpr std::array kThingNames = {"body"_word,   "outlet"_word,    "militants"_word, "force"_word,
                                      "state"_word,  "named"_word,     "place"_word,     "means"_word,
                                      "people"_word, "structure"_word, "unknown"_word};
  constexpr std::array kTellingNames = {"killed"_word, "wounded"_word, "detained"_word, "freed"_word,
                                        "say"_word,    "target"_word,  "nothing"_word};
  constexpr std::size_t kNounClasses = kThings - kThingNames.size();
  for (std::size_t c = 0; c < kNounClasses; ++c) m_things[c] = hashed(nounClassName(static_cast<NounClass>(c)));
  std::ranges::copy(kThingNames, m_things.begin() + kNounClasses);
  for (std::size_t t = 0; t < kEventTypeCount; ++t) m_tellingNames[t] = hashed(eventTypeName(static_cast<EventType>(t)));
  std::ranges::copy(kTellingNames, m_tellingNames.begin() + kEventTypeCount);
  for (auto& byTelling : m_toldRows)
    for (auto& byThing : byTelling) byThing.fill(FeatureSink::kUnasked);
  m_lemmas.reserve(doc.size());
  for (std::uint32_t i = 0; i < doc.size(); ++i) m_lemmas.push_back(lemmaAt(i));
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
  Tellings seen = 0;
  std::uint32_t told = 0;
  for (const Sentence& sentence : m_doc.sentences()) {
    Tellings& here = m_tellings.emplace_back(0);
    if (sentence.skipped) continue;
    for (std::uint32_t i = sentence.range.begin; i < sentence.range.end; ++i)
      if (m_doc.starts(i, kTelling)) here |= Tellings{1} << static_cast<unsigned>(tellingAt(i));
    here &= ~(Tellings{1} << static_cast<unsigned>(Telling::Nothing));
    m_common |= told < 3 ? here : here & seen;
    seen |= here;
    ++told;
  }
}

Word RoleFeatures::lemmaAt(std::uint32_t token) const {
  const WordEntry* e = m_doc.entry(token);
  if (e == nullptr) return m_doc.word(token);
  const Tag t = m_tags[token];
  const bool verb = t == Tag::Verb || t == Tag::Infinitive || t == Tag::Participle || t == Tag::Ing;
  const std::uint32_t index = verb && e->verbLemma != 0 ? e->verbLemma : e->nounLemma;
  const WordTable& words = m_doc.lexicon().words();
  return index != 0 ? Word(words.lemma(index), words.lemmaHash(index)) : m_doc.word(token);
}

RoleFeatures::Thing RoleFeatures::thingAt(std::uint32_t token) const {
  if (const Entity* g = m_entities.at(token, MentionKind::Group)) {
    if (g->phrase == nullptr) return Thing::Body;
    if (g->phrase->cls == PhraseClass::Outlet) return Thing::Outlet;
    return g->phrase->tag == "militant" ? Thing::Militants : g->phrase->tag == "force" ? Thing::Force : Thing::State;
  }
  if (m_entities.at(token, MentionKind::Person) != nullptr) return Thing::Named;
  if (m_entities.at(token, MentionKind::Place) != nullptr) return Thing::Place;
  if (m_doc.covers(token, maskOf(PhraseClass::Means))) return Thing::Means;
  // A noun for people that the table of words alone knows is "person" below.
  const Hit* people = m_doc.hitAt(token, maskOf(PhraseClass::People));
  const bool listed = people == nullptr || people->phrase->tag != "unlisted";
  if (m_doc.covers(token, maskOf(PhraseClass::People, Kin, PhraseClass::Role, Title)) && listed) return Thing::People;
  // What the phrases call a structure beyond houses and the like is by the table of words what it is.
  const Hit* structure = m_doc.hitAt(token, maskOf(PhraseClass::Structure));
  const bool wide = structure != nullptr && structure->phrase->tag == "wide";
  if (m_doc.covers(token, maskOf(PhraseClass::Structure)) && !wide) return Thing::Structure;
  const WordEntry* e = m_doc.entry(token);
  return e != nullptr ? static_cast<Thing>(e->nounClass) : Thing::Unknown;
}

RoleFeatures::Telling RoleFeatures::tellingAt(std::uint32_t token) const {
  const Hit* hit = m_doc.hitAt(token, kTelling);
  if (hit == nullptr) return Telling::Nothing;
  const Phrase& p = *hit->phrase;
  if (p.canonical == "fire") return Telling::Nothing;  // of arms or of a clerk
  if (p.cls == PhraseClass::Say || p.cls == PhraseClass::Stance) return Telling::Say;
  if (p.effect) return tellingOf(*p.effect);
  if (p.event) return static_cast<Telling>(*p.event);
  return p.cls == PhraseClass::Target ? Telling::Target : Telling::Nothing;
}

RoleFeatures::Telling RoleFeatures::tellingOf(Attribute effect) {
  switch (effect) {
    case Attribute::Killed: return Telling::Killed;
    case Attribute::Wounded: return Telling::Wounded;
    case Attribute::Detained: return Telling::Detained;
    case Attribute::Freed: return Telling::Freed;
    default: return Telling::Nothing;
  }
}

Word RoleFeatures::telling(std::uint32_t token) const {
  const Telling t = tellingAt(token);
  return t != Telling::Nothing ? m_tellingNames[static_cast<std::size_t>(t)] : Word{};
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

void RoleFeatures::of(const Candidate& candidate, FeatureSink& out) {
  const std::uint32_t head = m_phrases[candidate.phrases.front()].head;
  const Thing kind = thingAt(head);
  const Word cls = wordOf(kind);
  out.add("bias"_word, cls);
  out.add("head"_word, lemma(head));
  const WordEntry* e = m_doc.entry(head);
  if (e != nullptr && (e->forms & WordEntry::Plural) != 0) out.add("plural"_word, cls);
  if (candidate.phrases.size() > 1) out.add("again"_word, cls);
  if (candidate.phrases.size() > 3) out.add("often"_word, cls);
  addTold(Told::Text, m_common, kind, out);
  for (const std::uint32_t p : candidate.phrases) {
    addPhrase(p, cls, out);
    addLinks(m_phrases[p], cls, out);
    addContext(m_phrases[p], kind, out);
    if (m_phrases[p].sentence < 3) out.add("early"_word, cls);
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
    const Word& word = lemma(l.governor);
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

void RoleFeatures::addTold(Told where, Tellings tellings, Thing cls, FeatureSink& out) {
  constexpr std::array kWhere = {"text"_word, "near"_word, "before"_word};
  const auto w = static_cast<std::size_t>(where), c = static_cast<std::size_t>(cls);
  for (; tellings != 0; tellings &= tellings - 1) {
    const auto t = static_cast<std::size_t>(std::countr_zero(tellings));
    out.add(m_toldRows[w][t][c], kWhere[w], m_tellingNames[t], m_things[c]);
  }
}

void RoleFeatures::addContext(const NounPhrase& p, Thing cls, FeatureSink& out) {
  const Tellings here = m_tellings[p.sentence];
  addTold(Told::Near, here != 0 ? here : Tellings{1} << static_cast<unsigned>(Telling::Nothing), cls, out);
  if (p.sentence > 0) addTold(Told::Before, m_tellings[p.sentence - 1], cls, out);
}

}  // namespace collate
