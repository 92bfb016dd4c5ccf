// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/extract/extract_text.h"

#include <stdexcept>

namespace collate {

const Lexicon& shippedLexicon() {
  static const std::shared_ptr<const Lexicon> lexicon = [] {
    auto loaded = Lexicon::load(resourceFolder());
    if (!loaded) throw std::runtime_error(loaded.error().message);
    return *loaded;
  }();
  return *lexicon;
}

Source sourceOf(const std::string& text, const std::string& published) {
  Source s;
  s.file = "test.txt";
  s.text = text;
  s.published = publishedFromIso(published);
  return s;
}

ReadText::ReadText(const std::string& text, const std::string& published)
    : m_source(sourceOf(text, published)),
      m_doc(m_source, shippedLexicon()),
      m_entities(recognizeEntities(m_doc)),
      m_cited(findAttributions(m_doc, m_entities)) {}

std::vector<Frame> ReadText::frames() const { return findFrames({m_doc, m_entities, m_cited}); }

std::vector<std::string> ReadText::names(MentionKind kind) const {
  std::vector<std::string> out;
  for (const Entity& e : m_entities.list())
    if (e.kind == kind) out.push_back(e.name);
  return out;
}

std::vector<std::string> ReadText::spans(MentionKind kind) const {
  std::vector<std::string> out;
  for (const Entity& e : m_entities.list())
    if (e.kind == kind) out.push_back(m_doc.words(e.range));
  return out;
}

std::vector<std::string> claimsOf(const Account& account) {
  std::vector<std::string> out;
  for (const Claim& c : account.claims)
    out.push_back(std::string(attributeName(c.attribute)) + "=" + c.value.text +
                  (c.modality == Modality::Hedged   ? "!"
                   : c.modality == Modality::Denied ? "~"
                                                    : ""));
  return out;
}

std::vector<std::string> claimsOf(const std::string& text, const std::string& published) {
  std::vector<std::string> out;
  for (const Account& a : readingOf(text, published).accounts)
    for (std::string& c : claimsOf(a)) out.push_back(std::move(c));
  return out;
}

Reading readingOf(const std::string& text, const std::string& published) {
  return readSource(sourceOf(text, published), shippedLexicon());
}

}  // namespace collate
