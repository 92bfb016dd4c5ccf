// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/extract/noun_phrases.h"
#include "core/lexicon/role_model.h"

namespace collate {

// Those of a text that may play a role: all phrases with one head, taken as one.
struct Candidate {
  std::vector<std::uint32_t> phrases;  // into the list of noun phrases, in order
};

// The first part of a feature's name, up to its colon; hashed once, at compile time where it is a literal.
struct FeatureKind {
  consteval FeatureKind(const char* kind) : FeatureKind(std::string_view(kind)) {}
  explicit constexpr FeatureKind(std::string_view kind) : name(kind), hash(hashOf(":", hashOf(kind))) {}
  std::string_view name;
  std::uint64_t hash;
};

// Takes the names of features apart: a feature is looked up by the hash of its name, and its name is only made where somebody
// wants to read it (fitting, explaining).
class FeatureSink {
 public:
  explicit FeatureSink(bool named = false) : m_named(named) {}
  // Keeps only what the model gives a weight.
  explicit FeatureSink(const RoleModel& model) : m_model(&model) {}
  void add(FeatureKind kind, std::string_view a, std::string_view b = {}, std::string_view c = {});
  void clear();
  // Drops what was added twice, now and then, so that a head of a hundred thousand phrases takes no more room than its features.
  void settleSometimes();
  // Sorted, each once.
  const std::vector<std::uint64_t>& settled();
  const std::vector<std::string>& names() const { return m_names; }  // in the order of adding

 private:
  static constexpr std::size_t kOften = 4096;
  bool m_named = false;
  const RoleModel* m_model = nullptr;
  std::size_t m_next = kOften;
  std::vector<std::uint64_t> m_hashes;
  std::vector<std::string> m_names;
};

// The features of candidates: what their phrases hang on, what their heads are, what else the sentence and the text tell of.
// One value a text; not thread-safe.
class RoleFeatures {
 public:
  RoleFeatures(const Document& doc, const Entities& entities, const WordTags& tags, const std::vector<NounPhrase>& phrases);

  std::vector<Candidate> candidates() const;
  void of(const Candidate& candidate, FeatureSink& out) const;

 private:
  std::string_view lemma(std::uint32_t token) const;
  std::string_view thing(std::uint32_t head) const;     // what kind of thing a noun names
  std::string_view telling(std::uint32_t token) const;  // what kind of event a word tells of, or empty
  void addLinks(const NounPhrase& p, std::string_view cls, FeatureSink& out) const;
  void addPhrase(std::uint32_t index, std::string_view cls, FeatureSink& out) const;
  void addActs(const NounPhrase& p, const Link& l, std::string_view cls, FeatureSink& out) const;
  void addAgents(const NounPhrase& p, const Link& l, std::string_view cls, FeatureSink& out) const;
  void addWhole(const Link& l, std::string_view cls, FeatureSink& out) const;
  void addContext(const NounPhrase& p, std::string_view cls, FeatureSink& out) const;
  void findTellings();

  const Document& m_doc;
  const Entities& m_entities;
  const WordTags& m_tags;
  const std::vector<NounPhrase>& m_phrases;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> m_hanging;  // governor, phrase: objects and what prepositions attach
  std::vector<std::pair<std::uint32_t, std::uint32_t>> m_agents;   // governor, phrase: who does it
  std::vector<std::pair<std::uint32_t, std::uint32_t>> m_heads;    // head, phrase
  std::vector<std::vector<std::string_view>> m_tellings;           // by sentence, each once
  std::vector<std::string_view> m_common;  // of the text: each that stands in two sentences or the first three
};

}  // namespace collate
