// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/extract/modifier_phrases.h"

namespace collate {
namespace {

using enum PhraseClass;

class ModifierFinder {
 public:
  ModifierFinder(const Document& doc, const Entities& entities, const WordTags& tags)
      : m_doc(doc),
        m_entities(entities),
        m_tags(tags) {}

  // What of a phrase from token i on takes part by itself, or nothing.
  TokenRange at(std::uint32_t i, const NounPhrase& p) const {
    if (const Entity* group = m_entities.startingAt(i, MentionKind::Group)) return before(p, group->range);
    if (const Hit* means = m_doc.hitAt(i, maskOf(Means))) return before(p, means->range);
    if (m_tags[i] != Tag::Noun) return {};
    const WordEntry* e = m_doc.entry(i);
    if (e == nullptr) return {};
    if (isWeapon(e->nounClass) && tells(p.head)) return {i, i + 1};
    if (m_doc.covers(i, maskOf(People)) && tells(p.head)) return {i, i + 1};
    return {};
  }

 private:
  static TokenRange before(const NounPhrase& p, TokenRange r) { return r.end <= p.head ? r : TokenRange{}; }
  static bool isWeapon(NounClass c) { return c == NounClass::Artifact || c == NounClass::Substance; }
  bool tells(std::uint32_t head) const { return m_doc.covers(head, maskOf(Event, Effect, Act)); }

  const Document& m_doc;
  const Entities& m_entities;
  const WordTags& m_tags;
};

}  // namespace

std::vector<NounPhrase> findPhrasesAndModifiers(const Document& doc, const Entities& entities, const WordTags& tags) {
  std::vector<NounPhrase> out = findNounPhrases(doc, tags);
  const ModifierFinder finder(doc, entities, tags);
  const std::size_t phrases = out.size();
  for (std::size_t k = 0; k < phrases; ++k)
    for (std::uint32_t i = out[k].range.begin; i < out[k].head;) {
      const TokenRange r = finder.at(i, out[k]);
      if (!r.empty()) out.push_back({r, r.end - 1, out[k].sentence, Links({Relation::Modifier, false, out[k].head, 0})});
      i = r.empty() ? i + 1 : r.end;
    }
  return out;
}

}  // namespace collate
