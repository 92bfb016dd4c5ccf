// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/extract/document.h"
#include "core/lexicon/role_model.h"

namespace collate {

// How much the words of a text, and of each of its sentences, sound as if a part were played there, in log odds by part: words
// and pairs of neighbors that the table of words knows, each once, so that no name of a person, group or place counts.
// Immutable.
class RoleContext {
 public:
  explicit RoleContext(const Document& doc);

  const RoleModel::Scores& ofText() const { return m_text; }
  const RoleModel::Scores& ofSentence(std::uint32_t sentence) const { return m_sentences[sentence]; }

  // What of a sentence counts, as "word" and "word/next", for fitting.
  static std::vector<std::string> words(const Document& doc, const Sentence& sentence);

 private:
  RoleModel::Scores m_text{};
  std::vector<RoleModel::Scores> m_sentences;
};

}  // namespace collate
