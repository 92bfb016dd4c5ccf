// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/extract/source_phrases.h"

namespace collate {

// Who passed on what somebody said: an outlet that was told it, that carried it, or that cites somebody for it. A chain goes from
// the one that the report names outward to the first origin.
class SourceChain {
 public:
  SourceChain(const Document& doc, const Entities& entities, const SourcePhrases& phrases)
      : m_doc(doc),
        m_entities(entities),
        m_phrases(phrases) {}

  // What stands behind the verb of saying of a source: "told Kashaf that", "quoted a police source as saying", "said in a phone
  // call with Kashaf", "said, citing a medic".
  void readBehind(const Hit& say, TokenRange sentence, std::vector<Originator>& chain) const;
  // "AFP, citing state media,"; "the mayor, in remarks carried by SANA,"
  void readAside(TokenRange aside, std::vector<Originator>& chain) const;
  // "In remarks carried by SANA, the mayor said": before the source
  void readBefore(TokenRange before, std::vector<Originator>& chain) const;
  // One source, or two: "sources speaking to Syrian state media" is the media, then the sources.
  std::vector<Originator> of(TokenRange source, TokenRange sentence) const;

 private:
  bool isWord(std::uint32_t i, Spelling w) const { return m_doc.word(i) == w; }
  bool told(const Hit& say, TokenRange sentence, std::vector<Originator>& chain) const;
  bool quotes(const Hit& say, TokenRange sentence, std::vector<Originator>& chain) const;
  bool cites(TokenRange range, TokenRange sentence, std::vector<Originator>& chain) const;
  TokenRange hearerIn(TokenRange range, TokenRange sentence) const;
  bool isOutlet(TokenRange name) const;
  bool isOwnOutlet(TokenRange name) const;
  std::uint32_t nameEnd(TokenRange r) const;
  void prepend(TokenRange hearer, std::vector<Originator>& chain) const;

  const Document& m_doc;
  const Entities& m_entities;
  const SourcePhrases& m_phrases;
};

// "said, citing a medic": read with the verb that it belongs to
bool isCiting(const Hit& say);

}  // namespace collate
