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
    m_sum->add(m_model->find(h));
  }
  // What was added; nothing is left then.
  RoleModel::Scores take() { return m_sum->take(); }
  std::vector<std::string> takeNames() { return std::exchange(m_names, {}); }

 private:
  void name(const Word& kind, const Word& a, const Word& b, const Word& c);

  const RoleModel* m_model = nullptr;
  std::optional<RowSum> m_sum;
  std::vector<std::string> m_names;  // in the order of adding
};

// The features of candidates: what their phrases hang on, what their heads are, what else the sentence and the text tell of.
// One value a text; not thread-safe.
class RoleFeatures {
 public:
  RoleFeatures(const Document& doc, const Entities& entities, const WordTags& tags, const std::vector<NounPhrase>& phrases);

  // In the order of their first phrases.
  const std::vector<Candidate>& candidates() const { return m_candidates; }
  void of(const Candidate& candidate, FeatureSink& out) const;  // adds them

 private:
  Word lemma(std::uint32_t token) const;
  Word thing(std::uint32_t head) const;     // what kind of thing a noun names
  Word telling(std::uint32_t token) const;  // what kind of event a word tells of, or empty
  void addLinks(const NounPhrase& p, const Word& cls, FeatureSink& out) const;
  void addPhrase(std::uint32_t index, const Word& cls, FeatureSink& out) const;
  void addActs(const NounPhrase& p, const Link& l, const Word& cls, FeatureSink& out) const;
  void addAgents(const NounPhrase& p, const Link& l, const Word& cls, FeatureSink& out) const;
  void addWhole(const Link& l, const Word& cls, FeatureSink& out) const;
  void addContext(const NounPhrase& p, const Word& cls, FeatureSink& out) const;
  void findTellings();
  void findCandidates();
  std::span<const Word> tellings(std::uint32_t sentence) const {
    return std::span(m_tellings).subspan(m_firstTelling[sentence], m_firstTelling[sentence + 1] - m_firstTelling[sentence]);
  }

  const Document& m_doc;
  const Entities& m_entities;
  const WordTags& m_tags;
  const std::vector<NounPhrase>& m_phrases;
  std::array<Word, static_cast<std::size_t>(NounClass::Time) + 1> m_nounClasses;
  std::array<Word, kEventTypeCount> m_events;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> m_hanging;  // governor, phrase: objects and what prepositions attach
  std::vector<std::pair<std::uint32_t, std::uint32_t>> m_agents;   // governor, phrase: who does it
  std::vector<std::pair<std::uint32_t, std::uint32_t>> m_heads;    // head, phrase
  std::vector<Word> m_tellings;                                    // of one sentence after the other, each once in it
  std::vector<std::size_t> m_firstTelling;                         // by sentence, and the end
  std::vector<std::uint32_t> m_phrasesByHead;                      // of one candidate after the other
  std::vector<Candidate> m_candidates;
  std::vector<Word> m_common;  // of the text: each that stands in two sentences or the first three
};

}  // namespace collate
