// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/extract/extractor.h"
#include "core/extract/frame.h"

namespace collate {

// The shipped lexicon, loaded once a program.
const Lexicon& shippedLexicon();

// A source as intake would hand it over: text and publication date.
Source sourceOf(const std::string& text, const std::string& published = "2025-08-20");

// A text with everything recognized in it, for tests of single steps.
class ReadText {
 public:
  explicit ReadText(const std::string& text, const std::string& published = "2025-08-20");
  const Document& doc() const { return m_doc; }
  const Entities& entities() const { return m_entities; }
  const std::vector<Cited>& cited() const { return m_cited; }
  std::vector<Frame> frames() const;
  std::vector<std::string> names(MentionKind kind) const;  // canonical names of the entities of a kind, in order
  std::vector<std::string> spans(MentionKind kind) const;  // their words

 private:
  Source m_source;
  Document m_doc;
  Entities m_entities;
  std::vector<Cited> m_cited;
};

// "killed=3", "place=Atmeh" ...: all claims of the accounts of a text; counts with bounds as countText gives them. "!" is put
// behind a hedged value, "~" behind a denied one.
std::vector<std::string> claimsOf(const Account& account);
std::vector<std::string> claimsOf(const std::string& text, const std::string& published = "2025-08-20");
Reading readingOf(const std::string& text, const std::string& published = "2025-08-20");

}  // namespace collate
