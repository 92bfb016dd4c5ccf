// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/extract/noun_phrases.h"
#include "core/lexicon/role_model.h"

namespace collate {

// Those of a text that may play a role: all phrases with one head, taken as one.
struct Candidate {
  std::span<const std::uint32_t> phrases;  // into the list of noun phrases, in order
};

// Takes the features of a candidate: adds up what the model weighs them, each once, or keeps their names for who wants to read
// them (fitting). A feature is looked up by the hashes of its parts (RoleModel::hashOfName()), so that no name is made to be
// weighed.
class FeatureSink {
 public:
  FeatureSink() = default;  // keeps names
  explicit FeatureSink(const RoleModel& model) : m_model(&model), m_sum(model) {}
  // "kind:a", "kind:a/b", "kind:a/b/c"; what is empty of b and c is left out.
  void add(const Word& kind, const Word& a, const Word& b = {}, const Word& c = {}) {
    if (m_model == nullptr) return name(kind, a, b, c);
    std::uint64_t h = joinedHash(kind.hash(), a.hash());
    if (!b.empty()) h = joinedHash(h, b.hash());
    if (!c.empty()) h = joinedHash(h, c.hash());
    if (!m_model->mayHold(h)) return;
    m_model->prefetch(h);
    m_pending.push_back(h);
    if (m_pending.size() >= kMostPending) settle();
  }
  // The same, of which `row` keeps the row: kUnasked before the first time.
  void add(RoleModel::Row& row, const Word& kind, const Word& a, const Word& b) {
    if (m_model == nullptr) return name(kind, a, b, {});
    if (row == kUnasked) row = m_model->find(joinedHash(joinedHash(kind.hash(), a.hash()), b.hash()));
    m_sum->add(row);
  }
  static constexpr RoleModel::Row kUnasked = RoleModel::kNone - 1;
  // What was added; nothing is left then.
  RoleModel::Scores take() {
    settle();
    return m_sum->take();
  }
  std::vector<std::string> takeNames() { return std::exchange(m_names, {}); }

 private:
  static constexpr std::size_t kMostPending = 256;
  void name(const Word& kind, const Word& a, const Word& b, const Word& c);
  void settle();

  const RoleModel* m_model = nullptr;
  std::optional<RowSum> m_sum;
  std::vector<std::uint64_t> m_pending;  // hashes that the model may hold: looked up later, when their memory has come near
  std::vector<std::string> m_names;      // in the order of adding
};

// The features of candidates: what their phrases hang on, what their heads are, what else the sentence and the text tell of.
// One value a text; not thread-safe.
class RoleFeatures {
 public:
  RoleFeatures(const Document& doc, const Entities& entities, const WordTags& tags, const std::vector<NounPhrase>& phrases);

  // In the order of their first phrases.
  const std::vector<Candidate>& candidates() const { return m_candidates; }
  void of(const Candidate& candidate, FeatureSink& out);  // adds them

 private:
  // What kind of thing a noun names: a class of the table of words, or one of these.
  enum class Thing : std::uint8_t {
    Body = static_cast<std::uint8_t>(NounClass::Time) + 1,
    Outlet,
    Militants,
    Force,
    State,
    Named,
    Place,
    Means,
    People,
    Structure,
    Unknown,
    kCount
  };
  // What kind of event a word tells of: a type of event, or one of these.
  enum class Telling : std::uint8_t { Killed = kEventTypeCount, Wounded, Detained, Freed, Say, Target, Nothing, kCount };
  using Tellings = std::uint32_t;  // a set of them: bit by bit
  // Where it is told, beside a phrase.
  enum class Told : std::uint8_t { Text, Near, Before, kCount };
  static constexpr auto kThings = static_cast<std::size_t>(Thing::kCount);
  static constexpr auto kTellings = static_cast<std::size_t>(Telling::kCount);

  const Word& lemma(std::uint32_t token) const { return m_lemmas[token]; }
  Word lemmaAt(std::uint32_t token) const;
  Thing thingAt(std::uint32_t token) const;
  Word wordOf(Thing thing) const { return m_things[static_cast<std::size_t>(thing)]; }
  Word thing(std::uint32_t token) const { return wordOf(thingAt(token)); }
  Telling tellingAt(std::uint32_t token) const;
  static Telling tellingOf(Attribute effect);
  Word telling(std::uint32_t token) const;  // empty where it tells of nothing
  void addTold(Told where, Tellings tellings, Thing cls, FeatureSink& out);
  void addLinks(const NounPhrase& p, const Word& cls, FeatureSink& out) const;
  void addPhrase(std::uint32_t index, const Word& cls, FeatureSink& out) const;
  void addActs(const NounPhrase& p, const Link& l, const Word& cls, FeatureSink& out) const;
  void addAgents(const NounPhrase& p, const Link& l, const Word& cls, FeatureSink& out) const;
  void addWhole(const Link& l, const Word& cls, FeatureSink& out) const;
  void addContext(const NounPhrase& p, Thing cls, FeatureSink& out);
  void findTellings();
  void findCandidates();

  const Document& m_doc;
  const Entities& m_entities;
  const WordTags& m_tags;
  const std::vector<NounPhrase>& m_phrases;
  std::array<Word, kThings> m_things;  // their names
  std::array<Word, kTellings> m_tellingNames;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> m_hanging;  // governor, phrase: objects and what prepositions attach
  std::vector<std::pair<std::uint32_t, std::uint32_t>> m_agents;   // governor, phrase: who does it
  std::vector<std::pair<std::uint32_t, std::uint32_t>> m_heads;    // head, phrase
  std::vector<Word> m_lemmas;                                      // by token
  std::vector<Tellings> m_tellings;                                // by sentence
  std::vector<std::uint32_t> m_phrasesByHead;                      // of one candidate after the other
  std::vector<Candidate> m_candidates;
  Tellings m_common = 0;  // of the text: each that stands in two sentences or the first three
  std::array<std::array<std::array<RoleModel::Row, kThings>, kTellings>, static_cast<std::size_t>(Told::kCount)> m_toldRows;
};

}  // namespace collate
