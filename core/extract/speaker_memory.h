// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/extract/source_phrases.h"

namespace collate {

// Who spoke before, for the words that only point back: "he said", "it added", "the statement said", "the mayor said".
class SpeakerMemory {
 public:
  using Chain = std::vector<Originator>;
  struct Speaker {
    Chain chain;
    bool person = false;   // Cited::person
    bool witness = false;  // Cited::witness
  };

  SpeakerMemory(const Document& doc, const Entities& entities)
      : m_doc(doc),
        m_entities(entities),
        m_points(doc.mayHaveAny({"group", "movement", "organization", "organisation", "militia", "faction", "it"})) {}

  // `named` are the words that say who speaks, with what stands beside them: "The mayor, Rosa Quint,".
  void remember(TokenRange named, TokenRange source, Speaker speaker);
  // A named person whom a sentence is about and who says or thinks something in it, though not what: "Rosa Quint denies it."
  void notice(TokenRange sentence, const SourcePhrases& phrases);
  // A group that a sentence names first, before it is read: "the group said", "It said" may mean it.
  void noticeGroup(TokenRange sentence, const SourcePhrases& phrases);
  // The one who was meant speaks on, to another hearer perhaps.
  void again(TokenRange source, Speaker speaker);
  // Is it a pronoun? Not "IT" or "WHO" in capitals.
  bool pointsBack(TokenRange source) const;
  // Whom a source means that only points back; null where it says more than that, or nobody spoke before.
  const Speaker* meant(TokenRange source) const;

 private:
  bool isWord(std::uint32_t i, Spelling w) const { return m_doc.word(i) == w; }
  bool isPerson(TokenRange source) const;
  const Speaker* known(std::uint32_t i) const;
  const Speaker* armedGroup(TokenRange source) const;
  bool isGroupNoun(std::uint32_t i) const;
  bool isSameOutlet(std::uint32_t i) const;
  bool isTheirStatement(std::uint32_t i) const;
  std::optional<std::uint64_t> roleOf(TokenRange named) const;
  static const Speaker* orNull(const Speaker& s) { return s.chain.empty() ? nullptr : &s; }

  const Document& m_doc;
  const Entities& m_entities;
  bool m_points;  // Are there words that may mean a group?
  Speaker m_last, m_someone, m_body, m_group, m_society, m_opener;
  TokenRange m_opened;                                     // the sentence that the opener opens
  std::uint32_t m_behind = 0;                              // where the one behind it begins, if nobody spoke in it
  std::vector<std::pair<std::uint64_t, Speaker>> m_roles;  // by the word for what a named person is
};

}  // namespace collate
