// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <map>
#include <memory>
#include <utility>
#include <vector>

#include "core/model/incident.h"
#include "ui/models/page_blocks.h"

namespace collate {
struct CaseState;
}

namespace collate::ui {

// The sentence (or sentences) that carry a claim, with a neighbor before and after from the same paragraph.
struct Passage {
  QString before;
  QString core;
  QString after;
  TextRange claim;  // the claim's words within `core`

  QString text() const { return before + core + after; }
};

// Takes passages out of the sources of one state; keeps what it has converted.
class PassageReader {
 public:
  explicit PassageReader(std::shared_ptr<const CaseState> state) : m_state(std::move(state)) {}

  Passage around(const ClaimRef& claim);
  // The claim's words as one line that begins a few letters before them, within their sentence.
  QString opening(const ClaimRef& claim);

 private:
  struct Page {
    Utf16Text text;
    std::vector<PageBlock> blocks;
  };
  struct Found {
    const PageBlock* block = nullptr;
    TextRange claim;     // within the block's text
    TextRange sentence;  // within the block's text
  };
  const Page& page(std::size_t source);
  Found find(const ClaimRef& claim);

  std::shared_ptr<const CaseState> m_state;
  std::map<std::size_t, Page> m_pages;
};

// The words of each text that the other does not have at their place (longest common subsequence of words; case and
// punctuation do not count). Neighboring words come as one range.
struct WordDifference {
  std::vector<TextRange> first;
  std::vector<TextRange> second;
};
WordDifference differingWords(const QString& first, const QString& second);

// What to mark in two passages under comparison, within their cores: the words that differ; where the sentences have so little in
// common that nearly all would be marked, the claims' own words.
WordDifference markedWords(const Passage& first, const Passage& second);

}  // namespace collate::ui
